import type { ContactAttempt } from '@/lib/evidence/contact-attempt'
import { judgeEachAct, type ActVerdict } from '../each-act'
import { falseIdentity, impersonatingOfficials } from '../provisions/public-security-penalties'
import { criminalImpersonation } from '../provisions/criminal-law'
import { associationNoImpersonation } from '../provisions/banking-association-guide'
import { smallLoanCollection } from '../provisions/small-loans'
import { lookIntoWords } from '../requests'
import { withFinds } from '../sifted'
import type { Judgement, ViolationRule } from '../violation'
import { impersonationPatterns, organHeadingPatterns } from '../wording/impersonation'
import { spanReader } from '../wording/pattern'

const id = 'impersonating-authority'
const claimed = [impersonatingOfficials, criminalImpersonation, associationNoImpersonation, smallLoanCollection]
/** A heading uses the organisation's name, which the third paragraph speaks of, and no person's office. */
const headed = [...claimed, falseIdentity]

function judge(attempts: readonly ContactAttempt[]): Judgement {
  const [read, readHeading] = [spanReader(impersonationPatterns), spanReader(organHeadingPatterns)]
  return judgeEachAct(id, withFinds(attempts, read), (attempt): ActVerdict =>
    ({ kind: 'act', spans: read(attempt), under: readHeading(attempt).length ? headed : claimed }))
}

/** 冒充国家机关 (P11): a collector's text that claims to come from police, court, procuratorate or government. A law or mediation department is none. */
export const impersonatingAuthority: ViolationRule = {
  id,
  severity: 5,
  reads: 'words',
  provisions: [impersonatingOfficials],
  supporting: [criminalImpersonation, associationNoImpersonation, smallLoanCollection, falseIdentity],
  matches: judge,
  caution: [{ key: 'caution-read-whole-text', values: {} }, { key: 'caution-real-authority', values: {} }, { key: 'caution-heavier-police-army', values: {} }],
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
        'caution-heavier-police-army': '从重处罚的一款，只在冒充军人、警察时才用得上；自称法院、检察院、政府的，看第一款。',
      },
    },
    en: {
      name: 'Posing as police, court or government',
      explanation: 'Claiming to be police, a court, the procuratorate or a government office, or using its name as a heading. A “legal department” or “mediation centre” is not this.',
      found: '{count, plural, one {# time} other {# times}} the sender claimed to be a state organ or its officer, or used an organ’s name as a heading. The words are quoted below.',
      clear: 'Looked at {looked} texts: none claims to come from a state organ.',
      reasons: {
        'caution-real-authority': 'Look at the number first. Contact by the real organ is not this.',
        'caution-heavier-police-army': 'The paragraph on heavier punishment applies only to posing as army or police; for a court, procuratorate or government the first paragraph counts.',
      },
    },
  },
}
