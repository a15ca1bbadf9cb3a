import 'server-only'
import { filingOrder, type Station } from '@/lib/channels/filing-order'
import type { FilingQuestion } from '@/lib/channels/readiness'
import { filedTicket } from '@/lib/tickets/filed-ticket'
import { caseFacts } from '../data/cases'
import type { Member } from '../member'
import { ticketList } from './file-ticket'
import { questionOf } from './ticket-views'

/** What a case has filed, one ticket left out, and what it holds for further filings, as of today. @throws CaseworkError not-found */
export async function filingQuestion(member: Member, caseId: string, without: string | null = null): Promise<FilingQuestion> {
  const filed = (await ticketList(member, caseId)).filter(({ id }) => id !== without).flatMap((ticket) => filedTicket(ticket) ?? [])
  return questionOf(member, caseId, { facts: await caseFacts(member, caseId), filed })
}

/** Where to go first, what to wait for, and why, as of today. @throws CaseworkError not-found */
export async function filingPlan(member: Member, caseId: string): Promise<Station[]> {
  const { filed, facts, today: on } = await filingQuestion(member, caseId)
  return filingOrder(filed, facts, on)
}
