import { describe, expect, test } from 'vitest'
import { answerMisfits } from '@/lib/law/answer-misfits'
import { messagesOf, type Messages } from '@/lib/i18n/messages'
import { violationList } from '@/lib/law'
import { isAsked, type Question } from '@/lib/law/question'
import type { Reason, RuleWords } from '@/lib/law/violation'
import { answer, outcome, told, wrong } from './told'

/** The questions of the rules: their words, and the values they take. */

const asking = violationList.filter(({ questions = [] }) => questions.length)
const samples: Record<Question['kind'], string[]> = {
  'yes-no': ['yes', 'no', 'unknown'], choice: [], number: ['3.45', '20', '120'], amount: ['99.5', '0'], day: ['2014-01-01', '2018-01-01', '2021-06-01', '2026-01-02', '2026-08-01'], text: ['https://example.org/1'],
}
const valuesOf = ({ kind, options = [], optional }: Question) => [...(kind === 'choice' ? options : samples[kind]), ...(optional ? [undefined] : [])]

/** Every way through the questions of a rule, each question that is asked answered. */
function ways(questions: readonly Question[]): Record<string, string>[] {
  return questions.reduce<Record<string, string>[]>((given, question) => given.flatMap((values) => {
    if (!isAsked(question, values)) return [values]
    return valuesOf(question).map((value) => (value === undefined ? values : { ...values, [question.key]: value }))
  }), [{}])
}

/** The languages in which a reason has no sentence, or one that needs a value it does not bring. */
const unsaid = ({ key, values }: Reason) => (['zh-CN', 'en'] as const).filter((locale) => {
  const sentence = (messagesOf(locale).reasons as Record<string, string>)[key]
  return !sentence || [...sentence.matchAll(/\{(\w+)[,}]/g)].some(([, name = '']) => !(name in values))
})

describe.each(asking.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const { questions = [] } = rule
  const words = (language: 'zh' | 'en'): NonNullable<RuleWords['questions']> => rule.words[language].questions ?? {}

  test('asks at most five things, each and every option in both languages', () => {
    expect(questions.length).toBeLessThanOrEqual(5)
    for (const language of ['zh', 'en'] as const) {
      expect(Object.keys(words(language)).sort()).toEqual(questions.map(({ key }) => key).sort())
      for (const { key, options = [] } of questions) {
        const { ask, hint, options: named = {} } = words(language)[key] ?? { ask: '' }
        expect([key, ask.length > 0, hint === undefined || hint.length > 0]).toEqual([key, true, true])
        expect([key, Object.keys(named).sort(), Object.values(named).every(Boolean)]).toEqual([key, [...options].sort(), true])
      }
    }
  })

  test('says where to look: every question but a bare one has a hint, in both languages', () => {
    const hinted = (language: 'zh' | 'en') => questions.filter(({ key }) => words(language)[key]?.hint).map(({ key }) => key)
    expect(hinted('zh')).toEqual(hinted('en'))
    expect(hinted('zh').length).toBeGreaterThanOrEqual(questions.length - 1)
  })

  test('is short', () => {
    for (const [, { ask, hint = '' }] of Object.entries(words('zh'))) expect([ask.length <= 30, hint.length <= 60, ask]).toEqual([true, true, ask])
  })

  test('reaches the screens as messages', () => {
    for (const locale of ['zh-CN', 'en'] as const) {
      const asked = ((messagesOf(locale).law as Messages).questions as Messages)[id] as Messages
      expect(Object.keys(asked).sort()).toEqual(questions.map(({ key }) => key).sort())
    }
  })

  test('takes every documented value; each way ends in one finding, one thing to settle, or nothing, and what it says has words', () => {
    const said = new Set<string>()
    for (const given of ['2025-06-01', '2026-08-10'].flatMap((on) => ways(questions).map((values) => answer(id, on, values)))) {
      expect([given, wrong(given)]).toEqual([given, []])
      const { findings, prompts } = told([given])
      const reasons = [...findings, ...prompts].map(({ reason }) => reason)
      expect([given, reasons.length <= 1, reasons.flatMap(unsaid)]).toEqual([given, true, []])
      for (const { key } of reasons) said.add(key)
    }
    const own = Object.keys(rule.words.zh.reasons ?? {}).filter((key) => key.startsWith('ask-'))
    if (rule.reads === 'answers') expect(own.filter((key) => !said.has(key))).toEqual([])
  })

  test('refuses other values and missing ones', () => {
    for (const { key, kind, onlyIf, optional } of questions) {
      const gate = onlyIf ? { [onlyIf.key]: onlyIf.is[0] ?? '' } : {}
      if (kind !== 'text') expect(wrong(answer(id, '2026-10-01', { ...gate, [key]: 'maybe' }))).toContain(key)
      if (!optional) expect(wrong(answer(id, '2026-10-01', gate))).toContain(key)
    }
    expect(wrong(answer(id, '2026-10-01', { stray: 'yes' }))).toContain('stray')
  })

  test('only hangs a question on one that is asked before it and has that option', () => {
    questions.forEach(({ onlyIf }, place) => {
      if (!onlyIf) return
      const gate = questions.slice(0, place).find(({ key }) => key === onlyIf.key)
      expect(onlyIf.is.filter((value) => !(gate ? valuesOf(gate) : []).includes(value))).toEqual([])
    })
  })
})

