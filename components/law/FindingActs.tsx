import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { actOf } from '@/lib/evidence/act'
import { ExhibitTag } from '@/components/evidence/ExhibitTag'
import { GradeChip } from '@/components/evidence/GradeChip'
import { RevealedNumber } from '@/components/evidence/RevealedNumber'
import { Chip } from '@/components/ui/Chip'
import { localDay, localTime } from '@/lib/calendar/local-date'
import type { ActView, FindingLine } from './finding-view'

const shown = 40

/** `2026-02-25 23:10`; the day alone where nobody knows the time. */
export const momentOf = ({ at, atPrecision = 'minute' }: { at: number; atPrecision?: string }): string =>
  (atPrecision === 'day' ? localDay(at) : `${localDay(at)} ${localTime(at).slice(0, 5)}`)

function Act({ act }: { act: ActView }) {
  const [t, evidence] = [useTranslations('findings'), useTranslations('evidence')]
  const { key, seconds } = actOf(act)
  return (
    <li className="grid gap-0.5 py-2.5 text-sm">
      <span className="flex flex-wrap items-center gap-x-3">
        <Link href={act.href} prefetch={false} className="tabular font-bold text-act underline">{momentOf(act)}</Link>
        <span>{evidence(`act.${key}`, { seconds })}</span>
        {act.isNew && <Chip tone="act">{t('new')}</Chip>}
      </span>
      <span className="text-ink-2">
        {act.number === null ? (act.account ?? evidence('hiddenNumber')) : <RevealedNumber attemptId={act.id} number={act.number} />}
      </span>
      <span className="flex flex-wrap items-center gap-2">
        <GradeChip grade={act.grade} />
        {act.exhibits.map((number) => <ExhibitTag key={number} number={number} />)}
      </span>
    </li>
  )
}

/** The acts behind a finding, each with its day on the timeline. What is not listed is said, and where it stands. */
export function FindingActs({ line }: { line: FindingLine }) {
  const t = useTranslations('findings')
  return (
    <details className="group">
      <summary className="inline-flex min-h-8 items-center font-bold text-act hover:underline">{t('acts.open', { count: line.count })}</summary>
      <ul className="mt-1 divide-y divide-line border-y border-line">{line.acts.slice(0, shown).map((act) => <Act key={act.id} act={act} />)}</ul>
      <p className="mt-2 flex flex-wrap gap-x-4 text-sm">
        {line.acts.length > shown && <span className="text-ink-2">{t('acts.more', { shown, count: line.acts.length })}</span>}
        <Link href={line.href} prefetch={false} className="font-bold text-act underline">{t('acts.timeline')}</Link>
      </p>
    </details>
  )
}
