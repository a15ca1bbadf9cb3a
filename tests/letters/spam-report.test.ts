import { describe, expect, it } from 'vitest'
import type { LetterOptions } from '@/lib/letters/letter-options'
import { spamReportEntry as entry } from '@/lib/letters/spam-report'
import { codePoints, letterText } from '@/lib/letters/text'
import { bodyPages } from './body-pages'
import { entryFacts } from './entry-case'
import { openFields } from './open-fields'

const number = '17000001234'
type Act = ReturnType<typeof entryFacts>['acts'][number]
/** One number's calls and messages to the reporter, and to others. */
function facts(contents: (string | null)[], over: Partial<Act> = {}) {
  const from = entryFacts(entry, { role: 'debtor', on: '2026-11-22' })
  const acts = contents.map((content, at): Act => ({
    ...(from.acts[at] as Act), number, account: null, recipient: 'debtor', channel: content === null ? 'call' : 'sms', content, isTold: false, ...over,
  }))
  return { ...from, acts }
}
const text = (from: ReturnType<typeof facts>, options: LetterOptions = {}) => letterText(entry.write(from, options))

describe('the sheet for 12321', () => {
  it('reports the number most acts came from, or the one that is asked for', () => {
    const from = entryFacts(entry, { role: 'debtor', on: '2026-11-22' })
    const of = (wanted: string) => from.acts.filter((act) => act.number === wanted && act.recipient === 'debtor').length
    const most = ['17000001234', '17100005678', '02355500123', '95099901'].sort((one, other) => of(other) - of(one) || (one < other ? -1 : 1))[0]
    expect(text(from)).toContain(`被举报号码：${most}`)
    expect(text(from, { number: '95099901' })).toContain('被举报号码：95099901')
    expect(text(from, { number: '170 0000 1234' })).toContain('被举报号码：17000001234')
  })

  it('gives one moment where there is but one, and from when to when else', () => {
    expect(text(facts([null]))).toMatch(/\n时间：2025年[^\n至]+\n/u)
    expect(text(facts([null, null]))).toMatch(/\n起止时间：2025年[^\n]+至2025年/u)
  })

  it('quotes one message word for word, its line ends too', () => {
    const words = '【某某】您好，\n请于今日回电0235550-0123 ，谢谢!!'
    expect(text(facts([words, null]))).toContain(`收到）：\n${words}\n`)
  })

  it('quotes none that names others, codes or sums rather than reword it', () => {
    for (const words of ['林知秋你转告她', '打19900001002找她', '验证码482915', '卡6222021234567890123', '欠款28,000元', '已逾期3个月']) {
      const told = text(facts([words]))
      expect(told).toContain('短信原文：见所附原始短信。')
      expect(told).not.toContain(words)
    }
    expect(text(facts(['欠款28,000元', '请回电']))).toContain('：\n请回电\n')
  })

  it('takes the message of the day that is asked for', () => {
    const from = facts(['甲', '今天请回电话给我们'])
    expect(text(from)).toContain('\n甲\n')
    expect(text(from, { messageOn: from.acts[1]?.localDay ?? '' })).toContain('\n今天请回电话给我们\n')
  })

  it.each([260, 280, 400, 3000])('stays within 300 characters and never cuts a message of %i', (length) => {
    const told = text(facts(['话'.repeat(length)]), { note: '说'.repeat(40) })
    expect(codePoints(told)).toBeLessThanOrEqual(300)
    expect(told.includes('话') ? told.match(/话/gu)?.length : 0).toBe(told.includes('话') ? length : 0)
  })

  it('uses what a person told of a message for no quotation, and leaves out acts to others', () => {
    expect(text(facts(['请回电'], { isTold: true }))).not.toContain('请回电')
    expect(text(facts(['请回电'], { recipient: 'sister' }))).toContain('次数：＿＿＿＿')
    expect(openFields(entry, facts(['请回电'], { recipient: 'sister' }), {})).toEqual(['number'])
  })

  it('counts calls or messages alone where that is asked', () => {
    const from = facts(['请回电', null, null])
    expect(text(from)).toContain('举报类型：骚扰电话、垃圾短信')
    expect(text(from, { kind: 'calls' })).toMatch(/举报类型：骚扰电话\n[^\n]+\n次数：来电2次\n短信原文：无，系来电。/u)
    expect(text(from, { kind: 'messages' })).toMatch(/举报类型：垃圾短信\n[^\n]+\n次数：短信1条/u)
  })

  it('offers the numbers that reached the reporter, most used first, and several phones of their own', () => {
    const from = facts(['请回电', null, null, null])
    const acts = from.acts.map((act, at) => (at < 1 ? { ...act, number: '95099901' } : at < 3 ? act : { ...act, number: '17100005678', recipient: 'sister' }))
    expect(entry.offers?.({ ...from, acts })).toEqual({ number: [{ value: number, count: 2 }, { value: '95099901', count: 1 }] })
    const two = { ...from, acts, complainant: { ...from.complainant, phones: ['19900001001', '19900001009'] } }
    expect(entry.offers?.(two).receiving).toEqual([{ value: '19900001001' }, { value: '19900001009' }])
  })

  it('does not guess which of several phones received them', () => {
    const from = facts(['请回电'])
    const two = { ...from, complainant: { ...from.complainant, phones: ['19900001001', '19900001009'] } }
    expect(text(two)).toContain('接收号码：＿＿＿＿')
    expect(openFields(entry, two, {})).toEqual(['receiving'])
    expect(text(two, { receiving: '19900001009' })).toContain('接收号码：19900001009')
  })

  it('quotes no message that names the borrower, unless the borrower reports', () => {
    const words = '您好，请转告林知夏尽快处理，谢谢配合。'
    const [own, other] = [facts([words, null]), facts([words, null], { recipient: 'complainant' })]
    expect(text(own)).toContain(words)
    const sister = { ...other, complainant: { ...other.complainant, name: '林知秋', role: 'relative' as const } }
    expect(text(sister)).toContain('短信原文：见所附原始短信。')
    expect(text(sister)).not.toContain('林知夏')
  })

  it('says nothing of a debt, a lender or other people', () => {
    const told = text(entryFacts(entry, { role: 'debtor', on: '2026-11-22' }))
    for (const canary of ['澜汐', '借款', '债', '林知秋', '蒋若楠', '19900001002', 'XD2025']) expect(told).not.toContain(canary)
    expect(bodyPages(entry.write(facts(['请回电']), {}))).toBe(1)
  })
})
