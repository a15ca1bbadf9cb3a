import type { Memory } from '../entry'

/** T12. */
export const injunctionRequest: Memory = {
  groups: {
    andInformation: [['', '', ''], ['和个人信息权益', ', and rights in personal information', ', y los derechos sobre la información personal']],
    policeNumber: [['', '', ''], ['，编号{names}', ', number {names}', ', número {names}']],
    policeRecord: [
      ['{range}向{name}报案{policeNumber}', '{range}: report to {name}{policeNumber}', '{range}: denuncia ante {name}{policeNumber}'], ['{own}', '{own}', '{own}'],
    ],
    recordsOrBlank: [
      ['{policeRecords}', '{policeRecords}', '{policeRecords}'],
      ['{blank}（没有的，写“无”）', '{blank} (if there are none, write “none”)', '{blank} (si no hay, se escribe «ninguno»)'],
    ],
  },
  lists: { policeRecords: { of: 'policeRecord', by: '；' } },
  sentences: [
    [
      '请求责令被申请人（包括受其委托的机构）立即停止下列行为{by}：',
      'The court is asked to order the respondent (with the agencies it engages) to stop the following at once{by}:',
      'Se pide que se ordene a la parte requerida (incluidas las agencias que contrató) cesar de inmediato lo siguiente{by}:',
    ],
    [
      '以电话、短信、即时通讯等方式反复联系、侵扰申请人。',
      'Contacting and intruding on the applicant again and again by phone, text message, instant message or the like.',
      'Contactar y perturbar repetidamente a la parte solicitante por teléfono, SMS, mensajería o similares.',
    ],
    [
      '以电话、短信、即时通讯等方式就他人的借款事宜联系申请人。',
      'Contacting the applicant about another person’s loan by phone, text message, instant message or the like.',
      'Contactar a la parte solicitante por el préstamo de otra persona por teléfono, SMS, mensajería o similares.',
    ],
    [
      '使用涉及人身安全的言语联系申请人。',
      'Contacting the applicant with words about personal safety.',
      'Contactar a la parte solicitante con palabras sobre la seguridad personal.',
    ],
    ['使用侮辱性的言语联系申请人。', 'Contacting the applicant with insulting words.', 'Contactar a la parte solicitante con palabras insultantes.'],
    [
      '冒用他人名义或者身份联系申请人。',
      'Contacting the applicant in the name or identity of another.',
      'Contactar a la parte solicitante en nombre o con la identidad de otro.',
    ],
    [
      '向亲友、同事等与借款无关的人告知申请人的借款信息。', 'Telling relatives, friends, colleagues and others who have no part in the loan of it.',
      'Revelar el préstamo de la parte solicitante a familiares, amigos, colegas y otros ajenos a él.',
    ],
    ['发生在申请人身上的情况：{blank}。', 'What happened to the applicant: {blank}.', 'Lo que le ocurrió a la parte solicitante: {blank}.'],
    [
      '申请前{n}日内，共有{acts}（{ex}）。',
      'In the {n} days before this application there were {acts} ({ex}).',
      'En los {n} días anteriores a esta solicitud hubo {acts} ({ex}).',
    ],
    ['有证据的最近一次在{range}（{ex}）。', 'The last one with evidence was on {range} ({ex}).', 'La última con pruebas fue el {range} ({ex}).'],
    ['仍在继续或者即将发生的情况：{blank}。', 'What goes on or is about to happen: {blank}.', 'Lo que continúa o está a punto de ocurrir: {blank}.'],
    ['仍在继续或者即将发生的情况：', 'What goes on or is about to happen:', 'Lo que continúa o está a punto de ocurrir:'],
    [
      '报警、报案记录：{recordsOrBlank}。',
      'Records of calls and reports to the police: {recordsOrBlank}.',
      'Constancia de llamadas y denuncias a la policía: {recordsOrBlank}.',
    ],
    [
      '上述行为可能涉及侵害申请人的隐私权（包括私人生活安宁）{andInformation}{by}，请依法审查。',
      'The acts above may breach the applicant’s right to privacy, private peace included{andInformation}{by}; please examine them according to law.',
      'Los actos indicados pueden vulnerar el derecho a la intimidad de la parte solicitante, incluida la tranquilidad privada{andInformation}{by}; se pide que se examinen conforme a la ley.',
    ],
    ['本申请书副本一份（按被申请人人数）。', 'One copy of this application (as many as respondents).', 'Una copia de esta solicitud (según el número de partes requeridas).'],
    [
      '已经造成的后果，为什么等到判决就来不及：{blank}。',
      'What has already come of it, and why it would be too late to wait for a judgment: {blank}.',
      'Las consecuencias ya producidas y por qué sería tarde esperar a la sentencia: {blank}.',
    ],
    [
      '证据目录和证据复印件{copies}（按被申请人人数），另交法院一份，原件可供核对。',
      '{copies} of the list of evidence and of the evidence (as many as respondents), and one more for the court; the originals can be checked.',
      '{copies} de la lista de pruebas y de las pruebas (según el número de partes requeridas), y una más para el tribunal; los originales están disponibles para su cotejo.',
    ],
    ['报警、报案回执复印件。', 'Copies of the receipts of calls and reports to the police.', 'Copias de los acuses de llamadas y denuncias a la policía.'],
  ],
  labels: [
    ['人格权侵害禁令申请书', 'Application for an injunction on personality rights', 'Solicitud de medida cautelar sobre derechos de la personalidad'],
    ['正在实施或者即将实施的行为', 'Conduct that goes on or is about to begin', 'Conducta en curso o inminente'],
    ['不及时制止，损害难以弥补', 'Without timely stop the harm is hard to repair', 'Sin un cese oportuno, el daño es difícil de reparar'],
  ],
}
