import { existsSync } from 'node:fs'
import path from 'node:path'
import { readFileSync, writeFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { checkStore } from '@/lib/server/casework/check-store'
import { recordConsent } from '@/lib/server/casework/consents'
import { erasePerson } from '@/lib/server/casework/erase-person'
import { finishErasures } from '@/lib/server/casework/finish-erasures'
import { suggestedKeeping, unfinished } from '@/lib/server/casework/keep-case'
import { knownPerson, personTraces } from '@/lib/server/casework/person-traces'
import { attemptsOfCase } from '@/lib/server/data/attempts'
import { caseFacts, replaceCaseFacts } from '@/lib/server/data/cases'
import { erasures } from '@/lib/server/data/erasures'
import { evidence } from '@/lib/server/data/evidence'
import { newId, open } from '@/lib/server/keys'
import { withOffice } from '@/lib/server/unit-of-work'
import { unpacked } from '../makers/unpacked'
import { knock, ticketBody } from './filled-office'
import { originalPath } from './original-path'
import { type OwnOffice, ownOffice } from './own-office'

let office: OwnOffice
beforeAll(async () => { office = await ownOffice() })
afterAll(() => office.close())

async function ask(door: string, sent: { params?: Record<string, string>; query?: string; body?: unknown; headers?: Record<string, string> } = {}) {
  const answer = await knock(door, { ...sent, headers: { cookie: office.me.cookie, ...sent.headers } })
  return { status: answer.status, body: JSON.parse((await answer.text()) || 'null') }
}

const aunt = '方小姨'
const body = {
  title: '案子', complainant: { name: '林知夏', role: 'debtor', phones: ['19900001001'] },
  respondents: [{ key: 'lender', name: '方', kind: 'consumer-finance', lines: [{ number: '17000001234', attribution: 'confirmed' }] }],
  contacts: [{ key: 'aunt', name: aunt, relation: '姨', phones: ['19900001777'] }, { key: 'friend', name: '王朋友', relation: '朋友', phones: [] }],
  nightContactAgreed: false, refusals: [{ at: '2026-04-01T10:00:00+08:00', by: 'aunt', respondent: 'lender' }], stopRequests: [],
}
const call = { at: '2026-04-02T10:00:00+08:00', number: '17000001234', channel: 'call', direction: 'incoming', answered: true, recipient: 'aunt' }

async function aCase() {
  const { body: { id: caseId } } = await ask('POST /api/cases', { body })
  const params = { caseId }
  await ask('POST /api/cases/{caseId}/attempts', { params, body: { ...call, content: `他说要找${aunt}` } })
  const form = new FormData()
  form.append('about', JSON.stringify({ 'aunt.xml': { phoneOf: '199 0000 1777', recipient: 'aunt' } }))
  form.append('files', new File(['<?xml version=\'1.0\' encoding=\'UTF-8\'?>\n<calls count="1"><call number="17000001234" duration="9" date="1775000000000" type="1" presentation="1" /></calls>'], 'aunt.xml'))
  const { body: { items: [item] } } = await ask('POST /api/cases/{caseId}/evidence', { params, body: form })
  const { body: { id: requestId } } = await ask('POST /api/cases/{caseId}/witness-requests', { params, body: { contact: 'aunt', askedAs: '小林', topic: '一个电话' } })
  return { caseId, evidenceId: item.id as string, requestId: requestId as string }
}

/** Every text of the case that can be opened. */
async function textsOf(caseId: string): Promise<string> {
  const { rows } = await office.admin.query("SELECT name || '.' || field AS \"column\", row_id, text FROM sealed_text WHERE case_id = $1 AND text IS NOT NULL", [caseId])
  return withOffice(office.me.member, async () => rows.map(({ column, row_id: rowId, text }) => open({ officeId: office.me.member.officeId, column, rowId }, text)).join('\n'))
}

/** What happens while the clock of the machine is an hour slow. */
async function anHourBack(deed: () => Promise<unknown>): Promise<void> {
  const clock = path.join(office.data, 'test-clock')
  writeFileSync(clock, String(-3_600_000))
  await deed()
  writeFileSync(clock, '0')
}

it('says where a contact stands, takes them out, and keeps what reached them without a name', async () => {
  const { member } = office.me
  const { caseId, evidenceId } = await aCase()
  const traces = await withOffice(member, async () => personTraces(member, caseId, await knownPerson(member, caseId, { contact: 'aunt' })))
  expect(traces).toMatchObject({ acts: 2, statements: 0, originals: [{ id: evidenceId, inside: null }], letters: [], texts: { attempt: 1, note: 0, ticket: 0, answer: 0 } })
  const { bytes } = await evidence(member, evidenceId)

  const erase = (sent: object) => ask('POST /api/cases/{caseId}/people/erasure', { params: { caseId }, body: sent })
  expect(await erase({ contact: 'aunt', originals: [newId()] })).toMatchObject({ status: 404 })
  expect((await caseFacts(member, caseId)).contacts).toHaveLength(2)
  expect(await erase({ contact: 'aunt', originals: [evidenceId] })).toMatchObject({ status: 200 })

  const facts = await caseFacts(member, caseId)
  const [shell] = facts.contacts
  expect(shell).toEqual({ key: expect.stringMatching(/^gone-[0-9a-f]{8}$/), name: '亲友', relation: '', phones: [] })
  expect(facts.refusals).toMatchObject([{ by: shell!.key }])
  expect((await attemptsOfCase(member, caseId)).map(({ recipient }) => recipient)).toEqual([shell!.key])
  expect(existsSync(originalPath(member.officeId, bytes))).toBe(false)
  expect((await office.admin.query('SELECT 1 FROM witness_request WHERE case_id = $1', [caseId])).rows).toEqual([])
  const texts = (await textsOf(caseId)).replace(`他说要找${aunt}`, '')
  expect(texts).not.toMatch(/方小姨|1777/)
  expect(texts).toContain('王朋友')
  expect(await checkStore(member)).toMatchObject({ damaged: 0, faults: { chains: [], things: [], anchors: [] } })
  expect((await erasures(member)).map(({ kind }) => kind).sort()).toEqual(['original', 'person'])
})

it('takes out again whom a restore brings back, and a contact nobody called goes without a shell', async () => {
  const { member } = office.me
  const { caseId } = await aCase()
  await ask('POST /api/cases/{caseId}/people/erasure', { params: { caseId }, body: { contact: 'friend' } })
  expect((await caseFacts(member, caseId)).contacts.map(({ key }) => key)).toEqual(['aunt'])
  const log = path.join(office.data, 'erasures.jsonl')
  const line = readFileSync(log, 'utf8').split('\n').filter((each) => each.includes('"person"')).at(-1)!
  const { body: { id: other } } = await ask('POST /api/cases', { body })
  const { createHash } = await import('node:crypto')
  const subject = createHash('sha256').update(`anning-person-1|${other}|friend`).digest('hex')
  writeFileSync(log, `${readFileSync(log, 'utf8')}${JSON.stringify({ ...JSON.parse(line), id: newId(), case: other, subject })}\n`)
  await finishErasures()
  expect((await caseFacts(member, other)).contacts.map(({ key }) => key)).toEqual(['aunt'])
})

it('takes nobody out again whom somebody entered anew, unless the database is older than that erasure', async () => {
  const { member } = office.me
  const { caseId } = await aCase()
  const keys = async () => (await caseFacts(member, caseId)).contacts.map(({ key }) => key)
  const before = await caseFacts(member, caseId)
  const enterAgain = () => withOffice(member, () => replaceCaseFacts(member, caseId, before))
  await ask('POST /api/cases/{caseId}/people/erasure', { params: { caseId }, body: { contact: 'friend' } })
  expect(await keys()).toEqual(['aunt'])
  await enterAgain()
  expect(await finishErasures()).toEqual({ again: 0, failed: 0 })
  expect(await keys()).toEqual(['aunt', 'friend'])
  await office.admin.query("DELETE FROM erasure WHERE case_id = $1 AND kind = 'person'", [caseId])
  expect(await finishErasures()).toEqual({ again: 1, failed: 0 })
  expect(await keys()).toEqual(['aunt'])
  await enterAgain()
  expect(await finishErasures()).toEqual({ again: 0, failed: 0 })
  expect(await keys()).toEqual(['aunt', 'friend'])
  await anHourBack(() => erasePerson(member, { params: { caseId }, body: { contact: 'friend' } }))
  await enterAgain()
  expect(await finishErasures()).toEqual({ again: 0, failed: 0 })
  expect(await keys()).toEqual(['aunt', 'friend'])
})

it('takes out again a witness whom a restore brings back and who had handed nothing in', async () => {
  const { caseId } = await aCase()
  const params = { caseId }
  const { body: { id } } = await ask('POST /api/cases/{caseId}/witness-requests', { params, body: { name: '路人甲', askedAs: '小林', topic: '一个电话' } })
  const left = async () => (await office.admin.query('SELECT id FROM witness_request WHERE case_id = $1', [caseId])).rows.map((row) => row.id as string)
  await office.admin.query('CREATE TABLE older AS SELECT * FROM witness_request WHERE id = $1', [id])
  expect(await ask('POST /api/cases/{caseId}/people/erasure', { params, body: { request: id } })).toMatchObject({ status: 200 })
  expect(await left()).not.toContain(id)
  await office.admin.query('INSERT INTO witness_request SELECT * FROM older')
  await office.admin.query("DELETE FROM erasure WHERE case_id = $1 AND kind = 'person'", [caseId])
  expect(await left()).toContain(id)
  expect(await finishErasures()).toEqual({ again: 1, failed: 0 })
  expect(await left()).not.toContain(id)
  expect(await left()).toHaveLength(1)
})

it('notes consent, and stops new letters and packages while it is taken back', async () => {
  const { caseId } = await aCase()
  const params = { caseId }
  const version = '2026-11-27.zh-CN'
  const say = (given: boolean, over: object = {}) => ask('POST /api/cases/{caseId}/consents', { params, body: { purpose: 'sensitive', given, version, ...over } })
  expect(await say(true, { version: 'older' })).toMatchObject({ status: 422 })
  expect(await say(true, { channel: 'nfra' })).toMatchObject({ status: 422 })
  expect(await say(true)).toMatchObject({ status: 201 })
  const summary = () => ask('POST /api/cases/{caseId}/letters', { params, body: { letter: 'police-summary' } })
  expect(await summary()).toMatchObject({ status: 201 })
  await say(false)
  expect(await summary()).toMatchObject({ status: 409, body: { code: 'consent-withdrawn' } })
  expect(await ask('GET /api/cases/{caseId}/package', { params })).toMatchObject({ status: 409 })
  expect(await ask('GET /api/cases/{caseId}/package', { params, query: '?include=1' })).toMatchObject({ status: 409 })
  const announced = async (query: string) => (await knock('HEAD /api/cases/{caseId}/package', { params, query, headers: { cookie: office.me.cookie } })).status
  expect([await announced(''), await announced('?include=all')]).toEqual([409, 200])
  for (const query of ['?include=all', '?case=true']) {
    const own = await knock('GET /api/cases/{caseId}/package', { params, query, headers: { cookie: office.me.cookie } })
    expect([...(await unpacked(Buffer.from(await own.arrayBuffer()))).keys()]).toEqual(expect.arrayContaining(['case.json', 'manifest.json']))
  }
  await say(true)
  expect(await summary()).toMatchObject({ status: 201 })
  await anHourBack(() => recordConsent(office.me.member, { params, body: { purpose: 'sensitive', given: false, version } }))
  expect(await summary()).toMatchObject({ status: 409, body: { code: 'consent-withdrawn' } })
  await say(true)
  expect(await summary()).toMatchObject({ status: 201 })
  await say(false, { purpose: 'pass-on', channel: 'police' })
  expect(await ask('POST /api/cases/{caseId}/letters', { params, body: { letter: 'police-summary', channel: 'police' } })).toMatchObject({ status: 409 })
  expect((await ask('GET /api/cases/{caseId}/consents', { params })).body.items).toMatchObject([{ purpose: 'sensitive', given: true, saidBy: 'told' }, { channel: 'police', given: false }])
  await expect(office.admin.query('UPDATE consent_event SET given = true')).rejects.toThrow(/only grows/)
})

it('counts what an erased case would leave unfinished, and three years for damages', async () => {
  const { member } = office.me
  const { body: { id: caseId } } = await ask('POST /api/cases', { body })
  const params = { caseId }
  expect(await unfinished(member, caseId)).toEqual({ tickets: 0, clocks: 0, next: null })
  expect(await suggestedKeeping(member, caseId)).toMatchObject({ until: null, unknown: 'nothing' })
  await ask('POST /api/cases/{caseId}/attempts', { params, body: { ...call, at: '2026-04-01T10:00:00+08:00' } })
  await ask('POST /api/cases/{caseId}/attempts', { params, body: call })
  expect(await suggestedKeeping(member, caseId)).toMatchObject({ until: '2029-04-02', unknown: null, grounds: [{ kind: 'civil' }, { kind: 'limitation', on: '2026-10-02' }] })
  const filed = await ask('POST /api/cases/{caseId}/tickets', { params, body: ticketBody })
  expect(filed).toMatchObject({ status: 201 })
  expect(await unfinished(member, caseId)).toEqual({ tickets: 1, clocks: 0, next: null })
  await ask('POST /api/tickets/{ticketId}/events', { params: { ticketId: filed.body.id }, body: { kind: 'received', on: '2026-05-07' } })
  expect(await unfinished(member, caseId)).toEqual({ tickets: 1, clocks: 1, next: { rule: 'D01', on: '2026-05-22' } })
  expect(await suggestedKeeping(member, caseId)).toMatchObject({ until: null, unknown: 'open' })
})

it('takes a contact out of what was said of originals that stay, tells it, and nothing seems changed', async () => {
  const { member } = office.me
  const { caseId, evidenceId } = await aCase()
  const before = await evidence(member, evidenceId)
  const held = new FormData()
  held.append('preview', 'true')
  held.append('about', JSON.stringify({ 'two.xml': { phoneOf: '19900001777', recipient: 'aunt' } }))
  held.append('files', new File(['<?xml version=\'1.0\' encoding=\'UTF-8\'?>\n<calls count="1"><call number="17000001234" duration="3" date="1775000300000" type="1" presentation="1" /></calls>'], 'two.xml'))
  const { body: { imports: [run] } } = await ask('POST /api/cases/{caseId}/evidence', { params: { caseId }, body: held })
  await ask('POST /api/imports/{importId}/confirm', { params: { importId: run.id }, body: { about: { phoneOf: '19900001777', recipient: 'aunt' } } })
  expect(await ask('POST /api/cases/{caseId}/people/erasure', { params: { caseId }, body: { contact: 'aunt' } })).toMatchObject({ status: 200 })
  const [shell] = (await caseFacts(member, caseId)).contacts
  const after = await evidence(member, evidenceId)
  expect(after).toEqual({ ...before, about: { recipient: shell!.key } })
  expect((await textsOf(caseId)).replace(`他说要找${aunt}`, '')).not.toMatch(/方小姨|1777|"aunt"/)
  const { rows } = await office.admin.query("SELECT payload FROM custody_event WHERE payload LIKE '%evidence-unnamed%' AND payload LIKE $1", [`%${evidenceId}%`])
  expect(rows).toEqual([{ payload: expect.stringMatching(/^\{"action":"evidence-unnamed","actor":"[0-9a-f-]{36}","caseId":"[0-9a-f-]{36}","evidenceId":"[0-9a-f-]{36}","says":"[0-9a-f]{64}"\}$/) }])
  expect((await ask('GET /api/evidence/{evidenceId}/history', { params: { evidenceId } })).body.items.map(({ action }: { action: string }) => action)).toContain('evidence-unnamed')
  expect(await checkStore(member)).toMatchObject({ damaged: 0, faults: { chains: [], things: [], anchors: [] } })
  await office.admin.query('ALTER TABLE evidence_item DISABLE TRIGGER USER')
  await office.admin.query('UPDATE evidence_item SET about = NULL WHERE id = $1', [evidenceId])
  await office.admin.query('ALTER TABLE evidence_item ENABLE TRIGGER USER')
  expect(await checkStore(member)).toMatchObject({ faults: { things: [{ id: evidenceId, fault: 'changed' }] } })
})
