import { isLocalDate, type LocalDate } from '@/lib/calendar/local-date'
import { dayInWords } from '@/lib/i18n/dates'

type Values = Record<string, string | number>

/** The values of a sentence with its civil days in words. */
export function daysInWords(values: Values, locale: string, today: LocalDate): Values {
  const said = (value: string | number) => (typeof value === 'string' && isLocalDate(value) ? dayInWords(value, locale, today) : value)
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, said(value)]))
}
