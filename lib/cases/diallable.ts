/** What can be told of a telephone number without a numbering plan. Light enough for a form in a browser; phone-number.ts goes on from here. */

const invisible = /[\s\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/gu
const hidden = /^(?:-\d+|null|\(?unknown\)?|private(?:number)?|anonymous|restricted|withheld|payphone|未知(?:号码)?|隐藏号码?|私人号码|保密号码?|无主叫号码|匿名)$/iu
const [zero, one, three, nine, mobileLength] = [48, 49, 51, 57, 11]
/** Characters of a number as people write it, at most. */
export const numberCharactersMax = 40

/** A mainland mobile as it stands: its own canonical spelling, in the plan or not. By far the commonest, so it asks neither a library nor a pattern. */
export function isMobile(text: string): boolean {
  if (text.length !== mobileLength || text.charCodeAt(0) !== one || text.charCodeAt(1) < three) return false
  for (let at = 1; at < mobileLength; at += 1) if (text.charCodeAt(at) < zero || text.charCodeAt(at) > nine) return false
  return true
}

/** Whether a canonical number can be one that rang: 3 to 20 digits, `+`, `*` and `#` allowed. */
export const isDiallable = (number: string): boolean => isMobile(number) || /^[+*#]?\d[\d*#]{2,19}$/.test(number)

/** A mobile or a sender of short messages behind the country code without its plus; a landline of Beijing (8610 and eight digits) is shorter. */
const mainland = /^86(?:1[3-9]\d{9}|106\d{8,})$/

/** `plan` = which numbering plan has a say in the canonical spelling; null = it stands as it is. */
export type Dialled = { number: string; plan: 'home' | 'abroad' | null }

/** What is dialled, without marks and prefixes; null for a hidden caller (empty, -1, -2, 未知 …). Sender names with letters (`CMCC`) stay as they are. */
export function dialled(raw: string): Dialled | null {
  const text = raw.normalize('NFKC').replace(invisible, '')
  if (text === '' || hidden.test(text)) return null
  if (/\p{L}/u.test(text)) return { number: text, plan: null }
  const keys = text.replace(/[-‐-―−.()/·]/g, '')
  if (keys === '') return null
  const abroad = /^(?:\+|00)(\d+)$/.exec(keys)?.[1]
  if (abroad) return abroad.startsWith('86') && abroad.length > 4 ? { number: abroad.slice(2), plan: 'home' } : { number: `+${abroad}`, plan: 'abroad' }
  if (mainland.test(keys)) return { number: keys.slice(2), plan: null }
  return { number: keys, plan: /^\d+$/.test(keys) ? 'home' : null }
}

/** Whether a number as typed can be dialled. What this refuses, `numberSchema` refuses too. */
export function looksDiallable(raw: string): boolean {
  const number = dialled(raw)?.number
  return raw.length <= numberCharactersMax && number !== undefined && isDiallable(number)
}
