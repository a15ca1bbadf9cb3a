import { useLocale, useTranslations } from 'next-intl'
import { DayRibbon } from '@/components/charts/DayRibbon'
import type { LocalDate } from '@/lib/calendar/local-date'
import { millisecondsOfDay } from '@/lib/calendar/local-date'
import { dayInWords, weekdayName } from '@/lib/i18n/dates'
import { AttemptRow, isAtNight, type AttemptView } from './AttemptRow'

/** One civil day, newest attempt first: date, weekday, number, ribbon, rows. */
export function TimelineDay({ day, today, attempts }: { day: LocalDate; today: LocalDate; attempts: AttemptView[] }) {
  const t = useTranslations('timeline')
  const locale = useLocale()
  const date = dayInWords(day, locale, today)
  const timed = attempts.filter((attempt) => attempt.atPrecision !== 'day')
  const marks = timed.map((attempt) => ({ minutes: millisecondsOfDay(attempt.at) / 60_000, answered: attempt.answered !== false }))
  const atNight = attempts.filter(isAtNight).length
  return (
    <section className="grid gap-3" aria-label={date}>
      <h2 className="flex items-baseline gap-3 text-lg font-bold">
        {date}<span className="text-sm font-normal text-ink-3">{weekdayName(day, locale)}</span>
        <span className="tabular ml-auto text-sm font-normal text-ink-2">{t('times', { count: attempts.length })}</span>
      </h2>
      <DayRibbon marks={marks} label={t('ribbon', { date, count: attempts.length, atNight })} />
      <ul data-card className="divide-y divide-line rounded-card border border-line bg-surface px-3.5">
        {attempts.map((attempt) => <AttemptRow key={attempt.id} attempt={attempt} showGrade />)}
      </ul>
    </section>
  )
}
