import 'server-only'
import { limitationMonths } from '@/lib/law/provisions/public-security-penalties'
import type { KeepCase } from '@/lib/office/keeping'
import { keepSuggestion, type KeepSuggestion } from '@/lib/tickets/keep-until'
import { CaseworkError } from '@/lib/errors'
import { today } from '../clock'
import { keepUntil } from '../data/keeping'
import { ticketsOfCase } from '../data/tickets'
import type { Member } from '../member'
import { contextOf, viewOf } from './refresh-deadlines'

/** Until when the case's own dates say that it is needed. @throws CaseworkError not-found */
export async function suggestedKeeping(member: Member, caseId: string): Promise<KeepSuggestion> {
  const [context, tickets] = [await contextOf(member, caseId), await ticketsOfCase(member, caseId)]
  return keepSuggestion({ tickets: tickets.map((ticket) => ({ ...viewOf(ticket, context), events: ticket.events })), acts: context.acts, limitationMonths })
}

/** Decides until when a case is kept; on that day somebody is asked again. @throws CaseworkError not-found, invalid-body for a day that is no day, or over */
export async function keepCase(member: Member, { params, body }: { params: Record<string, string>; body: KeepCase }): Promise<{ id: string }> {
  const id = params.caseId ?? ''
  const day = new Date(`${body.until}T00:00:00Z`)
  const isDay = !Number.isNaN(day.getTime()) && day.toISOString().startsWith(body.until)
  if (!isDay || body.until <= today()) throw new CaseworkError('invalid-body', [{ path: 'until', message: isDay ? 'not-later' : 'wrong-format' }])
  await keepUntil(member, id, body)
  return { id }
}
