import type * as z from 'zod/mini'
import { addDays, instantOf, type Instant, type LocalDate } from '@/lib/calendar/local-date'
import type { openCaseSchema } from '@/lib/cases/case-schema'
import type { ViolationId } from '@/lib/cases/vocabulary'
import type { AboutFiles } from '@/lib/evidence/attempt-schema'
import type { WriteLetter } from '@/lib/letters/letter-schema'
import type { AppendEvent, FileTicket } from '@/lib/tickets/ticket-schema'

/**
 * A demonstration case as its files and the bodies of the doors it goes through. People, companies and numbers are invented; the numbers stay in the
 * stretches the sample bundle uses (1990000…, 1700000…, 1710000…, 023 555…, 950999..), which ring nowhere.
 */
export type DemoFile = { name: string; text: string; about: AboutFiles[string] }
export type DemoTicket = FileTicket & { events: AppendEvent[] }
export type DemoCase = {
  facts: z.input<typeof openCaseSchema>
  files: DemoFile[]
  confirmed: ViolationId[]
  tickets: DemoTicket[]
  /** written and issued; `for` = place of its ticket in `tickets` */
  letter: (WriteLetter & { for: number }) | null
}

/** The calendar of a demonstration: everything is told in days before the day it is filled in. */
export type Calendar = { now: Instant; day(daysAgo: number): LocalDate; at(daysAgo: number, time: string): Instant }

const secondMs = 1000

/** Milliseconds of the day of `HH:mm` or `HH:mm:ss`. */
function ofDay(time: string): number {
  const [hour = 0, minute = 0, second = 0] = time.split(':').map(Number)
  return ((hour * 60 + minute) * 60 + second) * secondMs
}

/** Days and times before `now`, whose civil day is `today`. */
export const calendarOf = (now: Instant, today: LocalDate): Calendar => {
  const day = (daysAgo: number) => addDays(today, -daysAgo)
  return { now, day, at: (daysAgo, time) => instantOf(day(daysAgo), ofDay(time)) }
}

/** Equal seeds give equal numbers from 0 to 1, so that every install shows the same cases (mulberry32). */
export function dice(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
