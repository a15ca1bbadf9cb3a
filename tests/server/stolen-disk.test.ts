import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { backup, knock } from './filled-office'
import { databaseFiles, filesUnder, spellingsIn } from './found-spellings'
import { spellings } from './spellings'
import { type OwnOffice, ownOffice } from './own-office'

/**
 * What somebody finds who has the disk and not the key. Every text of a whole case carries a canary: `word` in names and texts, `number` in numbers. What may
 * stand in the clear is written down here: keys of people within a case (r1, c1: words of the API), ids, days, times, lengths, channels, sizes; of an office
 * also the addresses people sign in with, and the names of their browsers.
 */
const word = '龘靐齉'
const number = '17000990'
let office: OwnOffice
let canaries = 0
const text = (of: string) => `${of}${word}${(canaries += 1)}`
const phone = () => `${number}${String(100 + (canaries += 1)).slice(-3)}`

async function ask(door: string, sent: { params?: Record<string, string>; body?: unknown; headers?: Record<string, string> }) {
  const answer = await knock(door, { ...sent, headers: { cookie: office.me.cookie, ...sent.headers } })
  const told = await answer.text()
  if (!answer.ok) throw new Error(`${door}: ${answer.status} ${told}`)
  return JSON.parse(told || 'null')
}

const lines = [phone(), phone()]
const own = phone()
const stranger = phone()
const caseBody = () => ({
  title: text('案'), complainant: { name: text('人'), role: 'debtor', phones: [own] },
  respondents: [{
    key: 'r1', name: text('方'), kind: 'consumer-finance', lines: lines.map((line) => ({ number: line, attribution: 'confirmed' })),
    accounts: [{ app: 'wechat', account: text('wx'), display: text('显示') }],
  }],
  contacts: [{ key: 'c1', name: text('姐'), relation: text('关系'), phones: [phone()] }], otherLines: [{ number: stranger }], nightContactAgreed: false,
  refusals: [{ at: '2026-04-01T10:00:00+08:00', by: 'c1', respondent: 'r1' }], stopRequests: [{ at: '2026-04-02T10:00:00+08:00', respondent: stranger }],
  answers: [{ key: 'a1', rule: 'concealed-identity', respondent: 'r1', recipient: 'debtor', on: '2026-04-12', values: { asked: 'no' } }],
})

function files(mark: string): FormData {
  const form = backup(mark, [])
  const sms = [1, 2, 3].map((day) => `<sms address="${lines[0]}" date="${Date.parse(`2026-04-1${day}T23:30:00+08:00`)}" type="1" body="${text('再不还就找你家里人')}" />`)
  const calls = [1, 2, 3, 4].map((day) => `<call number="${lines[1]}" duration="10" date="${Date.parse(`2026-04-1${day}T23:10:00+08:00`)}" type="1" presentation="1" />`)
  const named = (of: string) => `${text(of)}.xml`
  const [messages, log] = [named('短信'), named('通话')]
  form.set('about', JSON.stringify({ [messages]: { phoneOf: own, recipient: 'debtor' }, [log]: { phoneOf: own, recipient: 'debtor' } }))
  form.delete('files')
  form.append('files', new File([`<?xml version='1.0' encoding='UTF-8'?>\n<smses count="${sms.length}">${sms.join('\n')}</smses>`], messages))
  form.append('files', new File([`<?xml version='1.0' encoding='UTF-8'?>\n<calls count="${calls.length}">${calls.join('\n')}</calls>`], log))
  form.append('files', new File([Array.from({ length: 200 }, () => text('一份文件里的话')).join('\n')], `${text('笔记')}.txt`))
  return form
}

