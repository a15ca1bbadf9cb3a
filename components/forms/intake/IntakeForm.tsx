'use client'
import { useCallback, useEffect, useRef, useState, type FormEvent } from 'react'
import { useForm, useWatch } from 'react-hook-form'
import type { Instant } from '@/lib/calendar/local-date'
import { intakeFields, type IntakeFields } from '@/lib/cases/intake-fields'
import { stepOfField, type IntakeStep } from '@/lib/cases/intake-steps'
import { useTypedEarly } from '../use-typed-early'
import type { Misfit } from './intake-check'
import { IntakeFrame } from './IntakeFrame'
import { fill, sayMistake, type IntakeWords } from './intake-words'
import { ReviewStep } from './ReviewStep'
import { StepFields } from './StepFields'
import { intakeCheck, useIntakeCheck } from './use-intake-check'
import { useIntakeDraft } from './use-intake-draft'
import { useIntakeKeeping } from './use-intake-keeping'
import { nameDraft, useIntakeSteps } from './use-intake-steps'
import { useOpenCase } from './use-open-case'

type Draft = { id: string; step: string; fields: IntakeFields; version: string }
/** `day` goes into the name of a case that nobody named. */
type Props = { words: IntakeWords; now: Instant; day: string; draft: Draft | null }

const blank = (): IntakeFields => ({
  ...intakeFields({}), respondents: [{ key: 'r1', name: '', kind: 'unknown', loan: 'unknown', member: '', actsFor: [] }],
  lines: [{ number: '', owners: [], isUnsure: false, from: '', to: '' }],
})

/** A number without an owner is most likely the only party's. */
function ownedByOnly({ respondents, lines }: IntakeFields): IntakeFields['lines'] {
  const named = respondents.filter(({ name }) => name.trim())
  const only = named.length === 1 ? named[0] : undefined
  return lines.map((line) => (only && line.number === '' && line.owners.length === 0 ? { ...line, owners: [only.key] } : line))
}

/** The guided intake: one group of questions a step, kept at every change, the case opened at its end. */
export function IntakeForm({ words, now, day, draft }: Props) {
  const form = useForm<IntakeFields>({ defaultValues: draft?.fields ?? blank() })
  const [misfits, setMisfits] = useState<Misfit[]>([])
  const keeping = useIntakeDraft(draft, nameDraft)
  const place = useRef<string>('safety')
  const { restored, choices } = useIntakeKeeping(form, draft, { ...keeping, at: useCallback(() => place.current, []) })
  const { heading, ...walk } = useIntakeSteps(useWatch({ control: form.control, name: 'complainant.role' }), restored.step ?? draft?.step)
  const opening = useOpenCase(keeping.close)
  const box = useRef<HTMLFormElement>(null)
  const id = useTypedEarly(box)
  useIntakeCheck()
  useEffect(() => {
    place.current = walk.step
  }, [walk.step])
  const defaults = { ...words.defaults, title: fill(words.defaults.title, { day }) }
  const mistakes = misfits.filter(({ name }) => stepOfField(name) === walk.step)
  const fields = () => intakeFields({ ...form.getValues() })
  const go = (step: IntakeStep) => {
    if (step === 'lines') form.setValue('lines', ownedByOnly(fields()))
    keeping.keep(step, form.getValues())
    walk.go(step)
  }
  const found = async () => (await intakeCheck())?.(fields(), defaults) ?? []
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const all = await found()
    setMisfits(all)
    if (walk.step !== 'review') return all.some(({ name }) => stepOfField(name) === walk.step) ? undefined : go(walk.after)
    if (all.length === 0 && !opening.busy) setMisfits(await opening.open(fields(), defaults))
  }
  const mistake = (name: string) => {
    const misfit = mistakes.find((one) => one.name === name)
    return misfit && sayMistake(words, misfit.message)
  }
  const step = { form, words, now, mistake }
  return (
    <form method="post" ref={box} id={id} onSubmit={(event) => void submit(event)} noValidate autoComplete="off" className="grid gap-6 pb-28 lg:pb-0">
      <IntakeFrame heading={heading} walk={{ ...walk, go }} words={words} state={keeping.state} mistakes={mistakes} opening={opening} choices={choices}>
        <div key={`${walk.step}-${restored.times}`} className="grid gap-6">
          {walk.step === 'review' ? <ReviewStep {...step} misfits={misfits} go={go} /> : <StepFields {...step} step={walk.step} />}
        </div>
      </IntakeFrame>
    </form>
  )
}
