import { expect, test } from 'vitest'
import { readSample } from '@/tests/makers/sample-files'
import type { Entry } from '@/lib/evidence/imported-row'

const bill = 'bill/语音详单_19900001001_202511-202604.csv'
const count = (entries: Entry[], kind: Entry['kind']) => entries.filter((entry) => entry.kind === kind).length
const rejected = (entries: Entry[]) => entries.flatMap((entry) => (entry.kind === 'rejected' ? [[entry.at, entry.reason]] : []))
const repeated = (entries: Entry[]) => {
  const seen = new Set<string>()
  return entries.flatMap((entry) => {
    if (entry.kind !== 'row' || !seen.has(entry.row.dedupeKey)) {
      if (entry.kind === 'row') seen.add(entry.row.dedupeKey)
      return []
    }
    return [entry.at]
  })
}

test('the call log: 502 elements, two with a time that cannot be, two written twice', () => {
  const { id, entries } = readSample('calls-20261119101502.xml')
  expect(id).toBe('backup-calls')
  expect(entries).toHaveLength(502)
  expect(count(entries, 'row')).toBe(500)
  expect(rejected(entries)).toEqual([[500, 'bad-time'], [501, 'bad-time']])
  expect(repeated(entries)).toEqual([64, 68])
})

test('the messages: 167 elements, one draft, one written twice, emoji whole', () => {
  const { id, entries } = readSample('sms-20261119101502.xml')
  expect(id).toBe('backup-messages')
  expect(entries).toHaveLength(167)
  expect(entries.flatMap((entry) => (entry.kind === 'skipped' ? [entry.because] : []))).toEqual(['draft'])
  expect(rejected(entries)).toEqual([])
  expect(repeated(entries)).toEqual([13])
  const picture = entries.find((entry) => entry.kind === 'row' && entry.row.attachments > 0)
  expect(picture).toMatchObject({ row: { content: '这是你的还款单，自己看🙂', attachments: 1, number: '17100005678', direction: 'incoming', channel: 'sms' } })
  expect(entries.filter((entry) => entry.kind === 'row' && /\p{Emoji_Presentation}/u.test(entry.row.content ?? ''))).toHaveLength(4)
})

test('the bill: years from the period across New Year, charges rejected, the total skipped', () => {
  const { id, entries, facts } = readSample(bill)
  expect(id).toBe('china-mobile-voice')
  expect(facts).toEqual({ coverage: { from: '2025-11-01', to: '2026-04-30' }, subscriber: '19900001001' })
  expect(entries).toHaveLength(108)
  expect(count(entries, 'row')).toBe(102)
  expect(rejected(entries)).toEqual([20, 30, 43, 62, 86].map((line) => [line, 'unknown-type']))
  expect(entries.filter((entry) => entry.kind === 'skipped')).toEqual([{ kind: 'skipped', at: 114, because: 'total' }])
  const days = entries.flatMap((entry) => (entry.kind === 'row' ? [new Date(entry.row.at + 8 * 3_600_000).toISOString().slice(0, 10)] : []))
  expect([days[0], days.at(-1)]).toEqual(['2025-11-04', '2026-04-26'])
})

test('the chats: nine QQ messages with one over two lines, six WeChat rows with one of the system', () => {
  const qq = readSample('chats/消息记录_鼎朔-小陈.txt')
  expect([qq.id, count(qq.entries, 'row')]).toEqual(['qq-text', 9])
  expect(qq.entries.filter((entry) => entry.kind === 'row' && entry.row.direction === 'incoming')).toHaveLength(6)
  expect(qq.entries[3]).toMatchObject({ row: { content: '她还不上你就先垫上，\n一家人别都拖下水。', chat: { sender: '100000171', senderName: '鼎朔-小陈' } } })
  const wechat = readSample('chats/微信聊天_业务对接.csv')
  expect([wechat.id, wechat.entries.length, count(wechat.entries, 'row')]).toEqual(['wechat-memotrace', 6, 5])
  expect(wechat.entries[0]).toEqual({ kind: 'skipped', at: 0, because: 'system' })
  expect(wechat.entries[4]).toMatchObject({ row: { attachments: 1, content: '[图片]', direction: 'incoming', chat: { sender: 'wxid_synthetic_0171' } } })
})

test.each(['calls-20261119101502.xml', 'sms-20261119101502.xml', bill, 'chats/消息记录_鼎朔-小陈.txt', 'chats/微信聊天_业务对接.csv'])('%s reads the same in small pieces', (name) => {
  expect(readSample(name, 7).entries).toEqual(readSample(name).entries)
})
