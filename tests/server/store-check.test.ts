import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { CaseworkError } from '@/lib/errors'
import { evidenceHistory, letterHistory } from '@/lib/server/casework/item-history'
import { checkStore, startCheck } from '@/lib/server/casework/check-store'
import { lookAfter } from '@/lib/server/casework/watch-store'
import { evidence } from '@/lib/server/data/evidence'
import { damagedFiles } from '@/lib/server/data/file-checks'
import { latestCheck } from '@/lib/server/data/store-checks'
import { closePrinting } from '@/lib/server/pdf/pool'
import { evidenceStore } from '@/lib/server/vault'
import { erasedMeanwhile } from './erased-meanwhile'
import { aFilledOffice, backup, type FilledOffice, knock } from './filled-office'
import { originalPath } from './original-path'
import { ownOffice, type OwnOffice } from './own-office'

let office: OwnOffice
let filled: FilledOffice
const nothing = { chains: [], things: [], anchors: [] }
const member = () => filled.owner.member

/** As somebody does who may write everything: no trigger runs. */
async function tampered(sql: string): Promise<void> {
  await office.admin.query(`SET session_replication_role = replica; ${sql}; SET session_replication_role = origin`)
}
const check = async () => (await checkStore(member()))!

beforeAll(async () => {
  office = await ownOffice()
  filled = await aFilledOffice('HIER-7391')
}, 120_000)
afterAll(async () => {
  await closePrinting()
  await office.close()
})

