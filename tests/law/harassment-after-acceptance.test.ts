import { expect, test } from 'vitest'
import type { ContactAttempt } from '@/lib/evidence/contact-attempt'
import { at, message, missed } from './attempts'
import { cited, judged } from './facts'

const id = 'harassment-after-acceptance'
const acceptances = [{ on: '2026-03-10', respondent: 'LX', channel: 'nfra-complaint' }]
const demand = (time: string, more: Partial<ContactAttempt> = {}) => message(time, '你替她还', { recipient: 'sister', ...more })
const told = (time: string) => message(time, '林知夏欠了一万二', { recipient: 'sister' })
const found = (acts: ContactAttempt[], more = {}) => judged(id, acts, { acceptances, ...more }).findings
const refusals = [{ at: at('2026-01-01 10:00:00'), by: 'sister', respondent: 'LX' }]

test.each([['2026-03-09 10:00:00', 0], ['2026-03-10 23:59:59', 0], ['2026-03-11 00:00:00', 1]])('an act of %s: %i, since days are compared', (time, count) => {
  expect(found([demand(time)])).toHaveLength(count)
})

test('each act stands under what its own rule cites', () => {
  const acts = [demand('2026-03-11 10:00:00'), told('2026-03-12 10:00:00'), missed('2026-03-13 10:00:00', { recipient: 'sister' })]
  const [finding] = found(acts, { refusals })
  const [demanded, disclosed, called] = acts.map(({ id: act }) => act)
  const by = Object.fromEntries((finding?.provisions ?? []).map(({ id: provision, attempts }) => [provision, attempts]))
  expect(by).toEqual({
    'GBT/third-parties': [demanded], 'CBA26/third-parties': [demanded], 'ZAGL/spreading-privacy': [disclosed],
    'GBT/contact-refusal': [demanded, disclosed, called], 'CBA26/contact-refusal': [demanded, disclosed, called], 'ZAGL/disturbing-messages': [demanded, disclosed, called],
  })
  expect(finding?.groups.map(({ attempts }) => attempts)).toEqual([[demanded], [disclosed], [called]])
  expect(finding?.spans.map(({ text }) => text)).toEqual(['你替她还', '林知夏欠了一万二'])
  expect(finding?.reason.values).toEqual({ acceptedOn: '2026-03-10', count: 3, groups: 3 })
})

test('across the change of law, each act under the version of its day', () => {
  const early = [{ on: '2025-01-01', respondent: 'LX', channel: 'lender' }]
  const [finding] = found([told('2025-12-31 23:59:59'), told('2026-01-01 00:00:00')], { acceptances: early })
  expect(cited(finding)).toEqual(['ZAGL 2013-01-01 1', 'ZAGL 2026-01-01 1'])
})

test('the acceptance must be about the same lender; the earliest counts; an agency stands for its lender', () => {
  expect(found([demand('2026-03-11 10:00:00', { lender: 'LY' })])).toEqual([])
  const both = [{ on: '2026-03-20', respondent: 'LX', channel: 'lender' }, ...acceptances]
  expect(found([demand('2026-03-11 10:00:00')], { acceptances: both })[0]?.reason.values.acceptedOn).toBe('2026-03-10')
  expect(found([demand('2026-03-11 10:00:00')], { acceptances: [{ on: '2026-03-10', respondent: 'AX', channel: 'police' }] })).toHaveLength(1)
})

test('contact alone, the debtor, spouse and guarantor, open lines, and a case without acceptance make nothing', () => {
  expect(found([missed('2026-03-11 10:00:00', { recipient: 'sister' })])).toEqual([])
  for (const recipient of ['debtor', 'guarantor', 'husband']) expect(found([demand('2026-03-11 10:00:00', { recipient })])).toEqual([])
  expect(found([demand('2026-03-11 10:00:00', { attribution: 'shared', lender: null })])).toEqual([])
  for (const none of [[], undefined]) expect(found([demand('2026-03-11 10:00:00')], { acceptances: none })).toEqual([])
})

test('it is never said that acceptance stops collection', () => {
  const [finding] = found([demand('2026-03-11 10:00:00')])
  expect(finding?.caution.map(({ key }) => key)).toContain('caution-acceptance-stops-nothing')
})
