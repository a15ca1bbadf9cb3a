import { useTranslations } from 'next-intl'
import type { LocalDate } from '@/lib/calendar/local-date'
import { dayInList } from '@/lib/i18n/dates'
import type { DayBar } from './chart-days'

/** The charts as a table, one row a day with calls. */
export function CallTable({ bars, today }: { bars: DayBar[]; today: LocalDate }) {
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
              <th scope="row" className="px-3 py-1 text-left font-normal">{dayInList(bar.day, today)}</th>
              <td className="px-3 py-1 text-right">{bar.byDay}</td><td className="px-3 py-1 text-right">{bar.atNight}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}
