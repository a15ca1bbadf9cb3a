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
      '电话号码的登记人没有核查。', '2026年6月24日短信截图', '不予立案通知书复印件', '申请人身份证复印件', '受案回执或者报案回执复印件', '证据目录和证据复印件（证1',
    ]) expect(text).toContain(part)
    expect(lines.indexOf('三、复议请求')).toBeLessThan(lines.indexOf('四、事实和理由'))
    expect(filed('filing-reconsideration', {}).missing).toEqual(['decisionNumber', 'receivedOn', 'grounds'])
  })

  it('goes to the organ that decided, and names nobody while only the kind of body is known', () => {
    expect(write().letter.closing).toEqual(['此致', '岚州市公安局云桥分局'])
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
    expect(since).toMatch(/^报案以后，2025年9月17日至2026年10月12日，又有来电24次、短信10条，其中对申请人来电24次、短信3条；对申请人的姐姐林知秋短信4条；对申请人的同事蒋某短信3条（证1至证3）。$/u)
    expect(text).not.toContain('可能涉及')
    expect(text).not.toMatch(forbiddenWords)
    expect(text).not.toMatch(/第一千|治安管理处罚法|GB\/T/u)
  })

  it('says that an accuser applies where something was done to them before the report, and else tells anybody but the borrower', () => {
    const early = { followed: { filedOn: '2025-03-15' } }
    const warned = 'warn accuser-only review'
    expect(write().text).toContain('申请人就自己受到的侵害向贵机关报案、控告（编号岚公云受〔2025〕915号）。')
    expect(write({}, { role: 'relative' }).text).toContain('就自己受到的侵害')
    for (const { text, against } of [write({}, { role: 'relative', ...early }), write({}, { role: 'colleague', ...early })]) {
      expect(text).toContain('2025年3月15日，申请人向贵机关报案（')
      expect(text).not.toMatch(/侵害|控告/u)
      expect(against).toContain(warned)
    }
    expect(write({}, { facts: { findings: [] } }).against).not.toContain(warned)
    expect(write({}, { role: 'relative' }).against).not.toContain(warned)
  })

  it('keeps what the applicant met apart from what the borrower met', () => {
    expect(write({}, { role: 'relative' }).text).toContain('申请人所记录的情况，以及借款人林知夏所受、有下列证据的情况如下（后者不是申请人亲历）：')
    expect(write({}, { role: 'relative', followed: { filedOn: '2025-03-15' } }).text).toContain('借款人林知夏所受、有下列证据的情况如下（不是申请人亲历）：')
    for (const role of ['debtor', 'colleague', 'wrong-number'] as const) expect(write({}, { role }).text).toContain('申请人所记录的情况和对应的证据如下：')
  })

  it('annexes the list that says what its exhibits are, whose carrier made one out, and promises no original that is elsewhere', () => {
    const { text, lines } = write()
    expect(lines).toContain('附件　证据目录（共5项）')
    expect(text).toContain('3｜证3　移动语音详单 2025年3月至2026年11月｜运营商出具，申请人提供｜')
    expect(text).toContain('证据目录和证据复印件（证1至证4、证6），原件可供核对。')
    const exhibits = write().facts.exhibits
    const some = write({}, { facts: { exhibits: exhibits.map((exhibit, at) => ({ ...exhibit, isElsewhere: at === 1 })) } }).text
    expect(some).toContain('（证1至证4、证6），除目录注明“原件另存”的以外，原件可供核对。')
    expect(write({}, { facts: { exhibits: exhibits.map((exhibit) => ({ ...exhibit, isElsewhere: true })) } }).text).toContain('（证1至证4、证6）。')
    const none = write({}, { facts: { findings: [] } })
    expect([none.text.includes('证据复印件（＿＿＿＿）'), none.text.includes('附件')]).toEqual([true, false])
  })

  it('names in full only who testifies, also in what was said, and says that a quotation lacks a name', () => {
    const { text } = write()
    expect(text).toContain('对申请人的同事蒋某：短信1条（证2），称“蒋某，你同事林知夏在澜汐欠款28,000元，逾期三个月，你转告她”')
    expect(text).toContain('引文中没有表示愿意作证的人只写姓氏')
    expect(text).toContain('姐姐林知秋')
    const people = write().facts.people.map((person) => ({ ...person, testifies: true }))
    const all = write({}, { facts: { people } }).text
    expect(all).toContain('对申请人的同事蒋若楠：短信1条（证2），称“蒋若楠，')
    expect(all).not.toContain('引文中')
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
