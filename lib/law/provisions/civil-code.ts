import { provisionsOf } from './statute'

/** 民法典 人格权编 (MFD), from 2021-01-01. Stands behind every finding about private peace; findings cite the narrower rules, the law screen shows these too. */
const title = { zh: '中华人民共和国民法典', en: 'Civil Code (民法典)' }
const provision = provisionsOf({
  id: 'MFD', title, force: 'law', from: '2021-01-01', grade: 'P', checkedOn: '2026-11-22',
  cite: (place) => ({ zh: `《${title.zh}》${place.zh}`, en: `${title.en}, ${place.en}` }),
  source: { title: `${title.zh} 人格权编`, ref: 'repo X-STORAGE/Laws@24f2939 民法典/{总则,合同编,人格权编,侵权责任编}.md' },
})

export const civilCode = [
  provision('private-peace', { zh: '第一千零三十二条', en: 'art. 1032' }, {
    gist: { zh: '自然人享有隐私权，隐私包括私人生活安宁', en: 'Everyone has a right to privacy, which includes the peace of private life' },
  }),
  provision('intrusion-by-phone', { zh: '第一千零三十三条第（一）项', en: 'art. 1033 item (1)' }, {
    gist: {
      zh: '没有法律规定或本人明确同意，不得以电话、短信、即时通讯等侵扰他人私人生活安宁',
      en: 'No intrusion on private peace by phone, SMS or messenger without a legal ground or the person’s clear consent',
    },
  }),
  provision('private-information', { zh: '第一千零三十三条第（五）项', en: 'art. 1033 item (5)' }, {
    gist: { zh: '没有法律规定或本人明确同意，不得处理他人的私密信息', en: 'No handling of another person’s private information without a legal ground or clear consent' },
  }),
  provision('information-leak', { zh: '第一千零三十八条', en: 'art. 1038' }, {
    gist: { zh: '信息处理者不得泄露或篡改个人信息，未经同意不得非法提供给他人', en: 'Those who handle personal information may not leak or alter it, nor unlawfully give it to others without the person’s consent' },
  }),
]
