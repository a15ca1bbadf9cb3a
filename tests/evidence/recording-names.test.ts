import fc from 'fast-check'
import { expect, test } from 'vitest'
import { localIso } from '@/lib/calendar/local-date'
import { recordingName, type RecordingClaim } from '@/lib/evidence/recordings/file-name'
import { nameTemplate } from '@/lib/evidence/recordings/name-template'
import { namingPatterns, patternsWith, recordingPatterns } from '@/lib/evidence/recordings/patterns'
import { triedTemplate } from '@/lib/evidence/recordings/try-template'
import { sampleNow } from '@/tests/makers/sample-files'
import { leastMs } from '../processor-time'

const told = ({ pattern, at, precision, number, name, direction, otherNumbers }: RecordingClaim) =>
  [pattern, localIso(at).slice(0, 23), precision, number, name, direction, ...(otherNumbers ?? [])].join(' · ')
const read = (name: string, templates: string[] = []) => {
  const reading = recordingName(name, sampleNow, patternsWith(templates.map((template, index) => ({ id: `own-${index}`, template }))))
  return reading?.state === 'read' ? told(reading.claim) : reading?.state ?? null
}

// Every row of the table of vendors.
test.each([
  ['通话录音@鼎朔(17000001234)_20250227150601.mp3', 'miui · 2025-02-27T15:06:01+08: · second · 17000001234 · 鼎朔 · '],
  ['通话录音@170 0000 1234_20250227150601.mp3', 'miui-no-contact · 2025-02-27T15:06:01+08: · second · 17000001234 ·  · '],
  ['Call@甲(008617000001234)_20250227150601.mp3', 'miui · 2025-02-27T15:06:01+08: · second · 17000001234 · 甲 · '],
  ['通话录音@甲(17000001234)_乙(17100005678)_20250227150601.mp3', 'miui · 2025-02-27T15:06:01+08: · second · 17000001234 · 甲 ·  · 17100005678'],
  ['通话录音@170 0000 1234_171 0000 5678_20250227150601.mp3', 'miui-no-contact · 2025-02-27T15:06:01+08: · second · 17000001234 ·  ·  · 17100005678'],
  ['通话录音@某某信息咨询服务有限公司第三事业部催收二组(1700000_20250227150601.mp3', 'miui · 2025-02-27T15:06:01+08: · second · 1700000 · 某某信息咨询服务有限公司第三事业部催收二组 · '],
  ['通话录音@某某信息咨询服务有限公司第三事业部催收二组以及很长很长的名字_20250227150601.mp3', 'xiaomi-cut · 2025-02-27T15:06:01+08: · second ·  · 某某信息咨询服务有限公司第三事业部催收二组以及很长很长的名字 · '],
  ['通话录音@客服(95099901p2s1)_20250227150601.mp3', 'miui · 2025-02-27T15:06:01+08: · second · 95099901 · 客服 · '],
  ['170 0000 1234_20250227150601.mp3', 'vivo · 2025-02-27T15:06:01+08: · second · 17000001234 ·  · '],
  ['张三_20250227150601.mp3', 'xiaomi · 2025-02-27T15:06:01+08: · second ·  · 张三 · '],
  ['鼎朔@02355500123_20260210163052.amr', 'huawei · 2026-02-10T16:30:52+08: · second · 02355500123 · 鼎朔 · '],
  ['张三_2026-02-10_16-30-52.mp3', 'huawei-dashes · 2026-02-10T16:30:52+08: · second ·  · 张三 · '],
  ['17000001234-2602101840.wav', 'coloros · 2026-02-10T18:40:00+08: · minute · 17000001234 ·  · '],
  ['张三-2602101840.mp3', 'coloros · 2026-02-10T18:40:00+08: · minute ·  · 张三 · '],
  ['REC_17000001234_20260210184000.amr', 'oneplus · 2026-02-10T18:40:00+08: · second · 17000001234 ·  · '],
  ['17100005678_20260304181552.mp3', 'vivo · 2026-03-04T18:15:52+08: · second · 17100005678 ·  · '],
  ['Call recording 95099901_260302_091031.m4a', 'samsung · 2026-03-02T09:10:31+08: · second · 95099901 ·  · '],
  ['Call recording 张三_260302_091031.m4a', 'samsung · 2026-03-02T09:10:31+08: · second ·  · 张三 · '],
  ['通话录音_260302_091031.m4a', 'samsung-zh · 2026-03-02T09:10:31+08: · second ·  ·  · '],
  ['通话录音_20260302_091031.m4a', 'samsung-zh-year · 2026-03-02T09:10:31+08: · second ·  ·  · '],
  ['通话录音 张三_260302_091031.m4a', 'samsung-zh-name · 2026-03-02T09:10:31+08: · second ·  · 张三 · '],
  ['通话录音-20260302-091031.m4a', 'iphone · 2026-03-02T09:10:31+08: · second ·  ·  · '],
  ['CallRecord_20260302-091031_+8617000001234.ogg', 'graphene · 2026-03-02T09:10:31+08: · second · 17000001234 ·  · '],
  ['+8617000001234_260302_091031123.amr', 'lineage · 2026-03-02T09:10:31.123 · ms · 17000001234 ·  · '],
  ['20260408_235951.120+0800_in_sim1_+8617000001234.m4a', 'bcr · 2026-04-08T23:59:51.120 · ms · 17000001234 ·  · incoming'],
  ['20260408_155951.120+0000_out_95099901_客服.oga', 'bcr · 2026-04-08T23:59:51.120 · ms · 95099901 · 客服 · outgoing'],
  ['20260408_235951.120+0800_conference.oga', 'bcr · 2026-04-08T23:59:51.120 · ms ·  ·  · '],
  ['甲 (17000001234 mobile) 2026-03-02_091031_in.m4a', 'true-phone · 2026-03-02T09:10:31+08: · second · 17000001234 · 甲 · incoming'],
  ['甲 (17000001234) 2026-03-02_091031_out.m4a', 'true-phone · 2026-03-02T09:10:31+08: · second · 17000001234 · 甲 · outgoing'],
  ['0d20260302091031p17000001234.3gp', 'lg · 2026-03-02T09:10:31+08: · second · 17000001234 ·  · incoming'],
  ['1d20260302091031p17000001234.3gp', 'lg · 2026-03-02T09:10:31+08: · second · 17000001234 ·  · outgoing'],
  ['2026-03-02 09.10.31 ↓ 甲 (17000001234).ogg', 'axet-contact · 2026-03-02T09:10:31+08: · second · 17000001234 · 甲 · incoming'],
  ['2026-03-02 09.10.31.ogg', 'axet · 2026-03-02T09:10:31+08: · second ·  ·  · '],
  ['20260302T091031 ↑ 17000001234.ogg', 'axet-iso-name · 2026-03-02T09:10:31+08: · second · 17000001234 ·  · outgoing'],
  ['1772413831 ↓ (17000001234).ogg', 'axet-unix · 2026-03-02T09:10:31+08: · second · 17000001234 ·  · incoming'],
  ['↓ 甲 2026-03-02 09.10.31.ogg', 'axet-last · 2026-03-02T09:10:31+08: · second ·  · 甲 · incoming'],
])('%s', (name, claim) => expect(read(name)).toBe(claim))

