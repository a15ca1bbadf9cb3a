import type { LetterDocument } from './document'
import { letterEntry, type AddressedFacts } from './letter-entry'
import { textField, type Own } from './letter-fields'
import { paragraphs } from './letter-parts'
import { blank } from './need-to-know'
import { contactNoticeWords } from './words/contact-notice'

const fields = { to: textField(10), own: textField(24) }

/** Why somebody may call, without a word about a debt. */
const because = ({ complainant }: AddressedFacts): string => (complainant.role === 'debtor' ? '因为我的事' : '因为别人的事')

/** T16, a message to a friend, relative or colleague: 200 characters at most in all, nothing about the debt, nothing but the truth asked of anybody. */
function contactNotice(facts: AddressedFacts, { to, own }: Own<typeof fields>): LetterDocument {
  const { complainant: { name }, caseNumber, on } = facts
  const end = own === null || /[。！？!?]$/u.test(own) ? (own ?? '') : `${own}。`
  return {
    letter: 'contact-message', title: '给联系人的告知', addressee: '', closing: null, meta: { number: caseNumber, on },
    sections: [{
      keep: 'must', blocks: paragraphs(
        `${to === null ? '你好' : `${to}，你好`}，我是${name || blank}。有人${because(facts)}可能打电话、发信息找你，对不起，打扰了。`,
        '你没借、没担保的，没有还款义务，不用付钱。我的、你的信息都不用告诉对方。',
        '可以直说：请不要再联系我。请记下时间、号码和原话，留着短信、录音。有人威胁或上门不走，打110。',
        `作不作证由你决定，照实说就好，不愿意也没关系。${end}谢谢你。`,
      ),
    }],
  }
}

export const contactNoticeEntry = letterEntry({
  id: 'contact-message',
  code: 'T16',
  place: 16,
  purpose: 'people',
  channels: [],
  audience: 'form',
  isAddressed: false,
  isMessage: true,
  about: 'case',
  rests: 'nothing',
  pagesMax: 1,
  fields,
  write: contactNotice,
  words: contactNoticeWords,
})
