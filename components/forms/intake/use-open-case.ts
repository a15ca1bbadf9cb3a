'use client'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { fieldBehind, intakeBody, type IntakeDefaults } from '@/lib/cases/intake'
import type { IntakeFields } from '@/lib/cases/intake-fields'
import { RepeatedSend } from '../repeated-send'
import { sendBeforeCase } from '../use-outbox'
import type { SendRefusal } from '../use-send'
import type { Misfit } from './intake-check'

/** Opens the case once, however often the line breaks, takes along what was recorded before there was a case, and goes to the evidence. */
export function useOpenCase(close: () => Promise<void>) {
  const router = useRouter()
  const [cases] = useState(() => new RepeatedSend())
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<SendRefusal | null>(null)
  const open = async (fields: IntakeFields, defaults: IntakeDefaults): Promise<Misfit[]> => {
    const { body, origins } = intakeBody(fields, defaults)
    setBusy(true)
    const sent = await cases.send('POST', '/api/cases', body)
    setRefusal(sent.ok ? null : sent.refusal)
    if (!sent.ok || !sent.answer.id) {
      setBusy(false)
      return sent.ok ? [] : sent.refusal.fields.map(({ path, message }) => ({ name: fieldBehind(path, origins), message }))
    }
    await close()
    await sendBeforeCase(sent.answer.id)
    router.replace(`/cases/${sent.answer.id}/evidence`)
    return []
  }
  return { open, busy, refusal }
}
