import type { ContactAttempt } from '@/lib/evidence/contact-attempt'
import { recipientFlags } from '../acts'
import { gathered } from '../gathered'
import { vileCircumstances } from '../provisions/criminal-interpretations'
import type { ViolationRule } from '../violation'
import { insult } from './insult'
import { repeatedMessages } from './repeated-messages'
import { threat } from './threat'

/** Rules whose acts weigh more against an old or ill person (P08–P10); what they cite is cited here, act by act. */
const sources: ViolationRule[] = [
  threat,
  insult,
  repeatedMessages,
]

/** 向老年、患病者施压 (P34): acts of P08–P10 that reached a person of sixty or more, or an ill one. */
export const vulnerablePerson: ViolationRule = {
  id: 'vulnerable-person',
  severity: 4,
  reads: 'contacts',
  provisions: [...new Set(sources.flatMap(({ provisions }) => provisions))],
  supporting: [...new Set([...sources.flatMap(({ supporting }) => supporting ?? []), vileCircumstances])],
  matches(attempts, facts) {
    const flags = recipientFlags(facts)
    const isAny = facts.complainant.vulnerable || facts.contacts.some(({ vulnerable }) => vulnerable)
    const holds = ({ recipient }: ContactAttempt) => flags(recipient).vulnerable === true
    return { matches: isAny ? gathered(sources, { attempts, facts }, { holds, beside: [vileCircumstances] }) : [], prompts: [], unchecked: [] }
  },
  caution: [{ key: 'caution-health-papers', values: {} }, { key: 'caution-read-whole-text', values: {} }, { key: 'caution-own-lines', values: {} }],
  channels: ['police', 'lender'],
  needsPerson: true,
  wants: ['age-proof', 'health-proof', 'original-words', 'recording'],
  letter: { label: '涉老人病人', deed: '对年长或患病的{who}反复联系，或使用侮辱性、涉及人身安全的言语' },
  words: {
    zh: {
      name: '对老人、病人施压',
      explanation: '反复的来电和信息、威胁或辱骂，落在 60 岁以上的人或者病人身上。',
      found: '有 {count} 次反复联系或带威胁、辱骂的联系，落在 60 岁以上的人或者病人身上。',
      clear: '看过 {looked} 次催收联系。没有登记过老人或病人，或者对他们没有反复联系、威胁、辱骂。',
      reasons: {
        'caution-health-papers': '病历只在必要时附，要真实，先遮住和这件事无关的内容。',
        'caution-own-lines': '反复联系的次数线是本产品定的，不是法律规定的数字。',
      },
    },
    en: {
      name: 'Pressure on old or ill people',
      explanation: 'Call after call, threats or insults against someone of 60 or more, or someone who is ill.',
      found: '{count, plural, one {# contact} other {# contacts}}, repeated or with threats or insults, reached someone of 60 or more, or someone ill.',
      clear: 'Looked at {looked} collection contacts. Nobody is registered as old or ill, or they met no repeated contact, threat or insult.',
      reasons: {
        'caution-health-papers': 'Attach medical papers only where needed. They must be true; first cover what has nothing to do with this.',
        'caution-own-lines': 'The lines for repeated contact are ours, not numbers of the law.',
      },
    },
  },
}
