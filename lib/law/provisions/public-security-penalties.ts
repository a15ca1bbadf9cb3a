import type { Gist, Provision } from '../provision'
import { article } from './article'
import { citeIn, provisionOf, versionOf, type Edition, type Heading, type Wording } from './statute'

/**
 * 中华人民共和国治安管理处罚法 (ZAGL): the text as amended in 2012 and as revised on 2025-06-27, in force from 2026-01-01.
 * The text of 2005 was not read, so acts before 2013-01-01 are not recorded; that day itself is unverified in the collected law, the text is not.
 */
const title = { zh: '中华人民共和国治安管理处罚法', en: 'Public Security Administration Punishments Law (治安管理处罚法)' }
const heading: Heading = { id: 'ZAGL', title, force: 'law' }

const amended2012: Edition = {
  from: '2013-01-01', fromGrade: 'U', cite: citeIn(title, { zh: '2012年修正', en: 'as amended in 2012' }),
  source: { title: `${title.zh}（2012年修正）`, ref: 'repo LawRefBook/Laws@2f4c5c2 行政法/治安管理处罚法(2012-10-26).md' },
  grade: 'P', checkedOn: '2026-11-22',
}
const revised2025: Edition = {
  from: '2026-01-01', cite: citeIn(title, { zh: '2025年修订', en: 'as revised in 2025' }),
  source: {
    title: `${title.zh}（2025年修订）`,
    ref: 'repo X-STORAGE/Laws@24f2939 行政法/治安管理处罚法(2025-06-27).md；https://www.spp.gov.cn/spp/fl/202506/t20250627_699863.shtml',
  },
  grade: 'P', checkedOn: '2026-11-22',
}

type Text = { place: Wording; gist: Gist; changed?: Wording }
const old = ({ place, ...passage }: Text) => versionOf(amended2012, place, passage)
const revised = ({ place, ...passage }: Text) => versionOf(revised2025, place, passage)
const provision = (topic: string, text2012: Text, text2025: Text): Provision => provisionOf(heading, topic, [old(text2012), revised(text2025)])
const newIn2025 = (topic: string, text: Text): Provision => provisionOf(heading, topic, [revised(text)])

const fineRaised: Wording = { zh: '条号改为第五十条第一款；罚款上限由五百元提到一千元', en: 'Now art. 50 para. 1; the highest fine rises from 500 to 1,000 yuan' }

export const threatToSafety = provision('threat-to-safety', {
  place: article(42, { items: [1] }),
  gist: { zh: '写恐吓信或用别的办法威胁人身安全：五日以下拘留或五百元以下罚款；较重的五日至十日拘留，可并处五百元以下罚款', en: 'Threatening personal safety, by letter or otherwise: up to 5 days or a fine up to 500 yuan; if more serious 5 to 10 days, and a fine up to 500 yuan may be added', es: 'Amenazar la seguridad de una persona, por carta o de otro modo: hasta 5 días de detención o multa de hasta 500 yuanes; si es más grave, de 5 a 10 días, y puede añadirse una multa de hasta 500 yuanes' },
}, {
  place: article(50, { paragraphs: [1], items: [1] }),
  gist: { zh: '写恐吓信或用别的办法威胁人身安全：五日以下拘留或一千元以下罚款；较重的五日至十日拘留，可并处一千元以下罚款', en: 'Threatening personal safety, by letter or otherwise: up to 5 days or a fine up to 1,000 yuan; if more serious 5 to 10 days, and a fine up to 1,000 yuan may be added', es: 'Amenazar la seguridad de una persona, por carta o de otro modo: hasta 5 días de detención o multa de hasta 1.000 yuanes; si es más grave, de 5 a 10 días, y puede añadirse una multa de hasta 1.000 yuanes' },
  changed: fineRaised,
})

export const publicInsult = provision('public-insult', {
  place: article(42, { items: [2] }),
  gist: { zh: '公然侮辱他人，或者捏造事实诽谤他人', en: 'Insulting a person in public, or defaming a person with made-up facts', es: 'Insultar a una persona en público o difamarla con hechos inventados' },
}, {
  place: article(50, { paragraphs: [1], items: [2] }),
  gist: { zh: '公然侮辱他人，或者捏造事实诽谤他人', en: 'Insulting a person in public, or defaming a person with made-up facts', es: 'Insultar a una persona en público o difamarla con hechos inventados' },
  changed: fineRaised,
})

