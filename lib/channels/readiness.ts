import type { LocalDate } from '@/lib/calendar/local-date'
import { lendersBehind } from '@/lib/cases/attribution'
import { isLender, type Respondent, type RespondentKind } from '@/lib/cases/case-file'
import type { ChannelId, Procedure } from '@/lib/cases/vocabulary'

/** What the filing order asks of every channel, and what several channels answer alike. What only one channel knows stands in its own file. */

/**
 * A ticket as far as the order of channels depends on it. `answerDue` = last civil day of the running limit of the body, if there is one; `unbound` = that
 * limit may not bind it. `acceptedOn` = the body took the matter up; `refusedOn` = it last refused to. `respondent` = key of whom it is about; missing = not
 * said.
 */
export type FiledTicket = {
  channel: ChannelId
  filedOn: LocalDate
  status: 'open' | 'overdue' | 'answered' | 'refused' | 'closed' | 'withdrawn'
  answerDue?: LocalDate
  unbound?: true
  respondent?: string
  procedure?: Procedure
  acceptedOn?: LocalDate
  refusedOn?: LocalDate
}

/**
 * `supervised` = a rule that supervisors apply speaks of it, cited or beside what is cited; missing = not said. `places` = where it happened, as answers of a person tell it (`web`, `group`, …). `told` = how
 * many of its acts only answers tell of: no letter says them.
 */
export type FoundFact = { channels: readonly ChannelId[]; violation?: string; supervised?: boolean; places?: readonly string[]; told?: number }

/**
 * `findings` = confirmed findings with their rule and the channels it names; `otherLines` = numbers whose owner is not known; `letters` = ids of the letters
 * that were issued.
 */
export type FilingFacts = {
  respondents: readonly Respondent[]
  findings: readonly FoundFact[]
  otherLines?: readonly { number: string }[]
  letters?: readonly string[]
}

/**
 * A sentence: a key under `<channel>.because` where the channel has words of its own for it, else under `because`. Value `by` = id of the body that has to come
 * before or has taken the matter; `lender` and `about` = a name, or `none` where there is nothing to tell apart.
 */
export type Because = { key: string; values: Record<string, string> }
/** `blocked` = better wait, and why; it is advice and stops nobody. `excluded` = this body does not take the case. */
export type Verdict = { state: 'ready' | 'blocked' | 'excluded' | 'filed'; because: Because }
/** `today` = civil day in Asia/Shanghai. */
export type FilingQuestion = { filed: readonly FiledTicket[]; facts: FilingFacts; today: LocalDate }

/** Keys under `because` that any channel may give. */
export const sharedReasons = [
  'filed', 'filed-others-open', 'accepted-elsewhere', 'no-prerequisite', 'any-time', 'lender-unknown', 'local-finance-instead', 'lender-first', 'await-lender',
  'await-lender-undated', 'lender-answered', 'lender-overdue', 'lender-silent',
] as const

export const verdict = (state: Verdict['state'], key: string, values: Because['values'] = {}): Verdict => ({ state, because: { key, values } })

/** Lenders the national supervisor may be in charge of; one of unknown kind may be such an institution. */
export const nationalKinds: readonly RespondentKind[] = ['bank', 'consumer-finance', 'unknown']

/** The lenders of the case, of these kinds where they are given. */
export const lendersOf = ({ respondents }: FilingFacts, kinds?: readonly RespondentKind[]): Respondent[] =>
  respondents.filter((one) => isLender(one) && (!kinds || kinds.includes(one.kind)))

/** Whether a confirmed finding speaks of the channel, or is one of these rules. */
export const isFound = ({ findings }: FilingFacts, channel: ChannelId, violations: readonly string[] = []): boolean =>
  findings.some((finding) => finding.channels.includes(channel) || (finding.violation !== undefined && violations.includes(finding.violation)))

/** Whether a ticket is about a respondent: by its key, by a platform or agency that works for it, or because it does not say whom it is about. */
export const isAbout = ({ respondent }: FiledTicket, key: string, { respondents }: FilingFacts): boolean =>
  respondent === undefined || respondent === key || lendersBehind({ respondents: [...respondents] }, respondent).includes(key)

/** Tickets with a channel that were not withdrawn, in the order of their days. */
export const ticketsWith = (filed: readonly FiledTicket[], ...channels: ChannelId[]): FiledTicket[] =>
  filed.filter(({ channel, status }) => channels.includes(channel) && status !== 'withdrawn').sort((a, b) => (a.filedOn < b.filedOn ? -1 : a.filedOn > b.filedOn ? 1 : 0))

/** How far a body is with its answer: it let its limit pass, it answered in whatever way, or it is still at it. */
export function answerOf({ status, answerDue }: FiledTicket, today: LocalDate): 'overdue' | 'answered' | 'waiting' {
  if (status === 'overdue') return 'overdue'
  if (status !== 'open') return 'answered'
  return answerDue !== undefined && answerDue < today ? 'overdue' : 'waiting'
}

function afterOneLender(lender: Respondent, { filed, facts, today }: FilingQuestion): Verdict {
  const values = { by: 'lender', lender: lendersOf(facts).length > 1 ? lender.name : 'none' }
  const ticket = ticketsWith(filed, 'lender').filter((one) => isAbout(one, lender.key, facts)).at(-1)
  if (!ticket) return verdict('blocked', 'lender-first', values)
  const answer = answerOf(ticket, today)
  if (answer === 'overdue') return verdict('ready', ticket.unbound ? 'lender-silent' : 'lender-overdue', values)
  if (answer === 'answered') return verdict('ready', 'lender-answered', values)
  return ticket.answerDue ? verdict('blocked', 'await-lender', { ...values, until: ticket.answerDue }) : verdict('blocked', 'await-lender-undated', values)
}

/** The lender comes first, each for itself: ready once one of these lenders answered or let its limit pass, else the wait that ends soonest. */
export function afterLenders(lenders: readonly Respondent[], question: FilingQuestion): Verdict {
  const found = lenders.map((lender) => afterOneLender(lender, question))
  const waits = found.filter(({ because }) => because.values.until).sort((a, b) => ((a.because.values.until ?? '') < (b.because.values.until ?? '') ? -1 : 1))
  const undated = found.find(({ because }) => because.key === 'await-lender-undated')
  return found.find(({ state }) => state === 'ready') ?? waits[0] ?? undated ?? found[0] ?? verdict('blocked', 'lender-unknown')
}

/** Why the national supervisor is not the one to ask: no lender is known, or there are only small-loan companies, mostly of the local authorities. */
export function notNational({ facts }: FilingQuestion): Verdict | null {
  if (!lendersOf(facts).length) return verdict('blocked', 'lender-unknown')
  return lendersOf(facts, nationalKinds).length ? null : verdict('excluded', 'local-finance-instead', { by: 'local-finance' })
}

/** Nothing has to come before. */
export const always = (key: string = 'no-prerequisite') => (): Verdict => verdict('ready', key)
