import { article } from './article'
import { citeIn, provisionsOf, type Passage } from './statute'

/** 民法典 (MFD), from 2021-01-01. Stands behind every finding about private peace; findings cite the narrower rules, the law screen shows these too. */
const title = { zh: '中华人民共和国民法典', en: 'Civil Code (民法典)' }
const partOf = (part: string) => provisionsOf({
  id: 'MFD', title, force: 'law', from: '2021-01-01', grade: 'P', checkedOn: '2026-11-22', cite: citeIn(title),
  source: { title: `${title.zh} ${part}`, ref: 'repo X-STORAGE/Laws@24f2939 民法典/{总则,合同编,人格权编,侵权责任编}.md' },
})
const general = partOf('总则')
const contracts = partOf('合同编')
const personality = partOf('人格权编')
const torts = partOf('侵权责任编')
const item = (topic: string, number: number, passage: Passage) => personality(topic, article(1033, { items: [number] }), passage)

export const privatePeace = personality('private-peace', article(1032), {
  gist: { zh: '自然人享有隐私权，隐私包括私人生活安宁', en: 'Everyone has a right to privacy, which includes the peace of private life', es: 'Toda persona tiene derecho a la intimidad, que incluye la tranquilidad de la vida privada' },
})

export const intrusionByPhone = item('intrusion-by-phone', 1, {
  gist: {
    zh: '没有法律规定或本人明确同意，不得以电话、短信、即时通讯等侵扰他人私人生活安宁',
    en: 'No intrusion on private peace by phone, SMS or messenger without a legal ground or the person’s clear consent',
    es: 'Sin base legal o consentimiento claro, no se puede perturbar la tranquilidad de la vida privada por teléfono, SMS o mensajería',
  },
})

export const intrusionIntoHome = item('intrusion-into-home', 2, {
  gist: {
    zh: '没有法律规定或本人明确同意，不得进入、拍摄、窥视他人的住宅等私密空间', en: 'No entering, filming or peering into a home or other private space without a legal ground or clear consent',
    es: 'Sin base legal o consentimiento claro, no se puede entrar en la vivienda u otro espacio privado, ni grabarlo o espiarlo',
  },
})

export const exposureOfPrivateLife = item('exposure-of-private-life', 3, {
  gist: {
    zh: '没有法律规定或本人明确同意，不得拍摄、窥视、窃听、公开他人的私密活动', en: 'No filming, watching, bugging or publishing of private activities without a legal ground or clear consent',
    es: 'Sin base legal o consentimiento claro, no se pueden grabar, espiar, escuchar ni publicar actividades privadas',
  },
})

export const privateInformation = item('private-information', 5, {
  gist: { zh: '没有法律规定或本人明确同意，不得处理他人的私密信息', en: 'No handling of another person’s private information without a legal ground or clear consent', es: 'Sin base legal o consentimiento claro, no se puede tratar información privada de otra persona' },
})

export const protectedInformation = personality('protected-information', article(1034), {
  gist: { zh: '自然人的个人信息受法律保护，包括姓名、身份证件号码、住址、电话号码等', en: 'Personal information is protected by law: name, identity number, address, phone number and the like', es: 'La ley protege los datos personales: nombre, número de identidad, domicilio, teléfono, etc.' },
})

export const lawfulProcessing = personality('lawful-processing', article(1035), {
  gist: { zh: '处理个人信息要合法、正当、必要，不得过度，并征得同意、公开规则、明示目的方式范围', en: 'Handling personal information must be lawful, proper and necessary, not excessive, with consent, public rules and a stated purpose, manner and scope', es: 'El tratamiento de datos debe ser legal, legítimo y necesario, no excesivo, con consentimiento, reglas públicas y finalidad, modo y alcance declarados' },
})

export const accessAndDeletion = personality('access-and-deletion', article(1037), {
  gist: { zh: '可以查阅、复制自己的个人信息，有错的请求更正，被违法或违约处理的请求删除', en: 'A person may see and copy their information, have errors corrected, and have it deleted where it is handled unlawfully or against the agreement', es: 'Se pueden consultar y copiar los datos propios, corregir errores y pedir su borrado si se tratan contra la ley o lo pactado' },
})

export const informationLeak = personality('information-leak', article(1038), {
  gist: { zh: '信息处理者不得泄露或篡改个人信息，未经同意不得非法提供给他人', en: 'Those who handle personal information may not leak or alter it, nor unlawfully give it to others without the person’s consent', es: 'Quien trata datos personales no puede filtrarlos ni alterarlos, ni darlos ilegalmente a otros sin consentimiento' },
})

export const reputation = personality('reputation', article(1024), {
  gist: { zh: '民事主体享有名誉权，不得以侮辱、诽谤等方式侵害', en: 'Everyone has a right to reputation; it may not be harmed by insult or defamation', es: 'Toda persona tiene derecho a su reputación; no se puede dañar con insultos o difamación' },
})

const personalityClaims = personality('personality-claims', article(995), {
  gist: { zh: '人格权受侵害可以请求停止侵害、消除影响、赔礼道歉等，这些请求不受诉讼时效限制', en: 'Whose personality rights are harmed may ask for the harm to stop, for its effects to be undone and for an apology; no limitation period runs against these claims', es: 'Quien sufre un daño a sus derechos personales puede pedir que cese, que se reparen sus efectos y una disculpa; estas peticiones no prescriben' },
})

