const minuteMs = 60_000

/** `3:25`, over an hour `62:05`: as the form of a call takes it. */
export function lengthInDigits(ms: number): string {
  const seconds = Math.floor(ms / 1000)
  return `${Math.floor(ms / minuteMs)}:${String(seconds % 60).padStart(2, '0')}`
}

const hourMs = 3_600_000
/** No call is believed to take longer: the stopwatch was left running. Milliseconds. */
const callMsMax = 4 * hourMs

/** How many whole hours a stopwatch went on that nobody seems to have stopped; null for a call. */
export const hoursLeftRunning = (ms: number): number | null => (ms > callMsMax ? Math.floor(ms / hourMs) : null)
