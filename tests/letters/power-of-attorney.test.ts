import { describe, expect, it } from 'vitest'
import { missingFields } from '@/lib/letters/letter-fields'
import { powerOfAttorneyEntry as entry } from '@/lib/letters/power-of-attorney'
import { letterText } from '@/lib/letters/text'
import { entryFacts } from './entry-case'
import { bodyPages } from './one-page'

const filled = {
  agent: '林知秋', relation: '姐姐', agentPhone: '19900001002', matters: '就澜汐消费金融股份有限公司的催收行为，向其消费者权益保护部门递交投诉书。\n就同一投诉查询进展、领取书面答复。',
  powers: 'general', from: '2026-12-01', to: '2027-05-31',
}
const written = (over: Record<string, string | boolean> = {}) => entry.write(entryFacts(entry, { role: 'debtor', on: '2026-11-22' }), { ...filled, ...over })

describe('the power of attorney', () => {
  it('names the agent, the matters, the powers, the days, and no sub-delegation, on one page to sign by hand', () => {
    const text = letterText(written())
    for (const part of ['受托人：林知秋，与委托人的关系：姐姐，联系电话19900001002', '领取书面答复', '一般授权', '自2026年12月1日起至2027年5月31日止', '不得转委托', '他用无效', '委托人（亲笔签名）']) {
      expect(text).toContain(part)
    }
    expect(bodyPages(written({ powers: 'special', settle: true, withdraw: true, receive: true }))).toBe(1)
  })

  it('gives special powers only as ticked, and never that to owe', () => {
    const special = letterText(written({ powers: 'special', settle: true }))
    expect(special).toContain('特别授权，仅限：代为和解、参加调解。')
    expect(special).not.toContain('收取退款')
    expect(special).toContain('确认债务、签订还款协议不在授权之内')
    for (const none of [written(), written({ powers: 'special' }), written({ settle: true })]) expect(letterText(none)).not.toContain('特别授权，仅限')
  })

  it('is not issued where it ends before it begins; one day is enough', () => {
    const against = (from: string, to: string) => entry.against?.(entryFacts(entry, { role: 'debtor', on: '2026-11-22' }), { ...filled, from, to })
    expect(against('2026-12-02', '2026-12-01')).toEqual([{ code: 'term-reversed', level: 'block', value: '2026-12-01' }])
    expect(against('2026-12-01', '2026-12-01')).toEqual([])
  })

  it('lets the borrower authorise a relative, whose case it is', () => {
    const given = { ...filled, principal: '林知夏', principalPhone: '19900001001', relation: '姐妹' }
    const relative = entryFacts(entry, { role: 'relative', on: '2026-11-22' })
    expect(letterText(entry.write(relative, given))).toContain('委托人：林知夏，联系电话19900001001。')
    expect(letterText(entry.write(relative, filled))).toContain('委托人：林知秋，联系电话19900001002。')
    expect(written({ principal: '林知夏', principalPhone: '19900001001' })).toEqual(written())
    expect(entry.against?.(relative, { ...given, principalPhone: '' })).toEqual([{ code: 'field-missing', level: 'block', value: 'power-of-attorney.principalPhone' }])
    expect(entry.against?.(relative, given)).toEqual([])
  })

  it('is never issued with a blank', () => {
    expect(missingFields(entry.fields, {})).toEqual(['agent', 'relation', 'agentPhone', 'matters', 'powers', 'from', 'to'])
    expect(missingFields(entry.fields, filled)).toEqual([])
  })
})
