import { Readable } from 'node:stream'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { addEvidence } from '@/lib/server/casework/add-evidence'
import { evidenceAllowance } from '@/lib/server/casework/evidence-allowance'
import { keepFile } from '@/lib/server/casework/keep-file'
import { openCase } from '@/lib/server/casework/open-case'
import { confirmImport, importPreview } from '@/lib/server/casework/preview-import'
import { attemptsOfCase } from '@/lib/server/data/attempts'
import { importRun } from '@/lib/server/data/imports'
import type { Member } from '@/lib/server/member'
import { allTurns, takenTurns } from '../makers/taken-turns'
import { workbook } from '../makers/workbook'
import { someone } from './offices'
import { ownOffice, type OwnOffice } from './own-office'

/** A workbook that comes while all turns to open one are taken, and the line behind them is full. */

const [phone, collector] = ['19900001001', '17000001234']
let office: OwnOffice
beforeAll(async () => { office = await ownOffice() })
afterAll(() => office.close())

async function opened(): Promise<{ member: Member; caseId: string }> {
  const { member } = await someone()
  const { id } = await openCase(member, { body: {
    title: 'x', complainant: { name: '林知夏', role: 'debtor', phones: [phone] },
    respondents: [{ key: 'LX', name: '澜汐', kind: 'bank', lines: [{ number: collector, attribution: 'confirmed' }], accounts: [] }],
    contacts: [], otherLines: [], nightContactAgreed: false, refusals: [], stopRequests: [], answers: [],
  } })
  return { member, caseId: id }
}

const bill = workbook([[
  ['起始时间', '通信地点', '通信方式', '对方号码', '通信时长'], ['2026-01-02 09:00:00', '岚州', '被叫', collector, '5秒'], ['2026-01-03 09:00:00', '岚州', '被叫', collector, '5秒'],
]])

async function put({ member, caseId }: { member: Member; caseId: string }, preview: boolean) {
  const name = '详单.xlsx'
  const kept = await keepFile(member, { name, stream: Readable.from([bill]) }, await evidenceAllowance(member, caseId))
  return addEvidence(member, { params: { caseId }, fields: { preview, about: { [name]: { phoneOf: phone } } }, files: [kept] })
}

it.each([true, false])('is kept, says that there was no time for it, brings nothing in, and is read when it is put in again (looked at first: %s)', async (preview) => {
  const of = await opened()
  const give = takenTurns(allTurns)
  const { items, imports } = await put(of, preview).finally(give)
  expect(items).toMatchObject([{ name: '详单.xlsx' }])
  expect(imports).toMatchObject([{ state: 'failed', imported: 0, rejected: [{ at: 'file', reason: 'busy' }] }])
  expect(await attemptsOfCase(of.member, of.caseId)).toEqual([])
  const again = await put(of, preview)
  expect(again.items).toMatchObject([{ kind: 'bill' }])
  expect(again.imports).toMatchObject([preview ? { state: 'waiting' } : { state: 'done', imported: 2 }])
}, 120_000)

it('goes on waiting for a person\'s word when there is no time to show or to read it', async () => {
  const { member, ...of } = await opened()
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'], shouldAdvanceTime: true })
  const { imports } = await put({ member, ...of }, true)
  // What was opened for the upload is kept for half a minute.
  vi.advanceTimersByTime(31_000)
  vi.useRealTimers()
  const id = imports[0]?.id ?? ''
  const give = takenTurns(allTurns)
  const asked = [importPreview(member, id), confirmImport(member, { params: { importId: id }, body: { lines: [] } })]
  const answers = await Promise.allSettled(asked).finally(give)
  expect(answers).toMatchObject([{ status: 'rejected', reason: { code: 'busy' } }, { status: 'rejected', reason: { code: 'busy' } }])
  expect((await importRun(member, id)).state).toBe('waiting')
  expect(await importPreview(member, id)).toMatchObject({ rows: 2, belongs: 2 })
  expect(await confirmImport(member, { params: { importId: id }, body: { lines: [] } })).toMatchObject({ state: 'done', imported: 2 })
}, 120_000)
