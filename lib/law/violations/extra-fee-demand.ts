import type { LocalDate } from '@/lib/calendar/local-date'
import type { ContactAttempt } from '@/lib/evidence/contact-attempt'
import { feedsFindings } from '../acts'
import { judgeEachAct, type ActVerdict } from '../each-act'
import { associationNoExtraFees } from '../provisions/banking-association-guide'
import { criminalExtortion } from '../provisions/criminal-law'
import { extortion } from '../provisions/public-security-penalties'
import { withFinds } from '../sifted'
import type { Judgement, ViolationRule } from '../violation'
import { coercionPatterns } from '../wording/coercion'
import { extraFeePatterns } from '../wording/extra-fee'
import { spanReader } from '../wording/pattern'

const id = 'extra-fee-demand'
const feeRules = [associationNoExtraFees]
const underThreat = [extortion, associationNoExtraFees, criminalExtortion]

const senderOf = ({ lender, number, account, recipient }: ContactAttempt) => `${lender}|${number ?? account}|${recipient}`

/** The first day on which each sender threatened each person. */
function threatened(attempts: readonly ContactAttempt[], senders: ReadonlySet<string>): Map<string, LocalDate> {
  const read = spanReader(coercionPatterns)
  const days = new Map<string, LocalDate>()
  for (const attempt of senders.size ? withFinds(attempts, read) : []) {
    const sender = senderOf(attempt)
    if (senders.has(sender) && !days.has(sender) && feedsFindings(attempt)) days.set(sender, attempt.localDay)
  }
  return days
}

/** A demand alone is no extortion: that needs a threat in the same words, or by the same sender on that day or before. */
function judge(attempts: readonly ContactAttempt[]): Judgement {
  const [read, readWhole] = [spanReader(extraFeePatterns), spanReader([...extraFeePatterns, ...coercionPatterns])]
  const demands = withFinds(attempts, read)
  const days = threatened(attempts, new Set(demands.map(senderOf)))
  return judgeEachAct(id, demands, (attempt): ActVerdict => {
    const since = days.get(senderOf(attempt))
    const isUnderThreat = since !== undefined && since <= attempt.localDay
    return { kind: 'act', ...(isUnderThreat ? { spans: readWhole(attempt), under: underThreat } : { spans: read(attempt), under: feeRules }) }
  })
}

/**
 * 索要额外费用 (P35): money for withdrawing a case or for stopping, money first, or money to a private account. Payment to the account of the contract is none.
 * The articles on extortion are named only where a threat goes with it.
 */
export const extraFeeDemand: ViolationRule = {
  id,
  severity: 5,
  reads: 'words',
  provisions: [extortion, associationNoExtraFees],
  supporting: [criminalExtortion],
  matches: judge,
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
        'caution-extortion-facts': '同一个人当天或者以前威胁过的，才列敲诈勒索的条文。是不是敲诈勒索，要看威胁和要钱有没有关系、钱进了谁的账户，由公安机关判断。',
      },
    },
    en: {
      name: 'Asking for extra money',
      explanation: 'Asking for a “fee” to withdraw the case or to stop, for a deposit first, or for payment to a private account.',
      found: '{count, plural, one {# time} other {# times}} the words ask for extra money or for payment to a private account. The words are quoted below.',
      clear: 'Looked at {looked} texts: none asks for extra money or payment to a private account.',
      reasons: {
        'caution-contract-account': 'Compare the account and the contract first: the account and fees named in the contract are not this.',
        'caution-extortion-facts': 'Articles on extortion are named only where the same sender threatened on that day or before. Whether it is extortion depends on whether threat and money belong together and on whose account it went to; the police decide.',
      },
    },
  },
}
