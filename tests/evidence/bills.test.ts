import fc from 'fast-check'
import { expect, test } from 'vitest'
import { localIso } from '@/lib/calendar/local-date'
import type { Cell, Entry } from '@/lib/evidence/imported-row'
import { recognisedTable, recognisedText } from '@/lib/evidence/imports'
import { cellText, headingText } from '@/lib/evidence/imports/cell-text'
import { readBytes, readThrough, sampleNow } from '@/tests/makers/sample-files'

type Read = { id: string; entries: Entry[]; facts: { coverage: unknown; subscriber: string | null } }
function readRows(rows: Cell[][], fileName?: string): Read | string {
  const format = recognisedTable(rows)
  if (!format) return 'null'
  if ('refused' in format) return format.refused
  const reader = format.reader({ now: sampleNow, fileName })
  const entries = [...rows.flatMap((cells, index) => reader.row(cells, index + 1)), ...reader.end()]
  return { id: format.id, entries, facts: reader.facts() }
}
const table = (rows: Cell[][], fileName?: string): Read => {
  const read = readRows(rows, fileName)
  if (typeof read === 'string') throw new Error(`refused: ${read}`)
  return read
}
const csv = (text: string, fileName?: string) => {
  const read = readBytes(Buffer.from(text), { now: sampleNow, fileName })
  if (!read || 'refused' in read) throw new Error('not recognised')
  return read
}
const shown = (entries: Entry[]) => entries.map((entry) => (entry.kind === 'row'
  ? `${entry.at} ${localIso(entry.row.at).slice(0, 19)} ${entry.row.number} ${entry.row.direction}${entry.row.forwarded ? ' forwarded' : ''} ${entry.row.seconds}`
  : `${'at' in entry ? entry.at : 'file'} ${entry.kind} ${entry.kind === 'skipped' ? entry.because : entry.reason}`))

test('中国联通 as a spreadsheet: dates are cells, 呼叫类型 beside 通话类型, numbers are figures', () => {
  const at = (text: string) => new Date(`${text}Z`)
  const { id, entries, facts } = table([
    ['中国联通语音详单'], ['用户号码', 18600001001, '查询周期', '2026-01-01至2026-01-31'], [],
    ['序号', '起始时间', '通话时长', '对方号码', '呼叫类型', '通话类型', '通话地'],
    [1, at('2026-01-03T09:00:00'), at('1899-12-30T00:01:05'), 17000001234, '被叫', '国内通话', '岚州'],
    [2, '2026-01-03 10:00:00', '1小时2分', '0235550 0123', '主叫', '国内通话', '岚州'],
    [3, 46025.5, '45秒', '95099901', '呼叫转移', '国内通话', '岚州'],
    [4, '2026-01-05 10:00:00', '0:08', '10010', '主叫', '国内通话', '岚州'],
    ['合计', null, '1小时4分'],
  ])
  expect(id).toBe('china-unicom-voice')
  expect(facts).toEqual({ coverage: { from: '2026-01-01', to: '2026-01-31' }, subscriber: '18600001001' })
  expect(shown(entries)).toEqual([
    '5 2026-01-03T09:00:00 17000001234 incoming 65', '6 2026-01-03T10:00:00 02355500123 outgoing 3720', '7 2026-01-03T12:00:00 95099901 incoming forwarded 45',
    '8 2026-01-05T10:00:00 10010 outgoing 8', '9 skipped total',
  ])
})

test('中国联通 with the field names of its portal: day and time in two columns; messages by smstype', () => {
  const voice = table([['calldate', 'calltime', 'calllonghour', 'othernum', 'calltypeName', 'homeareaName'], ['2026-01-03', '09:00:01', '3分2秒', '17000001234', '被叫', '岚州']])
  expect([voice.id, ...shown(voice.entries)]).toEqual(['china-unicom-voice', '2 2026-01-03T09:00:01 17000001234 incoming 182'])
  const sms = table([['smsdate', 'smstime', 'othernum', 'smstype', 'businesstype', 'fee'], ['20260103', '09:00:01', '106981230001', '1', '01', '0'], ['20260103', '09:00:02', '17000001234', '2', '01', '0']])
  expect([sms.id, ...shown(sms.entries)]).toEqual(['china-unicom-sms', '2 2026-01-03T09:00:01 106981230001 incoming null', '3 2026-01-03T09:00:02 17000001234 outgoing null'])
})

