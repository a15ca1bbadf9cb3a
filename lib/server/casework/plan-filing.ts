import 'server-only'
import { filingOrder, type Station } from '@/lib/channels/filing-order'
import type { FilingQuestion } from '@/lib/channels/readiness'
import { foundFact } from '@/lib/channels/found-facts'
import { filedTicket } from '@/lib/tickets/filed-ticket'
import { today } from '../clock'
import { caseFacts } from '../data/cases'
import { findingsOfCase } from '../data/findings'
import { lettersOfCase } from '../data/letters'
import type { Member } from '../member'
import { ticketList } from './file-ticket'

/** What a case has filed, one ticket left out, and what it holds for further filings, as of today. @throws CaseworkError not-found */
export async function filingQuestion(member: Member, caseId: string, without: string | null = null): Promise<FilingQuestion> {
  const { respondents, otherLines, answers } = await caseFacts(member, caseId)
  const confirmed = (await findingsOfCase(member, caseId)).filter(({ state }) => state === 'confirmed')
  const findings = confirmed.map(({ draft }) => foundFact(draft, answers))
  const letters = (await lettersOfCase(member, caseId)).filter(({ state }) => state === 'issued').map(({ letter }) => letter)
  const filed = (await ticketList(member, caseId)).filter(({ id }) => id !== without).flatMap((ticket) => filedTicket(ticket) ?? [])
  return { filed, facts: { respondents, findings, otherLines, letters }, today: today() }
}

/** Where to go first, what to wait for, and why, as of today. @throws CaseworkError not-found */
export async function filingPlan(member: Member, caseId: string): Promise<Station[]> {
  const { filed, facts, today: on } = await filingQuestion(member, caseId)
  return filingOrder(filed, facts, on)
}
