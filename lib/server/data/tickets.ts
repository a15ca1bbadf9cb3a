import 'server-only'
import type { ChannelId, Procedure, TicketEventKind } from '@/lib/cases/vocabulary'
import { kindToday } from '@/lib/tickets/earlier-kinds'
import { effectiveEvents } from '@/lib/tickets/fold'
import type { Ticket as PureTicket, TicketEvent, WaitingFor } from '@/lib/tickets/ticket'
import { CaseworkError } from '@/lib/errors'
import { nowDate } from '../clock'
import type { Prisma, TicketEvent as EventRow } from '../generated/client'
import { newId, openOptional, sealOptional } from '../keys'
import type { Member } from '../member'
import { withOffice, type Transaction } from '../unit-of-work'

/** Tickets and their events. Events are only appended; state is folded from them by lib/tickets. */

/** `queryLink` = where the body shows how far it is. */
export type StoredTicket = PureTicket & { id: string; caseId: string; referenceNumbers: string[]; queryLink: string | null; createdAt: number }
export type NewTicket = { channel: ChannelId; procedure?: Procedure; respondent?: string; referenceNumbers?: string[] }

const include = { events: { orderBy: { id: 'asc' }, include: { letter: { select: { letter: true } } } } } as const satisfies Prisma.TicketInclude
type TicketRecord = Prisma.TicketGetPayload<{ include: typeof include }>

function eventOf(row: EventRow, channel: ChannelId): TicketEvent {
  return {
    id: row.id,
    kind: kindToday(channel, row.kind as TicketEventKind),
    on: row.on,
    note: openOptional({ officeId: row.officeId, column: 'ticket_event.note', rowId: row.id }, row.note) ?? undefined,
    evidenceId: row.evidenceId ?? undefined,
    letterId: row.letterId ?? undefined,
    undoes: row.undoes ?? undefined,
    rule: row.rule ?? undefined,
    stage: row.stage ?? undefined,
    extendedTo: row.extendedTo ?? undefined,
    clerk: openOptional({ officeId: row.officeId, column: 'ticket_event.clerk', rowId: row.id }, row.clerk) ?? undefined,
    atTime: row.atTime ?? undefined,
    seconds: row.seconds ?? undefined,
    reading: (row.reading as TicketEvent['reading'] | null) ?? undefined,
  }
}

/** Kinds of the letters a ticket was filed with. One that was written for it and not sent, or sent later, starts no limit of the filing. */
function letterKinds({ events }: TicketRecord, told: readonly TicketEvent[]): string[] {
  const filed = new Set(effectiveEvents(told).filter(({ kind }) => kind === 'filed').map(({ id }) => id))
  return [...new Set(events.flatMap(({ id, letter }) => (letter && filed.has(id) ? [letter.letter] : [])))]
}

function ticketOf(row: TicketRecord): StoredTicket {
  const numbers = openOptional({ officeId: row.officeId, column: 'ticket.reference_numbers', rowId: row.id }, row.referenceNumbers)
  const events = row.events.map((event) => eventOf(event, row.channel as ChannelId))
  return {
    id: row.id,
    caseId: row.caseId,
    channel: row.channel as ChannelId,
    procedure: (row.procedure as Procedure | null) ?? undefined,
    respondent: row.respondent ?? undefined,
    referenceNumbers: numbers ? (JSON.parse(numbers) as string[]) : [],
    queryLink: openOptional({ officeId: row.officeId, column: 'ticket.query_link', rowId: row.id }, row.queryLink),
    createdAt: row.createdAt.getTime(),
    letters: letterKinds(row, events),
    events,
  }
}

/** @throws CaseworkError not-found */
export async function ticket(member: Member, id: string): Promise<StoredTicket> {
  return withOffice(member, async (tx) => {
    const row = await tx.ticket.findUnique({ where: { officeId_id: { officeId: member.officeId, id } }, include })
    if (!row) throw new CaseworkError('not-found')
    return ticketOf(row)
  })
}

/** Tickets of a case, oldest first. */
export async function ticketsOfCase(member: Member, caseId: string): Promise<StoredTicket[]> {
  return withOffice(member, async (tx) => {
    const rows = await tx.ticket.findMany({ where: { officeId: member.officeId, caseId }, include, orderBy: { id: 'asc' } })
    return rows.map(ticketOf)
  })
}

