import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addDays } from '@/lib/calendar/local-date'
import { today } from '@/lib/server/clock'
import { standingDispatches } from '@/lib/letters/dispatch'
import { dispatchesOfLetter } from '@/lib/server/data/dispatches'
import { eraseThingRows } from '@/lib/server/data/erasures'
import { letterBody } from './filled-office'
import { type LetterOffice, letterOffice } from './letter-office'

let office: LetterOffice
let ask: LetterOffice['ask']
let letterId: string
beforeAll(async () => {
  office = await letterOffice()
  ask = office.ask
  letterId = office.ids.letterId
})
afterAll(() => office.close())

type Entry = { id: string; way?: string; on?: string; reference?: string | null; undoes?: string; scanId?: string | null }
const send = (body: unknown) => ask('POST /api/letters/{letterId}/dispatches', { letterId }, body)
const entries = async () => ((await ask('GET /api/letters/{letterId}/dispatches', { letterId })).body as unknown as { items: Entry[] }).items

describe('how an issued letter went out', () => {
  it('is written down with its number and the originals that show it, told to custody, sealed, and taken back by another entry', async () => {
    const { evidenceId } = office.ids
    const made = await send({ way: 'post', on: today(), reference: 'XA1234567890', note: '窗口人员说三天到', scanId: evidenceId })
    expect(made.status).toBe(201)
    expect(await entries()).toMatchObject([{ id: made.body.id, way: 'post', on: today(), reference: 'XA1234567890', scanId: evidenceId }])
    const { rows } = await office.admin.query('SELECT reference, note FROM letter_dispatch')
    expect(JSON.stringify(rows)).not.toMatch(/XA1234567890|窗口/u)
    expect((await send({ undoes: made.body.id })).status).toBe(201)
    expect(await send({ undoes: made.body.id })).toMatchObject({ status: 422, body: { code: 'event-not-allowed' } })
    expect((await entries()).map(({ undoes }) => undoes)).toEqual([undefined, made.body.id])
    const history = (await ask('GET /api/letters/{letterId}/history', { letterId })).body as unknown as { items: { action: string; what?: string }[] }
    expect(history.items.map(({ action }) => action).slice(-2)).toEqual(['letter-sent', 'letter-sent-undone'])
  })

  it('gets what comes later without being typed again, and stays as it was written', async () => {
    const { evidenceId } = office.ids
    const first = await send({ way: 'post', on: today(), reference: 'XA1', note: '挂号' })
    const added = await send({ completes: first.body.id, receiptId: evidenceId, reference: '签收 99' })
    expect(added.status).toBe(201)
    expect((await send({ completes: first.body.id, note: '门卫代收' })).status).toBe(201)
    const all = await entries()
    expect(all.find(({ id }) => id === first.body.id)).toMatchObject({ reference: 'XA1', note: '挂号', receiptId: null })
    expect(all.find(({ id }) => id === added.body.id)).toMatchObject({ completes: first.body.id, reference: '签收 99', receiptId: evidenceId })
    const standing = standingDispatches(await dispatchesOfLetter(office.owner.member, letterId)).find(({ id }) => id === first.body.id)
    expect(standing).toMatchObject({ way: 'post', on: today(), reference: 'XA1；签收 99', note: '挂号\n门卫代收', receiptId: evidenceId })
    const history = (await ask('GET /api/letters/{letterId}/history', { letterId })).body as unknown as { items: { action: string }[] }
    expect(history.items.map(({ action }) => action).slice(-3)).toEqual(['letter-sent', 'letter-sent-completed', 'letter-sent-completed'])
    expect((await send({ undoes: added.body.id })).body.code).toBe('not-found')
    expect((await send({ completes: added.body.id, reference: 'x' })).body.code).toBe('not-found')
    expect((await send({ undoes: first.body.id })).status).toBe(201)
    expect(await send({ completes: first.body.id, reference: 'x' })).toMatchObject({ status: 422, body: { code: 'event-not-allowed' } })
    expect(standingDispatches(await dispatchesOfLetter(office.owner.member, letterId)).some(({ id }) => id === first.body.id)).toBe(false)
  })

  it.each([
    ['an addition of nothing', () => ({ completes: '01900000-0000-7000-8000-000000000000' }), 'invalid-body'],
    ['an addition with another day', (now: string) => ({ completes: '01900000-0000-7000-8000-000000000000', on: now, reference: 'x' }), 'invalid-body'],
    ['an addition to what is not there', () => ({ completes: '01900000-0000-7000-8000-000000000000', reference: 'x' }), 'not-found'],
    ['a way nobody knows', (now: string) => ({ way: 'pigeon', on: now }), 'invalid-body'], ['no day', () => ({ way: 'post' }), 'invalid-body'], ['no way', (now: string) => ({ on: now }), 'invalid-body'],
    ['a day that is none', () => ({ way: 'post', on: '2026-02-30' }), 'invalid-body'], ['tomorrow', (now: string) => ({ way: 'post', on: addDays(now, 1) }), 'future-time'],
    ['a day before it was issued', (now: string) => ({ way: 'post', on: addDays(now, -1) }), 'invalid-body'],
    ['both at once', (now: string) => ({ way: 'post', on: now, undoes: '01900000-0000-7000-8000-000000000000' }), 'invalid-body'],
    ['an entry that is not there', () => ({ undoes: '01900000-0000-7000-8000-000000000000' }), 'not-found'],
    ['an original that is not there', (now: string) => ({ way: 'post', on: now, scanId: '01900000-0000-7000-8000-000000000000' }), 'not-found'],
  ] as const)('refuses %s and writes nothing', async (_what, bodyOn, code) => {
    const before = await entries()
    expect((await send(bodyOn(today()))).body.code).toBe(code)
    expect(await entries()).toEqual(before)
  })

  it('is no matter of a draft, and a guessed day may lie before the issue', async () => {
    const { id } = (await ask('POST /api/cases/{caseId}/letters', office.ids, letterBody)).body
    expect((await ask('POST /api/letters/{letterId}/dispatches', { letterId: id }, { way: 'post', on: today() })).body.code).toBe('letter-not-issued')
    expect((await send({ way: 'counter', on: addDays(today(), -1), isAbout: true })).status).toBe(201)
    // Nobody misses by months the day on which a letter that did not exist went out.
    for (const on of ['1900-01-01', addDays(today(), -32)]) {
      expect((await send({ way: 'counter', on, isAbout: true })).body).toMatchObject({ code: 'invalid-body', fields: [{ path: 'on', code: 'before-issue' }] })
    }
  })

  it('loses an original that is erased, and goes with its letter', async () => {
    const { evidenceId } = office.ids
    const sent = await send({ way: 'fax', on: today(), receiptId: evidenceId })
    await eraseThingRows(office.owner.member, evidenceId, { why: 'mistake', askedBy: null })
    expect((await entries()).find(({ id }) => id === sent.body.id)).toMatchObject({ way: 'fax', receiptId: null })
    await eraseThingRows(office.owner.member, letterId, { why: 'mistake', askedBy: null })
    expect((await office.admin.query('SELECT count(*)::int AS count FROM letter_dispatch')).rows).toEqual([{ count: 0 }])
  })
})
