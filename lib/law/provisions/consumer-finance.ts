import { citeSubject, provisionsOf } from './statute'

/** 消费金融公司管理办法 (XJ24), from 2024-04-18. The article on collection was not read: no number. The trial measures before it were not read either. */
const title = { zh: '消费金融公司管理办法', en: 'Measures on Consumer Finance Companies (消费金融公司管理办法)' }
const provision = provisionsOf({
  id: 'XJ24', title, force: 'law', boundTo: 'consumer-finance', from: '2024-04-18', grade: 'S', checkedOn: '2026-11-22', cite: citeSubject(title),
  source: { title: `${title.zh}，内容据转载和律师解读`, ref: 'https://hankunlaw.com/portal/article/index/cid/8/id/14051.html' },
})

export const consumerFinanceCollection = provision('collection', { zh: '催收', en: 'collection' }, {
  gist: { zh: '要有催收制度；不得暴力、威胁、恐吓、骚扰，不得向与债务无关的第三人催收；过程记录完整可追溯，至少保存五年', en: 'Collection needs rules of its own; no force, threats, intimidation or harassment, no collection from unrelated third parties; complete records kept at least five years', es: 'El cobro exige normas propias; sin violencia, amenazas, intimidación ni acoso, sin cobrar a terceros ajenos; registros completos guardados al menos cinco años' },
  limits: { recordYearsMin: 5 },
})

export const consumerFinance = [consumerFinanceCollection]
