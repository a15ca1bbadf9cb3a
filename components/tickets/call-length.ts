const minuteMs = 60_000

/** `3:25`, over an hour `62:05`: as the form of a call takes it. */
export function lengthInDigits(ms: number): string {
  const seconds = Math.floor(ms / 1000)
  return `${Math.floor(ms / minuteMs)}:${String(seconds % 60).padStart(2, '0')}`
}
