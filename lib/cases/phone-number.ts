import { parsePhoneNumber } from 'awesome-phonenumber'

/**
 * The one spelling of a telephone number, used wherever numbers are stored or compared. Mainland numbers are written as people dial them at home
 * (mobile 17000001234, landline with area code 02355500123, 95xxx, 400, 106…); numbers of other places are E.164 (+85291234567).
 */

const invisible = /[\s\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/gu
const hidden = /^(?:-\d+|null|\(?unknown\)?|private(?:number)?|anonymous|restricted|withheld|payphone|未知(?:号码)?|隐藏号码?|私人号码|保密号码?|无主叫号码|匿名)$/iu
/** Numbers of services that numbering plans would mistake for a landline: 95xxx, 106…, 400/800, 100xx, 12xxx, 110. */
const service = /^(?:95\d{3,}|106\d{4,}|[48]00\d{7}|1\d{2,4})$/
const [zero, one, three, nine, mobileLength] = [48, 49, 51, 57, 11]

/** A mainland mobile as it stands: its own canonical spelling, in the plan or not. By far the commonest, so it asks neither a library nor a pattern. */
function isMobile(text: string): boolean {
  if (text.length !== mobileLength || text.charCodeAt(0) !== one || text.charCodeAt(1) < three) return false
  for (let at = 1; at < mobileLength; at += 1) if (text.charCodeAt(at) < zero || text.charCodeAt(at) > nine) return false
  return true
}

const cacheMax = 20_000
const known = new Map<string, string | null>()

function homeForm(digits: string): string {
  if (isMobile(digits) || service.test(digits) || digits.length < 7) return digits
  const parsed = parsePhoneNumber(digits, { regionCode: 'CN' })
  if (!parsed.valid || parsed.countryCode !== 86) return digits
  return parsed.type === 'fixed-line' ? `0${parsed.number.significant}` : parsed.number.significant
}

function abroadForm(digits: string): string {
  const parsed = parsePhoneNumber(`+${digits}`)
  return parsed.valid ? parsed.number.e164 : `+${digits}`
}

function spelled(raw: string): string | null {
  const text = raw.normalize('NFKC').replace(invisible, '')
  if (text === '' || hidden.test(text)) return null
  if (/\p{L}/u.test(text)) return text
  const dialled = text.replace(/[-‐-―−.()/·]/g, '')
  if (dialled === '') return null
  const abroad = /^(?:\+|00)(\d+)$/.exec(dialled)?.[1]
  if (abroad) return abroad.startsWith('86') && abroad.length > 4 ? homeForm(abroad.slice(2)) : abroadForm(abroad)
  if (/^861[3-9]\d{9}$/.test(dialled)) return dialled.slice(2)
  return /^\d+$/.test(dialled) ? homeForm(dialled) : dialled
}

/** The canonical spelling; null for a hidden caller (empty, -1, -2, 未知 …). Sender names with letters (`CMCC`) stay as they are. */
export function phoneNumber(raw: string): string | null {
  if (isMobile(raw)) return raw
  const found = known.get(raw)
  if (found !== undefined) return found
  if (known.size >= cacheMax) known.clear()
  const number = spelled(raw)
  known.set(raw, number)
  return number
}

/** Whether two spellings are the same number. Hidden callers are never the same. */
export function isSameNumber(one: string, other: string): boolean {
  const number = phoneNumber(one)
  return number !== null && number === phoneNumber(other)
}

/** Whether a canonical number can be one that rang: 3 to 20 digits, `+`, `*` and `#` allowed. */
export const isDiallable = (number: string): boolean => isMobile(number) || /^[+*#]?\d[\d*#]{2,19}$/.test(number)
