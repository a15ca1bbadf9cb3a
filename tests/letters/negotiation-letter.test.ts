import { describe, expect, it } from 'vitest'
import { letters } from '@/lib/letters'
import { instalments } from '@/lib/letters/instalments'
import { isFor } from '@/lib/letters/letter-entry'
import { missingFields } from '@/lib/letters/letter-fields'
import { negotiationLetterEntry as entry } from '@/lib/letters/negotiation-letter'
import { letterText } from '@/lib/letters/text'
import { entryFacts } from './entry-case'
import { bodyPages } from './one-page'

const facts = entryFacts(entry, { role: 'debtor', on: '2026-11-22' })
const filled = {
  contract: 'XD2025-0618-77120', hardship: '今年六月公司裁员，七月起没有固定收入，现在做临时工，月收入约4,000元，房租1,600元，还要供孩子上学。', proof: '离职证明、近六个月工资流水',
  first: '2027-01-31', monthly: 800, number: 24, last: 650, answerBy: '2026-12-15',
}
const text = letterText(entry.write(facts, filled))

describe('the plan', () => {
  it('pays on the corresponding day of every month, the last day where there is none, and sums up', () => {
    const plan = instalments({ first: '2027-12-31', monthly: 800, number: 4, last: 150 })
    expect(plan.map(({ on }) => on)).toEqual(['2027-12-31', '2028-01-31', '2028-02-29', '2028-03-31'])
    expect(plan.map(({ amount }) => amount)).toEqual([800, 800, 800, 150])
    expect(plan.map(({ sum }) => sum)).toEqual([800, 1600, 2400, 2550])
  })

  it('is told in the letter with the sum of its table', () => {
    expect(text).toContain('自2027年1月31日起，每月还款800元，共24期，最后一期650元，合计19,050元')
    expect(text).toContain('第2期｜2027-02-28｜800｜1,600')
    expect(text).toContain('第24期｜2028-12-31｜650｜19,050')
  })

  it('needs no table for one payment', () => {
    const once = letterText(entry.write(facts, { ...filled, number: 1 }))
    expect(once).toContain('本人拟于2027年1月31日一次还款650元。')
    expect(once).not.toContain('附表')
  })
})

describe('the negotiation letter', () => {
  it('asks for a reconciliation first, one contact, nobody else, a written answer by a day, and accepts no fee', () => {
    for (const part of ['请先书面提供对账资料', '本金、利息、各项费用', '唯一联络人林知夏（电话19900001001）', '不联系本人的亲友、同事、单位等其他人', '2026年12月15日前书面答复', '不构成对贵单位主张的任何本金、利息、费用数额的认可']) {
      expect(text).toContain(part)
    }
    expect(entry.words.zh.cannot).toContain('第一百九十五条')
  })

  it('is kept apart from complaints, findings and law', () => {
    expect(text).not.toMatch(/投诉|举报|骚扰|违反|违法|涉及|证\d|TS-2026|88127/u)
    expect(entry.write(facts, filled).meta.cites).toBeUndefined()
  })

  it('fits a page with what people write, and cannot be issued bare', () => {
    expect(bodyPages(entry.write(facts, filled))).toBe(1)
    expect(missingFields(entry.fields, {})).toEqual(['hardship', 'first', 'monthly', 'number', 'answerBy'])
    expect(missingFields(entry.fields, filled)).toEqual([])
  })

  it('is for the borrower alone, as is the list for the agreement', () => {
    expect(letters.filter(({ id }) => ['negotiation', 'agreement-checklist'].includes(id)).map((each) => (['debtor', 'relative', 'colleague', 'contact', 'wrong-number'] as const).filter((role) => isFor(each, role))))
      .toEqual([['debtor'], ['debtor']])
  })
})
