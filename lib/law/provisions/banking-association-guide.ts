import { provisionsOf } from './statute'

/** 中国银行业协会《金融机构个人消费类贷款催收工作指引（试行）》 (CBA26), from 2026-01-30, members only. Self-regulation: 不符合, never 违法; no clause number is cited. */
const title = {
  zh: '中国银行业协会《金融机构个人消费类贷款催收工作指引（试行）》',
  en: 'China Banking Association guide on collecting personal consumer loans, trial (金融机构个人消费类贷款催收工作指引（试行）)',
}
const provision = provisionsOf({
  id: 'CBA26', title, force: 'softLaw', boundTo: 'association-members', from: '2026-01-30', grade: 'S', checkedOn: '2026-11-22',
  cite: (place) => ({ zh: `${title.zh}（2026年1月30日发布）关于${place.zh}的要求`, en: `${title.en}, issued 2026-01-30: ${place.en}` }),
  source: {
    title: `${title.zh}，内容据媒体报道`,
    ref: 'http://epaper.csjrw.cn/csjrb/20260204/html/content_20260204002001.htm ; https://reportify.cn/news/1215027552503074816 ; https://www.01caijing.com/article/344310.htm',
  },
})

export const associationQuietHours = provision('quiet-hours', { zh: '催收时间', en: 'collection hours' }, {
  gist: { zh: '没有债务人同意，22:00 至 8:00 不得以电话、外访或其他方式催收', en: 'No calls, visits or other collection from 22:00 to 08:00 without the debtor’s consent' },
  limits: { fromHour: 22, untilHour: 8 },
})

export const associationUnanswered = provision('unanswered-attempts', { zh: '未接通时的拨打次数', en: 'attempts that are not answered' }, {
  gist: {
    zh: '没有接通的，对同一联系方式当日尝试不宜超过六次，另有约定除外',
    en: 'When calls are not answered, preferably no more than six attempts a day to one number, unless agreed otherwise',
  },
  limits: { attemptsPerDayMax: 6 },
})

export const associationThirdParties = provision('third-parties', { zh: '不向无关第三人催收', en: 'no collection from unrelated third parties' }, {
  gist: {
    zh: '原则上不得向无关第三人催收；失联时只可问联系方式或请转告，不得透露债务',
    en: 'In principle no collection from unrelated third parties; when the debtor is out of reach, only ask for contact details or to pass on a message, without revealing the debt',
  },
})

export const associationRefusal = provision('contact-refusal', { zh: '第三人要求不再联系', en: 'third parties who ask not to be contacted' }, {
  gist: { zh: '第三人要求不得联系的，须停止', en: 'When a third party asks not to be contacted, contact must stop' },
})

export const bankingAssociationGuide = [associationQuietHours, associationUnanswered, associationThirdParties, associationRefusal]
