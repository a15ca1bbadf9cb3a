import type { LetterOptions } from './letter-options'
import { mended } from './printable'

/** What is printed in place of a character that no print face has: a person decides it for one letter, and the record keeps the character. */

const lastCodePoint = 0x10ffff
const optionName = /^sign\.([0-9A-F]{4,6})$/u
/** Greatest number of characters printed for one. */
export const substituteMax = 40

/** The character of a code. */
export const signOf = (code: string): string => String.fromCodePoint(Number.parseInt(code, 16))
/** The option that holds what is printed for a character. */
export const substituteOption = (code: string): string => `sign.${code}`
/** The code of the character an option is about; null for another option. */
export function substituteCode(option: string): string | null {
  const code = optionName.exec(option)?.[1]
  const point = Number.parseInt(code ?? '', 16)
  return code !== undefined && point <= lastCodePoint && !(point >= 0xd800 && point <= 0xdfff) ? code : null
}

/** A character with what a person has printed in its place; empty = not decided yet. */
export type Substitute = { code: string; sign: string; said: string }

/** What a person decided, in the order of the characters. */
export const substitutesOf = (options: LetterOptions): Substitute[] =>
  Object.entries(options).flatMap(([option, said]) => {
    const code = substituteCode(option)
    return code !== null && typeof said === 'string' && said.trim() ? [{ code, sign: signOf(code), said: said.trim() }] : []
  }).sort((one, other) => Number.parseInt(one.code, 16) - Number.parseInt(other.code, 16))

/** Characters a draft must or did decide: `unsupported` = as a warning names them, `𪚥 U+2A6A5`. */
export function substitutesFor(options: LetterOptions, unsupported: readonly string[]): Substitute[] {
  const decided = substitutesOf(options)
  const open = unsupported.flatMap((value) => /U\+([0-9A-F]{4,6})$/u.exec(value)?.[1] ?? []).filter((code) => !decided.some((one) => one.code === code))
  return [...open.map((code) => ({ code, sign: signOf(code), said: '' })), ...decided]
}

/** Plain data with every text in it as it is printed: letters and the facts of the one page are JSON. */
export function withSubstitutes<Data>(data: Data, substitutes: readonly Pick<Substitute, 'sign' | 'said'>[]): Data {
  if (substitutes.length === 0) return data
  const printed = (text: string) => substitutes.reduce((result, { sign, said }) => result.replaceAll(sign, () => said), mended(text))
  return JSON.parse(JSON.stringify(data), (_, value: unknown) => (typeof value === 'string' ? printed(value) : value)) as Data
}
