import 'server-only'
import { kindsOption, orderOption, outOption, paragraphMax, partKeys } from '@/lib/letters/arrange-options'
import { isOptional, leftOutOf } from '@/lib/letters/arrangement'
import { letterOf } from '@/lib/letters'
import type { LetterDocument } from '@/lib/letters/document'
import { factOrders } from '@/lib/letters/fact-order'
import { misfits } from '@/lib/letters/letter-fields'
import type { LetterOptions } from '@/lib/letters/letter-options'
import { signOf, substituteCode, substituteMax, substituteOption } from '@/lib/letters/substitutes'
import { summaryTexts } from '@/lib/letters/summary/fields'
import type { LetterId } from '@/lib/cases/vocabulary'
import { CaseworkError } from '@/lib/errors'
import { violationById } from '@/lib/law'
import { today } from '../clock'

/** What a person may say of the fields and the arrangement of one letter. */

const refused = (option: string, message: string) => new CaseworkError('invalid-body', [{ path: `options.${option}`, message }])
const paragraphName = /^paragraph\.(.*)$/u

/** A part can be left out unless the letter holds it as a must; one that it does not have now may stay left out. */
function checkOut(letter: LetterDocument, said: LetterOptions): void {
  const musts = new Set(letter.sections.filter((section) => section.key !== undefined && !isOptional(section)).map(({ key }) => String(key)))
  if (said[outOption] !== undefined && !Array.isArray(said[outOption])) throw refused(outOption, 'not-one-of')
  for (const key of leftOutOf(said)) {
    if (!partKeys.some((one) => one === key)) throw refused(outOption, 'not-one-of')
    if (musts.has(key)) throw refused(outOption, 'must-stay')
  }
}

function checkOrder(said: LetterOptions): void {
  const [by, kinds] = [said[orderOption], said[kindsOption]]
  if (by !== undefined && by !== '' && !factOrders.some((one) => one === by)) throw refused(orderOption, 'not-one-of')
  const isKnown = kinds === undefined || (Array.isArray(kinds) && kinds.every((kind) => violationById(kind) !== null))
  if (!isKnown) throw refused(kindsOption, 'not-one-of')
}

function checkParagraphs(letter: LetterDocument, said: LetterOptions): void {
  for (const [option, text] of Object.entries(said)) {
    const key = paragraphName.exec(option)?.[1]
    if (key === undefined) continue
    if (!letter.sections.some((section) => section.isHost && section.key === key) || typeof text !== 'string') throw refused(option, 'unknown-field')
    if ([...text].length > paragraphMax) throw refused(option, 'too-long')
  }
}

/**
 * Whether a letter can be arranged as somebody says. `letter` = as the facts alone make it, null for the one-page summary. @throws CaseworkError invalid-body
 * for a part that must stay or is none, an unknown order, or a paragraph where none can stand
 */
export function checkArrangement(letter: LetterDocument | null, said: LetterOptions): void {
  if (!letter) return
  checkOut(letter, said)
  checkOrder(said)
  checkParagraphs(letter, said)
}

/**
 * Nothing is printed in place of a character that can be printed: a letter says what was checked. `coverage` = `字 U+XXXX` for each of a text no face has.
 * @throws CaseworkError invalid-body for another character, and where what is printed for one is no text, or too long
 */
export async function checkSubstitutes(said: LetterOptions, coverage: (text: string) => Promise<string[]>): Promise<void> {
  const asked = Object.entries(said).filter(([option]) => option.startsWith(substituteOption('')))
  if (asked.length === 0) return
  const signs = asked.map(([option]) => substituteCode(option)).flatMap((code) => (code === null ? [] : [signOf(code)]))
  const missing = new Set((await coverage(signs.join(''))).map((value) => value.slice(value.indexOf('U+') + 2)))
  for (const [option, text] of asked) {
    const code = substituteCode(option)
    if (code === null || !missing.has(code)) throw refused(option, 'unknown-field')
    if (typeof text !== 'string') throw refused(option, 'unknown-field')
    if ([...text].length > substituteMax) throw refused(option, 'too-long')
  }
}

/** Whether the fields of a letter take what somebody says. @throws CaseworkError invalid-body for every field that is too long or names a day that cannot be */
export function checkFields(id: LetterId, said: LetterOptions): void {
  const found = misfits(letterOf(id)?.fields ?? summaryTexts, said, today())
  if (found.length > 0) throw new CaseworkError('invalid-body', found.map(({ key, message }) => ({ path: `options.${key}`, message })))
}