test('what is no vendor’s name says nothing, and a copy says what its original says', () => {
  expect(read('Call_20260302_091031_INCOMING_17000001234.m4a')).toBeNull()
  expect(read('录音副本(1).amr')).toBeNull()
  expect(read('17100005678_20260304181552 (1).mp3')).toBe(read('17100005678_20260304181552.mp3'))
  expect(read('MIUI/sound_recorder/call_rec/17100005678_20260304181552(12).mp3')).toBe(read('17100005678_20260304181552.mp3'))
})

test('every template of ours can be read, and each id stands once', () => {
  expect(recordingPatterns).toHaveLength(namingPatterns.length)
  expect(new Set(namingPatterns.map(({ id }) => id)).size).toBe(namingPatterns.length)
})

test.each([
  ['录音 {number} 于 {yyyy}年{MM}月{dd}日 {HH}时{mm}分', '录音 17000001234 于 2026年03月02日 09时10分.mp3', 'own-0 · 2026-03-02T09:10:00+08: · minute · 17000001234 ·  · '],
  ['[{name} ]({direction}) {yyMMdd_HHmmss}', '甲 (来电) 260302_091031.mp3', 'own-0 · 2026-03-02T09:10:31+08: · second ·  · 甲 · incoming'],
  ['a[[{number}]].{{x}}^$ {yyyyMMddHHmmss}', 'a[17000001234].{x}^$ 20260302091031.mp3', 'own-0 · 2026-03-02T09:10:31+08: · second · 17000001234 ·  · '],
])('a person’s template %s', (template, name, claim) => expect(read(name, [template])).toBe(claim))

test('an office’s template that reads another time makes the name ambiguous; a person chooses', () => {
  const name = '17000001234_20260302091031.mp3'
  expect(recordingName(name, sampleNow, patternsWith([{ id: 'own', template: '{number}_{yyyyddMMHHmmss}' }]))).toMatchObject({
    state: 'ambiguous', claims: [{ pattern: 'own', number: '17000001234' }, { pattern: 'vivo', number: '17000001234' }],
  })
})

