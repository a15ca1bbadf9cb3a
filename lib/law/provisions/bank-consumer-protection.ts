import { citeSubject, provisionsOf } from './statute'

/** 银行保险机构消费者权益保护管理办法 (XB9), from 2023-03-01. Its collection article was not read in the text: weak source, never cited. */
const title = { zh: '银行保险机构消费者权益保护管理办法', en: 'Measures on Consumer Protection by Banks and Insurers (银行保险机构消费者权益保护管理办法)' }
const provision = provisionsOf({
  id: 'XB9', title, force: 'law', from: '2023-03-01', grade: 'W', checkedOn: '2026-11-22', cite: citeSubject(title),
  source: { title: `${title.zh}，原文未读到`, ref: 'https://www.233.com/ccbp/zhishiku/385/202512/31170745433109.html' },
})

export const regulatedCollection = provision('collection', { zh: '催收', en: 'collection' }, {
  gist: { zh: '规范催收；委外催收前应以适当方式告知债务人；不得冒用机关名义，不得用暴力、恐吓、欺诈等手段', en: 'Collection is regulated; the debtor is told in a suitable way before an agency collects; no posing as an authority, no force, threats or deceit', es: 'El cobro está regulado; se avisa al deudor de forma adecuada antes de que cobre una agencia; sin fingir ser autoridad, sin violencia, amenazas ni engaño' },
})

export const bankConsumerProtection = [regulatedCollection]
