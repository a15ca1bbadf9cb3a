import type { LocalDate } from '@/lib/calendar/local-date'
import { lendersBehind } from '@/lib/cases/attribution'
import type { CaseFacts, Respondent } from '@/lib/cases/case-file'
import { phoneNumber } from '@/lib/cases/phone-number'
import { realName } from '@/lib/cases/stand-in-names'
import { channelOf } from '@/lib/channels'
import { isCollectionAct, type ContactAttempt } from '@/lib/evidence/contact-attempt'
import type { EvidenceKind } from '@/lib/evidence/evidence-item'
import { toldActs } from '@/lib/law/told-acts'
import type { FindingDraft } from '@/lib/law/violation'
import type { ChannelId } from '@/lib/cases/vocabulary'
import { beforeAfter, contactsBy, countedByDay, type Covered, reachOf, type Recorded } from '@/lib/tickets/before-after'
import { effectiveEvents, isWithdrawn } from '@/lib/tickets/fold'
import type { TicketEvent } from '@/lib/tickets/ticket'
import { listedRows, whoCalled } from '@/lib/tickets/who-called'
import { filedWith } from './addressee'
import { exhibitNumbers } from './exhibits'
import type {
  ActFacts, CallersFacts, CaseLetterFacts, ExhibitFacts, FilingFacts, FindingFacts, LeftOut, RefusalFacts, RespondentFacts,
} from './letter-facts'
import { provenOnPaper } from './proven-limits'

/** From what a case holds to what its letters are made of. Only what a person confirmed, and only the acts that stood there then. */

/**
 * `kind` = what sort of original; `seconds` = length of a recording, `marks` = seconds a person marked in it; `isElsewhere` = the case came without this
 * original.
 */
export type HeldEvidence = {
  id: string; name: string; sha256: string; receivedAt: number; isListed: boolean; kind?: EvidenceKind; seconds?: number | null; marks?: number[]
  isElsewhere?: boolean
}
/** `decidedAttempts`, `decidedAnswers` = the acts and the answers (by key, as they stand) that a person decided on. */
export type HeldFinding = {
  id: string; state: 'proposed' | 'confirmed' | 'dismissed'; draft: FindingDraft; decidedAttempts: string[]; decidedAnswers: string[]
}
export type HeldTicket = { channel: ChannelId; respondent?: string; referenceNumbers: string[]; events: TicketEvent[] }
/** `covered` = days that bills and logs reach over; `links` = attempts an original is tied to, by its id; `testifying` = contacts who said that they will. */
export type HeldCase = {
  caseNumber: string
  on: LocalDate
  facts: CaseFacts
  attempts: readonly ContactAttempt[]
  covered: readonly Covered[]
  findings: readonly HeldFinding[]
  evidence: readonly HeldEvidence[]
  links: ReadonlyMap<string, string[]>
  testifying?: ReadonlySet<string>
  tickets: readonly HeldTicket[]
}

const text = (number: string) => phoneNumber(number) ?? number

function respondentFacts(facts: CaseFacts, lender: Respondent): RespondentFacts {
  const helpers = facts.respondents.filter((party) => party.key !== lender.key && lendersBehind(facts, party.key).includes(lender.key))
  const parties = [lender, ...helpers]
  return {
    key: lender.key,
    name: lender.name,
    agencies: helpers.map(({ name }) => ({ name })),
    numbers: [...new Set(parties.flatMap((party) => party.lines.filter(({ attribution }) => attribution === 'confirmed').map(({ number }) => text(number))))],
    accounts: parties.flatMap((party) => party.accounts),
    selfNames: [...new Set(parties.flatMap((party) => party.accounts.map(({ display }) => display)).filter(Boolean))],
  }
}

function actFacts(attempt: ContactAttempt, exhibits: readonly string[], isTied: boolean): ActFacts {
  const { id, at, atPrecision, localDay, number, account, channel, answered, seconds, recipient, content } = attempt
  const told = attempt.contentBy !== undefined && !isTied ? { isTold: true } : {}
  return { id, at, atPrecision, localDay, number, account, channel, answered, seconds, recipient, content, exhibits: [...exhibits], ...told }
}

