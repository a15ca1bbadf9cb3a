import type { LocalDate } from '@/lib/calendar/local-date'
import type { CaseFacts, LoanKind } from '@/lib/cases/case-file'
import type { ContactAttempt } from '@/lib/evidence/contact-attempt'
import { groundOf, type DayRun, type Ground, type Run } from './ground'
import { judgementOf } from './judged-once'
import { byPlace, placeKey } from './places'
import type { Provision } from './provision'
import { citation } from './standing'
import type { CitedProvision, FindingDraft, Judgement, Match, Prompt, Reason, Review, StandingProvision, Unchecked, ViolationRule } from './violation'

/** What a lender lent, as far as anybody said. */
const loanOf = (lender: string, facts: CaseFacts): LoanKind => facts.respondents.find(({ key }) => key === lender)?.loan ?? 'unknown'

/**
 * Whether a provision binds a lender: everyone, members of the banking association alone, or lenders of one kind; and whether it is about what was lent. A loan
 * nobody named is taken for one of its kind, with a caution.
 */
function binds({ boundTo, loans }: Provision, lender: string, facts: CaseFacts): boolean {
  if (loans && !['unknown', loans].includes(loanOf(lender, facts))) return false
  if (!boundTo) return true
  const party = facts.respondents.find(({ key }) => key === lender)
  return boundTo === 'association-members' ? party?.associationMember === true : party?.kind === boundTo
}

/** What may be cited of a provision on a day, as a finding shows it: a weak or unverified version never is. Null where nothing stood. */
function standingOn(provision: Provision, on: LocalDate): StandingProvision | null {
  const version = citation(provision, on)
  if (!version) return null
  const { statute, id, force } = provision
  const { from, grade, text: { cite, gist } } = version
  return { statute, id, from, cite, gist: { zh: gist.zh, en: gist.en }, force, grade }
}

/** A run of acts under the one version that stood on their days. */
type Stretch = Run & { stood: StandingProvision }

/** The stretches of acts over which one version stood. */
function stretchesOf(provision: Provision, runs: readonly DayRun[]): Stretch[] {
  const stretches: Stretch[] = []
  for (const { day, start, end } of runs) {
    const stood = standingOn(provision, day)
    const last = stretches.at(-1)
    if (stood && last?.end === start && last.stood.from === stood.from) last.end = end
    else if (stood) stretches.push({ stood, start, end })
  }
  return stretches
}

/** The acts of one provision by version, each under the one that stood on its own day. */
function citationsOf(provision: Provision, { ids, days, told }: Ground): CitedProvision[] {
  const cited = new Map<string, CitedProvision>()
  for (const { stood, start, end } of stretchesOf(provision, days)) {
    const earlier = cited.get(stood.from)?.attempts ?? []
    const own = end - start === ids.length ? ids : ids.slice(start, end)
    cited.set(stood.from, { ...stood, attempts: earlier.length ? earlier.concat(own) : own })
  }
  for (const { key, on } of told) {
    const stood = standingOn(provision, on)
    if (!stood) continue
    const under = cited.get(stood.from) ?? { ...stood, attempts: [] }
    cited.set(stood.from, { ...under, answers: [...(under.answers ?? []), key] })
  }
  return [...cited.values()]
}

/** Further law on the same conduct under the versions of its days, first and last. */
function supportOf(rule: ViolationRule, groundUnder: (provision: Provision) => Ground, binding: (provision: Provision) => boolean): StandingProvision[] {
  const stood = (rule.supporting ?? []).filter(binding).flatMap((provision) => {
    const { days, told } = groundUnder(provision)
    return [...new Set([...told.map(({ on }) => on), ...days.map(({ day }) => day)])].flatMap((day) => standingOn(provision, day) ?? [])
  })
  return [...new Map(stood.map((one) => [`${one.id} ${one.from}`, one])).values()]
}

