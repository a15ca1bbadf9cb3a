import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { channelOf } from '@/lib/channels'

/** Limits against the texts of the statutes. */
const passage = (file: string) => readFileSync(path.join(import.meta.dirname, '../samples/law-texts', `${file}.md`), 'utf8')
const limits = (channel: string, rule: string) => (channelOf(channel)?.limits ?? []).filter((limit) => limit.rule === rule)

describe('dealing with a report to the police', () => {
  const [first, second, third] = limits('police', 'D07a')

  it('rests on the opinions of 2015, since 2024 on the provisions, since 2026 on the law, without a gap', () => {
    expect(limits('police', 'D07a').map(({ startsBetween }) => startsBetween)).toEqual([
      { from: '2015-11-04', to: '2023-12-31' }, { from: '2024-01-01', to: '2025-12-31' }, { from: '2026-01-01' },
    ])
    expect(first?.basis.cite.zh).toContain('二（一）2')
    expect(second?.basis.cite.zh).toMatch(/第十二条（天数参照2015年.*二（一）2）/)
    expect(third?.basis.cite.zh).toMatch(/（2025年修订）第九十条（天数参照2015年.*二（一）2）/)
    for (const limit of [second, third]) expect(limit?.basis.cite.zh).not.toContain('第八条')
  })

  it('is what the texts say: 24 hours and 3 days in 2015, at once since 2024', () => {
    expect(passage('公安部关于改革完善受案立案制度的意见-2015')).toMatch(/行政案件受案审查期限原则上不超过24小时,疑难复杂案件受案审查期限不超过3日/)
    const provisions = passage('公安机关接报案与立案工作规定-2023')
    expect(provisions).toMatch(/十二、.*行政案件，应当依法立即立案并进行调查/)
    expect(provisions).toMatch(/不能当场判断是否属于本单位管辖.*三日以内/)
    expect(provisions).toContain('2015年11月4日印发的《公安部关于改革完善受案立案制度的意见》与本规定不一致的，以本规定为准')
    expect(passage('治安管理处罚法-2025')).toMatch(/第九十条 .*应当立即立案并进行调查/)
    expect([first?.advisory, second?.advisory, third?.advisory]).toEqual([undefined, true, true])
    expect([first, second, third].map((limit) => limit?.basis.grade)).toEqual(['P', 'P', 'P'])
    expect([first?.note, second?.note, third?.note]).toEqual(['D07a', 'D07a-2024', 'D07a-2026'])
  })
})

it('the limits on a lender bind the institutions of the national supervisor, as the measures say', () => {
  const measures = passage('银行业保险业消费投诉处理管理办法-2020')
  expect(measures).toMatch(/第四十二条 .*银行保险监督管理机构负责监管的其他主体/)
  expect(measures).toMatch(/第十八条 .*15日内.*延长至30日.*再延长30日/)
  expect(measures).toMatch(/第二十条 .*分支机构.*30日内向其上级机构书面申请核查/)
  for (const limit of [...limits('lender', 'D01'), ...limits('lender', 'D02')]) expect(limit.supervisedOnly).toBe(true)
})

it('12315 refuses the same dispute that another body took, which a report is not', () => {
  expect(passage('市场监督管理投诉举报处理办法-2026')).toMatch(/（二）.*其他行政机关、消费者协会已经受理或者处理过同一消费者权益争议的/)
  expect(channelOf('nfra-report')?.excludes).toEqual(['nifa'])
  expect(channelOf('nfra-complaint')?.excludes).toEqual(['nifa', 'market-12315', 'miit-appeal'])
  expect(channelOf('police')?.excludes).not.toContain('market-12315')
})