/** Acts that an answer speaks of which was added or changed since the decision: what is said of them is not confirmed. */
function spokenOfAnew({ draft, decidedAnswers }: HeldFinding, { answers = [] }: CaseFacts): Set<string> {
  const open = new Set((draft.answers ?? []).filter((key) => !decidedAnswers.includes(key)))
  return new Set(answers.filter(({ key }) => open.has(key)).flatMap(({ attempts = [] }) => attempts))
}

/** A confirmed finding, cut down to the acts that were decided on and are still there. */
function findingFacts(held: HeldFinding, facts: CaseFacts): FindingFacts | null {
  const { id, draft } = held
  const [decided, open] = [new Set(held.decidedAttempts), spokenOfAnew(held, facts)]
  const kept = new Set(draft.attempts.filter((attempt) => decided.has(attempt) && !open.has(attempt)))
  const of = (attempts: string[]) => attempts.filter((attempt) => kept.has(attempt))
  if (kept.size === 0) return null
  return {
    id,
    violation: draft.violation,
    respondent: draft.respondent,
    recipient: draft.recipient,
    attempts: [...kept],
    groups: draft.groups.map((group) => ({ ...group, attempts: of(group.attempts) })).filter(({ attempts }) => attempts.length > 0),
    spans: draft.spans.filter(({ attemptId }) => kept.has(attemptId)),
    provisions: draft.provisions.map((provision) => ({ ...provision, attempts: of(provision.attempts) })).filter(({ attempts }) => attempts.length > 0),
    ...(draft.supporting?.length ? { supporting: draft.supporting } : {}),
  }
}

type OnPaper = ReturnType<typeof provenOnPaper>

/** What of a confirmed finding is not in its facts. A told act that is not confirmed as it stands counts as open alone. */
function leftOutOf({ draft, decidedAttempts, decidedAnswers }: HeldFinding, { fallen }: OnPaper): LeftOut[] {
  const decided = new Set([...decidedAttempts, ...decidedAnswers])
  const told = toldActs(draft).filter((key) => decided.has(key)).length
  const open = [...draft.attempts, ...(draft.answers ?? [])].filter((one) => !decided.has(one)).length
  return told + open + fallen > 0 ? [{ respondent: draft.respondent, told, open, fallen }] : []
}

/** A refusal told to an agency or platform reached the lenders it acts for. */
const refusalFacts = ({ refusals, ...facts }: CaseFacts): RefusalFacts[] => refusals.flatMap(({ at, by, respondent }) => {
  const told = facts.respondents.find(({ key }) => key === respondent)?.name ?? ''
  return lendersBehind({ ...facts, refusals }, respondent).map((lender) => ({ at, by, respondent: lender, told }))
})

const lendersOf = (facts: CaseFacts) => facts.respondents.filter((party) => lendersBehind(facts, party.key).join() === party.key)

function callersOf(filedOn: LocalDate, { facts, attempts, covered }: HeldCase, lenders: readonly string[] | undefined): CallersFacts {
  const { lines, parties, moved } = whoCalled(filedOn, { attempts, covered, ...(lenders ? { lenders } : {}) })
  const names = new Map(facts.respondents.map(({ key, name }) => [key, name]))
  const named = parties.map(({ respondent, ...row }) => ({ ...row, name: names.get(respondent) ?? respondent }))
  return { lines: listedRows(lines), parties: listedRows(named), moved }
}

