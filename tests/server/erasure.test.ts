import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkStore } from '@/lib/server/casework/check-store'
import { finishErasures, finishFiles } from '@/lib/server/casework/finish-erasures'
import { anchorNow } from '@/lib/server/casework/make-anchor'
import { casesStillThere, eraseCaseRows, erasures, eraseThingRows } from '@/lib/server/data/erasures'
import { evidence } from '@/lib/server/data/evidence'
import { letter } from '@/lib/server/data/letters'
import { database } from '@/lib/server/db'
import { Prisma } from '@/lib/server/generated/client'
import { newId, open } from '@/lib/server/keys'
import type { Member } from '@/lib/server/member'
import { closePrinting } from '@/lib/server/pdf/pool'
import { beginUpload } from '@/lib/server/uploads/unfinished'
import { withOffice } from '@/lib/server/unit-of-work'
import { aFilledOffice, backup, type FilledOffice, knock } from './filled-office'
import { someone, type Someone } from './offices'
import { originalPath } from './original-path'
import { type OwnOffice, ownOffice } from './own-office'
import { rowsOfOffice } from './rows-of-office'

/** What may still name a case that is gone: the chains, the erasure itself, and the key's row, which says when it was destroyed. */
const staying = ['custody_event', 'audit_event', 'erasure', 'case_key']

let office: OwnOffice
let owner: Someone
beforeAll(async () => {
  office = await ownOffice()
}, 60_000)
afterAll(async () => {
  await closePrinting()
  await office.close()
})

const newCase = (title: string) => ({
  title, complainant: { name: '人', role: 'debtor', phones: ['19900001001'] },
  respondents: [{ key: 'lender', name: '方', kind: 'consumer-finance', lines: [{ number: '17000001234', attribution: 'confirmed' }] }],
  contacts: [], nightContactAgreed: false, refusals: [], stopRequests: [],
})

async function ask(who: Someone, door: string, sent: { params?: Record<string, string>; body?: unknown; headers?: Record<string, string> } = {}) {
  const answer = await knock(door, { ...sent, headers: { cookie: who.cookie, ...sent.headers } })
  const text = await answer.text()
  return { status: answer.status, body: JSON.parse(text || 'null') }
}

/** A case with one file, in the office of `who`. */
async function aCase(who: Someone, mark: string): Promise<{ caseId: string; evidenceId: string }> {
  const { body: { id: caseId } } = await ask(who, 'POST /api/cases', { body: newCase(mark) })
  const { body: { items } } = await ask(who, 'POST /api/cases/{caseId}/evidence', { params: { caseId }, body: backup(mark, [1, 2]) })
  return { caseId, evidenceId: items[0].id }
}

const officeTables = async (): Promise<string[]> => (await office.admin.query(
  "SELECT table_name AS name FROM information_schema.columns WHERE table_schema = 'public' AND column_name = 'office_id' AND table_name <> 'sealed_text' ORDER BY 1")).rows.map(({ name }) => name)

/** Tables with a row in which one of these ids stands, in whatever column. */
async function tablesNaming(ids: readonly string[]): Promise<string[]> {
  const found: string[] = []
  for (const name of await officeTables()) {
    const { rows } = await office.admin.query(`SELECT 1 FROM ${name} t WHERE EXISTS (SELECT FROM unnest($1::text[]) i WHERE t::text LIKE '%' || i || '%') LIMIT 1`, [ids])
    if (rows.length > 0) found.push(name)
  }
  return found
}

const fileOf = (member: Member, bytes: Uint8Array) => originalPath(member.officeId, bytes)
const derivedPath = (member: Member, id: string) => path.join(office.data, 'evidence', member.officeId, 'd', id)
const partPath = (member: Member, id: string) => path.join(office.data, 'evidence', member.officeId, 'incoming', `${id}.note`)
const nothing = { chains: [], things: [], anchors: [] }

