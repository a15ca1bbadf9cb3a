import { describe, expect, it } from 'vitest'
import { filed, forbiddenWords } from './filed-case'

const options = {
  decisionNumber: '岚公云（刑）不立字〔2026〕18号', receivedOn: '2026-11-20', decidedOn: '2026-11-18', reasons: '没有犯罪事实。',
  grounds: '2026年6月24日的短信没有调取。\n电话号码的登记人没有核查。', evidence: ['2026年6月24日短信截图；本人手机；说明对方说到孩子'], home: '岚州市云桥区榆林路8号', gender: 'female',
}
const write = (over: object = {}, of: Parameters<typeof filed>[2] = {}) => filed('filing-reconsideration', { ...options, ...over }, of)

describe('the criminal reconsideration', () => {
  it('says what it must: applicant, decision and when it came, requests, grounds, new evidence, enclosures', () => {
    const { text, missing, lines } = write()
    expect(missing).toEqual([])
    for (const part of [
      '申请人：林知夏，性别女，住所岚州市云桥区榆林路8号', '不予立案通知书文号为岚公云（刑）不立字〔2026〕18号', '申请人于2026年11月20日收到该通知书', '撤销上述不予立案决定',
      '电话号码的登记人没有核查。', '2026年6月24日短信截图', '不予立案通知书复印件', '申请人身份证复印件', '受案回执或者报案回执复印件', '证据复印件（证1',
    ]) expect(text).toContain(part)
    expect(lines.indexOf('三、复议请求')).toBeLessThan(lines.indexOf('四、事实和理由'))
    expect(filed('filing-reconsideration', {}).missing).toEqual(['decisionNumber', 'receivedOn', 'grounds'])
  })

  it('goes to the organ that decided, and names nobody while only the kind of body is known', () => {
    expect(write().lines.slice(-5, -2)).toEqual(['此致', '岚州市公安局云桥分局', '申请人（签名、捺指印）：'])
    expect(write({}, { facts: { addressee: '公安机关' } }).letter.addressee).toBe('＿＿＿＿')
    expect(write().text).not.toContain('岚州市公安局云桥分局：')
  })

  it.each([
    ['2026-11-20', '2026-11-27', '2026年11月27日'], ['2026-11-16', '2026-11-23', '2026年11月23日'], ['2026-11-15', '2026-11-23', '2026年11月23日'],
    ['2026-11-14', '2026-11-23', '2026年11月23日'],
  ])('counts seven days from %s to %s, moved on from a day off', (receivedOn, due, inWords) => {
    const { against, text } = write({ receivedOn })
    expect(against).toEqual([`warn limit-runs ${due}`])
    expect(text).toContain(`申请复议的最后一日为${inWords}（《公安机关办理刑事案件程序规定》第一百七十九条），本申请在期限以内提出。`)
  })

  it('is still written once the days have passed, says so to the person, and claims nothing', () => {
    const late = write({ receivedOn: '2026-11-13', late: '住院，11月21日才出院' })
    expect(late.against).toEqual(['warn limit-passed 2026-11-20'])
    expect(late.text).not.toContain('期限以内')
    expect(late.text).toContain('关于申请期限：住院，11月21日才出院。')
    expect(write({ late: '住院' }).text).not.toContain('住院')
    expect(write({ receivedOn: '' }).against).toEqual([])
  })

  it('tells a person whose report was recorded as administrative', () => {
    expect(write({}, { followed: { procedure: 'administrative' } }).against).toContain('warn other-procedure administrative')
    expect(write({}, { followed: { procedure: null } }).against).toContain('warn other-procedure administrative')
  })

  it('tells what came before the report apart from what came after, all of it with exhibits and without a basis or conclusion', () => {
    const { text, lines } = write({ reasons: '' })
    const since = lines.find((line) => line.startsWith('报案以后'))
    expect(since).toMatch(/^报案以后，2025年9月17日至2026年10月12日，又有来电\d+次、短信\d+条（证1至证3）。$/u)
    expect(text).not.toContain('可能涉及')
    expect(text).not.toMatch(forbiddenWords)
    expect(text).not.toMatch(/第一千|治安管理处罚法|GB\/T/u)
  })

  it('lets a relative speak of the borrower, a colleague and a wrong number only of themselves', () => {
    expect(write({}, { role: 'relative' }).text).toContain('对借款人林知夏')
    for (const role of ['colleague', 'wrong-number'] as const) expect(write({}, { role }).text.replace(/“[^”]*”/gu, '')).not.toContain('林知夏')
    expect(write({ reported: '陌生号码在夜间反复打来' }, { role: 'wrong-number' }).text).toContain('陌生号码在夜间反复打来')
  })

  it('keeps to its pages and names no phone of others', () => {
    const { pages, pagesMax, text } = write({ grounds: '对方说到孩子放学的时间和地点，短信已经提交。'.repeat(14), evidence: ['短信截图', '通话录音', '就诊记录'] })
    expect(pages).toBeLessThanOrEqual(pagesMax)
    for (const canary of ['19900001002', '19900001003']) expect(text).not.toContain(canary)
  })
})
