import { describe, expect, test } from 'vitest'
import type { Answer } from '@/lib/cases/case-file'
import { connected, message, missed } from './attempts'
import { cited, facts, judged } from './facts'

const child = { key: 'child', name: '小林', relation: '孩子', phones: ['19900001004'], minor: true }
const mother = { key: 'mother', name: '陈某', relation: '母亲', phones: ['19900001005'], vulnerable: true }
const contacts = [...facts().contacts, child, mother]
const answer = (underFourteen: string, more: Partial<Answer> = {}): Answer =>
  ({ key: 'a1', rule: 'minor-contact', respondent: 'LX', recipient: 'child', on: '2026-03-01', values: { 'under-fourteen': underFourteen }, ...more })

describe('contact with a minor', () => {
  const id = 'minor-contact'
  const found = (recipient = 'child', more = {}) => judged(id, [missed('2026-03-01 10:00:00', { recipient, ...more })], { contacts })

  test('any collection contact counts, answered or not', () => {
    expect(found().findings).toHaveLength(1)
    expect(found('child', { answered: true, seconds: 9, ending: null }).findings).toHaveLength(1)
    expect(found('child', { purpose: 'other' })).toEqual({ findings: [], prompts: [] })
    expect(found('child', { direction: 'outgoing', purpose: 'other' })).toEqual({ findings: [], prompts: [] })
    expect(found('sister')).toEqual({ findings: [], prompts: [] })
  })

  test('an open line only asks', () => {
    const { findings, prompts } = found('child', { attribution: 'unknown', lender: null })
    expect([findings, prompts.map(({ reason }) => reason.key)]).toEqual([[], ['ask-unknown-number']])
  })

  test('the complainant may be the minor', () => {
    const complainant = { name: '小林', role: 'relative' as const, phones: ['19900001004'], minor: true }
    expect(judged(id, [missed('2026-03-01 10:00:00', { recipient: 'complainant' })], { complainant }).findings).toHaveLength(1)
  })

  test('the standard from its first day; the law on children’s information only where the child is said to be under fourteen', () => {
    const acts = ['2025-02-27', '2025-02-28', '2026-03-01'].map((day) => connected(`${day} 10:00:00`, { recipient: 'child' }))
    const supporting = (answers?: Answer[]) => judged(id, acts, { contacts, answers }).findings[0]?.supporting?.map(({ id: provision }) => provision)
    expect(cited(judged(id, acts, { contacts }).findings[0])).toEqual(['GBT 2025-02-28 2'])
    expect(supporting()).toEqual(['XFQY/vile-circumstances'])
    for (const value of ['no', 'unknown']) expect(supporting([answer(value)])).toEqual(['XFQY/vile-circumstances'])
    expect(supporting([answer('yes')])).toEqual(['XFQY/vile-circumstances', 'PIPL/children-information'])
    expect(supporting([answer('yes', { recipient: 'sister' })])).toEqual(['XFQY/vile-circumstances'])
    expect(supporting([answer('yes', { rule: 'threat' })])).toEqual(['XFQY/vile-circumstances'])
  })
})

describe('pressure on an old or ill person', () => {
  const id = 'vulnerable-person'
  const many = (recipient: string, count: number, day = '2026-03-01') => Array.from({ length: count }, (_, index) => missed(`${day} 1${index}:00:00`, { recipient }))
  const threatening = (time: string, recipient = 'mother') => message(time, '弄死你', { recipient })

  test('a threat or ten contacts a day that reach the person', () => {
    expect(judged(id, [threatening('2026-03-01 10:00:00')], { contacts }).findings.map(({ recipient }) => recipient)).toEqual(['mother'])
    expect(judged(id, many('mother', 10), { contacts }).findings[0]?.attempts).toHaveLength(10)
    expect(judged(id, many('mother', 9), { contacts })).toEqual({ findings: [], prompts: [] })
  })

  test('an insult too, under what its own rule cites', () => {
    const [finding] = judged(id, [message('2026-03-01 10:00:00', '你这个老不死的废物', { recipient: 'mother' })], { contacts }).findings
    expect(finding?.provisions.map(({ id: provision }) => provision)).toEqual(['ZAGL/disturbing-messages'])
  })

  test('the same against someone else is not this', () => {
    expect(judged(id, [threatening('2026-03-01 10:00:00', 'sister'), ...many('sister', 10)], { contacts })).toEqual({ findings: [], prompts: [] })
    expect(judged(id, [threatening('2026-03-01 10:00:00')])).toEqual({ findings: [], prompts: [] })
  })

  test('a debtor who is ill is protected too', () => {
    const complainant = { ...facts().complainant, vulnerable: true }
    expect(judged(id, [threatening('2026-03-01 10:00:00', 'debtor')], { complainant }).findings.map(({ recipient }) => recipient)).toEqual(['debtor'])
  })

  test('each act under what its own rule cites, by its own day; a day inside a full week is told once', () => {
    const acts = [threatening('2025-12-31 23:59:59'), threatening('2026-01-01 00:00:00'), ...['2026-03-01', '2026-03-02', '2026-03-03'].flatMap((day) => many('mother', 10, day))]
    const [finding] = judged(id, acts, { contacts }).findings
    expect(finding?.provisions.map(({ id: provision, from, attempts }) => `${provision} ${from} ${attempts.length}`).sort()).toEqual([
      'ZAGL/disturbing-messages 2026-01-01 30', 'ZAGL/threat-to-safety 2013-01-01 1', 'ZAGL/threat-to-safety 2026-01-01 1',
    ])
    expect(finding?.attempts).toHaveLength(32)
    expect(finding?.groups.map(({ attempts }) => attempts.length)).toEqual([2, 30])
    expect(finding?.spans).toHaveLength(2)
    expect(finding?.supporting?.map(({ id: provision }) => provision)).toContain('XFQY/vile-circumstances')
  })

  test('open lines make nothing of it', () => {
    expect(judged(id, [message('2026-03-01 10:00:00', '弄死你', { recipient: 'mother', attribution: 'shared', lender: null })], { contacts })).toEqual({ findings: [], prompts: [] })
  })
})
