import { provisionsOf } from './statute'

/**
 * GB/T 45251-2025 (GBT), a recommended national standard for online consumer credit. Soft law: 不符合, never 违法.
 * Its clause numbers were not read, so none is ever cited.
 */
const title = {
  zh: 'GB/T 45251-2025《互联网金融 个人网络消费信贷 贷后催收风控指引》',
  en: 'GB/T 45251-2025, guidance on post-loan collection risk control for online personal consumer credit',
}
const provision = provisionsOf({
  id: 'GBT', title, force: 'softLaw', loans: 'online-consumer', from: '2025-02-28', grade: 'S', checkedOn: '2026-11-22',
  cite: (place) => ({ zh: `${title.zh}关于${place.zh}的要求`, en: `${title.en}: ${place.en}` }),
  source: {
    title: `${title.zh}，内容据中国互联网金融协会2025-03-13消息的转载`,
    ref: 'http://qijiantest.com/detail/7342.html ; http://www.ecowood.cn/20gT/index.aspx ; http://m.bycs8.com/nsnceffkkps_20250315.html',
  },
})

export const standardQuietHours = provision('quiet-hours', { zh: '催收时间', en: 'collection hours' }, {
  gist: { zh: '没有另外约定时，22:00 至次日 8:00 不催收', en: 'No collection from 22:00 to 08:00 unless agreed otherwise', es: 'No se cobra de 22:00 a 8:00 salvo acuerdo distinto' },
  limits: { fromHour: 22, untilHour: 8 },
})

export const standardDailyCalls = provision('daily-calls', { zh: '催收频次', en: 'collection frequency' }, {
  gist: { zh: '以语音催收同一债务人，主动有效通话每日不超过三次', en: 'No more than three effective collection calls a day to one debtor', es: 'No más de tres llamadas de cobro efectivas al día a un mismo deudor' },
  limits: { callsPerDayMax: 3 },
})

export const standardThirdParties = provision('third-parties', { zh: '不向联系人催收', en: 'no collection from contacts' }, {
  gist: {
    zh: '只向债务人催收，不向联系人催收；失联等情形才可联系，且不得透露欠款',
    en: 'Collect from the debtor only, not from contacts; contact them only when the debtor is out of reach or the like, without revealing the debt',
    es: 'Se cobra solo al deudor, no a sus contactos; solo se les contacta si el deudor está ilocalizable o similar, sin revelar la deuda',
  },
})

export const standardRefusal = provision('contact-refusal', { zh: '联系人拒绝后不再联系', en: 'no contact after refusal' }, {
  gist: { zh: '联系人拒绝的，不得再联系', en: 'Once a contact refuses, no further contact', es: 'Si el contacto se niega, no se le vuelve a llamar' },
})

export const noResubcontracting = provision('no-resubcontracting', { zh: '第三方催收机构管理', en: 'control of collection agencies' }, {
  gist: { zh: '催收外包后不得转包、二次分包；对第三方每年至少评价一次', en: 'Collection handed to an agency may not be passed on again; agencies are assessed at least once a year', es: 'El cobro encargado a una agencia no puede subcontratarse de nuevo; las agencias se evalúan al menos una vez al año' },
  limits: { assessmentsPerYearMin: 1 },
})

const recordings = provision('recordings', { zh: '录音保存', en: 'keeping of recordings' }, {
  gist: { zh: '录音保存年限没有核到原文，有报道称两年', en: 'How long recordings are kept was not read in the text; a report says two years', es: 'No se ha comprobado en el texto cuánto se guardan las grabaciones; una noticia dice dos años' },
  grade: 'U',
})

export const collectionStandard = [standardQuietHours, standardDailyCalls, standardThirdParties, standardRefusal, noResubcontracting, recordings]
