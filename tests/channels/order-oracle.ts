import type { LocalDate } from '@/lib/calendar/local-date'
import type { Respondent, RespondentKind } from '@/lib/cases/case-file'
import type { FiledTicket, FilingFacts } from '@/lib/channels/readiness'

/**
 * The filing order said once more, sentence by sentence, as the collected law says it, in the plainest way and without a line of the code under test.
 * Answers `channel → state`, with the body that blocks or shuts it where the sentence names one.
 */
type Answer = string
type Case = { filed: readonly FiledTicket[]; facts: FilingFacts; today: LocalDate }

export const everyId = [
  'platform', 'lender', 'nfra-complaint', 'nfra-report', 'nfra-petition', 'local-finance', 'nifa', 'spam-12321', 'carrier', 'miit-appeal', 'market-12315', 'cyber-12377',
  'pboc-credit', 'hotline-12345', 'police', 'procuratorate', 'court', 'legal-aid', 'notary', 'third-party', 'app-privacy',
]

// "NIFA, MIIT appeal and 12315 refuse in principle what another body has accepted", and so do the supervisor what is in court, 12345 what is in court or petition.
// A report or a police matter is not the same consumer dispute: only NIFA refuses it. Parties, services and number reports are no bodies that accept a dispute.
const settlesDisputes = ['nfra-complaint', 'nfra-petition', 'local-finance', 'court']
const takersThatShut: Record<string, string[]> = {
  nifa: [...settlesDisputes, 'nfra-report', 'market-12315', 'police'],
  'market-12315': settlesDisputes,
  'miit-appeal': [...settlesDisputes, 'market-12315'],
  'nfra-complaint': ['court'],
  'hotline-12345': ['court', 'nfra-petition'],
}

const lenderKinds: RespondentKind[] = ['bank', 'consumer-finance', 'small-loan', 'unknown']
const live = (tickets: readonly FiledTicket[]) => tickets.filter((ticket) => ticket.status !== 'withdrawn')
const late = (ticket: FiledTicket, today: LocalDate) => ticket.status === 'overdue' || (ticket.status === 'open' && ticket.answerDue !== undefined && ticket.answerDue < today)
const waits = (ticket: FiledTicket, today: LocalDate) => ticket.status === 'open' && !late(ticket, today)

/** Whom a ticket is about: everyone if it names nobody, else the named one and those it works for, step by step. */
function touches(ticket: FiledTicket, key: string, respondents: readonly Respondent[]): boolean {
  if (!ticket.respondent) return true
  const reached = [ticket.respondent]
  for (const one of reached) reached.push(...(respondents.find((party) => party.key === one)?.actsFor ?? []).filter((next) => !reached.includes(next)))
  const ends = reached.filter((one) => !(respondents.find((party) => party.key === one)?.actsFor ?? []).some((next) => respondents.some((party) => party.key === next)))
  return ticket.respondent === key || ends.includes(key)
}

const last = <T extends FiledTicket>(tickets: readonly T[]): T | undefined => {
  let found: T | undefined
  for (const ticket of tickets) if (!found || ticket.filedOn >= found.filedOn) found = ticket
  return found
}

/** "lender before nfra-complaint", each lender for itself. */
function afterTheLender(kinds: RespondentKind[], { filed, facts, today }: Case): Answer {
  const lenders = facts.respondents.filter((one) => kinds.includes(one.kind))
  for (const lender of lenders) {
    const ticket = last(live(filed).filter((one) => one.channel === 'lender' && touches(one, lender.key, facts.respondents)))
    if (ticket && !waits(ticket, today)) return 'ready'
  }
  return 'blocked by lender'
}

/** The supervisor is still at the matter, for every lender. Accepted: shut; else wait. */
function supervisorIsAtIt({ filed, facts, today }: Case): Answer | null {
  const lenders = facts.respondents.filter((one) => lenderKinds.includes(one.kind) && one.kind !== 'small-loan')
  const atIt = (lender: Respondent) => ['nfra-complaint', 'nfra-report'].flatMap((channel) => {
    const ticket = last(live(filed).filter((one) => one.channel === channel && touches(one, lender.key, facts.respondents)))
    return ticket && waits(ticket, today) ? [ticket] : []
  })
  if (lenders.some((lender) => atIt(lender).length === 0)) return null
  return atIt(lenders[0]!).some((ticket) => ticket.acceptedOn) ? 'excluded' : 'blocked'
}

