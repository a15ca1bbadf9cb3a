import { citeSubject, provisionsOf } from './statute'

/** App违法违规收集使用个人信息行为认定方法 (APP19), from 2019-11-28. Read second-hand; the 15 working days are unverified. */
const title = { zh: 'App违法违规收集使用个人信息行为认定方法', en: 'Method for identifying unlawful collection by apps (App违法违规收集使用个人信息行为认定方法)' }
const provision = provisionsOf({
  id: 'APP19', title, force: 'law', from: '2019-11-28', grade: 'S', checkedOn: '2026-11-22', cite: citeSubject(title),
  source: { title: `${title.zh}，内容据转载`, ref: 'http://github5.com/view/54218 ; https://m.yzwku.com/doc/134883.html' },
})

export const appConsent = provision('consent-and-scope', { zh: '未经同意收集和超范围索权', en: 'collecting without consent or beyond need' }, {
  gist: { zh: '征得同意前就收集、默认勾选、索取无关权限、没有删除渠道等，可认定为违法违规收集使用', en: 'Collecting before consent, boxes ticked in advance, rights the app does not need, or no way to delete count as unlawful collection', es: 'Recoger antes del consentimiento, casillas marcadas de antemano, permisos innecesarios o no poder borrar cuentan como recogida ilegal' },
})

export const appResponseTime = provision('response-time', { zh: '响应时限', en: 'time to respond' }, {
  gist: { zh: '承诺的响应时限不超过十五个工作日（数字未核实）', en: 'The promised time to respond is at most 15 working days (number unverified)', es: 'El plazo de respuesta prometido es de 15 días hábiles como máximo (cifra no verificada)' },
  grade: 'U', limits: { workingDaysMax: 15 },
})

export const appCollection = [appConsent, appResponseTime]
