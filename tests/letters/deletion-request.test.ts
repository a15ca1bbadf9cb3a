import { describe, expect, it } from 'vitest'
import { deletionRequestEntry as entry } from '@/lib/letters/deletion-request'
import { letterText } from '@/lib/letters/text'
import { entryFacts, situations } from './entry-case'
import { bodyPages } from './one-page'

const write = (role: (typeof situations)[number], options: object = {}) => entry.write(entryFacts(entry, { role, on: '2026-11-22' }), { ...options })
const text = (...of: Parameters<typeof write>) => letterText(write(...of))

describe('the request to delete', () => {
  it.each(situations)('asks for a copy before anything is deleted, as %s', (role) => {
    const told = text(role)
    expect(told).toContain('请在删除之前，先提供所处理的本人个人信息的副本（')
    expect(told.indexOf('）副本。')).toBeLessThan(told.indexOf('）删除。'))
    expect(told.match(/副本/gu)).toHaveLength(2)
  })

  it('says by when and where an answer is hoped for, or leaves the places', () => {
    expect(text('debtor')).toContain('请于＿＿＿＿年＿＿＿＿月＿＿＿＿日前书面答复（寄至或者发至：＿＿＿＿）；不同意其中任何一项的，请说明理由（')
    expect(text('debtor', { answerBy: '2026-12-20', answerTo: 'a@example.cn' })).toContain('请于2026年12月20日前书面答复（寄至或者发至：a@example.cn）；')
  })

  it('has a borrower take back consent, and a wrong number have the tie to a loan that is not theirs deleted', () => {
    expect(text('debtor')).toContain('（一）撤回同意。')
    expect(text('wrong-number')).toContain('把本人号码与他人借款相关联的记录')
    for (const role of situations) expect(text(role)).toContain('本请求不构成对任何债务的确认或者否认')
  })

  it('stays on its page with its fields filled in', () => {
    const full = { account: '19900001001', contract: 'XD2025-0618-77120', answerBy: '2026-12-20', answerTo: '岚州市云桥区榆林路8号', more: '请一并说明收集的时间。' }
    for (const role of situations) expect(bodyPages(write(role, full))).toBe(1)
  })
})
