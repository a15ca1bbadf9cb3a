import type { ViolationId } from '@/lib/cases/vocabulary'
import { isProven } from './claims'
import type { LetterDocument } from './document'
import { inFactOrder } from './fact-order'
import type { AddressedFacts, LetterEntry } from './letter-entry'
import { ownFindings } from './own-findings'

/** Findings that sentences of a letter stand for. */
const referred = ({ sections }: LetterDocument): Set<string> =>
  new Set(sections.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'paragraph' && block.factRef ? [block.factRef] : []))))

function findingsTold({ rests, purpose }: LetterEntry, facts: AddressedFacts, letter: LetterDocument) {
  if (purpose === 'court') return ownFindings(facts, 'self')
  const about = facts.findings.filter((finding) => facts.respondent === null || finding.respondent === facts.respondent)
  if (rests === 'findings') return about.filter((finding) => isProven(finding, facts))
  const refs = referred(letter)
  return about.filter(({ id }) => refs.has(id))
}

/** The kinds of conduct a letter tells, in its order. */
export const kindsTold = (entry: LetterEntry, facts: AddressedFacts, letter: LetterDocument): ViolationId[] =>
  [...new Set(inFactOrder(findingsTold(entry, facts, letter), facts).map(({ violation }) => violation))]
