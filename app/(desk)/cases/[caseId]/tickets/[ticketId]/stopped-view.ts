import type { StoppedView } from '@/components/tickets/DidItStop'
import type { AnsweredTicket } from '@/components/tickets/ticket-view'
import { lendersBehind } from '@/lib/cases/attribution'
import type { CaseFacts } from '@/lib/cases/case-file'
import { today } from '@/lib/server/clock'
import { attemptsToReview } from '@/lib/server/data/attempts'
import { coverages } from '@/lib/server/data/imports'
import { newId } from '@/lib/server/keys'
import type { Member } from '@/lib/server/member'
import { beforeAfter, recordedContacts } from '@/lib/tickets/before-after'
import { callAnswers } from '@/lib/tickets/call-reading'
import { effectiveEvents } from '@/lib/tickets/fold'
import { stopQuestion } from '@/lib/tickets/stop-question'

type Of = { caseId: string; facts: CaseFacts; ticket: AnsweredTicket; formToken?: string }

/** What the page of a filing says of the contacts before and after it; null while nothing was filed. */
export async function stoppedView(member: Member, { caseId, facts, ticket, formToken }: Of): Promise<StoppedView | null> {
  const events = effectiveEvents(ticket.events)
  const filed = events.find(({ kind }) => kind === 'filed')
  if (!filed) return null
  const lenders = ticket.respondent ? lendersBehind(facts, ticket.respondent) : undefined
  const recorded = recordedContacts(await attemptsToReview(member, caseId, facts), await coverages(member, caseId), lenders)
  const answers = callAnswers(events)
  const weeks = stopQuestion(events, today())
  return {
    rows: beforeAfter(events, recorded), knownTo: recorded.known?.to ?? null, today: today(), said: answers.at(-1),
    ...(formToken ? { recordHref: `/cases/${caseId}/evidence` } : {}),
    ...(formToken && weeks !== null ? { question: { weeks, action: `/api/tickets/${ticket.id}/events`, formToken, key: newId() } } : {}),
  }
}
