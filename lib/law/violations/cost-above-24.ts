import type { Answer } from '@/lib/cases/case-file'
import { judgeEachAnswer, type AnswerVerdict } from '../each-answer'
import { says } from '../hints'
import { partnerList } from '../provisions/assisted-lending'
import { financialLoanCost } from '../provisions/financial-trials'
import { lendingTransition, overdueCap, rateCap } from '../provisions/private-lending'
import { newLoanCost } from '../provisions/small-loan-cost'
import { anyInForce, limitOn, standing } from '../standing'
import type { ViolationRule } from '../violation'

const review = (reason: string, values: Record<string, string | number>): AnswerVerdict => ({ kind: 'ask', reason, values })

/** A day of the old text of private loans, whose lines are percentages. */
const oldLinesOn = rateCap.versions[0]?.from ?? ''

const multiple = (times: number, lpr: string) => Math.round(times * Number(lpr) * 100) / 100

/** A private loan from before the four times: its interest up to then stands under the old lines, its interest since under four times the LPR of the suit. */
function judgeInTwo(rate: number, old: string, { signed, lpr }: { signed: string; lpr: string | undefined }): AnswerVerdict {
  const line = limitOn([rateCap], oldLinesOn, 'upheldPercentMax')
  if (rate > line) return review(old, { rate, line, upper: limitOn([rateCap], oldLinesOn, 'refundPercentOver') })
  if (!lpr) return review('ask-cost-lpr-now', { rate })
  const most = multiple(limitOn([overdueCap], signed, 'lprMultipleMax'), lpr)
  return rate > most ? review('ask-cost-transition', { rate, most }) : null
}

/** Private loans: four times the one-year LPR of the day the contract was made; contracts from before 2020-08-20 are judged in two stretches. */
function judgePrivate(rate: number, signed: string, lpr: string | undefined): AnswerVerdict {
  const now = standing(rateCap, signed)
  if (now.state !== 'in-force') return judgeInTwo(rate, 'ask-cost-no-line', { signed, lpr })
  const times = now.version.text?.limits.lprMultipleMax
  if (times === undefined) return judgeInTwo(rate, 'ask-cost-old-lines', { signed, lpr })
  if (!lpr) return review('ask-cost-lpr', { rate, signed })
  const most = multiple(times, lpr)
  return rate > most ? review('ask-cost-four-times', { rate, most }) : null
}

/** Which line a rate is held against depends on who lends and on the day of the contract; it only ever asks for a review. */
function judge({ values }: Answer): AnswerVerdict {
  const { lender, signed, fees, lpr } = values
  if (!values.rate) return review('ask-cost-rate', {})
  if (!signed) return review('ask-cost-signed', {})
  const rate = Number(values.rate)
  if (lender === 'private') return judgePrivate(rate, signed, lpr)
  const line = limitOn(lender === 'small-loan' ? [newLoanCost] : [financialLoanCost], signed, 'annualPercentMax')
  if (rate <= line) return fees === 'yes' ? null : review('ask-cost-add-fees', { rate })
  if (lender === 'small-loan') return review(anyInForce([newLoanCost], signed) ? 'ask-cost-small-loan' : 'ask-cost-no-line', { rate, line })
  if (lender !== 'bank') return review('ask-cost-lender', { rate })
  if (!anyInForce([financialLoanCost], signed)) return review('ask-cost-no-line', { rate })
  return review(anyInForce([partnerList], signed) ? 'ask-cost-bank' : 'ask-cost-bank-before', { rate, line })
}