type Grounds = { whole: Ground; under: (provision: Provision) => Ground }

/** The acts that no provision is cited for, as ones by their places in the whole ground; null where there are none. */
function uncitedOf(provisions: readonly Provision[], citations: readonly CitedProvision[], { whole, under }: Grounds): Uint8Array | null {
  const uncited = new Uint8Array(whole.ids.length)
  if (provisions.every((provision) => under(provision) === whole)) {
    const isOpen = ({ day }: DayRun) => !provisions.some((provision) => citation(provision, day))
    for (const { start, end } of whole.days.filter(isOpen)) uncited.fill(1, start, end)
  } else {
    const cited = new Set(citations.flatMap(({ attempts }) => attempts))
    whole.ids.forEach((id, place) => { uncited[place] = cited.has(id) ? 0 : 1 })
  }
  return uncited.includes(1) ? uncited : null
}

/** What the prompts of open lenders leave out of a finding, said on the finding itself. */
function leftOut(finding: { recipient: string }, prompts: Prompt[]): Unchecked[] {
  const attempts = prompts.filter((prompt) => prompt.respondent === null && prompt.recipient === finding.recipient).flatMap((prompt) => prompt.attempts)
  return attempts.length ? [{ reason: { key: 'unchecked-attribution', values: { count: attempts.length } }, attempts }] : []
}

type Judged = { answer: Judgement; facts: CaseFacts }

/** The parts of a draft that answers and supporting law add; a finding of the log alone has none. */
const added = (answers: string[], supporting: StandingProvision[]) => ({ ...(answers.length ? { answers } : {}), ...(supporting.length ? { supporting } : {}) })

/** The ground of each provision: of all the matches, or of those that fit it where a match says under which provisions it falls. */
function groundsOf(matches: readonly Match[], whole: Ground): (provision: Provision) => Ground {
  if (matches.every(({ under }) => !under)) return () => whole
  return (provision) => groundOf(matches.filter(({ under }) => !under || under.includes(provision)))
}

/** Why nothing can be cited for acts: what speaks of them is about other loans or binds members alone, or nothing is recorded for their days. */
function whyUncited(loose: readonly Provision[], { respondent }: Match, { facts }: Judged): string {
  if (loose.length === 0) return 'unchecked-not-recorded'
  if (loose.every(({ boundTo }) => !boundTo)) return 'unchecked-other-loan'
  const lender = facts.respondents.find(({ key }) => key === respondent)
  return lender?.associationMember === false ? 'unchecked-no-member' : 'unchecked-membership'
}

/** Of a loan that was named nobody is asked which it is; where that leaves a text out, this is said. */
function cautionOf({ caution, provisions }: ViolationRule, loan: LoanKind): Reason[] {
  if (loan === 'unknown') return caution
  const settled = caution.filter(({ key }) => key !== 'caution-online-consumer-loan')
  const isLeftOut = provisions.some(({ loans }) => loans && loans !== loan)
  return isLeftOut ? [...settled, { key: 'caution-other-loan', values: {} }] : settled
}

