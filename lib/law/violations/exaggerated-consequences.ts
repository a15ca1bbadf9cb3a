import { judgeEachText } from '../each-text'
import { associationNoFalseBlacklist } from '../provisions/banking-association-guide'
import { loanFraud } from '../provisions/criminal-law'
import { smallLoanCollection } from '../provisions/small-loans'
import type { ViolationRule } from '../violation'
import { exaggerationPatterns } from '../wording/exaggeration'

/**
 * 夸大法律后果、虚构黑名单 (P32): prison, arrest, a crime, the matter handed to criminal police, frozen family accounts, children kept from school, invented
 * lists. A real lawsuit, a police report or a true credit report announced is none. Whoever claims to be the police falls under that rule, and goes to the police.
 */
export const exaggeratedConsequences: ViolationRule = {
  id: 'exaggerated-consequences',
  severity: 3,
  reads: 'words',
  provisions: [associationNoFalseBlacklist],
  supporting: [loanFraud, smallLoanCollection],
  matches: (attempts) => judgeEachText('exaggerated-consequences', attempts, exaggerationPatterns),
  caution: [{ key: 'caution-read-whole-text', values: {} }, { key: 'caution-is-it-true', values: {} }],
  channels: ['lender', 'nfra-complaint', 'nfra-report'],
  needsPerson: true,
  wants: ['recording', 'original-words', 'authenticity-check'],
  letter: { label: '夸大后果', deed: '对{who}夸大逾期的法律后果' },
  words: {
    zh: {
      name: '夸大法律后果',
      explanation: '说欠款要坐牢、警察要来抓、夫妻账户马上冻结、孩子不能上学，或编造黑名单。如实说要起诉、报送征信，不算这一条。',
      found: '有 {count} 次，话里的后果超出了单纯逾期会有的后果。原话见下，请核实。',
      clear: '看过 {looked} 次写下或收到的话，没有坐牢、抓人、黑名单一类夸大的后果。',
      reasons: {
        'caution-is-it-true': '先核实：真的起诉、真的报案、真的报送征信、法院真的冻结，都不属于这一条。说移交了经侦的，可以问机构是哪个公安机关、有没有受案回执。',
      },
    },
    en: {
      name: 'Exaggerated consequences',
      explanation: 'Saying that a debt means prison or arrest, that family accounts are frozen at once, that children cannot go to school, or inventing a blacklist. Truly announcing a lawsuit or a credit report is not this.',
      found: '{count, plural, one {# time} other {# times}} the words name consequences that merely being late does not have. The words are quoted below; please check them.',
      clear: 'Looked at {looked} texts: none speaks of prison, arrest or invented lists.',
      reasons: {
        'caution-is-it-true': 'Check first: a real lawsuit, a real police report, a true credit report or a real freeze by a court is not this. If they say the police have the matter, ask which station and whether there is a receipt.',
      },
    },
  },
}
