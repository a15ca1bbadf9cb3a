'use client'
import { useEffect, useMemo, useState } from 'react'
import type { IntakeFields } from '@/lib/cases/intake-fields'
import { keep, kept } from '../use-device-store'
import { sendJson } from '../use-send'
import { asideSlot, IntakeKeeper, type KeepState, type KeptIntake } from './intake-keeper'

const nameOf = (slot: string | null) => `anning-intake-${slot ?? 'new'}`
/** What this device holds of an intake that the server does not have. */
export const heldIntake = (slot: string | null): Promise<KeptIntake | null> => kept<KeptIntake | null>(nameOf(slot), null)
/** Puts an intake on this device, null takes it off. */
export const keepIntake = (slot: string | null, intake: KeptIntake | null): Promise<boolean> => keep(nameOf(slot), intake)
/** Takes an intake off this device, with the words that were set aside. */
export async function releaseIntake(id: string): Promise<void> {
  await keepIntake(id, null)
  await keepIntake(asideSlot(id), null)
}

/** The draft as the server has it; null when it cannot be had. */
async function storedIntake(id: string): Promise<KeptIntake | null> {
  try {
    const answer = await fetch(`/api/intake-drafts/${id}`, { headers: { accept: 'application/json' } })
    if (!answer.ok) return null
    const { step, body, version } = await answer.json() as { step: string; body: Record<string, unknown>; version: string }
    return { step, fields: body, version }
  } catch {
    return null
  }
}

/**
 * Keeps the form on this device at every change and in the office's store after a short pause; when the line is gone it goes later.
 * `onId` tells the draft's id. `close` ends the keeping, once the case is open.
 */
export function useIntakeDraft(start: (KeptIntake & { id: string }) | null, onId: (id: string) => void) {
  const [state, setState] = useState<KeepState>('idle')
  const [keeper] = useState(() => new IntakeKeeper({
    send: sendJson,
    stored: storedIntake,
    keep: keepIntake,
    tell: (next, id) => {
      setState(next)
      if (id) onId(id)
    },
  }, start?.id ?? null, start))
  useEffect(() => {
    const send = () => void keeper.push()
    window.addEventListener('online', send)
    window.addEventListener('pagehide', send)
    return () => {
      window.removeEventListener('online', send)
      window.removeEventListener('pagehide', send)
      send()
    }
  }, [keeper])
  return useMemo(() => ({
    state,
    keeper,
    keep: (step: string, fields: IntakeFields) => keeper.note({ step, fields: structuredClone(fields) as Record<string, unknown> }),
    close: () => keeper.close(),
  }), [state, keeper])
}
