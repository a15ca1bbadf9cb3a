import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { ExhibitTag } from '@/components/evidence/ExhibitTag'
import { Chip } from '@/components/ui/Chip'
import { violationById } from '@/lib/law'
import { AnswerActs } from './AnswerActs'
import type { AnswerView, FindingLine } from './finding-view'
import { SaidValues } from './SaidValues'

function Told({ answer }: { answer: AnswerView }) {
  const t = useTranslations('findings')
  return (
    <li className="grid gap-1.5 border-l-3 border-line pl-4">
      <p className="flex flex-wrap items-center gap-x-3 text-sm">
        <time dateTime={answer.on} className="tabular font-bold">{answer.on}</time>
        {answer.by && <span className="text-ink-2">{t('saidBy', { name: answer.by })}</span>}
        {answer.isNew && <Chip tone="act">{t('newAnswer')}</Chip>}
      </p>
      <SaidValues of={answer} questions={violationById(answer.rule)?.questions ?? []} />
      <AnswerActs acts={answer.acts} />
      {answer.exhibits.length > 0 && (
        <p className="flex flex-wrap gap-2">{answer.exhibits.map((number) => <ExhibitTag key={number} number={number} />)}</p>
      )}
    </li>
  )
}

/** What a person answered, which a finding rests on: the questions, what was said, of which day and by whom; then where it is changed. */
export function FindingAnswers({ line: { told, toRule } }: { line: FindingLine }) {
  const t = useTranslations('findings')
  return (
    <>
      <ul className="grid gap-3">{told.map((answer) => <Told key={answer.key} answer={answer} />)}</ul>
      <p><Link href={toRule} prefetch={false} className="inline-flex min-h-8 items-center text-sm font-bold text-act underline">{t('toAnswers')}</Link></p>
    </>
  )
}
