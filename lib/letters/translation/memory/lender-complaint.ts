import type { Memory } from '../entry'

/** T01, and what the report T02 shares with it. */
export const lenderComplaint: Memory = {
  lists: { earlierFilings: { of: 'earlierFiling', by: '；' } },
  groups: {
    asks: [
      ['请', 'please ', 'pido que '], ['督促被投诉人', 'please urge the institution complained of to ', 'pido que se inste a la entidad reclamada a que '],
      ['督促其', 'please urge it to ', 'pido que se la inste a que '],
    ],
    action: [
      [
        '停止夜间（22:00至次日8:00）的一切联系，书面说明措施',
        'stop all contact at night (22:00 to 8:00 the next day) and explain the measures in writing',
        'cese todo contacto nocturno (de 22:00 a 8:00 del día siguiente) y explique por escrito las medidas',
      ],
      [
        '合并计算自身与受托机构的拨打次数，书面说明每日如何控制',
        'count its own calls and those of its agencies together and explain in writing how the number is limited each day',
        'cuente juntas sus propias llamadas y las de sus agencias y explique por escrito cómo limita el número diario',
      ],
      [
        '停止就借款事宜联系没有还款义务的人，说明其联系方式的来源与依据，删除无依据保存的部分',
        'stop contacting people who do not owe the loan about it, explain where their contact details come from and on what ground, and delete what is kept without one',
        'deje de contactar por el préstamo a personas que no tienen que pagarlo, explique de dónde obtuvo sus datos de contacto y con qué fundamento, y borre lo que conserve sin fundamento',
      ],
      [
        '核查所引言语对应的人员、号码与录音，书面告知结果和处理情况',
        'look into the people, numbers and recordings behind the words quoted and tell in writing the result and what was done',
        'investigue a las personas, los números y las grabaciones correspondientes a las palabras citadas y comunique por escrito el resultado y lo hecho',
      ],
      [
        '书面告知受托催收机构全称与委托期间，并保存通话录音备查',
        'tell in writing the full names of the agencies and how long they are engaged, and keep the call recordings for inspection',
        'comunique por escrito el nombre completo de las agencias de cobranza y la duración del encargo, y conserve las grabaciones de llamadas para su consulta',
      ],
    ],
    ownAction: [
      [
        '停止就该借款联系本人，说明本人姓名、联系方式的来源与依据，删除无依据保存的部分，并书面告知结果',
        'stop contacting me about this loan, explain where my name and contact details come from and on what ground, delete what is kept without one, and tell me the result in writing',
        'deje de contactarme por este préstamo, explique de dónde obtuvo mi nombre y mis datos de contacto y con qué fundamento, borre lo que conserve sin fundamento y me comunique el resultado por escrito',
      ],
      [
        '停止拨打本人号码，更正或者删除系统中以本人号码作为他人联系方式的记录，说明来源，并书面告知结果',
        'stop calling my number, correct or delete the record in your system that holds it as somebody else’s, explain where it came from, and tell me the result in writing',
        'deje de llamar a mi número, corrija o borre el registro de su sistema que lo tiene como el de otra persona, explique de dónde lo obtuvo y me comunique el resultado por escrito',
      ],
    ],
    filingKind: [['投诉', 'complaint', 'reclamación'], ['举报', 'report', 'denuncia']],
    numbered: [['编号{names}', 'number {names}', 'número {names}'], ['未取得编号', 'no number received', 'sin número recibido']],
    outcome: [
      ['', '', ''], ['，{range}收到答复', ', answered on {range}', ', con respuesta recibida el {range}'],
      ['，尚无答复记录', ', no answer on record yet', ', sin respuesta registrada aún'],
    ],
    earlierFiling: [
      [
        '{range}向{body}{filingKind}（{numbered}{outcome}）',
        '{range}: {filingKind} to {body} ({numbered}{outcome})',
        '{range}: {filingKind} ante {body} ({numbered}{outcome})',
      ],
    ],
    body: [
      ['贵单位', 'your institution', 'su entidad'], ['被投诉人', 'the institution complained of', 'la entidad reclamada'],
      [
        '国家金融监督管理总局派出机构',
        'the local office of the National Financial Regulatory Administration',
        'la oficina local de la Administración Nacional de Regulación Financiera',
      ],
      ['{name}', '{name}', '{name}'],
    ],
    open: [
      ['', '', ''], ['，尚无答复记录', ', no answer on record yet', ', sin respuesta registrada aún'],
      ['，均尚无答复记录', ', none with an answer on record yet', ', ninguna con respuesta registrada aún'],
    ],
    kindsFiled: [['{filingKind}', '{filingKind}s', '{filingKind}'], ['投诉与举报', 'complaints and reports', 'reclamaciones y denuncias']],
  },
  sentences: [
    ['被投诉人：{name}{partners}。', 'Institution complained of: {name}{partners}.', 'Entidad reclamada: {name}{partners}.'],
    ['{asks}{action}。', '{asks}{action}.', '{asks}{action}.'], ['{asks}{ownAction}。', '{asks}{ownAction}.', '{asks}{ownAction}.'],
    [
      '被拨打的号码：{phones}，请据此查找。', 'Number that was called: {phones}; please look it up by that.', 'Número al que se llamó: {phones}; se ruega buscar por él.',
    ],
    [
      '身份证件号码：{blank}（受理要求时手写）。',
      'Identity document number: {blank} (written by hand where it is asked for to take the complaint).',
      'Número del documento de identidad: {blank} (se escribe a mano si se exige para admitir la reclamación).',
    ],
    [
      '涉及借款人本人的部分，由借款人委托本人代为投诉，附借款人亲笔签名的授权委托书原件、本人身份证明。',
      'For what concerns the borrower, the borrower has authorised me to complain on their behalf; enclosed are the original power of attorney, signed by the borrower’s own hand, and my proof of identity.',
      'En lo que atañe a la persona prestataria, esta me ha autorizado a reclamar en su nombre; se adjuntan el poder original, firmado de su puño y letra, y mi documento de identidad.',
    ],
    [
      '请在规定期限内书面答复处理决定及依据。',
      'Please answer in writing with your decision and its basis within the prescribed time.',
      'Pido que respondan por escrito con su decisión y su fundamento dentro del plazo establecido.',
    ],
    ['请书面答复处理决定及依据。', 'Please answer in writing with your decision and its basis.', 'Pido que respondan por escrito con su decisión y su fundamento.'],
    [
      '请书面答复核实结果和依据。',
      'Please answer in writing with what you verified and on what basis.',
      'Pido que respondan por escrito con el resultado de la verificación y su fundamento.',
    ],
    [
      '请将本投诉转送被投诉人处理，并告知转送情况。',
      'Please pass this complaint on to the institution complained of and tell me that it was passed on.',
      'Pido que trasladen esta reclamación a la entidad reclamada y me informen del traslado.',
    ],
    ['{earlierFilings}{open}。', '{earlierFilings}{open}.', '{earlierFilings}{open}.'],
  ],
  labels: [
    ['关于{name}催收行为的投诉书', 'Complaint about the collection conduct of {name}', 'Reclamación sobre la conducta de cobranza de {name}'],
    ['投诉人与被投诉人', 'Complainant and institution complained of', 'Parte reclamante y entidad reclamada'],
    ['投诉请求', 'What the complaint asks for', 'Lo que se pide'],
    ['催收行为与依据（详见附件二、附件三）', 'Collection conduct and basis (details in Annexes 2 and 3)', 'Conducta de cobranza y fundamentos (véanse los anexos 2 y 3)'],
    ['此前{kindsFiled}', 'Earlier {kindsFiled}', 'Anteriores: {kindsFiled}'],
  ],
}