test('中国移动 messages: a title that says so, 发送 and 接收', () => {
  const { id, entries } = csv('中国移动通信客户短信详单\n账期：2026年02月\n起始时间,通信地点,对方号码,通信方式,信息类型,业务名称,套餐优惠,通信费(元)\n02-03 08:00:00,网内短信,106981230001,接收,短信,,,0\n02-04 08:00:00,岚州,17000001234,发送,短信,,,0.1\n')
  expect([id, ...shown(entries)]).toEqual(['china-mobile-sms', '4 2026-02-03T08:00:00 106981230001 incoming null', '5 2026-02-04T08:00:00 17000001234 outgoing null'])
})

test('中国电信: headed columns, and a province without known headings by position', () => {
  const headed = table([['中国电信语音详单 2026年02月'], ['开始时间', '通话时长', '通话方式', '通话地', '对方号码'], ['2026/2/3 8:05:09', '00:01:10', '被叫', '岚州', '+86 170-0000-1234']])
  expect([headed.id, ...shown(headed.entries)]).toEqual(['china-telecom-voice', '3 2026-02-03T08:05:09 17000001234 incoming 70'])
  const bare = table([['详单'], ['甲', '乙', '丙', '丁', '戊', '己'], ['国内被叫', '17000001234', '2026-02-03 08:05:09', '70', '0', '岚州'], ['主叫', '17000001234', '2026-02-03 09:05:09', '7', '0', '岚州'], ['合计', '', '', '77', '', '']].map((row, index) => (index === 2 ? ['被叫', ...row.slice(1)] : row)))
  expect([bare.id, ...shown(bare.entries)]).toEqual(['china-telecom-voice', '3 2026-02-03T08:05:09 17000001234 incoming 70', '4 2026-02-03T09:05:09 17000001234 outgoing 7', '5 skipped total'])
})

test.each([
  ['56秒', 56], ['1小时59分钟41秒', 7181], ['8分23秒', 503], ['2分', 120], ['1时2分3秒', 3723], ['00:08:23', 503], ['8:23', 503], ['503', 503], ['８分２３秒', 503], ['8\'23"', 503], [' 12 ', 12],
])('the duration %s is %d seconds', (text, seconds) => {
  const { entries } = table([['起始时间', '对方号码', '通话时长', '通信方式'], ['2026-01-03 09:00:00', '17000001234', text, '被叫']])
  expect(entries).toMatchObject([{ row: { seconds } }])
})

test.each([
  ['bad-duration', ['2026-01-03 09:00:00', '17000001234', '很久', '被叫']], ['bad-duration', ['2026-01-03 09:00:00', '17000001234', '', '被叫']],
  ['bad-time', ['2026-02-30 09:00:00', '17000001234', '5秒', '被叫']], ['bad-time', ['', '17000001234', '5秒', '被叫']], ['bad-time', ['01-03 09:00:00', '17000001234', '5秒', '被叫']],
  ['bad-time', ['2026-01-03', '17000001234', '5秒', '被叫']], ['future-time', ['2027-01-03 09:00:00', '17000001234', '5秒', '被叫']], ['bad-number', ['2026-01-03 09:00:00', '某人', '5秒', '被叫']],
  ['unknown-type', ['2026-01-03 09:00:00', '17000001234', '5秒', '流量']], ['unknown-type', ['2026-01-31 23:59:59', '--', '--', '--']], ['broken-row', ['2026-01-03 09:00:00', '17000001234']],
])('%s: %j', (reason, row) => {
  const { entries } = table([['起始时间', '对方号码', '通话时长', '通信方式'], ['2026-01-03 09:00:00', '17000001234', '5秒', '被叫'], row])
  expect(entries).toMatchObject([{ kind: 'row' }, { kind: 'rejected', at: 3, reason }])
})

