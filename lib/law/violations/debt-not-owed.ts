import type { Answer } from '@/lib/cases/case-file'
import { judgeEachAnswer, type AnswerVerdict } from '../each-answer'
import { noFraudHelp } from '../provisions/anti-fraud'
import { fraud } from '../provisions/criminal-law'
import type { ViolationRule } from '../violation'

/** Who is to be paid by somebody who never borrowed: a stranger is the sign of fraud; a lender's own account may be a mistake or a stolen identity. */
function judgePayee(payee: string | undefined): AnswerVerdict {
  if (payee === 'none') return null
  if (payee === 'other') return { kind: 'act' }
  return { kind: 'ask', reason: payee === 'contract' ? 'ask-lender-about-loan' : 'ask-payee' }
}

/** The credit report comes first: a loan that stands in it may be a stolen identity, which is another way. */
function judge({ values }: Answer): AnswerVerdict {
  const { borrowed, demand, credit, payee } = values
  if (borrowed === 'yes') return payee === 'other' || payee === 'unknown' ? { kind: 'ask', reason: 'ask-payee' } : null
  if (demand === 'none') return null
  if (demand !== 'own') return { kind: 'ask', reason: 'ask-whose-debt' }
  if (credit === 'has-loan') return { kind: 'ask', reason: 'ask-identity-used' }
  if (credit !== 'no-loan') return { kind: 'ask', reason: 'ask-credit-report' }
  return borrowed === 'no' ? judgePayee(payee) : { kind: 'ask', reason: 'ask-borrowed' }
}