describe('a case that is erased', () => {
  let filled: FilledOffice
  let there: FilledOffice
  let other: { caseId: string; evidenceId: string }
  const member = () => filled.owner.member

  beforeAll(async () => {
    filled = await aFilledOffice('走的案子')
    there = await aFilledOffice('别处的案子')
    owner = filled.owner
    other = await aCase(owner, '留下的案子')
    // The same bytes in both cases are one file.
    const shared = backup('走的案子', [1, 2, 3])
    await ask(owner, 'POST /api/cases/{caseId}/evidence', { params: { caseId: other.caseId }, body: shared })
    await ask(owner, 'POST /api/cases/{caseId}/attempts', {
      params: { caseId: filled.ids.caseId }, headers: { 'idempotency-key': 'once' },
      body: { at: '2026-04-02T10:00:00+08:00', channel: 'call', direction: 'incoming', recipient: 'debtor' },
    })
    const form = new FormData()
    form.append('files', new File(['a note of its own'], 'own.txt'))
    await ask(owner, 'POST /api/cases/{caseId}/evidence', { params: { caseId: filled.ids.caseId }, body: form })
    await office.admin.query(`INSERT INTO consent_event (office_id, id, case_id, member_id, purpose, given, said_by, version, text_hash, at)
      VALUES ($1, gen_random_uuid(), $2, $3, 'keep', true, 'told', '1', '\\x00', now())`, [member().officeId, filled.ids.caseId, member().id])
    await checkStore(member())
    await anchorNow(member())
  }, 60_000)

  it('goes by one function that knows every table hanging on a case', async () => {
    const { rows } = await office.admin.query(`WITH RECURSIVE hanging AS (
        SELECT 'case_file'::regclass::oid AS oid
        UNION SELECT f.conrelid FROM pg_constraint f JOIN hanging h ON f.confrelid = h.oid WHERE f.contype = 'f')
      SELECT DISTINCT relname AS name FROM pg_class WHERE oid IN (SELECT oid FROM hanging) OR oid IN (
        SELECT attrelid FROM pg_attribute WHERE attname = 'case_id' AND NOT attisdropped) AND relkind = 'r' AND relnamespace = 'public'::regnamespace`)
    const { rows: [{ text }] } = await office.admin.query("SELECT pg_get_functiondef('erase_case'::regproc) AS text")
    // Rows on their way in go with their reading, by its foreign key; nothing else of them is to be told.
    const { rows: [arriving] } = await office.admin.query("SELECT confdeltype AS deed FROM pg_constraint WHERE conname = 'arriving_row_office_id_run_id_fkey'")
    expect(arriving).toEqual({ deed: 'c' })
    const names = rows.map(({ name }) => name as string).filter((name) => !staying.includes(name) && name !== 'arriving_row')
    expect(names.length).toBeGreaterThan(18)
    expect(names.filter((name) => !(text as string).includes(`'${name}|`))).toEqual([])
  })

  it('leaves no row that names it or anything of it, and touches nothing else', async () => {
    const { ids } = filled
    const [original, issued] = [await evidence(member(), ids.evidenceId), await letter(member(), ids.letterId)]
    const { rows: own } = await office.admin.query(`SELECT id, sha256 FROM evidence_item WHERE office_id = $1 AND case_id = $2 AND sha256 NOT IN
      (SELECT sha256 FROM evidence_item WHERE office_id = $1 AND case_id <> $2)`, [member().officeId, ids.caseId])
    expect(own.length).toBeGreaterThanOrEqual(2)
    const uploadId = newId()
    const note = { memberId: member().id, caseId: ids.caseId, name: 'a.txt', about: {}, preview: false, sizeBytes: 5, evidenceId: newId(), begunAt: Date.now() }
    await beginUpload({ officeId: member().officeId, id: uploadId, note })
    const { rows: [{ title }] } = await office.admin.query('SELECT title FROM case_file WHERE id = $1', [ids.caseId])
    const named = [ids.caseId, ids.evidenceId, ids.attemptId, ids.ticketId, ids.findingId, ids.letterId, ids.importId, ids.waitingId, ids.requestId, ids.derivativeId, ...own.map(({ id }) => id)]
    const before = { named: await tablesNaming(named), there: await rowsOfOffice(office.admin, there.owner.member.officeId), other: await tablesNaming([other.caseId, other.evidenceId]) }
    expect(before.named.length).toBeGreaterThan(18)

    const answer = await ask(owner, 'POST /api/cases/{caseId}/erasure', { params: { caseId: ids.caseId }, body: { title: ' 案  走的案子', why: 'wish' } })
    expect(answer).toMatchObject({ status: 200, body: { state: 'erased' } })

    expect((await tablesNaming(named)).filter((name) => !staying.includes(name))).toEqual([])
    expect(await tablesNaming([other.caseId, other.evidenceId])).toEqual(before.other)
    expect(await rowsOfOffice(office.admin, there.owner.member.officeId)).toEqual(before.there)
    for (const { sha256 } of own) expect(existsSync(fileOf(member(), sha256))).toBe(false)
    expect(existsSync(fileOf(member(), issued.pdfSha256!))).toBe(false)
    expect(existsSync(derivedPath(member(), ids.derivativeId))).toBe(false)
    expect(existsSync(partPath(member(), uploadId))).toBe(false)
    expect(existsSync(fileOf(member(), original.bytes))).toBe(true)
    await expect(withOffice(member(), async () => open({ officeId: member().officeId, column: 'case_file.title', rowId: ids.caseId }, title))).rejects.toMatchObject({ code: 'erased' })
    expect((await ask(owner, 'GET /api/cases/{caseId}', { params: { caseId: ids.caseId } })).status).toBe(404)
  }, 30_000)

  it('leaves chains that verify, nothing that seems missing, and anchors that hold', async () => {
    const { rows } = await office.admin.query("SELECT payload FROM custody_event WHERE office_id = $1 AND payload LIKE '%-erased\"%' ORDER BY seq", [member().officeId])
    expect(rows.length).toBeGreaterThanOrEqual(4)
    for (const { payload } of rows) {
      const said = JSON.parse(payload as string)
      expect(Object.keys(said)).toEqual(Object.keys(said).toSorted())
      expect(JSON.stringify(said)).toBe(payload)
      expect(said).toMatchObject({ caseId: filled.ids.caseId, actor: member().id, what: 'wish' })
    }
    expect(await checkStore(member())).toMatchObject({ damaged: 0, faults: nothing })
    await anchorNow(member())
    expect(await checkStore(member())).toMatchObject({ faults: nothing })
  })

  it('is noted without a word of it, in the database and beside it', async () => {
    const [erasure] = await erasures(member())
    expect(erasure).toMatchObject({ kind: 'case', subject: filled.ids.caseId, why: 'wish', files: [], uploads: false, filesGoneAt: expect.any(Number) })
    expect(erasure!.counts).toMatchObject({ case_file: 1, consent_event: 1 })
    const lines = readFileSync(path.join(office.data, 'erasures.jsonl'), 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line))
    expect(lines.filter(({ id }) => id === erasure!.id)).toEqual([
      { format: 'anning-erasure-1', office: member().officeId, id: erasure!.id, kind: 'case', case: filled.ids.caseId, subject: filled.ids.caseId, at: expect.any(String) }])
  })

  it('frees a file that nobody else names any more, and one that comes again is there', async () => {
    const original = await evidence(member(), (await ask(owner, 'GET /api/cases/{caseId}/evidence', { params: { caseId: other.caseId } })).body.items
      .find(({ name }: { name: string }) => name.includes('走的案子')).id)
    await eraseThingRows(member(), original.id, { why: 'wish' })
    await finishFiles(member())
    expect(existsSync(fileOf(member(), original.bytes))).toBe(false)
    const again = await ask(owner, 'POST /api/cases/{caseId}/evidence', { params: { caseId: other.caseId }, body: backup('走的案子', [1, 2, 3]) })
    expect(again.status).toBe(201)
    expect(existsSync(fileOf(member(), original.bytes))).toBe(true)
    expect(await checkStore(member())).toMatchObject({ damaged: 0, faults: nothing })
  })
})

