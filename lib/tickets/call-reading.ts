import type { LocalDate } from '@/lib/calendar/local-date'
import { callReadings, type CallReading } from '@/lib/cases/vocabulary'
import type { TicketEvent } from './ticket'

/** What a note says of the contacts since the filing; undefined for every other event. */
export const callReadingOf = ({ kind, reading }: TicketEvent): CallReading | undefined =>
  (kind === 'noteAdded' ? callReadings.find((one) => one === reading) : undefined)

/** The answers among the events that count, in their order. */
export const callAnswers = (events: readonly TicketEvent[]): { on: LocalDate; answer: CallReading }[] =>
  events.flatMap((event) => {
    const answer = callReadingOf(event)
    return answer ? [{ on: event.on, answer }] : []
  })
