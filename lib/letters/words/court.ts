import type { LetterWords } from '../letter-entry'

/** Words of the fields that papers for a court share: the other party, and evidence beside the exhibits of the case. */
type Fields = LetterWords['fields']

export const defendantWords: { zh: Fields; en: Fields } = {
  zh: {
    defendant: { label: '对方的全称', hint: '空着就用案件里的机构名称；照营业执照写' },
    defendantHome: { label: '对方的住所', hint: '照登记信息，国家企业信用信息公示系统可查' },
    legalRepresentative: { label: '法定代表人或主要负责人' },
    defendantPhone: { label: '对方的联系电话' },
  },
  en: {
    defendant: { label: 'Full name of the other party', hint: 'empty = the institution of the case; as registered' },
    defendantHome: { label: 'Their address', hint: 'as registered; the public register of companies has it' },
    legalRepresentative: { label: 'Legal representative' },
    defendantPhone: { label: 'Their phone' },
  },
}

export const evidenceWords: { zh: Fields; en: Fields } = {
  zh: { moreEvidence: { label: '案卷以外的证据', hint: '一行一项：名称；来源；证明目的' } },
  en: { moreEvidence: { label: 'Evidence beside the case', hint: 'one a line: name；source；what it shows' } },
}
