import fc from 'fast-check'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { localIso } from '@/lib/calendar/local-date'
import { recordingName, type RecordingClaim } from '@/lib/evidence/recordings/file-name'
import { recordingMatches } from '@/lib/evidence/recordings/matching'
import { recordingPatterns } from '@/lib/evidence/recordings/patterns'
import { recordingSideFile, sideFileName } from '@/lib/evidence/recordings/side-file'
import { instant } from '@/tests/makers/evidence-row'
import { sampleAttempts } from '@/tests/makers/sample-case'
import { sampleExpected, sampleFolder, sampleNow } from '@/tests/makers/sample-files'

const read = (name: string) => {
  const reading = recordingName(name, sampleNow)
  return reading?.state === 'read' ? `${reading.claim.pattern} ${localIso(reading.claim.at).slice(0, 23)} ${reading.claim.number} ${reading.claim.name}` : reading?.state ?? null
}

test.each([
  ['通话录音@鼎朔(17000001234)_20250227150601.mp3', 'miui 2025-02-27T15:06:01+08: 17000001234 鼎朔'], ['通话录音@170 0000 1234_20250227150601.mp3', 'miui-no-contact 2025-02-27T15:06:01+08: 17000001234 null'],
  ['Call@甲(008617000001234)_20250227150601.mp3', 'miui 2025-02-27T15:06:01+08: 17000001234 甲'], ['170 0000 1234_20250227150601.mp3', 'xiaomi 2025-02-27T15:06:01+08: 17000001234 null'],
  ['张三_20250227150601.mp3', 'xiaomi 2025-02-27T15:06:01+08: null 张三'], ['鼎朔@02355500123_20260210163052.amr', 'huawei 2026-02-10T16:30:52+08: 02355500123 鼎朔'],
  ['张三_2026-02-10_16-30-52.mp3', 'huawei-dashes 2026-02-10T16:30:52+08: null 张三'], ['17000001234-2602101840.wav', 'coloros 2026-02-10T18:40:00+08: 17000001234 null'],
  ['REC_17000001234_20260210184000.amr', 'oneplus 2026-02-10T18:40:00+08: 17000001234 null'], ['17100005678_20260304181552.mp3', 'vivo 2026-03-04T18:15:52+08: 17100005678 null'],
  ['Call recording 95099901_260302_091031.m4a', 'samsung 2026-03-02T09:10:31+08: 95099901 null'], ['通话录音_260302_091031.m4a', 'samsung-zh 2026-03-02T09:10:31+08: null null'],
  ['通话录音-20260302-091031.m4a', 'iphone 2026-03-02T09:10:31+08: null null'], ['CallRecord_20260302-091031_+8617000001234.ogg', 'graphene 2026-03-02T09:10:31+08: 17000001234 null'],
  ['+8617000001234_260302_091031123.amr', 'lineage 2026-03-02T09:10:31.123 17000001234 null'], ['20260408_235951.120+0800_in_sim1_+8617000001234.m4a', 'bcr 2026-04-08T23:59:51.120 17000001234 null'],
  ['20260408_155951.120+0000_out_95099901_客服.oga', 'bcr 2026-04-08T23:59:51.120 95099901 客服'], ['甲 (17000001234 mobile) 2026-03-02_091031_in.m4a', 'true-phone 2026-03-02T09:10:31+08: 17000001234 甲'],
  ['0d20260302091031p17000001234.3gp', 'lg 2026-03-02T09:10:31+08: 17000001234 null'],
])('%s', (name, claim) => expect(read(name)).toBe(claim))

test.each(['录音副本(1).amr', 'IMG_0001.jpg', '张三_20261350250227.mp3', '张三_19700101000000.mp3', '张三_20991231000000.mp3', '', `${'a'.repeat(5000)}_20260302091031.mp3`])('%s says nothing', (name) => expect(read(name)).toBeNull())

test('a name that two patterns read differently is ambiguous, one they read alike is not', () => {
  const reversed = { ...recordingPatterns[0], id: 'day-first', form: /_(?<stamp>20260\d{9})$/, digits: 'yyyyMMddHHmmss', precision: 'second', confidence: 'low' } as const
  const shifted = { ...reversed, id: 'shifted', form: /^(?<stamp>\d{8}\d{6})_/ } as const
  const name = '20260301080000_20260302091031.mp3'
  expect(recordingName(name, sampleNow, [reversed])).toMatchObject({ state: 'read' })
  expect(recordingName(name, sampleNow, [reversed, shifted])).toMatchObject({ state: 'ambiguous', claims: [{ pattern: 'day-first' }, { pattern: 'shifted' }] })
  expect(recordingName('17000001234_20260302091031.mp3', sampleNow)).toMatchObject({ state: 'read', claim: { pattern: 'vivo' } })
})

