import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { doors } from '@/app/api/openapi.json/doors'
import { createApiToken, createToken } from '@/lib/server/api-token'
import { closeDatabase } from '@/lib/server/db'
import { insertDraft } from '@/lib/server/data/intake-drafts'
import { newId } from '@/lib/server/keys'
import { memberOfToken } from '@/lib/server/member'
import { closePrinting } from '@/lib/server/pdf/pool'
import { lockSession, startSession } from '@/lib/server/session'
import { beginUpload } from '@/lib/server/uploads/unfinished'
import { type TestDatabase, testDatabase } from '../database'
import { type Actor, actors } from './authorization-actors'
import { entranceRows, openToAll, type Row, rows } from './authorization-rows'
import { aFilledOffice, type FilledOffice, knock } from './filled-office'
import { type Someone, someone } from './offices'
import { rowsOfOffice } from './rows-of-office'

vi.mock('next/headers', async () => (await import('./cookie-jar')).nextHeaders)

const api = path.join(import.meta.dirname, '../../app/api')
const routeFiles = readdirSync(api, { recursive: true, encoding: 'utf8' }).filter((file) => path.basename(file) === 'route.ts')
const pathOf = (file: string) => `/api/${path.dirname(file).split(path.sep).join('/')}`.replace(/\[(\w+)\]/g, '{$1}')
const methodsOf = (file: string) =>
  [...readFileSync(path.join(api, file), 'utf8').matchAll(/export (?:const|async function|function) (GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS)\b/g)].map(([, method]) => method)
const onDisk = routeFiles.flatMap((file) => methodsOf(file).map((method) => `${method} ${pathOf(file)}`)).sort()

let db: TestDatabase
let admin: pg.Client
let data: string
let here: FilledOffice
let there: FilledOffice
let all: Actor[]

beforeAll(async () => {
  data = mkdtempSync(path.join(tmpdir(), 'anning-matrix-'))
  process.env.ANNING_DATA_DIR = data
  db = await testDatabase()
  admin = new pg.Client({ connectionString: db.admin })
  await admin.connect()
  here = await aFilledOffice('HIER-7391')
  there = await aFilledOffice('DORT-2846')
  all = await actors(here.owner.member.officeId, there.owner)
}, 120_000)
afterAll(async () => {
  await closePrinting()
  await closeDatabase()
  await admin.end()
  await db.drop()
  rmSync(data, { recursive: true, force: true })
})

/** The second evaluator: what should come back, from the row and the actor alone. */
function verdict(row: Row, actor: Actor, whose: 'own' | 'foreign'): number[] {
  if (actor.state === 'nobody') return [401]
  if (actor.state === 'locked') return [423]
  if (!row.may.includes(actor.letter) || (actor.state === 'token' && row.noToken)) return [403]
  if (whose === 'foreign') return [row.foreign ?? 404]
  return row.ok ?? [200]
}

/** An upload of this person's, in the case of their office. */
async function begunUpload({ member }: Someone): Promise<Record<string, string>> {
  const { caseId } = (member.officeId === here.owner.member.officeId ? here : there).ids
  const uploadId = newId()
  const note = { memberId: member.id, caseId, name: 'a.txt', about: {}, preview: false, sizeBytes: 5, evidenceId: newId(), begunAt: Date.now() }
  await beginUpload({ officeId: member.officeId, id: uploadId, note })
  return { caseId, uploadId }
}

/** A package of this person's that has begun to arrive. */
async function begunPackage({ member }: Someone): Promise<Record<string, string>> {
  const uploadId = newId()
  await beginUpload({ officeId: member.officeId, id: uploadId, note: { memberId: member.id, caseId: null, name: 'a.zip', sizeBytes: 5, begunAt: Date.now() } })
  return { uploadId }
}

