import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { doors } from '@/app/api/openapi.json/doors'
import { keepFound } from '@/lib/server/casework/check-store'
import { keepCopy } from '@/lib/server/casework/derived-copies'
import { finishErasures, tendErasures } from '@/lib/server/casework/finish-erasures'
import { eraseCaseRows, erasures, eraseThingRows } from '@/lib/server/data/erasures'
import { evidence } from '@/lib/server/data/evidence'
import { placeOf } from '@/lib/server/store/evidence-store'
import { withOffice } from '@/lib/server/unit-of-work'
import { evidenceStore } from '@/lib/server/vault'
import { backup, knock } from './filled-office'
import { context, request, someone, type Someone } from './offices'
import { originalPath } from './original-path'
import { type OwnOffice, ownOffice } from './own-office'

/** An erasure whose files do not go at once, and what it keeps from others meanwhile. */
let office: OwnOffice
beforeAll(async () => { office = await ownOffice() }, 60_000)
afterAll(() => office.close())

async function ask(who: Someone, door: string, sent: { params?: Record<string, string>; body?: unknown }) {
  const answer = await knock(door, { ...sent, headers: { cookie: who.cookie } })
  return { status: answer.status, body: await answer.json() }
}

async function aCase(who: Someone, title: string, rows = [1, 2]): Promise<{ caseId: string; evidenceId: string }> {
  const body = {
    title, complainant: { name: '人', role: 'debtor', phones: [] }, respondents: [{ key: 'lender', name: '方', kind: 'consumer-finance', lines: [] }],
    contacts: [], nightContactAgreed: false, refusals: [], stopRequests: [],
  }
  const { body: { id: caseId } } = await ask(who, 'POST /api/cases', { body })
  const { body: { items } } = await ask(who, 'POST /api/cases/{caseId}/evidence', { params: { caseId }, body: backup(title, rows) })
  return { caseId, evidenceId: items[0].id }
}

it('is one for who asked for it though a file stays for now, and keeps no other one', async () => {
  const who = await someone()
  const [stuck, next] = [await aCase(who, '文件还在的案子'), await aCase(who, '下一个案子', [3, 4])]
  const [stays, goes] = [await evidence(who.member, stuck.evidenceId), await evidence(who.member, next.evidenceId)]
  const store = evidenceStore()
  const remove = store.remove.bind(store)
  const refusing = vi.spyOn(store, 'remove').mockImplementation(async (name) => {
    if (originalPath(who.member.officeId, stays.bytes).endsWith(placeOf(name))) throw Object.assign(new Error('bad sector'), { code: 'EIO' })
    return remove(name)
  })
  const erase = (caseId: string, title: string) => ask(who, 'POST /api/cases/{caseId}/erasure', { params: { caseId }, body: { title, why: 'wish' } })
  expect(await erase(stuck.caseId, '文件还在的案子')).toMatchObject({ status: 200, body: { state: 'erased' } })
  const { rows } = await office.admin.query("SELECT 1 FROM audit_event WHERE office_id = $1 AND payload::json->>'state' = 'erased' AND payload LIKE $2", [who.member.officeId, `%${stuck.caseId}%`])
  expect(rows).toHaveLength(1)
  expect(await erase(next.caseId, '下一个案子')).toMatchObject({ status: 200, body: { state: 'erased' } })
  expect([existsSync(originalPath(who.member.officeId, stays.bytes)), existsSync(originalPath(who.member.officeId, goes.bytes))]).toEqual([true, false])
  expect((await finishErasures()).failed).toBe(1)
  refusing.mockRestore()
  await tendErasures()
  expect(existsSync(originalPath(who.member.officeId, stays.bytes))).toBe(false)
  expect((await erasures(who.member)).map(({ filesGoneAt }) => filesGoneAt)).toEqual([expect.any(Number), expect.any(Number)])
})

it('leaves the chain free until the last row has gone', async () => {
  const who = await someone()
  const { caseId } = await aCase(who, '慢的案子')
  await office.admin.query(`CREATE FUNCTION tells() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
    INSERT INTO told VALUES (TG_TABLE_NAME, clock_timestamp()); RETURN NULL; END $$;
    CREATE TABLE told (name text, at timestamptz); GRANT ALL ON told TO PUBLIC;
    CREATE TRIGGER tells AFTER DELETE ON case_file FOR EACH ROW EXECUTE FUNCTION tells();
    CREATE TRIGGER tells AFTER INSERT ON custody_event FOR EACH ROW EXECUTE FUNCTION tells()`)
  await eraseCaseRows(who.member, caseId, { why: 'wish' })
  const { rows } = await office.admin.query('SELECT name FROM told ORDER BY at')
  await office.admin.query('DROP TRIGGER tells ON case_file; DROP TRIGGER tells ON custody_event; DROP FUNCTION tells(); DROP TABLE told')
  expect(rows.map(({ name }) => name)).toEqual(['case_file', 'custody_event'])
})