export const falseAccusation = provision('false-accusation', {
  place: article(42, { items: [3] }),
  gist: { zh: '捏造事实诬告陷害他人，想让别人受到刑事追究或治安处罚', en: 'Falsely accusing a person with made-up facts so that they are prosecuted or punished', es: 'Acusar falsamente a una persona con hechos inventados para que sea perseguida o sancionada' },
}, {
  place: article(50, { paragraphs: [1], items: [3] }),
  gist: { zh: '捏造事实诬告陷害他人，想让别人受到刑事追究或治安处罚', en: 'Falsely accusing a person with made-up facts so that they are prosecuted or punished', es: 'Acusar falsamente a una persona con hechos inventados para que sea perseguida o sancionada' },
  changed: fineRaised,
})

export const disturbingMessages = provision('disturbing-messages', {
  place: article(42, { items: [5] }),
  gist: { zh: '多次发送淫秽、侮辱、恐吓或者其他信息，干扰别人正常生活', en: 'Repeatedly sending obscene, insulting, threatening or other messages that disturb a person’s normal life', es: 'Enviar repetidamente mensajes obscenos, insultantes, amenazantes u otros que perturban la vida normal de una persona' },
}, {
  place: article(50, { paragraphs: [1], items: [5] }),
  gist: { zh: '多次发送淫秽、侮辱、恐吓等信息，或用滋扰、纠缠、跟踪等办法，干扰别人正常生活', en: 'Repeated obscene, insulting or threatening messages, or pestering, hounding or following, that disturb a person’s normal life', es: 'Mensajes repetidos obscenos, insultantes o amenazantes, o importunar, acosar o seguir a una persona, de modo que se perturba su vida normal' },
  changed: { zh: '删去“或者其他信息”，增加滋扰、纠缠、跟踪：内容平和的来电要说明怎样滋扰、纠缠；罚款上限由五百元提到一千元', en: '“Or other messages” is gone; pestering, hounding and following are added: of calls with a calm content one must say how they pester; the highest fine rises from 500 to 1,000 yuan' },
})

export const spreadingPrivacy = provision('spreading-privacy', {
  place: article(42, { items: [6] }),
  gist: { zh: '偷窥、偷拍、窃听或散布他人隐私', en: 'Peeping, secret filming, eavesdropping or spreading another person’s privacy', es: 'Espiar, grabar a escondidas, escuchar en secreto o difundir la intimidad de otra persona' },
}, {
  place: article(50, { paragraphs: [1], items: [6] }),
  gist: { zh: '偷窥、偷拍、窃听或散布他人隐私', en: 'Peeping, secret filming, eavesdropping or spreading another person’s privacy', es: 'Espiar, grabar a escondidas, escuchar en secreto o difundir la intimidad de otra persona' },
  changed: fineRaised,
})

/** Only for 滋扰、纠缠、跟踪 under para. 1 item (5), which is `disturbingMessages`. */
export const noContactOrder = newIn2025('no-contact-order', {
  place: article(50, { paragraphs: [2] }),
  gist: { zh: '有滋扰、纠缠、跟踪行为的，经公安机关负责人批准，可以责令一定期限内不得接触被侵害人；违反的处五日至十日拘留，可并处一千元以下罚款', en: 'For pestering, hounding or following, the police may, with the approval of the officer in charge, order the person to keep away from the victim for a time; breaking the order: 5 to 10 days, and a fine up to 1,000 yuan may be added', es: 'Por importunar, acosar o seguir, la policía puede ordenar, con la aprobación de su responsable, no acercarse a la víctima durante un tiempo; incumplir la orden: de 5 a 10 días de detención, y puede añadirse una multa de hasta 1.000 yuanes' },
})

export const pickingQuarrels = provision('picking-quarrels', {
  place: article(26),
  gist: { zh: '追逐、拦截他人，强拿硬要，或其他寻衅滋事', en: 'Chasing or blocking people, taking things by force, or otherwise picking quarrels', es: 'Perseguir o cerrar el paso a otros, tomar cosas por la fuerza o buscar pendencias de otro modo' },
}, {
  place: article(30),
  gist: { zh: '追逐、拦截他人，强拿硬要，或其他无故侵扰他人、扰乱社会秩序的寻衅滋事', en: 'Chasing or blocking people, taking things by force, or otherwise picking quarrels by intruding on others without cause and disturbing public order', es: 'Perseguir o cerrar el paso a otros, tomar cosas por la fuerza o buscar pendencias de otro modo, molestando sin motivo y alterando el orden público' },
  changed: { zh: '条号由第二十六条改为第三十条；兜底项写明“无故侵扰他人、扰乱社会秩序”；罚款上限提高', en: 'Art. 26 is now art. 30; the last item names intruding on others without cause and disturbing public order; higher fines' },
})

