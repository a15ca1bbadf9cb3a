import { recipientRoles } from '../acts'
import { judgeEachAct } from '../each-act'
import { associationThirdParties } from '../provisions/banking-association-guide'
import { standardThirdParties } from '../provisions/collection-standard'
import { consumerFinanceCollection } from '../provisions/consumer-finance'
import { smallLoanCollection } from '../provisions/small-loans'
import { intrusionByPhone } from '../provisions/civil-code'
import { leaveOthersAlone } from '../requests'
import type { ViolationRule } from '../violation'
import { spanReader } from '../wording/pattern'
import { repaymentDemandPatterns } from '../wording/repayment-demand'
import { thirdPartyVerdict } from '../wording/third-party'

/** 向联系人催收 (P04): a demand to pay, or to press someone to pay, sent to one who neither owes nor guarantees. */
export const thirdPartyCollection: ViolationRule = {
  id: 'third-party-collection',
  severity: 3,
  reads: 'words',
  provisions: [standardThirdParties, associationThirdParties],
  supporting: [consumerFinanceCollection, smallLoanCollection, intrusionByPhone],
  matches(attempts, facts) {
    const verdict = thirdPartyVerdict(recipientRoles(facts), spanReader(repaymentDemandPatterns))
    return judgeEachAct('third-party-collection', attempts, verdict)
  },
  caution: [{ key: 'caution-read-whole-text', values: {} }, { key: 'caution-who-owes', values: {} }],
  channels: ['lender', 'nfra-complaint', 'nfra-report', 'nifa'],
  needsPerson: true,
  wants: ['recording', 'original-words'],
  letter: { label: '向他人催收', labelByOthers: '向非借款人催收', deed: '向{who}催收', request: leaveOthersAlone },
  words: {
    zh: {
      name: '向联系人催收',
      explanation: '向没有借钱、也没有担保的人要钱，或要他代还、垫付、催别人还。',
      found: '有 {count} 次，话里要没有借钱的人还款、代还、垫付，或要他催别人还。',
      clear: '看过 {looked} 次写下或收到的话，没有一句要没有借钱的人还款或催别人还。',
    },
    en: {
      name: 'Collecting from a contact',
      explanation: 'Asking someone who neither borrowed nor guaranteed to pay, to pay for the debtor, or to press the debtor to pay.',
      found: '{count, plural, one {# time} other {# times}} someone who did not borrow was asked to pay, to cover the debt, or to press another to pay.',
      clear: 'Looked at {looked} texts: none asks a person who did not borrow to pay or to press someone.',
    },
  },
}
