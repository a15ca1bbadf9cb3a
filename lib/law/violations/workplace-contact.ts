import type { CaseFacts } from '@/lib/cases/case-file'
import type { ContactAttempt } from '@/lib/evidence/contact-attempt'
import { recipientFlags, recipientRoles } from '../acts'
import { debtorCalls } from '../debtor-calls'
import { judgeEachAct, type ActVerdict } from '../each-act'
import { mayBeLost } from '../lost-touch'
import { associationThirdParties } from '../provisions/banking-association-guide'
import { intrusionByPhone } from '../provisions/civil-code'
import { standardThirdParties } from '../provisions/collection-standard'
import { consumerFinanceCollection } from '../provisions/consumer-finance'
import { smallLoanCollection } from '../provisions/small-loans'
import type { Judgement, ViolationRule } from '../violation'

/** Who stands for the debtor's workplace: a contact marked so, and a complainant who is a colleague. A line the debtor gave for it does not. */
function workplaces(facts: CaseFacts): { isAny: boolean; isWorkplace: (key: string) => boolean } {
  const flags = recipientFlags(facts)
  const isColleague = (key: string) => key === 'complainant' && facts.complainant.role === 'colleague'
  const isAny = [facts.complainant, ...facts.contacts].some(({ workplace }) => workplace) || isColleague('complainant')
  return { isAny, isWorkplace: (key) => (flags(key).workplace === true || isColleague(key)) && !flags(key).designated }
}

/** The collected rule knows no exception but a designated line. Where the debtor may have been out of reach, the finding says so. */
function judge(attempts: readonly ContactAttempt[], facts: CaseFacts): Judgement {
  const role = recipientRoles(facts)
  const { isAny, isWorkplace } = workplaces(facts)
  const found = judgeEachAct('workplace-contact', isAny ? attempts : [], ({ recipient }): ActVerdict => {
    if (!isWorkplace(recipient) || role(recipient) === 'debtor' || role(recipient) === 'guarantor') return null
    return role(recipient) === 'spouse' ? { kind: 'ask', reason: 'ask-joint-debt' } : { kind: 'act' }
  })
  const calls = found.matches.length ? debtorCalls(attempts, role) : null
  const unchecked = found.matches.flatMap(({ respondent, recipient, attempts: acts }) => {
    const lost = calls ? acts.filter((act) => mayBeLost(calls, act)).map(({ id }) => id) : []
    return lost.length ? [{ respondent, recipient, reason: { key: 'unchecked-lost-touch', values: { count: lost.length } }, attempts: lost }] : []
  })
  return { ...found, unchecked }
}

/** 联系工作单位 (P16): any collection contact, answered or not, that reached the debtor's workplace or a colleague whom the debtor did not name. */
export const workplaceContact: ViolationRule = {
  id: 'workplace-contact',
  severity: 4,
  reads: 'contacts',
  provisions: [standardThirdParties, associationThirdParties],
  supporting: [consumerFinanceCollection, smallLoanCollection, intrusionByPhone],
  matches: judge,
  caution: [{ key: 'caution-workplace-line', values: {} }, { key: 'caution-workplace-witness', values: {} }, { key: 'caution-online-consumer-loan', values: {} }],
  channels: ['lender', 'nfra-complaint', 'nfra-report'],
  needsPerson: false,
  wants: ['recording', 'original-words'],
  letter: { label: '联系单位', deed: '联系债务人的工作单位，接收人为{who}' },
  words: {
    zh: {
      name: '联系工作单位',
      explanation: '催收找到债务人的单位总机、人事或者同事。债务人自己留作联系的单位电话不算。',
      found: '有 {count} 次催收联系，对象是债务人的工作单位或同事，案卷里没有记着债务人指定过这条线路。',
      clear: '看过 {looked} 次催收联系，没有一次是打给或发给工作单位、同事的，或者那条线路是债务人自己指定的。',
      reasons: {
        'unchecked-lost-touch': '其中 {count} 次之前的日子里，机构连着三次以上没打通债务人，机构可能说是失联。按行业标准和协会指引，失联时也只问联系方式、请人转告，不说出欠款，不要求代还。',
        'caution-workplace-line': '先核对债务人有没有把单位电话登记为联系方式。登记过的，只用来找人，另当别论。',
        'caution-workplace-witness': '单位和同事作证要自愿，不必为此再去惊动他们。',
      },
    },
    en: {
      name: 'Contacting the workplace',
      explanation: 'Collection reached the switchboard, the personnel office or a colleague at the debtor’s work. A work line the debtor named as a contact does not count.',
      found: '{count, plural, one {# collection contact} other {# collection contacts}} reached the debtor’s workplace or a colleague. The case does not say that the debtor named this line.',
      clear: 'Looked at {looked} collection contacts: none reached a workplace or colleague, or the debtor named that line.',
      reasons: {
        'unchecked-lost-touch': 'On days before {count, plural, one {# of them} other {# of them}}, three or more calls to the debtor in a row had failed, so the institution may call that out of reach. By the standard and the association guide even then it only asks for contact details or to pass on a message, and does not tell of the debt or ask for payment.',
        'caution-workplace-line': 'First check whether the debtor registered the work number. Using a registered number just to find the debtor is a different matter.',
        'caution-workplace-witness': 'An employer or colleague testifies freely; there is no need to disturb them again for this.',
      },
    },
  },
}
