import { describe, expect, it } from 'vitest'
import { filed, forbiddenWords } from './filed-case'

const asked = {
  organ: '岚州市公安局云桥分局桥东派出所', kind: 'station', requestedOn: '2026-08-03', requestedHow: '当面报案', requestProof: '受案回执，编号岚公云受〔2026〕77号（证12）',
  grounds: '报案以后对方仍在夜间打电话。', home: '岚州市云桥区榆林路8号', deliverTo: '岚州市云桥区邮政信箱3号',
}
const silence = { ...asked, act: 'silence' }
const refusal = { ...asked, act: 'refusal', knownOn: '2026-10-30', decisionNumber: '岚公云不受〔2026〕9号' }
const administrative = { followed: { procedure: 'administrative' as const } }
const write = (options: object, of: Parameters<typeof filed>[2] = administrative) => filed('administrative-reconsideration', { ...options }, of)

describe('the administrative reconsideration', () => {
  it('names both parties, and shows that action was requested: when, how, by what', () => {
    const { text, letter, missing } = write(refusal)
    expect(missing).toEqual([])
    for (const part of [
      '申请人：林知夏', '送达地址岚州市云桥区邮政信箱3号', '被申请人：岚州市公安局云桥分局桥东派出所。', '2026年8月3日，申请人以当面报案的方式向被申请人提出请求',
      '证明曾经提出请求的证据：受案回执，编号岚公云受〔2026〕77号（证12）（《行政复议法》（2023年修订）第四十四条第二款第（一）项）。', '申请人于2026年10月30日知道上述答复。',
      '正本一份、副本一份', '被申请人的答复或者决定复印件', '公民身份号码：＿＿＿＿',
    ]) expect(text).toContain(part)
    expect(letter.closing).toEqual(['此致', '岚州市云桥区人民政府'])
    expect(text).toContain('申请人（签名）：')
    // 申请查处违法行为 are the words of the regulation (art. 35 (4)) for what was asked, and no conclusion.
    expect(text.replace('申请查处违法行为', '')).not.toMatch(forbiddenWords)
    expect(text.match(/《中华人民共和国行政复议法》/gu)).toHaveLength(1)
  })

  it('leaves the addressee open rather than go to the body complained of', () => {
    expect(write(refusal, { ...administrative, facts: { addressee: asked.organ } }).letter.closing).toEqual(['此致', '＿＿＿＿'])
  })

  it('asks for what fits: to act after silence, to take back and act after a refusal, to decide anew', () => {
    expect(write(silence).text).toContain('（一）决定被申请人在一定期限内就申请人2026年8月3日提出的请求依法履行职责')
    expect(write(refusal).text).toContain('撤销被申请人不予受理或者不予处理的答复（文号：岚公云不受〔2026〕9号）')
    expect(write({ ...refusal, act: 'decision' }).text).toContain('重新作出处理')
  })

  it('names the competence by the kind of body', () => {
    expect(write(refusal).text).toContain('被申请人系公安派出所，本申请向其复议机关提出（《中华人民共和国行政复议法》（2023年修订）第二十四条）')
    expect(write({ ...refusal, kind: 'nfra' }, { followed: { channel: 'nfra-report' } }).text).toContain('第二十七条')
  })

  it('counts 60 days from knowing, and asks for that day', () => {
    expect(write(refusal).against).toEqual(['warn limit-runs 2026-12-29'])
    expect(write(refusal).text).toContain('申请行政复议的最后一日为2026年12月29日（《行政复议法》（2023年修订）第二十条），本申请在期限以内提出。')
    const late = write({ ...refusal, knownOn: '2026-08-10', late: '答复没有告知复议权利，2026年11月1日才知道' })
    expect(late.against).toEqual(['warn limit-passed 2026-10-09'])
    expect(late.text).not.toContain('期限以内')
    expect(late.text).toContain('关于申请期限：答复没有告知复议权利，2026年11月1日才知道。')
    expect(write({ ...refusal, knownOn: '' }).against).toContain('block field-missing administrative-reconsideration.knownOn')
  })

  it('after silence counts from the end of the body’s time, and is early before it', () => {
    const open = write(silence)
    expect(open.against).toEqual(['warn limit-runs 2026-12-01'])
    // 60 days from 3 August end on 2 October, a holiday: the body has until the 8th, the applicant counts from the 2nd while that is open.
    expect(open.text).toContain('被申请人履行职责的期限到2026年10月8日届满。申请行政复议的最后一日为2026年12月1日')
    expect(write(silence, { ...administrative, on: '2026-12-02' }).against).toEqual(['warn limit-runs 2026-12-07'])
    expect(write(silence, { ...administrative, on: '2026-12-08' }).against).toEqual(['warn limit-passed 2026-12-07'])
    expect(open.text).toContain('对没有履行职责的，依法先申请行政复议')
    const early = write({ ...silence, requestedOn: '2026-10-20' })
    expect(early.against).toEqual(['warn limit-not-passed 2026-12-21'])
    expect(early.text).not.toMatch(/届满|期限以内/u)
  })

  it('cites the regulation only from the day it stands, and the law only from its own', () => {
    const before = write({ ...refusal, requestedOn: '2026-03-01', knownOn: '2026-05-20' }, { ...administrative, on: '2026-06-30' })
    const after = write({ ...refusal, requestedOn: '2026-03-01', knownOn: '2026-05-20' }, { ...administrative, on: '2026-07-01' })
    expect(before.text).not.toContain('实施条例')
    expect(before.text).toContain('与被申请行政复议的行政行为有利害关系（《行政复议法》（2023年修订）第三十条第一款第（二）项）。')
    expect(after.text).toContain('《中华人民共和国行政复议法实施条例》（2026年修订）第三十五条第（四）项')
    expect(before.text).toContain('（2023年修订）第二十条')
    expect(write(refusal, { ...administrative, on: '2023-12-31' }).text).not.toContain('第二十条')
  })

  it('lists as asked for only what had happened by then, and in one sentence what came after', () => {
    const { lines } = write(silence)
    expect(lines.findIndex((line) => line.startsWith('（四）向他人催收。2025年5月10日至2026年6月4日，'))).toBeGreaterThan(0)
    expect(lines).toContain('提出请求以后，2026年10月12日，对申请人的姐姐林知秋又有短信1条（证2）。')
    const early = write({ ...silence, requestedOn: '2025-02-01' }).text
    expect(early).toContain('提出请求，请求：＿＿＿＿。')
    expect(early).not.toContain('下面所列的情况')
    expect(early).toContain('提出请求以后，2025年3月1日至2026年10月12日，')
    expect(write({ ...silence, requestedOn: '' }, { followed: { ...administrative.followed, filedOn: '2026-11-01' } }).text).not.toContain('提出请求以后')
  })

  it('gives the address for service, the home where no other is named', () => {
    expect(write({ ...silence, deliverTo: '' }).text).toContain('联系电话19900001001，送达地址同住所。系借款人本人。')
  })

  it('is not for a criminal report', () => {
    expect(write(refusal, { followed: { procedure: 'criminal' } }).against).toContain('warn other-procedure criminal')
  })

  it('speaks only of what was done to who applies, and keeps to its pages', () => {
    expect(write(refusal, { ...administrative, role: 'wrong-number' }).text).not.toContain('林知夏')
    const { pages, pagesMax } = write({ ...silence, grounds: '报案以后对方仍在夜间打电话，派出所没有回音。'.repeat(16) })
    expect(pages).toBeLessThanOrEqual(pagesMax)
  })
})
