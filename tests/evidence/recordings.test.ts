import fc from 'fast-check'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { localIso } from '@/lib/calendar/local-date'
import { recordingName, type RecordingClaim } from '@/lib/evidence/recordings/file-name'
import { recordingMatches } from '@/lib/evidence/recordings/matching'
import { recordingSideFile, sideFileName } from '@/lib/evidence/recordings/side-file'
import { instant } from '@/tests/makers/evidence-row'
import { sampleAttempts } from '@/tests/makers/sample-case'
import { sampleExpected, sampleFolder, sampleNow } from '@/tests/makers/sample-files'

test.each(['录音副本(1).amr', 'IMG_0001.jpg', '张三_20261350250227.mp3', '张三_19700101000000.mp3', '张三_20991231000000.mp3', '', `${'a'.repeat(5000)}_20260302091031.mp3`])('%s says nothing', (name) => expect(recordingName(name, sampleNow)).toBeNull())

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
