import type { Gist, Provision } from '../provision'
import { article } from './article'
import { citeIn, provisionOf, versionOf, type Edition, type Heading, type Wording } from './statute'

/**
 * 市场监督管理投诉举报处理暂行办法 (to 2026-04-14, text of 2022) and 市场监督管理投诉举报处理办法 (令第121号, from 2026-04-15) (SAMR). Lending is mostly outside its
 * remit. Of the interim measures the text as amended in 2022 was read, so earlier days are not recorded.
 */
const title = { zh: '市场监督管理投诉举报处理办法', en: 'Measures on Complaints and Reports to Market Regulators (市场监督管理投诉举报处理办法)' }
const interimTitle = { zh: '市场监督管理投诉举报处理暂行办法', en: 'Interim Measures on Complaints and Reports to Market Regulators (市场监督管理投诉举报处理暂行办法)' }
const heading: Heading = { id: 'SAMR', title, force: 'law' }
const interim: Edition = {
  from: '2022-03-24', fromGrade: 'U', grade: 'P', checkedOn: '2026-11-22', cite: citeIn(interimTitle),
  source: { title: `${interimTitle.zh}（2022年修改）`, ref: 'repo LawRefBook/Laws@2f4c5c2 部门规章/市场监督管理总局/市场监督管理投诉举报处理暂行办法(2022-03-24).md' },
}
const order121: Edition = {
  from: '2026-04-15', grade: 'P', checkedOn: '2026-11-22', cite: citeIn(title),
  source: { title: `${title.zh}（令第121号）`, ref: 'https://www.samr.gov.cn/zw/zfxxgk/fdzdgknr/fgs/art/2026/art_e4d03a20c0fd49769e408c7bf3791ff5.html' },
}
const only2026 = (topic: string, place: Wording, gist: Gist): Provision => provisionOf(heading, topic, [versionOf(order121, place, { gist })])

