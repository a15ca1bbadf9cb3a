import { article } from './article'
import { citeIn, provisionsOf } from './statute'

/** 银行业保险业消费投诉处理管理办法 (TSBF), from 2020-03-01: how a lender handles a complaint. */
const title = { zh: '银行业保险业消费投诉处理管理办法', en: 'Measures on Handling Consumer Complaints in Banking and Insurance (银行业保险业消费投诉处理管理办法)' }
const provision = provisionsOf({
  id: 'TSBF', title, force: 'law', from: '2020-03-01', grade: 'P', checkedOn: '2026-11-22', cite: citeIn(title),
  source: { title: title.zh, ref: 'http://www.gov.cn/gongbao/content/2020/content_5512564.htm ; repo MontesLee/insurance-agent@d9c4ac7 docs/knowledge-base/sources/text/L1-12.txt' },
})

export const bankComplaints = [
  provision('published-channels', article(8), {
    gist: { zh: '机构要公布投诉电话、地址和流程，合同里写明投诉渠道', en: 'Complaint lines, addresses and steps are published and named in the contract', es: 'Se publican teléfonos, direcciones y pasos de reclamación, que constan en el contrato' },
  }),
  provision('partners', article(10), {
    gist: { zh: '合作第三方引发纠纷的，机构应要求第三方配合核实处理', en: 'Where a partner causes the dispute, the institution has the partner help to check and settle it', es: 'Si un socio causa el conflicto, la entidad exige que ayude a comprobarlo y resolverlo' },
  }),
  provision('own-products', article(11), {
    gist: { zh: '机构负责处理因自己产品或服务产生的投诉', en: 'An institution handles complaints about its own products and services', es: 'La entidad tramita las reclamaciones sobre sus propios productos y servicios' },
  }),
  provision('representatives', article(12), {
    gist: { zh: '可以要求走公布的渠道；多人当面共同投诉的代表不超过五人', en: 'The published channels may be required; a joint complaint in person is brought by at most five people', es: 'Puede exigirse usar los canales publicados; una reclamación conjunta en persona la presentan como máximo cinco' },
    limits: { representativesMax: 5 },
  }),
  provision('materials', article(13), {
    gist: { zh: '可以要求身份、联系方式、被投诉机构、请求和依据；机构已有的材料不得再要', en: 'Identity, contact, the institution, the request and its grounds may be asked for, but nothing the institution already has', es: 'Pueden pedirse identidad, contacto, entidad, petición y motivos, pero nada que la entidad ya tenga' },
  }),
  provision('agent', article(14), {
    gist: { zh: '确有困难的可以委托他人，需要亲笔签名的授权书原件和受托人身份证明', en: 'Who cannot complain in person may send an agent with a signed original authority and proof of identity', es: 'Quien no pueda reclamar puede enviar a un representante con autorización original firmada y prueba de identidad' },
  }),
  provision('withdrawal', article(15), {
    gist: { zh: '投诉可以撤回，机构收到撤回当日程序终止', en: 'A complaint may be withdrawn; the procedure ends the day the withdrawal arrives', es: 'La reclamación puede retirarse; el trámite acaba el día en que llega la retirada' },
  }),
  provision('truthfulness', article(16), {
    gist: { zh: '投诉应当客观真实，不得虚假、捏造、歪曲或诬告', en: 'A complaint must be true: nothing false, invented, twisted or meant to frame someone', es: 'La reclamación debe ser veraz: nada falso, inventado, tergiversado ni calumnioso' },
  }),
  provision('time-limits', article(18), {
    gist: { zh: '简单的十五日内决定并告知，复杂的可到三十日，特别复杂的经审批并告知可再延三十日；提出新事实的重新计算', en: 'Simple cases are decided and told in 15 days, complex ones in 30, very complex ones in 30 more with approval and notice; new facts restart the period', es: 'Los casos simples se deciden y comunican en 15 días, los complejos en 30, los muy complejos en 30 más con aprobación y aviso; hechos nuevos reinician el plazo' },
    limits: { simpleDaysMax: 15, complexDaysMax: 30, extensionDaysMax: 30 },
  }),
  provision('reasons', article(19), {
    gist: { zh: '告知决定时要说明核实情况、依据理由和救济途径', en: 'The decision states what was found, the grounds and the remedies', es: 'La decisión indica lo comprobado, los motivos y los recursos' },
  }),
  provision('branch-review', article(20), {
    gist: { zh: '对分支机构的处理结果有异议，收到决定三十日内可以向上级机构申请核查，三十日内作出决定', en: 'A branch’s decision may be taken to its superior within 30 days, who decides within 30 days', es: 'La decisión de una sucursal puede llevarse a su superior en 30 días, que decide en 30 días' },
    limits: { applyDaysMax: 30, decideDaysMax: 30 },
  }),
  provision('notice', article(21), {
    gist: { zh: '书面、短信、邮件、电话告知都要在期限内；可以另行协商期限和方式', en: 'Notice in writing, by message or by phone must be given in time; the parties may agree otherwise', es: 'El aviso por escrito, mensaje o teléfono debe darse en plazo; las partes pueden pactar otra cosa' },
  }),
  provision('mediation', article(23), {
    gist: { zh: '双方同意调解的，调解期间不计入处理期限', en: 'Time spent in agreed mediation is not counted', es: 'El tiempo de mediación acordada no cuenta' },
  }),
  provision('forwarding', article(33), {
    gist: { zh: '监管部门收到投诉七个工作日内转送机构并告知投诉人', en: 'The regulator forwards a complaint within 7 working days and tells the complainant', es: 'El regulador remite la reclamación en 7 días hábiles y lo comunica' },
    limits: { workingDaysMax: 7 },
  }),
  provision('correction', article(40), {
    gist: { zh: '没有公布渠道、没有按程序办理告知、无理拒绝调解的，监管部门可以要求限期整改', en: 'Where channels, procedure or mediation are neglected, the regulator may order correction', es: 'Si se descuidan canales, trámites o mediación, el regulador puede ordenar su corrección' },
  }),
  provision('measures', article(41), {
    gist: { zh: '逾期不改正的，监管部门可以谈话、采取监管措施或处罚', en: 'Where nothing is corrected in time, the regulator may take measures or punish', es: 'Si no se corrige a tiempo, el regulador puede tomar medidas o sancionar' },
  }),
  provision('day-counting', article(43), {
    gist: { zh: '“以内”“以上”含本数；除“七个工作日”外都是自然日', en: '“Within” and “or more” include the number; all days but the 7 working days are calendar days', es: '«Dentro de» y «o más» incluyen la cifra; salvo los 7 días hábiles, todos son naturales' },
  }),
]