test.each([
  ['', 'no-time'], ['{number}', 'no-time'], ['{yyyyMMdd}', 'no-time'], ['{yyyyMMddHHmm', 'open-bracket'], ['{yyyyMMddHHmm}]', 'open-bracket'],
  ['[[{yyyyMMddHHmm}]', 'open-bracket'], ['[a[b]]{yyyyMMddHHmm}', 'open-bracket'], ['{nummer}{yyyyMMddHHmm}', 'unknown-token'], ['{}{yyyyMMddHHmm}', 'unknown-token'],
  ['{.*}{yyyyMMddHHmm}', 'unknown-token'], ['{constructor}_{yyyyMMddHHmm}', 'unknown-token'], ['{name}_{name}_{yyyyMMddHHmm}', 'token-twice'],
  ['{yyyyMMddHHmm}{ss}{ss}', 'token-twice'], ['{yyyy}{yy}{MMddHHmm}', 'token-twice'], ['{name}{number}_{yyyyMMddHHmm}', 'neighbours'],
  ['{name}[{number}]_{yyyyMMddHHmm}', 'neighbours'], ['[a][b][c][d][e][f]{yyyyMMddHHmm}', 'too-many-options'], [`${'a'.repeat(4096)}{yyyyMMddHHmm}`, 'too-long'],
])('the template %s is refused', (template, problem) => expect(nameTemplate(template)).toEqual({ template: null, problem }))

test('signs that mean something in patterns mean themselves in templates', () => {
  const { template } = nameTemplate('(a+)+$|.*\\d{{2}} {yyyyMMddHHmm}')
  expect(template?.form.test('(a+)+$|.*\\d{2} 202603020910')).toBe(true)
  expect(template?.form.test('aaaa 202603020910')).toBe(false)
})

test('steering characters never reach a claim, and turn no number around', () => {
  const reading = recordingName('\u202e甲\u2066@17000001234_20260302091031.amr', sampleNow)
  expect(reading?.state === 'read' && reading.claim).toMatchObject({ name: '甲', number: '17000001234' })
  expect(recordingName('甲@1700\u202e0001234_20260302091031.amr', sampleNow)).toMatchObject({ claim: { number: '17000001234' } })
})

test('names made to be slow are read at once', () => {
  const slow = ['_'.repeat(300), '1'.repeat(300), `${'@'.repeat(150)}${'('.repeat(150)}`, `a@${'(111_'.repeat(59)}`, ' '.repeat(300), '1_'.repeat(150), '(1 '.repeat(100), '\u202e'.repeat(4096), 'x'.repeat(4096)]
  const templates = ['[{text}_][{name}_][{number}_][{label}_][{digits}_]{yyyyMMddHHmm}', '{name} {number} {label} {text} {yyyyMMddHHmm}', '{name}1{number}1{others}1{yyyyMMddHHmm}']
  const patterns = patternsWith(templates.map((template, index) => ({ id: `own-${index}`, template })))
  expect(patterns).toHaveLength(recordingPatterns.length + templates.length)
  const ordinary = leastMs(() => Array.from({ length: 2_000 }, (_, index) => recordingName(`张三@17000001234_202603020910${index % 60}.amr`, sampleNow, patterns)))
  const hostile = leastMs(() => slow.map((name) => recordingName(name, sampleNow, patterns)))
  expect(hostile, `${ordinary.toFixed(1)} against ${hostile.toFixed(1)} ms`).toBeLessThan(20 * Math.max(ordinary, 1))
})

test('no template and no name breaks the reading', () => {
  const token = fc.constantFrom('{number}', '{name}', '{text}', '{others}', '{label}', '{yyyyMMddHHmmss}', '{yy}', '{MMdd}', '{HHmm}', '[', ']', '{', '}', '_', '-', '(', '\\', '.*', '通', '\u202e')
  fc.assert(fc.property(fc.array(token, { maxLength: 12 }), fc.string({ unit: 'binary', maxLength: 80 }), (parts, name) => {
    const { template } = nameTemplate(parts.join(''))
    const reading = recordingName(name, sampleNow, patternsWith([{ id: 'own', template: parts.join('') }]))
    if (reading?.state === 'read' && !template) expect(reading.claim.pattern).not.toBe('own')
  }), { numRuns: 150 })
})

test('a person who writes a template sees what it reads', () => {
  expect(triedTemplate('{name}-{number} {yyyyMMddHHmm}', '张三-17000001234 202603020910.amr')).toEqual({ state: 'fits', time: '2026-03-02 09:10', number: '17000001234', name: '张三' })
  expect(triedTemplate('{name}-{number} {yyyyMMddHHmm}', '张三 202603020910.amr')).toEqual({ state: 'no-fit' })
  expect(triedTemplate('{name} {yyyyMMddHHmm}', '张三 202613020910.amr')).toEqual({ state: 'no-fit' })
  expect(triedTemplate('{name}', 'x')).toEqual({ state: 'wrong', problem: 'no-time' })
})
