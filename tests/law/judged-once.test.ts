import { expect, test } from 'vitest'
import { judgementOf } from '@/lib/law/judged-once'
import { reviewWith } from '@/lib/law/review'
import { standardRefusal, standardThirdParties } from '@/lib/law/provisions/collection-standard'
import { spreadingPrivacy } from '@/lib/law/provisions/public-security-penalties'
import type { Match, ViolationRule } from '@/lib/law/violation'
import { threat } from '@/lib/law/violations/threat'
import { missed } from './attempts'
import { cited, facts } from './facts'

const acts = [missed('2026-03-01 10:00:00', { recipient: 'sister' }), missed('2026-03-01 11:00:00', { recipient: 'sister' })]
const [first, second] = acts
const ruleWith = (matches: ViolationRule['matches']): ViolationRule => ({ ...threat, provisions: [standardThirdParties, spreadingPrivacy], matches })
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

test('a match may say which acts each provision is about; without that every act stands under every provision', () => {
  const under = new Map([[standardThirdParties, first ? [first] : []], [spreadingPrivacy, second ? [second] : []]])
  const found = (more: Partial<Match>) => reviewWith([ruleWith(() => ({ matches: [match(more)], prompts: [], unchecked: [] }))], acts, facts()).findings[0]
  expect(found({})?.provisions.map(({ id, attempts }) => [id, attempts])).toEqual([
    ['GBT/third-parties', acts.map(({ id }) => id)], ['ZAGL/spreading-privacy', acts.map(({ id }) => id)],
  ])
  expect(found({ under })?.provisions.map(({ id, attempts }) => [id, attempts])).toEqual([
    ['GBT/third-parties', [first?.id]], ['ZAGL/spreading-privacy', [second?.id]],
  ])
  expect(found({ under: new Map([[standardThirdParties, first ? [first] : []]]) })?.attempts).toEqual([first?.id])
  expect(cited(found({ supporting: [standardRefusal] }))).toEqual(['GBT 2025-02-28 2', 'ZAGL 2026-01-01 2'])
  expect(found({ supporting: [standardRefusal] })?.supporting?.map(({ id }) => id)).toEqual(['GBT/contact-refusal'])
})
