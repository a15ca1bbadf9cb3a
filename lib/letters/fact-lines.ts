import type { LocalDate } from '@/lib/calendar/local-date'
import type { ViolationId } from '@/lib/cases/vocabulary'
import { actsOf, recipientName } from './claims'
import { exhibitsOf } from './act-words'
import type { CaseLetterFacts } from './letter-facts'
import type { Audience } from './need-to-know'

/** What stands beside the paper: a fact the letter states, with the exhibits it rests on. `ref` ties it to its sentences. `told` = acts without an exhibit. */
export type FactLine = {
  ref: string; violation: ViolationId; recipient: string; from: LocalDate; to: LocalDate; count: number; told: number
  exhibits: { number: string; name: string }[]
}

/** The facts of a letter in the order of its claims; `respondent` null = all of the case. */
export function factLines(facts: CaseLetterFacts, audience: Audience, respondent: string | null): FactLine[] {
  const names = new Map(facts.exhibits.map(({ number, name }) => [number, name]))
  const findings = facts.findings.filter((finding) => respondent === null || finding.respondent === respondent)
  return findings.flatMap((finding) => {
    const acts = actsOf(finding, facts)
    const proven = acts.filter(({ exhibits }) => exhibits.length > 0)
    const [first, last] = [proven[0], proven.at(-1)]
    if (!first || !last) return []
    return [{
      ref: finding.id, violation: finding.violation, recipient: recipientName(finding.recipient, facts, audience), from: first.localDay, to: last.localDay,
      count: proven.length, told: acts.length - proven.length,
      exhibits: exhibitsOf(proven).map((number) => ({ number, name: names.get(number) ?? '' })),
    }]
  })
}
