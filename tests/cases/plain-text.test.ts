import { expect, test } from 'vitest'
import { answerRuleSchema } from '@/lib/cases/case-schema'
import { plainName, plainText } from '@/lib/cases/plain-text'
import { decideFindingSchema } from '@/lib/law/finding-schema'
import { appendEventSchema } from '@/lib/tickets/ticket-schema'

const steered = '上\u0000门\u202e人\ud800员\udc00\u2066，\n\t说😀👨‍👩‍👧'

test('what steers or is no character is taken out; lines, tabs and whole pairs of surrogates stay', () => {
  expect(plainText(steered)).toBe('上门人员，\n\t说😀👨‍👩‍👧')
  expect(plainName(` ${steered} `)).toBe('上门人员，说😀👨‍👩‍👧')
})

test('a name that nobody can see is none; what joins visible signs stays', () => {
  expect(['\u200b', '\u200b\u202e ', '\ufeff\u2060\u3164', '\u{e0100}'].map(plainName)).toEqual(['', '', '', ''])
  expect(plainName('👩\u200d⚕')).toBe('👩\u200d⚕')
})

test('answers and notes are kept so', () => {
  const said = { rule: 'home-visit', respondent: 'LX', recipient: 'debtor', on: '2026-03-02', values: { where: steered } }
  expect(answerRuleSchema.parse(said).values.where).toBe(plainText(steered))
  expect(appendEventSchema.parse({ kind: 'noteAdded', on: '2026-03-02', note: steered }).note).toBe(plainText(steered))
  expect(decideFindingSchema.parse({ state: 'confirmed', note: steered }).note).toBe(plainText(steered))
})
