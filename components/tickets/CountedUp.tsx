import { useId } from 'react'
import { useLocale, useTranslations } from 'next-intl'
import { RunningLine } from '@/components/charts/RunningLine'
import type { LocalDate } from '@/lib/calendar/local-date'
import { dayInList, dayInWords } from '@/lib/i18n/dates'
import type { BeforeAfter } from '@/lib/tickets/before-after'
import { byWeek, type RunningTotal, totalOn } from '@/lib/tickets/running-total'

type Step = Pick<BeforeAfter, 'kind' | 'on'>
type Props = { running: RunningTotal; steps: readonly Step[]; today: LocalDate }

function Weeks({ running, today }: { running: RunningTotal; today: LocalDate }) {
  const table = useTranslations('stopped.total.table')
  const cell = 'px-3 py-1'
  return (
    <details>
      <summary className="inline-flex min-h-target items-center text-sm font-bold text-act hover:underline">{table('open')}</summary>
      <table className="mt-2 text-sm">
        <thead>
          <tr>{(['until', 'week', 'total'] as const).map((column) => <th key={column} scope="col" className={`${cell} text-left`}>{table(column)}</th>)}</tr>
        </thead>
        <tbody>
          {byWeek(running).map(({ untilOn, count, total }) => (
            <tr key={untilOn} className="border-t border-line">
              <th scope="row" className={`${cell} text-left font-normal`}>{dayInList(untilOn, today)}</th>
              <td className={`${cell} text-right`}>{count}</td>
              <td className={`${cell} text-right`}>{total}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}

/** How the contacts added up, with the steps of the filing: the sentence first, then the line, then the table for those who read. */
export function CountedUp({ running, steps, today }: Props) {
  const [t, locale, id] = [useTranslations('stopped.total'), useLocale(), useId()]
  const day = (on: LocalDate) => dayInWords(on, locale, today)
  const marks = steps.filter(({ on }) => on >= running.from).map(({ kind, on }) => ({ on, label: t(`mark.${kind}`, { on: day(on) }) }))
  const said = steps.filter(({ on }) => on >= running.from && on <= running.to).map(({ kind, on }) => t(`at.${kind}`, { total: totalOn(running, on) }))
  const total = running.totals.at(-1) ?? 0
  return (
    <section className="grid gap-2 border-t border-line pt-4 print:block print:space-y-2" aria-labelledby={`${id}-title`}>
      <h4 id={`${id}-title`} className="font-bold">{t('title')}</h4>
      <p id={id} className="clauses">{t('said', { from: day(running.from), to: day(running.to), steps: said.join(''), total })}</p>
      <RunningLine running={running} marks={marks} labelledBy={id} dateOf={(on) => dayInList(on, today)} total={t('times', { total })} />
      <p className="text-sm text-ink-2 clauses">{t('hint')}{running.earlier > 0 && ` ${t('earlier', { from: day(running.from), count: running.earlier })}`}</p>
      <Weeks running={running} today={today} />
    </section>
  )
}
