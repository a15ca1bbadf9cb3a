import type pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { POST as numberDoor } from '@/app/api/attempts/[attemptId]/number/route'
import { PATCH as changeDoor } from '@/app/api/attempts/[attemptId]/route'
import { POST as recordDoor } from '@/app/api/cases/[caseId]/attempts/route'
import { POST as togetherDoor } from '@/app/api/cases/[caseId]/findings/decisions/route'
import { GET as findingsDoor } from '@/app/api/cases/[caseId]/findings/route'
import { PATCH as caseDoor } from '@/app/api/cases/[caseId]/route'
import { POST as openDoor } from '@/app/api/cases/route'
import { POST as decideDoor } from '@/app/api/findings/[findingId]/decision/route'
import { formToken } from '@/lib/server/form-token'
import type { Door } from '@/lib/server/door'
import { context, origin, request, type Someone, someone } from './offices'
import { ownOffice, type OwnOffice } from './own-office'

type Found = { id: string; digest: string; state: string; violation: string; recipient: string; attempts: { id: string }[]; newAttempts: string[]; note?: string }
const lender = { key: 'LX', name: '澜汐', kind: 'consumer-finance', lines: [{ number: '17000001234', attribution: 'confirmed' }], accounts: [] }
let admin: pg.Client
let office: OwnOffice
let me: Someone
let caseId: string

beforeAll(async () => {
  office = await ownOffice()
  ;({ me, admin } = office)
})
afterAll(() => office.close())

async function send(door: Door, params: Record<string, string>, body: unknown, who = me): Promise<{ status: number; body: Record<string, unknown> }> {
  const answer = await door(request({ method: door === changeDoor || door === caseDoor ? 'PATCH' : 'POST', headers: { cookie: who.cookie, 'accept-language': 'zh-CN' }, body: JSON.stringify(body) }), context(params))
  return { status: answer.status, body: await answer.json() }
}

async function findings(prompts = false): Promise<{ items: Found[]; prompts: { violation: string; attempts: string[]; reason: { key: string } }[] }> {
  const answer = await findingsDoor(request({ method: 'GET', path: `/api/x?prompts=${prompts}`, headers: { cookie: me.cookie, origin: undefined } }), context({ caseId }))
  return answer.json()
}
const ring = async (at: string, more: Record<string, unknown> = {}) => {
  const call = { at: `${at}+08:00`, number: '17000001234', channel: 'call', direction: 'incoming', answered: true, seconds: 60, recipient: 'debtor', ...more }
  return (await send(recordDoor, { caseId }, call)).body.id as string
}
const nights = async () => (await findings()).items.filter(({ violation }) => violation === 'night-contact')
const only = async () => {
  const [found] = await nights()
  if (!found) throw new Error('nothing found')
  return found
}

beforeAll(async () => {
  const opened = await send(openDoor, {}, {
    title: 'case', complainant: { name: '林知夏', role: 'debtor', phones: ['19900001001'] }, debtor: { name: '林知夏', phones: ['19900001001'] },
    respondents: [lender],
    contacts: [{ key: 'sister', name: '林知秋', relation: '姐姐', phones: ['19900001002'] }], otherLines: [{ number: '17100000777' }], nightContactAgreed: false, refusals: [], stopRequests: [],
  })
  caseId = opened.body.id as string
  await ring('2026-03-01T22:30:00')
  await ring('2026-03-01T23:00:00', { recipient: 'sister' })
})

