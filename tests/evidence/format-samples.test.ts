import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { entryLine, formatsFolder, readFormatSample } from '@/tests/makers/format-samples'

/** What every committed sample gives, line by line. `null` = no import format by itself; the file is kept. */
const expected: Record<string, string[] | string | null> = {
  'backup-calls.xml': [
    'backup-calls', '0 2026-04-01T09:00:00.123 17000001234 call incoming answered 42', '1 2026-04-01T09:01:00 17000001234 call incoming unanswered missed',
    '2 2026-04-01T09:02:00  call incoming answered 7', '3 2026-04-01T09:03:00 02355500123 call outgoing unanswered',
  ],
  'backup-calls.hostile.xml': 'forbidden-dtd',
  'backup-messages.xml': [
    'backup-messages', '0 2026-04-01T09:00:00 106981230001 sms incoming "【澜汐】您的借款已逾期，请今日处理😀"', '1 2026-04-01T09:01:00 17000001234 sms outgoing "请不要再打给我的家人"',
    '2 skipped draft', '3 2026-04-01T09:02:00 17000001234 sms incoming "人已经找到了" +1',
  ],
  'backup-messages.hostile.xml': [
    'backup-messages', '0 2026-04-01T09:00:00 17000001234 sms incoming "=HYPERLINK(\\"http://example.invalid\\")\u202egnp.exe"', '1 rejected bad-time', '2 rejected bad-time',
    '3 rejected unknown-type', '4 2026-04-01T09:00:01 17000001234 sms incoming "lone \ufffd half"',
  ],
  'china-mobile-voice.csv': [
    'china-mobile-voice', '4 2025-12-31T23:58:10 17000001234 call incoming answered 65', '5 2026-01-01T00:03:02 02355500123 call outgoing answered 56',
    '6 2026-01-05T08:00:00 17000001234 call incoming unanswered 7181 forwarded', '7 rejected unknown-type', '8 skipped total',
  ],
  'china-mobile-voice.hostile.csv': [
    'china-mobile-voice', '4 rejected bad-time', '5 rejected bad-number', '6 rejected bad-duration', '7 rejected unknown-type', '8 rejected future-time', '9 rejected broken-row',
    '10 2026-01-03T10:00:01 17000001234 call incoming answered 5', '11 2026-01-03T10:00:02 17000001234 call incoming answered 5',
  ],
  'china-mobile-sms.csv': ['china-mobile-sms', '4 2026-02-03T08:00:00 106981230001 sms incoming', '5 2026-02-04T08:00:00 17000001234 sms outgoing'],
  'china-mobile-sms.hostile.csv': ['china-mobile-sms', '3 rejected bad-time', '4 2026-02-03T08:00:00 106981230001 sms incoming', '6 2026-02-03T08:00:00  sms incoming'],
  'china-mobile-voice.json': [
    'china-mobile-voice', '1 2025-12-31T23:58:10 17000001234 call incoming answered 65', '2 2026-01-01T00:03:02 02355500123 call outgoing answered 56', '3 rejected unknown-type',
  ],
  'china-mobile-voice.hostile.json': ['china-mobile-voice', 'refused not-well-formed'],
  'china-mobile-sms.json': ['china-mobile-sms', '1 2026-02-03T08:00:00 106981230001 sms incoming'],
  'china-mobile-sms.hostile.json': ['china-mobile-sms', 'refused too-large'],
  'china-mobile-app.html': [
    'china-mobile-voice', '1 2026-03-02T21:30:05 17000001234 call incoming answered 503', '2 2026-03-03T07:01:00 02355500123 call outgoing answered 12',
  ],
  'china-mobile-app.hostile.html': ['china-mobile-voice', '1 rejected bad-number', '2 rejected bad-time', '3 rejected bad-duration'],
  'china-mobile-page.xls': [
    'china-mobile-voice', '3 2026-03-02T21:30:05 17000001234 call incoming answered 503', '4 2026-03-03T07:01:00 02355500123 call outgoing answered 12',
  ],
  'china-mobile-page.hostile.xls': null,
  'china-unicom-voice.xlsx': [
    'china-unicom-voice', '5 2026-01-03T09:00:00 17000001234 call incoming answered 65', '6 2026-01-03T12:00:00 95099901 call outgoing answered 45', '7 skipped total',
  ],
  'china-unicom-voice.hostile.xlsx': ['china-unicom-voice', '2 2026-01-03T09:00:00 17000001234 call incoming answered 5', '3 rejected bad-number', '4 rejected bad-time'],
  'china-unicom-voice.json': [
    'china-unicom-voice', '1 2026-01-03T09:00:01 17000001234 call incoming answered 182', '2 2026-01-03T10:00:00 95099901 call incoming unanswered 45 forwarded',
  ],
  'china-unicom-voice.hostile.json': [
    'china-unicom-voice', '1 2026-01-03T09:00:01 17000001234 call incoming answered 182', '2 rejected broken-row', '3 rejected broken-row', '4 rejected broken-row',
    '5 rejected bad-time', '6 rejected unknown-type',
  ],
  'china-unicom-sms.json': ['china-unicom-sms', '1 2026-01-03T09:00:01 106981230001 sms incoming', '2 2026-01-03T09:00:02 17000001234 sms outgoing'],
  'china-unicom-sms.hostile.json': ['china-unicom-sms', 'refused not-well-formed'],
  'china-telecom-voice.csv': [
    'china-telecom-voice', '3 2026-02-03T08:05:09 17000001234 call incoming answered 70', '4 2026-02-03T09:05:09 02355500123 call outgoing answered 7', '5 skipped total',
  ],
  'china-telecom-voice.hostile.csv': [
    'china-telecom-voice', '1 2026-02-03T08:05:09 17000001234 call incoming answered 70', '2 rejected bad-duration', '3 rejected bad-time', '4 rejected bad-number', '6 rejected broken-row',
  ],
  'china-telecom-old.csv': [
    'china-telecom-voice', '4 2026-02-03T09:05:09 02355500123 call outgoing answered 7', '5 2026-02-03T08:05:09 17000001234 call incoming answered 70',
  ],
  'china-telecom-sms.csv': ['china-telecom-sms', '2 2026-02-03T08:05:09 106981230001 sms incoming', '3 2026-02-03T09:05:09 17000001234 sms outgoing'],
  'china-telecom-sms.hostile.csv': ['china-telecom-sms', '1 2026-02-03T08:05:09 106981230001 sms incoming', '2 rejected unknown-type', '3 rejected bad-time'],
  'iphone-calls.csv': [
    'iphone-calls', '2 2026-04-01T09:00:00.125 17000001234 call incoming answered 43', '3 2026-04-01T09:01:00 17000001234 call incoming unanswered missed',
    '4 2026-04-01T09:02:00.500 02355500123 call outgoing answered 12', '5 skipped other-app', '6 skipped other-app',
  ],
  'iphone-calls.hostile.csv': [
    'iphone-calls', '2 rejected bad-time', '3 rejected bad-time', '4 rejected bad-time', '5 rejected unknown-type', '6 rejected bad-duration', '7 rejected bad-number',
    '8 rejected bad-time', '9 rejected broken-row',
  ],
  'qq-text.txt': [
    'qq-text', '0 2026-02-24T09:01:12 鼎朔-小陈/100000171 chat incoming "您好\\n第二行"', '1 2026-02-24T20:43:38 鼎朔-小陈/qiu@example.invalid chat outgoing "[图片]" +1',
  ],
  'qq-text.hostile.txt': [
    'qq-text', '0 rejected bad-time', '1 rejected bad-time', '2 2026-02-24T09:01:12 __proto__/100000172 chat incoming "\u202e反过来\u202c"',
  ],
  'wechat-memotrace.csv': [
    'wechat-memotrace', '0 skipped system', '1 2026-03-05T14:02:00 业务对接-王/wxid_made_0171 chat incoming "还钱,\\"今天\\""',
    '2 2026-03-05T14:02:01 业务对接-王/wxid_made_0001 chat outgoing "[图片]" +1',
  ],
  'wechat-memotrace.hostile.csv': [
    'wechat-memotrace', '0 rejected bad-time', '1 rejected unknown-type', '2 rejected unknown-type', '3 2026-03-05T14:02:00 王/wxid_a chat incoming "=1+1"', '4 rejected broken-row',
  ],
  'wechat-chatlog.csv': [
    'wechat-chatlog', '0 2026-03-05T14:02:00 业务对接-王/业务对接-王 chat incoming "还钱"', '1 2026-03-05T14:03:00 业务对接-王/我 chat outgoing "请不要找我家人"',
    '2 2026-03-05T14:04:00 业务对接-王/业务对接-王 chat incoming "[图片]" +1',
  ],
  'wechat-chatlog.hostile.csv': ['wechat-chatlog', '0 rejected bad-time', '1 rejected future-time', '2 rejected broken-row'],
  'chatlab.json': [
    'chatlab', '0 2026-03-05T14:02:00 业务对接-王/wxid_made_0171 chat incoming "今天必须还"', '1 2026-03-05T14:02:05 业务对接-王/wxid_made_0001 chat outgoing "请不要找我家人"',
    '2 2026-03-05T14:02:10 业务对接-王/wxid_made_0171 chat incoming  +1', '3 skipped system',
  ],
  'chatlab.hostile.json': [
    'chatlab', '0 rejected broken-row', '1 rejected broken-row', '2 rejected bad-time', '3 rejected bad-time', '4 rejected unknown-type', '5 rejected broken-row',
    '6 2026-03-05T14:02:00 x/a chat outgoing ',
  ],
}
/** Read by other ways: with a person's columns, as a mail, as an archive. */
const elsewhere = /^(?:README|mapped|mail|archive)/

