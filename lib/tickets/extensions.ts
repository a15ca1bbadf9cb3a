import type { HolidayYears } from '@/lib/calendar/holiday-year'
import type { LocalDate } from '@/lib/calendar/local-date'
import { countedFor, type Clock } from './clocks'
import type { TicketEvent } from './ticket'

/** An extension the body notified: of stage `stage` (1, 2, …; 0 = an explicit day of no stage), valid to `to`. */
export type Extension = { notifiedOn: LocalDate; stage: number; total: number | null; to: LocalDate; provisional: boolean }

const canExtend = (clock: Clock, event: TicketEvent, stage: number) =>
  clock.limit.owner === 'them' && clock.limit.stages.length > stage && clock.start.on <= event.on
  && (!clock.metOn || event.on <= clock.metOn) && (!clock.endedOn || event.on <= clock.endedOn)

/** The clock an `extended` event speaks of: the named rule, else the authority's clock that started last and still has a stage. */
function extendedClock(clocks: readonly Clock[], event: TicketEvent, used: ReadonlyMap<Clock, Extension[]>): Clock | undefined {
  // Silence that opens a way of ours is measured by the law alone: no notice of the body moves it.
  const theirs = clocks.filter(({ limit, start }) => limit.owner === 'them' && !limit.fallback && start.on <= event.on)
  const named = theirs.filter((clock) => clock.limit.rule === event.rule)
  if (event.rule) return named.filter((clock) => !clock.endedOn || event.on <= clock.endedOn).at(-1)
  const running = theirs.filter((clock) => canExtend(clock, event, event.stage || event.extendedTo ? 0 : used.get(clock)?.length ?? 0))
  return running.sort((a, b) => (a.start.on < b.start.on ? -1 : a.start.on > b.start.on ? 1 : 0)).at(-1)
}

function extensionOf(clock: Clock, event: TicketEvent, past: { earlier: number; years: HolidayYears }): Extension | null {
  if (event.extendedTo) return { notifiedOn: event.on, stage: event.stage ?? 0, total: null, to: event.extendedTo, provisional: false }
  const stage = event.stage ?? past.earlier + 1
  const total = clock.limit.stages[stage - 1]
  if (total === undefined) return null
  const end = countedFor(clock, total, past.years)
  return { notifiedOn: event.on, stage, total, to: end.due, provisional: end.provisional }
}

/** The extensions of each clock, in the order they were notified. An `extended` event that fits no clock or no stage changes nothing. */
export function extensionsOf(clocks: readonly Clock[], events: readonly TicketEvent[], years: HolidayYears): Map<Clock, Extension[]> {
  const found = new Map<Clock, Extension[]>()
  for (const event of events.filter((one) => one.kind === 'extended')) {
    const clock = extendedClock(clocks, event, found)
    const earlier = clock ? found.get(clock) ?? [] : []
    const extension = clock ? extensionOf(clock, event, { earlier: Math.max(0, ...earlier.map((one) => one.stage)), years }) : null
    if (clock && extension) found.set(clock, [...earlier, extension])
  }
  return found
}

/** The extension that reaches farthest; undefined if none was notified. */
export const farthest = (extensions: readonly Extension[]): Extension | undefined =>
  extensions.reduce<Extension | undefined>((best, one) => (!best || one.to > best.to ? one : best), undefined)
