import type { Answer } from '@/lib/cases/case-file'
import { judgeEachAnswer, type AnswerVerdict } from '../each-answer'
import { says } from '../hints'
import { noUpfrontInterest } from '../provisions/civil-code'
import { shownCost } from '../provisions/loan-cost-disclosure'
import { anyInForce } from '../standing'
import type { ViolationRule } from '../violation'

const review = (reason: string, values: Record<string, string | number> = {}): AnswerVerdict => ({ kind: 'ask', reason, values })

/** The table of costs is owed for contracts signed from the day the rules stand; an earlier contract is not held against them. */
function judgeTable({ table, fee }: Answer['values']): AnswerVerdict {
  if (table !== 'yes') return review(table === 'no' ? 'ask-fee-no-table' : 'ask-fee-table')
  if (!fee) return review('ask-fee-compare')
  return Number(fee) > 0 ? review('ask-fee-not-shown', { fee }) : null
}

function judge({ values }: Answer): AnswerVerdict {
  const { signed, upfront } = values
  if (!signed) return review('ask-fee-signed')
  const table = anyInForce([shownCost], signed) ? judgeTable(values) : null
  if (table || upfront === 'no' || !anyInForce([noUpfrontInterest], signed)) return table
  return review(upfront === 'yes' ? 'ask-upfront-interest' : 'ask-received-sum')
}

/** 费用未明示 (P30): a prompt for review, never a finding; hence nothing is cited. */
export const undisclosedFee: ViolationRule = {
  id: 'undisclosed-fee',
  severity: 3,
  reads: 'answers',
  provisions: [],
  supporting: [shownCost, noUpfrontInterest],
  matches: (attempts, facts) => judgeEachAnswer('undisclosed-fee', { attempts, facts }, judge),
  questions: [
    { key: 'signed', kind: 'day', optional: true },
    { key: 'table', kind: 'yes-no' },
    { key: 'fee', kind: 'amount', optional: true, onlyIf: { key: 'table', is: ['yes'] } },
    { key: 'upfront', kind: 'yes-no' },
  ],
  hints: [{ key: 'cost', suggests: says(/服务费|担保费|会员费|手续费|砍头息/) }],
  wants: ['contract', 'payment-record'],
  caution: [{ key: 'caution-new-contracts-only', values: {} }],
  channels: ['nfra-complaint', 'lender'],
  needsPerson: false,
  letter: { label: '费用明示', deed: '向{who}收取的费用需要与明示表核对' },
  words: {
    zh: {
      name: '费用可能没有明示',
      explanation: '2026 年 8 月 1 日起签的贷款，每一项息费要先列表明示。表以外的收费需要复核。这里只提示，不下结论。',
      found: '有 {count} 笔费用需要与明示表核对。',
      clear: '照你的回答，没有明示表以外的收费；或者合同签得更早，不适用这一条。',
      reasons: {
        'ask-fee-signed': '先找到签约的日子。2026 年 8 月 1 日以前签的，不适用明示表的规定。',
        'ask-fee-no-table': '签约时没有看到综合融资成本明示表，需要复核。可以向放款机构要这张表。',
        'ask-fee-table': '先找一下明示表：App 签约时的弹窗、合同附件，或向放款机构要。',
        'ask-fee-compare': '把扣款和明示表一项一项比，把表以外的金额加起来填进来。没有就填 0。',
        'ask-fee-not-shown': '明示表以外收了 {fee} 元，需要复核。先请放款机构书面说明这笔是什么费用。',
        'ask-upfront-interest': '放款时先扣了钱，需要复核。民法典说利息不得预先从本金里扣，按实际到账的算本金。留好到账的流水。',
        'ask-received-sum': '先比一下：合同写的金额，和实际到账的金额，一样吗。',
        'caution-new-contracts-only': '2026 年 8 月 1 日以前签的合同，不能拿明示表的规定去说。',
      },
      hints: { cost: '有 {count} 次提到服务费一类的费用。可以对一下签约前看到的收费表。' },
      questions: {
        signed: { ask: '哪一天签的合同？', hint: '看合同或 App 借款详情。不知道可以不填。' },
        table: { ask: '签约时看到过综合融资成本明示表吗？', hint: '线上多是弹窗，要看完才能往下点。' },
        fee: { ask: '表以外一共收了多少元？', hint: '对照还款流水。没有就填 0，不知道可以不填。' },
        upfront: { ask: '放款时先扣过钱吗？', hint: '到账的钱比合同写的少，就是先扣了。' },
      },
    },
    en: {
      name: 'Fee possibly not shown',
      explanation: 'For loans signed from 2026-08-01 every charge is shown in a table first. What is taken besides needs a review. This only prompts; it concludes nothing.',
      found: '{count, plural, one {# fee needs} other {# fees need}} comparing with the table.',
      clear: 'By your answers, nothing was taken besides the table, or the contract is older and this does not apply.',
      reasons: {
        'ask-fee-signed': 'Find the day of signing first. The table is not owed for contracts signed before 2026-08-01.',
        'ask-fee-no-table': 'No table of all costs was seen at signing; this needs a review. Ask the lender for it.',
        'ask-fee-table': 'Look for the table first: the prompt at signing in the app, an annex of the contract, or ask the lender.',
        'ask-fee-compare': 'Compare what was taken with the table, item by item, and enter the sum that is not in it. Enter 0 if there is none.',
        'ask-fee-not-shown': '{fee} yuan were taken that the table does not show; this needs a review. Ask the lender in writing first what it is for.',
        'ask-upfront-interest': 'Money was taken off before it was paid out; this needs a review. By the Civil Code interest may not be taken off the principal in advance; what arrived is the principal. Keep the record of what arrived.',
        'ask-received-sum': 'Compare first the sum in the contract with the sum that arrived.',
        'caution-new-contracts-only': 'The rules on the table do not reach contracts signed before 2026-08-01.',
      },
      hints: { cost: 'A fee is mentioned {count, plural, one {# time} other {# times}}. One may compare it with the fees shown before signing.' },
      questions: {
        signed: { ask: 'On which day was the contract signed?', hint: 'See the contract or the loan’s page in the app. May stay empty.' },
        table: { ask: 'Did you see a table of all costs at signing?', hint: 'Online it is mostly a prompt one has to read before going on.' },
        fee: { ask: 'How much was taken that is not in the table, in yuan?', hint: 'Compare with the payment record. 0 if nothing; may stay empty.' },
        upfront: { ask: 'Was money taken off before it was paid out?', hint: 'If less arrived than the contract says, it was.' },
      },
    },
  },
}
