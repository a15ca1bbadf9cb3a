import 'server-only'
import type { LocalDate } from '@/lib/calendar/local-date'
import type { KeepCase } from '@/lib/office/keeping'
import { keepSuggestion, type KeepSuggestion } from '@/lib/tickets/keep-until'
import { isOver } from '@/lib/tickets/status'
import { isGuide, lastDayOf } from '@/lib/tickets/lateness'
import { CaseworkError } from '@/lib/errors'
import { today } from '../clock'
import { attemptDays } from '../data/attempts'
import { deadlinesOfCase } from '../data/deadlines'
import { findingsOfCase } from '../data/findings'
import { keepUntil } from '../data/keeping'
import { ticketsOfCase } from '../data/tickets'
import type { Member } from '../member'
import { type CaseContext, contextOf, viewOf } from './refresh-deadlines'

/** The last day of what was found and not dismissed, by log or by answer; of any act where nothing was found. */
async function lastActOn(member: Member, caseId: string, { facts }: CaseContext): Promise<LocalDate | null> {
  const [days, findings] = [await attemptDays(member, caseId), await findingsOfCase(member, caseId)]
  const drafts = findings.filter(({ state }) => state !== 'dismissed').map(({ draft }) => draft)
  const told = drafts.flatMap(({ answers: keys = [] }) => (facts.answers ?? []).filter(({ key }) => keys.includes(key)).map(({ on }) => on))
  const found = [...drafts.flatMap(({ attempts }) => attempts.flatMap((id) => days.get(id) ?? [])), ...told]
  return (found.length > 0 ? found : [...days.values()]).sort().at(-1) ?? null
}

/** Until when the case's own dates say that it is needed. @throws CaseworkError not-found */
export async function suggestedKeeping(member: Member, caseId: string): Promise<KeepSuggestion> {
  const [context, tickets] = [await contextOf(member, caseId), await ticketsOfCase(member, caseId)]
  const seen = tickets.map((ticket) => ({ ...viewOf(ticket, context), events: ticket.events }))
  return keepSuggestion({ tickets: seen, acts: context.acts, lastActOn: await lastActOn(member, caseId, context), today: today() })
}

/** What an erased case would leave unfinished: filings that are open, and legal dates that run, with the first one to come (or else the last that passed). */
type Unfinished = { tickets: number; clocks: number; next: { rule: string; on: LocalDate } | null }

/** @throws CaseworkError not-found */
export async function unfinished(member: Member, caseId: string): Promise<Unfinished> {
  const [context, tickets] = [await contextOf(member, caseId), await ticketsOfCase(member, caseId)]
  const running = (await deadlinesOfCase(member, caseId, today())).flatMap(({ deadline }) => (isGuide(deadline) ? [] : deadline))
  const days = running.map((deadline) => ({ rule: deadline.rule, on: lastDayOf(deadline) }))
  const next = days.find(({ on }) => on >= today()) ?? days.at(-1) ?? null
  return { tickets: tickets.filter((ticket) => !isOver(viewOf(ticket, context).status)).length, clocks: days.length, next }
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