test.each([
  ['查询周期：2025年11月01日至2026年04月30日', undefined, '12-31', '2025-12-31'], ['查询周期：2025年11月01日至2026年04月30日', undefined, '01-01', '2026-01-01'],
  ['账期：2026年1月', undefined, '12-31', '2025-12-31'], ['账期：202512', undefined, '01-01', '2026-01-01'], ['起止日期 2025.12.01-2026.01.31', undefined, '01-15', '2026-01-15'],
  ['计费周期:20251201-20251231', undefined, '12-15', '2025-12-15'], ['详单', '语音详单_19900001001_202511-202604.csv', '12-15', '2025-12-15'], ['打印时间：2026年05月02日', undefined, '12-15', null],
  ['查询周期：2024年01月01日至2026年04月30日', undefined, '03-01', null], ['账期：2026年6月', undefined, '01-15', null],
])('%s, file %s: %s is %s', (title, fileName, day, date) => {
  const { entries } = table([[title], ['起始时间', '对方号码', '通话时长', '通信方式'], [`${day} 09:00:00`, '17000001234', '5秒', '被叫']], fileName)
  if (date) expect(shown(entries)).toEqual([`3 ${date}T09:00:00 17000001234 incoming 5`])
  else expect(shown(entries)).toEqual(['3 rejected bad-time'])
})

test('without a period in the title a bill covers the days of its rows', () => {
  const { facts } = table([['起始时间', '对方号码', '通话时长', '通信方式'], ['2026-01-09 09:00:00', '17000001234', '5秒', '被叫'], ['2026-01-03 09:00:00', '17000001234', '5秒', '被叫']])
  expect(facts.coverage).toEqual({ from: '2026-01-03', to: '2026-01-09' })
})

test.each([
  ['语音详单_202601-202602.csv', { from: '2026-01-01', to: '2026-02-28' }], ['语音详单_202602.csv', { from: '2026-01-03', to: '2026-01-09' }],
])('the period in the file name %s counts when all rows lie in it', (fileName, coverage) => {
  const rows = ['2026-01-09', '2026-01-03'].map((day) => [`${day} 09:00:00`, '17000001234', '5秒', '被叫'])
  expect(table([['起始时间', '对方号码', '通话时长', '通信方式'], ...rows], fileName).facts.coverage).toEqual(coverage)
})

test('a heading repeated for the next month is skipped and widens the period', () => {
  const heading = ['起始时间', '对方号码', '通话时长', '通信方式']
  const { entries, facts } = table([['账期 2025年12月'], heading, ['12-30 09:00:00', '17000001234', '5秒', '被叫'], ['合计', '', '5秒', ''], ['账期 2026年01月'], heading, ['01-02 09:00:00', '17000001234', '5秒', '被叫']])
  expect(shown(entries)).toEqual(['3 2025-12-30T09:00:00 17000001234 incoming 5', '4 skipped total', '5 skipped heading', '6 skipped heading', '7 2026-01-02T09:00:00 17000001234 incoming 5'])
  expect(facts.coverage).toEqual({ from: '2025-12-01', to: '2026-01-31' })
})

test('rows that only know the minute stay apart in one file and are known again in the next', () => {
  const rows = [['起始时间', '对方号码', '通话时长', '通信方式'], ...Array.from({ length: 2 }, () => ['2026-01-03 09:00', '17000001234', '5秒', '被叫'])]
  const keys = () => table(rows).entries.map((entry) => entry.kind === 'row' && entry.row.dedupeKey)
  expect(new Set(keys()).size).toBe(2)
  expect(keys()).toEqual(keys())
})

test.each([
  ['three columns', '姓名,年龄,城市\n甲,1,乙\n', 'null'], ['both numbers', '起始时间,主叫号码,被叫号码,通话时长,通信方式\n2026-01-03 09:00:00,1,2,3,被叫\n', 'unsupported'],
  ['two times', '起始时间,通话时间,对方号码,通话时长,通信方式\n', 'unsupported'], ['no mode', '起始时间,对方号码,通话时长\n', 'unsupported'],
])('%s is not guessed', (_, text, answer) => {
  const format = recognisedText(text)
  expect(format === null ? 'null' : 'refused' in format ? format.refused : format.id).toBe(answer)
})

