import Link from 'next/link'
import { useTranslations } from 'next-intl'
import type { LocalDate } from '@/lib/calendar/local-date'
import { dayInList } from '@/lib/i18n/dates'
import type { DayBar } from './chart-days'

type Props = { bars: DayBar[]; today: LocalDate; dayHref?: (day: LocalDate) => string }

/** The charts as a table, one row a day with calls; the day leads to its records. */
export function CallTable({ bars, today, dayHref }: Props) {
  const t = useTranslations('findings.chart.table')
  return (
    <details>
      <summary className="inline-flex min-h-8 items-center text-sm font-bold text-act hover:underline">{t('open')}</summary>
      <table className="mt-2 text-sm">
        <thead><tr>{(['day', 'byDay', 'atNight'] as const).map((column) => <th key={column} scope="col"
          className="px-3 py-1 text-left">{t(column)}</th>)}</tr></thead>
        <tbody>
          {bars.filter((bar) => bar.byDay + bar.atNight > 0).map((bar) => (
            <tr key={bar.day} className="border-t border-line">
              <th scope="row" className="px-3 py-1 text-left font-normal">
                {dayHref ? <Link href={dayHref(bar.day)} prefetch={false} className="text-act underline">{dayInList(bar.day, today)}</Link>
                  : dayInList(bar.day, today)}
              </th>
              <td className="px-3 py-1 text-right">{bar.byDay}</td><td className="px-3 py-1 text-right">{bar.atNight}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}