describe('the history of a thing', () => {
  it('tells of an original what happened, in order and in the chain’s own numbers', async () => {
    const { items, file } = await evidenceHistory(member(), filled.ids.evidenceId)
    expect(items[0]).toMatchObject({ action: 'evidence-received', by: { id: member().id, name: null, isMe: true } })
    expect(items[0]!.at).toMatch(/\+08:00$/)
    expect(items.map(({ seq }) => seq)).toEqual(items.map(({ seq }) => seq).sort((one, other) => one - other))
    expect(file).toMatchObject({ fault: null })
  })

  it('tells of an issued letter, and nothing of anybody else’s', async () => {
    expect((await letterHistory(member(), filled.ids.letterId)).items.map(({ action }) => action)).toEqual(['letter-issued'])
    await expect(evidenceHistory(office.me.member, filled.ids.evidenceId)).rejects.toMatchObject({ code: 'not-found' })
  })

  it('holds no name, number or text in any chain', async () => {
    const { rows } = await office.admin.query('SELECT payload FROM custody_event UNION ALL SELECT payload FROM audit_event')
    expect(rows.length).toBeGreaterThan(10)
    expect(rows.filter(({ payload }) => /HIER|calls-|17000001234|19900001001|lender'/.test(payload))).toEqual([])
  })
})

describe('a check of the store', () => {
  it('finds an office whole that nobody touched, again and again', async () => {
    for (let round = 0; round < 3; round += 1) {
      const found = await check()
      expect(found).toMatchObject({ state: 'done', damaged: 0, faults: nothing })
      expect(found.checked).toBe(found.total)
      expect(found.total).toBeGreaterThanOrEqual(3)
    }
  })

  it('runs once, whoever asks, and goes on by itself', async () => {
    const asked = await Promise.all([startCheck(member()), startCheck(member()), startCheck(member())])
    expect(new Set(asked.map((each) => each?.id)).size).toBe(1)
    await expect.poll(async () => (await latestCheck(member()))?.state).toBe('done')
  })

  it('names a damaged, a shortened and a missing file, tells it in the chain once, and when it is whole again', async () => {
    const id = filled.ids.evidenceId
    const file = originalPath(member().officeId, (await evidence(member(), id)).bytes)
    const bytes = readFileSync(file)
    const write = (what: Buffer) => { rmSync(file, { force: true }); writeFileSync(file, what) }
    const flipped = Buffer.from(bytes)
    flipped[7]! ^= 1
    write(flipped)
    expect(await check()).toMatchObject({ damaged: 1 })
    expect(await damagedFiles(member())).toMatchObject([{ kind: 'evidence', id, fault: expect.stringMatching(/changed|unreadable/) }])
    expect(await check()).toMatchObject({ damaged: 1 })
    write(bytes.subarray(0, -3))
    expect(await check()).toMatchObject({ damaged: 1 })
    rmSync(file)
    await check()
    expect(await damagedFiles(member())).toMatchObject([{ id, fault: 'missing' }])
    expect((await evidenceHistory(member(), id)).file).toMatchObject({ fault: 'missing' })
    write(bytes)
    expect(await check()).toMatchObject({ damaged: 0, faults: nothing })
    const told = (await evidenceHistory(member(), id)).items.filter(({ by }) => by === null).map(({ action }) => action)
    expect(told.at(0)).toBe('evidence-damaged')
    expect(told.at(-1)).toBe('evidence-whole')
    expect(told.filter((action) => action === 'evidence-whole')).toHaveLength(1)
  })

  it('calls nothing damaged that it could not look at, and does a check that was broken off again by itself', async () => {
    const open = vi.spyOn(evidenceStore(), 'open')
    for (const error of [Object.assign(new Error('no line to the store'), { code: 'ECONNREFUSED' }), new CaseworkError('vault-locked')]) {
      open.mockRejectedValue(error)
      await expect(check()).rejects.toBe(error)
      expect(await damagedFiles(member())).toEqual([])
      await office.admin.query(`UPDATE store_check SET seen_at = seen_at - interval '5 minutes' WHERE ${mine()} AND finished_at IS NULL`)
      expect((await latestCheck(member()))?.state).toBe('broken-off')
    }
    open.mockRejectedValue(Object.assign(new Error('bad sector'), { code: 'EIO' }))
    await check()
    expect(new Set((await damagedFiles(member())).map(({ fault }) => fault))).toEqual(new Set(['unreadable']))
    open.mockRestore()
    await check()
    await office.admin.query(`UPDATE store_check SET finished_at = NULL, seen_at = seen_at - interval '5 minutes' WHERE ${mine()} AND id = $1`, [(await latestCheck(member()))?.id])
    await lookAfter(member())
    expect(await latestCheck(member())).toMatchObject({ state: 'done', damaged: 0, faults: nothing })
  })

  it('keeps and tells nothing of what is erased while it runs', async () => {
    const answer = await knock('POST /api/cases/{caseId}/evidence', {
      params: { caseId: filled.ids.caseId }, body: backup('passing', [5, 6]), headers: { cookie: filled.owner.cookie },
    })
    const { items: [{ id }] } = await answer.json() as { items: [{ id: string }] }
    const end = erasedMeanwhile(member(), id)
    expect(await check()).toMatchObject({ state: 'done', damaged: 0, faults: nothing })
    end()
    expect((await office.admin.query('SELECT 1 FROM file_check WHERE thing_id = $1', [id])).rows).toEqual([])
    const { rows } = await office.admin.query("SELECT payload::json->>'action' AS action FROM custody_event WHERE payload LIKE $1 ORDER BY seq", [`%${id}%`])
    expect(rows.map(({ action }) => action)).toEqual(['evidence-received', 'evidence-erased'])
    expect(await check()).toMatchObject({ damaged: 0, faults: nothing })
  })

  const mine = () => `office_id = '${member().officeId}'`
  it.each([
    ['an edited payload', () => `UPDATE custody_event SET payload = replace(payload, 'received', 'receaved') WHERE ${mine()} AND seq = 1`],
    ['a back-dated row', () => `UPDATE audit_event SET at = at - interval '1 day' WHERE ${mine()} AND seq = 4`],
    ['a deleted row', () => `DELETE FROM custody_event WHERE ${mine()} AND seq = 2`],
    ['a cut tail', () => `DELETE FROM audit_event WHERE ${mine()} AND seq > 3`],
    ['a row inserted at the end', () => `INSERT INTO custody_event SELECT office_id, seq + 900, case_id, at, payload, prev, hash FROM custody_event WHERE ${mine()} AND seq = 1`],
    ['another hash of an original', () => `UPDATE evidence_item SET sha256 = sha256('x') WHERE ${mine()} AND id = '${filled.ids.evidenceId}'`],
    ['a back-dated original', () => `UPDATE evidence_item SET received_at = received_at - interval '1 day' WHERE ${mine()} AND id = '${filled.ids.evidenceId}'`],
    ['an original under another name', () => `UPDATE evidence_item SET name = (SELECT name FROM evidence_item o WHERE o.id <> '${filled.ids.evidenceId}' AND o.${mine()} LIMIT 1) WHERE ${mine()} AND id = '${filled.ids.evidenceId}'`],
    ['another text in an issued letter', () => `UPDATE letter SET document = overlay(document placing 'AAAA' from 40) WHERE ${mine()} AND state = 'issued'`],
    ['a changed anchor', () => `UPDATE anchor SET root = sha256('x') WHERE ${mine()}`],
  ])('finds %s', async (_, sql) => {
    const tables = ['custody_event', 'audit_event', 'chain_head', 'evidence_item', 'letter', 'anchor', 'file_check']
    for (const table of tables) await office.admin.query(`CREATE TEMP TABLE IF NOT EXISTS kept_${table} AS TABLE ${table}; TRUNCATE kept_${table}; INSERT INTO kept_${table} TABLE ${table}`)
    await tampered(sql())
    const { faults } = await check()
    for (const table of tables) await tampered(`DELETE FROM ${table}; INSERT INTO ${table} TABLE kept_${table}`)
    expect([...faults.chains, ...faults.things, ...faults.anchors].length).toBeGreaterThan(0)
    expect((await check()).faults).toEqual(nothing)
  })
})