export const personalityInjunction = personality('injunction', article(997), {
  gist: { zh: '有证据证明有人正在或即将侵害人格权、不及时制止会造成难以弥补的损害的，可以申请法院责令停止', en: 'With evidence of a present or imminent harm to personality rights that could not be made good, one may ask the court to order it to stop', es: 'Con pruebas de un daño actual o inminente a los derechos personales que sería irreparable, se puede pedir al tribunal que ordene su cese' },
})

const proportionateLiability = personality('proportionate-liability', article(998), {
  gist: { zh: '认定责任要考虑双方职业、影响范围、过错程度和行为的目的、方式、后果', en: 'Liability weighs the parties’ occupations, the reach, the fault and the aim, manner and result of the act', es: 'La responsabilidad valora profesiones, alcance, culpa y la finalidad, el modo y el resultado del acto' },
})

const proportionateApology = personality('proportionate-apology', article(1000), {
  gist: { zh: '赔礼道歉、消除影响要与行为方式和影响范围相当', en: 'An apology and undoing the effects must match the manner and reach of the act', es: 'La disculpa y la reparación deben corresponder al modo y alcance del acto' },
})

/** Years after which a debtor may refuse a civil claim, unless a law says otherwise (art. 188). */
export const limitationYears = 3

const limitationPeriod = general('limitation-period', article(188), {
  gist: { zh: '一般诉讼时效三年，从知道或应当知道权利受损和义务人起算', en: 'The general limitation period is three years from when one knew or should have known of the harm and the person liable', es: 'El plazo general de prescripción es de tres años desde que se conoció o debió conocerse el daño y el responsable' },
})

const limitationInterrupted = general('limitation-interrupted', article(195), {
  gist: { zh: '提出履行请求、同意履行、起诉或申请仲裁等，使时效中断、重新计算', en: 'A demand, a promise to perform, a suit or an arbitration interrupts the limitation period, which then starts anew', es: 'Una reclamación, la promesa de cumplir, una demanda o un arbitraje interrumpen la prescripción, que vuelve a empezar' },
})

const firstDay = general('first-day', article(201), {
  gist: { zh: '按年、月、日计算期间的，开始当日不计入', en: 'In a period of years, months or days the first day is not counted', es: 'En un plazo por años, meses o días no se cuenta el primer día' },
})

const lastDay = general('last-day', article(203), {
  gist: { zh: '期间的最后一日是法定休假日的，顺延到休假日结束的次日', en: 'Where the last day is a public holiday, the period ends on the day after it', es: 'Si el último día es festivo legal, el plazo acaba al día siguiente de terminar el festivo' },
})

const excessivePenalty = contracts('excessive-penalty', article(585), {
  gist: { zh: '违约金过分高于损失的，可以请求适当减少', en: 'Where agreed damages far exceed the loss, one may ask for a reduction', es: 'Si la penalización supera con mucho la pérdida, se puede pedir su reducción' },
})

export const noUpfrontInterest = contracts('no-upfront-interest', article(670), {
  gist: { zh: '利息不得预先从本金里扣除，扣了的按实际借款数额算', en: 'Interest may not be taken from the principal in advance; if it is, the sum actually lent counts', es: 'Los intereses no pueden descontarse por adelantado del capital; si se hace, cuenta lo realmente prestado' },
})

export const noUsury = contracts('no-usury', article(680), {
  gist: { zh: '禁止高利放贷，借款利率不得违反国家规定', en: 'Usury is forbidden; the rate may not break state rules', es: 'Se prohíbe la usura; el tipo no puede infringir las normas del Estado' },
})

const faultLiability = torts('fault-liability', article(1165), {
  gist: { zh: '因过错侵害他人民事权益造成损害的，应当承担侵权责任', en: 'Whoever by fault harms another’s civil rights is liable', es: 'Quien por culpa daña los derechos civiles de otro responde' },
})

const injuryDamages = torts('injury-damages', article(1179), {
  gist: { zh: '人身损害赔偿包括医疗费、护理费、交通费等合理费用和误工减少的收入', en: 'Damages for injury cover reasonable medical, nursing and travel costs and lost income', es: 'La indemnización por lesiones cubre gastos médicos, cuidados y transporte razonables e ingresos perdidos' },
})

const propertyLoss = torts('property-loss', article(1182), {
  gist: { zh: '侵害人身权益造成财产损失的，按损失或获利赔偿，难以确定的由法院决定', en: 'Property loss from harm to personal rights is made good by the loss or the gain; where unclear, the court decides', es: 'La pérdida patrimonial por daño a derechos personales se repara según la pérdida o el beneficio; si no es claro, decide el tribunal' },
})

export const mentalHarm = torts('mental-harm', article(1183), {
  gist: { zh: '侵害人身权益造成严重精神损害的，可以请求精神损害赔偿', en: 'For serious mental harm from an infringement of personal rights one may claim compensation', es: 'Por un daño moral grave causado a derechos personales se puede pedir indemnización' },
})

export const employerLiability = torts('employer-liability', article(1191), {
  gist: { zh: '工作人员因执行工作任务造成他人损害的，由用人单位承担侵权责任', en: 'The employer is liable for harm done by staff at work', es: 'El empleador responde del daño causado por su personal en el trabajo' },
})

export const civilCode = [
  privatePeace, intrusionByPhone, intrusionIntoHome, exposureOfPrivateLife, privateInformation, protectedInformation, lawfulProcessing, accessAndDeletion,
  informationLeak, reputation, personalityClaims, personalityInjunction, proportionateLiability, proportionateApology, limitationPeriod,
  limitationInterrupted, firstDay, lastDay, excessivePenalty, noUpfrontInterest, noUsury, faultLiability, injuryDamages, propertyLoss, mentalHarm, employerLiability,
]
