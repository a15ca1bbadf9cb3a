'use client'
import { useRouter } from 'next/navigation'
import { useRef, useState, type FormEvent } from 'react'
import { useForm } from 'react-hook-form'
import { ActionBar } from '@/components/ui/ActionBar'
import { Banner } from '@/components/ui/Banner'
import { Button, LinkButton } from '@/components/ui/Button'
import { ErrorSummary } from '@/components/ui/ErrorSummary'
import { TextField } from '@/components/ui/Field'
import { ScriptButton } from '@/components/ui/ScriptButton'
import type { Instant } from '@/lib/calendar/local-date'
import { fieldBehind, intakeBody } from '@/lib/cases/intake'
import { intakeFields, type IntakeFields } from '@/lib/cases/intake-fields'
import { stepOfField, type IntakeStep } from '@/lib/cases/intake-steps'
import { KeptNotice } from '../KeptNotice'
import { RepeatedSend } from '../repeated-send'
import { useTypedEarly } from '../use-typed-early'
import type { Misfit } from './intake-check'
import { summaryOf } from './IntakeFrame'
import { sayMistake, type IntakeWords } from './intake-words'
import { StepFields } from './StepFields'
import { intakeCheck, useIntakeCheck } from './use-intake-check'
import { useKeptFacts } from './use-kept-facts'

export type FactStep = Exclude<IntakeStep, 'safety'>
/** `version` = of the case file the fields were read from. */
type Props = { caseId: string; version: string; step: FactStep; fields: IntakeFields; words: IntakeWords; now: Instant }

/** Which parts of a case file a step is about; only they are sent. */
const sent: Record<FactStep, readonly string[]> = {
  role: ['complainant', 'debtor'], you: ['complainant', 'debtor'], respondents: ['respondents', 'otherLines'], lines: ['respondents', 'otherLines'],
  contacts: ['contacts'], said: ['nightContactAgreed', 'refusals', 'stopRequests'], review: ['title'],
}

const look = 'grid gap-6 pb-28 lg:max-w-160 lg:pb-0'

type Refused = { title: string; isStale: boolean }
/** Whether a refusal is about one field of the form, not about a part as a whole. */
const hasField = ({ path }: { path: string }) => path.includes('.') || path === 'title'

/** The part of the body a step is about. A debtor who is gone is said to be gone. */
function partOf(body: Record<string, unknown>, step: FactStep): Record<string, unknown> {
  const part = Object.fromEntries(sent[step].filter((key) => key in body).map((key) => [key, body[key]]))
  return sent[step].includes('debtor') && !('debtor' in part) ? { ...part, debtor: null } : part
}

/** A refusal of the part as a whole; when the case has changed elsewhere, with a way to what stands now. */
function RefusalBanner({ refusal, words, onLook }: { refusal: Refused; words: IntakeWords; onLook: () => void }) {
  if (!refusal.isStale) return <Banner tone="plain" icon="alert" title={refusal.title} />
  const look = <Button type="button" look="secondary" onClick={onLook}>{words.stale.look}</Button>
  return <Banner tone="plain" icon="alert" title={words.stale.title} action={look}>{words.stale.note}</Banner>
}

/** Sends the part a step is about. Pressing again after a lost answer is the same request. */
function useSaving({ caseId, version, step, fields, words }: Props) {
  const [misfits, setMisfits] = useState<Misfit[]>([])
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<Refused>()
  const [changes] = useState(() => new RepeatedSend())
  const defaults = { ...words.defaults, title: fields.title }
  /** Whether it went through. */
  const save = async (values: IntakeFields): Promise<boolean> => {
    const found = (await intakeCheck())?.(values, defaults) ?? []
    setMisfits(found)
    if (found.length > 0 || busy) return false
    const { body, origins } = intakeBody(values, defaults)
    setBusy(true)
    const answer = await changes.send('PATCH', `/api/cases/${caseId}`, { ...partOf(body, step), version })
    setBusy(false)
    if (answer.ok) return true
    const { code, title, fields: refused } = answer.refusal
    setMisfits(refused.filter(hasField).map(({ path, message }) => ({ name: fieldBehind(path, origins), message })))
    const whole = refused.find((one) => !hasField(one))?.message ?? (refused.length > 0 ? undefined : (title ?? words.offline))
    setRefusal(whole === undefined ? undefined : { title: whole, isStale: code === 'conflict' })
    return false
  }
  return { misfits, busy, refusal, save }
}

/** Changes one part of an open case with the questions of the intake; findings and clocks follow. What is typed is kept until it is saved. */
export function FactsForm(props: Props) {
  const { caseId, version, step, fields, words, now } = props
  const router = useRouter()
  const form = useForm<IntakeFields>({ defaultValues: fields })
  const { misfits, busy, refusal, save } = useSaving(props)
  const { state, times, keeper } = useKeptFacts(form, { name: `/api/cases/${caseId}-${step}`, version, fields })
  const box = useRef<HTMLFormElement>(null)
  const id = useTypedEarly(box)
  useIntakeCheck()
  const back = `/cases/${caseId}/facts`
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (!(await save(intakeFields({ ...form.getValues() })))) return
    await keeper.current?.done()
    router.push(back)
  }
  const on = { drop: () => keeper.current?.drop(), take: () => keeper.current?.take(), forget: () => keeper.current?.forget() }
  const mistake = (name: string) => misfits.filter((one) => one.name === name).map(({ message }) => sayMistake(words, message))[0]
  const elsewhere = [...new Set(misfits.map(({ name }) => stepOfField(name)).filter((other) => other !== step))]
  return (
    <form method="post" ref={box} id={id} onSubmit={(event) => void submit(event)} noValidate autoComplete="off" className={look}>
      <h2 className="text-xl font-bold">{words.steps[step]}</h2>
      <noscript><Banner tone="plain" icon="alert" title={words.needsScript} /></noscript>
      <KeptNotice state={state} words={words.kept} on={on} />
      <ErrorSummary title={words.errors} mistakes={summaryOf(misfits.filter(({ name }) => stepOfField(name) === step), words)} />
      <div role="alert" className="grid gap-2 empty:hidden">
        {elsewhere.map((other) => <Banner key={other} tone="plain" icon="alert" title={words.steps[other]}>{words.errors}</Banner>)}
        {refusal && <RefusalBanner refusal={refusal} words={words} onLook={router.refresh} />}
      </div>
      <div key={times} className="grid gap-6">
        {step === 'review' ? <TextField {...form.register('title')} label={words.review.name} hint={words.review.nameHint} maxLength={120} /> : (
          <StepFields form={form} words={words} now={now} mistake={mistake} step={step} />
        )}
      </div>
      <ActionBar>
        <LinkButton look="secondary" size="large" className="flex-1" href={back} onClick={() => void keeper.current?.done()}>{words.cancel}</LinkButton>
        <ScriptButton size="large" className="flex-1" busy={busy}>{words.save}</ScriptButton>
      </ActionBar>
    </form>
  )
}