test('marks of pages, names and the day of printing between and below the rows are notes, half a row is not', () => {
  const heading = ['起始时间', '通信地点', '通信方式', '对方号码', '通信时长']
  const call = ['2026-03-02 09:10:11', '岚州', '被叫', '17000001234', '5秒']
  const rows: Cell[][] = [
    heading, call, ['第1页/共2页'], ['中国移动语音详单', null], ['客户姓名：林*夏'], heading, call, ['2026-03-02 09:1'], ['17000001234'], ['本页小计', '', '', '', '5秒'],
    ['通话时长合计', '', '10秒'], ['打印时间：2026-04-01', ''],
  ]
  const said = [
    '2 2026-03-02T09:10:11 17000001234 incoming 5', '3 skipped note', '4 skipped note', '5 skipped note', '6 skipped heading',
    '7 2026-03-02T09:10:11 17000001234 incoming 5', '8 rejected broken-row', '9 rejected broken-row', '10 skipped total', '11 skipped total', '12 skipped note',
  ]
  expect(shown(table(rows).entries)).toEqual(said)
  expect(shown(csv(rows.map((cells) => cells.map((cell) => cell ?? '').join(',')).join('\n')).entries)).toEqual(said)
})

test('quotes, tabs, semicolons, full width headings and line numbers of a CSV', () => {
  const quoted = csv('"对方号码","起始时间：","通话时长（秒）","通信方式","备注"\r\n"17000001234\t","2026-01-03 09:00:00","65","被叫","两\n行"\r\n"17000001234","2026-01-03 10:00:00","5","主叫",""\r\n')
  expect(shown(quoted.entries)).toEqual(['2 2026-01-03T09:00:00 17000001234 incoming 65', '4 2026-01-03T10:00:00 17000001234 outgoing 5'])
  for (const delimiter of ['\t', ';']) expect(shown(csv(['起始时间', '对方号码', '通话时长', '通信方式'].join(delimiter) + '\n' + ['2026-01-03 09:00', '95099901', '5', '被叫'].join(delimiter)).entries)).toEqual(['2 2026-01-03T09:00:00 95099901 incoming 5'])
})

test('a quote that is never closed does not swallow the rows after it', () => {
  const { entries } = csv('起始时间,对方号码,通话时长,通信方式\n2026-01-03 09:00:00,17000001234,"5,被叫\n2026-01-03 10:00:00,17000001234,6,被叫\n')
  expect(shown(entries)).toEqual(['2 2026-01-03T09:00:00 17000001234 incoming 5', '3 2026-01-03T10:00:00 17000001234 incoming 6'])
})

test('a line over a megabyte and more rows than allowed refuse the whole file', () => {
  const head = '起始时间,对方号码,通话时长,通信方式\n2026-01-03 09:00:00,17000001234,5,被叫\n'
  expect(csv(`${head}"${'x'.repeat(1_200_000)}`).entries.at(-1)).toEqual({ kind: 'refused', reason: 'too-large' })
  expect(csv(head + '2026-01-03 09:00:00,17000001234,5,被叫\n'.repeat(200_100)).entries.at(-1)).toEqual({ kind: 'refused', reason: 'too-large' })
})

test('a cell of nothing but brackets, or of marks and blanks, is read in the time its length takes', () => {
  for (const mark of ['[', '(1', '【']) expect(headingText(mark.repeat(500_000)).unit).toBe('')
  expect(recognisedText('['.repeat(65_536))).toBeNull()
  expect(cellText(`'=" ${' '.repeat(500_000)}x${' '.repeat(500_000)}"`)).toBe('x')
  expect(cellText(`"x${' '.repeat(500_000)}y"`)).toHaveLength(500_002)
}, 5_000)

test('a quote inside a cell swallows no line: what comes before is read as it was meant, what follows line by line', () => {
  const head = '起始时间,通信地点,通信方式,对方号码,通信时长\r\n'
  const row = (minute: number, place: string) => `2026-03-02 09:0${minute}:00,${place},被叫,17000001234,5秒\r\n`
  const places = ['"岚州\n江北"', '"老城"区', '"岚州,""江"" "', '岚州', '"老城"区', '"开着']
  const bytes = new TextEncoder().encode(head + places.map((place, index) => row(index + 1, place)).join(''))
  const said = [2, 4, 5, 6, 7, 8].map((line, index) => `${line} 2026-03-02T09:0${index + 1}:00 17000001234 incoming 5`)
  for (const size of [undefined, 1, 7, 64]) {
    const read = readBytes(bytes, { now: sampleNow, size })
    expect(read && 'entries' in read && shown(read.entries)).toEqual(said)
  }
})

