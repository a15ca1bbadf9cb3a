import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type CaseRecord, caseRecordSchema, recordLists } from '@/lib/letters/record/case-record'
import { caseRecord } from '@/lib/server/casework/record-case'
import { closePrinting } from '@/lib/server/pdf/pool'
import { columnOf, recordTables } from '@/lib/server/record-tables'
import { knock } from './filled-office'
import { someone } from './offices'
import { ownOffice, type OwnOffice } from './own-office'
import { aRichCase, type RichCase } from './rich-case'

let office: OwnOffice
let rich: RichCase
let text: string
let record: CaseRecord

async function textOf(caseId: string): Promise<string> {
  const pieces: Buffer[] = []
  for await (const piece of await caseRecord(rich.owner.member, caseId)) pieces.push(piece)
  return Buffer.concat(pieces).toString('utf8')
}

beforeAll(async () => {
  office = await ownOffice()
  rich = await aRichCase('REICH-41')
  text = await textOf(rich.caseId)
  record = JSON.parse(text) as CaseRecord
}, 120_000)
afterAll(async () => {
  await closePrinting()
  await office.close()
})

describe('the record of a case', () => {
  it('keeps to its own description, and has something in every list', () => {
    const parsed = caseRecordSchema.safeParse(record)
    expect(parsed.error?.issues.slice(0, 3)).toBeUndefined()
    expect(Object.keys(recordLists).filter((list) => record[list as keyof typeof recordLists]?.length === 0)).toEqual([])
  })

  it('tells what was sealed, in words', () => {
    expect(record.case).toMatchObject({ id: rich.caseId, title: '案 REICH-41', rowSalt: expect.stringMatching(/^[0-9a-f]{32}$/) })
    expect(record.attempts.map(({ content }) => content)).toEqual(expect.arrayContaining(['今天不还就去你单位', '说要来家里']))
    expect(record.attempts.find(({ account }) => account === 'wxid_cui')).toMatchObject({ accountApp: 'wechat', recipient: 'sister' })
    expect(record.notes.map(({ fields }) => fields)).toEqual(expect.arrayContaining([{ sender: '贷后小陈', text: '今天不还' }]))
    expect(record.sources.filter(({ kind }) => kind === 'bill').map(({ phoneOf }) => phoneOf)).toEqual(['19900001001', '19900001001'])
    expect(record.events.map(({ kind }) => kind)).toEqual(['filed', 'received', 'accepted', 'referred', 'noteAdded', 'replied', 'undone', 'extended'])
    expect(record.events[2]).toMatchObject({ clerk: '工号 0231', atTime: '09:02', seconds: 205, note: '受理' })
    expect(record.events[3]).toMatchObject({ reading: 'wrong-body', clerk: null })
    expect(record.tickets).toMatchObject([{ queryLink: 'https://example.cn/query?code=7788', referenceNumbers: ['REICH-41', '次日编号'] }])
    expect(record.dispatches?.map(({ way, reference, undoes }) => [way, reference, undoes !== null])).toEqual([['fax', null, false], [null, null, true], ['post', 'XA0000001', false]])
    expect(record.letters.find(({ state }) => state === 'issued')).toMatchObject({ pdfSha256: expect.stringMatching(/^[0-9a-f]{64}$/), document: { document: { letter: 'lender-complaint' } } })
    expect(record.channelSettings).toMatchObject([{ channel: 'lender', fields: { signature: 20 } }])
    expect(record.people).toContainEqual({ id: rich.owner.member.id, name: null })
  })

  it('holds every row of the case that the tables hold', async () => {
    const { rows: [counted] } = await office.admin.query(`SELECT (SELECT count(*) FROM attempt_source WHERE case_id = $1)::int AS sources,
      (SELECT count(*) FROM contact_attempt WHERE case_id = $1)::int AS attempts, (SELECT count(*) FROM evidence_item WHERE case_id = $1)::int AS evidence,
      (SELECT count(*) FROM witness_request WHERE case_id = $1)::int AS "witnessRequests", (SELECT count(*) FROM letter WHERE case_id = $1)::int AS letters`, [rich.caseId])
    expect(Object.fromEntries(Object.keys(counted).map((list) => [list, record[list as keyof typeof recordLists]?.length]))).toEqual(counted)
  })

  it('holds nothing sealed, no key of a link, no draft of a witness, and no statement that was withdrawn', async () => {
    expect(text).not.toMatch(/"v[01]\./)
    expect(text).not.toContain(rich.ids.statementToken)
    expect(text).not.toContain('ENTWURF-77')
    expect(record.witnessRequests.filter(({ withdrawnAt }) => withdrawnAt !== null)).toMatchObject([{ answers: null, sentAt: expect.any(String) }])
    expect(record.witnessRequests.filter(({ answers }) => answers !== null)).toHaveLength(1)
    const { rows } = await office.admin.query(`SELECT encode(token_hash, 'hex') AS secret FROM witness_request UNION SELECT encode(number_index, 'hex') FROM phone_line
      UNION SELECT wrapped FROM office_key UNION SELECT wrapped FROM case_key`)
    expect(rows.filter(({ secret }) => secret && text.includes(secret))).toEqual([])
  })

  it('is the same text again, but for the moment', async () => {
    expect((await textOf(rich.caseId)).replace(/"recordedAt": "[^"]+"/, '')).toBe(text.replace(/"recordedAt": "[^"]+"/, ''))
  })

  it('is handed out as a file by its door, which notes it', async () => {
    const answer = await knock('GET /api/cases/{caseId}/record', { params: { caseId: rich.caseId }, headers: { cookie: rich.owner.cookie } })
    expect([answer.status, answer.headers.get('content-disposition')]).toEqual([200, 'attachment; filename="case.json"'])
    expect((await answer.json() as CaseRecord).case.id).toBe(rich.caseId)
    const { rows: [noted] } = await office.admin.query("SELECT payload FROM audit_event WHERE payload LIKE '%package:export%' ORDER BY seq DESC LIMIT 1")
    expect(JSON.parse(noted.payload)).toMatchObject({ action: 'package:export', caseId: rich.caseId, actor: rich.owner.member.id })
  })

  it('is nobody else’s', async () => {
    await expect(caseRecord((await someone()).member, rich.caseId)).rejects.toMatchObject({ code: 'not-found' })
  })
})

/** Tables of an office that a record of one case holds nothing of, and why. */
const outside: Record<string, string> = {
  alert: 'of a member', alert_digest: 'of a member', alert_setting: 'of a member',
  anchor: 'of the office', anchor_stamp: 'of the office', api_token: 'a key', arriving_row: 'not in the case yet', audit_event: 'of the office', case_key: 'a key', chain_head: 'of the office',
  erasure: 'tells of what is not there any more', erasure_request: 'asks two people of one office',
  column_mapping: 'of the office', consent_event: 'of a member', custody_event: 'custody.jsonl of the package', deadline_row: 'computed from events',
  file_check: 'of this store', idempotency_key: 'of a request', intake_draft: 'no case yet', invitation: 'of the office', key_ring: 'a key', member: 'people, by name',
  office_key: 'a key', recording_pattern: 'of the office', stamp_setting: 'of the office', store_check: 'of this store',
}

describe('every column of every table', () => {
  it('is in the record of a case, or on the list of what is computed or stays out, with a reason', async () => {
    const { rows } = await office.admin.query<{ name: string; column: string }>(`SELECT table_name AS name, column_name AS column FROM information_schema.columns
      JOIN information_schema.tables USING (table_schema, table_name) WHERE table_schema = 'public' AND table_type = 'BASE TABLE' AND table_name IN
      (SELECT table_name FROM information_schema.columns WHERE table_schema = 'public' AND column_name = 'office_id') ORDER BY 1, 2`)
    const told = Object.values(recordTables).flatMap(({ table, columns, computed = {}, left = {} }) =>
      [...Object.keys(columns).map(columnOf), ...Object.keys(computed), ...Object.keys(left)].map((column) => `${table}.${column}`))
    const there = rows.filter(({ name }) => !(name in outside)).map(({ name, column }) => `${name}.${column}`)
    expect(told.sort()).toEqual(there.sort())
    expect(Object.keys(outside).filter((table) => !rows.some(({ name }) => name === table))).toEqual([])
  })

  it('and every field of the record is described', () => {
    const shapes = { ...recordLists }
    for (const [list, { columns }] of Object.entries(recordTables)) {
      if (!(list in shapes)) continue
      const { shape } = shapes[list as keyof typeof shapes].def.element as unknown as { shape: object }
      expect([list, Object.keys(shape).sort()]).toEqual([list, Object.keys(columns).sort()])
    }
  })
})
