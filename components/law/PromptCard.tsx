import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { Card } from '@/components/ui/Card'
import type { LocalDate } from '@/lib/calendar/local-date'
import type { ViolationId } from '@/lib/cases/vocabulary'
import type { Reason } from '@/lib/law/violation'
import { FindingStateChip } from './FindingStateChip'

/** What may only be asked about, or was not checked, for one rule. `days` lead to the records; `respondent` null = the lender is open. */
export type PromptLine = { reason: Reason; respondent: string | null; recipient: string; days: { day: LocalDate; count: number; href: string }[] }
export type PromptView = { violation: ViolationId; isUnchecked: boolean; lines: PromptLine[] }

const daysShown = 6

function Days({ days }: { days: PromptLine['days'] }) {
  const t = useTranslations('findings')
  return (
    <p className="flex flex-wrap gap-x-4 text-sm">
      {days.slice(0, daysShown).map(({ day, count, href }) => (
        <Link key={day} href={href} prefetch={false} className="tabular text-act underline">{t('ofDay', { day, count })}</Link>
      ))}
      {days.length > daysShown && <span className="text-ink-2">{t('moreDays', { count: days.length - daysShown })}</span>}
    </p>
  )
}

/** A rule that could not say: why, about whom, and where the records stand. Never a finding, so nothing here can be confirmed. */
export function PromptCard({ prompt }: { prompt: PromptView }) {
  const [t, say, law] = [useTranslations('findings'), useTranslations('reasons'), useTranslations('law')]
  return (
    <Card tone="waiting" className="grid gap-3 px-4 py-3">
      <div className="flex flex-wrap items-center gap-x-3">
        <h3 className="font-bold">{law(`violations.${prompt.violation}.name`)}</h3>
        <span className="ml-auto"><FindingStateChip state={prompt.isUnchecked ? 'unchecked' : 'asked'} /></span>
      </div>
      {prompt.lines.map((line) => (
        <div key={`${line.reason.key} ${line.respondent} ${line.recipient} ${line.days[0]?.day}`} className="grid gap-0.5">
          <p className="text-sm font-bold clauses">{t('between', { respondent: line.respondent ?? t('openLender'), recipient: line.recipient })}</p>
          <p className="text-sm text-ink-2 clauses">{say(line.reason.key, line.reason.values)}</p>
          {line.days.length > 0 && <Days days={line.days} />}
        </div>
      ))}
    </Card>
  )
}
