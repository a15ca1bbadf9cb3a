import { existsSync } from 'node:fs'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { finishErasures, tendErasures } from '@/lib/server/casework/finish-erasures'
import { eraseCaseRows, erasures } from '@/lib/server/data/erasures'
import { evidence } from '@/lib/server/data/evidence'
import { placeOf } from '@/lib/server/store/evidence-store'
import { evidenceStore } from '@/lib/server/vault'
import { backup, knock } from './filled-office'
import { someone, type Someone } from './offices'
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
