import { parsePhoneNumber } from 'awesome-phonenumber'
import { dialled, isMobile } from './diallable'

/**
 * The one spelling of a telephone number, used wherever numbers are stored or compared. Mainland numbers are written as people dial them at home
 * (mobile 17000001234, landline with area code 02355500123, 95xxx, 400, 106…); numbers of other places are E.164 (+85291234567).
 */

/** Numbers of services that numbering plans would mistake for a landline: 95xxx, 106…, 400/800, 100xx, 12xxx, 110. */
const service = /^(?:95\d{3,}|106\d{4,}|[48]00\d{7}|1\d{2,4})$/
const cacheMax = 20_000
const known = new Map<string, string | null>()

function homeForm(digits: string): string {
  if (isMobile(digits) || service.test(digits) || digits.length < 7) return digits
  const parsed = parsePhoneNumber(digits, { regionCode: 'CN' })
  if (!parsed.valid || parsed.countryCode !== 86) return digits
  return parsed.type === 'fixed-line' ? `0${parsed.number.significant}` : parsed.number.significant
}

function abroadForm(number: string): string {
  const parsed = parsePhoneNumber(number)
  return parsed.valid ? parsed.number.e164 : number
}

const forms = { home: homeForm, abroad: abroadForm }

function spelled(raw: string): string | null {
  const found = dialled(raw)
  return found && (found.plan ? forms[found.plan](found.number) : found.number)
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
