'use client'
import { useRouter } from 'next/navigation'
import { useCallback, useEffect, useRef, useState } from 'react'
import { keep, kept } from '@/components/forms/use-device-store'
import { sendJson } from '@/components/forms/use-send'
import type { NoteMark } from '@/lib/evidence/note-schema'

/** What a person heard: seconds with a note, and the words. */
export type Heard = { marks: NoteMark[]; transcript: string }
export type HeardState = 'saved' | 'typing' | 'saving' | 'waiting' | 'conflict'

const pauseMs = 1_200
const slotOf = (id: string) => `anning-heard-${id}`
const inOrder = (marks: NoteMark[]) => [...marks].sort((one, other) => one.second - other.second)

/**
 * Saves by itself, a moment after the last change, and keeps on this device what is not saved yet, so that neither a lost line nor a closed page loses a
 * word. Where the note was changed elsewhere meanwhile nothing is sent until the person says so.
 */
export function useHeardNote(id: string, note: Heard & { version?: string }) {
  const router = useRouter()
  const [heard, setHeard] = useState<Heard>({ marks: note.marks, transcript: note.transcript })
  const [state, setState] = useState<HeardState | 'untouched'>('untouched')
  const latest = useRef({ heard, version: note.version ?? '0', changes: 0 })
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null)
  useEffect(() => {
    if (Number(note.version ?? 0) > Number(latest.current.version)) latest.current.version = note.version ?? '0'
  }, [note.version])

  const save = useCallback(async (how: { over?: boolean } = {}) => {
    const { heard: said, version, changes } = latest.current
    setState('saving')
    const sent = await sendJson('PUT', `/api/evidence/${id}/note`, { body: { ...said, ...(!how.over && { version }) }, key: crypto.randomUUID() })
    if (!sent.ok) return setState(sent.refusal.code === 'conflict' ? 'conflict' : 'waiting')
    latest.current.version = sent.answer.version ?? version
    if (latest.current.changes !== changes) return
    await keep(slotOf(id), null)
    setState('saved')
    router.refresh()
  }, [id, router])

  const change = useCallback((part: Partial<Heard>) => {
    const next = { ...latest.current.heard, ...part }
    const said = { ...next, marks: inOrder(next.marks) }
    latest.current = { ...latest.current, heard: said, changes: latest.current.changes + 1 }
    setHeard(said)
    setState('typing')
    void keep(slotOf(id), said)
    if (timer.current) clearTimeout(timer.current)
    timer.current = setTimeout(() => void save(), pauseMs)
  }, [id, save])

  useEffect(() => {
    const again = () => { if (latest.current.changes > 0) void save() }
    void kept<Heard | null>(slotOf(id), null).then((unsent) => { if (unsent) change(unsent) })
    window.addEventListener('online', again)
    return () => window.removeEventListener('online', again)
  }, [id, change, save])

  return { heard, state, change, save }
}
