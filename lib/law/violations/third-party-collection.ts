import { recipientRoles } from '../acts'
import { judgeEachAct } from '../each-act'
import { associationThirdParties } from '../provisions/banking-association-guide'
import { standardThirdParties } from '../provisions/collection-standard'
import type { ViolationRule } from '../violation'
import { spanReader } from '../wording/pattern'
import { repaymentDemandPatterns } from '../wording/repayment-demand'
import { thirdPartyVerdict } from '../wording/third-party'

/** 向联系人催收 (P04): a demand to pay, or to press someone to pay, sent to one who neither owes nor guarantees. */
export const thirdPartyCollection: ViolationRule = {
  id: 'third-party-collection',
  provisions: [standardThirdParties, associationThirdParties],
  matches(attempts, facts) {
    const verdict = thirdPartyVerdict(recipientRoles(facts), spanReader(repaymentDemandPatterns))
    return judgeEachAct('third-party-collection', attempts, verdict)
  },
  caution: [{ key: 'caution-read-whole-text', values: {} }, { key: 'caution-who-owes', values: {} }],
  channels: ['lender', 'nfra-complaint', 'nfra-report', 'nifa'],
  needsPerson: true,
}
