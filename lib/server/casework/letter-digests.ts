import 'server-only'
import type { LetterDocument, Section } from '@/lib/letters/document'
import type { CaseLetterFacts } from '@/lib/letters/letter-facts'
import { statedFacts, statedLines } from '@/lib/letters/stated-facts'
import type { LetterContent, LetterWords } from '../data/letters'
import { jsonDigest } from '../digest'

/** SHA-256 digests by which letters, drafts and their cases are told apart. */

/** A section as it reads: what it is called and whether it need be there is no part of what it says. */
const read = ({ key, isHost: _isHost, ...section }: Section): Section => (key === undefined ? section : { ...section, keep: 'must' })

/** A document without its day of writing. */
const undated = (document: LetterDocument | null) =>
  document && {
    ...document,
    meta: null,
    sections: document.sections.map(read).map((section) => ({ ...section, blocks: section.blocks.filter(({ kind }) => kind !== 'signature') })),
  }

/** Of what a letter says, and the form it says it in. The clock and the calendar are no part of what a person has seen. */
export const digestOf = ({ document, summary, form }: Pick<LetterContent, 'document' | 'summary' | 'form'>): string =>
  jsonDigest({ document: undated(document), summary: summary && { ...summary, on: null, generatedAt: null }, ...(form === 'grid' ? { form } : {}) })

/** Of what a letter that rests on no finding says, however long ago it was written. */
export const documentDigestOf = (document: LetterDocument): string => jsonDigest(undated(document))

/** Of what a person put into a draft. */
export const wordsDigestOf = ({ options, edits }: LetterWords): string => jsonDigest({ options, edits })

/** Of a draft: moves with every change a person or the case makes. */
export const versionOf = ({ options, edits }: LetterWords, base: LetterDocument | null): string => jsonDigest({ options, edits, base: undated(base) })

/** Of what a letter states of its case; `respondent` null = the whole case. */
export const factsDigestOf = (facts: CaseLetterFacts, respondent: string | null): string => jsonDigest(statedFacts(facts, respondent))

const earlyDigestOf = ({ lines, provisions }: LetterContent) => jsonDigest({ lines: statedLines(lines), provisions })

/**
 * Whether the case would make another letter than the frozen one, however either is worded. A letter that was frozen without the digest of its facts is
 * compared by what it holds: the facts of a one-page summary, the lines and provisions of a complaint.
 */
export function hasCaseMoved(frozen: LetterContent, now: LetterContent): boolean {
  const facts = frozen.facts ?? (frozen.summary && factsDigestOf(frozen.summary, null))
  return facts ? facts !== now.facts : earlyDigestOf(frozen) !== earlyDigestOf(now)
}