test('the side file of the sample outranks the name; others are refused', () => {
  const text = readFileSync(path.join(sampleFolder, 'recordings/20260408_235951.120+0800_in_sim1_+8617000001234.json'), 'utf8')
  expect(recordingSideFile(`\ufeff${text}`, sampleNow)).toEqual({ pattern: 'bcr-side-file', at: 1775663991120, precision: 'ms', number: '17000001234', name: null, direction: 'incoming' })
  expect(sideFileName('a.b_in.m4a')).toBe('a.b_in.json')
  for (const bad of ['', '{', '[]', 'null', '{}', '{"timestamp_unix_ms":"1"}', '{"timestamp_unix_ms":0}', '{"timestamp_unix_ms":1e30}', ' '.repeat(2_000_000)]) expect(recordingSideFile(bad, sampleNow)).toBeNull()
})

test('the recordings of the sample belong to the calls its key names', () => {
  const calls = sampleAttempts().filter((attempt) => attempt.channel === 'call')
  const recordings = readdirSync(path.join(sampleFolder, 'recordings')).filter((name) => !name.endsWith('.json')).flatMap((name) => {
    const reading = recordingName(name, sampleNow)
    return reading?.state === 'read' ? [{ id: name, claim: reading.claim }] : []
  })
  const matches = new Map(recordingMatches(recordings, calls).map((match) => [match.recording, match]))
  const attached = sampleExpected.recordings.filter((one) => one.expect === 'attached')
  expect(attached).toHaveLength(6)
  for (const { file, call } of attached) {
    const found = calls.find((one) => one.id === matches.get(path.basename(file))?.call)
    expect(found && [localIso(found.at).slice(0, 19).replace('T', ' '), found.number], file).toEqual([call?.at, call?.number])
  }
  expect(matches.get('WeChat_20260418153012.m4a')).toEqual({ recording: 'WeChat_20260418153012.m4a', call: null, candidates: [] })
  expect(matches.has('录音副本(1).amr')).toBe(false)
})

const claim = (at: string, facts: Partial<RecordingClaim> = {}): RecordingClaim => ({ pattern: 'vivo', at: instant(at), precision: 'second', number: '17000001234', name: null, direction: null, ...facts })
const call = (id: string, at: string, facts: { number?: string | null; answered?: boolean | null; direction?: 'incoming' | 'outgoing' } = {}) => ({ id, at: instant(at), number: '17000001234', direction: 'incoming' as const, answered: true, ...facts })
const matched = (claims: RecordingClaim[], calls: ReturnType<typeof call>[]) => recordingMatches(claims.map((one, index) => ({ id: `r${index}`, claim: one })), calls).map((match) => match.call)

test('±120 s, 60 s more for minutes, one to one, nearest first', () => {
  expect(matched([claim('10:02:00')], [call('a', '10:00:00')])).toEqual(['a'])
  expect(matched([claim('10:02:01')], [call('a', '10:00:00')])).toEqual([null])
  expect(matched([claim('10:03:00', { precision: 'minute' })], [call('a', '10:00:00')])).toEqual(['a'])
  expect(matched([claim('10:00:30'), claim('10:00:50')], [call('a', '10:00:00'), call('b', '10:01:00')])).toEqual(['a', 'b'])
  expect(matched([claim('10:00:30'), claim('10:00:31')], [call('a', '10:00:00')])).toEqual(['a', null])
})

test('a number cut short fits its start; another number, direction or an unanswered call does not', () => {
  expect(matched([claim('10:00:05', { number: '17000001' })], [call('a', '10:00:00')])).toEqual(['a'])
  expect(matched([claim('10:00:05', { number: '17100005678' })], [call('a', '10:00:00')])).toEqual([null])
  expect(matched([claim('10:00:05', { direction: 'outgoing' })], [call('a', '10:00:00')])).toEqual([null])
  expect(matched([claim('10:00:05')], [call('a', '10:00:00', { answered: false })])).toEqual([null])
})

test('without a number one call nearby is taken, of two none', () => {
  const nameless = claim('10:00:30', { number: null })
  expect(matched([nameless], [call('a', '10:00:00')])).toEqual(['a'])
  expect(recordingMatches([{ id: 'r', claim: nameless }], [call('a', '10:00:00'), call('b', '10:01:00', { number: '95099901' })])).toEqual([{ recording: 'r', call: null, candidates: ['a', 'b'] }])
})

test('no name breaks the reading', () => {
  fc.assert(fc.property(fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom('_', '-', '@', '(', ')', '1', '2', '0', ' ', '+', '.', 'd', 'p', '通') , maxLength: 60 })), (name) => {
    const reading = recordingName(name, sampleNow)
    if (reading?.state === 'read') expect(reading.claim.at).toBeLessThanOrEqual(sampleNow + 300_000)
  }), { numRuns: 500 })
})
