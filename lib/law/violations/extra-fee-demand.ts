import { judgeEachText } from '../each-text'
import { associationNoExtraFees } from '../provisions/banking-association-guide'
import { criminalExtortion } from '../provisions/criminal-law'
import { extortion } from '../provisions/public-security-penalties'
import type { ViolationRule } from '../violation'
import { extraFeePatterns } from '../wording/extra-fee'

/** 索要额外费用 (P35): money for withdrawing a case or for stopping, money first, or money to a private account. Payment to the account of the contract is none. */
export const extraFeeDemand: ViolationRule = {
  id: 'extra-fee-demand',
  severity: 5,
  reads: 'words',
  provisions: [extortion, associationNoExtraFees],
  supporting: [criminalExtortion],
  matches: (attempts) => judgeEachText('extra-fee-demand', attempts, extraFeePatterns),
  caution: [{ key: 'caution-read-whole-text', values: {} }, { key: 'caution-contract-account', values: {} }, { key: 'caution-extortion-facts', values: {} }],
  channels: ['police', 'lender', 'nfra-complaint', 'nfra-report'],
  needsPerson: true,
  wants: ['recording', 'original-words', 'payment-record', 'contract'],
  letter: { label: '索要额外费用', deed: '向{who}索要借款以外的费用或要求付到个人账户' },
  words: {
    zh: {
      name: '索要额外费用',
      explanation: '要你另交“撤案费”“停催费”“保证金”，或把钱转到个人账户、私人微信。',
      found: '有 {count} 次，话里要求另外交钱，或把钱付到个人账户。原话见下。',
      clear: '看过 {looked} 次写下或收到的话，没有另外要钱或要付到个人账户的。',
      reasons: {
        'caution-contract-account': '先核对收款账户和合同：合同写明的账户和费用，不属于这一条。',
        'caution-extortion-facts': '是不是敲诈勒索，要看有没有威胁、钱进了谁的账户，由公安机关判断。',
      },
    },
    en: {
      name: 'Asking for extra money',
      explanation: 'Asking for a “fee” to withdraw the case or to stop, for a deposit first, or for payment to a private account.',
      found: '{count, plural, one {# time} other {# times}} the words ask for extra money or for payment to a private account. The words are quoted below.',
      clear: 'Looked at {looked} texts: none asks for extra money or payment to a private account.',
      reasons: {
        'caution-contract-account': 'Compare the account and the contract first: the account and fees named in the contract are not this.',
        'caution-extortion-facts': 'Whether it is extortion depends on threats and on whose account the money went to; the police decide.',
      },
    },
  },
}
