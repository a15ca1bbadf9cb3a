import { daysBetween, type LocalDate } from '@/lib/calendar/local-date'

/** A window of consecutive civil days that holds at least `min`. */
export type WindowRule<Day> = { days: number; min: number; weight: (day: Day) => number }

/**
 * The days that lie in some full window, in order. Windows that share a day make one stretch, so every day of a stretch belongs to a window that holds enough,
 * and no day stands in two stretches. Each civil day comes at most once.
 */
export function fullWindows<Day extends { day: LocalDate }>(all: readonly Day[], { days, min, weight }: WindowRule<Day>): Day[][] {
  const ordered = [...all].sort((one, other) => (one.day < other.day ? -1 : 1))
  const origin = ordered[0]?.day ?? ''
  const numbers = ordered.map(({ day }) => daysBetween(origin, day))
  const stretches: { from: number; to: number }[] = []
  let [from, held] = [0, 0]
  for (const [to, day] of ordered.entries()) {
    held += weight(day)
    while ((numbers[to] ?? 0) - (numbers[from] ?? 0) >= days) {
      const left = ordered[from]
      held -= left ? weight(left) : 0
      from += 1
    }
    if (held < min) continue
    const last = stretches.at(-1)
    if (last && from <= last.to) last.to = to
    else stretches.push({ from, to })
  }
  return stretches.map((stretch) => ordered.slice(stretch.from, stretch.to + 1))
}
