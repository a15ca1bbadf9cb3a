import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { recordAudit, recordCustody } from '@/lib/server/data/audit'
import { closeDatabase, database } from '@/lib/server/db'
import { openRing } from '@/lib/server/key-store'
import { newId, numberIndex, open, seal } from '@/lib/server/keys'
import type { Member } from '@/lib/server/member'
import { withOffice } from '@/lib/server/unit-of-work'
import { type TestDatabase, testDatabase } from '../database'
import { type Someone, someone } from './offices'

let db: TestDatabase
let admin: pg.Client
let here: Someone
let there: Someone

beforeAll(async () => {
  db = await testDatabase()
  admin = new pg.Client({ connectionString: db.admin })
  await admin.connect()
  here = await someone()
  there = await someone()
  for (const { member } of [here, there]) await openRing(member.officeId)
})
afterAll(async () => {
  await closeDatabase()
  await admin.end()
  await db.drop()
})

const caseRow = (member: Member, id: string, title = 'case') => ({
  officeId: member.officeId, id, title: seal({ officeId: member.officeId, caseId: null, column: 'case_file.title', rowId: id }, title), nightContactAgreed: false,
  createdBy: member.id, createdAt: new Date(), updatedAt: new Date(),
})
async function openCase(member: Member): Promise<string> {
  await openRing(member.officeId)
  const id = newId()
  await withOffice(member, (tx) => tx.caseFile.create({ data: caseRow(member, id) }))
  return id
}

describe('row-level security', () => {
  it('shows nothing without an office, also on a connection that had one', async () => {
    await openCase(here.member)
    for (let round = 0; round < 10; round += 1) expect(await database().caseFile.count()).toBe(0)
    expect(await database().office.count()).toBe(0)
  })

  it('shows each office only its own', async () => {
    const mine = await openCase(here.member)
    const seen = await withOffice(there.member, (tx) => tx.caseFile.findMany({ where: { id: mine } }))
    expect(seen).toEqual([])
    expect(await withOffice(here.member, (tx) => tx.caseFile.count({ where: { id: mine } }))).toBe(1)
  })

  it('changes and deletes nothing of another office, and refuses to write into it', async () => {
    const mine = await openCase(here.member)
    const { count } = await withOffice(there.member, (tx) => tx.caseFile.updateMany({ where: { id: mine }, data: { nightContactAgreed: true } }))
    expect(count).toBe(0)
    await expect(withOffice(there.member, (tx) => tx.caseFile.create({ data: caseRow(here.member, newId()) }))).rejects.toThrow()
  })

  it('cannot attach a child to a foreign case', async () => {
    const mine = await openCase(here.member)
    const line = { officeId: there.member.officeId, caseId: mine, position: 0, number: 'v0.', numberIndex: numberIndex(there.member.officeId, '1'), attribution: 'unknown' }
    await expect(withOffice(there.member, (tx) => tx.phoneLine.create({ data: line }))).rejects.toMatchObject({ code: 'P2003' })
  })

  it('keeps 400 concurrent transactions of five offices apart', async () => {
    const people = await Promise.all([1, 2, 3, 4, 5].map(() => someone()))
    for (const { member } of people) await openCase(member)
    const foreign = await Promise.all(Array.from({ length: 400 }, async (_, at) => {
      const { member } = people[at % people.length]!
      const fails = at % 7 === 0
      const rows = await withOffice(member, async (tx) => {
        const found = await tx.caseFile.findMany({ select: { officeId: true } })
        if (fails) throw new Error('on purpose')
        return found
      }).catch(() => [{ officeId: member.officeId }])
      return rows.length !== 1 || rows.some((row) => row.officeId !== member.officeId)
    }))
    expect(foreign.filter(Boolean)).toHaveLength(0)
    expect(await database().caseFile.count()).toBe(0)
  }, 60_000)

  it('joins an outer transaction of the same office and refuses one of another', async () => {
    const id = newId()
    const dropped = withOffice(here.member, async () => {
      await withOffice(here.member, (tx) => tx.caseFile.create({ data: caseRow(here.member, id) }))
      throw new Error('on purpose')
    })
    await expect(dropped).rejects.toThrow('on purpose')
    expect(await withOffice(here.member, (tx) => tx.caseFile.count({ where: { id } }))).toBe(0)
    await expect(withOffice(here.member, () => withOffice(there.member, async () => 1))).rejects.toThrow('one office')
  })
})