async function madeFor(who: Someone | undefined, kind: Row['mine']): Promise<Record<string, string>> {
  if (!who) return { draftId: here.ids.draftId, sessionId: here.owner.member.sessionId ?? '', tokenId: here.ids.draftId, caseId: here.ids.caseId, uploadId: here.ids.draftId }
  if (kind === 'upload') return begunUpload(who)
  if (kind === 'package') return begunPackage(who)
  if (kind === 'draft') return { draftId: (await insertDraft(who.member, { step: 'who', body: {} })).id }
  if (kind === 'calendar') return { tokenId: (await createToken(who.owner, 'mine', 'calendar')).id }
  if (kind === 'token') return { tokenId: (await createApiToken(who.owner, 'mine')).id }
  const token = await startSession(who.owner, 'mine')
  return { sessionId: (await memberOfToken(token))?.sessionId ?? '' }
}

/** Path of a request: the named objects of one office, or for what belongs to one person: made for them, or the other office's owner's. */
async function paramsFor(row: Row, actor: Actor, office: FilledOffice): Promise<Record<string, string>> {
  if (row.mine) return madeFor(office === here ? actor.who : office.owner, row.mine)
  return { ...row.at, ...Object.fromEntries(Object.entries(row.of ?? {}).map(([name, kind]) => [name, office.ids[kind as keyof typeof office.ids]])) }
}

function aFile(field: string): FormData {
  const form = new FormData()
  form.append('token', 'wrong')
  form.append(field, new File(['x'], 'note.txt'))
  return form
}

function bodyOf(row: Row, { ids }: FilledOffice): unknown {
  if (typeof row.body === 'function') return row.body(ids)
  return row.body === 'file' ? aFile('files') : row.body
}

const bodyAtEntrance = ({ body }: { body?: unknown }) => (body === 'file' ? aFile('file') : body)

type Miss = { door: string; actor: string; whose: string; expected: number[]; status: number; leak?: string }

async function tried(door: string, row: Row, { actor, whose }: { actor: Actor; whose: 'own' | 'foreign' }): Promise<Miss[]> {
  const office = whose === 'own' ? here : there
  const answer = await knock(door, { params: await paramsFor(row, actor, office), body: bodyOf(row, office), headers: { ...row.headers, ...actor.headers } })
  const expected = verdict(row, actor, whose)
  const leak = await leakIn(answer, { actor, isAllowed: answer.status < 300 })
  return expected.includes(answer.status) && !leak ? [] : [{ door, actor: actor.name, whose, expected, status: answer.status, ...(leak && { leak }) }]
}

/** A body may name neither the office one does not belong to, nor, when the answer is a refusal, one's own. */
async function leakIn(answer: Response, { actor, isAllowed }: { actor: Actor; isAllowed: boolean }): Promise<string | undefined> {
  const text = Buffer.from(await answer.arrayBuffer()).toString('latin1') + JSON.stringify([...answer.headers])
  const foreign = actor.office === 'own' ? there.mark : here.mark
  return [foreign, ...(isAllowed ? [] : [here.mark, there.mark])].find((mark) => text.includes(mark))
}

describe('every door', () => {
  it('has a row, and every row a door', () => {
    const described = Object.entries(doors).flatMap(([at, methods]) => Object.keys(methods).map((method) => `${method} ${at}`))
    expect([...Object.keys(rows), ...Object.keys(entranceRows), ...openToAll].sort()).toEqual(onDisk)
    expect([...described, ...openToAll].sort()).toEqual(onDisk)
  })

  it('is what was built, when there is a build', () => {
    const manifest = path.join(import.meta.dirname, '../../.next/server/app-paths-manifest.json')
    if (!existsSync(manifest)) return
    const built = Object.keys(JSON.parse(readFileSync(manifest, 'utf8'))).filter((key) => key.endsWith('/route') && key.startsWith('/api/'))
    const known = new Set(onDisk.map((door) => door.split(' ')[1]))
    expect(built.map((key) => key.slice(0, -'/route'.length).replace(/\[(\w+)\]/g, '{$1}')).filter((at) => !known.has(at))).toEqual([])
  })
})

