import 'server-only'
import type { ChannelId, Procedure, TicketEventKind } from '@/lib/cases/vocabulary'
import type { Ticket as PureTicket, TicketEvent } from '@/lib/tickets/ticket'
import { CaseworkError } from '@/lib/errors'
import { nowDate } from '../clock'
import type { Prisma, TicketEvent as EventRow } from '../generated/client'
import { newId, openOptional, sealOptional } from '../keys'
import type { Member } from '../member'
import { withOffice } from '../unit-of-work'

/** Tickets and their events. Events are only appended; state is folded from them by lib/tickets. */

export type StoredTicket = PureTicket & { id: string; caseId: string; referenceNumbers: string[]; createdAt: number }
export type NewTicket = { channel: ChannelId; procedure?: Procedure; respondent?: string; referenceNumbers?: string[] }

const include = { events: { orderBy: { id: 'asc' } } } as const satisfies Prisma.TicketInclude
type TicketRecord = Prisma.TicketGetPayload<{ include: typeof include }>

function eventOf(row: EventRow): TicketEvent {
  return {
    id: row.id,
    kind: row.kind as TicketEventKind,
    on: row.on,
    note: openOptional({ officeId: row.officeId, column: 'ticket_event.note', rowId: row.id }, row.note) ?? undefined,
    evidenceId: row.evidenceId ?? undefined,
    undoes: row.undoes ?? undefined,
    rule: row.rule ?? undefined,
    stage: row.stage ?? undefined,
    extendedTo: row.extendedTo ?? undefined,
  }
}

function ticketOf(row: TicketRecord): StoredTicket {
  const numbers = openOptional({ officeId: row.officeId, column: 'ticket.reference_numbers', rowId: row.id }, row.referenceNumbers)
  return {
    id: row.id,
    caseId: row.caseId,
    channel: row.channel as ChannelId,
    procedure: (row.procedure as Procedure | null) ?? undefined,
    respondent: row.respondent ?? undefined,
    referenceNumbers: numbers ? (JSON.parse(numbers) as string[]) : [],
    createdAt: row.createdAt.getTime(),
    events: row.events.map(eventOf),
  }
}

/** @throws CaseworkError not-found */
export async function ticket(member: Member, id: string): Promise<StoredTicket> {
  const row = await withOffice(member, (tx) => tx.ticket.findUnique({ where: { officeId_id: { officeId: member.officeId, id } }, include }))
  if (!row) throw new CaseworkError('not-found')
  return ticketOf(row)
}

/** Tickets of a case, oldest first. */
export async function ticketsOfCase(member: Member, caseId: string): Promise<StoredTicket[]> {
  const rows = await withOffice(member, (tx) => tx.ticket.findMany({ where: { officeId: member.officeId, caseId }, include, orderBy: { id: 'asc' } }))
  return rows.map(ticketOf)
}

/** Opens a ticket without events. */
export async function insertTicket(member: Member, caseId: string, made: NewTicket): Promise<string> {
  const { officeId } = member
  const id = newId()
  const numbers = made.referenceNumbers?.length ? JSON.stringify(made.referenceNumbers) : null
  const referenceNumbers = sealOptional({ officeId, column: 'ticket.reference_numbers', rowId: id }, numbers)
  const data = {
    officeId,
    id,
    caseId,
    channel: made.channel,
    procedure: made.procedure,
    respondent: made.respondent,
    referenceNumbers,
    createdBy: member.id,
    createdAt: nowDate(),
  }
  await withOffice(member, (tx) => tx.ticket.create({ data }))
  return id
}

/** Appends an event. Returns its id. */
export async function insertTicketEvent(member: Member, ticketId: string, event: Omit<TicketEvent, 'id'>): Promise<string> {
  const { officeId } = member
  const id = newId()
  const { note, ...rest } = event
  await withOffice(member, (tx) =>
    tx.ticketEvent.create({
      data: {
        officeId,
        id,
        ticketId,
        ...rest,
        note: sealOptional({ officeId, column: 'ticket_event.note', rowId: id }, note),
        recordedBy: member.id,
        recordedAt: nowDate(),
      },
    }),
  )
  return id
}
