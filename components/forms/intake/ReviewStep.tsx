'use client'
import { Button } from '@/components/ui/Button'
import { TextField } from '@/components/ui/Field'
import { intakeFields } from '@/lib/cases/intake-fields'
import { stepOfField, stepsFor, type IntakeStep } from '@/lib/cases/intake-steps'
import type { Misfit } from './intake-check'
import { intakeSummary } from './intake-summary'
import { sayMistake } from './intake-words'
import { SummaryRows } from './SummaryRows'
import type { StepProps } from './step-props'

/** Everything once more in plain words, before the case is opened. */
export function ReviewStep({ form, words, mistake, misfits, go }: StepProps & { misfits: readonly Misfit[]; go: (step: IntakeStep) => void }) {
  const fields = intakeFields({ ...form.getValues() })
  const rows = intakeSummary(fields, words, stepsFor(fields.complainant.role))
  const mistakes = (step: IntakeStep) =>
    [...new Set(misfits.filter(({ name }) => stepOfField(name) === step).map(({ message }) => sayMistake(words, message)))]
  return (
    <>
      <SummaryRows rows={rows} words={words} mistakes={mistakes}
        change={(step) => (
          <Button type="button" look="plain" onClick={() => go(step)} aria-describedby={`part-${step}`}>{words.change}</Button>
        )} />
      <TextField {...form.register('title')} label={words.review.name} hint={words.review.nameHint} maxLength={120} error={mistake('title')} />
      <p className="text-ink-2 clauses">{words.review.next}</p>
    </>
  )
}
