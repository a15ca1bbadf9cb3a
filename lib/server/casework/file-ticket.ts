import 'server-only'
import { instantOf, localDay, type LocalDate } from '@/lib/calendar/local-date'
import { callReadings, type ChannelId } from '@/lib/cases/vocabulary'
import { channelOf } from '@/lib/channels'
import { canGoTo } from '@/lib/letters'
import { touchesAcceptance } from '@/lib/tickets/acceptances'
import { callReadingOf } from '@/lib/tickets/call-reading'
import { eventRefusal } from '@/lib/tickets/event-rules'
import { effectiveEvents } from '@/lib/tickets/fold'
import { changedNumbers } from '@/lib/tickets/ticket-form'
import { numbersMax, type AppendEvent, type ChangeTicket, type FileTicket } from '@/lib/tickets/ticket-schema'
import { CaseworkError } from '@/lib/errors'
import { latestNow, today } from '../clock'
import { caseFacts, lockCase } from '../data/cases'
import { evidence } from '../data/evidence'
import { letter } from '../data/letters'
import { insertTicket, insertTicketEvent, replaceQueryLink, replaceReferenceNumbers, ticket, type StoredTicket } from '../data/tickets'
import type { Member } from '../member'
import { ticketAnswer } from './answers'
import { refreshDeadlines } from './refresh-deadlines'
import { reviewSoon } from './review-anew'
import { ticketViews } from './ticket-views'

/** `dayPath` = the field of the body that says the day. */
type Sending = { channel: ChannelId; letterId?: string; on: LocalDate; dayPath: string }

/**
 * What an event sent is an issued letter of its case that can have gone to its body, and was there on that day.
 * @throws CaseworkError not-found, letter-not-issued, invalid-body
 */
async function checkLetter(member: Member, caseId: string, { channel, letterId, on, dayPath }: Sending): Promise<void> {
  if (letterId === undefined) return
  const sent = await letter(member, letterId)
  if (sent.caseId !== caseId) throw new CaseworkError('not-found')
  if (sent.issuedAt === null) throw new CaseworkError('letter-not-issued', [{ path: 'letterId', message: 'letter-not-issued' }])
  if (!canGoTo(sent, channel)) throw new CaseworkError('invalid-body', [{ path: 'letterId', message: 'letter-of-others' }])
  if (on < localDay(sent.issuedAt)) throw new CaseworkError('invalid-body', [{ path: dayPath, message: 'before-issue' }])
}

/**
 * Opens a ticket with its `filed` event. @throws CaseworkError not-found (also for a channel that is not built), future-time, invalid-body, letter-not-issued
 */
export async function fileTicket(member: Member, { params, body }: { params: Record<string, string>; body: FileTicket }): Promise<{ id: string }> {
  const caseId = params.caseId ?? ''
  await lockCase(member, caseId)
  const channel = channelOf(body.channel)
  if (!channel) throw new CaseworkError('not-found')
  if (body.filedOn > today()) throw new CaseworkError('future-time', [{ path: 'filedOn', message: 'future-time' }])
  checkTime(body.filedOn, body.atTime)
  const { respondents } = await caseFacts(member, caseId)
  if (body.respondent && !respondents.some(({ key }) => key === body.respondent))
    throw new CaseworkError('invalid-body', [{ path: 'respondent', message: 'unknown-key' }])
  await checkEvidence(member, caseId, body.evidenceId)
  await checkLetter(member, caseId, { channel: channel.id, letterId: body.letterId, on: body.filedOn, dayPath: 'filedOn' })
  const procedure = channel.procedures ? (body.procedure ?? 'administrative') : undefined
  const id = await insertTicket(member, caseId, { channel: channel.id, procedure, respondent: body.respondent, referenceNumbers: body.referenceNumbers })
  const { evidenceId, letterId, note, clerk, atTime, seconds } = body
  await insertTicketEvent(member, id, { kind: 'filed', on: body.filedOn, evidenceId, letterId, note, clerk, atTime, seconds })
  await refreshDeadlines(member, caseId)
  return { id }
}

/** What an event rests on is an original of its case. @throws CaseworkError not-found */
async function checkEvidence(member: Member, caseId: string, id: string | undefined): Promise<void> {
  if (id !== undefined && (await evidence(member, id)).caseId !== caseId) throw new CaseworkError('not-found')
}