function shut(id: string, { filed, facts }: Case): Answer | null {
  const accepted = live(filed).filter((ticket) => ticket.acceptedOn && (takersThatShut[id] ?? []).includes(ticket.channel))
  // The carrier is no respondent of a case: a filing that names one, or that goes to a body for lenders alone, is about another matter.
  if (id === 'miit-appeal') return accepted.some((ticket) => !ticket.respondent && ['court', 'market-12315'].includes(ticket.channel)) ? 'excluded' : null
  const wanted = facts.respondents.filter((one) => lenderKinds.includes(one.kind) && (id !== 'nfra-complaint' || one.kind !== 'small-loan'))
  const parties = wanted.length > 0 ? wanted : facts.respondents
  if (accepted.length === 0) return null
  return parties.every((party) => accepted.some((ticket) => touches(ticket, party.key, facts.respondents))) ? 'excluded' : null
}

function byItself(id: string, given: Case): Answer {
  const { filed, facts, today } = given
  const lenders = facts.respondents.filter((one) => lenderKinds.includes(one.kind))
  const onlySmall = lenders.length > 0 && lenders.every((one) => one.kind === 'small-loan')
  const found = (...violations: string[]) => facts.findings.some((one) => one.channels.includes(id) || violations.includes(one.violation ?? ''))
  const with_ = (channel: string) => live(filed).filter((ticket) => ticket.channel === channel)
  const nationalOnly = ['nfra-complaint', 'nfra-report', 'nfra-petition'].includes(id)
  if (nationalOnly && lenders.length === 0) return 'blocked'
  if (nationalOnly && onlySmall) return 'excluded by local-finance'
  if (id === 'platform') return facts.respondents.some((one) => one.kind === 'platform') ? 'ready' : 'excluded'
  if (id === 'lender') return lenders.length > 0 ? 'ready' : 'blocked'
  if (id === 'nfra-complaint') return afterTheLender(['bank', 'consumer-finance', 'unknown'], given)
  if (id === 'nfra-report') return found() ? 'ready' : 'blocked'
  if (id === 'nfra-petition') return supervisorIsAtIt(given) ?? 'ready'
  if (id === 'local-finance') {
    if (lenders.some((one) => one.kind === 'small-loan')) return afterTheLender(['small-loan'], given)
    return lenders.length === 0 || lenders.some((one) => one.kind === 'unknown') ? 'blocked' : 'excluded by nfra-complaint'
  }
  if (id === 'miit-appeal') {
    const ticket = last(with_('carrier'))
    return ticket && !waits(ticket, today) ? 'ready' : 'blocked by carrier'
  }
  if (id === 'spam-12321') return facts.respondents.some((one) => one.lines.length > 0) || (facts.otherLines?.length ?? 0) > 0 ? 'ready' : 'blocked'
  // "Only public content with its exact address": a poster, a group and a neighbourhood are none.
  if (id === 'cyber-12377') {
    return facts.findings.some((one) => one.violation === 'public-exposure' && (!one.places || one.places.length === 0 || one.places.includes('web'))) ? 'ready' : 'blocked'
  }
  if (id === 'app-privacy') {
    const asked = facts.letters?.includes('deletion-request') || facts.findings.some((one) => one.violation === 'deletion-refused')
    return asked ? 'ready' : 'blocked'
  }
  // An objection is recorded as a ticket of this channel; a complaint to the lender about collection is none.
  if (id === 'pboc-credit') return 'blocked'
  if (id === 'procuratorate') return with_('police').some((ticket) => ticket.procedure === 'criminal' && (ticket.refusedOn || late(ticket, today))) ? 'ready' : 'blocked by police'
  if (id === 'court') return facts.respondents.some((one) => one.name.trim()) ? 'ready' : 'blocked'
  if (id === 'hotline-12345') {
    const offices = live(filed).filter((ticket) => !['platform', 'lender', 'carrier', 'third-party', 'notary', 'court'].includes(ticket.channel))
    return facts.respondents.length === 0 || offices.some((ticket) => ticket.status === 'refused' || late(ticket, today)) ? 'ready' : 'blocked'
  }
  return 'ready'
}

/** What was sent is filed; only the credit objection, once answered and not taken by the branch as a complaint, opens the complaint. */
function sent(id: string, { filed, today }: Case): Answer | null {
  const tickets = live(filed).filter((ticket) => ticket.channel === id)
  const newest = last(tickets)
  if (!newest) return null
  if (id !== 'pboc-credit' || tickets.some((ticket) => ticket.acceptedOn) || waits(newest, today)) return 'filed'
  return 'ready'
}

export const expectedOrder = (given: Case): Record<string, Answer> =>
  Object.fromEntries(everyId.map((id) => [id, sent(id, given) ?? shut(id, given) ?? byItself(id, given)]))
