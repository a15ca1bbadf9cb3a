import { citeSubject, provisionsOf } from './statute'

/** 最高人民法院关于进一步加强金融审判工作的若干意见 (FF22), 法发〔2017〕22号: text, day and clause were not read; it only guides a review. */
const title = { zh: '最高人民法院关于进一步加强金融审判工作的若干意见', en: 'Supreme People’s Court opinions on financial trials (法发〔2017〕22号)' }
const provision = provisionsOf({
  id: 'FF22', title, force: 'law', from: '2017-08-04', fromGrade: 'U', grade: 'W', checkedOn: '2026-11-22', cite: citeSubject(title),
  source: { title: `${title.zh}，原文未读到`, ref: 'http://www.zjblf.com/?p=44128' },
})

export const financialLoanCost = provision('cost-above-24', { zh: '金融借款综合成本', en: 'the all-in cost of financial loans' }, {
  gist: { zh: '金融借款综合成本过高的，超过年利率 24% 的部分可以请求法院调减', en: 'Where the all-in cost of a financial loan is too high, one may ask the court to reduce the part above 24% a year', es: 'Si el coste total de un préstamo financiero es excesivo, se puede pedir al tribunal que reduzca la parte superior al 24% anual' },
  limits: { annualPercentMax: 24 },
})

export const financialTrials = [financialLoanCost]
