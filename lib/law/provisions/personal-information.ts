import { article } from './article'
import { citeIn, provisionsOf } from './statute'

/** 个人信息保护法 (PIPL), from 2021-11-01 (art. 74). Stands behind debt-disclosure; a finding cites the narrower rule. */
const title = { zh: '中华人民共和国个人信息保护法', en: 'Personal Information Protection Law (个人信息保护法)' }
const provision = provisionsOf({
  id: 'PIPL', title, force: 'law', from: '2021-11-01', grade: 'P', checkedOn: '2026-11-22', cite: citeIn(title),
  source: { title: title.zh, ref: 'repo LawRefBook/Laws@2f4c5c2 行政法/个人信息保护法(2021-08-20).md' },
})

export const minimalCollection = provision('minimal-collection', article(6), {
  gist: { zh: '处理个人信息目的要明确、合理，只收集实现目的所需的最小范围，不得过度收集', en: 'The purpose must be clear and reasonable; only the least that it needs may be collected', es: 'La finalidad debe ser clara y razonable; solo se recoge lo mínimo necesario' },
})

export const legalBases = provision('legal-bases', article(13), {
  gist: { zh: '处理个人信息要有法定的合法性基础，例如本人同意', en: 'Handling personal information needs one of the legal bases, such as consent', es: 'El tratamiento de datos personales necesita una base legal, como el consentimiento' },
})

export const freeConsent = provision('free-consent', article(14), {
  gist: { zh: '同意要在充分知情的前提下自愿、明确作出；目的、方式、种类变了要重新取得同意', en: 'Consent must be informed, free and clear; a new purpose, manner or kind needs new consent', es: 'El consentimiento debe ser informado, libre y claro; una nueva finalidad, modo o tipo requiere otro' },
})

export const withdrawal = provision('withdrawal', article(15), {
  gist: { zh: '可以撤回同意，处理者应当提供便捷的撤回方式', en: 'Consent may be withdrawn, and the handler must offer an easy way', es: 'El consentimiento puede retirarse, y debe ofrecerse un modo sencillo' },
})

export const noTying = provision('no-tying', article(16), {
  gist: { zh: '不得因为不同意或撤回同意就拒绝提供服务，服务所必需的除外', en: 'Service may not be refused because consent is refused or withdrawn, unless the service needs the information', es: 'No se puede negar el servicio por no consentir o retirar el consentimiento, salvo que los datos sean necesarios' },
})

export const priorNotice = provision('prior-notice', article(17), {
  gist: { zh: '处理前要以显著方式、清楚的语言告知处理者是谁、目的、方式、种类、期限和行使权利的办法', en: 'Before handling, people must be told plainly who handles what, why, how, for how long and how to use their rights', es: 'Antes del tratamiento hay que informar con claridad de quién, qué, para qué, cómo, por cuánto tiempo y cómo ejercer los derechos' },
})

export const noSubProcessing = provision('no-sub-processing', article(21), {
  gist: { zh: '委托处理要约定并监督；受托人不得超出约定，未经同意不得转委托他人', en: 'Handing the work to another needs an agreement and supervision; that party must keep to it and may not pass the work on without consent', es: 'Encargar el tratamiento exige acuerdo y supervisión; el encargado debe atenerse a él y no puede subcontratar sin consentimiento' },
})

export const separateConsent = provision('separate-consent', article(23), {
  gist: { zh: '向其他处理者提供个人信息，要告知本人并取得单独同意', en: 'Giving personal information to another handler needs notice and separate consent', es: 'Dar datos personales a otro responsable exige informar y un consentimiento separado' },
})

export const noPublication = provision('no-publication', article(25), {
  gist: { zh: '不得公开所处理的个人信息，本人单独同意的除外', en: 'Personal information may not be made public without separate consent', es: 'Los datos personales no pueden hacerse públicos sin consentimiento separado' },
})

export const sensitiveInformation = provision('sensitive-information', article(28), {
  gist: { zh: '敏感个人信息包括医疗健康、金融账户、行踪轨迹等和不满十四周岁未成年人的信息；通讯录没有列名', en: 'Sensitive information includes health, financial accounts, whereabouts and the like, and that of children under 14; contact lists are not named', es: 'Son datos sensibles los de salud, cuentas financieras, ubicación y otros, y los de menores de 14 años; la agenda de contactos no se nombra' },
})

