import { likenessReasoned, likenessTold, type Likeness } from '@/lib/evidence/likeness'
import { paragraphOption, partKeys } from './arrange-options'
import type { Edits } from './edits'
import type { LetterWarning, WarningCode } from './guards'
import type { LetterEntry } from './letter-entry'
import type { LetterOptions } from './letter-options'

/** What a person tells in their own words, apart from the sentences of the facts, headings and names: only this is compared with other letters. */

/** Shorter tellings say too little to be like another. */
const comparedFrom = 40

/** The free words of a letter: its longer fields, paragraphs of a person's own, and the sentences that were worded anew. */
export function narrativeOf({ fields }: Pick<LetterEntry, 'fields'>, { options, edits }: { options: LetterOptions; edits: Edits }): string {
  const paragraphs = partKeys.flatMap((key) => options[paragraphOption(key)] ?? [])
  const free = Object.entries(fields).filter(([, { kind }]) => kind === 'area' || kind === 'lines')
  const told = [...free.flatMap(([key]) => options[key] ?? []), ...paragraphs].filter((text) => typeof text === 'string')
  return [...told, ...Object.values(edits).map(({ text }) => text)].join('\n')
}

/** Whether there is enough of it to be like another letter. */
export const isCompared = (own: string): boolean => [...own].length >= comparedFrom

/**
 * Which reasons were written for this very draft, as whoever would issue it now is concerned. `isOthers` = by somebody who is neither that person nor the
 * writer; `isMine` = by that person, who is not the writer or is alone; `isAlone` = nobody else in the office issues letters.
 */
export type ReasonsGiven = { isOthers: boolean; isMine: boolean; isAlone: boolean }

function codeOf({ isOthers, isMine, isAlone }: ReasonsGiven): Pick<LetterWarning, 'code' | 'level'> {
  if (isOthers || (isAlone && isMine)) return { code: 'reason-given', level: 'warn' }
  if (isAlone) return { code: 'own-reason-needed', level: 'block' }
  return { code: isMine ? 'reason-yours' : 'reason-needed', level: 'block' }
}

/** Whether a letter shares so much with another that somebody has to write why before it is issued. */
export const isReasonNeeded = ({ share }: Likeness): boolean => share >= likenessReasoned

/** What the letter it shares most with means for a draft: bodies look for the same words twice. `given` counts where a reason is needed. */
export function likenessWarnings(most: Likeness | null, given: ReasonsGiven): LetterWarning[] {
  if (!most || most.share < likenessTold) return []
  const value = `${Math.round(most.share * 100)}% “${most.passage}”`
  return [isReasonNeeded(most) ? { ...codeOf(given), value } : { code: 'too-alike', level: 'warn', value }]
}

/** Warnings that lead to writing a reason, or to asking somebody for one. */
export const reasonCodes: ReadonlySet<WarningCode> = new Set(['reason-given', 'own-reason-needed', 'reason-yours', 'reason-needed'])
