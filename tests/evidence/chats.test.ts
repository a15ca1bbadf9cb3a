import fc from 'fast-check'
import { expect, test } from 'vitest'
import { localIso } from '@/lib/calendar/local-date'
import type { Entry } from '@/lib/evidence/imported-row'
import { recognisedTable, recognisedText } from '@/lib/evidence/imports'
import { readThrough, sampleNow } from '@/tests/makers/sample-files'

const rule = '='.repeat(64)
const qq = (body: string, partner = '鼎朔-小陈', group = '陌生人') =>
  `消息记录（此消息记录为文本格式，不支持重新导入）\r\n\r\n${rule}\r\n消息分组:${group}\r\n${rule}\r\n消息对象:${partner}\r\n${rule}\r\n\r\n${body}`
const read = (text: string, size?: number): Entry[] => {
  const format = recognisedText(text)
  if (!format || 'refused' in format) throw new Error('not recognised')
  return readThrough(format.reader({ now: sampleNow }), text, size)
}
const shown = (entries: Entry[]) => entries.map((entry) => (entry.kind === 'row'
  ? `${entry.at} ${localIso(entry.row.at).slice(0, 19)} ${entry.row.chat?.sender} ${entry.row.direction} ${JSON.stringify(entry.row.content)} ${entry.row.attachments}`
  : `${'at' in entry ? entry.at : 'file'} ${entry.kind} ${entry.kind === 'skipped' ? entry.because : entry.reason}`))

test('QQ: sender as number, address or bare name; titles; twelve-hour clock; hours without a zero', () => {
  expect(shown(read(qq([
    '2026-02-24 9:01:12 【管理员】鼎朔-小陈(100000171)', '您好', '', '2026-02-24 8:43:38 PM 知秋<qiu@example.invalid>', '你好', '', '2026-02-24 12:00:01 AM 鼎朔-小陈', '[图片][图片]', '',
  ].join('\r\n'))))).toEqual([
    '0 2026-02-24T09:01:12 100000171 incoming "您好" 0', '1 2026-02-24T20:43:38 qiu@example.invalid outgoing "你好" 0', '2 2026-02-24T00:00:01 鼎朔-小陈 incoming "[图片][图片]" 2',
  ])
})

test('QQ: bodies over several lines, blank lines and lines that look like a heading stay together', () => {
  expect(shown(read(qq('2026-02-24 10:00:00 甲(100000171)\n第一行\n2026-02-25 10:00:00 不是标题\n\n第三行\n\n2026-02-24 10:01:00 乙(100000002)\n')))).toEqual([
    '0 2026-02-24T10:00:00 100000171 outgoing "第一行\\n2026-02-25 10:00:00 不是标题\\n\\n第三行" 0', '1 2026-02-24T10:01:00 100000002 outgoing "" 0'])
})

test('QQ: times that cannot be are rejected and counted; several chats in one file keep their partners', () => {
  const second = `${rule}\n消息分组:我的QQ群\n${rule}\n消息对象:还款群\n${rule}\n\n2026-02-24 10:00:00 丙(100000003)\n在\n`
  const entries = read(qq(`2026-02-30 10:00:00 甲(100000171)\n一\n\n2027-02-24 10:00:00 甲(100000171)\n二\n\n2026-02-24 10:00:00 鼎朔-小陈(100000171)\n三\n\n${second}`))
  expect(shown(entries)).toEqual(['0 rejected bad-time', '1 rejected future-time', '2 2026-02-24T10:00:00 100000171 incoming "三" 0', '3 2026-02-24T10:00:00 100000003 outgoing "在" 0'])
  expect(entries.flatMap((entry) => (entry.kind === 'row' ? [[entry.row.chat?.talker, entry.row.chat?.isGroup]] : []))).toEqual([['鼎朔-小陈', false], ['还款群', true]])
})

test('QQ: a message without end refuses the file', () => {
  expect(read(qq(`2026-02-24 10:00:00 甲(100000171)\n${'长\n'.repeat(600_000)}`)).at(-1)).toEqual({ kind: 'refused', reason: 'too-large' })
})

