import { describe, expect, it } from 'vitest'
import { filed, forbiddenWords } from './filed-case'

const options = {
  home: '岚州市云桥区榆林路8号', defendantHome: '岚州市江北区金融街1号', harm: '对方说到孩子放学的时间，孩子已经不敢上学，判决以后再制止来不及。',
  policeRecords: ['2026年6月25日，桥东派出所，编号岚公云受〔2026〕77号'],
}
const write = (over: object = {}, of: Parameters<typeof filed>[2] = { on: '2026-10-20' }) => filed('injunction-request', { ...options, ...over }, of)

describe('the injunction request', () => {
  it('names whom, what is to stop, that it goes on, why it cannot be made good, and what the police hold', () => {
    const { text, missing, against } = write()
    expect([missing, against]).toEqual([[], []])
    for (const part of [
      '被申请人：澜汐消费金融股份有限公司，住所岚州市江北区金融街1号', '请求责令被申请人（包括受其委托的机构）立即停止下列行为（《中华人民共和国民法典》第九百九十七条）：',
      '申请前30日内，共有', '有证据的最近一次在2026年10月12日（证2）。', '孩子已经不敢上学', '2026年6月25日，桥东派出所，编号岚公云受〔2026〕77号',
    ]) expect(text).toContain(part)
    expect(text).not.toMatch(forbiddenWords)
  })

  it('forbids what the findings are about, or what the person writes', () => {
    const { text } = write()
    for (const conduct of ['反复联系、侵扰申请人', '使用涉及人身安全的言语', '冒用他人名义或者身份', '向亲友、同事等与借款无关的人告知申请人的借款信息']) expect(text).toContain(conduct)
    expect(text).not.toContain('侮辱')
    const own = write({ forbid: ['到申请人的学校'] }).lines
    expect(own).toContain('（一）到申请人的学校。')
    expect(own.join('')).not.toContain('冒用')
    expect(write({}, { role: 'colleague', on: '2026-10-20' }).text).toContain('就他人的借款事宜联系申请人')
  })

  it('counts the acts of the last thirty days that exhibits show, and of those alone', () => {
    const [said = ''] = write().lines.filter((line) => line.startsWith('申请前30日内'))
    const counted = [...(said.split('。')[0] ?? '').matchAll(/(\d+)[次条]/gu)].reduce((sum, [, number]) => sum + Number(number), 0)
    expect(counted).toBe(1)
  })

  it('needs somebody certain, and what shows that it goes on where nothing of late is on record', () => {
    expect(write({}, { on: '2026-10-20', facts: { respondents: [] } }).against).toContain('block field-missing injunction-request.defendant')
    expect(write({}, { on: '2026-11-22' }).against).toEqual(['block field-missing injunction-request.imminent'])
    expect(write({ imminent: '对方说2026年11月25日到学校来' }, { on: '2026-11-22' }).against).toEqual([])
    expect(filed('injunction-request', {}).missing).toEqual(['harm'])
  })

  it('has a place for what goes on only where nothing of late is on record', () => {
    const place = '仍在继续或者即将发生的情况：＿＿＿＿。'
    expect(write({}, { on: '2026-11-22' }).text).toContain(place)
    expect(write().text).not.toContain(place)
    expect(write({ imminent: '对方说2026年11月25日到学校来' }, { on: '2026-11-22' }).text).not.toContain(place)
  })

  it('rests on personal information where it was told to others, or used on somebody who never borrowed', () => {
    const both = '隐私权（包括私人生活安宁）和个人信息权益（《民法典》第一千零三十二条、第一千零三十三条第（一）项、第一千零三十四条、'
    const { facts, text } = write()
    expect(text).toContain(`${both}第一千零三十八条），`)
    expect(write({}, { role: 'wrong-number' }).text).toContain(`${both}第一千零三十五条），`)
    const calls = facts.findings.filter(({ violation }) => violation === 'night-contact')
    const alone = write({}, { on: '2026-10-20', facts: { findings: calls } }).text
    expect(alone).toContain('隐私权（包括私人生活安宁）（《民法典》第一千零三十二条、第一千零三十三条第（一）项），')
    expect(alone).not.toContain('个人信息')
    expect(text).toContain('借款事宜另行依法处理，不在本次申请之内')
  })

  it('lists the police reports of the case', () => {
    const filings = [{ channel: 'police', respondent: null, addressee: '公安机关', filedOn: '2026-06-25', referenceNumbers: ['77'], answeredOn: null, steps: [] }]
    expect(write({ policeRecords: [] }, { on: '2026-10-20', facts: { filings } }).text).toContain('报警、报案记录：2026年6月25日向公安机关报案，编号77。')
    expect(write({ policeRecords: [] }, { on: '2026-10-20', facts: { filings } }).text).toContain('报警、报案回执复印件')
    expect(write({ policeRecords: [] }, { on: '2026-10-20', facts: { filings: [] } }).text).not.toContain('回执复印件')
  })

  it('keeps to its pages', () => {
    const { pages, pagesMax } = write({ harm: '孩子已经不敢上学，申请人上课时不断接到电话。'.repeat(10), imminent: '对方说月底到学校来。' })
    expect(pages).toBeLessThanOrEqual(pagesMax)
  })
})
