import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { localDay, localTime } from '@/lib/calendar/local-date'
import { withOffice } from '@/lib/server/unit-of-work'
import { recordOf } from '../makers/package'
import { type LetterOffice, letterOffice } from './letter-office'

/** A call is an event: who answered, when, how long, which number they gave; it can be taken back, and the number stays for the person to keep or remove. */

const today = localDay(Date.now())
let office: LetterOffice
let ask: LetterOffice['ask']
const call = { kind: 'noteAdded', on: today, note: '说三天内回', clerk: '工号 HK0231', atTime: '00:01', seconds: 205 }

type Answer = { referenceNumbers: string[]; queryLink?: string; status: string; events: Record<string, unknown>[] }
const ticketOf = async (ticketId: string) => (await ask('GET /api/tickets/{ticketId}', { ticketId })).body as unknown as Answer
const file = async (body: object = {}) => (await ask('POST /api/cases/{caseId}/tickets', office.ids, { channel: 'hotline-12345', filedOn: today, ...body })).body.id
const record = (ticketId: string, body: object) => ask('POST /api/tickets/{ticketId}/events', { ticketId }, body)

beforeAll(async () => {
  office = await letterOffice()
  ask = office.ask
})
afterAll(() => office.close())

describe('a call on a ticket', () => {
  it('keeps who answered, when and how long, and gives its number to the ticket once', async () => {
    const ticketId = await file({ referenceNumbers: ['A1'] })
    expect((await record(ticketId, { ...call, number: 'B2' })).status).toBe(201)
    expect((await record(ticketId, { ...call, number: 'B2', note: undefined })).status).toBe(201)
    const { events, referenceNumbers } = await ticketOf(ticketId)
    expect(events[1]).toMatchObject(call)
    expect(referenceNumbers).toEqual(['A1', 'B2'])
  })

  it('has been made when it is noted, by anybody’s clock', async () => {
    const ticketId = await file()
    const at = (minutes: number) => ({ on: localDay(Date.now() + minutes * 60_000), atTime: localTime(Date.now() + minutes * 60_000).slice(0, 5) })
    const early = at(10)
    // Ten minutes before midnight its day has not come either.
    const refused = (day: string) => ({ status: 422, body: { code: 'future-time', fields: [{ path: early.on === localDay(Date.now()) ? 'atTime' : day, code: 'future-time' }] } })
    expect(await record(ticketId, { ...call, ...early })).toMatchObject(refused('on'))
    const filing = { channel: 'hotline-12345', filedOn: early.on, atTime: early.atTime }
    expect(await ask('POST /api/cases/{caseId}/tickets', office.ids, filing)).toMatchObject(refused('filedOn'))
    const contact = { number: '17000001234', channel: 'call', direction: 'incoming', recipient: 'complainant', answered: true, seconds: 9, content: '' }
    const attempt = { ...contact, at: new Date(Date.now() + 600_000).toISOString() }
    expect(await ask('POST /api/cases/{caseId}/attempts', office.ids, attempt)).toMatchObject({ status: 422, body: { code: 'future-time' } })
    for (const past of [at(0), at(-24 * 60)]) expect((await record(ticketId, { ...call, ...past })).status).toBe(201)
  })

  it('can be taken back and brought back; what it said counts no more meanwhile', async () => {
    const ticketId = await file()
    const { body } = await record(ticketId, { ...call, kind: 'refused', reading: 'no-reason' })
    expect((await ticketOf(ticketId)).status).toBe('refused')
    const undone = await record(ticketId, { kind: 'undone', on: today, undoes: body.id })
    expect((await ticketOf(ticketId)).status).toBe('open')
    await record(ticketId, { kind: 'undone', on: today, undoes: undone.body.id })
    expect((await ticketOf(ticketId)).status).toBe('refused')
  })

  it('registers the filing with it where there was none', async () => {
    const { kind: _kind, on: _on, ...rest } = call
    const ticketId = await file({ ...rest, referenceNumbers: ['C3'] })
    expect((await ticketOf(ticketId)).events).toEqual([expect.objectContaining({ kind: 'filed', ...rest })])
  })

  it('rests on an original of its own case, a filing too', async () => {
    const ticketId = await file({ evidenceId: office.ids.evidenceId })
    expect((await ticketOf(ticketId)).events).toEqual([expect.objectContaining({ kind: 'filed', evidenceId: office.ids.evidenceId })])
    const foreign = await ask('POST /api/cases/{caseId}/tickets', office.ids, { channel: 'hotline-12345', filedOn: today, evidenceId: office.ids.caseId })
    expect([foreign.status, foreign.body.code]).toEqual([404, 'not-found'])
  })

  it('adds no number beyond the twentieth, and writes nothing then', async () => {
    const ticketId = await file({ referenceNumbers: Array.from({ length: 20 }, (_, at) => `N${at}`) })
    const { status, body } = await record(ticketId, { ...call, number: 'one more' })
    expect([status, body.code]).toEqual([422, 'invalid-body'])
    expect((await ticketOf(ticketId)).events).toHaveLength(1)
  })

  it('lies sealed, as does the address where progress is shown; the record of the case tells both', async () => {
    const ticketId = await file()
    await record(ticketId, call)
    const queryLink = 'https://example.cn/query?code=QX77881'
    expect((await ask('PATCH /api/tickets/{ticketId}', { ticketId }, { queryLink })).status).toBe(200)
    expect((await ticketOf(ticketId)).queryLink).toBe(queryLink)
    const { member } = office.owner
    const stored = await withOffice(member, async (tx) => ({
      ticket: await tx.ticket.findUniqueOrThrow({ where: { officeId_id: { officeId: member.officeId, id: ticketId } } }),
      events: await tx.ticketEvent.findMany({ where: { officeId: member.officeId, ticketId } }),
    }))
    expect(stored.ticket.queryLink).toMatch(/^v1\./)
    expect(JSON.stringify(stored, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value))).not.toMatch(/HK0231|QX77881/)
    const told = await recordOf(member, office.ids.caseId)
    expect(told.tickets.find(({ id }) => id === ticketId)).toMatchObject({ queryLink })
    expect(told.events.find((event) => event.ticketId === ticketId && event.kind === 'noteAdded')).toMatchObject({ clerk: call.clerk, atTime: '00:01', seconds: 205, reading: null })
    await ask('PATCH /api/tickets/{ticketId}', { ticketId }, { queryLink: null })
    expect((await ticketOf(ticketId)).queryLink).toBeUndefined()
  })
})
