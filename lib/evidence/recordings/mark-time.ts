/** Seconds of a recording as people read and type them. */

const [minuteSeconds, hourSeconds] = [60, 3_600]
const typed = /^(?:(?:(\d{1,2})[:：])?(\d{1,3})[:：])?(\d{1,5})(?:[.．](\d))?\d*$/

const padded = (part: number) => String(part).padStart(2, '0')

/** `00:31`, `1:02:05`. */
export function spelledSecond(second: number): string {
  const whole = Math.max(0, Math.floor(second))
  const [hours, minutes, rest] = [Math.floor(whole / hourSeconds), Math.floor(whole / minuteSeconds) % minuteSeconds, whole % minuteSeconds]
  return `${hours > 0 ? `${hours}:` : ''}${padded(minutes)}:${padded(rest)}`
}

/** Seconds from `0:31`, `1:02:05` or plain seconds; null when it is no such time. */
export function typedSecond(text: string): number | null {
  const [, hours = '0', minutes = '0', seconds, tenths = '0'] = typed.exec(text.trim()) ?? []
  if (seconds === undefined) return null
  return +hours * hourSeconds + +minutes * minuteSeconds + +seconds + +tenths / 10
}
