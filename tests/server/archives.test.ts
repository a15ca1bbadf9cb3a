import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { GET as listAttempts } from '@/app/api/cases/[caseId]/attempts/route'
import { GET as listEvidence, POST as addFiles } from '@/app/api/cases/[caseId]/evidence/route'
import { POST as openCase } from '@/app/api/cases/route'
import { mailView } from '@/lib/server/casework/mail-view'
import { resumeImports } from '@/lib/server/casework/resume-imports'
import { insertRun, runsOfCase } from '@/lib/server/data/imports'
import { withOffice } from '@/lib/server/unit-of-work'
import { zipFile, type ZipPart } from '../makers/zip-file'
import { formatsFolder } from '../makers/format-samples'
import { readFileSync } from 'node:fs'
import { context, request, type Someone } from './offices'
import { ownOffice, type OwnOffice } from './own-office'

let office: OwnOffice
let me: Someone

beforeAll(async () => {
  office = await ownOffice()
  ;({ me } = office)
})
afterAll(() => office.close())

const facts = {
  title: 'archives', complainant: { name: '林知夏', role: 'debtor', phones: ['19900001001'] }, nightContactAgreed: false,
  respondents: [{ key: 'LX', name: '澜汐', kind: 'consumer-finance', lines: [{ number: '17000001234', attribution: 'confirmed' }] }],
}
const headers = () => ({ cookie: me.cookie })
const opened = async (): Promise<string> => (await (await openCase(request({ headers: headers(), body: JSON.stringify(facts) }), context())).json()).id
async function add(caseId: string, name: string, bytes: Buffer<ArrayBuffer>, preview = false) {
  const body = new FormData()
  body.append('files', new File([bytes], name))
  if (preview) body.append('preview', 'true')
  const response = await addFiles(request({ headers: headers(), body }), context({ caseId }))
  return { status: response.status, body: await response.json() }
}
const get = async (list: typeof listAttempts, path: string, caseId: string) =>
  (await (await list(request({ method: 'GET', path: `/api/cases/${caseId}/${path}`, headers: headers() }), context({ caseId }))).json()).items
const sample = (name: string) => readFileSync(`${formatsFolder}/${name}`)
const custody = (caseId: string) => withOffice(me.member, (tx) =>
  tx.$queryRaw<{ payload: string }[]>`SELECT payload::text AS payload FROM custody_event WHERE payload::text LIKE ${`%${caseId}%`} ORDER BY seq`)

const bill = '起始时间,通信方式,对方号码,通信时长\n2026-04-01 09:00:20,被叫,17000001234,42秒\n'
const goodParts: ZipPart[] = [
  { name: '导出/', data: '', stored: true }, { name: '导出/calls.xml', data: sample('backup-calls.xml') },
  { name: Buffer.from([0xcf, 0xea, 0xb5, 0xa5, 0x2e, 0x63, 0x73, 0x76]), data: bill, flags: 0 }, { name: '../../../etc/截图.png', data: Buffer.from('89504e470d0a1a0a', 'hex'), stored: true },
  { name: '__MACOSX/._calls.xml', data: 'x' }, { name: '导出/.DS_Store', data: 'x' },
]