export const homeIntrusion = provision('home-intrusion', {
  place: article(40, { items: [3] }),
  gist: { zh: '非法限制他人人身自由、非法侵入他人住宅或非法搜查他人身体', en: 'Unlawfully restraining a person, entering a person’s home or searching a person', es: 'Privar ilegalmente de libertad a una persona, entrar ilegalmente en su vivienda o registrarla' },
}, {
  place: article(47, { items: [3] }),
  gist: { zh: '非法限制他人人身自由、非法侵入他人住宅或非法搜查他人身体', en: 'Unlawfully restraining a person, entering a person’s home or searching a person', es: 'Privar ilegalmente de libertad a una persona, entrar ilegalmente en su vivienda o registrarla' },
  changed: { zh: '条号由第四十条改为第四十七条；罚款提高', en: 'Art. 40 is now art. 47; higher fines' },
})

export const extortion = provision('extortion', {
  place: article(49),
  gist: { zh: '敲诈勒索：五日至十日拘留，可并处五百元以下罚款；较重的十日至十五日拘留，可并处一千元以下罚款', en: 'Extortion: 5 to 10 days, and a fine up to 500 yuan may be added; if more serious 10 to 15 days, and a fine up to 1,000 yuan may be added', es: 'Extorsión: de 5 a 10 días de detención, y puede añadirse una multa de hasta 500 yuanes; si es más grave, de 10 a 15 días, y puede añadirse una multa de hasta 1.000 yuanes' },
}, {
  place: article(58),
  gist: { zh: '敲诈勒索：五日至十日拘留或二千元以下罚款；较重的十日至十五日拘留，可并处三千元以下罚款', en: 'Extortion: 5 to 10 days or a fine up to 2,000 yuan; if more serious 10 to 15 days, and a fine up to 3,000 yuan may be added', es: 'Extorsión: de 5 a 10 días de detención o multa de hasta 2.000 yuanes; si es más grave, de 10 a 15 días, y puede añadirse una multa de hasta 3.000 yuanes' },
  changed: { zh: '原第四十九条分为两条，敲诈勒索在第五十八条；可以只罚款，罚款上限提高', en: 'Art. 49 is split; extortion is in art. 58; a fine alone is possible, and fines are higher' },
})

export const propertyDamage = provision('property-damage', {
  place: article(49),
  gist: { zh: '故意损毁公私财物：五日至十日拘留，可并处五百元以下罚款；较重的十日至十五日拘留，可并处一千元以下罚款', en: 'Wilfully damaging property: 5 to 10 days, and a fine up to 500 yuan may be added; if more serious 10 to 15 days, and a fine up to 1,000 yuan may be added', es: 'Dañar bienes a propósito: de 5 a 10 días de detención, y puede añadirse una multa de hasta 500 yuanes; si es más grave, de 10 a 15 días, y puede añadirse una multa de hasta 1.000 yuanes' },
}, {
  place: article(59),
  gist: { zh: '故意损毁公私财物：五日以下拘留或一千元以下罚款；较重的五日至十日拘留，可并处三千元以下罚款', en: 'Wilfully damaging property: up to 5 days or a fine up to 1,000 yuan; if more serious 5 to 10 days, and a fine up to 3,000 yuan may be added', es: 'Dañar bienes a propósito: hasta 5 días de detención o multa de hasta 1.000 yuanes; si es más grave, de 5 a 10 días, y puede añadirse una multa de hasta 3.000 yuanes' },
  changed: { zh: '原第四十九条分为两条，故意损毁财物在第五十九条；拘留较轻，罚款上限提高', en: 'Art. 49 is split; wilful damage is in art. 59; shorter detention, higher fines' },
})

