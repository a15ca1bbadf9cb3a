import { provisionsOf } from './statute'

/** 中国银行业协会《金融机构个人消费类贷款催收工作指引（试行）》 (CBA26), from 2026-01-30, members only. Self-regulation: 不符合, never 违法; no clause number is cited. */
const title = {
  zh: '中国银行业协会《金融机构个人消费类贷款催收工作指引（试行）》',
  en: 'China Banking Association guide on collecting personal consumer loans, trial (金融机构个人消费类贷款催收工作指引（试行）)',
}
const guide = {
  id: 'CBA26', title, force: 'softLaw', boundTo: 'association-members', from: '2026-01-30', grade: 'S', checkedOn: '2026-11-22',
  cite: (place: { zh: string; en: string }) => ({ zh: `${title.zh}（2026年1月30日发布）关于${place.zh}的要求`, en: `${title.en}, issued 2026-01-30: ${place.en}` }),
} as const
const provision = provisionsOf({
  ...guide,
  source: {
    title: `${title.zh}，内容据媒体报道`,
    ref: 'http://epaper.csjrw.cn/csjrb/20260204/html/content_20260204002001.htm ; https://reportify.cn/news/1215027552503074816 ; https://www.01caijing.com/article/344310.htm',
  },
})
const detail = provisionsOf({
  ...guide,
  source: { title: `${title.zh}，细节据媒体报道`, ref: 'https://www.sina.cn/news/detail/5261492447350488.html ; https://reportify.cn/news/1215049607596347392' },
})

export const associationQuietHours = provision('quiet-hours', { zh: '催收时间', en: 'collection hours' }, {
  gist: { zh: '没有债务人同意，22:00 至 8:00 不得以电话、外访或其他方式催收', en: 'No calls, visits or other collection from 22:00 to 08:00 without the debtor’s consent', es: 'Sin consentimiento del deudor, nada de llamadas, visitas ni otro cobro de 22:00 a 8:00' },
  limits: { fromHour: 22, untilHour: 8 },
})

export const associationUnanswered = provision('unanswered-attempts', { zh: '未接通时的拨打次数', en: 'attempts that are not answered' }, {
  gist: {
    zh: '没有接通的，对同一联系方式当日尝试不宜超过六次，另有约定除外',
    en: 'When calls are not answered, preferably no more than six attempts a day to one number, unless agreed otherwise',
    es: 'Si no se contesta, preferiblemente no más de seis intentos al día al mismo número, salvo acuerdo distinto',
  },
  limits: { attemptsPerDayMax: 6 },
})

export const associationThirdParties = provision('third-parties', { zh: '不向无关第三人催收', en: 'no collection from unrelated third parties' }, {
  gist: {
    zh: '原则上不得向无关第三人催收；失联时只可问联系方式或请转告，不得透露债务',
    en: 'In principle no collection from unrelated third parties; when the debtor is out of reach, only ask for contact details or to pass on a message, without revealing the debt',
    es: 'En principio no se cobra a terceros ajenos; si el deudor está ilocalizable, solo se piden datos de contacto o que se le avise, sin revelar la deuda',
  },
})

export const associationRefusal = provision('contact-refusal', { zh: '第三人要求不再联系', en: 'third parties who ask not to be contacted' }, {
  gist: { zh: '第三人要求不得联系的，须停止', en: 'When a third party asks not to be contacted, contact must stop', es: 'Si un tercero pide que no se le contacte, hay que dejar de hacerlo' },
})

export const associationLostTouch = detail('lost-touch', { zh: '失联情形', en: 'when a debtor is out of reach' }, {
  gist: {
    zh: '手机无效、连续三次拨打无法联系的次日、连续三日无法联系等情形，才可以联系无关第三人',
    en: 'Unrelated third parties may be contacted only when the number is dead, on the day after three calls in a row failed, after three days in a row without reach, or the like',
    es: 'Solo se contacta a terceros ajenos si el número no existe, al día siguiente de tres llamadas seguidas fallidas, tras tres días seguidos sin localizarlo, o similar',
  },
  limits: { failedCallsMin: 3, failedDaysMin: 3 },
})

export const associationLawfulContactData = detail('lawful-contact-data', { zh: '联系信息的合法来源', en: 'lawful sources of contact details' }, {
  gist: {
    zh: '联系信息的合法渠道有六类：合同约定、预留信息、债务人授权、合法公开渠道、预留联系人告知、经授权向征信等机构获取',
    en: 'Six lawful sources of contact details: the contract, details left by the debtor, the debtor’s authority, lawful public sources, what a named contact tells, and credit bureaus and the like with authority',
    es: 'Seis fuentes lícitas de datos de contacto: el contrato, los datos dejados, la autorización del deudor, fuentes públicas lícitas, lo que diga un contacto indicado, y registros de crédito y similares con autorización',
  },
})

