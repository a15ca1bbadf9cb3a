import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addDays } from '@/lib/calendar/local-date'
import { addWorkdays } from '@/lib/calendar/workdays'
import { holidayYears } from '@/lib/calendar/years'
import { today } from '@/lib/server/clock'
import { eraseThingRows } from '@/lib/server/data/erasures'
import { recordOf } from '../makers/package'
import { letterBody } from './filled-office'
import { type LetterOffice, letterOffice } from './letter-office'

/** A filing says which issued letter it sent; the limits that only run for such a letter run then. */

let office: LetterOffice
let ask: LetterOffice['ask']
let letterId: string

const ticketOf = async (ticketId: string) =>
  (await ask('GET /api/tickets/{ticketId}', { ticketId })).body as unknown as {
    events: { id: string; kind: string; letterId?: string }[]; deadlines: { rule: string; due: string; ended: boolean }[]
  }
const file = (body: object) => ask('POST /api/cases/{caseId}/tickets', office.ids, { channel: 'lender', filedOn: today(), ...body })
const record = (ticketId: string, body: object) => ask('POST /api/tickets/{ticketId}/events', { ticketId }, body)

beforeAll(async () => {
  office = await letterOffice()
  ask = office.ask
  const draft = await ask('POST /api/cases/{caseId}/letters', office.ids, { letter: 'deletion-request', channel: 'lender' })
  letterId = draft.body.id
  expect(await ask('POST /api/letters/{letterId}/issue', { letterId }, {})).toMatchObject({ status: 200 })
})
afterAll(() => office.close())

describe('the letter of a filing', () => {
  it('starts our own day for a deletion request once it was received, and only there', async () => {
    const [withLetter, without] = [(await file({ letterId })).body.id, (await file({})).body.id]
    for (const ticketId of [withLetter, without]) await record(ticketId, { kind: 'received', on: today() })
    const due = addWorkdays(today(), 15, holidayYears).day
    expect((await ticketOf(withLetter)).deadlines.filter(({ rule }) => rule === 'D17')).toMatchObject([{ due }])
    expect((await ticketOf(without)).deadlines.filter(({ rule }) => rule === 'D17')).toEqual([])
    const { events } = await ticketOf(withLetter)
    expect(events).toMatchObject([{ kind: 'filed', letterId }, { kind: 'received' }])
    await record(withLetter, { kind: 'undone', on: today(), undoes: events[0]?.id })
    expect((await ticketOf(withLetter)).deadlines.filter(({ rule }) => rule === 'D17')).toEqual([])
  })

  it('is an issued one of the same case, and nothing is written otherwise', async () => {
    const draft = (await ask('POST /api/cases/{caseId}/letters', office.ids, letterBody)).body.id
    expect((await file({ letterId: draft })).body).toMatchObject({ code: 'letter-not-issued', fields: [{ path: 'letterId', message: expect.stringMatching(/草稿|draft/) }] })
    expect((await file({ letterId: '01900000-0000-7000-8000-000000000000' })).body.code).toBe('not-found')
    const ticketId = (await file({})).body.id
    expect((await record(ticketId, { kind: 'noteAdded', on: today(), letterId: draft })).body.code).toBe('letter-not-issued')
    expect((await ticketOf(ticketId)).events).toHaveLength(1)
  })

  it('was there on the day it was sent, and was written to that body', async () => {
    const refused = (path: string, code: string) => ({ status: 422, body: { code: 'invalid-body', fields: [{ path, code }] } })
    const early = addDays(today(), -1)
    expect(await file({ letterId, filedOn: early })).toMatchObject(refused('filedOn', 'before-issue'))
    for (const channel of ['police', 'hotline-12345', 'platform']) expect(await file({ letterId, channel })).toMatchObject(refused('letterId', 'letter-of-others'))
    // One that names no body goes to those its kind is for.
    const open = (await ask('POST /api/cases/{caseId}/letters', office.ids, { letter: 'deletion-request' })).body.id
    expect(await ask('POST /api/letters/{letterId}/issue', { letterId: open }, {})).toMatchObject({ status: 200 })
    expect(await file({ letterId: open, channel: 'police' })).toMatchObject(refused('letterId', 'letter-of-others'))
    expect((await file({ letterId: open, channel: 'platform' })).status).toBe(201)
    const ticketId = (await file({ filedOn: early })).body.id
    expect(await record(ticketId, { kind: 'reminderSent', on: early, letterId })).toMatchObject(refused('on', 'before-issue'))
    expect((await record(ticketId, { kind: 'reminderSent', on: today(), letterId })).status).toBe(201)
  })

  it('stands in the record of the case; the event stays when the letter is erased', async () => {
    const ticketId = (await file({ letterId })).body.id
    const record = await recordOf(office.owner.member, office.ids.caseId)
    expect(record.events.find((event) => event.ticketId === ticketId)).toMatchObject({ kind: 'filed', letterId })
    await eraseThingRows(office.owner.member, letterId, { why: 'mistake', askedBy: null })
    expect((await ticketOf(ticketId)).events).toEqual([expect.not.objectContaining({ letterId: expect.anything() })])
  })
})
