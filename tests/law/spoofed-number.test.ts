import { describe, expect, test } from 'vitest'
import type { Answer } from '@/lib/cases/case-file'
import type { ContactAttempt } from '@/lib/evidence/contact-attempt'
import { message, missed } from './attempts'
import { cited, judged } from './facts'

const id = 'spoofed-number'
const numbers = ['17000001234', '17100005678', '16200003333', '02355500123']
const wording = '林女士，看到请回电，谈一下还款安排。'
const from = (used: string[], make: (index: number) => Partial<ContactAttempt> & { content?: string } = () => ({})) =>
  used.map((number, index) => message(`2026-03-0${index + 1} 10:00:00`, wording, { number, ...make(index) }))
const asked = (acts: ContactAttempt[]) => judged(id, acts).prompts.map(({ respondent, reason }) => [respondent, reason.key, reason.values.numbers ?? reason.values.count])

describe('the same words from changing numbers', () => {
  test.each([[2, []], [3, [['LX', 'check-rotating-numbers', 3]]], [4, [['LX', 'check-rotating-numbers', 4]]]])('%i numbers: %j', (count, expected) => {
    expect(asked(from(numbers.slice(0, count)))).toEqual(expected)
  })

  test('the log alone never finds', () => {
    expect(judged(id, from(numbers)).findings).toEqual([])
  })

  test('marks, spaces and width make no difference; other words do', () => {
    const variants = [wording, '林女士 看到请回电，谈一下还款安排！', '林女士，看到请回电,谈一下还款安排']
    expect(asked(from(numbers.slice(0, 3), (index) => ({ content: variants[index] })))).toHaveLength(1)
    expect(asked(from(numbers.slice(0, 3), (index) => ({ content: `${wording}${index}` })))).toEqual([])
  })

  test('a few words anybody writes are no wording', () => {
    expect(asked(from(numbers, () => ({ content: '请回电话，谢谢' })))).toEqual([])
    expect(asked(from(numbers, () => ({ content: '请回电话，谢谢配合' })))).toHaveLength(1)
  })

  test.each(['95099901', '95533', '4008001234', '106981230001', '10086', '12378'])('the service line %s is lawful and not one of three', (service) => {
    expect(asked(from([service, ...numbers.slice(0, 2)]))).toEqual([])
  })

  test('to one person each, and only what collects', () => {
    expect(asked(from(numbers.slice(0, 3), (index) => ({ recipient: index ? 'debtor' : 'sister' })))).toEqual([])
    expect(asked(from(numbers.slice(0, 3), () => ({ purpose: 'other' })))).toEqual([])
    expect(asked(from(numbers.slice(0, 3), () => ({ direction: 'outgoing', purpose: 'other' })))).toEqual([])
  })

  test('unknown numbers ask too; where lenders differ none is named', () => {
    const open = { attribution: 'unknown' as const, lender: null }
    expect(asked(from(numbers.slice(0, 3), () => open))).toEqual([[null, 'check-rotating-numbers', 3]])
    expect(asked(from(numbers.slice(0, 3), (index) => (index ? {} : open)))).toEqual([[null, 'check-rotating-numbers', 3]])
    expect(asked(from(numbers.slice(0, 3), (index) => ({ lender: index ? 'LX' : 'LY' })))).toEqual([[null, 'check-rotating-numbers', 3]])
  })
})

describe('a number that is hidden or from abroad', () => {
  const open = { attribution: 'unknown' as const, lender: null, respondent: null }

  test('is asked about', () => {
    expect(asked([missed('2026-03-01 10:00:00', { ...open, number: null }), missed('2026-03-02 10:00:00', { ...open, number: null })])).toEqual([[null, 'check-hidden-number', 2]])
    expect(asked([missed('2026-03-01 10:00:00', { ...open, number: '+85291234567' })])).toEqual([[null, 'check-foreign-number', 1]])
  })

  test('a chat, a visit and an own call have no number to hide', () => {
    expect(asked([message('2026-03-01 10:00:00', '在吗', { ...open, channel: 'chat', number: null, account: '100000171' })])).toEqual([])
    expect(asked([missed('2026-03-01 10:00:00', { ...open, channel: 'visit', number: null })])).toEqual([])
    expect(asked([missed('2026-03-01 10:00:00', { ...open, number: null, direction: 'outgoing', purpose: 'other' })])).toEqual([])
  })
})

describe('what a person found out', () => {
  const act = missed('2026-03-01 10:00:00')
  const answer = (values: Answer['values'], more: Partial<Answer> = {}): Answer => ({ key: 'a1', rule: id, respondent: 'AX', recipient: 'debtor', on: '2026-03-01', values, ...more })
  const told = (values: Answer['values'], more: Partial<Answer> = {}) => {
    const { findings, prompts } = judged(id, [act], { answers: [answer(values, more)] })
    return [...findings.map(({ respondent }) => respondent), ...prompts.map(({ reason }) => reason.key)]
  }

  test.each([
    [{ 'called-back': 'no-such-number', display: 'no' }, ['LX']], [{ 'called-back': 'someone-else', display: 'unknown' }, ['LX']], [{ 'called-back': 'reached', display: 'yes' }, ['LX']],
    [{ 'called-back': 'reached', display: 'no' }, []], [{ 'called-back': 'not-tried', display: 'no' }, []], [{ 'called-back': 'not-tried', display: 'unknown' }, ['ask-call-back']],
  ])('%j: %j', (values, expected) => {
    expect(told(values)).toEqual(expected)
  })

  test('under the law of the day, with or without an act of the log', () => {
    const withAct = judged(id, [act], { answers: [answer({ 'called-back': 'no-such-number', display: 'no' }, { attempts: [act.id] })] }).findings[0]
    expect(cited(withAct)).toEqual(['FANZHA 2022-12-01 1'])
    expect(withAct?.supporting?.map(({ id: provision }) => provision)).toEqual(['DXTL/network-misuse'])
    const versions = (on: string) => judged(id, [], { answers: [answer({ 'called-back': 'no-such-number', display: 'no' }, { on })] }).findings[0]?.provisions.map(({ statute }) => statute)
    expect([versions('2022-11-30'), versions('2022-12-01')]).toEqual([undefined, ['FANZHA']])
  })
})
