import type { Memory } from '../entry'

/** Who writes, who is meant, and what stands at the end of a letter. Spanish words for the writer are of either gender. */
export const parties: Memory = {
  groups: {
    writer: [
      ['投诉人', 'complainant', 'reclamante'], ['举报人', 'reporter', 'denunciante'], ['申请人', 'applicant', 'solicitante'], ['请求人', 'requester', 'solicitante'],
      ['申诉人', 'appellant', 'recurrente'], ['信访人', 'petitioner', 'peticionante'], ['反映人', 'requester', 'solicitante'], ['报案人', 'reporter', 'denunciante'],
      ['说明人', 'person stating', 'declarante'], ['委托人', 'principal', 'poderdante'], ['受托人', 'agent', 'apoderada'], ['整理人', 'compiler', 'compiladora'],
      ['原告', 'plaintiff', 'demandante'], ['提交人', 'person handing it in', 'presentante'], ['具状人', 'undersigned plaintiff', 'demandante que firma'],
    ],
    noun: [
      ['投诉', 'complaint', 'reclamación'], ['举报', 'report', 'denuncia'], ['报案', 'police report', 'denuncia policial'], ['申请', 'application', 'solicitud'],
      ['信访事项', 'petition', 'petición'], ['申诉', 'appeal', 'apelación'], ['诉求', 'request', 'solicitud'], ['请求', 'request', 'solicitud'],
    ],
    role: [
      ['借款人本人', 'the borrower', 'la propia persona prestataria'], ['借款人的亲属', 'a relative of the borrower', 'familiar de la persona prestataria'],
      ['借款人的同事', 'a colleague of the borrower', 'colega de la persona prestataria'],
      ['借款人的联系人', 'a contact of the borrower', 'contacto de la persona prestataria'],
      ['与借款人无关，号码被误拨', 'not connected with the borrower, reached by a wrong number', 'sin relación con la persona prestataria, a quien se llamó por error'],
    ],
    knownRole: [
      ['借款人{name}的亲属', 'a relative of the borrower {name}', 'familiar de la persona prestataria {name}'],
      ['借款人{name}的同事', 'a colleague of the borrower {name}', 'colega de la persona prestataria {name}'],
      ['借款人{name}的联系人', 'a contact of the borrower {name}', 'contacto de la persona prestataria {name}'],
    ],
    ofRole: [['系{role}', '{role}', '{role}'], ['{role}', '{role}', '{role}']],
    contract: [['', '', ''], ['，合同编号{party}', ', contract number {party}', ', número de contrato {party}']],
    partners: [['', '', ''], ['；合作或受托机构：{some}', '; partners or agencies: {some}', '; socios o agencias: {some}']],
    lineOf: [['{phones}', '{phones}', '{phones}'], ['{party}', '{party}', '{party}']],
    gender: [['女', 'female', 'femenino'], ['男', 'male', 'masculino'], ['{blank}', '{blank}', '{blank}']],
    deliver: [['', '', ''], ['，送达地址同住所', ', address for service: the residence', ', dirección para notificaciones: el domicilio'], ['，送达地址{text}', ', address for service {text}', ', dirección para notificaciones {text}']],
    born: [['{range}出生', 'born on {range}', 'fecha de nacimiento {range}'], ['出生日期{blank}', 'date of birth {blank}', 'fecha de nacimiento {blank}']],
    signHow: [
      ['签名', 'signature', 'firma'], ['签名、捺指印', 'signature and fingerprint', 'firma y huella dactilar'],
      ['亲笔签名', 'signature by own hand', 'firma de puño y letra'],
    ],
  },
  sentences: [
    [
      '{writer}：{name}，联系电话{phones}，{role}{contract}。',
      '{writer}: {name}, phone {phones}, {role}{contract}.',
      'Parte {writer}: {name}, teléfono {phones}, {role}{contract}.',
    ],
    [
      '{writer}：{name}，联系电话{phones}，{knownRole}{contract}。',
      '{writer}: {name}, phone {phones}, {knownRole}{contract}.',
      'Parte {writer}: {name}, teléfono {phones}, {knownRole}{contract}.',
    ],
    ['{writer}：{name}，联系电话{lineOf}。', '{writer}: {name}, phone {lineOf}.', 'Parte {writer}: {name}, teléfono {lineOf}.'],
    [
      '{writer}：{name}，性别{gender}，住所{text}，联系电话{phones}{deliver}。',
      '{writer}: {name}, sex: {gender}, residence: {text}, phone {phones}{deliver}.',
      'Parte {writer}: {name}, sexo: {gender}, domicilio: {text}, teléfono {phones}{deliver}.',
    ],
    ['{ofRole}。', '{ofRole}.', '{ofRole}.'],
    [
      '公民身份号码：{blank}（在签名的原件上手写）。',
      'Identity number: {blank} (written by hand on the signed original).',
      'Número de identidad: {blank} (se escribe a mano en el original firmado).',
    ],
    [
      '本人保证以上内容真实，如有不实愿承担责任。',
      'I vouch that the above is true and accept responsibility if it is not.',
      'Garantizo que lo anterior es cierto y acepto la responsabilidad si no lo es.',
    ],
    [
      '以上内容真实，如有不实，{writer}愿意承担法律责任。',
      'The above is true; if it is not, the {writer} accepts legal responsibility.',
      'Lo anterior es cierto; si no lo fuera, la parte {writer} acepta la responsabilidad legal.',
    ],
    ['{blank}。', '{blank}.', '{blank}.'], ['{blank}', '{blank}', '{blank}'],
    ['以上情况属实。', 'The above is true.', 'Lo anterior es cierto.'],
  ],
  labels: [
    ['{cn}、{label}', '{cn}. {label}', '{cn}. {label}'], ['此致', 'Respectfully submitted to', 'Atentamente, a'],
    ['敬礼', 'Yours faithfully', 'Un respetuoso saludo'],
    ['{writer}（{signHow}）：', '{writer} ({signHow}):', 'Parte {writer} ({signHow}):'],
    ['日期：　　　年　　月　　日', 'Date:', 'Fecha:'], ['证据', 'Evidence', 'Prueba'], ['编号', 'Number', 'Número'], ['名称', 'Name', 'Nombre'],
    ['声明', 'Declaration', 'Declaración'],
    ['请求', 'Requests', 'Solicitudes'], ['随附材料', 'Enclosures', 'Documentos adjuntos'], ['事实和理由', 'Facts and grounds', 'Hechos y fundamentos'],
    ['补充说明', 'Further remarks', 'Observaciones adicionales'],
    ['{writer}', '{writer}', 'Parte {writer}'],
    ['电信业务经营者客户服务部门', 'Customer service of the telecom operator', 'Atención al cliente del operador de telecomunicaciones'],
    ['{blank}电信用户申诉受理中心', '{blank} Centre for appeals of telecom users', 'Centro de recursos de usuarios de telecomunicaciones {blank}'],
    ['中国互联网金融协会', 'National Internet Finance Association of China', 'Asociación Nacional de Finanzas por Internet de China'],
    ['12321网络不良与垃圾信息举报受理中心', 'Centre 12321 for reports on harmful and spam information', 'Centro 12321 de denuncias de información dañina y basura'],
    ['{name}客服部门', 'Customer service of {name}', 'Atención al cliente de {name}'],
    ['{name}消费者权益保护部门', 'Consumer protection department of {name}', 'Departamento de protección al consumidor de {name}'],
    ['{name}个人信息保护负责人', 'Person in charge of personal information protection at {name}', 'Responsable de protección de la información personal de {name}'],
    ['{name}贷后管理部门', 'Post-loan department of {name}', 'Departamento de gestión posterior al préstamo de {name}'],
    [
      '国家金融监督管理总局{blank}监管局',
      'National Financial Regulatory Administration, office of {blank}',
      'Administración Nacional de Regulación Financiera, oficina de {blank}',
    ],
  ],
}
