import { readFileSync } from 'node:fs'
import path from 'node:path'
import type pg from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { addDays } from '@/lib/calendar/local-date'
import { type TicketEventKind, ticketEventKinds } from '@/lib/cases/vocabulary'
import { insertCase } from '@/lib/server/data/cases'
import { insertTicket, insertTicketEvent, openTickets, ticket } from '@/lib/server/data/tickets'
import { effectiveEvents } from '@/lib/tickets/fold'
import { turnByEvents } from '@/lib/tickets/status'
import type { TicketEvent } from '@/lib/tickets/ticket'
import { caseFacts } from '../makers/case-file'
import { type Someone } from './offices'
import { ownOffice, type OwnOffice } from './own-office'

let admin: pg.Client
let office: OwnOffice
let me: Someone

beforeAll(async () => {
  office = await ownOffice()
  ;({ me, admin } = office)
})
afterAll(() => office.close())

/** A small generator of numbers in [0, 1) that is the same at every run. */
function numbers(seed: number) {
  let state = seed
  return () => {
    state = (state * 48_271) % 2_147_483_647
    return state / 2_147_483_647
  }
}

/** Kinds that came after the migration: no ticket that it folds holds one. */
const later: TicketEventKind[] = ['courtFiled', 'openingOrdered', 'assigned', 'preservationRequested', 'preservationGranted', 'harmKnown', 'claimMade']
const kinds = ticketEventKinds.filter((kind) => kind !== 'undone' && !later.includes(kind))

/** What came after an end counted then; since, an end stays, and the start of a newer program folds every ticket anew. */
const asThen = (events: readonly TicketEvent[]) => {
  const isEnd = ({ kind }: TicketEvent) => kind === 'closed' || kind === 'withdrawn'
  const decides: TicketEventKind[] = [
    'received', 'accepted', 'caseOpened', 'supplemented', 'reconsiderationFiled', 'reexaminationFiled', 'replied', 'opinionIssued', 'reconsiderationDecided',
    'noticeReceived', 'refused', 'filingRefused',
  ]
  return events.filter((event, at) => !isEnd(event) || !events.slice(at + 1).some((one) => isEnd(one) || decides.includes(one.kind)))
}

it('the migration gives older tickets the turn their events give them, undone ones left out', async () => {
  const { member } = me
  const [next, caseId] = [numbers(20_261_126), await insertCase(member, caseFacts())]
  const pick = <T>(list: readonly T[]) => list[Math.floor(next() * list.length)] as T
  const ids: string[] = []
  for (let made = 0; made < 60; made += 1) {
    const id = await insertTicket(member, caseId, { channel: 'lender' })
    const events: string[] = []
    for (let step = Math.floor(next() * 9); step >= 0; step -= 1) {
      const kind: TicketEventKind = events.length && next() < 0.3 ? 'undone' : pick(kinds)
      const undoes = kind === 'undone' ? pick(events) : undefined
      events.push(await insertTicketEvent(member, id, { kind, on: addDays('2026-03-01', Math.floor(next() * 5)), undoes }))
    }
    ids.push(id)
  }
  const folder = path.join(process.cwd(), 'prisma', 'migrations', '20261126013000_ticket_turn_of_older_tickets')
  await admin.query(readFileSync(path.join(folder, 'migration.sql'), 'utf8'))
  const kept = new Map((await admin.query('SELECT id, turn FROM ticket')).rows.map((row: { id: string; turn: string }) => [row.id, row.turn]))
  const wanted = new Map<string, string>()
  for (const id of ids) wanted.set(id, turnByEvents(asThen(effectiveEvents((await ticket(member, id)).events)), []))
  expect(kept).toEqual(wanted)
  expect(new Set(wanted.values())).toEqual(new Set(['us', 'them', 'nobody']))
  const open = await openTickets(member, 100)
  expect(open.map(({ turn }) => turn)).toEqual(open.map(({ turn }) => turn).toSorted().toReversed())
}, 30_000)