describe('an erasure that a stop cut off', () => {
  it('has its files gone and its note written after the next start', async () => {
    const who = await someone()
    const { caseId, evidenceId } = await aCase(who, '断电的案子')
    const { bytes } = await evidence(who.member, evidenceId)
    const erased = await eraseCaseRows(who.member, caseId, { why: 'retention' })
    expect(existsSync(fileOf(who.member, bytes))).toBe(true)
    expect(readFileSync(path.join(office.data, 'erasures.jsonl'), 'utf8')).not.toContain(erased.id)
    await finishErasures()
    expect(existsSync(fileOf(who.member, bytes))).toBe(false)
    expect(readFileSync(path.join(office.data, 'erasures.jsonl'), 'utf8')).toContain(erased.id)
    expect((await erasures(who.member))[0]).toMatchObject({ filesGoneAt: expect.any(Number), files: [] })
  })

  it('is done again when a restore brings an older state back', async () => {
    const who = await someone()
    const { caseId, evidenceId } = await aCase(who, '恢复的案子')
    const kept = await aCase(who, '不动的案子')
    const { bytes } = await evidence(who.member, evidenceId)
    const line = { format: 'anning-erasure-1', office: who.member.officeId, id: newId(), kind: 'case', case: caseId, subject: caseId, at: '2026-11-26T19:00:00.000Z' }
    const thing = { ...line, id: newId(), kind: 'original', case: kept.caseId, subject: kept.evidenceId }
    await office.admin.query("UPDATE case_file SET reviewed_edition = 'this' WHERE id = $1", [kept.caseId])
    const log = path.join(office.data, 'erasures.jsonl')
    writeFileSync(log, `${readFileSync(log, 'utf8')}{"cut off\n${JSON.stringify(line)}\n${JSON.stringify({ ...line, format: 'anning-erasure-9', id: newId(), case: kept.caseId })}\n${JSON.stringify(thing)}\n`)
    await finishErasures()
    expect(await casesStillThere(who.member, [caseId, kept.caseId])).toEqual(new Set([kept.caseId]))
    expect(existsSync(fileOf(who.member, bytes))).toBe(false)
    await expect(evidence(who.member, kept.evidenceId)).rejects.toMatchObject({ code: 'not-found' })
    expect((await erasures(who.member)).map(({ why }) => why)).toEqual(['restored', 'restored'])
    expect((await office.admin.query('SELECT reviewed_edition FROM case_file WHERE id = $1', [kept.caseId])).rows).toEqual([{ reviewed_edition: null }])
    expect(await checkStore(who.member)).toMatchObject({ damaged: 0, faults: nothing })
    await finishErasures()
    expect(await erasures(who.member)).toHaveLength(2)
  })
})