test('a yes-no can always be answered with unknown, and no unknown is ever a finding of itself', () => {
  for (const { id, questions = [] } of asking) {
    const unsure = Object.fromEntries(questions.flatMap(({ key, kind, options = [] }) => (kind === 'yes-no' || options.includes('unknown') ? [[key, 'unknown']] : [])))
    expect(outcome(answer(id, '2026-10-01', unsure)).filter((one) => one.includes('/'))).toEqual([])
  }
})

test('an answer of tomorrow, or for a rule without questions, does not fit', () => {
  const good = answer('concealed-identity', '2026-11-22', { asked: 'no' })
  expect(answerMisfits([good], '2026-11-22')).toEqual([])
  expect(answerMisfits([{ ...good, on: '2026-11-23' }, { ...good, rule: 'night-contact' }], '2026-11-22')).toEqual([
    { path: 'answers.0.on', message: 'future-time' }, { path: 'answers.1.rule', message: 'no-questions' },
  ])
})

test('a day asked for has come, lies after 1899, and not after the day of the answer where it came before it', () => {
  const of = (received: string, on = '2026-06-01') => answerMisfits([answer('deletion-refused', on, { reply: 'none', received, loan: 'no' })], '2026-11-22')
  const said = (message: string) => [{ path: 'answers.0.values.received', message }]
  expect([of('2026-06-01'), of('1900-01-01'), of('')]).toEqual([[], [], []])
  expect(['2026-06-02', '2026-11-23', '9999-12-31', '0206-11-01', '2026-02-30'].map((day) => of(day))).toEqual(
    ['after-answer', 'future-time', 'future-time', 'too-early', 'answer-missing'].map(said))
  const signed = (day: string) => answerMisfits([answer('undisclosed-fee', '2026-06-01', { signed: day, table: 'no', upfront: 'no' })], '2026-11-22')
  expect([signed('2026-11-22'), signed('2050-01-01')]).toEqual([[], [{ path: 'answers.0.values.signed', message: 'future-time' }]])
  expect(answerMisfits([answer('deletion-refused', '2026-06-01', { reply: 'done', received: '9999-12-31' })], '2026-11-22')).toEqual([])
})

test('an answer kept from earlier with a day that cannot be right asks for it again', () => {
  for (const received of ['9999-12-31', '0206-11-01', '2026-06-02'])
    expect(outcome(answer('deletion-refused', '2026-06-01', { reply: 'none', received, loan: 'no' }))).toEqual(['ask-deletion-received'])
})
