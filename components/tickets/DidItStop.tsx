import Link from 'next/link'
import { useFormatter, useLocale, useTranslations } from 'next-intl'
import { percent } from '@/components/charts/percent'
import { Card } from '@/components/ui/Card'
import type { LocalDate } from '@/lib/calendar/local-date'
import type { CallReading } from '@/lib/cases/vocabulary'
import { dayInWords } from '@/lib/i18n/dates'
import { type BeforeAfter, sideDaysMin, type Side } from '@/lib/tickets/before-after'
import { type StopQuestion, StopQuestionForm } from './StopQuestion'
import type { RunningTotal } from '@/lib/tickets/running-total'
import { CountedUp } from './CountedUp'
import { perDayFormat } from './per-day'
import { WhoCalled, type WhoCalledView } from './WhoCalled'

/**
 * `knownTo` = last day anything on record speaks of; `said` = what the person answered last; `recordHref` only for those who may add records; `question`
 * only while it is open.
 */
export type StoppedView = {
  rows: readonly BeforeAfter[]; knownTo: LocalDate | null; today: LocalDate; said?: { on: LocalDate; answer: CallReading }; question?: StopQuestion
  recordHref?: string; who?: WhoCalledView; running?: RunningTotal
}

/** A bar as long as the rate, with the interval as a thin line over it. */
function RateBar({ side, top, label }: { side: Side; top: number; label: string }) {
  const at = (perDay: number) => percent(perDay / top)
  return (
    <svg role="img" aria-label={label} width="100%" height="18" className="overflow-visible">
      <rect x="0" y="3" width={at(side.perDay)} height="12" className="fill-day-1" data-cell />
      <line x1={at(side.low)} x2={at(side.high)} y1="9" y2="9" strokeWidth="1.5" className="stroke-ink" />
      {[side.low, side.high].map((end, place) => <line key={place} x1={at(end)} x2={at(end)} y1="5" y2="13" strokeWidth="1.5" className="stroke-ink" />)}
    </svg>
  )
}

function SideRow({ side, name, top }: { side: Side | null; name: string; top: number }) {
  const [t, format] = [useTranslations('stopped'), useFormatter()]
  if (!side) return <div className="flex gap-4"><dt className="w-14 shrink-0 font-bold">{name}</dt><dd className="text-ink-2">{t('none')}</dd></div>
  const perDay = (value: number) => format.number(value, perDayFormat(value))
  const said = t('side', { days: side.days, count: side.count, perDay: perDay(side.perDay) })
  const interval = t('interval', { low: perDay(side.low), high: perDay(side.high) })
  return (
    <div className="grid grid-cols-[3.5rem_minmax(0,1fr)] gap-x-4">
      <dt className="font-bold">{name}</dt>
      <dd className="grid gap-0.5">
        <span className="clauses">{said}</span>
        <RateBar side={side} top={top} label={`${said} ${interval}`} />
        <span className="text-sm text-ink-2 tabular">{interval}</span>
      </dd>
    </div>
  )
}

function Step({ row, top, today }: { row: BeforeAfter; top: number; today: LocalDate }) {
  const [t, locale] = [useTranslations('stopped'), useLocale()]
  return (
    <li className="grid gap-2">
      <h4 className="font-bold clauses">{t(`row.${row.kind}`, { on: dayInWords(row.on, locale, today) })}</h4>
      <p className="clauses">{t(`verdict.${row.verdict}`, { least: sideDaysMin })}</p>
      <dl className="grid gap-2">
        <SideRow side={row.before} name={t('before')} top={top} />
        <SideRow side={row.after} name={t('after')} top={top} />
      </dl>
    </li>
  )
}

/** How often they came before and after each step of a filing, with how sure that is, and the question that no log answers. */
export function DidItStop({ view: { rows, knownTo, today, said, question, recordHref, who, running } }: { view: StoppedView }) {
  const [t, locale] = [useTranslations('stopped'), useLocale()]
  const top = Math.max(0.1, ...rows.flatMap(({ before, after }) => [before?.high ?? 0, after?.high ?? 0]))
  const day = (on: LocalDate) => dayInWords(on, locale, today)
  return (
    <Card id="stopped" className="grid scroll-mt-20 gap-4 print:block print:space-y-4" aria-labelledby="stopped-title">
      <h3 id="stopped-title" className="font-bold">{t('title')}</h3>
      {question && <StopQuestionForm question={question} today={today} />}
      {said && <p className="clauses">{t('said', { on: day(said.on), answer: t(`answer.${said.answer}`) })}</p>}
      <ol className="grid gap-5">{rows.map((row) => <Step key={row.kind} row={row} top={top} today={today} />)}</ol>
      {running && <CountedUp running={running} steps={rows} today={today} />}
      {who && <WhoCalled view={who} />}
      <p className="text-sm text-ink-2 clauses">
        {knownTo ? t('known', { to: day(knownTo) }) : t('unknown')}
        {recordHref && <Link href={recordHref} prefetch={false} className="ml-1 text-act underline print:hidden">{t('record')}</Link>}
      </p>
      <p className="text-sm text-ink-2 clauses">{t('caution')}</p>
    </Card>
  )
}
