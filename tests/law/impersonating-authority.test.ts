import { describe, expect, test } from 'vitest'
import { message } from './attempts'
import { cited, judged } from './facts'

const found = (text: string) => judged('impersonating-authority', [message('2026-03-01 10:00:00', text)]).findings[0]

test.each([
  '【岚州市公安局经侦支队】林知夏涉嫌贷款诈骗已立案，限今日17点前联系办案人还清欠款，否则上门拘传。', '这里是岚州市云桥区人民法院执行局，林知夏的案件已进入强制执行，请立即还款。',
  '我是派出所的，你的事情最好赶紧处理', '我们是市公安局网安支队，你涉嫌诈骗', '您好，这边是云桥区检察院，请您配合调查', '【XX区人民法院】您有一份传票待签收', '我是王警官，你今天必须把钱还了', '这里是区司法局，您有一份调解通知',
  '我是法院的，传票马上寄到', '我是法院书记员小李', '我们是经侦大队办案民警', '对方自称公安局经侦，要我马上还钱', '对方说自己是法院执行局的', '岚州市公安局通知：林知夏涉嫌恶意透支，请于今日到案说明',
  '云桥区人民法院执行局通知你三日内履行', '[岚州市检察院] 起诉通知', '本人是刑警队李队长，电话别挂', '我是网警，你已被列入网上追逃', '我这里是市反诈中心的，你的账户要冻结', '这里是金融监管局，请立即处理您的欠款',
])('an authority claimed: %s', (text) => {
  expect(found(text)?.attempts).toHaveLength(1)
})

test.each([
  '我是本案法务部调解中心的张专员，案件转诉前请您最后协商一次。', '我们会去公安局报案', '我方已向公安机关报案，请尽快处理', '您若仍不还款，我方将起诉并将逾期信息报送征信系统，请知悉。',
  '若持续不处理，我司将依法向有管辖权的法院提起诉讼', '法院会强制执行你的财产', '请等待法院通知', '你可以去法院查询', '我们将移送公安机关', '【橙穗分期】您的案件将提交法院', '我是鼎朔的案件专员', '我们是法院合作的律师事务所',
  '我们不是公安局，我们是贷款公司', '案件已由岚州市人民法院立案受理', '您将收到人民法院通知书', '我是负责起诉到法院的法务', '我司委托律师向检察院反映', '请问您是在派出所附近住吗', '我们是律师事务所的，不是警察', '派出所那边你自己去解释',
])('no authority claimed: %s', (text) => {
  expect(found(text)?.spans.map((span) => span.text) ?? []).toEqual([])
})

describe.each([
  '岚州市公安局云桥分局', '公安云桥分局', '云桥分局', '岚州市公安局云桥分局城东派出所', '岚州市公安局经济犯罪侦查支队', '云桥区人民检察院公诉科', '通州区人民法院执行局', '国家金融监督管理总局岚州监管分局', '岚州银保监分局', '国家税务局', '岚州市金融办', '网警支队',
])('%s', (organ) => {
  test.each([
    `我们是${organ}，请配合还款。`, `您好，我这边是${organ}，关于您的欠款。`, `${organ}通知：您的欠款案件已立案，请尽快处理。`, `本人系${organ}办案人员，请配合还款。`, `${organ}提示：您涉嫌骗贷，限期还款。`,
    `${organ}办案人员请您还款。`, `${organ}工作人员通知您今天还款。`, `【${organ}】您的欠款已逾期`,
  ])('claimed: %s', (text) => {
    expect(found(text)?.attempts).toHaveLength(1)
  })

  test.each([
    `您可向${organ}报案。`, `我们会向${organ}起诉。`, `案件移交${organ}，请您尽快还款。`, `材料正在报送${organ}，请您及时还款。`, `我们不是${organ}，是橙穗分期。`, `${organ}工作人员联系您了吗？`, `${organ}会联系您的。`, `您可以拨打${organ}电话咨询。`,
  ])('spoken of: %s', (text) => {
    expect(found(text)?.spans.map((span) => span.text) ?? []).toEqual([])
  })
})

test('the claim is quoted without what follows', () => {
  expect(found('【岚州市公安局经侦支队】林知夏涉嫌贷款诈骗已立案')?.spans.map((span) => span.text)).toEqual(['【岚州市公安局经侦支队】'])
  expect(found('这里是岚州市云桥区人民法院执行局，林知夏的案件已进入强制执行')?.spans.map((span) => span.text)).toEqual(['这里是岚州市云桥区人民法院执行局'])
})

test('article 51 stands until the end of 2025, article 62 from 2026', () => {
  const acts = ['2025-12-31 23:59:59', '2026-01-01 00:00:00'].map((time) => message(time, '我是派出所的'))
  const [finding] = judged('impersonating-authority', acts).findings
  expect(cited(finding)).toEqual(['ZAGL 2013-01-01 1', 'ZAGL 2026-01-01 1'])
  expect(finding?.provisions.map((provision) => provision.cite.zh.slice(-13))).toEqual([expect.stringContaining('第五十一条'), expect.stringContaining('第六十二条第一款、第二款')])
})

test('a real public body writes from a number that is nobody’s line: it can only be asked about, and not after a person said what it was', () => {
  const open = { attribution: 'unknown' as const, lender: null, respondent: null, number: '106900001234', purpose: 'other' as const }
  const sms = message('2026-03-01 10:00:00', '【岚州市公安局】您的居住证已办好，请携带身份证领取', open)
  const { findings, prompts } = judged('impersonating-authority', [sms])
  expect([findings, prompts.map(({ respondent, reason }) => [respondent, reason.key])]).toEqual([[], [[null, 'ask-unknown-number']]])
  expect(judged('impersonating-authority', [{ ...sms, purposeBy: 'person' }])).toEqual({ findings: [], prompts: [] })
})

test('a plain warning of fraud under the heading of the police is not even asked about, one with a case against the person is', () => {
  const open = { attribution: 'unknown' as const, lender: null, respondent: null, number: '106900001234', purpose: 'other' as const }
  const asked = (text: string) => judged('impersonating-authority', [message('2026-03-01 10:00:00', text, open)]).prompts.length
  expect(asked('【岚州市公安局】防范电信诈骗，请勿转账')).toBe(0)
  expect(asked('【岚州市公安局】你涉嫌诈骗，请勿外出，转账到安全账户接受核查')).toBe(1)
})

test('the heavier paragraph is told to be for police and army alone; an organ’s name as heading, and only that, brings the use of a name beside it', () => {
  const beside = (texts: string[], day = '2026-03-01') => judged('impersonating-authority', texts.map((text) => message(`${day} 10:00:00`, text))).findings[0]
  const names = (finding: ReturnType<typeof beside>) => finding?.supporting?.filter(({ id }) => id === 'ZAGL/false-identity').map(({ cite }) => cite.zh.slice(cite.zh.indexOf('第')))
  expect(names(beside(['这里是岚州市云桥区人民法院执行局，请立即还款', '我是办案民警刘警官']))).toEqual([])
  expect(names(beside(['这里是岚州市云桥区人民法院执行局，请立即还款', '【岚州市人民法院】您有一份传票']))).toEqual(['第六十二条第三款'])
  expect(names(beside(['【岚州市人民法院】您有一份传票'], '2025-12-31'))).toEqual(['第五十一条第一款'])
  const both = beside(['我是办案民警刘警官', '【岚州市人民法院】您有一份传票'])
  expect([both?.attempts.length, both?.provisions.map(({ attempts }) => attempts.length)]).toEqual([2, [2]])
  expect(both?.caution.map(({ key }) => key)).toContain('caution-heavier-police-army')
})
