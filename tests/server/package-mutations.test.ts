import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { CaseRecord } from '@/lib/letters/record/case-record'
import { closePrinting } from '@/lib/server/pdf/pool'
import { mutatedText } from '../makers/mutation'
import { type Package, packageForm, packageOf, put, recordOf, zipOf } from '../makers/package'
import { knock } from './filled-office'
import { someone, type Someone } from './offices'
import { ownOffice, type OwnOffice } from './own-office'
import { aRichCase, type RichCase } from './rich-case'

/** Packages as chance and malice leave them, with digests that fit: refused with nothing kept, or kept as they say. */

/** Of the record and of the manifest. */
const [recordRuns, manifestRuns] = process.env.ANNING_TEST_DEEP ? [8_000, 2_500] : [60, 40]
let office: OwnOffice
let rich: RichCase
let whole: Package
let there: Someone

beforeAll(async () => {
  office = await ownOffice()
  rich = await aRichCase('WANDEL-3')
  whole = await packageOf(rich.owner.member, rich.caseId)
  there = await someone()
  await knock('GET /api/cases', { headers: { cookie: there.cookie } })
}, 120_000)
afterAll(async () => {
  await closePrinting()
  await office.close()
})

/** How many rows of cases an office has. */
async function rowsOf({ member }: Someone): Promise<number> {
  const { rows: [counted] } = await office.admin.query(`SELECT (SELECT count(*) FROM case_file WHERE office_id = $1) + (SELECT count(*) FROM case_key WHERE office_id = $1)
    + (SELECT count(*) FROM party WHERE office_id = $1) + (SELECT count(*) FROM evidence_item WHERE office_id = $1) + (SELECT count(*) FROM contact_attempt WHERE office_id = $1)
    + (SELECT count(*) FROM attempt_source WHERE office_id = $1) + (SELECT count(*) FROM finding WHERE office_id = $1) + (SELECT count(*) FROM ticket WHERE office_id = $1)
    + (SELECT count(*) FROM ticket_event WHERE office_id = $1) + (SELECT count(*) FROM letter WHERE office_id = $1) + (SELECT count(*) FROM witness_request WHERE office_id = $1)
    + (SELECT count(*) FROM derivative WHERE office_id = $1) + (SELECT count(*) FROM custody_event WHERE office_id = $1) + (SELECT count(*) FROM channel_setting WHERE office_id = $1) AS count`, [member.officeId])
  return Number(counted.count)
}

type Place = { holder: Record<string, unknown> | unknown[]; key: string | number }
function places(value: unknown, found: Place[] = []): Place[] {
  if (value === null || typeof value !== 'object') return found
  const keys = Array.isArray(value) ? [...value.keys()] : Object.keys(value)
  for (const key of keys) {
    found.push({ holder: value as Place['holder'], key })
    places((value as Record<string | number, unknown>)[key], found)
  }
  return found
}

const words = [null, '', 0, -1, 2 ** 31, 1e300, true, false, 'x', '\u202e', '\0', '\ud800', 'x'.repeat(70_000), [], {}, [[]], '2026-02-30', '9999-12-31T23:59:59.999Z', '0000-01-01T00:00:00.000Z', '#', '__proto__', 'other', 'person', '00000000-0000-7000-8000-000000000000']
const change = fc.record({ at: fc.double({ min: 0, max: 0.999_999, noNaN: true }), how: fc.constantFrom('word', 'drop', 'double', 'other'), word: fc.constantFrom(...words), from: fc.double({ min: 0, max: 0.999_999, noNaN: true }) })

type Change = typeof change extends fc.Arbitrary<infer T> ? T : never

/** The record with one to three places changed: another word, a value of another place, dropped, or doubled. */
function changed(text: string, changes: Change[]): string {
  const record = JSON.parse(text) as unknown
  for (const { at, how, word, from } of changes) {
    const all = places(record)
    const { holder, key } = all[Math.floor(at * all.length)]!
    const other = all[Math.floor(from * all.length)]!
    const held = holder as Record<string | number, unknown>
    if (how === 'word') held[key] = word
    else if (how === 'other') held[key] = structuredClone((other.holder as Record<string | number, unknown>)[other.key])
    else if (how === 'double' && Array.isArray(holder)) holder.push(structuredClone(held[key]))
    else delete held[key]
  }
  return JSON.stringify(record)
}

const lists = ['parties', 'lines', 'accounts', 'refusals', 'notes', 'copies', 'sounds', 'attempts', 'sources', 'links', 'tickets', 'events', 'letters', 'witnessRequests'] as const

async function refusedOrKept(made: Package, text: string, manifestText?: string): Promise<void> {
  const before = await rowsOf(there)
  const answer = await knock('POST /api/cases/packages', { body: packageForm(zipOf(made, { manifestText })), headers: { cookie: there.cookie } })
  expect([answer.status, answer.status < 500]).toEqual([answer.status, true])
  if (answer.status >= 300) {
    expect(await rowsOf(there)).toBe(before)
    return
  }
  const [said, kept] = [JSON.parse(text) as CaseRecord, await recordOf(there.member, (await answer.json()).id)]
  for (const list of lists) expect([list, kept[list]]).toEqual([list, said[list].toSorted((one, other) => ((one as { id?: string }).id ?? '') < ((other as { id?: string }).id ?? '') ? -1 : 1)])
  there = await someone()
}

it('what files and older programs wrote comes in: a character of nothing, marks that turn the reading', async () => {
  const [odd, value] = ['还\0钱\u202e吗', JSON.parse(whole.files.get('case.json')!.toString()) as CaseRecord]
  Object.assign(value.attempts.find(({ content }) => content !== null)!, { content: odd })
  Object.assign(value.notes[0]!, { title: odd, fields: { sender: odd } })
  const made = { manifest: structuredClone(whole.manifest), files: new Map(whole.files) }
  put(made, 'case.json', Buffer.from(JSON.stringify(value)), { what: 'case' })
  const opener = there
  await refusedOrKept(made, JSON.stringify(value))
  const moved = await recordOf(opener.member, rich.caseId)
  expect([moved.attempts.map(({ content }) => content), moved.notes.map(({ title }) => title)]).toEqual([expect.arrayContaining([odd]), expect.arrayContaining([odd])])
})

it(`${recordRuns} changes of the record are refused whole, or kept as they are`, async () => {
  const text = whole.files.get('case.json')!.toString()
  const mutated = fc.oneof({ weight: 1, arbitrary: mutatedText(text) }, { weight: 3, arbitrary: fc.array(change, { minLength: 1, maxLength: 3 }).map((changes) => changed(text, changes)) })
  await fc.assert(fc.asyncProperty(mutated, async (record) => {
    const made = { manifest: structuredClone(whole.manifest), files: new Map(whole.files) }
    put(made, 'case.json', Buffer.from(record), { what: 'case' })
    await refusedOrKept(made, record)
  }), { numRuns: recordRuns })
}, 3_600_000)

it(`${manifestRuns} changes of the manifest are refused whole, or tell the same`, async () => {
  const text = JSON.stringify(whole.manifest)
  await fc.assert(fc.asyncProperty(mutatedText(text), (manifest) => refusedOrKept(whole, whole.files.get('case.json')!.toString(), manifest)), { numRuns: manifestRuns })
}, 3_600_000)
