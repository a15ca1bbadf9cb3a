'use client'
import { useEffect, useRef, useState } from 'react'
import type { useForm } from 'react-hook-form'
import { intakeFields, type IntakeFields } from '@/lib/cases/intake-fields'
import { asideSlot, saysSame, type KeptIntake } from './intake-keeper'
import { heldIntake, keepIntake, type useIntakeDraft } from './use-intake-draft'

type Form = ReturnType<typeof useForm<IntakeFields>>
type Held = { back: KeptIntake | null; aside: KeptIntake | null }

/** What this device holds: to go back into the form, or to wait since the draft has changed in another window. */
async function heldOf(draft: (KeptIntake & { id: string }) | null): Promise<Held> {
  const [held, aside] = [await heldIntake(draft?.id ?? null), draft && (await heldIntake(asideSlot(draft.id)))]
  const isMoved = draft && held?.version !== undefined && held.version !== draft.version
  if (!draft || !held || !isMoved) return { back: held, aside }
  if (!saysSame(held, draft)) await keepIntake(asideSlot(draft.id), held)
  await keepIntake(draft.id, null)
  return { back: null, aside: saysSame(held, draft) ? aside : held }
}

/**
 * Fills the form from this device, when it holds something the server does not have, and tells the keeper of every change. `times` counts how often the
 * form was filled anew, since its boxes are read once.
 */
export function useIntakeKeeping(form: Form, draft: (KeptIntake & { id: string }) | null, { keeper, keep, at }: Pick<ReturnType<typeof useIntakeDraft>,
  'keeper' | 'keep'> & { at: () => string }) {
  const [restored, setRestored] = useState<{ step?: string; times: number }>({ times: 0 })
  const [aside, setAside] = useState<KeptIntake | null>(null)
  const [start] = useState(draft)
  const noted = useRef(() => {})
  useEffect(() => {
    noted.current = () => keep(at(), form.getValues())
  }, [keep, at, form])
  useEffect(() => {
    const stop = form.subscribe({ formState: { values: true }, callback: () => noted.current() })
    return stop
  }, [form])
  const put = (intake: KeptIntake) => {
    form.reset(intakeFields(intake.fields))
    setRestored(({ times }) => ({ step: intake.step, times: times + 1 }))
  }
  useEffect(() => {
    let isGone = false
    void heldOf(start).then(({ back, aside: waiting }) => {
      if (isGone) return
      setAside(waiting)
      if (!back) return
      form.reset(intakeFields(back.fields))
      setRestored({ step: back.step, times: 1 })
    })
    return () => {
      isGone = true
    }
  }, [form, start])
  const forget = () => {
    setAside(null)
    const id = keeper.draftId
    if (id) void keepIntake(asideSlot(id), null)
  }
  const look = () => {
    const both = keeper.lookAtTheirs()
    if (!both) return
    setAside(both.mine)
    put(both.theirs)
  }
  const take = () => {
    if (!aside) return
    put(aside)
    noted.current()
    forget()
  }
  return { restored, choices: { aside, look, take, forget, takeMine: () => void keeper.takeMine() } }
}
