'use client'
import { useEffect, useState } from 'react'
import { leftWords, type IssuedWith, type LeftLabels, type LeftWord } from './left-words'
import { keepFields, keptFields } from './use-kept-fields'

/** What this device still holds for a letter that is issued; what the letter says anyway is forgotten. `drop` forgets all of it. */
export function useLeftWords(path: string, issued: IssuedWith, labels: LeftLabels) {
  const [kept, setKept] = useState<Record<string, string> | null>(null)
  useEffect(() => {
    void keptFields(path).then((held) => setKept(held?.fields ?? null))
  }, [path])
  const left: LeftWord[] = kept ? leftWords(kept, issued, labels) : []
  const isNothing = kept !== null && left.length === 0
  useEffect(() => {
    if (isNothing) void keepFields(path, null)
  }, [path, isNothing])
  const drop = () => {
    setKept(null)
    void keepFields(path, null)
  }
  return { left, drop }
}