describe('what only grows', () => {
  async function original(member: Member) {
    const caseId = await openCase(member)
    const id = newId()
    const data = { officeId: member.officeId, id, caseId, name: 'v0.', kind: 'file', sizeBytes: 1n, sha256: new Uint8Array(32), addedBy: member.id, receivedAt: new Date() }
    await withOffice(member, (tx) => tx.evidenceItem.create({ data }))
    return id
  }

  it('an original cannot be changed or deleted, not even by the owner of the tables', async () => {
    const id = await original(here.member)
    await expect(withOffice(here.member, (tx) => tx.evidenceItem.updateMany({ where: { id }, data: { kind: 'x' } }))).rejects.toThrow()
    await expect(withOffice(here.member, (tx) => tx.evidenceItem.deleteMany({ where: { id } }))).rejects.toThrow()
    await expect(admin.query('DELETE FROM evidence_item WHERE id = $1', [id])).rejects.toThrow('only grows')
    await expect(admin.query('TRUNCATE custody_event')).rejects.toThrow('only grows')
  })

  it('an issued letter is frozen, a draft is not', async () => {
    const { member } = here
    const data = { officeId: member.officeId, caseId: await openCase(member), letter: 'lender-complaint', state: 'draft', document: 'v0.', createdBy: member.id, createdAt: new Date() }
    const { id } = await withOffice(member, (tx) => tx.letter.create({ data }))
    const change = (more: object) => withOffice(member, (tx) => tx.letter.updateMany({ where: { id }, data: more }))
    expect((await change({ document: 'v0.eA' })).count).toBe(1)
    await expect(change({ state: 'issued' })).rejects.toThrow()
    await change({ state: 'issued', issuedAt: new Date(), pdfSha256: new Uint8Array(32) })
    await expect(change({ document: 'v0.eQ' })).rejects.toThrow('only grows')
    await expect(withOffice(member, (tx) => tx.letter.deleteMany({ where: { id } }))).rejects.toThrow('only grows')
  })
})

describe('chain of custody', () => {
  const broken = async (officeId: string) => (await admin.query(`SELECT seq FROM (SELECT *, lag(hash, 1, ''::bytea) OVER (ORDER BY seq) AS before, row_number() OVER (ORDER BY seq) AS place
    FROM custody_event WHERE office_id = $1) e WHERE prev <> before OR seq <> place OR hash <> sha256(convert_to(concat_ws('|', 'anning-custody-1', office_id, seq,
    encode(prev, 'hex'), to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), payload), 'UTF8')) ORDER BY seq`, [officeId])).rows.map((row) => Number(row.seq))

  it('has no gap under concurrent writers, and shows where it was tampered with', async () => {
    const { member } = await someone()
    await Promise.all(Array.from({ length: 60 }, (_, at) => recordCustody(member, { action: 'received', place: at })))
    const { rows } = await admin.query('SELECT seq FROM custody_event WHERE office_id = $1 ORDER BY seq', [member.officeId])
    expect(rows.map((row) => Number(row.seq))).toEqual(Array.from({ length: 60 }, (_, at) => at + 1))
    expect(await broken(member.officeId)).toEqual([])
    await admin.query("SET session_replication_role = replica; UPDATE custody_event SET payload = '{}' WHERE seq = 17; SET session_replication_role = origin")
    expect(await broken(member.officeId)).toEqual([17])
  })

  it('cannot be told its number, hash or case by the writer', async () => {
    const { member } = await someone()
    const caseId = newId()
    await withOffice(member, (tx) => tx.custodyEvent.create({
      data: { officeId: member.officeId, seq: 99n, caseId: newId(), at: new Date(0), payload: JSON.stringify({ action: 'x', caseId }), prev: new Uint8Array(1), hash: new Uint8Array(1) },
    }).catch(() => undefined))
    const { rows } = await admin.query('SELECT seq, case_id, at FROM custody_event WHERE office_id = $1', [member.officeId])
    expect(rows).toHaveLength(1)
    expect({ seq: Number(rows[0].seq), caseId: rows[0].case_id }).toEqual({ seq: 1, caseId })
    expect(rows[0].at.getTime()).toBeGreaterThan(Date.now() - 60_000)
    await recordAudit(member, { action: 'x' })
    expect(await broken(member.officeId)).toEqual([])
  })
})

describe('sealed columns', () => {
  it('give back what was sealed, and an index that is the same in one office only', () => {
    const place = { officeId: here.member.officeId, caseId: null, column: 'party.name', rowId: newId() }
    expect(open(place, seal(place, '赵敏 🙂'))).toBe('赵敏 🙂')
    expect(seal(place, '赵敏')).not.toContain('赵敏')
    expect(numberIndex(here.member.officeId, '17000001234')).toEqual(numberIndex(here.member.officeId, '17000001234'))
    expect(numberIndex(here.member.officeId, '17000001234')).not.toEqual(numberIndex(there.member.officeId, '17000001234'))
    expect(numberIndex(here.member.officeId, '17000001234')).toHaveLength(16)
  })
})