describe('an archive', () => {
  it('stays the original; what is in it comes in as originals of their own, each read by its format', async () => {
    const caseId = await opened()
    const { status, body } = await add(caseId, '备份.zip', zipFile(goodParts))
    expect(status).toBe(201)
    expect(body.imports.map(({ file, format, state, imported, duplicates, skipped, rejected }: Record<string, unknown>) => [file, format, state, imported, duplicates, skipped, rejected])).toEqual([
      ['备份.zip', 'archive', 'done', 3, 0, 3, []], ['calls.xml', 'backup-calls', 'done', 2, 0, 2, []], ['详单.csv', 'china-mobile-voice', 'done', 1, 0, 0, []],
    ])
    expect(body.items.map(({ name, kind, takenFrom }: Record<string, unknown>) => [name, kind, takenFrom])).toEqual([
      ['备份.zip', 'archive', undefined], ['calls.xml', 'call-log', body.items[0].id], ['详单.csv', 'bill', body.items[0].id], ['截图.png', 'picture', body.items[0].id],
    ])
    expect((await get(listAttempts, 'attempts', caseId)).map(({ grade }: { grade: string }) => grade)).toEqual(['corroborated', 'handset-only'])
    const lines = (await custody(caseId)).map(({ payload }) => JSON.parse(payload))
    expect(lines.filter(({ action }) => action === 'evidence-received').map(({ takenFrom }) => takenFrom)).toEqual([undefined, ...Array(3).fill(body.items[0].id)])
  })

  it('brought again adds nothing; what the case held before is not taken either', async () => {
    const caseId = await opened()
    await add(caseId, 'calls.xml', sample('backup-calls.xml') as Buffer<ArrayBuffer>)
    expect((await add(caseId, 'a.zip', zipFile(goodParts))).body.imports[0]).toMatchObject({ imported: 2, duplicates: 1, skipped: 3 })
    expect((await add(caseId, 'b.zip', zipFile(goodParts))).body.imports).toMatchObject([{ format: 'archive', imported: 0, duplicates: 3, skipped: 3 }])
    expect(await get(listEvidence, 'evidence', caseId)).toHaveLength(5)
  })

  it('holds back the rows of its files where a person wants to look first', async () => {
    const caseId = await opened()
    const { body } = await add(caseId, 'a.zip', zipFile(goodParts), true)
    expect(body.imports.map(({ format, state }: Record<string, unknown>) => [format, state])).toEqual([['archive', 'done'], ['backup-calls', 'waiting'], ['china-mobile-voice', 'waiting']])
    expect(await get(listAttempts, 'attempts', caseId)).toEqual([])
  })

  it('refuses the bad files in it one by one, and the others come in', async () => {
    const caseId = await opened()
    const parts: ZipPart[] = [
      { name: 'bill.csv', data: bill }, { name: 'link', data: '/etc/passwd', mode: 0o120777 }, { name: 'inner.zip', data: zipFile(goodParts) }, { name: 'zeros.txt', data: Buffer.alloc(4_000_000) },
      { name: 'torn.csv', data: `${bill} `, claims: { crc: 7 } }, { name: 'secret.csv', data: `${bill}  `, flags: 0x801 }, { name: 'odd.csv', data: `${bill}   `, method: 99 },
      { name: 'short.csv', data: `${bill}    `, claims: { size: 999 } }, { name: 'broken.xml', data: '<calls count="1"><call number="1"' },
    ]
    const { body } = await add(caseId, 'a.zip', zipFile(parts))
    expect(body.imports[0]).toMatchObject({
      state: 'done', imported: 2, duplicates: 0, skipped: 0, rejected: [
        { at: 2, reason: 'unsupported' }, { at: 3, reason: 'unsupported' }, { at: 4, reason: 'too-large' }, { at: 5, reason: 'not-well-formed' }, { at: 6, reason: 'unsupported' },
        { at: 7, reason: 'unsupported' }, { at: 8, reason: 'not-well-formed' },
      ],
    })
    expect(body.imports.slice(1)).toMatchObject([{ file: 'bill.csv', imported: 1 }, { file: 'broken.xml', state: 'failed', rejected: [{ at: 'file', reason: 'not-well-formed' }] }])
    expect(body.items.map(({ name }: { name: string }) => name)).toEqual(['a.zip', 'bill.csv', 'broken.xml'])
  })

  it.each<[string, () => Buffer<ArrayBuffer>, string]>([
    ['too many files', () => zipFile(Array.from({ length: 2_001 }, (_, at) => ({ name: `${at}.txt`, data: 'x', stored: true }))), 'too-large'],
    ['more than a gigabyte', () => zipFile(Array.from({ length: 3 }, (_, at) => ({ name: `${at}.txt`, data: 'x', claims: { size: 400 * 1024 ** 2 } }))), 'too-large'],
    ['files that share bytes', () => zipFile([{ name: 'a.txt', data: bill }, { name: 'b.txt', data: bill, offset: 0 }]), 'not-well-formed'],
    ['no end', () => zipFile(goodParts).subarray(0, 200), 'not-well-formed'],
  ])('with %s is kept and not opened', async (_, bytes, reason) => {
    const caseId = await opened()
    const { status, body } = await add(caseId, 'a.zip', bytes())
    expect([status, body.items.length]).toEqual([201, 1])
    expect(body.imports).toMatchObject([{ format: 'archive', state: 'failed', imported: 0, rejected: [{ at: 'file', reason }] }])
  })

  it('goes on after a stop where it was: nothing twice, nothing left out', async () => {
    const caseId = await opened()
    const { body } = await add(caseId, 'a.zip', zipFile(goodParts.slice(0, 2)))
    await withOffice(me.member, (tx) => tx.importRun.updateMany({ where: { caseId, format: 'archive' }, data: { state: 'running' } }))
    await insertRun(me.member, { caseId, evidenceId: body.items[0].id, format: 'archive' })
    await resumeImports()
    expect((await runsOfCase(me.member, caseId)).map(({ format, state, imported, duplicates }) => [format, state, imported, duplicates])).toEqual([
      ['archive', 'done', 0, 1], ['backup-calls', 'done', 2, 0], ['archive', 'done', 0, 1],
    ])
    expect(await get(listEvidence, 'evidence', caseId)).toHaveLength(2)
  })
})

