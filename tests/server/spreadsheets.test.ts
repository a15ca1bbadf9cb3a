import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { Readable } from 'node:stream'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { localIso } from '@/lib/calendar/local-date'
import type { Entry } from '@/lib/evidence/imported-row'
import { recognise } from '@/lib/server/evidence-file'
import { rowLine, rowOfLine } from '@/lib/server/media/sheet/sheet-tasks'
import { storeOriginal } from '@/lib/server/vault'
import { sampleNow } from '../makers/sample-files'
import { workbook } from '../makers/workbook'
import { holdKeys } from './held-keys'

const office = '00000000-0000-7000-8000-000000000001'
const folder = mkdtempSync(path.join(os.tmpdir(), 'anning-sheets-'))
beforeAll(() => {
  Object.assign(process.env, { ANNING_DATA_DIR: folder, DATABASE_URL: 'unused', AUTH_DATABASE_URL: 'unused' })
  holdKeys(office)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const voice = ['起始时间', '通信地点', '通信方式', '对方号码', '通信时长']
const messages = ['起始时间', '通信地点', '对方号码', '通信方式', '信息类型']
const call = (day: string) => [`${day} 09:00:00`, '岚州', '被叫', '17000001234', '5秒']

const shown = (entry: Entry) => {
  if (entry.kind === 'row') return `${entry.at} ${localIso(entry.row.at).slice(0, 10)} ${entry.row.channel} ${entry.row.direction}`
  return `${'at' in entry ? entry.at : 'file'} ${entry.kind} ${entry.kind === 'skipped' ? entry.because : entry.reason}`
}
async function read(bytes: Buffer) {
  const found = await recognise({ officeId: office, ...(await storeOriginal(office, Readable.from([bytes]))) }, '详单.xlsx')
  if (!found || !('read' in found)) return found
  const entries: string[] = []
  for await (const part of found.read({ now: sampleNow })) entries.push(...part.entries.map(shown))
  return { id: found.id, entries, ...found.facts() }
}

test('months and messages on sheets of their own are read in order, rows counted on; days of calls that touch are joined', async () => {
  const sheets = [
    [['说明']], [['账期：2026年01月'], voice, call('2026-01-02')], [['账期：2026年02月'], voice, call('2026-02-03'), ['合计', '', '', '', '5秒']],
    [['短信详单'], messages, ['2026-03-04 10:00:00', '岚州', '106981230001', '接收', '短信']],
  ]
  expect(await read(workbook(sheets))).toEqual({
    id: 'china-mobile-voice', subscriber: null, coverage: { from: '2026-01-01', to: '2026-02-28' },
    entries: ['4 2026-01-02 call incoming', '7 2026-02-03 call incoming', '8 skipped total', '11 2026-03-04 sms incoming'],
  })
})

test('a sheet with times that nothing knows is named as not read; bills of two phones in one workbook are refused', async () => {
  const data = [['上网时间', '流量', '套餐'], ['2026-01-02 09:00:00', '5MB', '无']]
  expect(await read(workbook([[voice, call('2026-01-02')], data]))).toMatchObject({ entries: ['2 2026-01-02 call incoming', '3 rejected unsupported'] })
  const of = (number: string) => [[`手机号码：${number}`], voice, call('2026-01-02')]
  const both = await read(workbook([of('13800000001'), of('13800000002')]))
  expect(both).toMatchObject({ entries: expect.arrayContaining(['file refused unsupported']) })
})

test('too large: a cell at the far corner, which would make a table of billions, and more sheets than anybody exports', async () => {
  const far = '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'
  expect(await read(workbook([[voice, call('2026-01-02')]], far))).toEqual({ refused: 'too-large' })
  expect(await read(workbook(Array.from({ length: 201 }, () => [voice, call('2026-01-02')])))).toEqual({ refused: 'too-large' })
})

test('damaged: a workbook without its sheet, one that is cut off, one whose sheet ends in the middle of a cell', async () => {
  const whole = workbook([[voice, call('2026-01-02')]])
  expect(await read(workbook([]))).toEqual({ refused: 'not-well-formed' })
  expect(await read(whole.subarray(0, whole.length - 200))).toEqual({ refused: 'not-well-formed' })
  expect(await read(workbook([[voice, call('2026-01-02')]], '<row r="9"><c r="A9" t="s'))).toEqual({ refused: 'not-well-formed' })
})

test('a row goes through its line unchanged, without blanks at its end; what is no cell is blank', () => {
  const row = ['甲\n"', 1.5, true, null, new Date(86_400_000), undefined, '']
  expect(rowOfLine(rowLine(row))).toEqual(['甲\n"', 1.5, true, null, new Date(86_400_000)])
  expect([rowLine([null, '', undefined]), rowOfLine('')]).toEqual(['', []])
  expect(rowOfLine('[{"__proto__":1},[1e300],["a"],[[5]],null]')).toEqual([null, null, null, null, null])
  expect(rowOfLine('{"length":3}')).toEqual([])
})