/** A ticket that says nobody is about the lender of the case, if there is but one. */
function filingFacts(ticket: HeldTicket, held: HeldCase, known: Recorded['known']): FilingFacts[] {
  const { facts, attempts } = held
  const events = effectiveEvents(ticket.events)
  const filedOn = events.find(({ kind }) => kind === 'filed')?.on
  if (!filedOn || isWithdrawn(events)) return []
  const answeredOn = events.findLast(({ kind }) => kind === 'replied' || kind === 'refused' || kind === 'opinionIssued')?.on ?? null
  const lenders = ticket.respondent ? lendersBehind(facts, ticket.respondent) : lendersOf(facts).map(({ key }) => key)
  const respondent = lenders.length === 1 ? (lenders[0] ?? null) : null
  const addressee = filedWith(facts, ticket.channel, channelOf(ticket.channel)?.about === 'platform' ? (ticket.respondent ?? respondent) : respondent)
  const about = ticket.respondent ? lenders : undefined
  const steps = beforeAfter(events, { byDay: countedByDay(contactsBy(attempts, about)), known })
  const callers = callersOf(filedOn, held, about)
  return [{ channel: ticket.channel, respondent, addressee, filedOn, referenceNumbers: ticket.referenceNumbers, answeredOn, steps, callers }]
}

function exhibitsByAct(held: HeldCase, numbers: ReadonlyMap<string, string>): Map<string, string[]> {
  const byAct = new Map<string, Set<string>>()
  const add = (act: string, evidenceId: string) => {
    const number = numbers.get(evidenceId)
    if (number) byAct.set(act, (byAct.get(act) ?? new Set()).add(number))
  }
  for (const attempt of held.attempts) for (const source of attempt.sources) add(attempt.id, source.evidenceId)
  for (const [evidenceId, attempts] of held.links) for (const attempt of attempts) add(attempt, evidenceId)
  return new Map([...byAct].map(([act, found]) => [act, [...found].sort((one, other) => Number(one.slice(1)) - Number(other.slice(1)))]))
}

/** The facts of every letter of a case. A ticket of the same channel is an earlier filing; `exceptTicket` is the one being written for. */
export function caseLetterFacts(held: HeldCase): CaseLetterFacts {
  const { facts } = held
  const numbers = exhibitNumbers(held.evidence.map(({ id, receivedAt }) => ({ id, createdAt: receivedAt })))
  const byAct = exhibitsByAct(held, numbers)
  const exhibits = held.evidence
    .filter(({ isListed }) => isListed)
    .map(({ id, name, sha256, kind, seconds = null, marks = [], isElsewhere = false }): ExhibitFacts => (
      { id, number: numbers.get(id) ?? '', name, sha256, seconds, marks, isElsewhere, ...(kind === 'bill' ? { isBill: true } : {}) }))
  const tied = new Set([...held.links.values()].flat())
  const acts = held.attempts.filter(isCollectionAct).map((attempt) => actFacts(attempt, byAct.get(attempt.id) ?? [], tied.has(attempt.id)))
  const reach = reachOf(held.attempts, held.covered)
  const byId = new Map(acts.map((act) => [act.id, act]))
  const confirmed = held.findings.filter(({ state }) => state === 'confirmed').map((finding) => {
    const of = findingFacts(finding, facts)
    return { finding, paper: of ? provenOnPaper(of, byId) : { finding: null, fallen: 0 } }
  })
  return {
    caseNumber: held.caseNumber,
    on: held.on,
    complainant: { ...facts.complainant, name: realName(facts.complainant.name), idNumber: null, address: null },
    debtorName: realName(facts.debtor?.name ?? (facts.complainant.role === 'debtor' ? facts.complainant.name : '')) || null,
    respondents: lendersOf(facts).map((lender) => respondentFacts(facts, lender)),
    people: facts.contacts.map(({ key, name, relation, phones }) => (
      { key, name: realName(name, relation), relation, phones, testifies: held.testifying?.has(key) ?? false })),
    acts,
    reach,
    findings: confirmed.flatMap(({ paper }) => paper.finding ?? []),
    leftOut: confirmed.flatMap(({ finding, paper }) => leftOutOf(finding, paper)),
    exhibits,
    filings: held.tickets.flatMap((ticket) => filingFacts(ticket, held, reach)),
    refusals: refusalFacts(facts),
  }
}