/** 综合年化偏高 (P28): a prompt for review, never a finding; hence nothing is cited. */
export const costAbove24: ViolationRule = {
  id: 'cost-above-24',
  severity: 3,
  reads: 'answers',
  provisions: [],
  supporting: [partnerList, newLoanCost, rateCap, overdueCap, lendingTransition, financialLoanCost],
  matches: (attempts, facts) => judgeEachAnswer('cost-above-24', { attempts, facts }, judge),
  questions: [
    { key: 'lender', kind: 'choice', options: ['bank', 'small-loan', 'private', 'unknown'] },
    { key: 'signed', kind: 'day', optional: true },
    { key: 'rate', kind: 'number', optional: true },
    { key: 'fees', kind: 'yes-no' },
    { key: 'lpr', kind: 'number', optional: true, onlyIf: { key: 'lender', is: ['private'] } },
  ],
  hints: [{ key: 'cost', suggests: says(/年化|利息|罚息|违约金|服务费|担保费/) }],
  wants: ['contract', 'payment-record'],
  caution: [{ key: 'caution-review-only', values: {} }],
  channels: ['lender', 'nfra-complaint', 'court'],
  needsPerson: false,
  letter: { label: '综合成本', deed: '对{who}的贷款综合年化需要复核' },
  words: {
    zh: {
      name: '综合年化可能偏高',
      explanation: '利息加上各种费用，一年下来可能偏高，需要复核。比哪一条线，看放款的是谁、哪一天签的。这里只提示，不下结论。',
      found: '有 {count} 笔，综合年化可能偏高，需要复核。',
      clear: '照你的回答，没有超过要比的那条线。',
      reasons: {
        'ask-cost-rate': '先找到综合年化：看合同或 App 借款详情里的“年化利率”“综合融资成本”。找不到先空着。',
        'ask-cost-signed': '先找到签约的日子，合同第一页或 App 借款详情里有。不同日子比的线不一样。',
        'ask-cost-add-fees': '综合年化 {rate}%，先看会员费、担保费、服务费有没有算进去。算进去以后再看。',
        'ask-cost-bank': '综合年化 {rate}%，可能偏高，需要复核。银行、消费金融公司的贷款，对照的是 {line}%：法院意见说超过的部分可以请求调减，2025 年 10 月起助贷通知也要求综合成本符合规定。法院意见的原文没有核到。',
        'ask-cost-bank-before': '综合年化 {rate}%，可能偏高，需要复核。签约时对照的是法院 2017 年意见里的 {line}%，超过的部分可以请求法院调减。意见原文没有核到。',
        'ask-cost-small-loan': '综合年化 {rate}%，可能偏高，需要复核。2025 年 12 月起，小额贷款公司新发的贷款对照的是 {line}%。',
        'ask-cost-no-line': '综合年化 {rate}%，可能偏高，需要复核。签约那天适用哪条线，这里没有收录，可以问法律援助。',
        'ask-cost-lender': '综合年化 {rate}%，可能偏高，需要复核。先看合同上放款的是谁：银行、消费金融公司、小额贷款公司，还是个人。比的线不一样。',
        'ask-cost-lpr': '综合年化 {rate}%。民间借贷对照的是签约那天一年期 LPR 的四倍，请到全国银行间同业拆借中心查 {signed} 当天有效的数字，填进来再比。',
        'ask-cost-four-times': '综合年化 {rate}%，可能偏高，需要复核。照你填的数字，签约那天一年期 LPR 的四倍是 {most}%。',
        'ask-cost-old-lines': '综合年化 {rate}%，可能偏高，需要复核。2020 年 8 月 20 日以前签的民间借贷分两段看：到 8 月 19 日的利息，可以请求照旧规 {line}% 和 {upper}% 两条线算，旧规原文没有核到；8 月 20 日起的利息，对照起诉时一年期 LPR 的四倍。',
        'ask-cost-lpr-now': '综合年化 {rate}%。2020 年 8 月 20 日以前签的民间借贷，这一天起的利息对照起诉时一年期 LPR 的四倍，请到全国银行间同业拆借中心查现在的数字，填进来再比。',
        'ask-cost-transition': '综合年化 {rate}%，可能偏高，需要复核。2020 年 8 月 20 日以前签的民间借贷，这一天起的利息对照起诉时一年期 LPR 的四倍；照你填的数字，四倍是 {most}%。',
        'caution-review-only': '这只是提示复核，不能说明违规，也不影响该还的本金。',
      },
      hints: { cost: '有 {count} 次提到利息或费用。可以对一下综合年化和收费。' },
      questions: {
        lender: {
          ask: '放款的是谁？', hint: '看合同里的“贷款人”，不是 App 的名字。',
          options: { bank: '银行、消费金融公司、汽车金融公司或信托', 'small-loan': '小额贷款公司', private: '个人，或没有金融牌照的公司', unknown: '不知道' },
        },
        signed: { ask: '哪一天签的合同？', hint: '看合同或 App 借款详情。不知道可以不填。' },
        rate: { ask: '综合年化是百分之几？', hint: '只填数字，例如 35.9。看合同里的“年化利率”“综合融资成本”。不知道可以不填。' },
        fees: { ask: '会员费、担保费、服务费都算进去了吗？', hint: '另外扣的每一笔都要算。' },
        lpr: { ask: '一年期 LPR 是百分之几？', hint: '填签约那天的；2020 年 8 月 20 日以前签的，填现在的。到全国银行间同业拆借中心网站查，可以不填。' },
      },
    },
    en: {
      name: 'All-in cost possibly high',
      explanation: 'Interest and all fees together may be high over a year and need a review. Which line applies depends on who lends and on the day of signing. This only prompts; it concludes nothing.',
      found: 'The all-in cost of {count, plural, one {# loan} other {# loans}} may be high and needs a review.',
      clear: 'By your answers, it is not above the line that applies.',
      reasons: {
        'ask-cost-rate': 'Find the all-in yearly rate first: see the contract or the loan’s page in the app. If it is not there, leave it empty for now.',
        'ask-cost-signed': 'Find the day of signing first, on the contract or the loan’s page. The line depends on it.',
        'ask-cost-add-fees': 'The all-in rate is {rate}%. See first whether membership, guarantee and service fees are in it, then look again.',
        'ask-cost-bank': 'The all-in rate is {rate}%, possibly high, and needs a review. For loans of banks and consumer-finance companies the line is {line}%: by an opinion of the court the part above may be reduced on request, and from October 2025 the notice on assisted lending asks for a cost within the rules. The opinion’s text was not read.',
        'ask-cost-bank-before': 'The all-in rate is {rate}%, possibly high, and needs a review. At signing the line was the {line}% of the court’s opinion of 2017: one may ask the court to reduce the part above. Its text was not read.',
        'ask-cost-small-loan': 'The all-in rate is {rate}%, possibly high, and needs a review. From December 2025 the line for new loans of small-loan companies is {line}%.',
        'ask-cost-no-line': 'The all-in rate is {rate}%, possibly high, and needs a review. Which line applied on the day of signing is not recorded here; ask legal aid.',
        'ask-cost-lender': 'The all-in rate is {rate}%, possibly high, and needs a review. See first who lends by the contract: a bank, a consumer-finance or small-loan company, or a person. The line differs.',
        'ask-cost-lpr': 'The all-in rate is {rate}%. For private loans the line is four times the one-year LPR of the day of signing. Look up the figure valid on {signed} at the National Interbank Funding Center and enter it.',
        'ask-cost-four-times': 'The all-in rate is {rate}%, possibly high, and needs a review. By the figure you entered, four times the one-year LPR of that day is {most}%.',
        'ask-cost-old-lines': 'The all-in rate is {rate}%, possibly high, and needs a review. A private loan from before 2020-08-20 is judged in two stretches: interest up to 08-19 may be counted under the old lines of {line}% and {upper}%, whose text was not read; interest from 08-20 on is held against four times the one-year LPR of the day of suing.',
        'ask-cost-lpr-now': 'The all-in rate is {rate}%. For a private loan from before 2020-08-20, interest from that day on is held against four times the one-year LPR of the day of suing. Look up the figure valid now at the National Interbank Funding Center and enter it.',
        'ask-cost-transition': 'The all-in rate is {rate}%, possibly high, and needs a review. For a private loan from before 2020-08-20, interest from that day on is held against four times the one-year LPR of the day of suing; by the figure you entered, that is {most}%.',
        'caution-review-only': 'This only asks for a review. It shows no breach and leaves the principal owed as it is.',
      },
      hints: { cost: 'Interest or fees are mentioned {count, plural, one {# time} other {# times}}. One may compare the all-in rate and the fees.' },
      questions: {
        lender: {
          ask: 'Who is the lender?', hint: 'See “lender” in the contract, not the name of the app.',
          options: { bank: 'A bank, consumer-finance, car-finance or trust company', 'small-loan': 'A small-loan company', private: 'A person, or a company without a licence', unknown: 'I do not know' },
        },
        signed: { ask: 'On which day was the contract signed?', hint: 'See the contract or the loan’s page in the app. May stay empty.' },
        rate: { ask: 'What is the all-in yearly rate in percent?', hint: 'The number alone, such as 35.9. See “yearly rate” or “all-in cost” in the contract. May stay empty.' },
        fees: { ask: 'Are membership, guarantee and service fees all in it?', hint: 'Everything taken besides counts.' },
        lpr: { ask: 'What is the one-year LPR, in percent?', hint: 'Of the day of signing; for a contract from before 2020-08-20, of today. See the website of the National Interbank Funding Center. May stay empty.' },
      },
    },
  },
}
