'use client'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { IntakeFields } from '@/lib/cases/intake-fields'
import { keep, kept } from '../use-device-store'
import { sendJson } from '../use-send'

/** What stands in the form and where the person was. */
export type KeptIntake = { step: string; fields: Record<string, unknown> }
export type KeepState = 'idle' | 'saved' | 'held' | 'lost'

const place = 'anning-intake'
const pauseMs = 700

const slotOf = (id: string | null) => `${place}-${id ?? 'new'}`
/** What this device holds of an intake that the server does not have yet. */
export const heldIntake = (id: string | null): Promise<KeptIntake | null> => kept<KeptIntake | null>(slotOf(id), null)
/** Takes an intake off this device. */
export const releaseIntake = (id: string | null): Promise<boolean> => keep(slotOf(id), null)

/** The first sending of a draft. It is repeated word for word until it is answered, so that a lost line never leaves two drafts. */
type Opening = { intake: KeptIntake; key: string }
type Box = {
  id: string | null; opening: Opening | null; latest: KeptIntake | null; held: Promise<boolean>; timer?: ReturnType<typeof setTimeout>; sending: boolean
  closed: boolean
}

const bodyOf = ({ step, fields }: KeptIntake) => ({ step, body: fields })

/** Sends an intake. Tells the draft's id and what of the intake it now holds; null when it did not go. */
async function store(box: Box, intake: KeptIntake): Promise<{ id: string; stored: KeptIntake } | null> {
  if (box.id) {
    const sent = await sendJson('PUT', `/api/intake-drafts/${box.id}`, { body: bodyOf(intake) })
    if (sent.ok) return { id: box.id, stored: intake }
    if (sent.refusal.status !== 404) return null
  }
  box.opening ??= { intake, key: crypto.randomUUID() }
  const { opening } = box
  const sent = await sendJson('POST', '/api/intake-drafts', { body: bodyOf(opening.intake), key: opening.key })
  // A refusal (not a lost line) ends this opening: the next try is another request.
  if (sent.ok || sent.refusal.status >= 400) box.opening = null
  return sent.ok && sent.answer.id ? { id: sent.answer.id, stored: opening.intake } : null
}

/** Sends what is newest, one request at a time; what changed meanwhile goes next. Tells how it went. */
async function push(box: Box, told: (state: KeepState) => void): Promise<void> {
  if (box.sending || !box.latest || box.closed) return
  const before = box.id
  box.sending = true
  const sent = await store(box, box.latest)
  box.sending = false
  if (box.closed) return void (sent && sendJson('DELETE', `/api/intake-drafts/${sent.id}`, { body: {} }))
  if (!sent) return told((await box.held) ? 'held' : 'lost')
  box.id = sent.id
  if (sent.id !== before) {
    if (box.latest !== sent.stored) box.held = keep(slotOf(sent.id), box.latest)
    await releaseIntake(before)
  }
  if (box.latest !== sent.stored) return push(box, told)
  box.latest = null
  await releaseIntake(sent.id)
  told('saved')
}

/**
 * Keeps the form on this device at every change and in the office's store after a short pause; when the line is gone it goes later.
 * `onId` tells the draft's id. `close` ends the keeping, once the case is open.
 */
export function useIntakeDraft(start: string | null, onId: (id: string) => void) {
  const box = useRef<Box>({ id: start, opening: null, latest: null, held: Promise.resolve(false), sending: false, closed: false })
  const [state, setState] = useState<KeepState>('idle')
  const send = useCallback(() => {
    clearTimeout(box.current.timer)
    void push(box.current, (next) => {
      setState(next)
      if (box.current.id) onId(box.current.id)
    })
  }, [onId])
  const note = useCallback((step: string, fields: IntakeFields) => {
    const intake = { step, fields: structuredClone(fields) as Record<string, unknown> }
    box.current.latest = intake
    box.current.held = keep(slotOf(box.current.id), intake)
    clearTimeout(box.current.timer)
    box.current.timer = setTimeout(send, pauseMs)
  }, [send])
  const close = useCallback(async () => {
    box.current.closed = true
    clearTimeout(box.current.timer)
    await releaseIntake(box.current.id)
    if (box.current.id) await sendJson('DELETE', `/api/intake-drafts/${box.current.id}`, { body: {} })
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
  return useMemo(() => ({ state, keep: note, close }), [state, note, close])
}