export const impersonatingOfficials = provision('impersonating-officials', {
  place: article(51),
  gist: { zh: '冒充国家机关工作人员或以其他虚假身份招摇撞骗：五日至十日拘留，可并处五百元以下罚款；较轻的五日以下拘留或五百元以下罚款；冒充军警的从重', en: 'Deceiving people by posing as state personnel or under another false identity: 5 to 10 days, and a fine up to 500 yuan may be added; if minor up to 5 days or a fine up to 500 yuan; heavier for posing as police or army', es: 'Engañar haciéndose pasar por personal del Estado o con otra identidad falsa: de 5 a 10 días de detención, y puede añadirse una multa de hasta 500 yuanes; si es leve, hasta 5 días o multa de hasta 500 yuanes; más grave si se finge ser policía o militar' },
}, {
  place: article(62, { paragraphs: [1, 2] }),
  gist: { zh: '冒充国家机关工作人员招摇撞骗：十日至十五日拘留，可并处一千元以下罚款；较轻的五日至十日拘留；冒充军警的从重', en: 'Deceiving people by posing as state personnel: 10 to 15 days, and a fine up to 1,000 yuan may be added; 5 to 10 days if minor; heavier for posing as police or army', es: 'Engañar haciéndose pasar por personal del Estado: de 10 a 15 días de detención, y puede añadirse una multa de hasta 1.000 yuanes; de 5 a 10 días si es leve; más grave si se finge ser policía o militar' },
  changed: { zh: '条号由第五十一条改为第六十二条；冒充国家机关工作人员的处罚加重，其他虚假身份移到第三款', en: 'Art. 51 is now art. 62; heavier for posing as state personnel; other false identities move to para. 3' },
})

export const falseIdentity = provision('false-identity', {
  place: article(51, { paragraphs: [1] }),
  gist: { zh: '以虚假身份招摇撞骗：五日至十日拘留，可并处五百元以下罚款；较轻的五日以下拘留或五百元以下罚款', en: 'Deceiving people under a false identity: 5 to 10 days, and a fine up to 500 yuan may be added; if minor up to 5 days or a fine up to 500 yuan', es: 'Engañar con una identidad falsa: de 5 a 10 días de detención, y puede añadirse una multa de hasta 500 yuanes; si es leve, hasta 5 días o multa de hasta 500 yuanes' },
}, {
  place: article(62, { paragraphs: [3] }),
  gist: { zh: '盗用、冒用个人或组织的身份、名义，或以其他虚假身份招摇撞骗：五日以下拘留或一千元以下罚款；较重的五日至十日拘留，可并处一千元以下罚款', en: 'Deceiving people by using the identity or name of a person or organisation, or another false identity: up to 5 days or a fine up to 1,000 yuan; if more serious 5 to 10 days, and a fine up to 1,000 yuan may be added', es: 'Engañar usando la identidad o el nombre de otra persona u organización, u otra identidad falsa: hasta 5 días de detención o multa de hasta 1.000 yuanes; si es más grave, de 5 a 10 días, y puede añadirse una multa de hasta 1.000 yuanes' },
  changed: { zh: '成为第六十二条第三款，写明盗用、冒用个人和组织的身份、名义；起点处罚较轻', en: 'Now art. 62 para. 3, which names the use of a person’s or organisation’s identity; the basic punishment is lighter' },
})

export const forgedDocuments = provision('forged-documents', {
  place: article(52, { items: [1, 2] }),
  gist: { zh: '伪造、变造、买卖国家机关或其他单位的公文、证件、证明文件、印章；买卖或使用伪造、变造的公文、证件、证明文件', en: 'Forging, altering or trading official documents, papers, certificates or seals of state organs or other bodies; trading or using forged documents, papers or certificates', es: 'Falsificar, alterar o comerciar con documentos oficiales, certificados o sellos de órganos del Estado u otras entidades; comerciar con documentos o certificados falsos o usarlos' },
}, {
  place: article(63, { items: [1, 3] }),
  gist: { zh: '伪造、变造、买卖国家机关或其他单位的公文、证件、证明文件、印章；买卖或使用伪造、变造的公文、证件、证明文件、印章', en: 'Forging, altering or trading official documents, papers, certificates or seals of state organs or other bodies; trading or using forged documents, papers, certificates or seals', es: 'Falsificar, alterar o comerciar con documentos oficiales, certificados o sellos de órganos del Estado u otras entidades; comerciar con documentos, certificados o sellos falsos o usarlos' },
  changed: { zh: '条号由第五十二条改为第六十三条；使用伪造的印章也写明；罚款上限提高', en: 'Art. 52 is now art. 63; using forged seals is named too; higher fines' },
})

