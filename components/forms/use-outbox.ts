'use client'
import { useCallback, useEffect, useState } from 'react'
import { changeKept, keep, kept } from './use-device-store'
import { sendJson, type Sent } from './use-send'

/** What was recorded and has not reached the server yet. It stays on this device until it has. `caseId` null = recorded before there was a case. */
export type Held = { key: string; caseId: string | null; body: Record<string, unknown>; refused?: string }

const place = 'anning-outbox'
const draftPlace = 'anning-record'

const heldRecords = () => kept<Held[]>(place, [])
const without = (records: Held[], key: string) => records.filter((record) => record.key !== key)
const someOf = (records: Held[]) => (records.length ? records : null)
/** Puts a record on this device. False when the browser keeps nothing. */
export const hold = (record: Held): Promise<boolean> => changeKept<Held[]>(place, [], (records) => [...without(records, record.key), record])
const release = (key: string) => changeKept<Held[]>(place, [], (records) => someOf(without(records, key)))

/** The half-filled form, kept at every change. */
export const recordDraft = (): Promise<Record<string, string>> => kept<Record<string, string>>(draftPlace, {})
export const keepRecordDraft = (fields: Record<string, string> | null): Promise<boolean> => keep(draftPlace, fields)

const mayGoLater = (status: number) => [0, 401, 408, 423, 429].includes(status) || status >= 500

/** Sends one record; its key makes a repeat harmless. What the server will never take is kept and marked. */
export async function sendHeld(record: Held, caseId: string): Promise<Sent> {
  const sent = await sendJson('POST', `/api/cases/${caseId}/attempts`, { body: record.body, key: record.key })
  if (sent.ok) await release(record.key)
  else if (!mayGoLater(sent.refusal.status)) await hold({ ...record, refused: sent.refusal.title ?? sent.refusal.code })
  return sent
}

/** Sends what was recorded before there was a case to the case that has just been opened. */
export async function sendBeforeCase(caseId: string): Promise<void> {
  for (const record of (await heldRecords()).filter((each) => each.caseId === null && !each.refused)) await sendHeld(record, caseId)
}

/** Sends what waits, now and whenever the line comes back. `onSent` runs after something went through. */
export function useOutbox(caseId: string | undefined, onSent: () => void): { waiting: number; refused: Held[]; drop: (key: string) => void } {
  const [records, setRecords] = useState<Held[]>([])
  const send = useCallback(async () => {
    let went = false
    for (const record of (await heldRecords()).filter(({ refused }) => !refused)) {
      const target = record.caseId ?? caseId
      if (target) went = (await sendHeld(record, target)).ok || went
    }
    setRecords(await heldRecords())
    if (went) onSent()
  }, [caseId, onSent])
  useEffect(() => {
    const run = () => void send()
    const first = setTimeout(run, 0)
    window.addEventListener('online', run)
    return () => { clearTimeout(first); window.removeEventListener('online', run) }
  }, [send])
  const drop = useCallback((key: string) => void release(key).then(heldRecords).then(setRecords), [])
  return { waiting: records.filter(({ refused }) => !refused).length, refused: records.filter(({ refused }) => refused), drop }
}