export const marketComplaints = [
  only2026('complaint-or-report', article(3), {
    zh: '投诉是为生活消费与经营者发生争议、请求解决；举报是反映违法线索', en: 'A complaint asks to settle a consumer dispute; a report points to a breach', es: 'La reclamación pide resolver un conflicto de consumo; la denuncia señala una infracción',
  }),
  only2026('no-misuse', article(7), {
    zh: '不得滥用投诉举报权利、牟取不正当利益', en: 'Complaints and reports may not be misused for improper gain', es: 'No se puede abusar de reclamaciones y denuncias para un beneficio indebido',
  }),
  only2026('channels', article(8), {
    zh: '渠道是全国12315平台、12315热线和公布的地址、窗口', en: 'The channels are the 12315 platform and line and the published addresses and counters', es: 'Los canales son la plataforma y línea 12315 y las direcciones y ventanillas publicadas',
  }),
  only2026('handled-apart', article(9), {
    zh: '投诉和举报混在一份材料里的，按各自程序分别处理', en: 'A complaint and a report in one paper are handled apart', es: 'Una reclamación y una denuncia en un mismo escrito se tramitan por separado',
  }),
  only2026('materials', article(10), {
    zh: '要提供真实身份、被投诉人名称地址、具体请求和争议事实依据', en: 'True identity, the respondent’s name and address, the request and the facts are needed', es: 'Se requieren identidad real, nombre y dirección del reclamado, petición y hechos',
  }),
  only2026('agent', article(11), {
    zh: '委托他人的，要授权委托书原件和受托人身份证明', en: 'An agent needs the original authority and proof of identity', es: 'El representante necesita la autorización original y prueba de identidad',
  }),
  only2026('jurisdiction', article(13), {
    zh: '由被投诉人实际经营地或住所地县级部门处理', en: 'The county office where the respondent does business or is registered handles it', es: 'Lo tramita la oficina de condado del lugar de negocio o domicilio del reclamado',
  }),
  provisionOf(heading, 'acceptance', [
    versionOf(interim, article(14), {
      gist: { zh: '收到投诉七个工作日内决定受理或不予受理并告知', en: 'Accepted or refused, and told, within 7 working days', es: 'Se admite o rechaza, y se comunica, en 7 días hábiles' }, limits: { workingDaysMax: 7 },
    }),
    versionOf(order121, article(15), {
      gist: { zh: '收到投诉七个工作日内决定受理或不予受理并告知；不予受理要说明理由和其他途径', en: 'Accepted or refused, and told, within 7 working days; a refusal states reasons and other ways', es: 'Se admite o rechaza, y se comunica, en 7 días hábiles; el rechazo indica motivos y otras vías' }, limits: { workingDaysMax: 7 },
      changed: { zh: '条号由第十四条改为第十五条；不予受理的要告知理由和其他途径', en: 'Art. 14 is now art. 15; a refusal must state reasons and other ways' },
    }),
  ]),
  provisionOf(heading, 'refusal', [
    versionOf(interim, article(15), {
      gist: { zh: '不属职责、他处已受理或处理、非生活消费、超过三年、材料不全等，不予受理', en: 'Refused: outside the remit, already handled elsewhere, no consumer purchase, over three years, papers missing', es: 'Se rechaza: fuera de competencia, ya tramitado en otro lugar, no es consumo, más de tres años, faltan papeles' }, limits: { yearsMax: 3 },
    }),
    versionOf(order121, article(16), {
      gist: { zh: '不属职责、他处已受理或处理过、非生活消费、超过三年、材料不全或虚假、冒名或拒绝核验身份等，不予受理', en: 'Refused: outside the remit, already handled elsewhere, no consumer purchase, over three years, papers missing or false, another’s name or identity not shown', es: 'Se rechaza: fuera de competencia, ya tramitado en otro lugar, no es consumo, más de tres años, papeles incompletos o falsos, nombre ajeno o identidad no acreditada' }, limits: { yearsMax: 3 },
      changed: { zh: '条号由第十五条改为第十六条；增加虚假材料、冒名和拒绝核验身份，不再列其他调解组织受理过的', en: 'Art. 15 is now art. 16; false papers, another’s name and refusing an identity check are added; what other mediators handled is no longer named' },
    }),
  ]),
  only2026('consumer-test', article(17), {
    zh: '短期大量投诉、多人串通、多人共用号码或地址等，可以作为判断非生活消费的因素', en: 'Many complaints in a short time, acting together and shared numbers or addresses may show that it is no consumer dispute', es: 'Muchas quejas en poco tiempo, actuar en grupo y números o direcciones compartidos pueden indicar que no es consumo',
  }),
  provisionOf(heading, 'mediation-end', [
    versionOf(interim, article(21, { paragraphs: [1], items: [5] }), {
      gist: { zh: '自受理起四十五个工作日内未达成协议的，终止调解', en: 'Mediation ends 45 working days after acceptance without agreement', es: 'La mediación acaba a los 45 días hábiles de la admisión sin acuerdo' }, limits: { workingDaysMax: 45 },
    }),
    versionOf(order121, article(23, { paragraphs: [1], items: [5] }), {
      gist: { zh: '自受理起六十日内未达成协议的，终止调解', en: 'Mediation ends 60 days after acceptance without agreement', es: 'La mediación acaba a los 60 días de la admisión sin acuerdo' }, limits: { daysMax: 60 },
      changed: { zh: '由四十五个工作日改为六十日', en: '45 working days become 60 days' },
    }),
  ]),
  only2026('after-mediation', article(25), {
    zh: '对终止调解或调解结果不服，可以走民事诉讼、仲裁等途径', en: 'Who does not accept the end or result of mediation may go to court or arbitration', es: 'Quien no acepte el fin o resultado puede ir a juicio o arbitraje',
  }),
  provisionOf(heading, 'leads', [versionOf(order121, article(27), {
    gist: { zh: '调解中发现违法线索，十五个工作日内核查，可再延十五个工作日', en: 'Signs of a breach found in mediation are checked in 15 working days, extended by 15', es: 'Los indicios hallados en la mediación se comprueban en 15 días hábiles, ampliables 15' },
    limits: { workingDaysMax: 15, extensionWorkingDaysMax: 15 },
  })]),
  only2026('report-facts', article(28), {
    zh: '举报要有具体线索和事实依据，并对真实性负责', en: 'A report needs concrete leads and facts, and the reporter answers for their truth', es: 'La denuncia requiere indicios y hechos concretos, y quien denuncia responde de su veracidad',
  }),
  provisionOf(heading, 'report-result', [
    versionOf(interim, article(31, { paragraphs: [2] }), {
      gist: { zh: '实名举报的，自是否立案决定起五个工作日内告知举报人', en: 'Who reports under their name is told within 5 working days whether a case is opened', es: 'A quien denuncia con su nombre se le dice en 5 días hábiles si se abre caso' }, limits: { workingDaysMax: 5 },
    }),
    versionOf(order121, article(36), {
      gist: { zh: '只有法律、法规、规章规定应当告知的，才告知举报处理结果', en: 'The result of a report is told only where a law or rule requires it', es: 'El resultado de la denuncia solo se comunica si una norma lo exige' },
      changed: { zh: '“五个工作日内告知是否立案”不再有对应条文', en: 'The notice within 5 working days on opening a case has no counterpart any more' },
    }),
  ]),
  only2026('repeated-reports', article(35), {
    zh: '同一事实重复举报不再另行处理，补充新事实的可以合并并重新计算期限', en: 'The same report again is not handled anew; new facts may be joined and restart the period', es: 'La misma denuncia repetida no se tramita de nuevo; los hechos nuevos pueden acumularse y reinician el plazo',
  }),
  only2026('confidentiality', article(37), {
    zh: '举报人信息应当保密', en: 'A reporter’s information is kept confidential', es: 'Los datos de quien denuncia son confidenciales',
  }),
  only2026('fraud', article(42), {
    zh: '以造假、捏造等方式骗赔或敲诈勒索的，移送公安', en: 'Fraud or extortion by invented claims goes to the police', es: 'El fraude o la extorsión con hechos inventados se remiten a la policía',
  }),
  only2026('other-requests', article(44), {
    zh: '咨询、信息公开、行政复议、纪检控告等不适用本办法', en: 'Questions, requests for information, reconsideration and discipline are not covered', es: 'No se aplica a consultas, acceso a información, reconsideración ni disciplina',
  }),
  only2026('day-counting', article(45), {
    zh: '首日不计，末日遇法定节假日顺延至其后第一日', en: 'The first day is not counted; a last day on a public holiday moves to the next day', es: 'No se cuenta el primer día; si el último es festivo legal, pasa al siguiente',
  }),
]
