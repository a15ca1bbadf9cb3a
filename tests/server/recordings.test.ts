import { readFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { evidence } from '@/lib/server/data/evidence'
import { summaryFacts } from '@/lib/server/casework/letter-facts'
import { recordingView } from '@/lib/server/casework/recording-view'
import { knock } from './filled-office'
import { someone, type Someone } from './offices'
import { ownOffice, type OwnOffice } from './own-office'

vi.mock('next/headers', async () => (await import('./cookie-jar')).nextHeaders)

let office: OwnOffice
let me: Someone
let caseId: string

const ask = async (door: string, sent: { params?: Record<string, string>; body?: unknown } = {}) => {
  const answer = await knock(door, { ...sent, headers: { cookie: me.cookie } })
  return { status: answer.status, body: JSON.parse(await answer.text()) }
}
const sound = (ending: string) => readFileSync(path.join(import.meta.dirname, `../sounds/tone.${ending}`))
async function put(files: Record<string, Buffer | string>, about?: Record<string, unknown>) {
  const form = new FormData()
  if (about) form.append('about', JSON.stringify(about))
  for (const [name, bytes] of Object.entries(files)) form.append('files', new File([typeof bytes === 'string' ? bytes : new Uint8Array(bytes)], name))
  const { body } = await ask('POST /api/cases/{caseId}/evidence', { params: { caseId }, body: form })
  return body.items as { id: string; kind: string; name: string }[]
}
const call = (at: string) => `<call number="17000001234" duration="40" date="${Date.parse(`${at}+08:00`)}" type="1" presentation="1" />`
const calls = ['2026-03-02T09:10:20', '2026-03-02T15:30:00', '2026-03-03T10:00:00', '2026-03-03T10:02:30', '2026-03-04T11:00:00']
const attempts = async () => (await ask('GET /api/cases/{caseId}/attempts', { params: { caseId } })).body.items as { id: string; at: string; grade: string }[]
const attemptAt = async (at: string) => (await attempts()).find((each) => each.at.startsWith(at))?.id
const linksOf = async (id: string) => {
  const { items } = (await ask('GET /api/cases/{caseId}/evidence', { params: { caseId } })).body
  return (items as { id: string; attempts: string[] }[]).find((each) => each.id === id)?.attempts
}
const viewOf = async (id: string) => recordingView(me.member, await evidence(me.member, id))

beforeAll(async () => {
  office = await ownOffice()
  me = await someone()
  const body = {
    title: '录音', complainant: { name: '甲', role: 'debtor', phones: ['19900001001'] },
    respondents: [{ key: 'lender', name: '方', kind: 'consumer-finance', lines: [{ number: '17000001234', attribution: 'confirmed' }] }],
    contacts: [], nightContactAgreed: false, refusals: [], stopRequests: [],
  }
  caseId = (await ask('POST /api/cases', { body })).body.id
  await put({ 'calls.xml': `<?xml version='1.0' encoding='UTF-8'?>\n<calls count="5">${calls.map(call).join('\n')}</calls>` }, { 'calls.xml': { phoneOf: '19900001001', recipient: 'debtor' } })
}, 60_000)
afterAll(() => office.close())

test('a recording and its side file are tied to their call; the side file outranks the name', async () => {
  const side = JSON.stringify({ timestamp_unix_ms: Date.parse('2026-03-02T15:30:01.500+08:00'), direction: 'in', calls: [{ phone_number: '+8617000001234' }] })
  const [recording, beside] = await put({ '20260302_153001.500+0800_in_+8617000001234.m4a': sound('m4a'), '20260302_153001.500+0800_in_+8617000001234.json': side })
  const expected = [await attemptAt('2026-03-02T15:30')]
  expect([recording?.kind, beside?.kind]).toEqual(['recording', 'side-file'])
  expect(await linksOf(recording?.id ?? '')).toEqual(expected)
  expect(await linksOf(beside?.id ?? '')).toEqual(expected)
})

test('what name, container, device and log say of the time is laid side by side, and what disagrees is told', async () => {
  const name = '17000001234_20260302091031.m4a'
  const [item] = await put({ [name]: Buffer.concat([sound('m4a'), Buffer.alloc(8)]) }, { [name]: { changedAt: '2026-03-01T00:00:00+08:00' } })
  const view = await viewOf(item?.id ?? '')
  expect(view.facts).toMatchObject({ container: 'MP4', seconds: 4, plays: 'as-it-is' })
  expect(view.times.map(({ source }) => source)).toEqual(['file-name', 'container', 'file-time', 'call-log'])
  expect(view.conflicts.map(({ one, other }) => `${one.source} ${other.source}`)).toEqual(['file-name file-time', 'container file-time', 'file-time call-log'])
  expect(await viewOf(item?.id ?? '')).toEqual(view)
})

test('a name without number near two calls waits for a person, who sees both; one word ties it', async () => {
  const [item] = await put({ '张三_20260303100115.amr': sound('amr') })
  const view = await viewOf(item?.id ?? '')
  expect([view.calls, view.near.length]).toEqual([[], 2])
  await ask('PUT /api/evidence/{evidenceId}/links', { params: { evidenceId: item?.id ?? '' }, body: { attempts: [view.near[0]?.id] } })
  expect((await viewOf(item?.id ?? '')).calls.map(({ id }) => id)).toEqual([view.near[0]?.id])
})

test('an office’s own template ties recordings; a wrong one is refused with what is wrong, a known one too', async () => {
  expect(await ask('POST /api/recording-patterns', { body: { template: '{name}{number}' } })).toMatchObject({ status: 422, body: { fields: [{ path: 'template', code: 'no-time' }] } })
  const { body: { id } } = await ask('POST /api/recording-patterns', { body: { template: '来电{number}于{dd}.{MM}.{yyyy} {HH}时{mm}分' } })
  expect((await ask('POST /api/recording-patterns', { body: { template: '来电{number}于{dd}.{MM}.{yyyy} {HH}时{mm}分' } })).status).toBe(409)
  const [item] = await put({ '来电17000001234于04.03.2026 11时00分.mp3': sound('mp3') })
  expect(await linksOf(item?.id ?? '')).toEqual([await attemptAt('2026-03-04T11:00')])
  await ask('DELETE /api/recording-patterns/{patternId}', { params: { patternId: id } })
  expect((await ask('GET /api/recording-patterns')).body.items).toEqual([])
})

test('a call that only a recording shows becomes a declared act, tied to it; other acts are refused', async () => {
  const [item] = await put({ '没有记录的电话.silk': sound('silk') })
  const evidenceId = item?.id ?? ''
  expect((await viewOf(evidenceId)).near).toEqual([])
  const body = { at: '2026-03-05T20:15:00+08:00', channel: 'call', direction: 'incoming', recipient: 'debtor', answered: true, seconds: 4 }
  expect((await ask('POST /api/evidence/{evidenceId}/attempt', { params: { evidenceId }, body: { ...body, channel: 'visit' } })).status).toBe(422)
  const { status, body: { id } } = await ask('POST /api/evidence/{evidenceId}/attempt', { params: { evidenceId }, body })
  expect(status).toBe(201)
  expect(await linksOf(evidenceId)).toEqual([id])
  expect((await attempts()).find((each) => each.id === id)?.grade).toBe('declared')
})

test('a browser gets what it can play: the original, or WAV made of it', async () => {
  const [amr, mp3] = await put({ 'a.amr': Buffer.concat([sound('amr'), Buffer.alloc(1)]), 'b.mp3': Buffer.concat([sound('mp3'), Buffer.alloc(1)]) })
  const heard = async (id = '') => Buffer.from(await (await knock('GET /api/evidence/{evidenceId}/sound', { params: { evidenceId: id }, headers: { cookie: me.cookie } })).arrayBuffer())
  expect((await heard(amr?.id)).toString('latin1', 0, 4)).toBe('RIFF')
  expect((await heard(mp3?.id)).equals(Buffer.concat([sound('mp3'), Buffer.alloc(1)]))).toBe(true)
})

test('seconds a person marked stand with the exhibit in letters, and only those', async () => {
  const [item] = await put({ '17000001234_20260302153010.ogg': Buffer.concat([sound('ogg')]) })
  await viewOf(item?.id ?? '')
  const marks = [{ second: 31.4, note: '说要上门' }, { second: 2, note: '' }]
  await ask('PUT /api/evidence/{evidenceId}/note', { params: { evidenceId: item?.id ?? '' }, body: { marks, transcript: '31 秒……' } })
  const { summary } = await summaryFacts(me.member, { caseId, channel: null, ticketId: null, options: {} })
  expect(summary.exhibits.find(({ id }) => id === item?.id)).toMatchObject({ seconds: 4, marks: [2, 31] })
  expect(summary.exhibits.filter(({ id }) => id !== item?.id).every((each) => each.marks.length === 0)).toBe(true)
})