/** The sealed column of a ticket's numbers; no numbers are null. */
const sealedNumbers = ({ id, ...scope }: { officeId: string; caseId: string; id: string }, numbers: readonly string[]) =>
  sealOptional({ ...scope, column: 'ticket.reference_numbers', rowId: id }, numbers.length ? JSON.stringify(numbers) : null)

/** Opens a ticket without events. */
export async function insertTicket(member: Member, caseId: string, made: NewTicket): Promise<string> {
  const { officeId } = member
  const id = newId()
  const data = {
    officeId,
    id,
    caseId,
    channel: made.channel,
    procedure: made.procedure,
    respondent: made.respondent,
    createdBy: member.id,
    createdAt: nowDate(),
  }
  await withOffice(member, (tx) => {
    const referenceNumbers = sealedNumbers({ officeId, caseId, id }, made.referenceNumbers ?? [])
    return tx.ticket.create({ data: { ...data, referenceNumbers } })
  })
  return id
}

async function caseOfTicket(tx: Transaction, officeId: string, id: string): Promise<string> {
  const row = await tx.ticket.findUnique({ where: { officeId_id: { officeId, id } }, select: { caseId: true } })
  if (!row) throw new CaseworkError('not-found')
  return row.caseId
}

/** Appends an event. Returns its id. @throws CaseworkError not-found */
export async function insertTicketEvent(member: Member, ticketId: string, event: Omit<TicketEvent, 'id'>): Promise<string> {
  const { officeId } = member
  const id = newId()
  const { note, clerk, ...rest } = event
  await withOffice(member, async (tx) => {
    const caseId = await caseOfTicket(tx, officeId, ticketId)
    const sealed = (column: string, text: string | undefined) => sealOptional({ officeId, caseId, column: `ticket_event.${column}`, rowId: id }, text)
    const data = { officeId, id, ticketId, ...rest, note: sealed('note', note), clerk: sealed('clerk', clerk), recordedBy: member.id, recordedAt: nowDate() }
    await tx.ticketEvent.create({ data })
  })
  return id
}

/** Replaces the numbers a body gave a ticket. @throws CaseworkError not-found */
export async function replaceReferenceNumbers(member: Member, id: string, numbers: readonly string[]): Promise<void> {
  const { officeId } = member
  await withOffice(member, async (tx) => {
    const referenceNumbers = sealedNumbers({ officeId, caseId: await caseOfTicket(tx, officeId, id), id }, numbers)
    await tx.ticket.updateMany({ where: { officeId, id }, data: { referenceNumbers } })
  })
}

/** Keeps where the body shows how far it is; null forgets it. @throws CaseworkError not-found */
export async function replaceQueryLink(member: Member, id: string, link: string | null): Promise<void> {
  const { officeId } = member
  await withOffice(member, async (tx) => {
    const queryLink = sealOptional({ officeId, caseId: await caseOfTicket(tx, officeId, id), column: 'ticket.query_link', rowId: id }, link)
    await tx.ticket.updateMany({ where: { officeId, id }, data: { queryLink } })
  })
}

/** Keeps whose turn a ticket is by its events (a cache, as the clocks are). */
export async function keepTurn(member: Member, id: string, turn: WaitingFor): Promise<void> {
  await withOffice(member, (tx) => tx.ticket.updateMany({ where: { officeId: member.officeId, id }, data: { turn } }))
}

export type OpenTicket = { ticketId: string; caseId: string; channel: ChannelId; respondent: string | null; turn: 'us' | 'them' }

/** Tickets somebody still has to act on, over all cases: those that ask something of us first, each group from the longest open. */
export async function openTickets(member: Member, limit: number): Promise<OpenTicket[]> {
  return withOffice(member, (tx) => tx.$queryRaw<OpenTicket[]>`
    SELECT id AS "ticketId", case_id AS "caseId", channel, respondent, turn FROM ticket
    WHERE office_id = ${member.officeId}::uuid AND turn IN ('us', 'them') ORDER BY turn DESC, id LIMIT ${limit}`)
}
