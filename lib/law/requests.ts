import type { ComplainantRole } from '@/lib/cases/case-file'
import { quietWords } from './quiet-hours'

/**
 * What a complaint asks for where a finding calls for it. `letter` = Chinese as it is printed, after 请 or 督促被投诉人; `gist` = what the screen says of it, after
 * “you ask them to”. A rule whose request no other shares writes it in its own file, with its id as the key.
 */
export type LetterRequest = { key: string; letter: string; gist: { zh: string; en: string } }

export const stopAtNight: LetterRequest = {
  key: 'night', letter: `停止夜间（${quietWords.zh.from}至次日${quietWords.zh.until}）的一切联系，书面说明措施。`,
  gist: { zh: `在 ${quietWords.zh.span} 不再联系，书面说明怎么做到`, en: `stop all contact between ${quietWords.en.span} and say in writing how` },
}
export const countTogether: LetterRequest = {
  key: 'volume', letter: '合并计算自身与受托机构的拨打次数，书面说明每日如何控制。',
  gist: {
    zh: '把自己和外包的拨打次数合并计算，书面说明怎么控制', en: 'count their own and their agencies’ calls together and say in writing how they limit them',
  },
}
export const leaveOthersAlone: LetterRequest = {
  key: 'others', letter: '停止就借款事宜联系没有还款义务的人，说明其联系方式的来源与依据，删除无依据保存的部分。',
  gist: {
    zh: '不再为借款的事找没有还款义务的人，说清号码从哪来、有什么依据，没有依据的删掉',
    en: 'contact nobody about the loan who does not owe it, say where the numbers came from and on what ground, and delete what is kept without one',
  },
}
export const lookIntoWords: LetterRequest = {
  key: 'words', letter: '核查所引言语对应的人员、号码与录音，书面告知结果和处理情况。',
  gist: {
    zh: '核查信里引的那些话，书面告知结果和处理情况', en: 'look into the words quoted and tell you in writing the result and what was done',
  },
}

/** Of one who is a contact, a relative, a colleague: to be left alone themselves, and to be told where their own data came from (个人信息保护法 arts. 44, 45, 47). */
const leaveMeAlone: LetterRequest = {
  key: 'me', letter: '停止就该借款联系本人，说明本人姓名、联系方式的来源与依据，删除无依据保存的部分，并书面告知结果。',
  gist: {
    zh: '不再为这笔借款找你，说清你的名字和号码从哪来、有什么依据，没有依据的删掉，书面告诉你结果',
    en: 'contact you about this loan no more, say where your name and number came from, delete what is kept without a ground, and answer in writing',
  },
}
/** Of one whose number is taken for another's: the record is wrong, and to be put right or deleted (个人信息保护法 arts. 46, 47). */
const putNumberRight: LetterRequest = {
  key: 'number', letter: '停止拨打本人号码，更正或者删除系统中以本人号码作为他人联系方式的记录，说明来源，并书面告知结果。',
  gist: {
    zh: '不再打你的号码，改正或删掉把你的号码当成别人的记录，说清从哪来，书面告诉你结果',
    en: 'stop calling your number, correct or delete the record that takes it for another’s, say where it came from, and tell you the result in writing',
  },
}
const ownRequests = [leaveMeAlone, putNumberRight]

const inOrder = [stopAtNight, countTogether, leaveOthersAlone, lookIntoWords]
const place = (request: LetterRequest) => (inOrder.includes(request) ? inOrder.indexOf(request) : inOrder.length)

/** The requests of rules, each once: the shared ones in the order of a letter, then a rule's own. */
const requestsOf = (rules: readonly { letter: { request?: LetterRequest } }[]): LetterRequest[] =>
  [...new Set(rules.flatMap(({ letter }) => letter.request ?? []))].sort((one, other) => place(one) - place(other))

/** Who asks: `guarantor` = may owe as well; `entrusted` = the borrower gave them a written authority. */
export type Asking = { role: ComplainantRole; guarantor?: boolean; entrusted: boolean }

/** What is for the borrower to ask, or is asked with being left alone at all. */
const ofBorrower: readonly LetterRequest[] = [stopAtNight, countTogether, leaveOthersAlone]

/**
 * The requests of rules for whoever asks. One who owes nothing asks in their own right to be left alone, not only at night, and about their own data, not about
 * that of others; what is the borrower's only with an authority.
 */
export function requestsFor(rules: readonly { letter: { request?: LetterRequest } }[], { role, guarantor, entrusted }: Asking): LetterRequest[] {
  const asked = requestsOf(rules)
  if (role === 'debtor' || guarantor) return asked
  const own = role === 'wrong-number' ? putNumberRight : leaveMeAlone
  return [own, ...(entrusted ? asked : asked.filter((request) => !ofBorrower.includes(request)))]
}

/** Every request a letter may make, for its words on the screen. */
export const allRequests = (rules: readonly { letter: { request?: LetterRequest } }[]): LetterRequest[] => [...ownRequests, ...requestsOf(rules)]
