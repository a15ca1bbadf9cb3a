'use client'
import { useCallback, useEffect, useState } from 'react'
import type { NoteFields } from '@/lib/evidence/note-schema'

export type Reading = { state: 'none' | 'running' | 'failed' | 'done'; ahead?: number; proposals?: NoteFields }

const askAgainMs = 1_500

async function asked(door: string, method: 'GET' | 'POST'): Promise<Reading> {
  try {
    const sent = method === 'POST' ? { body: '{}', headers: { 'content-type': 'application/json', accept: 'application/json' } } : {}
    const answer = await fetch(door, { method, ...sent })
    return answer.ok ? ((await answer.json()) as Reading) : { state: 'failed' }
  } catch {
    return { state: 'failed' }
  }
}

/** How far a machine's reading of a picture is; asks again while it runs. It goes on without this page. */
export function useReading(door: string): { state: Reading; start: () => void } {
  const [state, setState] = useState<Reading>({ state: 'none' })
  useEffect(() => {
    let isGone = false
    void asked(door, 'GET').then((found) => { if (!isGone) setState(found) })
    return () => { isGone = true }
  }, [door])
  useEffect(() => {
    if (state.state !== 'running') return
    const again = setTimeout(() => void asked(door, 'GET').then(setState), askAgainMs)
    return () => clearTimeout(again)
  }, [door, state])
  const start = useCallback(() => {
    setState({ state: 'running' })
    void asked(door, 'POST').then(setState)
  }, [door])
  return { state, start }
}
