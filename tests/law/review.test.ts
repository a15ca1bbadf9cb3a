import { expect, test } from 'vitest'
import { review, violationById, violationList } from '@/lib/law'
import { messagesOf } from '@/lib/i18n/messages'
import { connected, message, missed } from './attempts'
import { facts } from './facts'
import { processorMs } from '../processor-time'

const many = (count: number) => Array.from({ length: count }, (_, index) => {
  const start = Date.parse('2025-06-01T00:00:00+08:00') + index * 331_000
  const text = new Date(start + 8 * 3_600_000).toISOString().slice(0, 19).replace('T', ' ')
  return index % 3 ? missed(text) : connected(text, { id: `many-${index}` })
})

const languages = ['zh-CN', 'en'] as const
const reasonsOf = (locale: (typeof languages)[number]) => messagesOf(locale).reasons as Record<string, string>

test('every rule has an id of its own, and its words in both languages', () => {
  const ids = violationList.map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  expect(violationById('threat')?.needsPerson).toBe(true)
  expect(violationById('no-such-rule')).toBeNull()
  for (const { id, words: { zh, en } } of violationList) {
    expect([id, Object.keys(zh.reasons ?? {}), Object.keys(zh.questions ?? {})]).toEqual([id, Object.keys(en.reasons ?? {}), Object.keys(en.questions ?? {})])
    for (const own of [zh, en]) expect(own.name && own.explanation && own.found && own.clear).toBeTruthy()
  }
  const reasons = violationList.flatMap(({ words }) => Object.keys(words.zh.reasons ?? {}))
  expect(reasons.filter((key, place) => reasons.indexOf(key) < place)).toEqual([])
})

test('every sentence a rule can say stands in both languages', () => {
  const acts = [
    ...['09', '10', '11', '12', '13', '14', '15'].flatMap((hour) => [missed(`2026-02-05 ${hour}:00:00`), connected(`2026-02-06 ${hour}:00:00`)]),
    missed('2026-02-05 22:30:00'), message('2026-02-05 10:00:00', '弄死你'), message('2026-02-05 10:00:00', '我是派出所的'), message('2026-02-05 10:00:00', '林知夏欠钱，你替她还', { recipient: 'sister' }),
    missed('2024-01-05 22:30:00', { attribution: 'shared', lender: null }), connected('2026-02-05 10:00:00', { recipient: 'uncle' }),
  ]
  const { findings, prompts } = review(acts, facts({ refusals: [{ at: 0, by: 'sister', respondent: 'LX' }] }))
  expect(new Set(findings.map((finding) => finding.violation)).size).toBeGreaterThanOrEqual(8)
  const said = [
    ...findings.flatMap((finding) => [finding.reason, ...finding.caution, ...finding.unchecked.map((entry) => entry.reason)]), ...prompts.map((prompt) => prompt.reason),
    ...violationList.flatMap((rule) => rule.caution),
  ]
  const missing = said.flatMap(({ key, values }) => languages.flatMap((locale) => {
    const sentence = reasonsOf(locale)[key]
    if (!sentence) return [key]
    return [...sentence.matchAll(/\{(\w+)[,}]/g)].filter(([, name = '']) => !(name in values)).map(([, name]) => `${key} ${name}`)
  }))
  expect(missing).toEqual([])
  expect(said.length).toBeGreaterThan(30)
})

test('both languages have the same keys, no exclamation and no 您', () => {
  expect(Object.keys(reasonsOf('en')).sort()).toEqual(Object.keys(reasonsOf('zh-CN')).sort())
  for (const locale of languages) {
    const { law, reasons } = messagesOf(locale)
    for (const text of [JSON.stringify(law), JSON.stringify(reasons)]) expect(text).not.toMatch(/[!！您]|违法(?!行为)/)
  }
})

test('the order of the attempts does not matter', () => {
  const acts = many(400)
  expect(review([...acts].reverse(), facts())).toEqual(review(acts, facts()))
})

test('no finding without attempts, and every cited attempt belongs to its finding', () => {
  const { findings } = review(many(3000), facts())
  expect(findings.length).toBeGreaterThan(0)
  for (const finding of findings) {
    expect(finding.provisions.flatMap((provision) => provision.attempts).filter((id) => !finding.attempts.includes(id))).toEqual([])
    expect(new Set(finding.groups.flatMap((group) => group.attempts))).toEqual(new Set(finding.attempts))
  }
  expect(review([], facts())).toEqual({ findings: [], prompts: [] })
})

test('ten times the attempts take about ten times as long', () => {
  const [few, many10] = [many(10_000), many(100_000)]
  const taken = (acts: typeof few) => processorMs(() => expect(review(acts, facts()).findings.length).toBeGreaterThan(0))
  const ratios = Array.from({ length: 5 }, () => taken(many10) / taken(few)).sort((one, other) => one - other)
  expect(ratios[2]).toBeLessThan(30)
})

test('every question has a key that a form and the API can carry', () => {
  const keys = violationList.flatMap(({ id, questions = [] }) => questions.flatMap((question) => [question.key, ...(question.options ?? [])].map((key) => `${id} ${key}`)))
  expect(keys.filter((key) => !/^[a-z0-9-]+ [a-z0-9-]{1,64}$/.test(key))).toEqual([])
})
