import { describe, expect, test } from 'vitest'
import { connected, message } from './attempts'
import { cited, judged } from './facts'

const toSister = (text: string, recipient = 'sister') => message('2026-03-01 10:00:00', text, { channel: 'chat', recipient })
const quoted = (violation: string, text: string) => judged(violation, [toSister(text)]).findings[0]?.spans.map((span) => span.text) ?? []

describe('collecting from a third party', () => {
  test.each([
    '她还不上你就先垫上，\n一家人别都拖下水。', '不联系你联系谁？今晚你替她还五百也行。', '同事一场，劝她今天还了，或者你们凑一凑替她还。', '你帮林知夏把这个月的还上', '你来还也可以', '你们家先还一部分', '林知夏欠的钱你代还一下',
    '请你尽快还款', '让林知夏赶紧还钱', '父债子还，你跑不了', '你作为姐姐有义务承担还款责任', '家里人凑点钱给她结清', '麻烦垫付三千块', '把钱转过来就不找你了', '转告林知夏今天必须还清', '代为偿还一期也行', '先帮她还一期', '你替林知夏把账结清',
    '对方要我帮她还钱', '限你们今天之内还清',
  ])('%s', (text) => {
    expect(quoted('third-party-collection', text)).not.toEqual([])
  })

  test.each([
    '您好，请转告林知夏回个电话，谢谢。', '林知夏在橙穗分期欠了一万二，逾期三个月了，你是她姐姐吧？', '您好，请问林知夏是在你们部门吗？麻烦让她看下手机。', '林知夏在外面借钱逾期了，欠1.2万，"老赖"一个，你们公司知道吗？', '[图片]',
    '再不管，我们就去她孩子学校门口堵人动手。', '你还有她别的联系方式吗', '你还记得林知夏吗', '我不是让你替她还，只是请你转告', '您不用替她还', '如已还款请忽略', '她什么时候在家', '请转告她回电，有急事', '替我跟她说一声', '你还是她姐姐呢', '麻烦帮忙转达一下',
  ])('not: %s', (text) => {
    expect(quoted('third-party-collection', text)).toEqual([])
  })

  test('the standard from 2025-02-28, the association’s guide beside it from 2026-01-30', () => {
    const acts = ['2025-02-27', '2025-02-28', '2026-01-29', '2026-01-30'].map((day) => message(`${day} 10:00:00`, '你替她还', { recipient: 'sister' }))
    const [finding] = judged('third-party-collection', acts).findings
    expect(cited(finding)).toEqual(['CBA26 2026-01-30 1', 'GBT 2025-02-28 3'])
    expect(finding?.attempts).toEqual(acts.slice(1).map((act) => act.id))
    expect(finding?.unchecked).toEqual([{ reason: { key: 'unchecked-not-recorded', values: { count: 1 } }, attempts: [acts[0]?.id] }])
  })
})

describe('telling a third party about the debt', () => {
  test.each([
    '林知夏在橙穗分期欠了一万二，逾期三个月了，你是她姐姐吧？', '林知夏在外面借钱逾期了，欠1.2万，"老赖"一个，你们公司知道吗？', '你妹妹欠我们三万块', '知夏的贷款一直没还', '林女士的网贷已经逾期90天', '林知夏在你们公司吧，她欠钱不还你知道吗', '你们公司林知夏是老赖', '林某夏？不，林知夏，12000元未还',
    '林知夏有一笔8,600元的账单', '你老婆借了钱不认账', '你们单位员工拖欠贷款',
  ])('%s', (text) => {
    expect(quoted('debt-disclosure', text)).not.toEqual([])
  })

  test.each([
    '您好，请转告林知夏回个电话，谢谢。', '您好，请问林知夏是在你们部门吗？麻烦让她看下手机。', '她还不上你就先垫上，\n一家人别都拖下水。', '不联系你联系谁？今晚你替她还五百也行。', '同事一场，劝她今天还了，或者你们凑一凑替她还。', '请让林知夏联系我们，电话02355500123',
    '她欠钱不还你知道吗', '我是橙穗贷款公司的，找林知夏', '林知夏在吗', '手机欠费停机了吧', '再不管，我们就去她孩子学校门口堵人动手。',
  ])('not: %s', (text) => {
    expect(quoted('debt-disclosure', text)).toEqual([])
  })

  test('a complainant who is not the debtor is protected like a contact', () => {
    const complainant = { name: '林知秋', role: 'relative' as const, phones: ['19900001002'] }
    const act = toSister('林知夏欠了一万二', 'complainant')
    expect(judged('debt-disclosure', [act], { complainant }).findings[0]?.recipient).toBe('complainant')
    expect(judged('debt-disclosure', [act]).findings).toEqual([])
  })

  test('the privacy item of the old article 42 until the end of 2025, of article 50 from 2026', () => {
    const acts = ['2025-12-31 23:59:59', '2026-01-01 00:00:00'].map((time) => message(time, '林知夏欠了一万二', { recipient: 'sister' }))
    expect(judged('debt-disclosure', acts).findings[0]?.provisions.map((provision) => provision.cite.zh.slice(provision.cite.zh.indexOf('第')))).toEqual([
      '第四十二条第（六）项', '第五十条第一款第（六）项',
    ])
  })
})

describe.each(['third-party-collection', 'debt-disclosure'])('%s', (violation) => {
  const text = '林知夏欠了一万二，你替她还'

  test('the debtor and a guarantor are no third parties, a spouse is asked about', () => {
    expect(judged(violation, [toSister(text, 'debtor'), toSister(text, 'guarantor')])).toEqual({ findings: [], prompts: [] })
    const { findings, prompts } = judged(violation, [toSister(text, 'husband')])
    expect([findings, prompts.map((prompt) => prompt.reason.key)]).toEqual([[], ['ask-joint-debt']])
  })

  test('own words never count', () => {
    expect(judged(violation, [{ ...toSister(text), direction: 'outgoing', purpose: 'other' }])).toEqual({ findings: [], prompts: [] })
  })

  test('a conversation nobody wrote down is asked about, a missed call is not', () => {
    const calls = [connected('2026-03-01 10:00:00', { recipient: 'sister' }), connected('2026-03-01 11:00:00', { recipient: 'sister', answered: false, seconds: 0 })]
    const { findings, prompts } = judged(violation, calls)
    expect([findings, prompts.map((prompt) => [prompt.reason.key, prompt.attempts])]).toEqual([[], [['ask-what-was-said', [calls[0]?.id]]]])
  })
})

test('telling others rests on the statute alone; the standard and, for members, the guide stand beside it under their own days', () => {
  const told = (day: string, more = {}) => judged('debt-disclosure', [message(`${day} 10:00:00`, '林知夏欠款12000元已逾期', { recipient: 'sister', ...more })]).findings[0]
  const soft = (finding: ReturnType<typeof told>) => finding?.supporting?.filter(({ force }) => force === 'softLaw').map(({ id }) => id)
  const days = ['2025-02-27', '2025-02-28', '2026-01-29', '2026-01-30'].map((day) => told(day))
  expect(days.map(soft)).toEqual([[], ['GBT/third-parties'], ['GBT/third-parties'], ['GBT/third-parties', 'CBA26/third-parties']])
  expect(days.flatMap((finding) => finding?.provisions.map(({ statute }) => statute))).toEqual(['ZAGL', 'ZAGL', 'ZAGL', 'ZAGL'])
  expect(soft(told('2026-01-30', { lender: 'LZ', respondent: 'LZ' }))).toEqual(['GBT/third-parties'])
})
