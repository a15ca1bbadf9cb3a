import { describe, expect, it } from 'vitest'
import { filed, forbiddenWords } from './filed-case'

const options = {
  gender: 'female', home: '岚州市云桥区榆林路8号', birth: '1990-03-07', ethnicity: '汉族', occupation: '教师', employer: '岚州市第三小学',
  defendantHome: '岚州市江北区金融街1号', legalRepresentative: '周某某（董事长）', stop: true, apology: true, deletion: true, loss: 1200, lossItems: '换号费用200元、误工1,000元',
  cost: 3000, costItems: '公证费3,000元', forum: 'tort', witnesses: ['林知秋，岚州市云桥区榆林路10号'], moreEvidence: ['公证书；云桥公证处；短信内容'],
}
const distress = { distress: 5000, distressFacts: '2026年7月起因焦虑就诊三次，停课两周' }
const write = (over: object = {}, of: Parameters<typeof filed>[2] = {}) => filed('civil-complaint', { ...options, ...over }, of)

describe('the civil complaint', () => {
  it('gives the parties as article 124 asks, with places for what is not known', () => {
    const { text } = write()
    expect(text).toContain('原告：林知夏，性别女，1990年3月7日出生，民族汉族，职业教师，工作单位岚州市第三小学，住所岚州市云桥区榆林路8号，联系电话19900001001。系借款人本人。')
    expect(text).toContain('被告：澜汐消费金融股份有限公司，住所岚州市江北区金融街1号，法定代表人或者主要负责人周某某（董事长），联系电话＿＿＿＿。')
  })

  it('makes the claims that are ticked and counted, and only to stop where none is', () => {
    const { text } = write(distress)
    for (const claim of ['停止以电话', '删除没有合法依据', '书面赔礼道歉', '财产损失1,200元，包括：换号费用200元、误工1,000元', '精神损害抚慰金5,000元', '合理费用3,000元', '诉讼费用由被告负担']) expect(text).toContain(claim)
    const bare = filed('civil-complaint', {}).text
    for (const claim of ['删除没有', '赔礼道歉。', '抚慰金', '财产损失']) expect(bare).not.toContain(claim)
    expect(bare).toContain('判令被告停止以电话')
  })

  it('says why mental harm is serious, and a sum what it is made of, or is not issued', () => {
    expect(write(distress).text).toContain('关于精神损害：2026年7月起因焦虑就诊三次，停课两周。原告认为后果严重，请求赔偿（《民法典》第一千一百八十三条）。')
    expect(write({ ...distress, distressFacts: '', lossItems: '', costItems: '' }).against).toEqual(
      ['lossItems', 'distressFacts', 'costItems'].map((key) => `block field-missing civil-complaint.${key}`))
    expect(write(distress).against).toEqual([])
    expect(write().text).not.toContain('精神损害')
  })

  it('needs a definite defendant', () => {
    const nobody = { facts: { respondents: [] } }
    expect(write({}, nobody).against).toContain('block field-missing civil-complaint.defendant')
    expect(write({ defendant: '鼎朔商务咨询有限公司' }, nobody).against).toEqual([])
    expect(write({ defendant: '鼎朔商务咨询有限公司' }).text).toContain('被告：鼎朔商务咨询有限公司')
  })

  it('lists its evidence in the columns of a court, with what each exhibit shows, and counts its copies by defendants', () => {
    const { lines, text } = write({ coDefendants: ['鼎朔商务咨询有限公司，岚州市江南区2号'] })
    expect(lines).toContain('序号｜名称｜来源｜证明目的｜页码｜原件')
    expect(lines.filter((line) => /^\d+｜/u.test(line)).map((line) => line.split('｜')[1])).toEqual(expect.arrayContaining(['公证书']))
    expect(text).toMatch(/｜证2　短信备份[^｜]*｜原告提供｜[^｜]*涉人身安全[^｜]*｜｜电子原件/u)
    expect(text).toContain('本起诉状副本二份')
    expect(write().text).toContain('本起诉状副本一份')
    expect(text).toContain('被告：鼎朔商务咨询有限公司，岚州市江南区2号。')
    expect(text).toContain('证人的姓名和住所：林知秋，岚州市云桥区榆林路10号。')
  })

  it('names only lines that reached the plaintiff, and asks to keep the loan from those it does not concern', () => {
    const lines = write({}, { role: 'colleague', on: '2025-11-20' }).lines.find((line) => line.startsWith('原告认为，下列'))
    expect(lines).toBe('原告认为，下列号码由被告或其合作机构使用：电话号码17000001234、17100005678。')
    expect(write({}, { role: 'colleague', facts: { findings: [] } }).text).not.toContain('合作机构使用')
    expect(write().text).toContain('停止向亲友、同事等与借款无关的人告知原告的借款信息')
  })

  it('calls what reached a third person by what it is to them', () => {
    const kinds = (role: 'debtor' | 'colleague' | 'relative') => write({}, { role }).text
    expect(kinds('colleague')).toContain('告知借款人的债务。')
    expect(kinds('relative')).toContain('向非借款人催收。')
    for (const role of ['colleague', 'relative'] as const) expect(kinds(role)).not.toMatch(/告知他人债务|向他人催收/u)
    expect(kinds('debtor')).toMatch(/告知他人债务[^]*向他人催收/u)
  })

  it('gives a refusal as what the plaintiff says, with whom it was told', () => {
    expect(write({}, { role: 'relative' }).text).toContain('对原告（原告陈述：2025年3月1日10:00已向鼎朔商务咨询有限公司说明不要再联系）：')
  })

  it('lets each sue in their own right alone, and admits and denies no debt', () => {
    for (const role of ['relative', 'colleague', 'wrong-number'] as const) {
      const { text } = write({}, { role })
      expect(text).toContain('不代借款人主张，也不对借款事宜作任何表示')
      expect(text).toContain('停止就他人的借款事宜联系原告')
      expect(text).not.toMatch(/借款人林知夏|对原告的|本人/u)
      expect(text.split('二、诉讼请求')[1]?.split('四、理由')[0]).toMatch(/对原告(：|（)/u)
    }
    expect(write({}, { role: 'wrong-number' }).text).toContain('联系电话19900001009。与借款人无关，号码被误拨。')
    expect(write().text).toContain('不构成对任何债务的确认或者否认')
    expect(write(distress).text).not.toMatch(forbiddenWords)
    expect(write().text).not.toMatch(/治安管理处罚法|GB\/T/u)
  })

  it('cites the Civil Code in full once, by articles that were read', () => {
    const { text } = write(distress)
    expect(text.match(/《中华人民共和国民法典》/gu)).toHaveLength(1)
    for (const article of ['第一千零三十二条', '第一千零三十三条第（一）项', '第九百九十五条', '第一千一百六十五条', '第一千一百八十二条', '第二十九条']) expect(text).toContain(article)
  })

  it('names no phone of others and keeps to its pages', () => {
    const { text, pages, pagesMax } = write({ ...distress, background: '从2025年3月起，对方不断来电。'.repeat(20), effects: '上课时接到电话，睡不好。'.repeat(20) })
    for (const canary of ['19900001002', '19900001003']) expect(text).not.toContain(canary)
    expect(pages).toBeLessThanOrEqual(pagesMax)
    expect(pages).toBeGreaterThanOrEqual(2)
  })
})