export const soldPersonalInformation = newIn2025('sold-personal-information', {
  place: article(56),
  gist: { zh: '违反规定出售、提供，或窃取、非法获取个人信息：十日至十五日拘留；较轻的五日以下拘留', en: 'Selling or giving away personal information against the rules, or stealing or unlawfully obtaining it: 10 to 15 days; up to 5 days if minor', es: 'Vender o entregar datos personales contra las normas, o robarlos u obtenerlos ilegalmente: de 10 a 15 días de detención; hasta 5 días si es leve' },
})

export const falseReport = provision('false-report', {
  place: article(60, { items: [2] }),
  gist: { zh: '伪造、隐匿、毁灭证据，提供虚假证言或谎报案情，影响依法办案', en: 'Forging, hiding or destroying evidence, false testimony or a false report that affects the handling of a case', es: 'Falsificar, ocultar o destruir pruebas, dar falso testimonio o hacer una denuncia falsa que afecta a la tramitación de un caso' },
}, {
  place: article(72, { items: [2] }),
  gist: { zh: '伪造、隐匿、毁灭证据，提供虚假证言或谎报案情，影响依法办案', en: 'Forging, hiding or destroying evidence, false testimony or a false report that affects the handling of a case', es: 'Falsificar, ocultar o destruir pruebas, dar falso testimonio o hacer una denuncia falsa que afecta a la tramitación de un caso' },
  changed: { zh: '条号由第六十条改为第七十二条；罚款上限提高，较轻的可警告或罚款', en: 'Art. 60 is now art. 72; higher fines, and a warning or a fine where it is minor' },
})

/** Months without the police noticing after which nothing is punished, in every version. */
export const limitationMonths = 6

export const limitation = provision('limitation', {
  place: article(22),
  gist: { zh: '六个月内没有被公安机关发现的，不再处罚；连续的行为从结束那天起算', en: 'No punishment if the police did not learn of the act within six months; a continuing act counts from its end', es: 'No hay sanción si la policía no conoció el acto en seis meses; un acto continuado se cuenta desde su fin' },
}, {
  place: article(25),
  gist: { zh: '六个月内没有被公安机关发现的，不再处罚；连续的行为从结束那天起算', en: 'No punishment if the police did not learn of the act within six months; a continuing act counts from its end', es: 'No hay sanción si la policía no conoció el acto en seis meses; un acto continuado se cuenta desde su fin' },
  changed: { zh: '条号由第二十二条改为第二十五条，内容不变', en: 'Art. 22 is now art. 25; the content is the same' },
})

export const caseOpening = provision('case-opening', {
  place: article([77, 78]),
  gist: { zh: '公安机关对报案应当及时受理并登记；属于违反治安管理的立即调查，不属于的告知并说明理由', en: 'The police must promptly accept and register a report; they investigate at once where it is such a case, and otherwise say so with reasons', es: 'La policía debe admitir y registrar pronto la denuncia; investiga de inmediato si es un caso de este tipo y, si no, lo comunica con sus motivos' },
}, {
  place: article(90),
  gist: { zh: '公安机关对报案应当立即立案并调查；不属于违反治安管理的，告知并说明理由', en: 'The police must open the case at once and investigate; where it is no such case, they say so with reasons', es: 'La policía debe abrir el caso de inmediato e investigar; si no es un caso de este tipo, lo comunica con sus motivos' },
  changed: { zh: '两条合为一条；由“及时受理、登记”改为“立即立案并进行调查”', en: 'Two articles become one; “accept promptly and register” becomes “open the case at once and investigate”' },
})

export const caseHandling = provision('case-handling', {
  place: article(99),
  gist: { zh: '办案期限自受理之日起三十日；重大、复杂的，经上一级公安机关批准可延长三十日', en: 'A case takes at most 30 days from acceptance; for a grave or complex case, 30 more with the approval of the police one level up', es: 'Un caso dura como máximo 30 días desde su admisión; si es grave o complejo, 30 más con la aprobación del nivel policial superior' },
}, {
  place: article(118),
  gist: { zh: '办案期限自立案之日起三十日；重大、复杂的，经批准可延长三十日，最多延长两次', en: 'A case takes at most 30 days from its opening; for a grave or complex case, 30 more with approval, at most twice', es: 'Un caso dura como máximo 30 días desde su apertura; si es grave o complejo, 30 más con aprobación, como máximo dos veces' },
  changed: { zh: '从立案起算，不再从受理起算；可以延长两次，原来一次', en: 'Counted from the opening of the case, no longer from acceptance; two extensions instead of one' },
})

