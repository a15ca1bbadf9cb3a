import { describe, expect, it } from 'vitest'
import { carrierComplaintEntry } from '@/lib/letters/carrier-complaint'
import type { FollowedFacts } from '@/lib/letters/letter-entry'
import { miitAppealEntry } from '@/lib/letters/miit-appeal'
import { letterText } from '@/lib/letters/text'
import type { Deadline } from '@/lib/tickets/ticket'
import { entryFacts, followedFiling } from './entry-case'
import { bodyPages } from './one-page'

const debt = /澜汐|橙穗|鼎朔|欠款|28,000|借款|催收|合同|逾期/u
const carrier = entryFacts(carrierComplaintEntry, { role: 'debtor', on: '2026-11-22' })

describe('the complaint to the carrier', () => {
  it('lists the numbers that called one’s own line with counts and exhibits, asks for a check, a number and an answer in 15 days, on one page', () => {
    const letter = carrierComplaintEntry.write(carrier, { records: true, line: '19900001001' })
    const text = letterText(letter)
    const own = carrier.acts.filter(({ recipient }) => recipient === 'debtor')
    const of = (way: string) => own.filter(({ channel }) => channel === way).length
    expect(text).toContain(`本人号码收到下列号码的来电${of('call')}次、短信${of('sms')}条，正常生活受到打扰：`)
    for (const number of ['17000001234', '17100005678', '02355500123', '95099901']) expect(text).toContain(number)
    for (const part of ['有没有改号', '《中华人民共和国反电信网络诈骗法》第十三条', '《电信用户申诉处理办法》', '工单编号', '自收到本投诉之日起15日没有答复，或者本人对处理结果不满意的', '详单', '不要求提供对方的机主身份']) expect(text).toContain(part)
    expect(bodyPages(letter)).toBe(1)
  })

  it('speaks of the ways there are: nobody got calls whom only messages reached, and nothing is called repeated', () => {
    const colleague = entryFacts(carrierComplaintEntry, { role: 'colleague', on: '2025-11-20' })
    const text = letterText(carrierComplaintEntry.write(colleague, {}))
    expect(text).toContain('骚扰短信投诉')
    expect(text).toContain('本人号码收到下列号码的短信2条，正常生活受到打扰：')
    expect(text).not.toMatch(/来电|反复/u)
    expect(text).toContain('附：上表证据的复印件（证2，编号写在复印件上）。')
    expect(text).not.toContain('短信备份')
    const calls = colleague.acts.map((act) => ({ ...act, channel: 'call' as const }))
    expect(letterText(carrierComplaintEntry.write({ ...colleague, acts: calls }, {}))).not.toContain('骚扰短信')
    expect(letterText(carrierComplaintEntry.write({ ...colleague, acts: [] }, {}))).toContain('来电、短信，正常生活受到打扰：＿＿＿＿。')
    const followed = filing({ filedOn: '2025-09-15' })
    expect(letterText(miitAppealEntry.write(entryFacts(miitAppealEntry, { role: 'colleague', on: '2025-11-20' }, { followed }), {}))).toMatch(/就骚扰短信向被申诉人投诉[^]*仍收到短信1条：/u)
  })

  it('tells nothing of a debt, of other people or of what was said', () => {
    const text = letterText(carrierComplaintEntry.write(carrier, {}))
    expect(text).not.toMatch(debt)
    for (const canary of ['林知秋', '蒋若楠', '接孩子', '19900001002']) expect(text).not.toContain(canary)
  })

  it('sums up what is more than eight numbers', () => {
    const acts = carrier.acts.map((act, at) => ({ ...act, number: `1700000${1000 + (at % 30)}` }))
    const text = letterText(carrierComplaintEntry.write({ ...carrier, acts }, {}))
    expect(text).toMatch(/其他\d+个号码/u)
    expect(bodyPages(carrierComplaintEntry.write({ ...carrier, acts }, {}))).toBe(1)
  })
})

