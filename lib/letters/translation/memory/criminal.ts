import type { Memory } from '../entry'

/** T09 in both steps, and the request to the procuratorate: against a refusal to open a criminal case, or silence. */
export const criminal: Memory = {
  groups: {
    decidedOn: [['', '', ''], ['于{day}', ' on {day}', ' el {day}']],
  },
  sentences: [
    [
      '{reportBody}{decidedOn}决定不予立案，不予立案通知书文号为{text}。',
      '{reportBody} decided{decidedOn} not to open a case; number of the notice: {text}.',
      '{reportBody} decidió{decidedOn} no abrir un caso; número de la notificación: {text}.',
    ],
    ['申请人于{day}收到该通知书。', 'The applicant received this notice on {day}.', 'La parte solicitante recibió esta notificación el {day}.'],
    [
      '申请复议的最后一日为{day}{by}，本申请在期限以内提出。',
      'The last day to apply for reconsideration is {day}{by}; this application is made in time.',
      'El último día para pedir la reconsideración es el {day}{by}; esta solicitud se presenta en plazo.',
    ],
    ['通知书写明的理由：{own}。', 'Reasons given in the notice: {own}.', 'Motivos indicados en la notificación: {own}.'],
    ['关于申请期限：{own}。', 'On the time to apply: {own}.', 'Sobre el plazo de la solicitud: {own}.'],
    ['申请人不服上述决定，理由如下：', 'The applicant does not accept this decision, for these reasons:', 'La parte solicitante no acepta esta decisión, por estos motivos:'],
    [
      '请贵机关结合报案材料和补充的证据，按照立案的条件重新审查{by}。',
      'Please examine it anew, with the papers of the report and the evidence added, by the conditions for opening a case{by}.',
      'Pido que se examine de nuevo, con los documentos de la denuncia y las pruebas añadidas, según las condiciones para abrir un caso{by}.',
    ],
    [
      '上述情况如何认定，由贵机关依法决定。',
      'How the facts above are to be judged is for your organ to decide according to law.',
      'Cómo deben valorarse estos hechos corresponde decidirlo a ese órgano conforme a la ley.',
    ],
    ['撤销上述不予立案决定。', 'Revoke this decision not to open a case.', 'Que se revoque esta decisión de no abrir un caso.'],
    [
      '对申请人报案反映的情况立案侦查。',
      'Open a case and investigate what the applicant reported.',
      'Que se abra un caso y se investigue lo denunciado por la parte solicitante.',
    ],
    [
      '将复议决定书送达申请人{by}，并请写明理由。',
      'Serve the reconsideration decision on the applicant{by}, and please state its reasons.',
      'Que se notifique a la parte solicitante la decisión de reconsideración{by}, y se pide que exponga sus motivos.',
    ],
    [
      '{reportBody}对申请人的报案决定不予立案（不予立案通知书文号：{text}）。',
      '{reportBody} decided not to open a case on the applicant’s report (number of the notice: {text}).',
      '{reportBody} decidió no abrir un caso sobre la denuncia de la parte solicitante (número de la notificación: {text}).',
    ],
    [
      '申请人申请复议后，该机关作出复议决定（复议决定书文号：{text}），申请人于{day}收到复议决定书。',
      'After the applicant applied for reconsideration, that organ made its reconsideration decision (number: {text}); the applicant received it on {day}.',
      'Después de que la parte solicitante pidió la reconsideración, ese órgano dictó su decisión (número: {text}); la parte solicitante la recibió el {day}.',
    ],
    [
      '申请复核的最后一日为{day}{by}，本申请在期限以内提出。',
      'The last day to apply for re-examination is {day}{by}; this application is made in time.',
      'El último día para pedir la revisión superior es el {day}{by}; esta solicitud se presenta en plazo.',
    ],
    ['复议决定写明的理由：{own}。', 'Reasons given in the reconsideration decision: {own}.', 'Motivos indicados en la decisión de reconsideración: {own}.'],
    [
      '申请人不服上述复议决定，理由如下：',
      'The applicant does not accept this reconsideration decision, for these reasons:',
      'La parte solicitante no acepta esta decisión de reconsideración, por estos motivos:',
    ],
    [
      '请贵机关按照立案的条件复核{by}。',
      'Please re-examine it by the conditions for opening a case{by}.',
      'Pido que se revise según las condiciones para abrir un caso{by}.',
    ],
    [
      '上述情况如何认定，由公安机关依法决定。',
      'How the facts above are to be judged is for the police to decide according to law.',
      'Cómo deben valorarse estos hechos corresponde decidirlo a la policía conforme a la ley.',
    ],
    [
      '撤销{reportBody}的上述复议决定和不予立案决定{by}。',
      'Revoke these decisions of {reportBody}: the reconsideration decision and the decision not to open a case{by}.',
      'Que se revoquen estas decisiones de {reportBody}: la de reconsideración y la de no abrir un caso{by}.',
    ],
    [
      '由该机关对申请人报案反映的情况立案侦查。',
      'Have that organ open a case and investigate what the applicant reported.',
      'Que ese órgano abra un caso e investigue lo denunciado por la parte solicitante.',
    ],
    [
      '将复核结果书面告知申请人，并写明理由。',
      'Tell the applicant the outcome of the re-examination in writing, with its reasons.',
      'Que se comunique por escrito a la parte solicitante el resultado de la revisión, con sus motivos.',
    ],
    ['复议决定书复印件。', 'Copy of the reconsideration decision.', 'Copia de la decisión de reconsideración.'],
    [
      '申请人与借款人{name}的关系：{text}。',
      'How the applicant is related to the borrower {name}: {text}.',
      'Parentesco de la parte solicitante con la persona prestataria {name}: {text}.',
    ],
    [
      '申请人与借款人的关系：{text}。',
      'How the applicant is related to the borrower: {text}.',
      'Parentesco de la parte solicitante con la persona prestataria: {text}.',
    ],
    [
      '证明亲属关系的材料复印件（户口簿、结婚证、出生证明等）。',
      'Copies of papers that show the relation (household register, marriage or birth certificate, and the like).',
      'Copias de documentos que acreditan el parentesco (libro de familia, certificado de matrimonio o de nacimiento, etc.).',
    ],
    ['申请监督的公安机关：{text}。', 'Police organ to be supervised: {text}.', 'Órgano de policía cuya supervisión se pide: {text}.'],
    ['公安机关的处理：{blank}。', 'What the police did: {blank}.', 'Lo hecho por la policía: {blank}.'],
    ['一般的审查期限到{day}届满。', 'The general time to examine it ended on {day}.', 'El plazo general de examen terminó el {day}.'],
    [
      '截至{day}，申请人没有收到是否立案的决定。',
      'As of {day} the applicant has received no decision whether a case is opened.',
      'Al {day} la parte solicitante no ha recibido ninguna decisión sobre la apertura de un caso.',
    ],
    [
      '{reportBody}决定不予立案（不予立案通知书文号：{text}），申请人于{day}收到通知。',
      '{reportBody} decided not to open a case (number of the notice: {text}); the applicant received the notice on {day}.',
      '{reportBody} decidió no abrir un caso (número de la notificación: {text}); la parte solicitante la recibió el {day}.',
    ],
    ['通知写明的理由：{own}。', 'Reasons given in the notice: {own}.', 'Motivos indicados en la notificación: {own}.'],
    ['复议、复核情况：{own}。', 'Reconsideration and re-examination: {own}.', 'Reconsideración y revisión: {own}.'],
    [
      '受理并审查公安机关未在规定期限内决定是否立案的情况{by}。',
      'Accept and examine that the police have not decided within the prescribed time whether to open a case{by}.',
      'Que se admita y examine que la policía no decidió en el plazo establecido si abría un caso{by}.',
    ],
    [
      '已经超过规定期限的，要求公安机关书面说明理由。',
      'If the prescribed time has passed, ask the police for reasons in writing.',
      'Si el plazo establecido ha pasado, que se pidan a la policía los motivos por escrito.',
    ],
    [
      '审查后认为符合立案条件的，通知公安机关立案{by}。',
      'If after examination the conditions for opening a case are met, give the police notice to open one{by}.',
      'Si tras el examen se cumplen las condiciones para abrir un caso, que se ordene a la policía abrirlo{by}.',
    ],
    [
      '受理并审查下述报案应当立案而没有立案的情况{by}。',
      'Accept and examine that no case was opened on the report below although one should have been{by}.',
      'Que se admita y examine que no se abrió un caso sobre la denuncia siguiente aunque debía abrirse{by}.',
    ],
    [
      '要求公安机关书面说明不立案的理由{by}。',
      'Ask the police to state in writing why no case was opened{by}.',
      'Que se pidan a la policía por escrito los motivos de no abrir un caso{by}.',
    ],
    [
      '审查后认为不立案的理由不能成立的，通知公安机关立案{by}。',
      'If after examination those reasons do not hold, give the police notice to open a case{by}.',
      'Si tras el examen esos motivos no se sostienen, que se ordene a la policía abrir un caso{by}.',
    ],
    [
      '将审查结果书面答复申请人。',
      'Answer the applicant in writing with the outcome of the examination.',
      'Que se responda por escrito a la parte solicitante con el resultado del examen.',
    ],
    [
      '申请人认为应当立案侦查，理由如下：',
      'The applicant holds that a case should be opened and investigated, for these reasons:',
      'La parte solicitante considera que debe abrirse un caso e investigarse, por estos motivos:',
    ],
    ['需要说明的情况：', 'What needs to be explained:', 'Lo que debe explicarse:'],
    [
      '上述情况如何认定，由办案机关依法决定。',
      'How the facts above are to be judged is for the organ handling the case to decide according to law.',
      'Cómo deben valorarse estos hechos corresponde decidirlo al órgano que tramita el caso conforme a la ley.',
    ],
    ['复议决定书、复核决定书复印件。', 'Copies of the reconsideration and re-examination decisions.', 'Copias de las decisiones de reconsideración y de revisión.'],
  ],
  labels: [
    ['刑事复议申请书', 'Application for criminal reconsideration', 'Solicitud de reconsideración penal'],
    ['申请复议的决定', 'Decision to be reconsidered', 'Decisión cuya reconsideración se pide'], ['复议请求', 'What is asked for', 'Lo que se pide'],
    ['刑事复核申请书', 'Application for criminal re-examination', 'Solicitud de revisión penal superior'],
    ['申请复核的决定', 'Decision to be re-examined', 'Decisión cuya revisión se pide'], ['复核请求', 'What is asked for', 'Lo que se pide'],
    ['刑事立案监督申请书', 'Application for supervision of opening a criminal case', 'Solicitud de supervisión de la apertura de un caso penal'],
    ['申请人与公安机关', 'Applicant and police organ', 'Parte solicitante y órgano de policía'],
    ['申请事项', 'What is asked for', 'Lo que se pide'], ['报案和处理经过', 'Report and what became of it', 'La denuncia y su tramitación'],
  ],
}