/** A whole case, from its first draft to an issued letter, through the doors. */
async function run(): Promise<void> {
  await ask('POST /api/intake-drafts', { body: { step: 'who', body: { title: text('草稿'), phones: phone() } } })
  const { id: caseId } = await ask('POST /api/cases', { body: caseBody(), headers: { 'idempotency-key': 'once' } })
  const params = { caseId }
  const { items: [item] } = await ask('POST /api/cases/{caseId}/evidence', { params, body: files(word) })
  const held = files(word)
  held.append('preview', 'true')
  const { imports } = await ask('POST /api/cases/{caseId}/evidence', { params, body: held })
  for (const { id } of imports as { id: string }[]) await ask('POST /api/imports/{importId}/confirm', { params: { importId: id }, body: { about: { phoneOf: own, recipient: 'debtor' } } }).catch(() => undefined)
  await ask('PUT /api/evidence/{evidenceId}/note', {
    params: { evidenceId: item.id }, body: { title: text('题'), tags: [text('签')], fields: { text: text('图') }, transcript: text('录音'), marks: [{ second: 1, note: text('处') }] },
  })
  const { id: attemptId } = await ask('POST /api/cases/{caseId}/attempts', {
    params, body: { at: '2026-04-20T10:00:00+08:00', channel: 'call', direction: 'incoming', recipient: 'debtor', number: lines[0], content: text('说了') },
  })
  await ask('PATCH /api/attempts/{attemptId}', { params: { attemptId }, body: { content: text('又说') } })
  const { items: findings } = await ask('GET /api/cases/{caseId}/findings', { params })
  expect(findings.length).toBeGreaterThan(0)
  for (const { id } of findings) await ask('POST /api/findings/{findingId}/decision', { params: { findingId: id }, body: { state: 'confirmed', note: text('注') } })
  const { id: ticketId } = await ask('POST /api/cases/{caseId}/tickets', { params, body: { channel: 'lender', respondent: 'r1', filedOn: '2026-05-06', referenceNumbers: [text('编号')] } })
  await ask('POST /api/tickets/{ticketId}/events', { params: { ticketId }, body: { kind: 'replied', on: '2026-05-08', note: text('答复') } })
  const { id: letterId } = await ask('POST /api/cases/{caseId}/letters', { params, body: { letter: 'lender-complaint', channel: 'lender' } })
  await ask('POST /api/letters/{letterId}/issue', { params: { letterId }, body: {} })
}

const wanted = [...spellings(word), ...spellings(number)]
const foundIn = (files: readonly string[]) => spellingsIn(files, wanted)

beforeAll(async () => {
  office = await ownOffice()
  await run()
}, 120_000)
afterAll(() => office.close())

it('finds none in the database: tables, indexes, its log of writes, its messages', async () => {
  expect(canaries).toBeGreaterThan(40)
  expect(foundIn(await databaseFiles(office.admin))).toEqual([])
})

it('would find one that lies there in the clear, in whatever spelling', async () => {
  expect(spellings(word).map(({ name }) => name)).toEqual(expect.arrayContaining(['utf-8', 'utf-16le', 'utf-16be', 'gbk', 'hex', 'reversed', 'percent', 'base64 +0', 'base64 +1', 'base64 +2']))
  await office.admin.query(`CREATE TABLE clear (text text); INSERT INTO clear VALUES ('${Buffer.from(`x${word}`).toString('base64')}'), ('${number}001')`)
  const found = foundIn(await databaseFiles(office.admin))
  expect(found.map(({ spelling }) => spelling)).toEqual(expect.arrayContaining(['base64 +1', 'utf-8']))
})

it('finds none in the files of the program: originals, names, what is kept beside them, temporary files', () => {
  // The runner of the tests keeps this very file there, as it compiled it.
  const isOurs = (file: string) => !file.includes(`${path.sep}ssr${path.sep}`)
  const files = [...filesUnder(office.data, isOurs), ...filesUnder(process.env.TMPDIR ?? office.data, isOurs)]
  expect(files.length).toBeGreaterThan(5)
  expect(files.filter((file) => file.includes(word) || file.includes(number))).toEqual([])
  expect(foundIn(files)).toEqual([])
})