function findingOf(rule: ViolationRule, matches: Match[], judged: Judged): FindingDraft | Prompt | null {
  const first = matches[0]
  if (!first) return null
  const { respondent, recipient } = first
  const ground = groundOf(matches)
  const groundUnder = groundsOf(matches, ground)
  const binding = (provision: Provision) => binds(provision, respondent, judged.facts)
  const citing = (provision: Provision) => citationsOf(provision, groundUnder(provision))
  const bound = rule.provisions.filter(binding)
  const provisions = bound.flatMap(citing)
  const uncited = uncitedOf(bound, provisions, { whole: ground, under: groundUnder })
  const outside = uncited ? ground.ids.filter((_, place) => uncited[place]) : []
  const isOutside = new Set(outside)
  const toldOf = new Set(provisions.flatMap((provision) => provision.answers ?? []))
  const left = outside.length + ground.told.filter(({ key }) => !toldOf.has(key)).length
  const notRecorded = { key: 'unchecked-not-recorded', values: { count: left } }
  if (!provisions.length) {
    const loose = rule.provisions.filter((provision) => !binding(provision) && citing(provision).length)
    return { violation: rule.id, respondent, recipient, attempts: outside, reason: { ...notRecorded, key: whyUncited(loose, first, judged) } }
  }
  const attempts = uncited ? ground.ids.filter((_, place) => !uncited[place]) : ground.ids
  const groups = matches.map(({ label, attempts: acts }, place) => {
    const run = ground.runs[place]
    if (!run) return { label, attempts: acts.map(({ id }) => id).filter((id) => !isOutside.has(id)) }
    const ids = matches.length === 1 ? attempts : ground.ids.slice(run.start, run.end)
    return { label, attempts: uncited && matches.length > 1 ? ids.filter((_, at) => !uncited[run.start + at]) : ids }
  })
  const kept = groups.filter((group) => group.attempts.length)
  const answers = [...new Set(matches.flatMap((match) => (match.answers ?? []).map(({ key }) => key)))]
  const held = answers.filter((key) => toldOf.has(key) || !ground.told.some((answer) => answer.key === key))
  const own = judged.answer.unchecked.filter((entry) => placeKey(entry) === placeKey(first))
  const unchecked = own.map(({ reason, attempts: concerned }) => ({ reason, attempts: concerned }))
  return {
    violation: rule.id, respondent, recipient, attempts, groups: kept, ...added(held, supportOf(rule, groundUnder, binding)),
    spans: matches.flatMap((match) => match.spans ?? []).filter(({ attemptId }) => !isOutside.has(attemptId)), provisions,
    reason: { key: `found-${rule.id}`, values: { ...first.values, count: attempts.length + toldOf.size, groups: kept.length } },
    caution: cautionOf(rule, loanOf(respondent, judged.facts)),
    unchecked: [...unchecked, ...(left ? [{ reason: notRecorded, attempts: outside }] : []), ...leftOut(first, judged.answer.prompts)],
    channels: rule.channels,
  }
}

function reviewRule(rule: ViolationRule, attempts: readonly ContactAttempt[], facts: CaseFacts): Review {
  const answer = judgementOf(rule, attempts, facts)
  const places = [...byPlace(answer.matches, (match) => match).values()]
  const drafts = places.map((matches) => findingOf(rule, matches, { answer, facts })).filter((draft) => draft !== null)
  const findings = drafts.filter((draft): draft is FindingDraft => 'provisions' in draft)
  const found = new Set(findings.map(placeKey))
  const unanswered = answer.unchecked.filter((entry) => !found.has(placeKey(entry)))
  const asked = unanswered.map(({ respondent, recipient, reason, attempts: ids }) => ({ violation: rule.id, respondent, recipient, attempts: ids, reason }))
  return { findings, prompts: [...drafts.filter((draft): draft is Prompt => !('provisions' in draft)), ...asked, ...answer.prompts] }
}

const inOrder = (attempts: readonly ContactAttempt[]) => attempts.every((attempt, place) => place === 0 || (attempts[place - 1]?.at ?? 0) <= attempt.at)

/**
 * What the attempts of a case may breach, under the rule of each act's own civil day (Asia/Shanghai): one finding per violation, lender and
 * recipient, and the prompts that only a person can settle. Pure; the order of the attempts does not matter.
 */
export function reviewWith(rules: readonly ViolationRule[], attempts: readonly ContactAttempt[], facts: CaseFacts): Review {
  const ordered = inOrder(attempts) ? attempts : [...attempts].sort((one, other) => one.at - other.at)
  const reviews = rules.map((rule) => reviewRule(rule, ordered, facts))
  return { findings: reviews.flatMap((review) => review.findings), prompts: reviews.flatMap((review) => review.prompts) }
}