async function lines(name: string, size?: number): Promise<string[] | string | null> {
  const read = await readFormatSample(name, size)
  if (!read) return null
  return 'refused' in read ? read.refused : [read.id, ...read.entries.map(entryLine)]
}

test('every sample has its expectation', () => {
  expect(readdirSync(formatsFolder).filter((name) => !elsewhere.test(name)).sort()).toEqual(Object.keys(expected).sort())
})

test.each(Object.keys(expected))('%s', async (name) => {
  expect(await lines(name)).toEqual(expected[name])
})

test.each(Object.keys(expected).filter((name) => !name.endsWith('.xlsx')))('%s reads the same in small pieces', async (name) => {
  expect(await lines(name, 3)).toEqual(expected[name])
})

test('bills say which days and whose number they are for', async () => {
  const facts = async (name: string) => {
    const read = await readFormatSample(name)
    return read && 'facts' in read ? read.facts : null
  }
  expect(await facts('china-mobile-voice.csv')).toEqual({ coverage: { from: '2025-12-01', to: '2026-01-31' }, subscriber: '19900001001' })
  expect(await facts('china-mobile-voice.json')).toEqual({ coverage: { from: '2025-12-01', to: '2026-01-31' }, subscriber: null })
  expect(await facts('china-unicom-voice.json')).toEqual({ coverage: { from: '2026-01-03', to: '2026-01-03' }, subscriber: '18600001001' })
  expect(await facts('china-mobile-app.html')).toEqual({ coverage: { from: '2026-03-01', to: '2026-03-31' }, subscriber: null })
})
