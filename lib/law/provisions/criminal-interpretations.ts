import { article } from './article'
import { citeIn, provisionsOf, type Wording } from './statute'

/** Judicial interpretations on personal information (2017), extortion (2013) and picking quarrels (2013) (XFQY); each counts from its own day. */
const heading = {
  id: 'XFQY', force: 'law',
  title: { zh: '侵犯公民个人信息、敲诈勒索、寻衅滋事刑事案件司法解释', en: 'Judicial interpretations on personal information, extortion and picking quarrels' },
} as const
const interpretation = (title: Wording, from: string, file: string) => provisionsOf({
  ...heading, from, grade: 'P', checkedOn: '2026-11-26', cite: citeIn(title), source: { title: title.zh, ref: `repo LawRefBook/Laws@abe3daa 司法解释/${file}` },
})
const information = interpretation({
  zh: '最高人民法院、最高人民检察院关于办理侵犯公民个人信息刑事案件适用法律若干问题的解释', en: 'Interpretation on crimes against personal information (法释〔2017〕10号)',
}, '2017-06-01', '…侵犯公民个人信息刑事案件…解释(2017-05-08).md')
const extortion = interpretation({
  zh: '最高人民法院、最高人民检察院关于办理敲诈勒索刑事案件适用法律若干问题的解释', en: 'Interpretation on extortion (法释〔2013〕10号)',
}, '2013-04-27', '…敲诈勒索刑事案件…解释(2013-04-23).md')
const quarrels = interpretation({
  zh: '最高人民法院、最高人民检察院关于办理寻衅滋事刑事案件适用法律若干问题的解释', en: 'Interpretation on picking quarrels (法释〔2013〕18号)',
}, '2013-07-22', '…寻衅滋事刑事案件…解释(2013-07-15).md')

export const contactDataCounts = information('contact-data', article(1), {
  gist: { zh: '公民个人信息包括姓名、身份证件号码、通信联系方式、住址、财产状况、行踪轨迹等', en: 'Personal information includes name, identity number, contact details, address, property and whereabouts', es: 'Son datos personales el nombre, el número de identidad, los contactos, el domicilio, el patrimonio y la ubicación' },
})

export const publishingIsProviding = information('publishing', article(3), {
  gist: { zh: '向特定人提供或通过信息网络等途径发布个人信息，都算“提供”', en: 'Giving personal information to someone or publishing it online both count as “providing”', es: 'Dar datos a alguien o publicarlos en internet cuenta como «facilitarlos»' },
})

export const informationThresholds = information('thresholds', article(5), {
  gist: { zh: '征信、财产等信息五十条，可能影响人身财产安全的信息五百条，其他信息五千条以上等，属情节严重', en: 'Serious: 50 items of credit or property data, 500 of data that may affect safety, 5,000 of other data, and the like', es: 'Grave: 50 registros de crédito o patrimonio, 500 que afecten a la seguridad, 5.000 de otros datos, y similares' },
  limits: { creditItemsMin: 50, safetyItemsMin: 500, otherItemsMin: 5000 },
})

export const extortionAmounts = extortion('extortion-amounts', article(1), {
  gist: { zh: '敲诈勒索“数额较大”从二千元至五千元起，由各地在幅度内确定', en: 'A “relatively large” amount of extortion starts at 2,000 to 5,000 yuan, set by each province', es: 'La cantidad «relativamente grande» en la extorsión empieza entre 2.000 y 5.000 yuanes, según cada provincia' },
})

export const extortionOfVulnerable = extortion('extortion-of-vulnerable', article(2, { items: [3] }), {
  gist: { zh: '对未成年人、残疾人、老年人等敲诈勒索的，数额标准可以减半', en: 'The amount may be halved where the victim is a minor, disabled or old', es: 'La cantidad puede reducirse a la mitad si la víctima es menor, discapacitada o anciana' },
})

export const repeatedExtortion = extortion('repeated-extortion', article(3), {
  gist: { zh: '二年内敲诈勒索三次以上，属于多次敲诈勒索', en: 'Three times or more in two years is repeated extortion', es: 'Tres veces o más en dos años es extorsión repetida' },
  limits: { timesMin: 3, withinYears: 2 },
})

export const debtDisputes = quarrels('debt-disputes', article(1, { paragraphs: [3] }), {
  gist: { zh: '因债务等纠纷辱骂、恐吓他人的，一般不认定为寻衅滋事；经有关部门批评制止或处理处罚后继续、破坏社会秩序的除外', en: 'Abuse or threats over a debt are as a rule not picking quarrels, unless, after the authorities concerned warned or punished, they go on and break social order', es: 'Los insultos o amenazas por una deuda no suelen ser alteración del orden, salvo que, tras una advertencia o sanción de la autoridad competente, sigan y alteren el orden social' },
})

export const vileCircumstances = quarrels('vile-circumstances', article(3), {
  gist: { zh: '辱骂、恐吓他人，破坏社会秩序，并且多次或对老年人、孕妇、未成年人等实施、造成恶劣社会影响，或者引起精神失常等严重后果、严重影响他人生活等的，属情节恶劣', en: 'Vile: abuse or threats that break social order and are repeated, or aimed at old people, pregnant women or minors, with a vile effect on society; or that cause mental breakdown or the like, or gravely disturb life', es: 'Agravante: insultos o amenazas que alteran el orden social y son repetidos, o contra ancianos, embarazadas o menores, con pésimo efecto social; o que causan trastornos graves o perturban seriamente la vida' },
})

export const criminalInterpretations = [
  contactDataCounts, publishingIsProviding, informationThresholds, extortionAmounts, extortionOfVulnerable, repeatedExtortion, debtDisputes, vileCircumstances,
]