test('a heading that is lost after recognition refuses the file', () => {
  const format = recognisedTable([['起始时间', '对方号码', '通话时长', '通信方式']])
  if (!format || 'refused' in format) throw new Error('not recognised')
  const reader = format.reader({ now: sampleNow })
  expect([...reader.row(['甲'], 1), ...reader.end()]).toEqual([{ kind: 'refused', reason: 'unsupported' }])
})

test('whatever stands in the cells, every row is answered once', () => {
  const cell = fc.oneof(fc.string(), fc.constantFrom('被叫', '主叫', '--', '合计', '5秒', '2026-01-03 09:00:00', '17000001234', '"', '\n', ',', '1-1 1:1:1'), fc.integer(), fc.constant(null), fc.date())
  fc.assert(fc.property(fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 12 }), (rows) => {
    const { entries } = table([['起始时间', '对方号码', '通话时长', '通信方式'], ...rows])
    const filled = rows.filter((cells) => cells.some((one) => one !== null && !(one instanceof Date && Number.isNaN(one.getTime())) && String(one).replace(/^[\s'="\ufeff]+|[\s"]+$/g, '') !== ''))
    expect(entries).toHaveLength(filled.length)
  }), { numRuns: 500 })
})

test('whatever the text, a CSV reads the same in any pieces', () => {
  const piece = fc.oneof(fc.constantFrom('"', ',', '\n', '\r\n', '17000001234', '2026-01-03 09:00:00,17000001234,5,被叫\n', '合计'), fc.string({ maxLength: 5 }))
  fc.assert(fc.property(fc.array(piece, { maxLength: 25 }), fc.integer({ min: 1, max: 30 }), (pieces, size) => {
    const text = `起始时间,对方号码,通话时长,通信方式\n${pieces.join('')}`
    const format = recognisedText(text)
    if (!format || 'refused' in format) return
    const whole = readThrough(format.reader({ now: sampleNow }), text)
    expect(readThrough(format.reader({ now: sampleNow }), text, size)).toEqual(whole)
  }), { numRuns: 500 })
})

test('a bill reads the same whether its cells are quoted or not, and however it is cut', () => {
  const head = '起始时间,通信地点,通信方式,对方号码,通信时长,通信类型'
  const rows = [
    '2026-03-01 09:00:01,岚州,被叫,17000001234,8分23秒,本地', '2026-03-01 09:00:01,岚州,主叫, 17000001235\t,1小时2秒,本地', '2026-02-30 10:00:00,岚州,被叫,17000001234,5秒,本地',
    '2026/3/2 9:05,岚州,被叫,023-55500123,00:01:02,本地', '--,,--,--,,', '2026-03-03 24:00:00,岚州,被叫,17000001234,5秒,本地', '2026-03-04 10:00:00,岚州', '合计,,,,3,', '',
  ]
  const file = (lines: string[]) => new TextEncoder().encode(`中国移动语音详单\r\n${lines.join('\r\n')}\r\n`)
  const quoted = (line: string) => (line === '' ? '' : line.split(',').map((cell) => `"${cell}"`).join(','))
  const entries = (bytes: Uint8Array, size?: number) => {
    const read = readBytes(bytes, { now: Date.parse('2026-06-01T00:00:00+08:00'), size })
    if (!read || 'refused' in read) throw new Error('not recognised')
    return read.entries
  }
  const plain = entries(file([head, ...rows]))
  expect(plain.map(({ kind }) => kind)).toEqual(['row', 'row', 'rejected', 'row', 'rejected', 'rejected', 'rejected', 'skipped'])
  expect(entries(file([head, ...rows].map(quoted)))).toEqual(plain)
  for (const size of [1, 7, 64]) expect(entries(file([head, ...rows]), size)).toEqual(plain)
})