/** A call has been made when it is noted. @throws CaseworkError future-time */
function checkTime(on: LocalDate, atTime: string | undefined): void {
  const [hours = 0, minutes = 0] = (atTime ?? '00:00').split(':').map(Number)
  if (instantOf(on, (hours * 60 + minutes) * 60_000) > latestNow()) throw new CaseworkError('future-time', [{ path: 'atTime', message: 'future-time' }])
}

/** The same question is answered once a day: what was answered before, in another window, is taken back by the later answer. */
async function replaceCallReading(member: Member, held: StoredTicket, { on, reading }: AppendEvent): Promise<void> {
  if (!callReadings.some((one) => one === reading)) return
  const earlier = effectiveEvents(held.events).filter((event) => event.on === on && callReadingOf(event) !== undefined)
  for (const { id } of earlier) await insertTicketEvent(member, held.id, { kind: 'undone', on: today(), undoes: id })
}

type Of<B> = { params: Record<string, string>; body: B }

/** Nothing is cut silently: more numbers than a ticket holds are refused. @throws CaseworkError invalid-body */
function checkCount(numbers: readonly string[], path: string): void {
  if (numbers.length > numbersMax) throw new CaseworkError('invalid-body', [{ path, message: 'too-long' }])
}

/** Appends an event to a ticket. @throws CaseworkError not-found, future-time, event-not-allowed, letter-not-issued, invalid-body (too many numbers) */
export async function recordTicketEvent(member: Member, { params, body }: Of<AppendEvent>): Promise<{ id: string; caseId: string }> {
  const { caseId } = await ticket(member, params.ticketId ?? '')
  await lockCase(member, caseId)
  const held = await ticket(member, params.ticketId ?? '')
  const refusal = eventRefusal(held, { id: '', ...body }, today())
  if (refusal) throw new CaseworkError(refusal, [{ path: refusal === 'future-time' ? 'on' : 'kind', message: refusal }])
  checkTime(body.on, body.atTime)
  await checkEvidence(member, caseId, body.evidenceId)
  await checkLetter(member, caseId, { channel: held.channel, letterId: body.letterId, on: body.on, dayPath: 'on' })
  const { number, ...event } = body
  const numbers = number && !held.referenceNumbers.includes(number) ? [...held.referenceNumbers, number] : held.referenceNumbers
  checkCount(numbers, 'number')
  await replaceCallReading(member, held, body)
  const id = await insertTicketEvent(member, held.id, event)
  if (numbers !== held.referenceNumbers) await replaceReferenceNumbers(member, held.id, numbers)
  await refreshDeadlines(member, caseId)
  if (touchesAcceptance(body.kind)) await reviewSoon(member, caseId)
  return { id, caseId }
}

/**
 * Replaces the reference numbers of a ticket, which a body often gives only later, and where it shows how far it is. @throws CaseworkError not-found,
 * invalid-body (too many numbers)
 */
export async function changeTicket(member: Member, { params, body }: Of<ChangeTicket>): Promise<{ id: string; caseId: string }> {
  const { id, caseId } = await ticket(member, params.ticketId ?? '')
  await lockCase(member, caseId)
  const { referenceNumbers: held } = await ticket(member, id)
  const numbers = body.referenceNumbers && changedNumbers(held, body.referenceNumbers, body.shown)
  checkCount(numbers ?? [], 'referenceNumbers')
  if (numbers) await replaceReferenceNumbers(member, id, numbers)
  if (body.queryLink !== undefined) await replaceQueryLink(member, id, body.queryLink)
  return { id, caseId }
}

/** One ticket with state, clocks and next steps as of today. @throws CaseworkError not-found */
export async function ticketDetail(member: Member, id: string) {
  const { caseId } = await ticket(member, id)
  const seen = (await ticketViews(member, caseId)).find(({ held }) => held.id === id)
  if (!seen) throw new CaseworkError('not-found')
  return ticketAnswer(seen.held, seen.view)
}

/** Tickets of a case with their state as of today. @throws CaseworkError not-found */
export const ticketList = async (member: Member, caseId: string) =>
  (await ticketViews(member, caseId)).map(({ held, view }) => ticketAnswer(held, view))
