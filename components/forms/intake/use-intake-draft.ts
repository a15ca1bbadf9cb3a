'use client'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { IntakeFields } from '@/lib/cases/intake-fields'
import { sendJson } from '../use-send'

/** What stands in the form and where the person was. */
export type KeptIntake = { step: string; fields: Record<string, unknown> }
export type KeepState = 'idle' | 'saved' | 'held' | 'lost'

const place = 'anning-intake'
const pauseMs = 700

/** A browser may keep storage shut; then nothing is held on the device, and the server's copy is the only one. */
function held(): Record<string, KeptIntake> {
  try {
    return JSON.parse(localStorage.getItem(place) ?? '{}') as Record<string, KeptIntake>
  } catch {
    return {}
  }
}

function holdAll(slots: Record<string, KeptIntake>): boolean {
  try {
    if (Object.keys(slots).length === 0) localStorage.removeItem(place)
    else localStorage.setItem(place, JSON.stringify(slots))
    return true
  } catch {
    return false
  }
}

const slotOf = (id: string | null) => id ?? 'new'
/** What this device holds of an intake that the server does not have yet. */
export const heldIntake = (id: string | null): KeptIntake | undefined => held()[slotOf(id)]
const hold = (id: string | null, kept: KeptIntake) => holdAll({ ...held(), [slotOf(id)]: kept })
/** Takes an intake off this device. */
export function releaseIntake(id: string | null): void {
  const { [slotOf(id)]: _gone, ...others } = held()
  holdAll(others)
}

async function store(id: string | null, kept: KeptIntake): Promise<string | null> {
  const body = { step: kept.step, body: kept.fields }
  const sent = id ? await sendJson('PUT', `/api/intake-drafts/${id}`, { body }) : await sendJson('POST', '/api/intake-drafts', { body })
  if (sent.ok) return sent.answer.id ?? id
  return id && sent.refusal.status === 404 ? store(null, kept) : null
}

type Box = { id: string | null; latest: KeptIntake | null; timer?: ReturnType<typeof setTimeout>; sending: boolean; closed: boolean }

/** Sends what is newest, one request at a time; what changed meanwhile goes next. Tells how it went. */
async function push(box: Box, told: (state: KeepState) => void): Promise<void> {
  if (box.sending || !box.latest || box.closed) return
  const [kept, before] = [box.latest, box.id]
  box.sending = true
  const id = await store(before, kept)
  box.sending = false
  if (box.closed) return void (id && sendJson('DELETE', `/api/intake-drafts/${id}`, {}))
  if (!id) return told(heldIntake(before) ? 'held' : 'lost')
  box.id = id
  if (id !== before) releaseIntake(before)
  if (box.latest !== kept) return push(box, told)
  box.latest = null
  releaseIntake(id)
  told('saved')
}

/**
 * Keeps the form on this device at every change and in the office's store after a short pause; when the line is gone it goes later.
 * `onId` tells the draft's id. `close` ends the keeping, once the case is open.
 */
export function useIntakeDraft(start: string | null, onId: (id: string) => void) {
  const box = useRef<Box>({ id: start, latest: null, sending: false, closed: false })
  const [state, setState] = useState<KeepState>('idle')
  const send = useCallback(() => {
    clearTimeout(box.current.timer)
    void push(box.current, (next) => {
      setState(next)
      if (box.current.id) onId(box.current.id)
    })
  }, [onId])
  const keep = useCallback((step: string, fields: IntakeFields) => {
    const kept = { step, fields: structuredClone(fields) as Record<string, unknown> }
    box.current.latest = kept
    hold(box.current.id, kept)
    clearTimeout(box.current.timer)
    box.current.timer = setTimeout(send, pauseMs)
  }, [send])
  const close = useCallback(async () => {
    box.current.closed = true
    clearTimeout(box.current.timer)
    releaseIntake(box.current.id)
    if (box.current.id) await sendJson('DELETE', `/api/intake-drafts/${box.current.id}`, {})
  }, [])
  useEffect(() => {
    window.addEventListener('online', send)
    window.addEventListener('pagehide', send)
    return () => {
      window.removeEventListener('online', send)
      window.removeEventListener('pagehide', send)
      send()
    }
  }, [send])
  return useMemo(() => ({ state, keep, send, close }), [state, keep, send, close])
}
