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

const parts = (second: number) => {
  const [hours = 0, minutes = 0, seconds = 0] = spelledSecond(second).split(':').map(Number).reverse().concat(0).slice(0, 3).reverse()
  return { hours, minutes, seconds }
}

/** 3分20秒, 0分31秒, 1小时2分5秒: on paper, where `03:20` would read as a time of day. */
export function placeInWords(second: number): string {
  const { hours, minutes, seconds } = parts(second)
  return `${hours ? `${hours}小时` : ''}${minutes}分${seconds}秒`
}

/** 3′20″, 62′05″: the same where there is little room. */
export function primesOf(second: number): string {
  const { hours, minutes, seconds } = parts(second)
  return `${hours * 60 + minutes}′${String(seconds).padStart(2, '0')}″`
}

/** Seconds from `0:31`, `1:02:05` or plain seconds; null when it is no such time. */
export function typedSecond(text: string): number | null {
  const [, hours = '0', minutes = '0', seconds, tenths = '0'] = typed.exec(text.trim()) ?? []
  if (seconds === undefined) return null
  return +hours * hourSeconds + +minutes * minuteSeconds + +seconds + +tenths / 10
}
