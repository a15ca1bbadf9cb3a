import type { Memory } from '../entry'

/** Against a wrong credit record. */
export const creditObjection: Memory = {
  groups: {
    correction: [
      ['更正与事实不符的记载', 'correct what does not agree with the facts', 'corrijan lo que no concuerda con los hechos'],
      ['补充遗漏的信息', 'add what was left out', 'añadan la información omitida'],
      [
        '核查业务的办理人和材料，查实不是本人业务的，予以更正',
        'check who concluded the business and with which papers, and correct the entry if it proves not to be mine',
        'comprueben quién realizó la operación y con qué documentos, y corrijan el registro si resulta no ser mía',
      ],
      ['{blank}', '{blank}', '{blank}'],
    ],
    wrongKind: [
      ['记载与事实不符', 'the entry does not agree with the facts', 'el registro no concuerda con los hechos'],
      ['遗漏应当记载的信息', 'information that should be there is left out', 'se omite información que debería constar'],
      ['不是本人的业务', 'the business is not mine', 'la operación no es mía'], ['未经本人同意的查询', 'a query without my consent', 'una consulta sin mi consentimiento'],
      ['{blank}', '{blank}', '{blank}'],
    ],
    reportNumber: [['', '', ''], ['编号{own}，', 'number {own}, ', 'número {own}, ']],
  },
  sentences: [
    [
      '申请人（信息主体）：{name}，联系电话{phones}。',
      'Applicant (whose information it is): {name}, phone {phones}.',
      'Parte solicitante (titular de la información): {name}, teléfono {phones}.',
    ],
    [
      '异议所依据的信用报告：{reportNumber}{day}查询。',
      'Credit report the objection is based on: {reportNumber}queried on {day}.',
      'Informe crediticio en que se basa la objeción: {reportNumber}consultado el {day}.',
    ],
    ['请核查下列记载，{correction}{by}。', 'Please check the entry below and {correction}{by}.', 'Pido que comprueben el registro siguiente y {correction}{by}.'],
    [
      '核查期间，请对该记载作出存在异议的标注{by}。',
      'While it is being checked, please mark the entry as objected to{by}.',
      'Mientras se comprueba, pido que el registro se marque como objetado{by}.',
    ],
    [
      '经核查仍不能确认的，请在信用报告中添加本人的声明{by}。',
      'If it still cannot be confirmed after the check, please add my statement to the credit report{by}.',
      'Si tras la comprobación no puede confirmarse, pido que se añada mi declaración al informe crediticio{by}.',
    ],
    [
      '请自收到本申请之日起{n}日内核查处理，并将结果书面答复申请人{by}。',
      'Please check and deal with it within {n} days of receiving this application and answer the applicant in writing with the result{by}.',
      'Pido que se compruebe y resuelva en {n} días desde la recepción de esta solicitud y que se responda por escrito con el resultado{by}.',
    ],
    [
      '请核查查询的依据，查实没有依据的，予以更正。',
      'Please check the basis of the query; if it proves to have none, please correct it.',
      'Pido que comprueben el fundamento de la consulta; si resulta no tenerlo, que se corrija.',
    ],
    [
      '请将核查结果书面答复申请人。',
      'Please answer the applicant in writing with the result of the check.',
      'Pido que se responda por escrito a la parte solicitante con el resultado.',
    ],
    ['报送、查询机构：{name}。', 'Institution that reported or queried: {name}.', 'Entidad que informó o consultó: {name}.'],
    ['异议的记载：{text}。', 'Entry objected to: {text}.', 'Registro objetado: {text}.'],
    ['异议类别：{wrongKind}。', 'Kind of objection: {wrongKind}.', 'Tipo de objeción: {wrongKind}.'],
    ['报告的记载：{text}', 'What the report says: {text}', 'Lo que dice el informe: {text}'], ['实际情况：{text}', 'What is true: {text}', 'Lo que es cierto: {text}'],
    [
      '公民身份号码后四位：{blank}（在签名的原件上手写）。',
      'Last four digits of the identity number: {blank} (written by hand on the signed original).',
      'Cuatro últimas cifras del número de identidad: {blank} (se escriben a mano en el original firmado).',
    ],
    [
      '附信用报告复印件，需要核对身份的，由申请人出示证件。',
      'Enclosed: a copy of the credit report; where the identity must be checked, the applicant shows the identity document.',
      'Se adjunta copia del informe crediticio; si debe comprobarse la identidad, la parte solicitante muestra su documento.',
    ],
    [
      '附信用报告和身份证明复印件（写明“仅供征信异议使用”）。',
      'Enclosed: copies of the credit report and of the identity document (marked “for the credit objection only”).',
      'Se adjuntan copias del informe crediticio y del documento de identidad (con la indicación «solo para la objeción crediticia»).',
    ],
    [
      '本申请只针对有错误、遗漏或者没有依据的记载，不要求删除真实的信用信息。',
      'This application is only about entries that are wrong, incomplete or without ground; it does not ask to delete true credit information.',
      'Esta solicitud se refiere solo a anotaciones erróneas, incompletas o sin fundamento; no pide borrar información crediticia verdadera.',
    ],
  ],
  labels: [
    ['征信异议申请书', 'Objection to a credit record', 'Objeción a un registro crediticio'], ['异议请求', 'What is asked for', 'Lo que se pide'],
    ['异议事项', 'What is objected to', 'Lo que se objeta'],
  ],
}
