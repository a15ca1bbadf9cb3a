import { citeSubject, provisionsOf } from './statute'

/** 电信用户申诉处理办法 (DXSS), from 2016-07-30. Read in a reprint: no article number. */
const title = { zh: '电信用户申诉处理办法', en: 'Measures on Appeals of Telecom Users (电信用户申诉处理办法)' }
const provision = provisionsOf({
  id: 'DXSS', title, force: 'law', from: '2016-07-30', grade: 'S', checkedOn: '2026-11-22', cite: citeSubject(title),
  source: { title: `${title.zh}，内容据转载`, ref: 'https://www.miit.gov.cn/zwgk/zcwj/flfg/art/2020/art_b2e4b04d28f84f0d8c11e76c2b5c650a.html ; https://m.78911.com.cn/ZhengCeGaiGe/595082-2.html' },
})

export const telecomComplaints = [
  provision('carrier-first', { zh: '先向经营者投诉', en: 'the carrier comes first' }, {
    gist: { zh: '先向经营者投诉，不满意或者十五日未答复的，才可以申诉', en: 'The carrier comes first; an appeal needs a bad answer, or none in 15 days', es: 'Primero la operadora; el recurso exige una mala respuesta, o ninguna en 15 días' },
    limits: { daysMax: 15 },
  }),
  provision('bars', { zh: '不予受理的情形', en: 'what is not accepted' }, {
    gist: { zh: '收费争议超过五个月、其他超过两年、法院等已受理的，不受理', en: 'Not accepted: charges after five months, other matters after two years, or what courts and others already handle', es: 'No se admite: cobros tras cinco meses, lo demás tras dos años, o lo que ya tramitan tribunales u otros' },
    limits: { chargeMonthsMax: 5, otherYearsMax: 2 },
  }),
  provision('acceptance', { zh: '受理期限', en: 'time to accept' }, {
    gist: { zh: '五个工作日内决定是否受理', en: 'Accepted or not within 5 working days', es: 'Se decide la admisión en 5 días hábiles' },
    limits: { workingDaysMax: 5 },
  }),
  provision('answer', { zh: '调解和答复期限', en: 'time to answer' }, {
    gist: { zh: '调解、答复三十日（条号未核实）', en: 'Mediation or an answer within 30 days (article unverified)', es: 'Mediación o respuesta en 30 días (artículo no verificado)' },
    limits: { daysMax: 30 },
  }),
]
