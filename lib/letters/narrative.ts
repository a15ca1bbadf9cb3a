import { likeness, likenessTold } from '@/lib/evidence/likeness'
import type { Edits } from './edits'
import type { LetterWarning } from './guards'
import type { LetterEntry } from './letter-entry'
import type { LetterOptions } from './letter-options'

/** What a person tells in their own words, apart from the sentences of the facts, headings and names: only this is compared with other letters. */

/** Shorter tellings say too little to be like another. */
const comparedFrom = 40

/** The free words of a letter: its longer fields, and the sentences that were worded anew. */
export function narrativeOf({ fields }: Pick<LetterEntry, 'fields'>, { options, edits }: { options: LetterOptions; edits: Edits }): string {
  const free = Object.entries(fields).filter(([, { kind }]) => kind === 'area' || kind === 'lines')
  const told = free.flatMap(([key]) => options[key] ?? []).filter((text) => typeof text === 'string')
  return [...told, ...Object.values(edits).map(({ text }) => text)].join('\n')
}

/** Of the tellings of other letters the one this shares most with, from the threshold on; bodies that take complaints look for the same words twice. */
export function likenessWarnings(own: string, others: readonly string[]): LetterWarning[] {
  if ([...own].length < comparedFrom) return []
  const [most] = others.map((other) => likeness(own, other)).sort((one, other) => other.share - one.share)
  if (!most || most.share < likenessTold) return []
  return [{ code: 'too-alike', level: 'warn', value: `${Math.round(most.share * 100)}% “${most.passage}”` }]
}
