import { describe, expect, test } from 'vitest'
import type { ContactAttempt } from '@/lib/evidence/contact-attempt'
import { connected, message, missed } from './attempts'
import { cited, judged } from './facts'

const id = 'contact-without-lost-touch'
const outgoing = { direction: 'outgoing' as const, purpose: 'other' as const }
const toSister = (time: string, facts: Partial<ContactAttempt> = {}) => missed(time, { recipient: 'sister', ...facts })
/** Calls of the debtor long before and long after, so that the log reaches every day of the tables. */
const log = [missed('2024-01-01 10:00:00'), missed('2026-12-01 10:00:00')]
const found = (call: ContactAttempt, contact: ContactAttempt, more = {}) => {
  const { findings, prompts } = judged(id, [...log, call, contact], more)
  return findings.length ? findings.map(({ recipient }) => recipient) : prompts.map(({ reason }) => reason.key)
}

describe('the debtor spoke with the lender that day or the three days before', () => {
  test.each([
    ['2026-03-10 09:59:59', ['sister']], ['2026-03-10 10:00:00', ['sister']], ['2026-03-10 10:00:01', []], ['2026-03-07 00:00:00', ['sister']], ['2026-03-06 23:59:59', []],
  ])('connected at %s, the sister reached on 2026-03-10 10:00:00: %j', (time, expected) => {
    expect(found(connected(time), toSister('2026-03-10 10:00:00'))).toEqual(expected)
  })

  test.each([
    ['called by the debtor', outgoing, ['sister']], ['missed', { answered: false, seconds: 0, ending: 'missed' as const }, []], ['answered for no second', { seconds: 0 }, []],
    ['answered by voicemail', { ending: 'voicemail' as const }, []], ['forwarded', { forwarded: true }, []], ['not on the bill', { grade: 'bill-missing' as const }, []],
    ['with another lender', { lender: 'LY' }, []], ['from a shared line', { attribution: 'shared' as const, lender: null }, []], ['with the sister', { recipient: 'sister' }, []],
    ['only on the bill', { grade: 'bill-only' as const }, ['sister']], ['a message', { channel: 'sms' as const, answered: null, seconds: null }, []],
  ])('the call was %s', (_name, facts, expected) => {
    expect(found(connected('2026-03-10 09:00:00', facts), toSister('2026-03-10 10:00:00'))).toEqual(expected)
  })

  test('a contact or a call of which only the day is known', () => {
    const day = { atPrecision: 'day' as const }
    expect(found(connected('2026-03-10 09:00:00'), toSister('2026-03-10 00:00:00', day))).toEqual(['ask-before-or-after-call'])
    expect(found(connected('2026-03-09 09:00:00'), toSister('2026-03-10 00:00:00', day))).toEqual(['sister'])
    expect(found(connected('2026-03-10 00:00:00', day), toSister('2026-03-10 10:00:00'))).toEqual([])
    expect(found(connected('2026-03-09 00:00:00', day), toSister('2026-03-10 10:00:00'))).toEqual(['sister'])
  })
})

describe('three calls in a row have failed since', () => {
  const spoken = connected('2026-03-08 09:00:00')
  const failing = (facts: Partial<ContactAttempt> = {}) => ['10:00:00', '11:00:00', '12:00:00'].map((clock) => missed(`2026-03-09 ${clock}`, facts))
  const after = (calls: ContactAttempt[], contact = toSister('2026-03-10 10:00:00')) => {
    const { findings, prompts } = judged(id, [...log, spoken, ...calls, contact])
    return findings.length ? ['found'] : prompts.map(({ reason }) => `${reason.key} ${reason.values.count}`)
  }

  test.each([
    ['missed', {}, ['ask-lost-touch 1']], ['rejected', { ending: 'rejected' as const }, ['ask-lost-touch 1']], ['blocked', { ending: 'blocked' as const }, ['ask-lost-touch 1']],
    ['taken by voicemail', { answered: true, seconds: 20, ending: 'voicemail' as const }, ['ask-lost-touch 1']], ['answered elsewhere', { ending: 'elsewhere' as const }, ['found']],
    ['forwarded', { forwarded: true }, ['found']], ['made by the debtor', outgoing, ['found']], ['of another lender', { lender: 'LY' }, ['found']],
    ['of a shared line', { attribution: 'shared' as const, lender: null }, ['found']],
  ])('%s', (_name, facts, expected) => {
    expect(after(failing(facts))).toEqual(expected)
  })

  test('until midnight before the contact, and unless somebody spoke after them', () => {
    expect(after(failing().slice(1).concat(missed('2026-03-09 23:59:59')))).toEqual(['ask-lost-touch 1'])
    expect(after(failing().slice(1).concat(missed('2026-03-10 00:00:00')))).toEqual(['found'])
    expect(after([...failing(), connected('2026-03-09 11:30:00')])).toEqual(['found'])
    expect(after([...failing(), connected('2026-03-10 00:00:00')])).toEqual(['found'])
  })
})

