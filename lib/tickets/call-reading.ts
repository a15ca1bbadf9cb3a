import type { LocalDate } from '@/lib/calendar/local-date'
import type { TicketEvent } from './ticket'

/** What a person says of the contacts since a filing, kept as the reading of a note: no log shows that nothing came. */
export const callReadings = ['stopped', 'fewer', 'same', 'more'] as const
export type CallReading = (typeof callReadings)[number]

const isCallReading = (reading: string | undefined): reading is CallReading => callReadings.some((one) => one === reading)

/** The answers among the events that count, by their day. */
export const callAnswers = (events: readonly TicketEvent[]): { on: LocalDate; answer: CallReading }[] =>
  events.flatMap(({ kind, on, reading }) => (kind === 'noteAdded' && isCallReading(reading) ? [{ on, answer: reading }] : []))
