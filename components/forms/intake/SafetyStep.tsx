'use client'
import { useWatch } from 'react-hook-form'
import { CheckboxGroup } from '@/components/ui/Choice'
import { dangers, type Danger } from '@/lib/cases/danger'
import { DangerSteps } from '../DangerSteps'
import type { IntakeWords } from './intake-words'
import { ticked, type StepProps } from './step-props'

type Advice = 'call' | 'inside' | 'apart' | 'child' | 'proof' | 'later'
const advice: Record<Danger, Advice[]> = {
  threat: ['call', 'apart', 'proof', 'later'], visit: ['call', 'inside', 'apart', 'later'], minor: ['call', 'child', 'proof', 'later'],
  'self-harm': ['call', 'later'],
}
const order: Advice[] = ['call', 'inside', 'child', 'apart', 'proof', 'later']

/** What to do first, for the dangers that were named. */
function stepsFor(named: readonly string[], words: IntakeWords): string[] {
  const wanted = new Set(dangers.filter((danger) => named.includes(danger)).flatMap((danger) => advice[danger]))
  return order.filter((each) => wanted.size === 0 || wanted.has(each)).map((each) => words.safety[each])
}

/** Danger comes first: naming one opens the steps, 110 on top. */
export function SafetyStep({ form, words }: StepProps) {
  const named = ticked(useWatch({ control: form.control, name: 'dangers' }))
  const { strip, selfHarm, safe, label } = words.safety
  return (
    <>
      <DangerSteps key={String(named.length > 0)} open={named.length > 0} selfHarm={named.includes('self-harm')}
        words={{ ...strip, selfHarm, steps: stepsFor(named, words) }} />
      <CheckboxGroup {...form.register('dangers')} label={label} look="rows" chosen={named}
        options={dangers.map((danger) => ({ value: danger, label: words.safety[danger] }))} />
      <p role="status" className="text-ink-2 empty:hidden">{named.length > 0 ? safe : ''}</p>
    </>
  )
}
