import 'server-only'
import { holidayYears } from '@/lib/calendar/years'
import type { CaseFacts } from '@/lib/cases/case-file'
import type { FilingQuestion } from '@/lib/channels/readiness'
import { supervisionOf, type Supervision } from '@/lib/channels/supervision'
import { turnByEvents } from '@/lib/tickets/status'
import { ticketView } from '@/lib/tickets/view'
import { actsAbout, limitationActs, type LimitationAct } from '@/lib/tickets/limitation'
import type { TicketView } from '@/lib/tickets/ticket'
import { today } from '../clock'
import { attemptDays } from '../data/attempts'
import { caseFacts, lockCase } from '../data/cases'
import { casesToCountAnew, replaceDeadlines } from '../data/deadlines'
import { findingsOfCase } from '../data/findings'
import { keepTurn, ticketsOfCase, type StoredTicket } from '../data/tickets'
import { errorFields, log } from '../log'
import type { Member } from '../member'
import { withOffice } from '../unit-of-work'
import { factsToReview } from './facts-to-review'

/** The last acts of what was found and not dismissed, as the limitation runs from them. */
async function actsOfCase(member: Member, caseId: string, known: CaseFacts): Promise<LimitationAct[]> {
  const findings = (await findingsOfCase(member, caseId)).filter(
    ({ state, draft }) => state !== 'dismissed' && draft.provisions.some(({ statute }) => statute === 'ZAGL'),
  )
  if (findings.length === 0) return []
  const days = await attemptDays(member, caseId)
  return limitationActs(findings, { facts: await factsToReview(member, caseId, known), dayOf: (id) => days.get(id) })
}

/**
 * What the case adds to its tickets: who supervises their lenders, the acts the limitation period rests on, and, where an answer was read, what else it filed.
 */
export type CaseContext = { facts: CaseFacts; acts: LimitationAct[]; filing?: FilingQuestion }

/** @throws CaseworkError not-found */
export async function contextOf(member: Member, caseId: string): Promise<CaseContext> {
  const facts = await caseFacts(member, caseId)
  return { facts, acts: await actsOfCase(member, caseId, facts) }
}

/** Everything folded from a ticket today, in its case. */
export function viewOf(ticket: StoredTicket, { facts, acts, filing }: CaseContext): TicketView & { supervision: Supervision } {
  const supervision = supervisionOf(facts, ticket.respondent)
  const context = { today: today(), years: holidayYears, limitationActs: actsAbout(ticket, acts, facts), filing }
  return { supervision, ...ticketView({ ...ticket, supervision }, context) }
}

/** Rebuilds the cached clocks and turns of a case from its tickets' events. */
export async function refreshDeadlines(member: Member, caseId: string): Promise<void> {
  await withOffice(member, async () => {
    const tickets = await ticketsOfCase(member, caseId)
    if (tickets.length === 0) return
    const context = await contextOf(member, caseId)
    for (const ticket of tickets) {
      const { deadlines } = viewOf(ticket, context)
      await replaceDeadlines(member, ticket, deadlines)
      await keepTurn(member, ticket.id, turnByEvents(ticket.events, deadlines))
    }
  })
}

const casesAtOnce = 200

/**
 * Counts the clocks of an office that stand still anew on each new day, case by case; what is left over waits for the next round. One that fails keeps what it
 * had. Several processes may do so at once.
 */
export async function refreshStanding(member: Member): Promise<void> {
  for (const caseId of await casesToCountAnew(member, today(), casesAtOnce)) {
    const done = withOffice(member, async () => {
      await lockCase(member, caseId)
      await refreshDeadlines(member, caseId)
    })
    await done.catch((error: unknown) => log.error('clocks not counted anew', errorFields(error)))
  }
}
