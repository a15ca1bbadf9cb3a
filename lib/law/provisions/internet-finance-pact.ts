import { provisionsOf } from './statute'

/** 中国互联网金融协会《互联网金融逾期债务催收自律公约（试行）》 (NIFA18), 2018-03-28. Its clause numbers contradict each other in public copies: never cite one. */
const title = { zh: '中国互联网金融协会《互联网金融逾期债务催收自律公约（试行）》', en: 'National Internet Finance Association pact on collecting overdue debts, trial (互联网金融逾期债务催收自律公约（试行）)' }
const provision = provisionsOf({
  id: 'NIFA18', title, force: 'softLaw', from: '2018-03-28', fromGrade: 'S', grade: 'U', checkedOn: '2026-11-22',
  cite: (place) => ({ zh: `${title.zh}（2018年3月28日发布）关于${place.zh}的要求`, en: `${title.en}, issued 2018-03-28: ${place.en}` }),
  source: { title: `${title.zh}，原文与效力未读到`, ref: 'http://www.ifuun.com/a2018032811429444' },
})

export const pactConduct = provision('conduct', { zh: '催收行为', en: 'conduct of collectors' }, {
  gist: { zh: '不频繁骚扰，不催无关人员，在约定或合理的时间催收', en: 'No frequent harassment, no collection from unrelated people, and only at agreed or reasonable hours', es: 'Sin acoso frecuente, sin cobrar a personas ajenas y solo en horas acordadas o razonables' },
})

export const pactCostLimit = provision('cost-limit', { zh: '综合资金成本', en: 'the all-in cost' }, {
  gist: { zh: '综合资金成本超过国家法律规定的部分不得催收', en: 'The part of the all-in cost above the legal limit may not be collected', es: 'No se puede cobrar la parte del coste total que supera el límite legal' },
  grade: 'S',
})

export const internetFinancePact = [pactConduct, pactCostLimit]
