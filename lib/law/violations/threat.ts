import { judgeEachText } from '../each-text'
import { consumerFinanceCollection } from '../provisions/consumer-finance'
import { threatToSafety } from '../provisions/public-security-penalties'
import { smallLoanCollection } from '../provisions/small-loans'
import { lookIntoWords } from '../requests'
import type { ViolationRule } from '../violation'
import { threatPatterns } from '../wording/threat'

/** 威胁人身安全 (P10): a text, or what a person wrote down of a call, that threatens harm. A lawsuit or a credit report announced is none. */
export const threat: ViolationRule = {
  id: 'threat',
  severity: 5,
  endangers: true,
  reads: 'words',
  provisions: [threatToSafety],
  supporting: [consumerFinanceCollection, smallLoanCollection],
  matches: (attempts) => judgeEachText('threat', attempts, threatPatterns),
  caution: [{ key: 'caution-read-whole-text', values: {} }, { key: 'caution-lawsuit-is-no-threat', values: {} }],
  channels: ['police'],
  needsPerson: true,
  wants: ['recording', 'original-words'],
  letter: { label: '涉人身安全', deed: '对{who}使用涉及人身安全的言语', request: lookIntoWords },
  words: {
    zh: {
      name: '威胁人身安全',
      explanation: '话里有伤人、伤孩子、带人上门打砸一类的内容。说要起诉、报送征信，不算这一条。',
      found: '有 {count} 次，话里含伤害人身、上门打砸或对家人孩子下手的内容。原话见下。',
      clear: '看过 {looked} 次写下或收到的话，没有伤害人身、上门打砸一类的内容。',
      reasons: {
        'caution-lawsuit-is-no-threat': '只说要起诉、报送征信，不是威胁人身安全。',
      },
    },
    en: {
      name: 'Threat to safety',
      explanation: 'Words about hurting someone, hurting children, or coming with people to smash things. Announcing a lawsuit or a credit report is not this.',
      found: '{count, plural, one {# time} other {# times}} the words speak of harm to a person, of coming to smash things, or of acting against family or children. The words are quoted below.',
      clear: 'Looked at {looked} texts: none speaks of harm to people, damage or force.',
      reasons: {
        'caution-lawsuit-is-no-threat': 'Announcing a lawsuit or a credit report alone is no threat to safety.',
      },
    },
  },
}
