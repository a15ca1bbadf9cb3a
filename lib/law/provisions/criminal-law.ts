import { article } from './article'
import { citeIn, provisionsOf } from './statute'

/**
 * 中华人民共和国刑法 (XINGFA), 1997 revision with its amendments. Each article counts from the day of its last change that the collected law names;
 * where that day was not verified, `fromGrade` says so. Only a court decides whether an act is a crime.
 */
const title = { zh: '中华人民共和国刑法', en: 'Criminal Law (刑法)' }
const provision = provisionsOf({
  id: 'XINGFA', title, force: 'law', from: '1997-10-01', grade: 'P', checkedOn: '2026-11-22', cite: citeIn(title),
  source: { title: `${title.zh}（含各修正案）`, ref: 'repo X-STORAGE/Laws@24f2939 刑法/刑法.md' },
})
const since = (from: string) => ({ from, fromGrade: 'U' as const })

export const falseImprisonment = provision('false-imprisonment', article(238), {
  gist: { zh: '非法拘禁他人；为索取债务非法扣押、拘禁他人的，同样处罚', en: 'Unlawful confinement; seizing or confining a person to collect a debt is punished alike', es: 'Detención ilegal; retener o encerrar a alguien para cobrar una deuda se castiga igual' },
})

export const criminalFalseAccusation = provision('false-accusation', article(243), {
  gist: { zh: '捏造事实诬告陷害他人，情节严重；错告或检举失实不在此列', en: 'Falsely accusing a person with made-up facts in a serious case; an honest mistake is not meant', es: 'Acusar falsamente a alguien con hechos inventados en un caso grave; el error de buena fe no cuenta' },
})

export const criminalHomeIntrusion = provision('home-intrusion', article(245), {
  gist: { zh: '非法搜查他人身体、住宅，或者非法侵入他人住宅', en: 'Unlawfully searching a person or home, or unlawfully entering a home', es: 'Registrar ilegalmente a una persona o vivienda, o entrar ilegalmente en ella' },
})

export const criminalInsult = provision('insult', article(246), {
  gist: { zh: '公然侮辱或捏造事实诽谤他人，情节严重；一般要本人告诉才处理，网络上取证难的法院可要求公安协助', en: 'Public insult or defamation in a serious case; as a rule only on the victim’s own suit, and for acts online the court may ask the police for help with evidence', es: 'Insulto público o difamación grave; por regla general solo por querella de la víctima, y en internet el tribunal puede pedir ayuda a la policía con las pruebas' },
  ...since('2015-11-01'),
})

export const criminalPersonalInformation = provision('personal-information', article(253, { after: 1 }), {
  gist: { zh: '违反规定出售、提供，或窃取、非法获取公民个人信息，情节严重；在履职或服务中获得的从重；单位也可处罚', en: 'Selling, giving away, stealing or unlawfully obtaining personal information in a serious case; heavier where it was obtained at work; bodies may be punished too', es: 'Vender, entregar, robar u obtener ilegalmente datos personales en un caso grave; peor si se obtuvieron en el trabajo; también responde la entidad' },
  ...since('2015-11-01'),
})

export const fraud = provision('fraud', article(266), {
  gist: { zh: '诈骗公私财物，数额较大', en: 'Obtaining property by deceit, where the amount is relatively large', es: 'Obtener bienes mediante engaño, por una cantidad relativamente grande' },
})

export const criminalExtortion = provision('extortion', article(274), {
  gist: { zh: '敲诈勒索财物，数额较大或者多次', en: 'Extortion of property, where the amount is relatively large or it is repeated', es: 'Extorsión de bienes, por una cantidad relativamente grande o repetida' },
  ...since('2011-05-01'),
})

export const criminalImpersonation = provision('impersonating-officials', article(279), {
  gist: { zh: '冒充国家机关工作人员招摇撞骗；冒充人民警察的从重', en: 'Deceiving people by posing as state personnel; heavier for posing as police', es: 'Engañar haciéndose pasar por personal del Estado; más grave si se finge ser policía' },
})

export const criminalForgedDocuments = provision('forged-documents', article(280), {
  gist: { zh: '伪造、变造、买卖国家机关的公文、证件、印章，伪造公司、企业等单位的印章，或伪造、变造、买卖身份证件', en: 'Forging, altering or trading documents, papers or seals of state organs; forging seals of companies or other bodies; forging, altering or trading identity papers', es: 'Falsificar, alterar o comerciar con documentos, certificados o sellos del Estado; falsificar sellos de empresas; falsificar documentos de identidad o comerciar con ellos' },
  ...since('2015-11-01'),
})

export const criminalPickingQuarrels = provision('picking-quarrels', article(293), {
  gist: { zh: '追逐、拦截、辱骂、恐吓他人情节恶劣等寻衅滋事，破坏社会秩序', en: 'Picking quarrels that disturb public order, such as chasing, blocking, abusing or threatening people in a vile way', es: 'Buscar pendencias que alteran el orden público, como perseguir, cerrar el paso, injuriar o amenazar de forma grave' },
  ...since('2011-05-01'),
})

export const unlawfulDebtCollection = provision('unlawful-debt-collection', article(293, { after: 1 }), {
  gist: { zh: '催收高利放贷等产生的非法债务，使用暴力、胁迫，限制人身自由、侵入住宅，或恐吓、跟踪、骚扰，情节严重；只指非法债务', en: 'Collecting unlawful debts, such as from usury, by force or coercion, restraint or home intrusion, or threats, following or harassment, in a serious case; unlawful debts only', es: 'Cobrar deudas ilegales, como las de usura, con violencia o coacción, privación de libertad o entrada en viviendas, o amenazas, seguimiento o acoso, en un caso grave; solo deudas ilegales' },
  ...since('2021-03-01'),
})

export const loanFraud = provision('loan-fraud', article(193), {
  gist: { zh: '贷款诈骗要以非法占有为目的；单纯还不上钱不在此列', en: 'Loan fraud needs the aim of unlawful possession; merely being unable to repay is not meant', es: 'La estafa de préstamo exige ánimo de apropiación ilegal; no poder pagar no basta' },
})

export const contractFraud = provision('contract-fraud', article(224), {
  gist: { zh: '合同诈骗要以非法占有为目的；单纯违约不在此列', en: 'Contract fraud needs the aim of unlawful possession; merely breaking a contract is not meant', es: 'La estafa contractual exige ánimo de apropiación ilegal; incumplir un contrato no basta' },
})

export const loanByDeceit = provision('loan-by-deceit', article(175, { after: 1 }), {
  gist: { zh: '骗取贷款要有欺骗手段，并给金融机构造成重大损失', en: 'Obtaining a loan by deceit needs deceit and a grave loss to the institution', es: 'Obtener un préstamo con engaño exige engaño y una pérdida grave para la entidad' },
  ...since('2021-03-01'),
})

const falseLitigation = provision('false-litigation', article(307, { after: 1 }), {
  gist: { zh: '以捏造的事实提起民事诉讼，妨害司法秩序或严重侵害他人权益', en: 'Bringing a civil suit on made-up facts, which hinders justice or gravely harms others', es: 'Demandar por lo civil con hechos inventados, con perjuicio de la justicia o daño grave a otros' },
  ...since('2015-11-01'),
})

export const criminalLaw = [
  falseImprisonment, criminalFalseAccusation, criminalHomeIntrusion, criminalInsult, criminalPersonalInformation, fraud, criminalExtortion,
  criminalImpersonation, criminalForgedDocuments, criminalPickingQuarrels, unlawfulDebtCollection, loanFraud, contractFraud, loanByDeceit, falseLitigation,
]