describe('who may', () => {
  it('nobody deletes what only grows by hand, and the function asks for office and role itself', async () => {
    const [who, stranger] = [await someone(), await someone()]
    const volunteer = await someone('volunteer', who.member.officeId)
    const { caseId } = await aCase(who, '别人的案子')
    for (const table of ['evidence_item', 'ticket_event', 'letter_dispatch', 'custody_event', 'consent_event', 'erasure'])
      await expect(withOffice(who.member, (tx) => tx.$executeRaw(Prisma.sql([`DELETE FROM ${table}`])))).rejects.toThrow(/permission denied|42501/)
    const called = (member: Member) => withOffice(member, (tx) => tx.$queryRaw<{ counts: unknown }[]>`SELECT erase_case(${caseId}::uuid, 'wish') AS counts`)
    expect(await called(stranger.member)).toEqual([{ counts: null }])
    await expect(called(volunteer.member)).rejects.toThrow(/owner or a coordinator/)
    await expect(database().$queryRaw`SELECT erase_case(${caseId}::uuid, 'wish')`).rejects.toThrow(/owner or a coordinator/)
    await expect(withOffice(who.member, (tx) => tx.$queryRaw`SELECT erase_case(${caseId}::uuid, 'because')`)).rejects.toThrow(/no reason/)
    await expect(withOffice(who.member, (tx) => tx.$queryRaw`SELECT tell_erased('{}')`)).rejects.toThrow(/permission denied/)
    expect((await casesStillThere(who.member, [caseId])).size).toBe(1)
  })
})
