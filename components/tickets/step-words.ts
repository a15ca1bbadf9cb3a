import { isLocalDate, type LocalDate } from '@/lib/calendar/local-date'
import { dayInWords } from '@/lib/i18n/dates'
import type { NextStep } from '@/lib/tickets/ticket'

type Values = Record<string, string | number>

/** The values of a sentence with its civil days in words. */
export function daysInWords(values: Values, locale: string, today: LocalDate): Values {
  const said = (value: string | number) => (typeof value === 'string' && isLocalDate(value) ? dayInWords(value, locale, today) : value)
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, said(value)]))
}

type Say = (key: string, values?: Values) => string

/** The values of a step's sentence: its days in words, the body it leads to by its name. `channel` = translator of `channels`. */
export function stepValues({ values }: Pick<NextStep, 'values'>, { channel, locale, today }: { channel: Say; locale: string; today: LocalDate }): Values {
  const said = daysInWords(values, locale, today)
  return typeof values.channel === 'string' ? { ...said, channel: channel(`${values.channel}.name`) } : said
}
