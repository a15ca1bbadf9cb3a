import Link from 'next/link'
import { useFormatter, useLocale, useTranslations } from 'next-intl'
import { Card } from '@/components/ui/Card'
import { Legend } from '@/components/ui/Legend'
import { PrintButton } from '@/components/ui/PrintButton'
import type { LocalDate } from '@/lib/calendar/local-date'
import { nightHours } from '@/lib/evidence/night'
import { dayInList, dayInWords } from '@/lib/i18n/dates'
import { BeforeAfter, type MeanLine } from './BeforeAfter'
import { CallTable } from './CallTable'
import type { DayBar, FilingLine, HourCell } from './chart-days'
import { HeatMap } from './HeatMap'

/** Means of the whole days before and after a filing, as columns of the chart. */
export type MeanView = { kind: 'before' | 'after'; from: number; to: number; mean: number }
/**
 * `numbers` = how many different numbers called; `withoutHour` = calls of these days whose hour nobody knows; `marked` = the cells of the finding at
 * hand.
 */
export type CallChartsView = {
  bars: DayBar[]; cells: HourCell[]; filings: FilingLine[]; means: MeanView[]; numbers: number; today: LocalDate; withoutHour?: number; marked?: HourCell[]
}
/** Where the earlier and the later picture stand, and the records of a day. */
export type ChartLinks = { earlier?: string; later?: string; dayHref?: (day: LocalDate) => string }

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

function Pictures({ links }: { links: ChartLinks }) {
  const t = useTranslations('findings.chart')
  const look = 'inline-flex min-h-8 items-center font-bold text-act hover:underline'
  if (!links.earlier && !links.later) return null
  return (
    <nav aria-label={t('pictures')} className="flex flex-wrap gap-x-6 text-sm print:hidden">
      {links.earlier && <Link href={links.earlier} prefetch={false} scroll={false} className={look}>{t('earlier')}</Link>}
      {links.later && <Link href={links.later} prefetch={false} scroll={false} className={look}>{t('later')}</Link>}
    </nav>
  )
}

// Laid from the right, so that a narrow screen begins with the latest days.
const latestFirst = 'overflow-x-auto pb-1 pr-1 [direction:rtl] *:[direction:ltr] print:overflow-visible'

/** Before and after, over the heat map, on the same columns: the sentence first, then the charts, then the table for those who read. */
export function CallCharts({ view, links = {} }: { view: CallChartsView; links?: ChartLinks }) {
  const { t, summary, meanLines, heat } = useChartWords(view)
  const { bars, cells, filings, marked, today, withoutHour = 0 } = view
  const legend = [
    { label: t('day'), swatch: 'fill-day-1' }, { label: t('night', nightHours), swatch: 'fill-night-2' },
    { label: t('numbers'), swatch: 'fill-day-2', sample: '2' },
  ]
  return (
    <Card className="grid min-w-0 gap-4 lg:p-6" aria-label={t('title')}>
      <div className="flex flex-wrap items-start gap-4">
        <div className="flex-1">
          <h2 className="text-xl font-bold">{t('title')}</h2>
          <p className="text-sm text-ink-2 clauses">{summary}</p>
          {withoutHour > 0 && <p className="text-sm text-ink-2 clauses">{t('withoutHour', { count: withoutHour })}</p>}
        </div>
        <PrintButton label={t('print')} />
      </div>
      <Pictures links={links} />
      <div className={latestFirst}>
        <div className="grid w-full min-w-fit gap-5">
          <BeforeAfter bars={bars} filings={filings} means={meanLines} label={t('bars')} />
          <HeatMap days={bars.map((bar) => bar.day)} cells={cells} filings={filings} words={heat} marked={marked} dateOf={(day) => dayInList(day, today)} />
        </div>
      </div>
      <Legend entries={legend} note={t('caution')} />
      {filings.length > 0 && (
        <p className="text-sm text-ink-2 clauses">
          {t('filings', { list: '' })}
          {filings.map(({ label }, at) => <span key={label} className="inline-block max-w-full">{label}{at < filings.length - 1 && t('comma')}</span>)}
        </p>
      )}
      <CallTable bars={bars} today={today} dayHref={links.dayHref} />
    </Card>
  )
}
