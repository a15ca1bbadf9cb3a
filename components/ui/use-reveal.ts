'use client'
import { useCallback, useState } from 'react'

async function asked(path: string): Promise<string | null> {
  try {
    const answer = await fetch(path, { method: 'POST', headers: { accept: 'application/json', 'content-type': 'application/json' }, body: '{}' })
    const body: { number?: string } = answer.ok ? await answer.json() : {}
    return body.number ?? null
  } catch {
    return null
  }
}

/** Asks for a hidden number. `refused` = the server or the network said no; nothing is kept after `hide`. */
export function useReveal(path: string | undefined) {
  const [number, setNumber] = useState<string | null>(null)
  const [refused, setRefused] = useState(false)
  const hide = useCallback(() => setNumber(null), [])
  const reveal = useCallback(async () => {
    if (!path) return
    const answer = await asked(path)
    setNumber(answer)
    setRefused(answer === null)
  }, [path])
  return { number, refused, reveal, hide }
}
