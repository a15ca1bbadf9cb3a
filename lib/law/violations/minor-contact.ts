import type { CaseFacts } from '@/lib/cases/case-file'
import { recipientFlags } from '../acts'
import { judgeEachAct } from '../each-act'
import { standardThirdParties } from '../provisions/collection-standard'
import { vileCircumstances } from '../provisions/criminal-interpretations'
import { childrenInformation } from '../provisions/personal-information'
import type { Match, ViolationRule } from '../violation'

/** Who is said to be under fourteen: a fact of the person, whichever lender the question was answered about. */
const underFourteen = (facts: CaseFacts): Set<string> =>
  new Set((facts.answers ?? []).filter(({ rule, values }) => rule === 'minor-contact' && values['under-fourteen'] === 'yes').map(({ recipient }) => recipient))

/** 向未成年人催收 (P33): any collection contact, answered or not, that reached a person under eighteen. */
export const minorContact: ViolationRule = {
  id: 'minor-contact',
  severity: 4,
  reads: 'contacts',
  provisions: [standardThirdParties],
  supporting: [vileCircumstances, childrenInformation],
  matches(attempts, facts) {
    const [flags, children] = [recipientFlags(facts), underFourteen(facts)]
    const isAny = facts.complainant.minor || facts.contacts.some(({ minor }) => minor)
    const judged = judgeEachAct('minor-contact', isAny ? attempts : [], ({ recipient }) => (flags(recipient).minor ? { kind: 'act' } : null))
    const fitting = (match: Match): Match => ({ ...match, under: [standardThirdParties, vileCircumstances, ...(children.has(match.recipient) ? [childrenInformation] : [])] })
    return { ...judged, matches: judged.matches.map(fitting) }
  },
  questions: [{ key: 'under-fourteen', kind: 'yes-no', optional: true }],
  caution: [{ key: 'caution-age-from-family', values: {} }, { key: 'caution-quarrels-need-more', values: {} }, { key: 'caution-online-consumer-loan', values: {} }],
  channels: ['lender', 'nfra-complaint', 'nfra-report', 'police'],
  needsPerson: false,
  wants: ['age-proof', 'recording', 'original-words'],
  letter: { label: '联系未成年人', deed: '向未成年的{who}进行催收联系' },
  words: {
    zh: {
      name: '联系未成年人',
      explanation: '催收的电话或信息打给、发给了不满 18 岁的人。没接的来电也算。',
      found: '有 {count} 次催收联系，对象是不满 18 岁的人。',
      clear: '看过 {looked} 次催收联系，没有一次是打给或发给登记为未成年的人。',
      reasons: {
        'caution-age-from-family': '年龄由家属说明，证件只在必要时出示，能遮的先遮住。',
        'caution-quarrels-need-more': '旁边列出的司法解释讲的是辱骂、恐吓等行为，只有联系还不够。',
      },
      questions: { 'under-fourteen': { ask: '这个孩子当时不满 14 周岁吗？', hint: '不满 14 周岁的，处理他的个人信息要先得到监护人同意。' } },
    },
    en: {
      name: 'Contacting a minor',
      explanation: 'A collection call or message reached someone under 18. Unanswered calls count too.',
      found: '{count, plural, one {# collection contact} other {# collection contacts}} reached someone under 18.',
      clear: 'Looked at {looked} collection contacts: none reached a person registered as a minor.',
      reasons: {
        'caution-age-from-family': 'The family states the age. Show a document only where needed, and cover what can be covered.',
        'caution-quarrels-need-more': 'The interpretation shown beside this is about abuse, threats and the like; contact alone is not enough for it.',
      },
      questions: { 'under-fourteen': { ask: 'Was the child under 14 at the time?', hint: 'Personal information of a child under 14 may be handled only with a guardian’s consent.' } },
    },
  },
}
