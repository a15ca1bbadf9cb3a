import type { CaseFacts } from '@/lib/cases/case-file'
import { recipientRoles } from '../acts'
import { judgeEachAct } from '../each-act'
import { associationThirdParties } from '../provisions/banking-association-guide'
import { standardThirdParties } from '../provisions/collection-standard'
import { spreadingPrivacy } from '../provisions/public-security-penalties'
import { privatePeace, protectedInformation, informationLeak } from '../provisions/civil-code'
import { legalBases, separateConsent, noPublication } from '../provisions/personal-information'
import { smallLoanCollection } from '../provisions/small-loans'
import { leaveOthersAlone } from '../requests'
import type { ViolationRule } from '../violation'
import { debtMentionPatterns } from '../wording/debt-mention'
import { spanReader } from '../wording/pattern'
import { thirdPartyVerdict } from '../wording/third-party'

const debtorName = (facts: CaseFacts) => facts.debtor?.name ?? (facts.complainant.role === 'debtor' ? facts.complainant.name : null)

/**
 * 向第三人披露债务 (P05): a text to a third party that tells who owes. "Please ask her to call back" alone is none. The standard and the guide forbid it too, but
 * the collected rule rests on the statute, so they stand beside it.
 */
export const debtDisclosure: ViolationRule = {
  id: 'debt-disclosure',
  severity: 4,
  reads: 'words',
  provisions: [spreadingPrivacy],
  supporting: [
    standardThirdParties, associationThirdParties, privatePeace, protectedInformation, informationLeak, legalBases, separateConsent, noPublication, smallLoanCollection,
  ],
  matches(attempts, facts) {
    const verdict = thirdPartyVerdict(recipientRoles(facts), spanReader(debtMentionPatterns(debtorName(facts))))
    return judgeEachAct('debt-disclosure', attempts, verdict)
  },
  caution: [{ key: 'caution-read-whole-text', values: {} }, { key: 'caution-who-owes', values: {} }],
  channels: ['lender', 'nfra-complaint', 'nfra-report', 'court', 'police'],
  needsPerson: true,
  wants: ['recording', 'original-words'],
  letter: { label: '告知他人债务', labelByOthers: '告知借款人的债务', deed: '向{who}告知债务情况', request: leaveOthersAlone },
  words: {
    zh: {
      name: '向别人透露欠款',
      explanation: '把谁欠了钱、逾期多久、欠多少，告诉了没有借钱的人。',
      found: '有 {count} 次，话里把欠款、逾期或金额告诉了没有借钱的人。',
      clear: '看过 {looked} 次写下或收到的话，没有一句把欠款告诉没有借钱的人。',
    },
    en: {
      name: 'Telling others about the debt',
      explanation: 'Telling someone who did not borrow who owes, how late they are or how much it is.',
      found: '{count, plural, one {# time} other {# times}} someone who did not borrow was told about the debt, the arrears or the amount.',
      clear: 'Looked at {looked} texts: none tells a person who did not borrow about the debt.',
    },
  },
}