const memo = (...rows: string[]) => `\ufefflocalId,TalkerId,Type,SubType,IsSender,CreateTime,Status,StrContent,StrTime,Remark,NickName,Sender\n${rows.join('\n')}\n`

test('WeChat by MemoTrace: text, media, system, seconds or milliseconds, and rows that do not fit', () => {
  expect(shown(read(memo(
    '1,7,1,0,0,1772690520,3,"还钱,""今天""",2026-03-05 14:02:00,,王,wxid_a', '2,7,3,0,1,1772690521000,3,[图片],,,王,wxid_me', '3,7,10000,0,0,1772690522,3,撤回,,,王,', '4,7,1,0,0,,3,无秒,2026-03-05 14:05:00,,王,',
    '5,7,x,0,0,1772690520,3,a,,,王,', '6,7,1,0,0,0,3,a,,,王,', '7,7,1', '8,7,1,0,9,1772690520,3,a,,,王,',
  )))).toEqual([
    '0 2026-03-05T14:02:00 wxid_a incoming "还钱,\\"今天\\"" 0', '1 2026-03-05T14:02:01 wxid_me outgoing "[图片]" 1', '2 skipped system', '3 2026-03-05T14:05:00 王 incoming "无秒" 0', '4 rejected unknown-type', '5 rejected bad-time',
    '6 rejected broken-row', '7 rejected unknown-type',
  ])
})

test('WeChat by chatlog: columns in any order, the owner writes as 我', () => {
  const entries = read('时间,聊天对象,发送者,消息类型,内容\n2026-03-05 14:02:00,业务对接-王,业务对接-王,文本,还钱\n2026-03-05 14:03,业务对接-王,我,文本,不\n2026-03-05 14:04:00,业务对接-王,业务对接-王,图片,[图片]\n2026-03-05 14:05:00,业务对接-王,,系统消息,x\n')
  expect(shown(entries)).toEqual([
    '0 2026-03-05T14:02:00 业务对接-王 incoming "还钱" 0', '1 2026-03-05T14:03:00 我 outgoing "不" 0', '2 2026-03-05T14:04:00 业务对接-王 incoming "[图片]" 1', '3 skipped system'])
  expect(entries[1]).toMatchObject({ row: { precision: 'minute' } })
})

test('a chat table in a spreadsheet is recognised too', () => {
  expect(recognisedTable([['时间', '发送者', '聊天对象', '消息类型', '内容']])).toMatchObject({ id: 'wechat-chatlog', source: 'chat' })
})

test('whatever the text, a QQ export reads the same in any pieces and counts its messages without a gap', () => {
  const piece = fc.oneof(fc.constantFrom('\n', '\r\n', '2026-02-24 10:00:00 甲(100000171)\n', '\n2026-02-24 10:00:00 乙\n', rule, '消息对象:甲', '消息分组:群'), fc.string({ maxLength: 8 }))
  fc.assert(fc.property(fc.array(piece, { maxLength: 25 }), fc.integer({ min: 1, max: 40 }), (pieces, size) => {
    const text = qq(pieces.join(''))
    const whole = read(text)
    expect(read(text, size)).toEqual(whole)
    expect(whole.map((entry) => 'at' in entry && entry.at)).toEqual(whole.map((_, index) => index))
  }), { numRuns: 500 })
})

test('whatever the cells, every WeChat row is answered once', () => {
  const cell = fc.oneof(fc.constantFrom('1', '0', '3', '1772690520', '2026-03-05 14:02:00', 'wxid'), fc.string({ maxLength: 6 }))
  fc.assert(fc.property(fc.array(fc.array(cell, { minLength: 1, maxLength: 12 }), { maxLength: 10 }), (rows) => {
    const format = recognisedTable([['TalkerId', 'Type', 'IsSender', 'CreateTime', 'StrContent']])
    if (!format || 'refused' in format) throw new Error('not recognised')
    const reader = format.reader({ now: sampleNow })
    reader.row(['TalkerId', 'Type', 'IsSender', 'CreateTime', 'StrContent'], 1)
    for (const [index, cells] of rows.entries()) expect(reader.row(cells, index + 2).length).toBeLessThanOrEqual(1)
    expect(reader.end()).toEqual([])
  }), { numRuns: 500 })
})
