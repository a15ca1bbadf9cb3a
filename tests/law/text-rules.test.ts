import { describe, expect, test } from 'vitest'
import { debtMentionPatterns } from '@/lib/law/wording/debt-mention'
import { borrowToRepayPatterns } from '@/lib/law/wording/borrow-to-repay'
import { exaggerationPatterns } from '@/lib/law/wording/exaggeration'
import { extraFeePatterns } from '@/lib/law/wording/extra-fee'
import { impersonationPatterns } from '@/lib/law/wording/impersonation'
import { insultPatterns } from '@/lib/law/wording/insult'
import { lawyerClaimPatterns } from '@/lib/law/wording/lawyer-claim'
import { stretches, textReader, type WordPattern } from '@/lib/law/wording/pattern'
import { plainText } from '@/lib/law/wording/plain-reading'
import { repaymentDemandPatterns } from '@/lib/law/wording/repayment-demand'
import { threatPatterns } from '@/lib/law/wording/threat'
import { connected, message } from './attempts'
import { cited, judged } from './facts'
import { development, heldOut, lookedUp, precision, quotesOf, recall, score, textRules } from './sentences'
import { leastMs, processorMs } from '../processor-time'

const all = [...development, ...heldOut]
const patternsOf: Record<string, readonly WordPattern[]> = {
  threat: threatPatterns, 'impersonating-authority': impersonationPatterns, 'extra-fee-demand': extraFeePatterns, 'impersonating-lawyer': lawyerClaimPatterns,
  'debt-disclosure': debtMentionPatterns('林知夏'), insult: insultPatterns, 'third-party-collection': repaymentDemandPatterns,
  'exaggerated-consequences': exaggerationPatterns, 'borrow-to-repay': borrowToRepayPatterns,
}
const quoted = (violation: string, text: string) => judged(violation, [message('2026-03-01 10:00:00', text)], { answers: [lookedUp()] }).findings[0]?.spans.map((span) => span.text) ?? []

describe('the labelled sentences', () => {
  test('are many, in two halves, and nearly half of them are harmless', () => {
    expect(new Set(all.map(({ text, to }) => `${to}|${text}`)).size).toBe(all.length)
    expect(Math.min(development.length, heldOut.length)).toBeGreaterThanOrEqual(225)
    expect(all.filter(({ hits }) => Object.keys(hits).length === 0).length / all.length).toBeGreaterThanOrEqual(0.45)
    expect([...new Set(all.flatMap(({ hits }) => Object.keys(hits)))].filter((id) => !textRules.some((rule) => rule.id === id))).toEqual([])
    expect(textRules).toHaveLength(9)
    for (const rule of textRules) expect([rule.id, heldOut.filter(({ hits }) => rule.id in hits).length >= 12]).toEqual([rule.id, true])
  })

  test.each(textRules.map((rule) => [rule.id, rule] as const))('%s: recall and precision hold', (id, rule) => {
    const done = score(rule, all)
    const precisionMin = id === 'threat' || id === 'impersonating-authority' ? 0.97 : 0.95
    expect(recall(done), done.missed.join('\n')).toBeGreaterThanOrEqual(0.95)
    expect(precision(done), done.wrong.join('\n')).toBeGreaterThanOrEqual(precisionMin)
  })

  test('every quote is the text itself, whatever the disguise', () => {
    for (const rule of textRules) {
      const torn = all.flatMap((sentence) => quotesOf(rule, sentence).filter(({ start, end, text }) => text !== sentence.text.slice(start, end)))
      expect([rule.id, torn]).toEqual([rule.id, []])
    }
  })

  test('every text rule needs a person, tells them to read the whole text, and asks nothing about calls without a note', () => {
    const calls = [connected('2026-03-01 10:00:00'), connected('2026-03-01 11:00:00', { recipient: 'sister' })]
    for (const rule of textRules) {
      expect([rule.id, rule.needsPerson, rule.caution[0]?.key]).toEqual([rule.id, true, 'caution-read-whole-text'])
      const asks = rule.id === 'debt-disclosure' || rule.id === 'third-party-collection'
      expect([rule.id, judged(rule.id, calls).prompts.length]).toEqual([rule.id, asks ? 1 : 0])
    }
  })
})