/** 没有借过却被催收 (P36): never borrowed, the credit report shows no such loan, and money is demanded of this person for somebody who is not the lender. */
export const debtNotOwed: ViolationRule = {
  id: 'debt-not-owed',
  severity: 5,
  reads: 'answers',
  provisions: [fraud],
  supporting: [noFraudHelp],
  matches: (attempts, facts) => judgeEachAnswer('debt-not-owed', { attempts, facts }, judge),
  namesActs: true,
  questions: [
    { key: 'borrowed', kind: 'yes-no' },
    { key: 'demand', kind: 'choice', options: ['own', 'for-other', 'none', 'unknown'], onlyIf: { key: 'borrowed', is: ['no', 'unknown'] } },
    { key: 'credit', kind: 'choice', options: ['no-loan', 'has-loan', 'not-yet'], onlyIf: { key: 'borrowed', is: ['no', 'unknown'] } },
    { key: 'payee', kind: 'choice', options: ['contract', 'other', 'none', 'unknown'] },
  ],
  hints: [{ key: 'wrong-number', suggests: (_attempts, { complainant }) => complainant.role === 'wrong-number' }],
  wants: ['original-words', 'recording', 'payment-record'],
  caution: [{ key: 'caution-report-not-complete', values: {} }, { key: 'caution-pay-nothing-yet', values: {} }],
  channels: ['police'],
  needsPerson: false,
  letter: { label: '否认的债务', deed: '就{who}否认的债务催收' },
  words: {
    zh: {
      name: '没有借过却被催收',
      explanation: '没有借过这笔钱，自己的信用报告里也没有，却要你以自己的名义把钱付给个人或别的公司。',
      found: '有 {count} 次要你以自己的名义还一笔没有借过的钱，收款的不是放款机构，信用报告里没有这笔。',
      clear: '照你的回答，是借过的钱而且收款的是合同里的机构，或者对方没有要求付款。',
      reasons: {
        'ask-payee': '先不要付款。打合同或官方 App 上的电话，核对收款账户是不是放款机构的；不是的，可以报警。',
        'ask-whose-debt': '先弄清对方是不是要你以自己的名义还。找的是别人的，告诉对方打错了，请它更正号码，不要付款。',
        'ask-lender-about-loan': '要求付给放款机构自己的账户：可能是弄错了，也可能是身份被冒用。先向这家机构要合同和放款记录，弄清以前不要付款。',
        'ask-identity-used': '信用报告里有这笔。先向放款机构要合同，看是不是本人签的；不是本人的，可以提征信异议，也可以报警。',
        'ask-credit-report': '先查自己的信用报告，一年可以免费查两次，看有没有这笔。查到以前先不要付款。',
        'ask-borrowed': '信用报告里没有这笔，但不是每笔贷款都会上报。再查一下银行流水有没有到过账。',
        'caution-report-not-complete': '不是每家机构都报送征信；信用报告里没有，不等于一定没有借过。',
        'caution-pay-nothing-yet': '弄清以前先不要付款，不要给验证码，也不要给卡号。',
      },
      hints: { 'wrong-number': '你没有借过这笔钱。先答几个问题，看下一步怎么走。' },
      questions: {
        borrowed: { ask: '你借过这笔钱吗？', hint: '可以查一下银行流水有没有到账。' },
        demand: {
          ask: '是要你以自己的名义还吗？', hint: '看对方说的是谁借的、要谁来还。',
          options: { own: '说是我借的，要我还', 'for-other': '找的是别人', none: '没有要求付款', unknown: '不知道' },
        },
        credit: {
          ask: '查过自己的信用报告吗？', hint: '在人民银行征信中心查，一年两次免费。',
          options: { 'no-loan': '查过，没有这笔', 'has-loan': '查过，有这笔', 'not-yet': '还没有查' },
        },
        payee: {
          ask: '要求把钱付给谁？', hint: '看收款账户的名字；有合同的，和合同里写的还款账户比一比。',
          options: { contract: '合同里的机构，或放款机构自己的账户', other: '个人，或别的公司', none: '没有要求付款', unknown: '不知道' },
        },
      },
    },
    en: {
      name: 'Collected without having borrowed',
      explanation: 'For a loan that you did not take and that your credit report does not show, you are told in your own name to pay a person or another company.',
      found: '{count, plural, one {# demand} other {# demands}} in your own name for a loan you did not take and that the credit report does not show, to be paid to someone who is not the lender.',
      clear: 'By your answers, the loan was yours and the payee is the one in the contract, or no payment was asked for.',
      reasons: {
        'ask-payee': 'Do not pay for now. Call the number in the contract or the official app and check that the account is the lender’s; if it is not, you may go to the police.',
        'ask-whose-debt': 'Find out first whether they want you to pay in your own name. If they look for somebody else, tell them the number is wrong and ask them to correct it; do not pay.',
        'ask-lender-about-loan': 'The account is the lender’s own: this may be a mistake or a stolen identity. Ask the lender for the contract and the record of the payout; until it is clear, do not pay.',
        'ask-identity-used': 'The report shows the loan. Ask the lender for the contract first and see whether you signed it; if not, you may object to the entry and go to the police.',
        'ask-credit-report': 'See your own credit report first; two a year are free. Until then, do not pay.',
        'ask-borrowed': 'The report does not show the loan, but not every loan is reported. Look through the bank record for money that arrived.',
        'caution-report-not-complete': 'Not every lender reports loans; absence from the report does not prove there was none.',
        'caution-pay-nothing-yet': 'Until it is clear, pay nothing, give no verification code and no card number.',
      },
      hints: { 'wrong-number': 'You did not borrow this money. A few answers show the next step.' },
      questions: {
        borrowed: { ask: 'Did you borrow this money?', hint: 'The bank record shows whether it arrived.' },
        demand: {
          ask: 'Are you told to pay in your own name?', hint: 'See who is said to have borrowed and who is to pay.',
          options: { own: 'They say I borrowed and must pay', 'for-other': 'They look for somebody else', none: 'No payment was asked for', unknown: 'I do not know' },
        },
        credit: {
          ask: 'Have you seen your own credit report?', hint: 'At the credit centre of the People’s Bank; two a year are free.',
          options: { 'no-loan': 'Yes, without this loan', 'has-loan': 'Yes, with this loan', 'not-yet': 'Not yet' },
        },
        payee: {
          ask: 'Whom are you told to pay?', hint: 'See the name of the account; if there is a contract, compare with the account in it.',
          options: { contract: 'The one in the contract, or the lender’s own account', other: 'A person, or another company', none: 'No payment was asked for', unknown: 'I do not know' },
        },
      },
    },
  },
}
