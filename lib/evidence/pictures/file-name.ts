import { instantOf, isLocalDate, type Instant } from '@/lib/calendar/local-date'
import { timeProblem } from '../civil-time'
import type { TimeClaim } from '../time-claims'

/** The time a picture's name claims. `utc` = that maker writes UTC; `ms` = milliseconds since 1970, written when the picture was saved from a chat. */
type Pattern = { form: RegExp; as: 'civil' | 'utc' | 'ms' }

const day = '(?<year>20\\d\\d)[-_.]?(?<month>\\d\\d)[-_.]?(?<day>\\d\\d)'
const time = '(?<hour>\\d\\d)[-_.:]?(?<minute>\\d\\d)[-_.:]?(?<second>\\d\\d)'

const makers = 'Screenshot|Screen Shot|SmartSelect|截屏|截图|屏幕截图|IMG|VID|DSC|微信图片|微信截图|QQ图片|TIM图片'

const patterns: Pattern[] = [
  { form: new RegExp(`^PXL_${day}_${time}`), as: 'utc' },
  { form: /^(?:mmexport|wx_camera_)(?<ms>1\d{12})(?!\d)/, as: 'ms' },
  { form: new RegExp(`^(?:${makers})?[-_ ]?${day}(?:[-_ T]|\\s+at\\s+)?${time}(?!\\d{4})`, 'i'), as: 'civil' },
]

function civil(groups: Record<string, string | undefined>): Instant | null {
  const { year, month, day: ofMonth, hour = '', minute = '', second = '' } = groups
  const date = `${year}-${month}-${ofMonth}`
  const isTime = +hour < 24 && +minute < 60 && +second < 60
  return isLocalDate(date) && isTime ? instantOf(date, ((+hour * 60 + +minute) * 60 + +second) * 1000) : null
}

const offsetMs = 8 * 3_600_000

function instantIn(stem: string, { form, as }: Pattern): Instant | null {
  const groups = form.exec(stem)?.groups
  if (!groups) return null
  if (as === 'ms') return Number(groups.ms)
  const at = civil(groups)
  return at !== null && as === 'utc' ? at + offsetMs : at
}

/** Reads the name of a picture, Beijing time. Null when it says nothing, or a moment before 2000 or after `now`. */
export function pictureNameClaim(file: string, now: Instant): TimeClaim | null {
  const stem = (file.split(/[\\/]/).at(-1) ?? file).normalize('NFC').slice(0, 200)
  const at = patterns.map((pattern) => instantIn(stem, pattern)).find((found) => found !== null) ?? null
  return at === null || timeProblem(at, now) !== null ? null : { source: 'file-name', at, precision: 'second', about: 'made' }
}
