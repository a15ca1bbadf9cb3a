import type { Memory } from '../entry'

/** What applications to an authority or a court share: what was reported, what is enclosed, what the law says of them. */
export const filed: Memory = {
  groups: {
    reported: [['', '', ''], ['（编号{names}）', ' (number {names})', ' (número {names})']],
    reportBody: [['贵机关', 'your organ', 'ese órgano'], ['{name}', '{name}', '{name}'], ['{own}', '{own}', '{own}']],
    exOrBlank: [['{ex}', '{ex}', '{ex}'], ['{blank}', '{blank}', '{blank}']],
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
      '{day}，申请人向{reportBody}报案{reported}。',
      'On {day} the applicant reported the matter to {reportBody}{reported}.',
      'El {day} la parte solicitante denunció los hechos ante {reportBody}{reported}.',
    ],
    ['报案所反映的情况：', 'What was reported:', 'Lo denunciado:'], ['报案所反映的情况：{blank}。', 'What was reported: {blank}.', 'Lo denunciado: {blank}.'],
    ['申请人所记录的情况和对应的证据如下：', 'What the applicant has on record, with its evidence:', 'Lo que consta a la parte solicitante, con sus pruebas:'],
    [
      '报案以后，{range}，又有{acts}（{ex}）。',
      'After the report, {range}, there were another {acts} ({ex}).',
      'Después de la denuncia, {range}, hubo otras {acts} ({ex}).',
    ],
    [
      '报案时没有提交、这次补充的证据：{blank}（没有的，写“无”）。',
      'Evidence not handed in with the report and added now: {blank} (if there is none, write “none”).',
      'Pruebas no presentadas con la denuncia y añadidas ahora: {blank} (si no hay, se escribe «ninguna»).',
    ],
    [
      '证据复印件：{exhibitNames}；原件可供核对。', 'Copies of the evidence: {exhibitNames}; the originals can be checked.',
      'Copias de las pruebas: {exhibitNames}; los originales están disponibles para su cotejo.',
    ],
    [
      '证据复印件（{exOrBlank}），原件可供核对。',
      'Copies of the evidence ({exOrBlank}); the originals can be checked.',
      'Copias de las pruebas ({exOrBlank}); los originales están disponibles para su cotejo.',
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
      '{knownBy}认为由{knownOf}或其合作机构使用的：{knownLines}。',
      'Held by {knownBy} to be used by {knownOf} or its partners: {knownLines}.',
      'Usados por {knownOf} o sus socios, según {knownBy}: {knownLines}.',
    ],
    [
      '借款事宜另行依法处理，不在本案请求之内；本文书不构成对任何债务的确认或者否认。',
      'The loan is dealt with apart according to law and is no part of what is asked here; this paper neither confirms nor denies any debt.',
      'El préstamo se resuelve aparte conforme a la ley y no forma parte de lo pedido aquí; este escrito no confirma ni niega ninguna deuda.',
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
    ['{ex}　{name}', '{ex}: {name}', '{ex}: {name}'], ['原告提供', 'from the plaintiff', 'aportada por la parte demandante'],
    ['申请人提供', 'from the applicant', 'aportada por la parte solicitante'], ['原件另存', 'original kept elsewhere', 'original conservado en otro lugar'],
    ['电子原件，SHA-256前{n}位：{code}', 'electronic original, SHA-256, first {n} digits: {code}', 'original electrónico, SHA-256, primeros {n} dígitos: {code}'],
  ],
}
