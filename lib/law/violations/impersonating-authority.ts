import { judgeEachText } from '../each-text'
import { impersonatingOfficials } from '../provisions/public-security-penalties'
import { criminalImpersonation } from '../provisions/criminal-law'
import { associationNoImpersonation } from '../provisions/banking-association-guide'
import { smallLoanCollection } from '../provisions/small-loans'
import { lookIntoWords } from '../requests'
import type { ViolationRule } from '../violation'
import { impersonationPatterns } from '../wording/impersonation'

/** 冒充国家机关 (P11): a collector's text that claims to come from police, court, procuratorate or government. A law or mediation department is none. */
export const impersonatingAuthority: ViolationRule = {
  id: 'impersonating-authority',
  severity: 5,
  reads: 'words',
  provisions: [impersonatingOfficials],
  supporting: [criminalImpersonation, associationNoImpersonation, smallLoanCollection],
  matches: (attempts) => judgeEachText('impersonating-authority', attempts, impersonationPatterns),
  caution: [{ key: 'caution-read-whole-text', values: {} }, { key: 'caution-real-authority', values: {} }],
  channels: ['police', 'nfra-complaint', 'nfra-report'],
  needsPerson: true,
  wants: ['recording', 'original-words'],
  letter: { label: '自称机关', deed: '在联系{who}时自称国家机关或其工作人员', request: lookIntoWords },
  words: {
    zh: {
      name: '冒充公检法或政府',
      explanation: '自称公安、法院、检察院或政府部门，或用它们的名称作抬头。只说自己是法务、调解中心，不算这一条。',
      found: '有 {count} 次，自称国家机关或它的工作人员，或用机关名称作抬头。原话见下。',
      clear: '看过 {looked} 次写下或收到的话，没有自称国家机关的。',
      reasons: {
        'caution-real-authority': '先看来电号码。真是机关本身联系的，不属于这一条。',
      },
    },
    en: {
      name: 'Posing as police, court or government',
      explanation: 'Claiming to be police, a court, the procuratorate or a government office, or using its name as a heading. A “legal department” or “mediation centre” is not this.',
      found: '{count, plural, one {# time} other {# times}} the sender claimed to be a state organ or its officer, or used an organ’s name as a heading. The words are quoted below.',
      clear: 'Looked at {looked} texts: none claims to come from a state organ.',
      reasons: {
        'caution-real-authority': 'Look at the number first. Contact by the real organ is not this.',
      },
    },
  },
}
