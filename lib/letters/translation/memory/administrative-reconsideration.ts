import type { Memory } from '../entry'

/** T10. */
export const administrativeReconsideration: Memory = {
  groups: {
    respondentKind: [
      ['公安派出所', 'a police station', 'una comisaría'], ['公安机关', 'a police organ', 'un órgano de policía'],
      ['金融监督管理机构', 'a financial supervisory body', 'un órgano de supervisión financiera'],
    ],
    docNumber: [['', '', ''], ['（文号：{own}）', ' (number: {own})', ' (número: {own})']],
    actKnown: [['决定', 'decision', 'decisión'], ['答复', 'answer', 'respuesta']],
    stepFirst: [
      ['', '', ''],
      [
        '；对没有履行职责的，依法先申请行政复议{by}',
        '; against a failure to act, reconsideration comes first by law{by}',
        '; frente a la falta de actuación, la ley exige pedir primero la reconsideración{by}',
      ],
    ],
  },
  sentences: [
    ['被申请人：{text}。', 'Respondent: {text}.', 'Parte requerida: {text}.'],
    [
      '被申请人系{respondentKind}，本申请向其复议机关提出{by}。',
      'The respondent is {respondentKind}; this application is made to the body that reconsiders its acts{by}.',
      'La parte requerida es {respondentKind}; esta solicitud se presenta ante el órgano que reconsidera sus actos{by}.',
    ],
    [
      '决定被申请人在一定期限内就申请人{day}提出的请求依法履行职责，并将处理结果书面告知申请人。',
      'Decide that the respondent is to do its duty on the applicant’s request of {day} within a set time, and to tell the applicant the outcome in writing.',
      'Que se decida que la parte requerida cumpla su deber en un plazo determinado respecto de la petición de la parte solicitante del {day} y le comunique el resultado por escrito.',
    ],
    [
      '撤销被申请人不予受理或者不予处理的答复{docNumber}。',
      'Revoke the respondent’s answer that it does not accept or does not handle the matter{docNumber}.',
      'Que se revoque la respuesta de la parte requerida de no admitir o no tramitar el asunto{docNumber}.',
    ],
    [
      '责令被申请人在一定期限内依法受理、处理申请人{day}提出的请求，并将处理结果书面告知申请人。',
      'Order the respondent to accept and handle the applicant’s request of {day} according to law within a set time, and to tell the applicant the outcome in writing.',
      'Que se ordene a la parte requerida admitir y tramitar conforme a la ley, en un plazo determinado, la petición de la parte solicitante del {day}, y comunicarle el resultado por escrito.',
    ],
    ['撤销被申请人作出的处理决定{docNumber}。', 'Revoke the respondent’s decision{docNumber}.', 'Que se revoque la decisión de la parte requerida{docNumber}.'],
    [
      '责令被申请人在一定期限内就申请人{day}提出的请求重新作出处理，并将处理结果书面告知申请人。',
      'Order the respondent to handle the applicant’s request of {day} anew within a set time, and to tell the applicant the outcome in writing.',
      'Que se ordene a la parte requerida resolver de nuevo, en un plazo determinado, la petición de la parte solicitante del {day}, y comunicarle el resultado por escrito.',
    ],
    [
      '{day}，申请人以{text}的方式向被申请人提出请求，请求依法受理并处理下面所列的情况。',
      'On {day} the applicant asked the respondent, by {text}, to accept and handle according to law what is listed below.',
      'El {day} la parte solicitante pidió a la parte requerida, por {text}, que admitiera y tramitara conforme a la ley lo que se indica abajo.',
    ],
    [
      '{day}，申请人以{text}的方式向被申请人提出请求，请求：{text2}。',
      'On {day} the applicant made a request to the respondent, by {text}, asking: {text2}.',
      'El {day} la parte solicitante presentó una petición a la parte requerida, por {text}, con este contenido: {text2}.',
    ],
    ['证明曾经提出请求的证据：{text}{by}。', 'Evidence that the request was made: {text}{by}.', 'Prueba de que se presentó la petición: {text}{by}.'],
    ['被申请人的处理情况：{blank}。', 'What the respondent did: {blank}.', 'Lo hecho por la parte requerida: {blank}.'],
    ['申请人于{day}知道上述{actKnown}。', 'The applicant learned of this {actKnown} on {day}.', 'La parte solicitante conoció esta {actKnown} el {day}.'],
    [
      '截至{day}，申请人没有收到受理、处理或者答复的结果。',
      'As of {day} the applicant has received no word of acceptance, handling or answer.',
      'Al {day} la parte solicitante no ha recibido noticia de admisión, tramitación ni respuesta.',
    ],
    ['被申请人履行职责的期限到{day}届满。', 'The respondent’s time to do its duty ended on {day}.', 'El plazo de la parte requerida para cumplir su deber terminó el {day}.'],
    [
      '申请行政复议的最后一日为{day}{by}，本申请在期限以内提出。',
      'The last day to apply for administrative reconsideration is {day}{by}; this application is made in time.',
      'El último día para pedir la reconsideración administrativa es el {day}{by}; esta solicitud se presenta en plazo.',
    ],
    [
      '申请人为维护自身合法权益申请查处违法行为，与被申请行政复议的行政行为有利害关系{by}{stepFirst}。',
      'The applicant asked for unlawful conduct to be looked into, to protect their own lawful rights, and has an interest in the act to be reconsidered{by}{stepFirst}.',
      'La parte solicitante pidió que se investigara una conducta ilícita en defensa de sus propios derechos y tiene interés en el acto cuya reconsideración se pide{by}{stepFirst}.',
    ],
    [
      '行政复议申请书正本一份、副本一份。',
      'Application for administrative reconsideration: one original, one copy.',
      'Solicitud de reconsideración administrativa: un original y una copia.',
    ],
    ['曾经提出请求的证据。', 'Evidence that the request was made.', 'Prueba de que se presentó la petición.'],
    ['被申请人的答复或者决定复印件。', 'Copy of the respondent’s answer or decision.', 'Copia de la respuesta o decisión de la parte requerida.'],
  ],
  labels: [['行政复议申请书', 'Application for administrative reconsideration', 'Solicitud de reconsideración administrativa']],
}