const filing = (over: Partial<FollowedFacts> = {}) => followedFiling({
  channel: 'carrier', filedOn: '2026-11-01', referenceNumbers: ['GD-1108'], events: [{ id: 't1', kind: 'filed', on: '2026-11-01' }, { id: 't2', kind: 'received', on: '2026-11-02' }],
  deadlines: [{ rule: 'D14a', owner: 'them', due: '2026-11-17' } as Deadline], ...over,
})
const appeal = (followed: FollowedFacts, on = '2026-11-22') => entryFacts(miitAppealEntry, { role: 'debtor', on }, { followed })

describe('the appeal after the carrier', () => {
  it('is open only after the carrier’s time or its answer', () => {
    const opens = (followed: FollowedFacts, on: string) => miitAppealEntry.against?.(appeal(followed, on), {}).map(({ code, level, value }) => [code, level, value])
    expect(opens(filing(), '2026-11-17')).toEqual([['too-early', 'block', '2026-11-18']])
    expect(opens(filing(), '2026-11-18')).toEqual([])
    expect(opens(filing({ deadlines: [] }), '2026-11-16')).toEqual([['too-early', 'block', '2026-11-17']])
    const answered = filing({ events: [...filing().events, { id: 't3', kind: 'replied', on: '2026-11-05' }] })
    expect(opens(answered, '2026-11-06')).toEqual([])
  })

  it('says when the carrier was asked, under which number, and what came of it', () => {
    const none = letterText(miitAppealEntry.write(appeal(filing()), { carrier: '中国移动通信集团某省有限公司岚州分公司' }))
    expect(none).toContain('申诉人于2026年11月1日就骚扰来电、短信向被申诉人投诉，工单编号GD-1108。至2026年11月17日已满15日，至今没有答复。')
    expect(none).toContain('被申诉人：中国移动通信集团某省有限公司岚州分公司。')
    const events = [...filing().events, { id: 't3', kind: 'replied' as const, on: '2026-11-05' }]
    const told = letterText(miitAppealEntry.write(appeal(filing({ filedOn: '2026-08-01' })), { answer: '客服说查不了。' }))
    expect(told).toContain('被申诉人已答复，申诉人对处理结果不满意。\n客服说查不了。')
    expect(told).not.toMatch(/没有答复|尚未答复/u)
    const answered = letterText(miitAppealEntry.write(appeal(filing({ events })), { answer: '答复只说已登记。', requests: ['请为本人号码开通拦截。'] }))
    expect(answered).toContain('被申诉人于2026年11月5日答复，申诉人对处理结果不满意。\n答复只说已登记。')
    expect(answered).toContain('（一）请为本人号码开通拦截。')
  })

  it('is about the carrier alone, on one page, and names no article of measures nobody read', () => {
    const letter = miitAppealEntry.write(appeal(filing({ filedOn: '2026-08-01' })), { carrier: '某运营商岚州分公司' })
    const text = letterText(letter)
    expect(text).not.toMatch(debt)
    expect(text).toContain('《电信用户申诉处理办法》。')
    expect(text).toMatch(/投诉以后，申诉人号码仍收到来电\d+次(?:、短信\d+条)?：/u)
    expect(bodyPages(letter)).toBe(1)
  })
})

describe('the appeal of one who got but messages, or but calls', () => {
  const role = 'colleague' as const
  const of = (channel: 'call' | 'sms') => {
    const facts = entryFacts(miitAppealEntry, { role, on: '2026-11-22' }, { followed: filing({ filedOn: '2026-03-01' }) })
    return letterText(miitAppealEntry.write({ ...facts, acts: facts.acts.map((act) => ({ ...act, channel })) }, {}))
  }

  it('names what there was, with what it encloses', () => {
    expect(of('sms')).toContain('就骚扰短信向被申诉人投诉')
    expect(of('sms')).toMatch(/仍收到短信\d+条：/u)
    expect(of('call')).toContain('就骚扰来电向被申诉人投诉')
    expect(of('sms')).toContain('附：上表证据的复印件（证2，编号写在复印件上）。')
  })

  it('says of a wrong number nothing of a borrower', () => {
    expect(letterText(miitAppealEntry.write(entryFacts(miitAppealEntry, { role: 'wrong-number', on: '2026-11-22' }, { followed: filing() }), {}))).not.toMatch(debt)
  })
})