export const associationNoImpersonation = provision('no-impersonation', { zh: '不得冒用机关名义', en: 'not posing as an authority' }, {
  gist: { zh: '催收不得冒用国家机关等名义', en: 'Collectors may not use the name of an authority', es: 'Quien cobra no puede usar el nombre de una autoridad' },
})

export const associationNoAbuse = provision('no-abuse', { zh: '禁止的催收行为', en: 'forbidden ways of collecting' }, {
  gist: {
    zh: '催收不得侵犯隐私，不得恐吓、辱骂、欺诈、威胁或使用暴力', en: 'Collection may not invade privacy, threaten, abuse, deceive, menace or use force',
    es: 'El cobro no puede invadir la intimidad, intimidar, insultar, engañar, amenazar ni usar violencia',
  },
})

export const associationNoFalseBlacklist = provision('no-false-blacklist', { zh: '不得虚构黑名单、夸大后果', en: 'no invented blacklists or exaggerated consequences' }, {
  gist: { zh: '催收不得虚构黑名单，不得夸大逾期的后果', en: 'Collectors may not invent blacklists or exaggerate the consequences', es: 'No se pueden inventar listas negras ni exagerar las consecuencias' },
})

export const associationNoExtraFees = provision('no-extra-fees', { zh: '不得收取额外费用', en: 'no extra fees' }, {
  gist: { zh: '催收不得收取额外费用', en: 'Collectors may not take extra fees', es: 'No se pueden cobrar cargos adicionales por el cobro' },
})

export const associationNoBorrowToRepay = provision('no-borrow-to-repay', { zh: '不得诱导以贷还贷', en: 'no leading into new loans' }, {
  gist: { zh: '催收不得诱导债务人借新债还旧债', en: 'Collectors may not lead a debtor into new loans to repay old ones', es: 'No se puede inducir al deudor a pedir nuevos préstamos para pagar los antiguos' },
})

export const associationNoPublicPosting = provision('no-public-posting', { zh: '不得在公共场所张贴', en: 'no posting in public places' }, {
  gist: { zh: '不得在公共场所张贴催收内容', en: 'Collection notices may not be posted in public places', es: 'No se pueden colocar avisos de cobro en lugares públicos' },
})

export const associationNoPrivateAccounts = provision('no-private-accounts', { zh: '不得用私人手机、社交软件催收', en: 'no private phones or social apps' }, {
  gist: { zh: '不得用私人手机或私人社交软件催收', en: 'Collectors may not use private phones or private social apps', es: 'No se puede cobrar con teléfonos o redes sociales privados' },
})

export const associationNoEntry = provision('no-entry', { zh: '未经同意不得进入住宅或办公区', en: 'no entry to a home or workplace without consent' }, {
  gist: { zh: '未经同意不得进入债务人的住宅或办公区域', en: 'No entry to the debtor’s home or workplace without consent', es: 'Sin consentimiento no se entra en la vivienda ni en el lugar de trabajo del deudor' },
})

export const associationIdentifyFirst = provision('identify-first', { zh: '表明身份', en: 'saying who is calling' }, {
  gist: { zh: '首次联系要主动表明身份', en: 'The collector says who they are at first contact', es: 'En el primer contacto se identifica quien cobra' },
})

export const associationPublishedAgencies = provision('published-agencies', { zh: '公示合作催收机构', en: 'publishing the agencies' }, {
  gist: { zh: '合作催收机构的名单要在官网公示', en: 'The agencies a member works with are listed on its website', es: 'Las agencias con las que trabaja un miembro se publican en su web' },
})

/** One weak source: it may drive a hint and is never cited. */
export const associationTwoCollectors = provisionsOf({
  ...guide, grade: 'W', source: { title: `${title.zh}，单一媒体来源`, ref: 'https://www.163.com/dy/article/KKKKMEEH0553TEXM.html' },
})('two-collectors', { zh: '外访人数', en: 'how many come on a visit' }, {
  gist: { zh: '外访催收不少于两人', en: 'At least two collectors come on a visit', es: 'A una visita de cobro acuden al menos dos personas' },
  limits: { collectorsMin: 2 },
})

export const bankingAssociationGuide = [
  associationQuietHours, associationUnanswered, associationThirdParties, associationRefusal, associationLostTouch, associationLawfulContactData,
  associationNoImpersonation, associationNoAbuse, associationNoFalseBlacklist, associationNoExtraFees, associationNoBorrowToRepay, associationNoPublicPosting,
  associationNoPrivateAccounts, associationNoEntry, associationIdentifyFirst, associationPublishedAgencies, associationTwoCollectors,
]
