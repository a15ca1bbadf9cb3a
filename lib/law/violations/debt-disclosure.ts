import type { CaseFacts } from '@/lib/cases/case-file'
import { recipientRoles } from '../acts'
import { judgeEachAct } from '../each-act'
import { spreadingPrivacy } from '../provisions/public-security-penalties'
import type { ViolationRule } from '../violation'
import { debtMentionPatterns } from '../wording/debt-mention'
import { spanReader } from '../wording/pattern'
import { thirdPartyVerdict } from '../wording/third-party'

const debtorName = (facts: CaseFacts) => facts.debtor?.name ?? (facts.complainant.role === 'debtor' ? facts.complainant.name : null)

/** 向第三人披露债务 (P05): a text to a third party that tells who owes. "Please ask her to call back" alone is none. */
export const debtDisclosure: ViolationRule = {
  id: 'debt-disclosure',
  provisions: [spreadingPrivacy],
  matches(attempts, facts) {
    const verdict = thirdPartyVerdict(recipientRoles(facts), spanReader(debtMentionPatterns(debtorName(facts))))
    return judgeEachAct('debt-disclosure', attempts, verdict)
  },
  caution: [{ key: 'caution-read-whole-text', values: {} }, { key: 'caution-who-owes', values: {} }],
  channels: ['lender', 'nfra-complaint', 'nfra-report', 'court', 'police'],
  needsPerson: true,
}