describe('who is contacted', () => {
  const call = connected('2026-03-10 09:00:00')
  const contacts = [{ key: 'boss', name: '陈某', relation: '主管', phones: ['19900001005'], designated: true }]

  test.each([
    ['debtor', []], ['guarantor', []], ['husband', ['ask-joint-debt']], ['uncle', ['uncle']], ['someone', ['someone']],
  ])('%s: %j', (recipient, expected) => {
    expect(found(call, missed('2026-03-10 10:00:00', { recipient }))).toEqual(expected)
  })

  test('a person the debtor named as a contact is none', () => {
    expect(found(call, missed('2026-03-10 10:00:00', { recipient: 'boss' }), { contacts })).toEqual([])
  })

  test('a message, a chat and a missed call count; what was sent out or not to collect does not', () => {
    expect(found(call, message('2026-03-10 10:00:00', '请转告回电', { recipient: 'sister' }))).toEqual(['sister'])
    expect(found(call, toSister('2026-03-10 10:00:00', outgoing))).toEqual([])
    expect(found(call, toSister('2026-03-10 10:00:00', { purpose: 'other' }))).toEqual([])
  })

  test('open lines only ask', () => {
    expect(found(call, toSister('2026-03-10 10:00:00', { attribution: 'shared', lender: null }))).toEqual(['ask-shared-number'])
    expect(found(call, toSister('2026-03-10 10:00:00', { attribution: 'unknown', lender: null }))).toEqual(['ask-unknown-number'])
  })
})

describe('what was not checked', () => {
  const asked = (acts: ContactAttempt[]) => judged(id, acts).prompts.map(({ respondent, recipient, reason }) => [respondent, recipient, reason.key, reason.values.count])

  test('without the debtor’s own calls nothing is found and that is said', () => {
    expect(asked([toSister('2026-03-10 10:00:00'), toSister('2026-03-11 10:00:00'), connected('2026-03-10 09:00:00', { recipient: 'uncle' })])).toEqual([
      ['LX', 'uncle', 'unchecked-debtor-reachable', 1], ['LX', 'sister', 'unchecked-debtor-reachable', 2],
    ])
  })

  test('nor on days before or after those the calls reach', () => {
    const calls = [missed('2026-03-10 10:00:00'), missed('2026-03-20 10:00:00')]
    for (const [day, count] of [['2026-03-09', 1], ['2026-03-10', 0], ['2026-03-20', 0], ['2026-03-21', 1]] as const) {
      expect([day, asked([...calls, toSister(`${day} 10:00:00`)]).length]).toEqual([day, count])
    }
  })

  test('an unchecked contact stands on the finding of its lender and person', () => {
    const acts = [connected('2026-03-10 09:00:00'), toSister('2026-03-10 10:00:00'), toSister('2026-04-10 10:00:00')]
    expect(judged(id, acts).findings[0]?.unchecked).toEqual([{ reason: { key: 'unchecked-debtor-reachable', values: { count: 1 } }, attempts: [acts[2]?.id] }])
  })
})

test('each contact under the rules of its own day; the association’s test of lost touch binds members alone', () => {
  const days = ['2025-02-27', '2025-02-28', '2026-01-29', '2026-01-30']
  const acts = (lender: string) => [...log, ...days.flatMap((day) => [connected(`${day} 09:00:00`, { lender }), toSister(`${day} 10:00:00`, { lender })])]
  const [member] = judged(id, acts('LX')).findings
  expect(cited(member)).toEqual(['CBA26 2026-01-30 1', 'GBT 2025-02-28 3'])
  expect(member?.unchecked.map(({ reason }) => reason.key)).toEqual(['unchecked-not-recorded'])
  expect(cited(judged(id, acts('LY')).findings[0])).toEqual(['GBT 2025-02-28 3'])
})