describe('a mail', () => {
  it('is kept with its words to read; its attachment comes in under a name that is no path', async () => {
    const caseId = await opened()
    const { body } = await add(caseId, 'mail.eml', sample('mail.eml') as Buffer<ArrayBuffer>)
    expect(body.items.map(({ name, kind }: Record<string, unknown>) => [name, kind])).toEqual([['mail.eml', 'document'], ['calls.csv', 'bill']])
    expect(body.imports).toMatchObject([{ format: 'mail', state: 'done', imported: 1 }, { format: 'china-mobile-voice', imported: 1 }])
    expect(await mailView(me.member, body.items[0].id)).toMatchObject({
      from: '澜汐消费金融 <notice@lanxi.example.invalid>', to: '<zhixia@example.invalid>', subject: '催收方你的家人', at: '2026-04-01 09:00:00', text: '您的借款已逾期，请今日内处理。', attachments: 1,
    })
    expect(await mailView(me.member, body.items[1].id)).toBeNull()
    expect((await get(listAttempts, 'attempts', caseId)).map(({ channel }: { channel: string }) => channel)).toEqual(['call'])
  })

  it('that cannot be taken apart is kept and says so', async () => {
    const caseId = await opened()
    const { body } = await add(caseId, 'mail.eml', sample('mail.hostile.eml') as Buffer<ArrayBuffer>)
    expect(body.imports).toMatchObject([{ format: 'mail', state: 'failed', rejected: [{ at: 'file', reason: 'not-well-formed' }] }])
  })
})

describe('a file whose rows cannot be read', () => {
  it.each<[string, string, Buffer, string]>([
    ['详单.xls', 'an old spreadsheet', Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]), 'old-spreadsheet'], ['语音详单.pdf', 'a bill as PDF', Buffer.from('%PDF-1.7\n'), 'pdf-bill'],
    ['CallHistory.storedata', 'a database', Buffer.concat([Buffer.from('SQLite format 3\0'), Buffer.alloc(100)]), 'phone-database'],
  ])('%s: %s is kept and named', async (name, _, bytes, format) => {
    const caseId = await opened()
    const { body } = await add(caseId, name, bytes as Buffer<ArrayBuffer>)
    expect(body.imports).toMatchObject([{ format, state: 'failed', imported: 0, rejected: [{ at: 'file', reason: 'unsupported' }] }])
  })

  it('another PDF says nothing', async () => {
    expect((await add(await opened(), '借款合同.pdf', Buffer.from('%PDF-1.7\n') as Buffer<ArrayBuffer>)).body.imports).toEqual([])
  })
})
