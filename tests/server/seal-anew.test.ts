import { readFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { sealAnew } from '@/lib/server/casework/seal-anew'
import { sealPortionAnew } from '@/lib/server/data/sealed-texts'
import { dropRings, heldRing } from '@/lib/server/key-ring'
import { openRing } from '@/lib/server/key-store'
import { open } from '@/lib/server/keys'
import { withOffice } from '@/lib/server/unit-of-work'
import { aFilledOffice, type FilledOffice, knock } from './filled-office'
import { type OwnOffice, ownOffice } from './own-office'

type Row = { name: string; field: string; place: string; row_id: string; text: string }

let office: OwnOffice
let filled: FilledOffice
const officeId = () => filled.owner.member.officeId
const rows = async (): Promise<Row[]> =>
  (await office.admin.query('SELECT name, field, place, row_id, text FROM sealed_text WHERE office_id = $1 AND text IS NOT NULL ORDER BY 1, 2, 4', [officeId()])).rows
const textOf = ({ name, field, row_id: rowId, text }: Row) => open({ officeId: officeId(), column: `${name}.${field}`, rowId }, text)
const texts = async () => new Map((await rows()).map((row) => [`${row.name}.${row.field}.${row.row_id}`, textOf(row)]))
const tables = ['key_ring', 'office_key', 'case_key']

/** Makes the office what a program without a cipher left: the same texts in format v0, and no keys. */
async function asBeforeThereWasACipher() {
  const idOf = (name: string) => ({ idempotency_key: "member_id || '/' || key", evidence_note: 'evidence_id::text', recording_fact: 'evidence_id::text' })[name] ?? 'id::text'
  await office.admin.query('SET session_replication_role = replica')
  for (const row of await rows()) {
    const old = `v0.${Buffer.from(textOf(row)).toString('base64url')}`
    const slot = row.field === 'tags' ? 'tags[1]' : `"${row.field}"`
    await office.admin.query(`UPDATE ${row.name} SET ${slot} = $1 WHERE ${idOf(row.name)} = $2 AND office_id = $3`, [old, row.row_id, officeId()])
  }
  for (const table of tables) await office.admin.query(`DELETE FROM ${table} WHERE office_id = $1`, [officeId()])
  await office.admin.query('SET session_replication_role = origin')
  dropRings()
}

beforeAll(async () => {
  office = await ownOffice()
  filled = await aFilledOffice('旧的标记')
  await knock('POST /api/intake-drafts', { body: { step: 'who', body: { title: '重复' } }, headers: { cookie: filled.owner.cookie, 'idempotency-key': 'again' } })
})
afterAll(() => office.close())

it('lists every column that the schema calls sealed', async () => {
  const schema = readFileSync(path.join(import.meta.dirname, '../../prisma/schema.prisma'), 'utf8')
  const listed = new Set((await office.admin.query("SELECT DISTINCT name || '.' || field AS field FROM (SELECT name, field FROM sealed_text) s")).rows.map(({ field }) => field))
  const models = schema.split(/^model /m).slice(1).map((model) => ({ table: /@@map\("(\w+)"\)/.exec(model)?.[1], model }))
  const sealed = models.flatMap(({ table, model }) => [...model.matchAll(/^ {2}(\w+) .*\/\/ sealed/gm)].map(([line, name]) => `${table}.${/@map\("(\w+)"\)/.exec(line)?.[1] ?? name}`))
  expect(sealed.length).toBeGreaterThan(25)
  const definition = (await office.admin.query("SELECT pg_get_viewdef('sealed_text'::regclass) AS text")).rows[0].text as string
  // Rows on their way into a case are sealed under its key from the start and are gone within minutes: no text of theirs is ever older than a cipher or key.
  const lasting = sealed.filter((column) => !column.startsWith('arriving_row.'))
  const missing = lasting.filter((column) => !definition.includes(`'${column.split('.')[0]}'::text`) || !new RegExp(`'${column.split('.')[1]}'`).test(definition))
  expect(missing).toEqual([])
  expect(listed.size).toBeGreaterThan(12)
})

it('an office from before there was a cipher loses nothing and keeps no text as it was; a stop in between is no harm', async () => {
  const before = await texts()
  await asBeforeThereWasACipher()
  expect((await rows()).every(({ text }) => text.startsWith('v0.'))).toBe(true)
  await openRing(officeId())
  expect(await texts()).toEqual(before)
  await sealPortionAnew(filled.owner.member, { name: 'contact_attempt', field: 'number' }, null)
  dropRings()
  await sealAnew()
  expect(await texts()).toEqual(before)
  expect((await rows()).filter(({ text }) => !text.startsWith('v1.'))).toEqual([])
  expect(heldRing(officeId())?.isSealed).toBe(true)
  const answer = await knock('GET /api/cases/{caseId}', { params: { caseId: filled.ids.caseId }, headers: { cookie: filled.owner.cookie } })
  expect(await answer.text()).toContain('旧的标记')
})

it('cannot be used to change what only grows: text under a key in use stays, and other columns are none of its business', async () => {
  const { member } = filled.owner
  const row = (await rows()).find(({ name, field }) => name === 'evidence_item' && field === 'name')!
  const sent = (after: string, before = row.text) => JSON.stringify([{ place: row.place, row_id: row.row_id, before, after }])
  const called = (name: string, field: string, json: string) =>
    withOffice(member, (tx) => tx.$queryRaw<{ done: number }[]>`SELECT seal_anew(${name}, ${field}, ${json}::jsonb) AS done`)
  expect(await called('evidence_item', 'name', sent('v1.a.b.c'))).toEqual([{ done: 0 }])
  expect(await called('evidence_item', 'name', sent('plain', 'v0.eA'))).toEqual([{ done: 0 }])
  await expect(called('evidence_item', 'kind', sent('v1.a.b.c'))).rejects.toThrow()
  await expect(called('session', 'device', sent('v1.a.b.c'))).rejects.toThrow()
  expect((await rows()).find(({ row_id: id, field }) => id === row.row_id && field === 'name')?.text).toBe(row.text)
})
