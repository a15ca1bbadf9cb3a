import { useFormatter, useLocale, useTranslations } from 'next-intl'
import { Card } from '@/components/ui/Card'
import { Legend } from '@/components/ui/Legend'
import { PrintButton } from '@/components/ui/PrintButton'
import type { LocalDate } from '@/lib/calendar/local-date'
import { dayInList, dayInWords } from '@/lib/i18n/dates'
import { BeforeAfter, type MeanLine } from './BeforeAfter'
import { CallTable } from './CallTable'
import type { DayBar, FilingLine, HourCell } from './chart-days'
import { HeatMap } from './HeatMap'

/** Means of the whole days before and after a filing, as columns of the chart. */
export type MeanView = { kind: 'before' | 'after'; from: number; to: number; mean: number }
/** `numbers` = how many different numbers called; `marked` = the cells of the finding at hand. */
export type CallChartsView = { bars: DayBar[]; cells: HourCell[]; filings: FilingLine[]; means: MeanView[]; numbers: number; today: LocalDate;
  marked?: HourCell[] }

function useChartWords({ bars, means, numbers, today }: CallChartsView) {
  const t = useTranslations('findings.chart')
  const locale = useLocale()
  const format = useFormatter()
  const day = (on: LocalDate | undefined) => (on ? dayInWords(on, locale, today) : '')
  const sum = (of: (bar: DayBar) => number) => bars.reduce((total, bar) => total + of(bar), 0)
  const atNight = sum((bar) => bar.atNight)
  const values = { from: day(bars[0]?.day), to: day(bars.at(-1)?.day), count: sum((bar) => bar.byDay) + atNight, atNight, numbers }
  const meanLines: MeanLine[] = means.map((each) => ({ ...each, label: t(each.kind, { days: each.to - each.from + 1, mean: format.number(each.mean,
    { maximumFractionDigits: 1 }) }) }))
  const heat = { label: t('heat', values), cursor: t('cell', { day: '{day}', hour: '{hour}', count: '{count}' }), dayNames: bars.map((bar) => day(bar.day)) }
  return { t, summary: t('summary', values), meanLines, heat }
}

/** Before and after, over the heat map, on the same columns: the sentence first, then the charts, then the table for those who read. */
export function CallCharts({ view }: { view: CallChartsView }) {
  const { t, summary, meanLines, heat } = useChartWords(view)
  const { bars, cells, filings, marked, today } = view
  const legend = [{ label: t('day'), swatch: 'fill-day-1' }, { label: t('night'), swatch: 'fill-night-2' }, { label: t('numbers'), swatch: 'fill-day-2',
    sample: '2' }]
  return (
    <Card className="grid gap-4 lg:p-6" aria-label={t('title')}>
      <div className="flex flex-wrap items-start gap-4">
        <div className="flex-1"><h2 className="text-xl font-bold">{t('title')}</h2><p className="text-sm text-ink-2 clauses">{summary}</p></div>
        <PrintButton label={t('print')} />
      </div>
      <div className="grid gap-5 overflow-x-auto pb-1 pr-1 print:overflow-visible">
        <BeforeAfter bars={bars} filings={filings} means={meanLines} label={t('bars')} />
        <HeatMap days={bars.map((bar) => bar.day)} cells={cells} filings={filings} words={heat} marked={marked} dateOf={(day) => dayInList(day, today)} />
      </div>
      <Legend entries={legend} note={t('caution')} />
      <CallTable bars={bars} today={today} />
    </Card>
  )
}
