import { expect, test } from 'vitest'
import { violationIds } from '@/lib/cases/vocabulary'
import { review, violationById, violationList } from '@/lib/law'
import chineseLaw from '@/lib/i18n/messages/zh-CN/law.json'
import chineseReasons from '@/lib/i18n/messages/zh-CN/reasons.json'
import englishLaw from '@/lib/i18n/messages/en/law.json'
import englishReasons from '@/lib/i18n/messages/en/reasons.json'
import { connected, message, missed } from './attempts'
import { facts } from './facts'

const many = (count: number) => Array.from({ length: count }, (_, index) => {
  const start = Date.parse('2025-06-01T00:00:00+08:00') + index * 331_000
  const text = new Date(start + 8 * 3_600_000).toISOString().slice(0, 19).replace('T', ' ')
  return index % 3 ? missed(text) : connected(text, { id: `many-${index}` })
})

test('every violation has one rule, a name and an explanation in both languages', () => {
  expect(violationList.map((rule) => rule.id).sort()).toEqual([...violationIds].sort())
  expect(violationById('threat')?.needsPerson).toBe(true)
  for (const messages of [chineseLaw, englishLaw]) expect(Object.keys(messages.violations).sort()).toEqual([...violationIds].sort())
})

test('every sentence a rule can say stands in both languages', () => {
  const acts = [
    ...['09', '10', '11', '12', '13', '14', '15'].flatMap((hour) => [missed(`2026-02-05 ${hour}:00:00`), connected(`2026-02-06 ${hour}:00:00`)]),
    missed('2026-02-05 22:30:00'), message('2026-02-05 10:00:00', '弄死你'), message('2026-02-05 10:00:00', '我是派出所的'), message('2026-02-05 10:00:00', '林知夏欠钱，你替她还', { recipient: 'sister' }),
    missed('2024-01-05 22:30:00', { attribution: 'shared', lender: null }), connected('2026-02-05 10:00:00', { recipient: 'uncle' }),
  ]
  const { findings, prompts } = review(acts, facts({ refusals: [{ at: 0, by: 'sister', respondent: 'LX' }] }))
  expect(findings.map((finding) => finding.violation).sort()).toEqual([...violationIds].sort())
  const said = [
    ...findings.flatMap((finding) => [finding.reason, ...finding.caution, ...finding.unchecked.map((entry) => entry.reason)]), ...prompts.map((prompt) => prompt.reason),
    ...violationList.flatMap((rule) => rule.caution),
  ]
  const missing = said.flatMap(({ key, values }) => [chineseReasons, englishReasons].flatMap((messages) => {
    const sentence = (messages as Record<string, string>)[key]
    if (!sentence) return [key]
    return [...sentence.matchAll(/\{(\w+)[,}]/g)].filter(([, name = '']) => !(name in values)).map(([, name]) => `${key} ${name}`)
  }))
  expect(missing).toEqual([])
  expect(said.length).toBeGreaterThan(30)
})

test('both languages have the same keys, no exclamation and no 您', () => {
  expect(Object.keys(englishReasons)).toEqual(Object.keys(chineseReasons))
  for (const text of [JSON.stringify(chineseLaw), JSON.stringify(chineseReasons), JSON.stringify(englishLaw), JSON.stringify(englishReasons)]) expect(text).not.toMatch(/[!！您]|违法(?!行为)/)
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
  const taken = (acts: typeof few) => {
    const start = performance.now()
    expect(review(acts, facts()).findings.length).toBeGreaterThan(0)
    return performance.now() - start
  }
  const ratios = Array.from({ length: 5 }, () => taken(many10) / taken(few)).sort((one, other) => one - other)
  expect(ratios[2]).toBeLessThan(30)
})
