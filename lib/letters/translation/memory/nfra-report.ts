import type { Memory } from '../entry'

/** T02, the report to the financial supervisor. */
export const nfraReport: Memory = {
  groups: {
    wantsAnswer: [['否', 'no', 'no'], ['{blank}', '{blank}', '{blank}']],
  },
  sentences: [
    [
      '实名举报，有效身份证件号码：{blank}（签名时手写）。',
      'I report under my real name; number of valid identity document: {blank} (written by hand when signing).',
      'Denuncio con mi nombre real; número del documento de identidad vigente: {blank} (se escribe a mano al firmar).',
    ],
    ['被举报机构：{name}{partners}。', 'Institution reported: {name}{partners}.', 'Entidad denunciada: {name}{partners}.'],
    [
      '依据{laws}，本人就被举报机构及其合作机构的催收行为提供线索，不请求处理本人与该机构之间的民事争议：',
      'On the basis of {laws}, I offer information on the collection conduct of the institution reported and its partners, and do not ask for the civil dispute between me and that institution to be settled:',
      'Con fundamento en {laws}, aporto información sobre la conducta de cobranza de la entidad denunciada y sus socios, y no pido que se resuelva la controversia civil entre esa entidad y yo:',
    ],
    [
      '请核查被举报机构开展催收、委托和管理催收机构是否符合规定；核查属实的，请依法处理。',
      'Please check whether the institution reported collects, and engages and supervises collection agencies, as the rules ask; if what I report is confirmed, please deal with it according to law.',
      'Pido que se verifique si la entidad denunciada cobra, y contrata y supervisa a las agencias de cobranza, conforme a las normas; si se confirma, pido que se actúe conforme a la ley.',
    ],
    [
      '请对本人的身份信息和举报内容保密。',
      'Please keep my identity and the content of this report confidential.',
      'Pido que se mantengan confidenciales mi identidad y el contenido de esta denuncia.',
    ],
    ['是否要求书面答复：是。', 'Whether a written answer is asked for: yes.', 'Si se pide respuesta por escrito: sí.'],
    [
      '请将是否受理和调查意见书面告知本人。',
      'Please tell me in writing whether it is accepted and what the inquiry found.',
      'Pido que se me comunique por escrito si se admite y el resultado de la investigación.',
    ],
    ['是否要求书面答复：{wantsAnswer}。', 'Whether a written answer is asked for: {wantsAnswer}.', 'Si se pide respuesta por escrito: {wantsAnswer}.'],
    ['下列行为可能涉及{laws}。', 'The acts below may breach: {laws}.', 'Los actos siguientes pueden infringir: {laws}.'],
    ['下列行为中的{kinds}，可能涉及{laws}。', 'Of the acts below, these may breach {laws}: {kinds}.', 'De los actos siguientes, estos pueden infringir {laws}: {kinds}.'],
    [
      '其中涉及治安管理的部分，由公安机关依法认定。', 'What of this concerns public order is for the police to determine according to law.',
      'Lo que atañe a la seguridad pública corresponde determinarlo a la policía conforme a la ley.',
    ],
    ['本次提出的新证据：{text}', 'New evidence put forward this time: {text}', 'Nuevas pruebas presentadas esta vez: {text}'],
  ],
  labels: [
    ['违法行为举报书', 'Report of conduct for the supervisor to examine', 'Denuncia de actos para su examen por el supervisor'],
    ['关于{name}催收行为的举报书', 'Report on the collection conduct of {name}', 'Denuncia sobre la conducta de cobranza de {name}'],
    ['举报人与被举报机构', 'Reporter and institution reported', 'Parte denunciante y entidad denunciada'], ['举报请求', 'What the report asks for', 'Lo que se pide'],
    ['事实与依据（详见附件二、附件三）', 'Facts and basis (details in Annexes 2 and 3)', 'Hechos y fundamentos (véanse los anexos 2 y 3)'],
    ['此前的举报与新的证据', 'Earlier reports and new evidence', 'Denuncias anteriores y nuevas pruebas'],
  ],
}