const afterPut = (deed: () => Promise<unknown>) => {
  const store = evidenceStore()
  const put = store.put.bind(store)
  return vi.spyOn(store, 'put').mockImplementation(async (...of) => {
    await put(...of)
    await deed()
  })
}
const filesOf = (who: Someone) => readdirSync(path.join(office.data, 'evidence', who.member.officeId), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name !== 'keys.json').map((entry) => path.join(path.basename(entry.parentPath), entry.name))

describe('an upload that ends after its case was erased', () => {
  it('leaves no file, and takes none that another case names', async () => {
    const who = await someone()
    const [{ caseId }, other] = [await aCase(who, '上传时删的案子'), await aCase(who, '留着的案子', [5, 6])]
    const before = filesOf(who)
    const shared = await evidence(who.member, other.evidenceId)
    let erased: Promise<unknown> | null = null
    const putting = afterPut(() => (erased ??= eraseCaseRows(who.member, caseId, { why: 'wish' })))
    const both = backup('留着的案子', [5, 6])
    both.append('files', new File(['only here'], 'only.txt'))
    expect(await ask(who, 'POST /api/cases/{caseId}/evidence', { params: { caseId }, body: both })).toMatchObject({ status: 404 })
    putting.mockRestore()
    await finishErasures()
    expect(existsSync(originalPath(who.member.officeId, shared.bytes))).toBe(true)
    expect(filesOf(who)).toEqual(before.filter((name) => name.endsWith(path.basename(originalPath(who.member.officeId, shared.bytes)))))
  })

  it('leaves none in pieces either, nor its note', async () => {
    const who = await someone()
    const { caseId, evidenceId } = await aCase(who, '分块上传的案子')
    const { bytes } = await evidence(who.member, evidenceId)
    const tus = { 'tus-resumable': '1.0.0', cookie: who.cookie }
    const metadata = `filename ${Buffer.from('a.txt').toString('base64')}`
    const begun = await knock('POST /api/cases/{caseId}/uploads', { params: { caseId }, headers: { ...tus, 'upload-length': '5', 'upload-metadata': metadata } })
    const uploadId = begun.headers.get('location')?.split('/').at(-1) ?? ''
    const putting = afterPut(() => eraseCaseRows(who.member, caseId, { why: 'wish' }))
    const patch = doors['/api/cases/{caseId}/uploads/{uploadId}']!.PATCH!
    const answer = await patch(request({
      method: 'PATCH', path: `/api/cases/${caseId}/uploads/${uploadId}`, body: new Uint8Array(Buffer.from('pieces'.slice(0, 5))),
      headers: { ...tus, 'upload-offset': '0', 'content-type': 'application/offset+octet-stream' },
    }), context({ caseId, uploadId }))
    putting.mockRestore()
    expect(answer.status).toBe(404)
    expect(filesOf(who)).toEqual([path.join(path.basename(path.dirname(originalPath(who.member.officeId, bytes))), path.basename(originalPath(who.member.officeId, bytes)))])
  })

  it('takes no copy along that was made meanwhile', async () => {
    const who = await someone()
    const { caseId, evidenceId } = await aCase(who, '做副本时删的案子')
    const putting = afterPut(() => eraseCaseRows(who.member, caseId, { why: 'wish' }))
    await expect(keepCopy(who.member, { item: { id: evidenceId, caseId }, kind: 'extract', name: 'x.csv', recipe: null }, Buffer.from('x'))).rejects.toMatchObject({ code: 'not-found' })
    putting.mockRestore()
    await finishErasures()
    expect(filesOf(who)).toEqual([])
  })
})

it('keeps nothing of a check that looked at a thing while it was going', async () => {
  const who = await someone()
  const { caseId, evidenceId } = await aCase(who, '检查时删的案子')
  let go: () => void = () => undefined
  const told = new Promise<void>((resolve) => { go = resolve })
  const erasing = withOffice(who.member, async () => {
    await eraseThingRows(who.member, evidenceId, { why: 'wish' })
    await told
  }, { timeoutSeconds: 60 })
  await vi.waitFor(async () => expect((await office.admin.query("SELECT 1 FROM pg_locks WHERE locktype = 'advisory' AND mode = 'ShareLock' AND granted")).rows).not.toEqual([]))
  let isKept = false
  const keeping = keepFound(who.member, [{ kind: 'evidence', id: evidenceId, caseId, fault: null }], new Map()).finally(() => { isKept = true })
  await vi.waitFor(async () => expect((await office.admin.query("SELECT 1 FROM pg_locks WHERE locktype = 'advisory' AND NOT granted")).rows).toHaveLength(1))
  expect(isKept).toBe(false)
  go()
  await erasing
  expect(await keeping).toBe(0)
  expect((await office.admin.query('SELECT 1 FROM file_check WHERE thing_id = $1', [evidenceId])).rows).toEqual([])
})
