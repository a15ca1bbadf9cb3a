import { narrowText } from './message-text'

/** Connected seconds as bills write them. */

const longestSeconds = 2 * 86_400
const clock = /^(?:(\d{1,3}):)?(\d{1,4}):(\d{1,2})$/
const quoted = /^(?:(\d+)['′])?(\d{1,2})["″]$/
const worded = /^(?:(\d+)(?:小时|时|h))?(?:(\d+)(?:分钟|分|m(?:in)?))?(?:(\d+)(?:秒钟|秒|s(?:ec)?))?$/i

function seconds(text: string, unitSeconds: number): number | null {
  if (/^\d+(?:\.\d+)?$/.test(text)) return Math.round(+text * unitSeconds)
  const parts = clock.exec(text) ?? worded.exec(text)
  if (parts) return +(parts[1] ?? 0) * 3600 + +(parts[2] ?? 0) * 60 + +(parts[3] ?? 0)
  const marks = quoted.exec(text)
  return marks ? +(marks[1] ?? 0) * 60 + +(marks[2] ?? 0) : null
}

const knownMax = 4_000
const known = new Map<string, number | null>()

function counted(raw: string, unitSeconds: number): number | null {
  const text = narrowText(raw).replace(/\s+/g, '')
  const value = text === '' ? null : seconds(text, unitSeconds)
  return value !== null && value <= longestSeconds ? value : null
}

/** `56秒`, `1小时59分钟41秒`, `HH:mm:ss`, `mm:ss`, `8'23"` or a plain number counted in `unitSeconds`; null when it is none or longer than two days. */
export function durationSeconds(raw: string, unitSeconds = 1): number | null {
  if (unitSeconds !== 1) return counted(raw, unitSeconds)
  const found = known.get(raw)
  if (found !== undefined) return found
  if (known.size >= knownMax) known.clear()
  const value = counted(raw, unitSeconds)
  known.set(raw, value)
  return value
}
