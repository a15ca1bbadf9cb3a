import { expect, test } from 'vitest'
import { judgementOf } from '@/lib/law/judged-once'
import type { Match, ViolationRule } from '@/lib/law/violation'
import { threat } from '@/lib/law/violations/threat'
import { missed } from './attempts'
import { facts } from './facts'

const acts = [missed('2026-03-01 10:00:00', { recipient: 'sister' }), missed('2026-03-01 11:00:00', { recipient: 'sister' })]
const ruleWith = (matches: ViolationRule['matches']): ViolationRule => ({ ...threat, matches })
const match = (more: Partial<Match> = {}): Match => ({ respondent: 'LX', recipient: 'sister', attempts: acts, label: '', ...more })

test('a rule is asked once for a list and its facts, and anew for other facts or another list', () => {
  let asked = 0
  const rule = ruleWith(() => {
    asked += 1
    return { matches: [match()], prompts: [], unchecked: [] }
  })
  const own = facts()
  expect(judgementOf(rule, acts, own)).toBe(judgementOf(rule, acts, own))
  expect(asked).toBe(1)
  judgementOf(rule, acts, facts())
  judgementOf(rule, [...acts], own)
  expect(asked).toBe(3)
})

