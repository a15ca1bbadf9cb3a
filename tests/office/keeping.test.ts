import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { withoutContact } from '@/lib/cases/erased-contact'
import { messagesOf } from '@/lib/i18n/messages'
import { type Consent, consentPurposes, standing, stoppedBy } from '@/lib/office/consent'
import { isSameTitle } from '@/lib/office/erasure'
import { keepSuggestion } from '@/lib/tickets/keep-until'
import { caseFacts } from '../makers/case-file'

const said = (purpose: Consent['purpose'], given: boolean, channel: string | null = null): Consent => ({ purpose, channel, given, saidBy: 'told', version: '1', at: 0 })

describe('consent', () => {
  it.each([
    ['nothing was said', [], 'police', null],
    ['keeping was taken back', [said('keep', true), said('keep', false)], null, 'keep'],
    ['it was given anew', [said('keep', false), said('keep', true)], 'police', null],
    ['another body was taken back', [said('pass-on', false, 'nfra')], 'police', null],
    ['this body was taken back', [said('pass-on', true, 'nfra'), said('pass-on', false, 'police')], 'police', 'pass-on'],
    ['a body was taken back, and it goes to none', [said('pass-on', false, 'police')], null, null],
  ] as const)('stops what it should when %s', (_, all, channel, purpose) => {
    expect(stoppedBy(all, channel)).toBe(purpose)
  })

  it('stands as it was said last, for each body by itself', () => {
    expect(standing([said('pass-on', true, 'a'), said('pass-on', true, 'b'), said('pass-on', false, 'a')]).map(({ channel, given }) => [channel, given])).toEqual([['a', false], ['b', true]])
  })

  it('is asked in words that have not changed since this version', () => {
    const hashes = (['zh-CN', 'en'] as const).flatMap((locale) => consentPurposes.map((purpose) => {
      const words = (messagesOf(locale).keeping!.notice as Record<string, Record<string, string>>)[purpose]!
      return createHash('sha256').update(Object.values(words).join('\n')).digest('hex').slice(0, 12)
    }))
    expect(hashes).toEqual(['f50d726319d1', '693343d433d1', '4fe1df8a1033', 'ee2e7ca70a49', '67e62f71f463', '5f945dd06744'])
  })
})

describe('until when a case is kept', () => {
  const deadline = { rule: 'D08', due: '2026-12-01', metOn: null, ended: false } as never
  const seen = (status: 'open' | 'closed', over: object = {}) => ({ status, deadlines: [], events: [{ id: '1', kind: 'closed' as const, on: '2026-06-01' }], ...over })
  const today = '2026-05-15'
  const acts = [{ findingId: 'f', respondent: 'r', lastOn: '2026-08-31', takenUpOn: null }]
  it.each([
    ['nothing to count from', { tickets: [], acts: [] }, { until: null, unknown: 'nothing' }],
    ['no day that is past', { tickets: [seen('closed')], acts, today: '2027-03-01' }, { until: null, unknown: null }],
    ['the day itself, which is no day to come', { tickets: [seen('closed')], acts: [], today: '2026-06-01' }, { until: null, unknown: null }],
    ['an open filing', { tickets: [seen('open')], acts }, { until: null, unknown: 'open' }],
    ['the last end', { tickets: [seen('closed')], acts: [] }, { until: '2026-06-01', unknown: null }],
    ['a running date', { tickets: [seen('closed', { deadlines: [deadline] })], acts: [] }, { until: '2026-12-01', unknown: null }],
    ['a limitation, to the last day of a shorter month', { tickets: [seen('closed')], acts }, { until: '2027-02-28', unknown: null }],
    ['a limitation once, though a filing has its clock too', { tickets: [seen('closed', { deadlines: [{ rule: 'D20', due: '2027-02-28', metOn: null, ended: false } as never] })], acts }, {
      until: '2027-02-28', grounds: [{ kind: 'limitation' }, { kind: 'ended' }],
    }],
    ['no limitation of what the police took up', { tickets: [seen('closed')], acts: [{ ...acts[0]!, takenUpOn: '2026-09-01' }] }, { until: '2026-06-01', unknown: null }],
    ['damages, three years on', { tickets: [], acts, lastActOn: '2026-08-31' }, { until: '2029-08-31', unknown: null, grounds: [{ kind: 'civil' }, { kind: 'limitation' }] }],
    ['damages, from a leap day', { tickets: [], acts: [], lastActOn: '2028-02-29' }, { until: '2031-02-28', unknown: null }],
    ['damages, past a day off', { tickets: [], acts: [], lastActOn: '2026-09-01' }, { until: '2029-09-03', unknown: null }],
  ])('%s', (_, of, wanted) => {
    expect(keepSuggestion({ lastActOn: null, today, ...of })).toMatchObject(wanted)
  })
})

describe('the name of a case, written again', () => {
  it.each([
    ['许嘉宁 · 单位', '许嘉宁单位', true], ['ＡＢ 12', 'ab12', true], ['许嘉宁', '许嘉宇', false], ['', '', false], ['···', '', false], ['···', '···', true],
  ])('%s and %s: %s', (one, other, same) => {
    expect(isSameTitle(one, other)).toBe(same)
  })
})

it('a contact who is taken out leaves no word of theirs', () => {
  const facts = { ...caseFacts(), contacts: [{ key: 'a', name: '甲', relation: '姨', phones: ['1'], minor: true }], refusals: [{ at: 0, by: 'a', respondent: 'r' }], answers: [] }
  expect(withoutContact(facts, 'a', 'gone-1')).toMatchObject({ contacts: [{ key: 'gone-1', name: '亲友', relation: '', phones: [] }], refusals: [{ by: 'gone-1' }] })
  expect(withoutContact(facts, 'a', null)).toMatchObject({ contacts: [], refusals: [] })
  expect(JSON.stringify(withoutContact(facts, 'a', 'gone-1'))).not.toMatch(/甲|minor/)
})