describe('reading through disguises', () => {
  test.each([
    ['弄 死 你', '弄死你'], ['弄.死.你', '弄死你'], ['弄*死*你', '弄死你'], ['弄\n死\n你', '弄死你'], ['再不還錢', '再不还钱'], ['ＡＢＣ１２', 'ABC12'], ['弄\u200b死你', '弄死你'], ['法yuan的人', '法院的人'],
    ['公 安局', '公安局'], ['nmsl，还钱', '你妈死了，还钱'], ['你个SB', '你个傻逼'], ['司马懿', '司马懿'], ['沙子', '沙子'], ['沙了你', '杀了你'], ['gun！还钱', '滚！还钱'], ['尼玛次仁', '尼玛次仁'], ['林*夏欠款', '林*夏欠款'],
    ['top gun 上映', 'top 滚 上映'], ['begun', 'begun'], ['https://a.cn/sb', 'https://a.cn/sb'], ['SB-200型', 'SB-200型'], ['my sb', 'my sb'], ['请还款，谢谢。', '请还款，谢谢。'], ['A.B.C', 'A.B.C'], ['3.5.2', '3.5.2'],
  ])('%j is read as %j', (text, plain) => {
    expect(plainText(text)).toBe(plain)
  })

  test('a quote covers the marks and letters as they stand', () => {
    expect(quoted('threat', '你听好，我要弄.死.你全家，等着')).toEqual(['我要弄.死.你全家'])
    expect(quoted('insult', '看到没，nmsl，回电')).toEqual(['nmsl'])
    expect(quoted('impersonating-authority', '這裡是市公 安 局經偵大隊，請配合')).toEqual(['這裡是市公 安 局經偵大隊'])
  })

  test('a name in traditional characters is the same name', () => {
    const debtor = { name: '張曉', phones: ['19900001001'] }
    const act = message('2026-03-01 10:00:00', '张晓欠了一万二', { recipient: 'sister' })
    expect(judged('debt-disclosure', [act], { debtor }).findings).toHaveLength(1)
  })

  test('no pattern is left out that would have matched', () => {
    for (const [rule, patterns] of Object.entries(patternsOf)) {
      const read = textReader(patterns)
      const differing = all.filter(({ text }) => plainText(text) === text && JSON.stringify(read(text)) !== JSON.stringify(stretches(text, patterns)))
      expect([rule, differing.map(({ text }) => text)]).toEqual([rule, []])
    }
  })
})

describe('denied, quoted, warned of', () => {
  test.each([
    ['threat', '我们不会伤害您，也不会打断您的腿'], ['threat', '您投诉我们说“弄死你”，我们正在核实'], ['threat', '如遇人身威胁请报警'], ['threat', '如有人说要打断您的腿，请保留证据并报警'],
    ['impersonating-authority', '我们不是法院'], ['impersonating-authority', '谨防冒充公安'], ['impersonating-authority', '接到自称法院的电话请核实'], ['insult', '您反映员工骂您“畜生”，已对其处罚'],
    ['insult', '严禁员工使用“废物”等不文明用语'], ['insult', '这首歌里唱着“去死吧”'], ['impersonating-lawyer', '我不是律师'], ['impersonating-lawyer', '我是明德律师事务所陈明律师，执业证号14403202010112345'],
    ['borrow-to-repay', '请勿以贷养贷'], ['borrow-to-repay', '让家里人帮帮忙，先凑钱还上'], ['borrow-to-repay', '多找几个亲戚帮你还'], ['borrow-to-repay', '再找一家人商量着还'],
    ['borrow-to-repay', '发了工资先还，预支工资也行'], ['borrow-to-repay', '把房子卖了也得还'], ['borrow-to-repay', '卖车还钱'], ['borrow-to-repay', '找你爸妈先垫上'], ['borrow-to-repay', '凑齐了今天打过来'], ['borrow-to-repay', '跟家里周转一下'],
    ['borrow-to-repay', '不建议您去别的平台借来还'], ['exaggerated-consequences', '欠款不会坐牢'], ['exaggerated-consequences', '我司将依法起诉并如实报送征信'],
    ['exaggerated-consequences', '判决后仍不履行的，法院可以列入失信被执行人名单'], ['extra-fee-demand', '我们从不收取撤案费'], ['extra-fee-demand', '请还款至合同约定账户，切勿转入个人账户'], ['extra-fee-demand', '您的保证金已原路退回'],
  ])('%s, not: %s', (violation, text) => {
    expect(quoted(violation, text)).toEqual([])
  })

  test.each([
    ['threat', '再投诉就弄死你，赶紧处理'], ['threat', '你以为拍电影呢，砍了你'], ['insult', '投诉没用，你个畜生'], ['exaggerated-consequences', '不还就坐牢，不会骗你'], ['extra-fee-demand', '不收你利息，交五百撤案费就行'],
    ['impersonating-lawyer', '我是王律师，不还就起诉'], ['borrow-to-repay', '没有钱就去别的平台借'],
  ])('%s, still: %s', (violation, text) => {
    expect(quoted(violation, text)).not.toEqual([])
  })

  test.each(textRules.map(({ id }) => [id]))('%s: what the person wrote themselves never counts', (violation) => {
    const own = all.filter(({ hits }) => violation in hits).map(({ text, to = 'debtor' }) => message('2026-03-01 10:00:00', text, { recipient: to, direction: 'outgoing', purpose: 'other' }))
    expect(own.length).toBeGreaterThan(10)
    expect(judged(violation, own)).toEqual({ findings: [], prompts: [] })
  })
})

