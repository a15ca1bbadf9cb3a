'use client'
import { useCallback, useEffect, useState } from 'react'
import { giveUp, type LeftUpload, leftUploads } from './use-pieces'

/** Large files that were begun at `endpoint` on this device and not brought to their end, as the page opened; and how to give one up. */
export function useLeftUploads(endpoint: string | undefined): { left: LeftUpload[]; drop: (print: string) => void } {
  const [left, setLeft] = useState<LeftUpload[]>([])
  useEffect(() => {
    if (endpoint) void leftUploads(endpoint).then(setLeft)
  }, [endpoint])
  const drop = useCallback((print: string) => {
    setLeft((all) => all.filter((each) => each.print !== print))
    void giveUp(print)
  }, [])
  return { left, drop }
}
