import type { ActFacts, CaseLetterFacts, ExhibitFacts, FindingFacts } from './letter-facts'
import type { FactLine } from './fact-lines'

/**
 * What a letter states of its case, apart from how it says so: a new wording of ours is no change of the case. Another choice of fields makes every letter
 * that was issued before say that its case has changed.
 */

const actOf = ({ id, at, number, account, channel, answered, seconds, recipient, content, exhibits }: ActFacts) =>
  [id, at, number, account, channel, answered, seconds, recipient, content, exhibits]
const findingOf = ({ id, violation, respondent, recipient, attempts, spans, provisions }: FindingFacts) => [
  id, violation, respondent, recipient, attempts, spans.map(({ attemptId, start, end }) => [attemptId, start, end]),
  provisions.map((provision) => [provision.id, provision.from, provision.attempts]),
]
const exhibitOf = ({ number, name, sha256 }: ExhibitFacts) => [number, name, sha256]

/** The facts of a letter about one respondent, or with null about the whole case, as plain data to compare. Its filings come after it and are left out. */
export function statedFacts(facts: CaseLetterFacts, respondent: string | null) {
  const { complainant, debtorName } = facts
  const findings = facts.findings.filter((finding) => respondent === null || finding.respondent === respondent)
  const [found, reached] = [new Set(findings.flatMap(({ attempts }) => attempts)), new Set(findings.map(({ recipient }) => recipient))]
  const acts = facts.acts.filter(({ id }) => respondent === null || found.has(id))
  const held = new Set(acts.flatMap(({ exhibits }) => exhibits))
  return {
    complainant: [complainant.name, complainant.role, complainant.phones, complainant.idNumber, complainant.address],
    debtorName,
    respondents: facts.respondents.filter(({ key }) => respondent === null || key === respondent)
      .map(({ key, name, agencies, numbers, selfNames }) => [key, name, agencies.map((agency) => agency.name), numbers, selfNames]),
    people: facts.people.filter(({ key }) => respondent === null || reached.has(key)).map(({ key, name, relation, phones }) => [key, name, relation, phones]),
    acts: acts.map(actOf),
    findings: findings.map(findingOf),
    exhibits: facts.exhibits.filter(({ number }) => respondent === null || held.has(number)).map(exhibitOf),
  }
}

/** What the lines beside a letter state, without the words for a person: all that an early letter tells of its facts. */
export const statedLines = (lines: readonly FactLine[]) =>
  lines.map(({ ref, violation, from, to, count, told, exhibits }) => [ref, violation, from, to, count, told, exhibits.map(({ number }) => number)])