test.each([
  ['insult', '废物', ['ZAGL 2013-01-01 1', 'ZAGL 2026-01-01 1']], ['impersonating-lawyer', '我是王律师', ['ZAGL 2013-01-01 1', 'ZAGL 2026-01-01 1']],
  ['extra-fee-demand', '交五百撤案费', ['CBA26 2026-01-30 1']], ['extra-fee-demand', '交五百撤案费，不交弄死你', ['CBA26 2026-01-30 1', 'ZAGL 2013-01-01 1', 'ZAGL 2026-01-01 1']], ['exaggerated-consequences', '不还就坐牢', ['CBA26 2026-01-30 1']],
  ['borrow-to-repay', '去借网贷来还', ['CBA26 2026-01-30 1']],
])('%s stands under the version of each day', (violation, text, wanted) => {
  const acts = ['2025-12-31 23:59:59', '2026-02-01 00:00:00'].map((time) => message(time, text))
  const answers = acts.map(({ localDay }) => lookedUp('debtor', localDay))
  expect(cited(judged(violation, acts, { answers }).findings[0])).toEqual(wanted)
})

test('an insult in private cites item (5), and public insult is left to a person', () => {
  const [finding] = judged('insult', [message('2026-02-01 10:00:00', '废物')]).findings
  expect(finding?.provisions.map(({ cite }) => cite.zh.slice(cite.zh.indexOf('第')))).toEqual(['第五十条第一款第（五）项'])
  expect(finding?.caution.map(({ key }) => key)).toContain('caution-insult-in-public')
})

test('a real public body writes from a number that is nobody’s line and is never found', () => {
  const open = all.filter(({ line }) => line === 'unknown')
  expect(open.length).toBeGreaterThanOrEqual(5)
  for (const sentence of open) expect(textRules.flatMap((rule) => quotesOf(rule, sentence))).toEqual([])
})

describe.each(Object.entries(patternsOf))('%s reads a hostile text in linear time', (_rule, patterns) => {
  const triggers = [
    '我是', '你', '影响孩子', '的', '弄', '弄 ', '借', '转到我的', '先交', '律师', '【律师', '诉讼材料', '不', '您投诉', '如遇', '全家', '名下账户', '1', '一百', '我姓王，', '夫妻', '公安', 'nmsl ', 'a', '法 ', '老公老婆', '找亲戚朋友', '你家的孩子', '冻结你的', '云桥分局',
    '岚州市', '替她', '我们不要求', '林女士',
  ]
  const taken = (text: string) => {
    const read = textReader(patterns)
    return processorMs(() => read(text))
  }

  test.each(triggers)('%j', (trigger) => {
    const [short, long] = [trigger.repeat(5_000 / trigger.length), trigger.repeat(40_000 / trigger.length)]
    taken(short)
    const least = (text: string) => Math.min(taken(text), taken(text))
    const [one, two] = [least(short), least(long)]
    // Eight times the text: linear reading takes about eight times as long, quadratic sixty-four. A few milliseconds say nothing about growth.
    expect(two < 120 || two / one <= 24, `${one.toFixed(1)} → ${two.toFixed(1)} ms`).toBe(true)
  })
})

const plain = '今天下午我们在云桥路的店里见面，把材料带上。'.repeat(1_900)

/** What follows a trigger may read in several ways: long runs of digits, numerals and small words. */
describe.each(Object.entries(patternsOf))('%s reads what follows a trigger in bounded time', (_rule, patterns) => {
  const triggers = ['你先交', '今天需汇', '先转', '转到我', '给我', '你就是', '影响', '去别的平台', '借呗先', '我是', '【', '孩子', '老婆', '微信', '送进', '名下', '扫我', '打到', '林知夏', '岚州市公安局', '您好，', '不要求', '你妹妹']
  const tails = ['1'.repeat(60), '一'.repeat(60), '6222021234567890123，户名王某，交保证金', '的'.repeat(60), '我们'.repeat(30), '都会'.repeat(30), '一下'.repeat(30), '就是真是'.repeat(20), '先能再去'.repeat(20), '点个'.repeat(30), '，。1,'.repeat(30), 'a1'.repeat(40)]
  test.each(triggers)('%s', (trigger) => {
    const read = textReader(patterns)
    read(plain)
    const [ordinary, hostile] = [leastMs(() => read(plain)), leastMs(() => tails.map((tail) => read(`${trigger}${tail}`)))]
    // Some hundred hostile characters against forty thousand ordinary ones: what tries every way to read them never ends.
    expect(hostile, `${ordinary.toFixed(1)} against ${hostile.toFixed(1)} ms`).toBeLessThan(20 * Math.max(ordinary, 1))
  })
})
