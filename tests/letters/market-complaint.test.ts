import { expect, it } from 'vitest'
import { marketComplaintEntry as entry } from '@/lib/letters/market-complaint'
import { missingFields } from '@/lib/letters/letter-fields'
import { letterText } from '@/lib/letters/text'
import { entryFacts } from './entry-case'
import { bodyPages } from './one-page'

const filled = {
  topic: 'membership', address: '岚州市云桥区柳荫路8号', business: '橙穗网络科技有限公司', businessAddress: '岚州市云桥区科技路1号', on: '2026-03-01',
  what: '借款页面默认勾选了会员，扣了199元，页面上没有看到单独的说明。', proof: '扣款记录、页面截图', requests: ['退还会员费199元'], nowhereElse: true,
}
const written = (on = '2026-11-22', over = {}) => letterText(entry.write(entryFacts(entry, { role: 'debtor', on }), { ...filled, ...over }))

it('holds the true identity, the business and its address, a precise request, the facts and what excludes it, on one page', () => {
  const text = written()
  for (const part of ['通讯地址：岚州市云桥区柳荫路8号', '被投诉人：橙穗网络科技有限公司，地址：岚州市云桥区科技路1号', '（一）退还会员费199元', '搭售会员、服务', '愿意配合核验身份和调解', '没有由法院、仲裁机构']) expect(text).toContain(part)
  expect(text).not.toMatch(/催收|骚扰|证\d/u)
  expect(bodyPages(entry.write(entryFacts(entry, { role: 'debtor', on: '2026-11-22' }), filled))).toBe(1)
  expect(written('2026-11-22', { nowhereElse: false })).not.toContain('没有由法院')
})

it('cites the measures that stand on its day', () => {
  expect(written('2026-04-14')).toContain('告知是否受理（《市场监督管理投诉举报处理暂行办法》第十四条）')
  expect(written('2026-04-15')).toContain('真实性负责（《市场监督管理投诉举报处理办法》第十条）')
  expect(written('2026-04-15')).toContain('告知是否受理（《市场监督管理投诉举报处理办法》第十五条）')
})

it('is not issued without what the office must have', () => {
  const asked = (on: string, over = {}) => entry.against?.(entryFacts(entry, { role: 'debtor', on }), { ...filled, ...over }).map(({ value }) => value)
  expect([asked('2026-04-14', { proof: '' }), asked('2026-04-15', { proof: '' }), asked('2026-04-15')]).toEqual([[], ['market-complaint.proof'], []])
  expect(written('2026-04-15', { proof: '' })).toContain('交易凭证和其他事实依据：＿＿＿＿。')
  expect(written('2026-04-14', { proof: '' })).not.toContain('交易凭证')
  expect(missingFields(entry.fields, {})).toEqual(['topic', 'address', 'businessAddress', 'on', 'what', 'requests'])
})
