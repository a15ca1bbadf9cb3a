import type { LetterEntry } from '../letter-entry'

export const miitAppealWords: LetterEntry['words'] = {
  zh: {
    name: '电信用户申诉书',
    about: '运营商处理骚扰投诉不满意，或者过了期限没有答复时写。只说运营商的服务。',
    cannot: '它只调解你和运营商之间的事，管不了催收机构和放款机构。法院等已经受理同一争议的，不会再收。',
    gist: '你写明哪天向运营商投诉、工单编号、有没有答复，请受理机构让它核查、拦截并书面答复。',
    fields: {
      carrier: { label: '运营商全称', hint: '看营业厅或者账单上的公司名称，到市一级分公司' },
      line: { label: '被骚扰的号码', hint: '空着就写你的全部号码' },
      answer: { label: '运营商答复了什么，哪里不满意', hint: '没有答复就空着；只写通信服务，不写债务' },
      requests: { label: '请求', hint: '一行一条，空着就写核查、封堵、拦截' },
      nowhereElse: { label: '同一争议没有由法院、仲裁等受理', hint: '属实才勾' },
    },
  },
  en: {
    name: 'Telecom user’s appeal',
    about: 'For when the carrier’s answer does not satisfy, or none came in time. About the carrier’s service alone.',
    cannot: 'It mediates between you and the carrier only, not with collectors or lenders. What a court or the like already handles is not taken.',
    gist: 'You say when you complained to the carrier, the ticket number and what came of it, and ask that it check, block and answer in writing.',
    fields: {
      carrier: { label: 'Full name of the carrier', hint: 'as on the bill, down to the city branch' },
      line: { label: 'Line concerned', hint: 'empty = all your numbers' },
      answer: { label: 'What it answered and why that does not satisfy', hint: 'empty if it did not answer; its service only, not the debt' },
      requests: { label: 'Requests', hint: 'one a line; empty = check, block, filter' },
      nowhereElse: { label: 'No court or the like handles this dispute', hint: 'tick only if true' },
    },
  },
}
