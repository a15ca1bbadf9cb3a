import { existsSync } from 'node:fs'
import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addEvidence } from '@/lib/server/casework/add-evidence'
import { storeOriginal } from '@/lib/server/vault'
import { aFilledOffice, type FilledOffice, knock, letterBody, ticketBody } from './filled-office'
import { originalPath } from './original-path'
import { type OwnOffice, ownOffice } from './own-office'

/** The person took back that their case is kept: nothing new comes in, by whatever door; what runs can be ended, what is there read, taken along, corrected and erased. */
let place: OwnOffice
let office: FilledOffice
beforeAll(async () => {
  place = await ownOffice()
  office = await aFilledOffice('KEEP-1')
}, 120_000)
afterAll(() => place.close())

async function ask(door: string, body?: unknown, params: Record<string, string> = office.ids) {
  const answer = await knock(door, { params, body, headers: { cookie: office.owner.cookie } })
  const text = await answer.text()
  return (text.startsWith('{') ? (JSON.parse(text) as { code?: string }).code : undefined) ?? answer.status
}
const say = (given: boolean, purpose = 'keep') => ask('POST /api/cases/{caseId}/consents', { purpose, given, version: '2026-11-27.zh-CN' })
const aFile = (text: string) => {
  const form = new FormData()
  form.append('files', new File([text], 'a.txt'))
  return form
}
const attempt = { at: '2026-04-02T10:00:00+08:00', channel: 'call', direction: 'incoming', recipient: 'debtor' }
const asking = { name: '证人', askedAs: '林', topic: '一个电话' }
const event = (kind: string) => ask('POST /api/tickets/{ticketId}/events', { kind, on: '2026-05-08' })
const isThere = (text: string) => existsSync(originalPath(office.owner.member.officeId, createHash('sha256').update(text).digest()))

const comings: [string, () => Promise<unknown>][] = [
  ['evidence', () => ask('POST /api/cases/{caseId}/evidence', aFile('new'))],
  ['a contact', () => ask('POST /api/cases/{caseId}/attempts', attempt)],
  ['a contact from evidence', () => ask('POST /api/evidence/{evidenceId}/attempt', attempt)],
  ['a filing', () => ask('POST /api/cases/{caseId}/tickets', ticketBody)],
  ['a step of a filing', () => event('reminderSent')],
  ['a request to a witness', () => ask('POST /api/cases/{caseId}/witness-requests', asking)],
]

describe('while keeping is taken back', () => {
  it.each(comings)('%s is refused, and comes in again once the person agrees', async (_what, come) => {
    expect(await say(false)).toBe(201)
    expect(await come()).toBe('keeping-withdrawn')
    expect(await say(true)).toBe(201)
    expect(await come()).toBe(201)
  })

  it('no letter is begun, and nothing of a file stays that came to its end', async () => {
    const stored = await storeOriginal(office.owner.member.officeId, Readable.from([Buffer.from('late')]))
    await say(false)
    expect(await ask('POST /api/cases/{caseId}/letters', letterBody)).toBe('consent-withdrawn')
    const late = addEvidence(office.owner.member, { params: { caseId: office.ids.caseId }, fields: {}, files: [{ name: 'a.txt', stored }] })
    await late.then(() => expect.unreachable(), (error: unknown) => expect(String(error)).toContain('took back'))
    expect(isThere('late')).toBe(false)
    await say(true)
  })

  it('a filing can be taken back, and the case read, corrected and taken along', async () => {
    await say(false)
    expect(await event('withdrawn')).toBe(201)
    expect(await ask('GET /api/cases/{caseId}/evidence')).toBe(200)
    expect((await knock('HEAD /api/cases/{caseId}/package', { params: office.ids, query: '?include=all', headers: { cookie: office.owner.cookie } })).status).toBe(200)
    expect(await ask('PUT /api/evidence/{evidenceId}/note', { title: '改正' })).toBe(200)
    await say(true)
  })

  it('another purpose taken back does not stop what comes in', async () => {
    await say(false, 'sensitive')
    expect(await ask('POST /api/cases/{caseId}/attempts', { ...attempt, at: '2026-04-03T10:00:00+08:00' })).toBe(201)
    await say(true, 'sensitive')
  })
})
