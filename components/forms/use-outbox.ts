'use client'
import { useCallback, useEffect, useState } from 'react'
import { sendJson, type Sent } from './use-send'

/** What was recorded and has not reached the server yet. It stays on this device until it has. `caseId` null = recorded before there was a case. */
export type Held = { key: string; caseId: string | null; body: Record<string, unknown>; refused?: string }

const place = 'anning-outbox'
const draftPlace = 'anning-record'

/** A browser may keep storage shut; then nothing is held, and the form stays as it is. */
function stored<T>(name: string, fallback: T): T {
  try {
    return JSON.parse(localStorage.getItem(name) ?? '') as T
  } catch {
    return fallback
  }
}

function store(name: string, value: unknown): boolean {
  try {
    if (value === null) localStorage.removeItem(name)
    else localStorage.setItem(name, JSON.stringify(value))
    return true
  } catch {
    return false
  }
}

const heldRecords = (): Held[] => stored<Held[]>(place, [])
const keepAll = (records: Held[]) => store(place, records.length ? records : null)
/** Puts a record on this device. False when the browser keeps nothing. */
export const hold = (record: Held): boolean => keepAll([...heldRecords().filter(({ key }) => key !== record.key), record])
const release = (key: string) => keepAll(heldRecords().filter((record) => record.key !== key))

/** The half-filled form, kept at every change. */
export const recordDraft = (): Record<string, string> => stored<Record<string, string>>(draftPlace, {})
export const keepRecordDraft = (fields: Record<string, string> | null): boolean => store(draftPlace, fields)

const mayGoLater = (status: number) => [0, 401, 408, 423, 429].includes(status) || status >= 500

/** Sends one record; its key makes a repeat harmless. What the server will never take is kept and marked. */
export async function sendHeld(record: Held, caseId: string): Promise<Sent> {
  const sent = await sendJson('POST', `/api/cases/${caseId}/attempts`, { body: record.body, key: record.key })
  if (sent.ok) release(record.key)
  else if (!mayGoLater(sent.refusal.status)) hold({ ...record, refused: sent.refusal.title ?? sent.refusal.code })
  return sent
}

/** Sends what waits, now and whenever the line comes back. `onSent` runs after something went through. */
export function useOutbox(caseId: string | undefined, onSent: () => void): { waiting: number; refused: Held[]; drop: (key: string) => void } {
  const [records, setRecords] = useState<Held[]>([])
  const send = useCallback(async () => {
    let went = false
    for (const record of heldRecords().filter(({ refused }) => !refused)) {
      const target = record.caseId ?? caseId
      if (target) went = (await sendHeld(record, target)).ok || went
    }
    setRecords(heldRecords())
    if (went) onSent()
  }, [caseId, onSent])
  useEffect(() => {
    const run = () => void send()
    const first = setTimeout(run, 0)
    window.addEventListener('online', run)
    return () => { clearTimeout(first); window.removeEventListener('online', run) }
  }, [send])
  const drop = useCallback((key: string) => { release(key); setRecords(heldRecords()) }, [])
  return { waiting: records.filter(({ refused }) => !refused).length, refused: records.filter(({ refused }) => refused), drop }
}
