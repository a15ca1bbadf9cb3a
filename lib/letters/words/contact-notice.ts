import type { LetterEntry } from '../letter-entry'

export const contactNoticeWords: LetterEntry['words'] = {
  zh: {
    name: '给联系人的告知',
    about: '一条两百字以内的短信，发给可能被催收的亲友、同事。复制就能发。',
    cannot: '它不能让来电停下来。担保人、和你一起借的人、可能有共同债务的配偶，不要发给他们。对方答应作证的，再发“证人说明”的链接，让他自己写；不要请人撒谎，也不要替人写。',
    gist: '你道歉，告诉对方不用付钱、不用透露信息，可以说“请不要再联系我”，请对方记下时间、号码和原话；作不作证由对方决定。',
    fields: { to: { label: '称呼', hint: '比如：王姐。空着就写“你好”' }, own: { label: '再加一句', hint: '自己的话，不写欠谁、欠多少' } },
  },
  en: {
    name: 'Notice to contacts',
    about: 'A message of at most 200 characters to relatives, friends or colleagues who may be called. Copy and send.',
    cannot: 'It does not stop the calls. Do not send it to guarantors, co-borrowers, or a spouse who may owe it too. If somebody agrees to testify, send them a witness link so that they write it themselves; never ask anybody to lie and write nothing for them.',
    gist: 'You say sorry and that they need not pay or disclose anything, may say “do not contact me again”, and should note time, number and words; whether they testify is up to them.',
    fields: { to: { label: 'How you call them', hint: 'e.g. 王姐; empty = 你好' }, own: { label: 'One more sentence', hint: 'your own, without who is owed or how much' } },
  },
}
