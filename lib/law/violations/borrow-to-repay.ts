import { judgeEachText } from '../each-text'
import { associationNoBorrowToRepay } from '../provisions/banking-association-guide'
import type { ViolationRule } from '../violation'
import { borrowToRepayPatterns } from '../wording/borrow-to-repay'

/** 教唆以贷还贷 (P31): telling the person to borrow elsewhere in order to pay. */
export const borrowToRepay: ViolationRule = {
  id: 'borrow-to-repay',
  severity: 3,
  reads: 'words',
  provisions: [associationNoBorrowToRepay],
  matches: (attempts) => judgeEachText('borrow-to-repay', attempts, borrowToRepayPatterns),
  caution: [{ key: 'caution-read-whole-text', values: {} }, { key: 'caution-advice-against', values: {} }],
  channels: ['lender', 'nfra-complaint', 'nfra-report', 'nifa'],
  needsPerson: true,
  wants: ['recording', 'original-words'],
  letter: { label: '诱导以贷还贷', deed: '要求{who}另行借款还债' },
  words: {
    zh: {
      name: '叫人借新还旧',
      explanation: '叫你去别的平台借、刷信用卡套现、找亲友借钱来还这笔账。',
      found: '有 {count} 次，话里叫人另外借钱来还款。原话见下。',
      clear: '看过 {looked} 次写下或收到的话，没有叫人另外借钱来还的。',
      reasons: {
        'caution-advice-against': '劝人不要以贷养贷的，叫人请家里帮忙、预支工资、卖东西来还的，不属于这一条。',
      },
    },
    en: {
      name: 'Told to borrow to repay',
      explanation: 'Telling you to borrow from another lender, to draw cash from a credit card or to borrow from family and friends in order to pay.',
      found: '{count, plural, one {# time} other {# times}} the words tell someone to borrow elsewhere in order to pay. The words are quoted below.',
      clear: 'Looked at {looked} texts: none tells anyone to borrow in order to pay.',
      reasons: {
        'caution-advice-against': 'Advice against new loans is not this, nor is telling someone to ask the family for help, to draw wages or to sell things.',
      },
    },
  },
}
