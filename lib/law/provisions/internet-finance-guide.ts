import { provisionsOf } from './statute'

/**
 * 中国互联网金融协会《互联网金融贷后催收业务指引》 (NIFA24): 2024-05-15 to 2025-02-27, then replaced by GB/T 45251-2025. Soft law; no clause
 * numbers were read.
 */
const title = { zh: '中国互联网金融协会《互联网金融贷后催收业务指引》', en: 'National Internet Finance Association guide on post-loan collection (互联网金融贷后催收业务指引)' }
const provision = provisionsOf({
  id: 'NIFA24', title, force: 'softLaw', loans: 'online-consumer', from: '2024-05-15', endsBefore: '2025-02-28', grade: 'S', checkedOn: '2026-11-22',
  cite: (place) => ({ zh: `${title.zh}（2024年5月15日发布）关于${place.zh}的要求`, en: `${title.en}, issued 2024-05-15: ${place.en}` }),
  source: { title: title.zh, ref: 'https://yaliqi.com/new/5e7c07eaa209453ca429dc3fe9deb4d0 ; http://www.bvvic.com/honghe/wenti/1543.html' },
})

export const guideQuietHours = provision('quiet-hours', { zh: '催收时间', en: 'collection hours' }, {
  gist: { zh: '没有约定时，22:00 至 8:00 不得催收', en: 'No collection from 22:00 to 08:00 unless agreed', es: 'No se cobra de 22:00 a 8:00 salvo acuerdo' },
  limits: { fromHour: 22, untilHour: 8 },
})

export const guideDailyCalls = provision('daily-calls', { zh: '催收频次', en: 'collection frequency' }, {
  gist: { zh: '同一机构连同外包，对同一债务人语音拨通每日合计不超过三次', en: 'One institution and its agencies together: no more than three connected calls a day to one debtor', es: 'Una entidad junto con sus agencias: no más de tres llamadas atendidas al día a un mismo deudor' },
  limits: { callsPerDayMax: 3 },
})

export const internetFinanceGuide = [guideQuietHours, guideDailyCalls]
