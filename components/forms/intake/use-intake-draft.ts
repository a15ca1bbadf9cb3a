'use client'
import { useEffect, useMemo, useState } from 'react'
import type { IntakeFields } from '@/lib/cases/intake-fields'
import { keep, kept } from '../use-device-store'
import { sendJson } from '../use-send'
import { IntakeKeeper, type KeepState, type KeptIntake } from './intake-keeper'

const slotOf = (id: string | null) => `anning-intake-${id ?? 'new'}`
/** What this device holds of an intake that the server does not have yet. */
export const heldIntake = (id: string | null): Promise<KeptIntake | null> => kept<KeptIntake | null>(slotOf(id), null)
/** Takes an intake off this device. */
export const releaseIntake = (id: string | null): Promise<boolean> => keep(slotOf(id), null)

/**
 * Keeps the form on this device at every change and in the office's store after a short pause; when the line is gone it goes later.
 * `onId` tells the draft's id. `close` ends the keeping, once the case is open.
 */
export function useIntakeDraft(start: string | null, onId: (id: string) => void) {
  const [state, setState] = useState<KeepState>('idle')
  const [keeper] = useState(() => new IntakeKeeper({
    send: sendJson,
    keep: (id, intake) => keep(slotOf(id), intake),
    tell: (next, id) => {
      setState(next)
      if (id) onId(id)
    },
  }, start))
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
    keep: (step: string, fields: IntakeFields) => keeper.note({ step, fields: structuredClone(fields) as Record<string, unknown> }),
    close: () => keeper.close(),
  }), [state, keeper])
}
