import type { ReactNode } from 'react'
import { Card } from '@/components/ui/Card'
import { FieldError } from '@/components/ui/Field'
import type { IntakeStep } from '@/lib/cases/intake-steps'
import type { IntakeWords } from './intake-words'

type Props = {
  rows: { step: IntakeStep; lines: string[] }[]; words: IntakeWords; mistakes?: (step: IntakeStep) => string[]; change: (step: IntakeStep) => ReactNode
}

/** What a case says, part by part, each with a way to change it. */
export function SummaryRows({ rows, words, mistakes, change }: Props) {
  return (
    <Card flush className="divide-y divide-line">
      {rows.map(({ step, lines }) => (
        <section key={step} aria-labelledby={`part-${step}`} className="flex items-start gap-3 px-4 py-3">
          <div className="grid min-w-0 flex-1 gap-0.5">
            <h3 id={`part-${step}`} className="text-sm font-bold text-ink-2">{words.steps[step]}</h3>
            {lines.length === 0 && <p className="text-ink-2">{words.review.none}</p>}
            {lines.map((line) => <p key={line} className="clauses">{line}</p>)}
            {mistakes?.(step).map((mistake) => <FieldError key={mistake} id={`part-${step}`}>{mistake}</FieldError>)}
          </div>
          {change(step)}
        </section>
      ))}
    </Card>
  )
}
