import 'server-only'
import type { CaseFacts } from '@/lib/cases/case-file'
import { foundFact } from '@/lib/channels/found-facts'
import type { FiledTicket, FilingQuestion } from '@/lib/channels/readiness'
import { filedTicket } from '@/lib/tickets/filed-ticket'
import { effectiveEvents } from '@/lib/tickets/fold'
import { lastAnswer } from '@/lib/tickets/reading'
import { today } from '../clock'
import { findingsOfCase } from '../data/findings'
import { lettersOfCase } from '../data/letters'
import { ticketsOfCase, type StoredTicket } from '../data/tickets'
import type { Member } from '../member'
import { contextOf, viewOf } from './refresh-deadlines'

/** What a case holds for further filings beside what it has filed, as of today. */
export async function questionOf(member: Member, caseId: string, of: { facts: CaseFacts; filed: readonly FiledTicket[] }): Promise<FilingQuestion> {
  const { respondents, otherLines, answers } = of.facts
  const confirmed = (await findingsOfCase(member, caseId)).filter(({ state }) => state === 'confirmed')
  const findings = confirmed.map(({ draft }) => foundFact(draft, answers))
  const letters = (await lettersOfCase(member, caseId)).filter(({ state }) => state === 'issued').map(({ letter }) => letter)
  return { filed: of.filed, facts: { respondents, findings, otherLines, letters }, today: today() }
}

const isRead = ({ events }: StoredTicket) => Boolean(lastAnswer(effectiveEvents(events))?.reading)
/** A ticket with everything folded from it. */
export type SeenTicket = { held: StoredTicket; view: ReturnType<typeof viewOf> }

/** Every ticket of a case as of today. Where an answer was read, the ways on are held against what else the case has filed. @throws CaseworkError not-found */
export async function ticketViews(member: Member, caseId: string): Promise<SeenTicket[]> {
  const context = await contextOf(member, caseId)
  const tickets = await ticketsOfCase(member, caseId)
  const seen = tickets.map((held) => ({ held, view: viewOf(held, context) }))
  if (!tickets.some(isRead)) return seen
  const filed = seen.flatMap(({ held, view }) => filedTicket({ ...held, ...view }) ?? [])
  const filing = await questionOf(member, caseId, { facts: context.facts, filed })
  return tickets.map((held) => ({ held, view: viewOf(held, { ...context, filing }) }))
}
