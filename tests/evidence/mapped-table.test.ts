import { expect, test } from 'vitest'
import type { Cell, Entry } from '@/lib/evidence/imported-row'
import { recognisedTable, recognisedText } from '@/lib/evidence/imports'
import { backupCalls } from '@/lib/evidence/imports/backup-calls'
import { likelyColumns } from '@/lib/evidence/imports/bill-columns'
import { columnMappingSchema, mappingOfWords, type ColumnMapping } from '@/lib/evidence/imports/column-mapping'
import { headerFingerprint, unmappedTable } from '@/lib/evidence/imports/unmapped-table'
import { entryLine, formatSample } from '@/tests/makers/format-samples'
import { readThrough, sampleNow } from '@/tests/makers/sample-files'

const calls: ColumnMapping = { rows: 'handset-calls', number: 1, time: 2, duration: 3, mode: 4 }
function readText(text: string, mapping: ColumnMapping, size?: number): Entry[] {
  const format = recognisedText(text)
  if (!format || !('mapped' in format)) throw new Error('not a table without a format')
  return readThrough(format.mapped(mapping).reader({ now: sampleNow }), text, size)
}
function readRows(rows: Cell[][], mapping: ColumnMapping) {
  const format = recognisedTable(rows)
  if (!format || !('mapped' in format)) throw new Error('not a table without a format')
  const known = format.mapped(mapping)
  const reader = known.reader({ now: sampleNow })
  const entries = [...rows.flatMap((cells, index) => reader.row(cells, index + 1)), ...reader.end()]
  return { id: known.id, source: known.source, lines: entries.map(entryLine), facts: reader.facts(), entries }
}

test('a table that no format knows is offered with its headings and an example of each column', () => {
  const format = recognisedText(formatSample('mapped.csv').toString())
  expect(format).toMatchObject({
    refused: 'unsupported',
    unmapped: { headerRows: 2, headings: ['Caller', 'When', 'Talk time', 'Kind', 'Note'], examples: ['+86 170 0000 1234', '2026/04/01 09:00:00', '00:00:42', 'Incoming', ''] },
  })
})

test('the first rows below the headings come along as they are written, cell by cell', () => {
  const rows: Cell[][] = [['谁', '几点', '怎么了', '备注'], [], ...[1, 2, 3, 4].map((day) => ['17000001234', `2026-04-0${day} 09:00:00`, '来电'])]
  expect(unmappedTable(rows)?.rows).toEqual([1, 2, 3].map((day) => ['17000001234', `2026-04-0${day} 09:00:00`, '来电']))
})

test.each([undefined, 5])('mapped.csv by a person’s columns, in pieces of %s', (size) => {
  expect(readText(formatSample('mapped.csv').toString(), calls, size).map(entryLine)).toEqual([
    '3 2026-04-01T09:00:00 17000001234 call incoming answered 42', '4 2026-04-01T09:01:00 17000001234 call incoming unanswered missed',
    '5 2026-04-01T09:03:00 02355500123 call outgoing answered 12', '6 2026-04-01T09:04:00  call incoming answered 5',
  ])
})

test('mapped.hostile.csv: each row is answered, none is guessed', () => {
  expect(readText(formatSample('mapped.hostile.csv').toString(), calls).map(entryLine)).toEqual([
    '2 rejected bad-number', '3 rejected bad-time', '4 rejected bad-duration', '5 rejected unknown-type', '6 rejected broken-row',
  ])
})

test('both numbers of a bill: the person says which is the other side; the title gives the year, totals and a second header are skipped', () => {
  const header = ['起始时间', '主叫号码', '被叫号码', '通话时长', '通信方式']
  const { id, source, lines, facts } = readRows([
    ['账期：2026年1月'], header, ['01-03 09:00:00', '17000001234', '19900001001', '5秒', '被叫'], header, ['12-31 23:00:00', '17000001234', '19900001001', '5秒', '被叫'], ['合计', '', '', '10秒'], [],
  ], { rows: 'bill-calls', number: 2, time: 1, duration: 4, mode: 5 })
  expect([id, source]).toEqual(['table-voice', 'bill'])
  expect(lines).toEqual(['3 2026-01-03T09:00:00 17000001234 call incoming answered 5', '4 skipped heading', '5 2025-12-31T23:00:00 17000001234 call incoming answered 5', '6 skipped total'])
  expect(facts.coverage).toEqual({ from: '2025-12-31', to: '2026-01-03' })
})

