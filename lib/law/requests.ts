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

const inOrder = [stopAtNight, countTogether, leaveOthersAlone, lookIntoWords]
const place = (request: LetterRequest) => (inOrder.includes(request) ? inOrder.indexOf(request) : inOrder.length)

/** The requests of rules, each once: the shared ones in the order of a letter, then a rule's own. */
export const requestsOf = (rules: readonly { letter: { request?: LetterRequest } }[]): LetterRequest[] =>
  [...new Set(rules.flatMap(({ letter }) => letter.request ?? []))].sort((one, other) => place(one) - place(other))
