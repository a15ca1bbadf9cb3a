import { createTranslator } from 'next-intl'
import { expect, test } from 'vitest'
import { examined } from '@/lib/law/examined'
import { provisionsOf } from '@/lib/law/provisions/statute'
import { reviewWith } from '@/lib/law/review'
import { judgeEachAct } from '@/lib/law/each-act'
import type { ViolationRule } from '@/lib/law/violation'
import { lawMessages } from '@/lib/law/words'
import { missed } from './attempts'
import { facts } from './facts'

/** What somebody writes who adds a rule: one object of one file. Nothing else of the product knows its id. */
const provision = provisionsOf({
  id: 'MADEUP', title: { zh: '虚构规则', en: 'A made-up rule' }, force: 'softLaw', from: '2026-02-01', grade: 'S', checkedOn: '2026-11-22',
  source: { title: '虚构', ref: '' }, cite: ({ zh, en }) => ({ zh: `虚构规则关于${zh}的要求`, en: `A made-up rule: ${en}` }),
})
const noonCalls: ViolationRule = {
  id: 'noon-calls', severity: 1, reads: 'calls',
  provisions: [provision('noon', { zh: '午休', en: 'noon' }, { gist: { zh: '中午不打电话', en: 'No calls at noon', es: 'Sin llamadas a mediodía' } })],
  matches: (attempts) => judgeEachAct('noon-calls', attempts, ({ at }) => (new Date(at).getUTCHours() === 4 ? { kind: 'act' } : null)),
  wants: [], caution: [], channels: ['lender'], needsPerson: false, letter: { label: '午间来电', deed: '在中午致电{who}' },
  words: {
    zh: { name: '午间来电', explanation: '12 点的来电。', found: '中午来电 {count} 次。', clear: '看过 {looked} 次来电，没有在中午的。' },
    en: { name: 'Calls at noon', explanation: 'Calls at 12.', found: '{count} calls at noon.', clear: 'Looked at {looked} calls, none at noon.' },
  },
}

test('a made-up rule needs nothing but itself: it finds, cites by the day, explains itself and speaks both languages', () => {
  const attempts = [missed('2026-01-31 12:10:00'), missed('2026-02-01 12:10:00'), missed('2026-02-02 09:00:00')]
  const review = reviewWith([noonCalls], attempts, facts())
  expect(review.findings.map(({ violation, attempts: acts, provisions }) => ({ violation, acts: acts.length, from: provisions.map(({ from }) => from) })))
    .toEqual([{ violation: 'noon-calls', acts: 1, from: ['2026-02-01'] }])
  expect(examined([noonCalls], review, { attempts, facts: facts() })[0]).toMatchObject({ state: 'found', looked: 3 })
  for (const [locale, language, sentence] of [['zh-CN', 'zh', '中午来电 1 次。'], ['en', 'en', '1 calls at noon.']] as const) {
    const { reasons } = lawMessages(language, [noonCalls])
    expect(createTranslator({ locale, messages: reasons })('found-noon-calls' as never, { count: 1 } as never)).toBe(sentence)
  }
})

test('where it finds nothing it says why not, and where there was nothing to look at it says that', () => {
  const state = (attempts: Parameters<typeof reviewWith>[1]) => examined([noonCalls], reviewWith([noonCalls], attempts, facts()), { attempts, facts: facts() })[0]
  expect(state([missed('2026-02-02 09:00:00')])).toMatchObject({ state: 'clear', looked: 1 })
  expect(state([])).toMatchObject({ state: 'silent', looked: 0 })
  expect(state([missed('2026-02-02 12:00:00', { attribution: 'unknown', lender: null })])).toMatchObject({ state: 'asked', notes: [{ key: 'left-uncertain', values: { count: 1 } }] })
})