describe.each(Object.entries(rows))('%s', (door, row) => {
  it('answers each kind of caller as its row says', async () => {
    const misses: Miss[] = []
    for (const actor of all.filter(({ office }) => office === 'own')) {
      misses.push(...await tried(door, row, { actor, whose: 'own' }))
      if (row.of) misses.push(...await tried(door, row, { actor, whose: 'foreign' }))
    }
    expect(misses).toEqual([])
  }, 60_000)

  it('gives and changes nothing to the people of another office', async () => {
    const before = await rowsOfOffice(admin, here.owner.member.officeId)
    const misses: Miss[] = []
    for (const actor of all.filter(({ office }) => office === 'other')) {
      const params = row.of ? { ...(await paramsFor({ ...row, mine: undefined }, actor, here)), ...(row.mine && await madeFor(here.owner, row.mine)) } : row.at
      const expected = row.of ? verdict(row, actor, 'foreign') : verdict(row, actor, 'own')
      const answer = await knock(door, { params, body: bodyOf(row, here), headers: { ...row.headers, ...actor.headers } })
      const leak = await leakIn(answer, { actor, isAllowed: answer.status < 300 })
      if (!expected.includes(answer.status) || leak) misses.push({ door, actor: actor.name, whose: 'foreign', expected, status: answer.status, leak })
    }
    expect(misses).toEqual([])
    expect(await rowsOfOffice(admin, here.owner.member.officeId)).toEqual(row.mine ? expect.anything() : before)
  }, 60_000)
})

describe.each(Object.entries(entranceRows))('%s', (door, row) => {
  it('answers nobody, the signed-in and the locked as its row says', async () => {
    const [signedIn, locked] = [await someone('volunteer', here.owner.member.officeId), await someone('volunteer', here.owner.member.officeId)]
    await lockSession(locked.member.sessionId ?? '')
    const status = async (headers: Record<string, string>) => (await knock(door, { body: bodyAtEntrance(row), headers })).status
    expect([await status({}), await status({ cookie: signedIn.cookie }), await status({ cookie: locked.cookie })]).toEqual([row.nobody, row.signedIn, row.locked])
  })

  it('takes no request of a foreign page', async () => {
    expect((await knock(door, { body: bodyAtEntrance(row), headers: { origin: 'https://evil.test', 'sec-fetch-site': 'cross-site' } })).status).toBe(403)
    expect((await knock(door, { body: bodyAtEntrance(row), headers: { host: 'evil.test' } })).status).toBe(403)
  })
})

describe('another office’s object inside a body', () => {
  it('is not found either', async () => {
    const [mine, foreign, headers] = [here.ids, there.ids, { cookie: here.owner.cookie }]
    const status = async (door: string, params: Record<string, string>, body: unknown) => (await knock(door, { params, body, headers })).status
    expect(await status('PUT /api/evidence/{evidenceId}/links', { evidenceId: mine.evidenceId }, { attempts: [foreign.attemptId] })).toBe(404)
    expect(await status('POST /api/tickets/{ticketId}/events', { ticketId: mine.ticketId }, { kind: 'noteAdded', on: '2026-05-07', evidenceId: foreign.evidenceId })).toBe(404)
    const together = { findings: [mine.findingId, foreign.findingId], state: 'dismissed' }
    expect(await status('POST /api/cases/{caseId}/findings/decisions', { caseId: mine.caseId }, together)).toBe(404)
    expect(await status('POST /api/cases/{caseId}/letters', { caseId: mine.caseId }, { letter: 'lender-complaint', channel: 'lender', ticket: foreign.ticketId })).toBe(404)
    const both = { findings: [mine.findingId, foreign.findingId], state: 'dismissed' }
    expect(await status('POST /api/cases/{caseId}/findings/decisions', { caseId: mine.caseId }, both)).toBe(404)
  })
})