export const stationFines = provision('station-fines', {
  place: article(91),
  gist: { zh: '警告和五百元以下罚款，可以由派出所决定', en: 'A police station may itself decide on a warning or a fine up to 500 yuan', es: 'Una comisaría puede decidir por sí misma una advertencia o una multa de hasta 500 yuanes' },
}, {
  place: article(109),
  gist: { zh: '警告和一千元以下罚款，可以由派出所决定', en: 'A police station may itself decide on a warning or a fine up to 1,000 yuan', es: 'Una comisaría puede decidir por sí misma una advertencia o una multa de hasta 1.000 yuanes' },
  changed: { zh: '派出所的罚款权限由五百元提到一千元', en: 'A police station’s power to fine rises from 500 to 1,000 yuan' },
})

export const decisionForVictim = provision('decision-for-victim', {
  place: article(97),
  gist: { zh: '有被侵害人的，公安机关应当把决定书副本抄送被侵害人', en: 'Where there is a victim, the police must send the victim a copy of the decision', es: 'Si hay víctima, la policía debe enviarle copia de la decisión' },
}, {
  place: article(116, { paragraphs: [2] }),
  gist: { zh: '有被侵害人的，公安机关应当把决定书送达被侵害人', en: 'Where there is a victim, the decision must be served on the victim', es: 'Si hay víctima, la decisión debe notificársele' },
  changed: { zh: '由抄送副本改为送达', en: 'A copy for information becomes formal service' },
})

export const victimRemedy = provision('victim-remedy', {
  place: article(102),
  gist: { zh: '被处罚人对处罚决定不服的，可以申请行政复议或者提起行政诉讼', en: 'The punished person may ask for reconsideration of the decision or sue', es: 'La persona sancionada puede pedir la reconsideración de la decisión o demandar' },
}, {
  place: article(121),
  gist: { zh: '被处罚人、被侵害人对处罚决定等不服的，都可以申请行政复议或者提起行政诉讼', en: 'Both the punished person and the victim may ask for reconsideration of a decision or sue', es: 'Tanto la persona sancionada como la víctima pueden pedir la reconsideración de la decisión o demandar' },
  changed: { zh: '写明被侵害人也可以申请复议或者提起诉讼', en: 'The victim is named: the victim too may ask for reconsideration or sue' },
})

const sealedRecords = newIn2025('sealed-records', {
  place: article(136),
  gist: { zh: '违反治安管理的记录应当封存，除依法查询外不得向任何单位和个人提供', en: 'Records of such acts are sealed and are given to nobody except for lawful queries', es: 'Los antecedentes de estos actos quedan reservados y no se entregan a nadie, salvo consultas legales' },
})

const computerIntrusion = provision('computer-intrusion', {
  place: article(29),
  gist: { zh: '违反国家规定侵入或破坏计算机信息系统', en: 'Breaking into or damaging computer systems against state rules', es: 'Entrar en sistemas informáticos o dañarlos contra las normas del Estado' },
}, {
  place: article(33),
  gist: { zh: '违反国家规定侵入、控制或破坏计算机信息系统', en: 'Breaking into, controlling or damaging computer systems against state rules', es: 'Entrar en sistemas informáticos, controlarlos o dañarlos contra las normas del Estado' },
  changed: { zh: '条号由第二十九条改为第三十三条；增加获取数据、非法控制和提供专门程序、工具；较重的拘留上限由十日提到十五日', en: 'Art. 29 is now art. 33; taking data, unlawful control and providing tools are added; in more serious cases detention rises from 10 to 15 days at most' },
})

export const publicSecurityPenalties = [
  threatToSafety, publicInsult, falseAccusation, disturbingMessages, spreadingPrivacy, noContactOrder, pickingQuarrels, homeIntrusion, extortion, propertyDamage,
  impersonatingOfficials, falseIdentity, forgedDocuments, soldPersonalInformation, falseReport, computerIntrusion, limitation, caseOpening, caseHandling,
  stationFines, decisionForVictim, victimRemedy, sealedRecords,
]

/**
 * From this day the police may order a person to keep away from the victim for a time (责令其一定期限内禁止接触被侵害人): 治安管理处罚法 (2025 revision)
 * art. 50 para. 2, only for 滋扰、纠缠、跟踪 under para. 1 item (5), which is `disturbingMessages`. Grade P.
 */
export const noContactOrderFrom = '2026-01-01'
