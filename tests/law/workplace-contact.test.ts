import { describe, expect, test } from 'vitest'
import type { PersonFlags } from '@/lib/cases/case-file'
import { connected, message, missed } from './attempts'
import { cited, facts, judged } from './facts'

const id = 'workplace-contact'
const work = (flags: PersonFlags = {}) => ({ contacts: [{ key: 'coll', name: '蒋若楠', relation: '同事', phones: ['19900001003'], workplace: true, ...flags }] })
const toWork = (time: string, more = {}) => missed(time, { recipient: 'coll', ...more })
const summary = (flags: PersonFlags, act = toWork('2026-03-05 14:00:00')) => {
  const { findings, prompts } = judged(id, [act], work(flags))
  return [...findings.map(({ recipient }) => recipient), ...prompts.map(({ reason }) => reason.key)]
}

describe('who stands for the workplace', () => {
  test.each([
    ['a colleague', {}, ['coll']], ['a line the debtor named', { designated: true }, []], ['a contact not of the workplace', { workplace: false }, []],
    ['a guarantor', { guarantor: true }, []], ['a spouse', { spouse: true }, ['ask-joint-debt']],
  ])('%s: %j', (_name, flags, expected) => {
    expect(summary(flags)).toEqual(expected)
  })

  test('a complainant who is a colleague, and no other complainant', () => {
    const complainant = { name: '蒋若楠', phones: ['19900001003'] }
    const found = (role: 'colleague' | 'relative') => judged(id, [missed('2026-03-05 14:00:00', { recipient: 'complainant' })], { complainant: { ...complainant, role } }).findings.length
    expect([found('colleague'), found('relative')]).toEqual([1, 0])
    const named = { ...complainant, role: 'colleague' as const, designated: true }
    expect(judged(id, [missed('2026-03-05 14:00:00', { recipient: 'complainant' })], { complainant: named }).findings).toEqual([])
  })

  test('the debtor is none, even at work', () => {
    const debtor = { ...facts().complainant, workplace: true }
    expect(judged(id, [missed('2026-03-05 14:00:00')], { complainant: debtor })).toEqual({ findings: [], prompts: [] })
  })
})

describe('which acts count', () => {
  test.each([
    ['a missed call', {}, 1], ['a connected call', { answered: true, seconds: 20, ending: null }, 1], ['a visit', { channel: 'visit' as const }, 1],
    ['an outgoing call', { direction: 'outgoing' as const, purpose: 'other' as const }, 0], ['another purpose', { purpose: 'other' as const }, 0],
  ])('%s: %i', (_name, more, count) => {
    expect(judged(id, [toWork('2026-03-05 14:00:00', more)], work()).findings).toHaveLength(count)
  })

  test('a picture and a polite question are contact too', () => {
    const acts = [message('2026-03-05 14:02:00', '您好，请问林知夏是在你们部门吗？', { recipient: 'coll' }), message('2026-03-05 14:06:00', '[图片]', { recipient: 'coll' })]
    expect(judged(id, acts, work()).findings[0]?.attempts).toEqual(acts.map((act) => act.id))
  })

  test('several agencies of one lender are one finding, open lines only ask', () => {
    const acts = [toWork('2026-03-05 14:00:00', { respondent: 'AX' }), toWork('2026-03-05 15:00:00', { respondent: 'LX' }), toWork('2026-03-05 16:00:00', { attribution: 'unknown', lender: null })]
    const { findings, prompts } = judged(id, acts, work())
    expect([findings.map(({ attempts }) => attempts.length), prompts.map(({ reason }) => reason.key)]).toEqual([[2], ['ask-unknown-number']])
  })
})

test('each contact under the rules of its own day', () => {
  const days = ['2025-02-27', '2025-02-28', '2026-01-29', '2026-01-30']
  const [finding] = judged(id, days.map((day) => connected(`${day} 10:00:00`, { recipient: 'coll' })), work()).findings
  expect(cited(finding)).toEqual(['CBA26 2026-01-30 1', 'GBT 2025-02-28 3'])
  expect(finding?.unchecked.map(({ reason }) => reason.key)).toEqual(['unchecked-not-recorded'])
})

test('three failed calls on days before leave the finding, which tells that the debtor may have been out of reach', () => {
  const failing = ['10:00:00', '11:00:00', '12:00:00'].map((clock) => missed(`2026-03-04 ${clock}`))
  const said = (calls: typeof failing) => judged(id, [...calls, toWork('2026-03-05 14:00:00')], work()).findings.map(({ attempts, unchecked }) =>
    [attempts.length, ...unchecked.map(({ reason }) => `${reason.key} ${reason.values.count}`)])
  expect(said(failing)).toEqual([[1, 'unchecked-lost-touch 1']])
  expect(said([...failing, connected('2026-03-05 09:00:00')])).toEqual([[1]])
  expect(said(failing.slice(1))).toEqual([[1]])
  expect(said([])).toEqual([[1]])
})
