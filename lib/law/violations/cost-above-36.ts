import type { Answer } from '@/lib/cases/case-file'
import { judgeEachAnswer, type AnswerVerdict } from '../each-answer'
import { says } from '../hints'
import { unlicensedLending } from '../provisions/illegal-lending'
import { licensedLendersExcluded, rateCap } from '../provisions/private-lending'
import { anyInForce, latestLimit, limitOn } from '../standing'
import type { ViolationRule } from '../violation'

/** The line of the words; a contract is held against that of its own day. */
const line = `${latestLimit([unlicensedLending], 'annualPercentOver')}%`
const review = (reason: string, values: Record<string, string | number>): AnswerVerdict => ({ kind: 'ask', reason, values })

/** 36 % is no uniform line today: it was one of private loans before 2020-08-20 and is one mark among others of illegal lending without a licence. */
function judge({ values }: Answer): AnswerVerdict {
  const { licence, signed } = values
  if (!values.rate) return review('ask-cost36-rate', {})
  const rate = Number(values.rate)
  if (rate <= limitOn([unlicensedLending], signed || '', 'annualPercentOver')) return null
  if (licence === 'licensed') return review('ask-cost36-licensed', { rate })
  if (licence !== 'unlicensed') return review('ask-licence', { rate })
  if (!signed) return review('ask-cost36-signed', { rate })
  return review(anyInForce([unlicensedLending], signed) ? 'ask-unlicensed-lending' : 'ask-cost36-old-line', { rate })
}

/** 综合年化很高 (P29): a prompt for review, never a finding; hence nothing is cited. */
export const costAbove36: ViolationRule = {
  id: 'cost-above-36',
  severity: 4,
  reads: 'answers',
  provisions: [],
  supporting: [unlicensedLending, rateCap, licensedLendersExcluded],
  matches: (attempts, facts) => judgeEachAnswer('cost-above-36', { attempts, facts }, judge),
  questions: [
    { key: 'rate', kind: 'number', optional: true },
    { key: 'licence', kind: 'choice', options: ['licensed', 'unlicensed', 'unknown'] },
    { key: 'signed', kind: 'day', optional: true },
  ],
  hints: [{ key: 'cost', suggests: says(/砍头息|高利|罚息/) }],
  wants: ['contract', 'payment-record', 'licence-check'],
  caution: [{ key: 'caution-no-uniform-line', values: {} }],
  channels: ['court', 'police'],
  needsPerson: false,
  letter: { label: '综合成本', deed: '对{who}的贷款综合年化需要复核' },
  words: {
    zh: {
      name: '综合年化可能很高',
      explanation: `综合年化超过 ${line}，需要复核。${line} 不是现在统一的法律线，要看放款的有没有牌照、哪一天签的。这里只提示，不下结论。`,
      found: '有 {count} 笔，综合年化可能偏高，需要复核。',
      clear: `照你的回答，综合年化没有超过 ${line}。`,
      reasons: {
        'ask-cost36-rate': '先找到综合年化：看合同或 App 借款详情。找不到先空着。',
        'ask-cost36-signed': '综合年化 {rate}%，可能偏高，需要复核。先找到签约的日子，比的线不一样。',
        'ask-cost36-licensed': `综合年化 {rate}%，可能偏高，需要复核。有牌照的机构，${line} 不是要比的线，请看“综合年化可能偏高”。`,
        'ask-licence': '综合年化 {rate}%，可能偏高，需要复核。先查放款的有没有金融牌照：到金融监管总局或地方金融管理机构的网站查。',
        'ask-unlicensed-lending': '综合年化 {rate}%，可能偏高，需要复核。没有牌照、又经常向很多人放贷的，可能涉及非法放贷，要看次数和金额，由公安机关判断。可以带合同和流水去问。',
        'ask-cost36-old-line': '综合年化 {rate}%，可能偏高，需要复核。签约在 2019 年 10 月 21 日以前，民间借贷对照的是旧规，原文没有核到，可以问法律援助。',
        'caution-no-uniform-line': `${line} 不是现在统一的法律线，只提示复核。`,
      },
      hints: { cost: '有 {count} 次提到利息或罚息。可以对一下综合年化。' },
      questions: {
        rate: { ask: '综合年化是百分之几？', hint: '只填数字，例如 48。看合同或 App 借款详情。不知道可以不填。' },
        licence: {
          ask: '放款的有没有金融牌照？', hint: '银行、消费金融公司、小额贷款公司有牌照。网站上查不到的选“没有”。',
          options: { licensed: '有', unlicensed: '没有，或者是个人', unknown: '不知道' },
        },
        signed: { ask: '哪一天签的合同？', hint: '看合同或转账的日子。不知道可以不填。' },
      },
    },
    en: {
      name: 'All-in cost possibly very high',
      explanation: `An all-in rate above ${line} needs a review. ${line} is no uniform legal line today; it depends on the lender’s licence and the day of signing. This only prompts; it concludes nothing.`,
      found: 'The all-in cost of {count, plural, one {# loan} other {# loans}} may be high and needs a review.',
      clear: `By your answers, the all-in rate is not above ${line}.`,
      reasons: {
        'ask-cost36-rate': 'Find the all-in yearly rate first: see the contract or the loan’s page in the app. If it is not there, leave it empty for now.',
        'ask-cost36-signed': 'The all-in rate is {rate}%, possibly high, and needs a review. Find the day of signing first; the line depends on it.',
        'ask-cost36-licensed': `The all-in rate is {rate}%, possibly high, and needs a review. For licensed lenders ${line} is not the line; see “All-in cost possibly high”.`,
        'ask-licence': 'The all-in rate is {rate}%, possibly high, and needs a review. Check first whether the lender has a licence, on the website of the financial regulator or of the local financial authority.',
        'ask-unlicensed-lending': 'The all-in rate is {rate}%, possibly high, and needs a review. Lending to many people again and again without a licence may be illegal lending; numbers and sums matter and the police judge. Take contract and payment records along and ask.',
        'ask-cost36-old-line': 'The all-in rate is {rate}%, possibly high, and needs a review. Before 2019-10-21 private loans stood under the old text, which was not read; ask legal aid.',
        'caution-no-uniform-line': `${line} is no uniform legal line today; this only asks for a review.`,
      },
      hints: { cost: 'Interest is mentioned {count, plural, one {# time} other {# times}}. One may compare the all-in rate.' },
      questions: {
        rate: { ask: 'What is the all-in yearly rate in percent?', hint: 'The number alone, such as 48. See the contract or the loan’s page in the app. May stay empty.' },
        licence: {
          ask: 'Does the lender have a financial licence?', hint: 'Banks, consumer-finance and small-loan companies have one. If the register does not show it, answer no.',
          options: { licensed: 'Yes', unlicensed: 'No, or it is a person', unknown: 'I do not know' },
        },
        signed: { ask: 'On which day was the contract signed?', hint: 'See the contract or the day of the transfer. May stay empty.' },
      },
    },
  },
}
