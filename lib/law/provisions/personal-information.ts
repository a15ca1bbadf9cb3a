import { provisionsOf } from './statute'

/** 个人信息保护法 (PIPL), from 2021-11-01 (art. 74). Stands behind debt-disclosure; a finding cites the narrower rule. */
const title = { zh: '中华人民共和国个人信息保护法', en: 'Personal Information Protection Law (个人信息保护法)' }
const provision = provisionsOf({
  id: 'PIPL', title, force: 'law', from: '2021-11-01', grade: 'P', checkedOn: '2026-11-22',
  cite: (place) => ({ zh: `《${title.zh}》${place.zh}`, en: `${title.en}, ${place.en}` }),
  source: { title: title.zh, ref: 'repo LawRefBook/Laws@2f4c5c2 行政法/个人信息保护法(2021-08-20).md' },
})

export const personalInformation = [
  provision('legal-bases', { zh: '第十三条', en: 'art. 13' }, {
    gist: { zh: '处理个人信息要有法定的合法性基础，例如本人同意', en: 'Handling personal information needs one of the legal bases, such as consent' },
  }),
  provision('separate-consent', { zh: '第二十三条', en: 'art. 23' }, {
    gist: { zh: '向其他处理者提供个人信息，要告知本人并取得单独同意', en: 'Giving personal information to another handler needs notice and separate consent' },
  }),
  provision('no-publication', { zh: '第二十五条', en: 'art. 25' }, {
    gist: { zh: '不得公开所处理的个人信息，本人单独同意的除外', en: 'Personal information may not be made public without separate consent' },
  }),
]