test('messages with their words as they are written; day and time in two columns; one way for all rows', () => {
  const { id, lines } = readRows([['from', 'day', 'at', 'words'], ['106981230001', '2026-01-03', '09:00:00', "'=1+1"], ['106981230001', '2026/1/3', '9:01', '还钱']],
    { rows: 'handset-messages', number: 1, time: 3, date: 2, mode: 'incoming', text: 4 })
  expect(id).toBe('table-messages')
  expect(lines).toEqual(['2 2026-01-03T09:00:00 106981230001 sms incoming "\'=1+1"', '3 2026-01-03T09:01:00 106981230001 sms incoming "还钱"'])
})

test('a table without a header, seconds since 1970, spreadsheet dates', () => {
  const rows: Cell[][] = [['17000001234', 1775005200, 'in', '5'], ['17000001234', new Date('2026-04-01T09:01:00Z'), 'out', '0']]
  expect(unmappedTable(rows)).toMatchObject({ headerRows: 0, headings: [] })
  expect(readRows(rows, { rows: 'handset-calls', number: 1, time: 2, mode: 3, duration: 4 }).lines).toEqual([
    '1 2026-04-01T09:00:00 17000001234 call incoming answered 5', '2 2026-04-01T09:01:00 17000001234 call outgoing unanswered',
  ])
})

test('without a length it stays unknown whether a call was taken up; a call without one is still a call', () => {
  const { entries } = readRows([['who', 'when', 'way'], ['17000001234', '2026-04-01 09:00:00', '来电']], { rows: 'handset-calls', number: 1, time: 2, mode: 3 })
  expect(entries).toMatchObject([{ row: { answered: null, seconds: null, source: 'handset' } }])
})

test('the same call from a backup and from a mapped table has one key', () => {
  const backup = readThrough(backupCalls({ now: sampleNow }), '<calls><call number="17000001234" duration="42" date="1775005200000" type="1" presentation="1" /></calls>')
  const mapped = readText(formatSample('mapped.csv').toString(), calls)
  const key = (entry: Entry | undefined) => (entry?.kind === 'row' ? entry.row.dedupeKey : null)
  expect(key(mapped[0])).toBe(key(backup[0]))
})

test('rows that only know the minute stay apart and are known again', () => {
  const rows = [['who', 'when', 'way'], ...Array.from({ length: 2 }, () => ['17000001234', '2026-04-01 09:00', '来电'])]
  const keys = () => readRows(rows, { rows: 'handset-calls', number: 1, time: 2, mode: 3 }).entries.map((entry) => entry.kind === 'row' && entry.row.dedupeKey)
  expect(new Set(keys()).size).toBe(2)
  expect(keys()).toEqual(keys())
})

test.each([
  ['names and towns', '姓名,年龄,城市\n甲,1,乙\n'], ['a diary', '2026-04-01 09:00,张三来电\n2026-04-02 09:00,李四来电\n'], ['prose', '今天，他们又打来了，一共三次。\n09:00 一次，10:00 一次。'], ['JSON', '{"a":"2026-04-01 09:00:00",\n"b":"1","c":"2"}'],
])('%s is no table', (_, text) => {
  expect(recognisedText(text)).toBeNull()
})

test('a kind of table is told by its headings however they are spelled; without any it is not known again', () => {
  const of = (headings: string[]) => headerFingerprint({ headings })
  expect(of(['对方号码', '时间：', '时长（秒）'])).toBe(of(['对方 号码', '时间', '时长(分)']))
  expect(of(['对方号码', '时间'])).not.toBe(of(['时间', '对方号码']))
  expect(of([])).toBeNull()
})

test('columns that can only mean one thing are offered, two that could are not', () => {
  expect(likelyColumns(['起始时间', '主叫号码', '被叫号码', '通话时长', '通信方式'])).toEqual({ time: 1, duration: 4, mode: 5 })
})

test.each<[Record<string, string>, boolean]>([
  [{ rows: 'bill-calls', number: '3', time: '1', mode: '2', duration: '' }, true], [{ rows: 'bill-calls', number: '3', time: '1', mode: 'incoming' }, true],
  [{ rows: 'bill-calls', number: '0', time: '1', mode: '2' }, false], [{ rows: 'x', number: '3', time: '1', mode: '2' }, false], [{ rows: 'bill-calls', time: '1', mode: '2' }, false],
  [{ rows: 'bill-calls', number: '3', time: '1', mode: '99999' }, false],
])('%j is a mapping: %s', (words, fits) => {
  expect(columnMappingSchema.safeParse(mappingOfWords(words)).success).toBe(fits)
})
