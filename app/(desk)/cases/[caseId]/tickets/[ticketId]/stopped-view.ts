import type { StoppedView } from '@/components/tickets/DidItStop'
import type { AnsweredTicket } from '@/components/tickets/ticket-view'
import type { WhoCalledView } from '@/components/tickets/WhoCalled'
import { masked } from '@/components/ui/masked'
import { addDays } from '@/lib/calendar/local-date'
import { lendersBehind } from '@/lib/cases/attribution'
import type { CaseFacts } from '@/lib/cases/case-file'
import { today } from '@/lib/server/clock'
import { attemptsToReview } from '@/lib/server/data/attempts'
import { coverages } from '@/lib/server/data/imports'
import { newId } from '@/lib/server/keys'
import type { Member } from '@/lib/server/member'
import { type BeforeAfter, beforeAfter, recordedContacts } from '@/lib/tickets/before-after'
import { callAnswers } from '@/lib/tickets/call-reading'
import { effectiveEvents } from '@/lib/tickets/fold'
import { stopQuestion } from '@/lib/tickets/stop-question'
import { runningTotal } from '@/lib/tickets/running-total'
import { type WhoCalled, whoCalled } from '@/lib/tickets/who-called'

/** Days before the filing from which contacts are counted up. */
const countedBeforeDays = 84

type Of = { caseId: string; facts: CaseFacts; ticket: AnsweredTicket; formToken?: string }

/** Numbers as screens show them, parties by their names. */
function whoView({ lines, parties, moved, unowned }: WhoCalled, { before, after }: BeforeAfter, { caseId, facts, formToken }: Of): WhoCalledView {
  const names = new Map(facts.respondents.map(({ key, name }) => [key, name]))
  return {
    days: { before: before?.days ?? 0, after: after?.days ?? 0 }, moved, unowned, ...(formToken ? { nameHref: `/cases/${caseId}/facts?edit=lines` } : {}),
    lines: lines.map(({ number, account, ...row }) => ({ ...row, name: number === null ? account : masked(number) })),
    parties: parties.map(({ respondent, ...row }) => ({ ...row, name: names.get(respondent) ?? respondent })),
  }
}

/** What the page of a filing says of the contacts before and after it; null while nothing was filed. */
export async function stoppedView(member: Member, of: Of): Promise<StoppedView | null> {
  const { caseId, facts, ticket, formToken } = of
  const events = effectiveEvents(ticket.events)
  const filed = events.find(({ kind }) => kind === 'filed')
  if (!filed) return null
  const lenders = ticket.respondent ? lendersBehind(facts, ticket.respondent) : undefined
  const held = { attempts: await attemptsToReview(member, caseId, facts), covered: await coverages(member, caseId), lenders }
  const recorded = recordedContacts(held.attempts, held.covered, lenders)
  const rows = beforeAfter(events, recorded)
  const first = rows.find(({ kind }) => kind === 'filed')
  const running = runningTotal(recorded, addDays(filed.on, -countedBeforeDays))
  const answers = callAnswers(events)
  const weeks = stopQuestion(events, today())
  return {
    rows, knownTo: recorded.known?.to ?? null, today: today(), said: answers.at(-1),
    ...(first && recorded.known ? { who: whoView(whoCalled(filed.on, held), first, of) } : {}),
    ...(running && (running.totals.at(-1) ?? 0) > 0 ? { running } : {}),
    ...(formToken ? { recordHref: `/cases/${caseId}/evidence` } : {}),
    ...(formToken && weeks !== null ? { question: { weeks, action: `/api/tickets/${ticket.id}/events`, formToken, key: newId() } } : {}),
  }
}
