import type { LetterEntry } from '../letter-entry'

export const spamReportWords: LetterEntry['words'] = {
  zh: {
    name: '12321 举报单',
    about: '向 12321 举报一个骚扰号码：复制文字，短信原件或截图另传。一个号码一张，全文不超过 300 字。只写你自己收到的。',
    cannot: '它只核查、处置号码，不管债务，也不判断谁对谁错。别人收到的电话、短信，请本人举报。',
    gist: '你举报一个号码：什么时候、打了或发了多少次、短信原文、哪个号码收到的。不写债务。',
    fields: {
      number: { label: '举报哪个号码', hint: '空着就用次数最多的；只列打给、发给你自己的' },
      kind: { label: '举报什么', hint: '空着就电话、短信都写' },
      messageOn: { label: '用哪天的短信', hint: '原文照录，一字不改；提到别人的、写不下的不用' },
      receiving: { label: '接收号码', hint: '你有几个号码的必须写' },
      note: { label: '说明', hint: '不写债务；不写就用通用的一句' },
    },
    choices: { kind: { calls: '电话', messages: '短信' } },
  },
  en: {
    name: '12321 report sheet',
    about: 'Reports one nuisance number to 12321: copy the text, upload the original messages. One number a sheet, at most 300 characters, only what you received yourself.',
    cannot: 'It checks and deals with the number; it does not deal with the debt or say who is right. What others received they report themselves.',
    gist: 'You report one number: from when to when, how many calls or messages, one message word for word, and the number that received them. Nothing about the debt.',
    fields: {
      number: { label: 'Number to report', hint: 'empty = the one used most; only numbers that reached you yourself' },
      kind: { label: 'What to report', hint: 'empty = calls and messages' },
      messageOn: { label: 'Message of which day', hint: 'quoted word for word; one that names others or does not fit is not used' },
      receiving: { label: 'Receiving number', hint: 'needed if you have several numbers' },
      note: { label: 'Note', hint: 'nothing about the debt; empty = a general sentence' },
    },
    choices: { kind: { calls: 'Calls', messages: 'Messages' } },
  },
}