export const sensitiveConsent = provision('sensitive-consent', article(29), {
  gist: { zh: '处理敏感个人信息应当取得单独同意', en: 'Handling sensitive information needs separate consent', es: 'Tratar datos sensibles exige consentimiento separado' },
})

export const childrenInformation = provision('children-information', article(31), {
  gist: { zh: '处理不满十四周岁未成年人的个人信息，要取得父母或其他监护人同意', en: 'Information of children under 14 needs the consent of a parent or guardian', es: 'Los datos de menores de 14 años requieren el consentimiento de los padres o tutores' },
})

export const rightToKnow = provision('right-to-know', article(44), {
  gist: { zh: '对自己个人信息的处理有知情权、决定权，可以限制或拒绝', en: 'People have the right to know and decide how their information is handled, and to limit or refuse it', es: 'Cada persona tiene derecho a saber y decidir sobre el tratamiento de sus datos, y a limitarlo o negarse' },
})

export const accessAndCopy = provision('access-and-copy', article(45), {
  gist: { zh: '有权查阅、复制自己的个人信息，处理者应当及时提供', en: 'People may see and copy their information, which must be given promptly', es: 'Se pueden consultar y copiar los datos propios, que deben facilitarse pronto' },
})

export const correction = provision('correction', article(46), {
  gist: { zh: '发现信息不准确或不完整的，有权请求更正、补充', en: 'People may have inaccurate or incomplete information corrected', es: 'Se puede pedir la corrección de datos inexactos o incompletos' },
})

export const deletion = provision('deletion', article(47), {
  gist: { zh: '目的已实现、撤回同意、违法处理等情形应当删除；法律、行政法规规定的保存期限未届满或技术上难以删除的，停止除存储和安全保护以外的处理', en: 'Information must be deleted when its purpose is met, consent is withdrawn or it is handled unlawfully; where a legal period of keeping still runs, or deletion is technically hard, it may only be stored and protected', es: 'Los datos deben borrarse cuando se cumple la finalidad, se retira el consentimiento o se tratan ilegalmente; si aún corre un plazo legal de conservación, o borrarlos es técnicamente difícil, solo pueden guardarse y protegerse' },
})

export const requestHandling = provision('request-handling', article(50), {
  gist: { zh: '处理者要有便捷的受理机制，拒绝要说明理由；被拒绝的可以依法起诉', en: 'Handlers need an easy way to take requests and must give reasons for a refusal; the person may then sue', es: 'Debe haber un modo sencillo de presentar solicitudes y motivarse la negativa; la persona puede entonces demandar' },
})

export const informationComplaint = provision('complaint', article(65), {
  gist: { zh: '对违法处理个人信息可以投诉、举报，主管部门应当处理并告知结果', en: 'Unlawful handling may be reported to the authority, which must act and tell the result', es: 'El tratamiento ilegal puede denunciarse a la autoridad, que debe actuar e informar del resultado' },
})

const penalties = provision('penalties', article(66), {
  gist: { zh: '违法处理个人信息的，责令改正、警告、没收违法所得、罚款等', en: 'Unlawful handling: orders to correct, warnings, confiscation of gains, fines and more', es: 'Tratamiento ilegal: órdenes de corrección, advertencias, decomiso, multas y otras sanciones' },
})

export const presumedFault = provision('presumed-fault', article(69), {
  gist: { zh: '侵害个人信息权益造成损害，处理者不能证明自己没有过错的，应当赔偿', en: 'For harm from handling personal information the handler pays unless it proves it was not at fault', es: 'Si el tratamiento causa daño, el responsable indemniza salvo que pruebe que no tuvo culpa' },
})

const publicInterestSuit = provision('public-interest-suit', article(70), {
  gist: { zh: '侵害众多个人权益的，检察院、消费者组织等可以依法起诉', en: 'Where many people are harmed, the procuratorate or consumer bodies may sue', es: 'Si se daña a muchas personas, pueden demandar la fiscalía o las organizaciones de consumidores' },
})

export const personalInformation = [
  minimalCollection, legalBases, freeConsent, withdrawal, noTying, priorNotice, noSubProcessing, separateConsent, noPublication, sensitiveInformation,
  sensitiveConsent, childrenInformation, rightToKnow, accessAndCopy, correction, deletion, requestHandling, informationComplaint, penalties, presumedFault,
  publicInterestSuit,
]