describe('deciding on findings', () => {
  it('one by one, with a note; a decision can be taken back, and the note stays until it is emptied', async () => {
    const { id } = await only()
    expect((await send(decideDoor, { findingId: id }, { state: 'confirmed', note: '听过录音' })).body).toEqual({ id, state: 'confirmed', caseId, violation: 'night-contact' })
    expect(await only()).toMatchObject({ state: 'confirmed', note: '听过录音', newAttempts: [] })
    await send(decideDoor, { findingId: id }, { state: 'proposed' })
    const back = await only()
    expect([back.state, back.note, back.newAttempts]).toEqual(['proposed', '听过录音', []])
    await send(decideDoor, { findingId: id }, { state: 'dismissed', note: '' })
    expect((await only()).note).toBeUndefined()
    await send(decideDoor, { findingId: id }, { state: 'proposed' })
  })

  it('says what joined after the decision until one decides again', async () => {
    const { id } = await only()
    await send(decideDoor, { findingId: id }, { state: 'confirmed' })
    const added = await ring('2026-03-02T22:10:00')
    expect(await only()).toMatchObject({ state: 'confirmed', newAttempts: [added] })
    await send(decideDoor, { findingId: id }, { state: 'confirmed' })
    expect(await only()).toMatchObject({ state: 'confirmed', newAttempts: [] })
  })

  it('several at once, or none of them', async () => {
    const ids = (await nights()).map(({ id }) => id)
    expect(ids).toHaveLength(2)
    const foreign = await send(togetherDoor, { caseId }, { findings: [...ids, '01a20000-0000-7000-8000-000000000000'], state: 'dismissed' })
    expect([foreign.status, (await nights()).filter(({ state }) => state === 'dismissed')]).toEqual([404, []])
    expect((await send(togetherDoor, { caseId }, { findings: ids, state: 'dismissed' })).status).toBe(200)
    expect((await nights()).map(({ state }) => state)).toEqual(['dismissed', 'dismissed'])
    expect((await send(togetherDoor, { caseId }, { findings: [], state: 'confirmed' })).status).toBe(422)
  })

  it('by a plain form, which leads back to the rule', async () => {
    const ids = (await nights()).map(({ id }) => id)
    const fields = { _token: formToken(me.member.sessionId ?? ''), state: 'confirmed', note: '', ...Object.fromEntries(ids.map((id, place) => [`finding.${place}`, id])) }
    const headers = { cookie: me.cookie, 'content-type': 'application/x-www-form-urlencoded' }
    const answer = await togetherDoor(request({ headers, body: new URLSearchParams(fields).toString() }), context({ caseId }))
    expect([answer.status, answer.headers.get('location')]).toEqual([303, `/cases/${caseId}/findings/night-contact?done=confirmed`])
    expect((await nights()).map(({ state }) => state)).toEqual(['confirmed', 'confirmed'])
  })

  it('covers what was seen alone: acts that came in since, or another standard for the same acts, refuse it', async () => {
    const stale = await only()
    await ring('2026-03-03T22:20:00')
    const refused = await send(decideDoor, { findingId: stale.id }, { state: 'dismissed', seen: stale.digest })
    const moved = { path: 'seen', code: 'finding-moved', message: '这一项刚刚有变化，请再看一眼。' }
    expect(refused).toMatchObject({ status: 409, body: { code: 'conflict', fields: [moved] } })
    const grown = await only()
    expect([grown.state, grown.newAttempts.length]).toEqual(['confirmed', 1])
    const respondents = [{ ...lender, associationMember: true }]
    expect((await send(caseDoor, { caseId }, { respondents })).status).toBe(200)
    expect((await only()).attempts).toEqual(grown.attempts)
    expect((await send(decideDoor, { findingId: grown.id }, { state: 'confirmed', seen: grown.digest })).status).toBe(409)
    expect((await send(decideDoor, { findingId: grown.id }, { state: 'confirmed', seen: (await only()).digest })).status).toBe(200)
    expect(await only()).toMatchObject({ state: 'confirmed', newAttempts: [] })
  })

  it('covers what was seen alone, also of several: none is decided where one has moved, and a form goes back', async () => {
    const stale = await nights()
    const ids = stale.map(({ id }) => id)
    const seen = Object.fromEntries(stale.map(({ id, digest }) => [id, digest]))
    await ring('2026-03-04T22:20:00', { recipient: 'sister' })
    const last = stale.find(({ recipient }) => recipient === 'sister')?.id ?? ''
    const refused = await send(togetherDoor, { caseId }, { findings: ids, seen, state: 'dismissed' })
    expect(refused).toMatchObject({ status: 409, body: { code: 'conflict', fields: [{ path: `seen.${last}`, code: 'finding-moved' }] } })
    const fields = [['_token', formToken(me.member.sessionId ?? '')], ['state', 'dismissed'], ...stale.flatMap(({ id, digest }, at) => [[`finding.${at}`, id], [`seen.${at}`, digest]])]
    const page = `/cases/${caseId}/findings/night-contact`
    const headers = { cookie: me.cookie, 'content-type': 'application/x-www-form-urlencoded', referer: `${origin}${page}?done=confirmed` }
    const back = await togetherDoor(request({ headers, body: new URLSearchParams(fields).toString() }), context({ caseId }))
    expect([back.status, back.headers.get('location')]).toEqual([303, `${page}?error=conflict&fields=seen.${last}%7Efinding-moved`])
    expect((await nights()).map(({ state }) => state)).toEqual(['confirmed', 'confirmed'])
    expect((await send(togetherDoor, { caseId }, { findings: ids.slice(0, 1), seen, state: 'confirmed' })).status).toBe(422)
    const now = Object.fromEntries((await nights()).map(({ id, digest }) => [id, digest]))
    expect((await send(togetherDoor, { caseId }, { findings: ids, seen: now, state: 'confirmed' })).status).toBe(200)
    expect((await nights()).map(({ newAttempts }) => newAttempts)).toEqual([[], []])
  })

  it('is for those who may, and only in their own office', async () => {
    const { id } = await only()
    const client = await someone('client', me.member.officeId)
    const other = await someone()
    expect((await send(decideDoor, { findingId: id }, { state: 'dismissed' }, client)).status).toBe(403)
    expect((await send(togetherDoor, { caseId }, { findings: [id], state: 'dismissed' }, client)).status).toBe(403)
    expect((await send(decideDoor, { findingId: id }, { state: 'dismissed' }, other)).status).toBe(404)
    expect((await send(togetherDoor, { caseId }, { findings: [id], state: 'dismissed' }, other)).status).toBe(404)
  })
})

