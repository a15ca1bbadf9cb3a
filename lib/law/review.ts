import type { LocalDate } from '@/lib/calendar/local-date'
import type { CaseFacts } from '@/lib/cases/case-file'
import type { ContactAttempt } from '@/lib/evidence/contact-attempt'
import type { Provision } from './provision'
import { citation } from './standing'
import type { CitedProvision, FindingDraft, Judgement, Match, Prompt, Review, Unchecked, ViolationRule } from './violation'

const place = (of: { respondent: string | null; recipient: string }) => `${of.respondent}|${of.recipient}`

/** Whether a provision binds a lender: a guide of the banking association binds its members alone. */
function binds(provision: Provision, lender: string, facts: CaseFacts): boolean {
  if (provision.boundTo !== 'association-members') return true
  return facts.respondents.some((respondent) => respondent.key === lender && respondent.associationMember === true)
}

/** The attempts of one provision by version, each under the one that stood on its own day and may be cited: a weak or unverified one never is. */
function citationsOf(provision: Provision, attempts: ContactAttempt[]): CitedProvision[] {
  const { statute, id, force } = provision
  const cited = new Map<string, CitedProvision>()
  const citedOn = (on: LocalDate): CitedProvision | null => {
    const version = citation(provision, on)
    if (!version) return null
    const { from, grade, text: { cite, gist } } = version
    const entry = cited.get(from) ?? { statute, id, from, cite, gist: { zh: gist.zh, en: gist.en }, force, grade, attempts: [] }
    cited.set(from, entry)
    return entry
  }
  // Attempts come in order of time, so the day is mostly the day before.
  let day = ''
  let entry: CitedProvision | null = null
  for (const attempt of attempts) {
    if (attempt.localDay !== day) entry = citedOn(attempt.localDay)
    day = attempt.localDay
    entry?.attempts.push(attempt.id)
  }
  return [...cited.values()]
}

/** The test whether an attempt is cited at all: where one provision stood on every day, none needs to be looked up. */
function citedTest(citations: readonly CitedProvision[][], count: number): (id: string) => boolean {
  const isWhole = citations.some((versions) => versions.reduce((sum, version) => sum + version.attempts.length, 0) === count)
  if (isWhole) return () => true
  const cited = new Set(citations.flat().flatMap((version) => version.attempts))
  return (id) => cited.has(id)
}

/** What the prompts of open lenders leave out of a finding, said on the finding itself. */
function leftOut(finding: { recipient: string }, prompts: Prompt[]): Unchecked[] {
  const attempts = prompts.filter((prompt) => prompt.respondent === null && prompt.recipient === finding.recipient).flatMap((prompt) => prompt.attempts)
  return attempts.length ? [{ reason: { key: 'unchecked-attribution', values: { count: attempts.length } }, attempts }] : []
}

type Judged = { answer: Judgement; facts: CaseFacts }

function findingOf(rule: ViolationRule, matches: Match[], judged: Judged): FindingDraft | Prompt | null {
  const first = matches[0]
  if (!first) return null
  const { respondent, recipient } = first
  const all = matches.flatMap((match) => match.attempts)
  const citations = rule.provisions.filter((provision) => binds(provision, respondent, judged.facts)).map((provision) => citationsOf(provision, all))
  const isCited = citedTest(citations, all.length)
  const outside = all.filter(({ id }) => !isCited(id)).map(({ id }) => id)
  const notRecorded = { key: 'unchecked-not-recorded', values: { count: outside.length } }
  const provisions = citations.flat()
  if (!provisions.length) return { violation: rule.id, respondent, recipient, attempts: outside, reason: notRecorded }
  const groups = matches.map((match) => ({ label: match.label, attempts: match.attempts.map(({ id }) => id).filter(isCited) }))
  const attempts = [...new Set(groups.flatMap((group) => group.attempts))]
  const kept = groups.filter((group) => group.attempts.length)
  const own = judged.answer.unchecked.filter((entry) => place(entry) === place(first))
  const unchecked = own.map(({ reason, attempts: concerned }) => ({ reason, attempts: concerned }))
  return {
    violation: rule.id, respondent, recipient, attempts, groups: kept,
    spans: matches.flatMap((match) => match.spans ?? []).filter((span) => isCited(span.attemptId)), provisions,
    reason: { key: `found-${rule.id}`, values: { ...first.values, count: attempts.length, groups: kept.length } }, caution: rule.caution,
    unchecked: [...unchecked, ...(outside.length ? [{ reason: notRecorded, attempts: outside }] : []), ...leftOut(first, judged.answer.prompts)],
    channels: rule.channels,
  }
}

function reviewRule(rule: ViolationRule, attempts: readonly ContactAttempt[], facts: CaseFacts): Review {
  const answer = rule.matches(attempts, facts)
  const places = new Map<string, Match[]>()
  for (const match of answer.matches) places.set(place(match), [...(places.get(place(match)) ?? []), match])
  const drafts = [...places.values()].map((matches) => findingOf(rule, matches, { answer, facts })).filter((draft) => draft !== null)
  const findings = drafts.filter((draft): draft is FindingDraft => 'provisions' in draft)
  const found = new Set(findings.map(place))
  const unanswered = answer.unchecked.filter((entry) => !found.has(place(entry)))
  const asked = unanswered.map(({ respondent, recipient, reason, attempts: ids }) => ({ violation: rule.id, respondent, recipient, attempts: ids, reason }))
  return { findings, prompts: [...drafts.filter((draft): draft is Prompt => !('provisions' in draft)), ...asked, ...answer.prompts] }
}

/**
 * What the attempts of a case may breach, under the rule of each act's own civil day (Asia/Shanghai): one finding per violation, lender and
 * recipient, and the prompts that only a person can settle. Pure; the order of the attempts does not matter.
 */
export function reviewWith(rules: readonly ViolationRule[], attempts: readonly ContactAttempt[], facts: CaseFacts): Review {
  const ordered = [...attempts].sort((one, other) => one.at - other.at)
  const reviews = rules.map((rule) => reviewRule(rule, ordered, facts))
  return { findings: reviews.flatMap((review) => review.findings), prompts: reviews.flatMap((review) => review.prompts) }
}
