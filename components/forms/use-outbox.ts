'use client'
import { useCallback, useEffect, useState } from 'react'
import type { RecordedBody } from '@/lib/evidence/recorded'
import { changeKept, keep, kept } from './use-device-store'
import { sendJson, type Sent, type SendRefusal } from './use-send'

/**
 * What was recorded and has not reached the server yet. It stays on this device until it has. `caseId` null = recorded before there was a case; `refused` =
 * why the server will never take it as it is, `misfits` = the fields that do not fit.
 */
export type Held = { key: string; caseId: string | null; body: RecordedBody; refused?: string; misfits?: SendRefusal['fields'] }

const place = 'anning-outbox'
const draftPlace = 'anning-record'
const changed = 'anning-outbox-changed'

const heldRecords = () => kept<Held[]>(place, [])
const without = (records: Held[], key: string | undefined) => records.filter((record) => record.key !== key)
const someOf = (records: Held[]) => (records.length ? records : null)

async function changeOutbox(change: (records: Held[]) => Held[]): Promise<boolean> {
  const isKept = await changeKept<Held[]>(place, [], (records) => someOf(change(records)))
  window.dispatchEvent(new Event(changed))
  return isKept
}

/** Puts a record on this device, in place of the one it corrects. False when the browser keeps nothing. */
export const hold = (record: Held, corrected?: string): Promise<boolean> =>
  changeOutbox((records) => [...without(without(records, corrected), record.key), record])
const release = (key: string) => changeOutbox((records) => without(records, key))
/** A record that is held under a key; undefined when it is gone. */
export const heldRecord = async (key: string): Promise<Held | undefined> => (await heldRecords()).find((record) => record.key === key)
/** A refused record says something else now. Its place in the outbox stays. False when the browser keeps nothing. */
export const changeHeld = (key: string, body: RecordedBody): Promise<boolean> =>
  changeKept<Held[]>(place, [], (records) => someOf(records.map((record) => (record.key === key ? { ...record, body } : record))))

/** The half-filled form, kept at every change. */
export const recordDraft = (): Promise<Record<string, string>> => kept<Record<string, string>>(draftPlace, {})
export const keepRecordDraft = (fields: Record<string, string> | null): Promise<boolean> => keep(draftPlace, fields)

/** Whether a refusal may pass: no line, signed out, locked, too many, or the server's own fault. */
export const mayGoLater = ({ status }: SendRefusal): boolean => [0, 401, 408, 423, 429].includes(status) || status >= 500

const gone = 404

/** Sends one record; its key makes a repeat harmless. What the server will never take is kept and marked; without its case it belongs to none. */
export async function sendHeld(record: Held, caseId: string): Promise<Sent> {
  const sent = await sendJson('POST', `/api/cases/${caseId}/attempts`, { body: record.body, key: record.key })
  if (sent.ok) await release(record.key)
  else if (!mayGoLater(sent.refusal)) {
    const { status, title, code, fields } = sent.refusal
    await hold({ ...record, caseId: status === gone ? null : caseId, refused: title ?? code, misfits: fields })
  }
  return sent
}

/** Sends what was recorded before there was a case to the case that has just been opened. What is refused waits in that case's outbox. */
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
    const look = () => void heldRecords().then(setRecords)
    const first = setTimeout(run, 0)
    window.addEventListener('online', run)
    window.addEventListener(changed, look)
    return () => {
      clearTimeout(first)
      window.removeEventListener('online', run)
      window.removeEventListener(changed, look)
    }
  }, [send])
  const drop = useCallback((key: string) => void release(key), [])
  return { waiting: records.filter(({ refused }) => !refused).length, refused: records.filter(({ refused }) => refused), drop }
}