describe('what a person knows about an attempt', () => {
  it('moves the findings: not for collection takes it out, collection brings it back', async () => {
    const id = await ring('2026-03-05T22:30:00')
    expect((await only()).attempts.map((each) => each.id)).toContain(id)
    await send(changeDoor, { attemptId: id }, { purpose: 'other' })
    expect((await only()).attempts.map((each) => each.id)).not.toContain(id)
    await send(changeDoor, { attemptId: id }, { purpose: 'collection' })
    expect((await only()).attempts.map((each) => each.id)).toContain(id)
  })

  it('an unanswered call is no conversation: the day’s count follows', async () => {
    const ids: string[] = []
    for (const hour of ['09', '10', '11', '12']) ids.push(await ring(`2026-04-01T${hour}:00:00`))
    const daily = async () => (await findings()).items.filter(({ violation }) => violation === 'daily-call-limit').map(({ attempts }) => attempts.length)
    expect(await daily()).toEqual([4])
    await send(changeDoor, { attemptId: ids[0] ?? '' }, { answered: false })
    expect(await daily()).toEqual([])
  })

  it('a number nobody owns yet only prompts', async () => {
    const id = await ring('2026-05-08T22:48:00', { number: '17100000777' })
    const { items, prompts } = await findings(true)
    expect(items.flatMap(({ attempts }) => attempts.map((each) => each.id))).not.toContain(id)
    expect(prompts.filter(({ attempts }) => attempts.includes(id)).map(({ violation, reason }) => [violation, reason.key])).toEqual([['night-contact', 'ask-unknown-number']])
  })
})

describe('the words of an attempt', () => {
  it('of a file stay as they are; a person may word a call, and a note of their own', async () => {
    const id = await ring('2026-06-01T22:30:00', { content: '先记一句' })
    expect((await send(changeDoor, { attemptId: id }, { content: '再改一句' })).status).toBe(200)
    await admin.query('UPDATE contact_attempt SET content_by = NULL WHERE id = $1', [id])
    const refused = await send(changeDoor, { attemptId: id }, { content: '另编一句' })
    expect([refused.status, refused.body.fields]).toMatchObject([422, [{ path: 'content', code: 'text-of-file' }]])
    expect((await send(changeDoor, { attemptId: id }, { purpose: 'other' })).status).toBe(200)
  })
})

describe('the number behind a mask', () => {
  const lines = async () => (await admin.query('SELECT payload FROM audit_event WHERE office_id = $1 ORDER BY seq', [me.member.officeId])).rows.map((row) => String(row.payload))

  it('is told with one line that says who looked at which attempt, and never the number', async () => {
    const id = (await only()).attempts[0]?.id ?? ''
    expect((await send(numberDoor, { attemptId: id }, {})).body).toEqual({ number: '17000001234' })
    const shown = (await lines()).filter((line) => line.includes('number-shown'))
    expect(shown.map((line) => JSON.parse(line))).toEqual([{ action: 'number-shown', actor: me.member.id, attemptId: id, caseId }])
    expect((await lines()).join()).not.toContain('17000001234')
  })

  it('is not told to another office, and that is noted nowhere as shown', async () => {
    const id = (await only()).attempts[0]?.id ?? ''
    const other = await someone()
    expect((await send(numberDoor, { attemptId: id }, {}, other)).status).toBe(404)
  })
})
