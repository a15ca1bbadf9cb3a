import 'server-only'
import type { LocalDate } from '@/lib/calendar/local-date'
import { letterOf, summaryId } from '@/lib/letters'
import { arrangeName } from '@/lib/letters/arrange-options'
import type { LetterDocument } from '@/lib/letters/document'
import type { PlacedEdits } from '@/lib/letters/edits'
import { withdrawnWarnings } from '@/lib/letters/filing-guards'
import {
  citationWarnings, factWarnings, fewFactsWarnings, fieldMissing, fieldsUnfit, leftOutWarnings, nameWarnings,
  partyWarnings, unansweredWarnings, type LetterWarning,
} from '@/lib/letters/guards'
import type { AddressedFacts, LetterEntry } from '@/lib/letters/letter-entry'
import type { CaseLetterFacts } from '@/lib/letters/letter-facts'
import { misfits, missingFields } from '@/lib/letters/letter-fields'
import type { LetterOptions } from '@/lib/letters/letter-options'
import { isReasonNeeded, likenessWarnings, narrativeOf } from '@/lib/letters/narrative'
import { summaryTexts } from '@/lib/letters/summary/fields'
import type { Member } from '../member'
import { likestLetter, reasonsGiven } from './like-letters'
import type { Made } from './write-letter'

/** What of its case, its fields and its words stands against a letter. */

/** What a person wrote into the letter themselves; how they arranged it is no word of theirs. */
export const ownWords = (options: LetterOptions, { own }: PlacedEdits) => {
  const said = Object.entries(options).filter(([key]) => !key.startsWith(arrangeName)).map(([, value]) => value)
  return [...said, ...[...own.values()].map(({ text }) => text)].flat().filter((value) => typeof value === 'string')
}

/** What of the findings stands against a letter about one respondent, or with null about all of the case. */
export const caseWarnings = (facts: CaseLetterFacts, about: string | null) =>
  [...citationWarnings(facts, about), ...factWarnings(facts, about), ...unansweredWarnings(facts, about), ...leftOutWarnings(facts, about)]

/** What a person wrote into the one page that its fields do not take. */
export const summaryUnfit = (options: LetterOptions, on: LocalDate): LetterWarning[] => fieldsUnfit(summaryId, misfits(summaryTexts, options, on))

/** Whether a letter that rests on none tells of findings all the same, as applications to the police do. */
function tellsFindings({ sections }: LetterDocument, { findings }: CaseLetterFacts): boolean {
  const ids = new Set(findings.map(({ id }) => id))
  return sections.flatMap(({ blocks }) => blocks).some((block) => block.kind === 'paragraph' && block.factRef !== undefined && ids.has(block.factRef))
}

type Drafted = { facts: AddressedFacts; options: LetterOptions; base: LetterDocument }

/** What of its case and its fields stands against a letter. */
export function warningsOf(entry: LetterEntry, { facts, options, base }: Drafted): LetterWarning[] {
  const about = facts.respondent
  const parties = entry.isAddressed ? partyWarnings(facts.complainant, base.addressee) : nameWarnings(facts.complainant)
  const missing = missingFields(entry.fields, options).map((key) => fieldMissing(entry.id, key))
  const unfit = fieldsUnfit(entry.id, misfits(entry.fields, options, facts.on))
  const beside = tellsFindings(base, facts) ? unansweredWarnings(facts, about) : []
  const claims = entry.rests === 'findings' ? [...caseWarnings(facts, about), ...(about === null ? [] : fewFactsWarnings(facts, about))] : beside
  return [...withdrawnWarnings(entry, facts.followed), ...claims, ...parties, ...missing, ...unfit, ...(entry.against?.(facts, options) ?? [])]
}

/** What a person tells in a draft in their own words; see narrative.ts. */
export const narrativeOfMade = (made: Pick<Made, 'letter' | 'options' | 'edits'>): string => narrativeOf(letterOf(made.letter) ?? { fields: {} }, made)

const noReasons = { isOthers: false, isMine: false, isAlone: false }

/** What a draft shares with issued letters, and whether somebody wrote why it may. `digest` = of what it says now. */
export async function likeLetters(member: Member, made: Made, digest: string): Promise<LetterWarning[]> {
  const most = await likestLetter(member, made, narrativeOfMade(made))
  const given = most && isReasonNeeded(most) ? await reasonsGiven(member, made, digest) : noReasons
  return likenessWarnings(most, given)
}
