import { citeSubject, provisionsOf } from './statute'

/** Early notices on cash loans, private lending and credit cards (BL18): none was read, their days and force are unverified. Background only, never cited. */
const title = { zh: '早期部门文件（现金贷、民间借贷、信用卡）', en: 'Early notices on cash loans, private lending and credit cards' }
const provision = provisionsOf({
  id: 'BL18', title, force: 'law', from: '2017-12-01', fromGrade: 'U', grade: 'U', checkedOn: '2026-11-22', cite: citeSubject(title),
  source: { title: `${title.zh}，原文未读到`, ref: '整治办函〔2017〕141号；银保监发〔2018〕10号；银保监规〔2022〕13号；原银监会令2011年第2号' },
})

export const earlyCollectionRules = provision('collection', { zh: '催收行为', en: 'collection' }, {
  gist: { zh: '不得用暴力、恐吓、侮辱、诽谤、骚扰等方式催收；信用卡不得向无关第三人催收', en: 'No force, threats, insults, defamation or harassment; credit-card debts are not collected from unrelated third parties', es: 'Sin violencia, amenazas, insultos, difamación ni acoso; las deudas de tarjeta no se cobran a terceros ajenos' },
})

const creditCards = provision('credit-cards', { zh: '信用卡催收', en: 'credit-card collection' }, {
  gist: { zh: '信用卡只向持卡人及担保人催收，不得暴力胁迫恐吓辱骂；催收录音至少保存两年', en: 'Credit-card debts are collected from the holder and guarantors only, without force, threats or abuse; recordings are kept at least two years', es: 'La deuda de tarjeta se cobra solo al titular y avalistas, sin violencia, amenazas ni insultos; las grabaciones se guardan al menos dos años' },
  grade: 'W',
})

export const earlyNotices = [earlyCollectionRules, creditCards]
