import type { Memory } from '../entry'

/** What applications to an authority or a court share: what was reported, what is enclosed, what the law says of them. */
export const filed: Memory = {
  lists: { toEach: { of: 'toOne', by: '；' } },
  groups: {
    since: [['报案以后', 'After the report', 'Después de la denuncia'], ['提出请求以后', 'After the request', 'Después de la petición']],
    notHandedIn: [['报案时', 'with the report', 'con la denuncia'], ['报案和申请复议时', 'with the report and the application for reconsideration', 'con la denuncia y la solicitud de reconsideración']],
    originalsHere: [
      ['', '', ''], ['，原件可供核对', '; the originals can be checked', '; los originales están disponibles para su cotejo'],
      [
        '，除目录注明“原件另存”的以外，原件可供核对', '; the originals can be checked, but for those the list marks as kept elsewhere',
        '; los originales están disponibles para su cotejo, salvo los que la lista indica como conservados en otro lugar',
      ],
    ],
    from: [['', '', ''], ['运营商出具，', 'made out by the carrier, ', 'emitida por el operador, ']],
    askedHere: [['本案请求', 'what is asked here', 'lo pedido aquí'], ['本次申请', 'this application', 'esta solicitud']],
    reported: [['', '', ''], ['（编号{names}）', ' (number {names})', ' (número {names})']],
    toOne: [['对{who}{acts}', '{acts} to {who}', '{acts} a {who}']],
    reportBody: [['贵机关', 'your organ', 'ese órgano'], ['{name}', '{name}', '{name}'], ['{own}', '{own}', '{own}']],
    borrower: [['', '', ''], ['{name}', ' {name}', ' {name}']],
    defendantAs: [['被告', 'Defendant', 'Parte demandada'], ['被申请人', 'Respondent', 'Parte requerida']],
    knownBy: [['原告', 'the plaintiff', 'la parte demandante'], ['申请人', 'the applicant', 'la parte solicitante']],
    knownOf: [['被告', 'the defendant', 'la parte demandada'], ['被申请人', 'the respondent', 'la parte requerida']],
    knownLines: [
      ['电话号码{lines}', 'phone numbers {lines}', 'números de teléfono {lines}'], ['账号{lines}', 'accounts {lines}', 'cuentas {lines}'],
      ['电话号码{lines}；账号{lines2}', 'phone numbers {lines}; accounts {lines2}', 'números de teléfono {lines}; cuentas {lines2}'],
    ],
  },
  sentences: [
    [
      '{day}，申请人就自己受到的侵害向{reportBody}报案、控告{reported}。',
      'On {day} the applicant reported to {reportBody} what was done to themselves, as an accuser{reported}.',
      'El {day} la parte solicitante denunció ante {reportBody}, como persona ofendida, lo que se le hizo{reported}.',
    ],
    [
      '{day}，申请人向{reportBody}报案{reported}。',
      'On {day} the applicant reported the matter to {reportBody}{reported}.',
      'El {day} la parte solicitante denunció los hechos ante {reportBody}{reported}.',
    ],
    ['报案所反映的情况：', 'What was reported:', 'Lo denunciado:'], ['报案所反映的情况：{blank}。', 'What was reported: {blank}.', 'Lo denunciado: {blank}.'],
    ['申请人所记录的情况和对应的证据如下：', 'What the applicant has on record, with its evidence:', 'Lo que consta a la parte solicitante, con sus pruebas:'],
    [
      '申请人所记录的情况，以及借款人{borrower}所受、有下列证据的情况如下（后者不是申请人亲历）：',
      'What the applicant has on record, and what the borrower{borrower} met, with its evidence (the latter is not the applicant’s own experience):',
      'Lo que consta a la parte solicitante y lo que sufrió la persona prestataria{borrower}, con sus pruebas (esto último no lo vivió la parte solicitante):',
    ],
    [
      '借款人{borrower}所受、有下列证据的情况如下（不是申请人亲历）：',
      'What the borrower{borrower} met, with its evidence (it is not the applicant’s own experience):',
      'Lo que sufrió la persona prestataria{borrower}, con sus pruebas (no lo vivió la parte solicitante):',
    ],
    [
      '引文中没有表示愿意作证的人只写姓氏，电话隐去部分数字；原话见所列证据。',
      'In quotations, people who have not said that they will testify appear by surname only, and phone numbers lack some digits; the original words are in the evidence listed.',
      'En las citas, quienes no han dicho que testificarán figuran solo por su apellido, y a los teléfonos les faltan cifras; las palabras originales están en las pruebas indicadas.',
    ],
    [
      '{since}，{range}，又有{acts}，其中{toEach}（{ex}）。',
      '{since}, {range}, there were another {acts}, of them {toEach} ({ex}).',
      '{since}, {range}, hubo otras {acts}; de ellas, {toEach} ({ex}).',
    ],
    [
      '{since}，{range}，对{who}又有{acts}（{ex}）。',
      '{since}, {range}, there were another {acts} to {who} ({ex}).',
      '{since}, {range}, hubo otras {acts} a {who} ({ex}).',
    ],
    [
      '{notHandedIn}没有提交、这次补充的证据：{blank}（没有的，写“无”）。',
      'Evidence not handed in {notHandedIn} and added now: {blank} (if there is none, write “none”).',
      'Pruebas no presentadas {notHandedIn} y añadidas ahora: {blank} (si no hay, se escribe «ninguna»).',
    ],
    [
      '证据复印件（{blank}），原件可供核对。',
      'Copies of the evidence ({blank}); the originals can be checked.',
      'Copias de las pruebas ({blank}); los originales están disponibles para su cotejo.',
    ],
    [
      '证据目录和证据复印件（{ex}）{originalsHere}。',
      'List of evidence and copies of the evidence ({ex}){originalsHere}.',
      'Lista de pruebas y copias de las pruebas ({ex}){originalsHere}.',
    ],
    ['申请人身份证复印件。', 'Copy of the applicant’s identity card.', 'Copia del documento de identidad de la parte solicitante.'],
    ['受案回执或者报案回执复印件。', 'Copy of the receipt of acceptance or of the report.', 'Copia del acuse de admisión o de la denuncia.'],
    ['不予立案通知书复印件。', 'Copy of the notice that no case is opened.', 'Copia de la notificación de no apertura del caso.'],
    [
      '{defendantAs}：{party}，住所{text2}，法定代表人或者主要负责人{text3}，联系电话{text4}。',
      '{defendantAs}: {party}, address: {text2}, legal representative or person in charge: {text3}, phone: {text4}.',
      '{defendantAs}: {party}, domicilio: {text2}, representante legal o responsable: {text3}, teléfono: {text4}.',
    ],
    [
      '{knownBy}认为，下列{lineWord}由{knownOf}或其合作机构使用：{knownLines}。',
      'Held by {knownBy}: these {lineWord} are used by {knownOf} or its partners: {knownLines}.',
      'Según {knownBy}, estos {lineWord} son usados por {knownOf} o sus socios: {knownLines}.',
    ],
    [
      '借款事宜另行依法处理，不在{askedHere}之内；本文书不构成对任何债务的确认或者否认。',
      'The loan is dealt with apart according to law and is no part of {askedHere}; this paper neither confirms nor denies any debt.',
      'El préstamo se resuelve aparte conforme a la ley y no forma parte de {askedHere}; este escrito no confirma ni niega ninguna deuda.',
    ],
    [
      '{knownBy}只就自己的隐私权和个人信息权益提出请求，不代借款人主张，也不对借款事宜作任何表示。',
      '{knownBy} asks only in the right of their own privacy and personal information, claims nothing for the borrower and says nothing about the loan.',
      '{knownBy} pide solo en virtud de su propia intimidad e información personal, no reclama nada en nombre de la persona prestataria ni se pronuncia sobre el préstamo.',
    ],
  ],
  labels: [
    ['申请人与被申请人', 'Applicant and respondent', 'Parte solicitante y parte requerida'], ['新的证据', 'New evidence', 'Nuevas pruebas'],
    ['附件　证据目录（共{n}项）', 'Annex: list of evidence ({n} {n|item|items})', 'Anexo: lista de pruebas ({n} {n|elemento|elementos})'], ['来源', 'Source', 'Origen'],
    ['证明目的', 'What it shows', 'Qué acredita'], ['页码', 'Page', 'Página'],
    ['{ex}　{name}', '{ex}: {name}', '{ex}: {name}'], ['{from}原告提供', '{from}handed in by the plaintiff', '{from}aportada por la parte demandante'],
    ['{from}申请人提供', '{from}handed in by the applicant', '{from}aportada por la parte solicitante'], ['原件另存', 'original kept elsewhere', 'original conservado en otro lugar'],
    ['电子原件，SHA-256前{n}位：{code}', 'electronic original, SHA-256, first {n} digits: {code}', 'original electrónico, SHA-256, primeros {n} dígitos: {code}'],
  ],
}
