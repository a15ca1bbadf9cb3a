import type { Memory } from '../entry'

/** T11. */
export const civilComplaint: Memory = {
  groups: {
    apology: [['', '', ''], ['、赔礼道歉', ', to apologise', ', disculpa']],
    made: [['', '', ''], ['，包括：{own}', ', made up of: {own}', ', compuesto por: {own}']],
    conduct: [
      [
        '停止向亲友、同事等与借款无关的人告知原告的借款信息', 'to stop telling relatives, friends, colleagues and others who have no part in the loan of it',
        'cesar de revelar el préstamo de la parte demandante a familiares, amigos, colegas y otros ajenos a él',
      ],
      [
        '停止就他人的借款事宜联系原告',
        'to stop contacting the plaintiff about another person’s loan',
        'cesar de contactar a la parte demandante por el préstamo de otra persona',
      ],
    ],
    forum: [['被告住所地', 'the defendant’s domicile', 'el domicilio de la parte demandada'], ['侵权行为地', 'the place of the conduct', 'el lugar de los hechos']],
    copies: [['{cn}份', '{cn} {cn|copy|copies}', '{cn} {cn|copia|copias}']],
  },
  sentences: [
    [
      '{writer}：{name}，性别{gender}，{born}，民族{text}，职业{text2}，工作单位{text3}，住所{text4}，联系电话{phones}。',
      '{writer}: {name}, sex: {gender}, {born}, ethnicity: {text}, occupation: {text2}, employer: {text3}, residence: {text4}, phone {phones}.',
      'Parte {writer}: {name}, sexo: {gender}, {born}, etnia: {text}, profesión: {text2}, empleador: {text3}, domicilio: {text4}, teléfono {phones}.',
    ],
    ['被告：{own}。', 'Defendant: {own}.', 'Parte demandada: {own}.'],
    [
      '判令被告停止以电话、短信、即时通讯等方式侵扰原告的私人生活安宁，{conduct}，受其委托的机构实施的，一并停止。',
      'Order the defendant to stop intruding on the plaintiff’s private peace by phone, text message, instant message or the like, and {conduct}; what agencies engaged by it do is to stop as well.',
      'Que se condene a la parte demandada a cesar de perturbar la tranquilidad privada de la parte demandante por teléfono, SMS, mensajería o similares, y a {conduct}; lo que hagan las agencias que contrató debe cesar también.',
    ],
    [
      '判令被告删除没有合法依据而处理的原告个人信息，并书面说明曾经向谁提供。',
      'Order the defendant to delete the plaintiff’s personal information that it processes without lawful ground, and to state in writing to whom it was given.',
      'Que se condene a la parte demandada a borrar la información personal de la parte demandante que trata sin fundamento legal y a indicar por escrito a quién la entregó.',
    ],
    [
      '判令被告向原告书面赔礼道歉。',
      'Order the defendant to apologise to the plaintiff in writing.',
      'Que se condene a la parte demandada a disculparse por escrito ante la parte demandante.',
    ],
    [
      '判令被告赔偿原告财产损失{n}元{made}。',
      'Order the defendant to compensate the plaintiff for {n} yuan of property loss{made}.',
      'Que se condene a la parte demandada a indemnizar {n} yuanes de pérdida patrimonial{made}.',
    ],
    [
      '判令被告赔偿原告精神损害抚慰金{n}元。',
      'Order the defendant to pay the plaintiff {n} yuan for mental harm.',
      'Que se condene a la parte demandada a pagar {n} yuanes por daño moral.',
    ],
    [
      '判令被告赔偿原告为制止侵害支出的合理费用{n}元{made}。',
      'Order the defendant to pay the plaintiff {n} yuan of reasonable cost of stopping the conduct{made}.',
      'Que se condene a la parte demandada a pagar {n} yuanes de gastos razonables para poner fin a los hechos{made}.',
    ],
    ['诉讼费用由被告负担。', 'The costs of the suit are to be borne by the defendant.', 'Las costas correrán a cargo de la parte demandada.'],
    ['原告所记录的情况如下（证据见附件）：', 'What the plaintiff has on record (evidence in the annex):', 'Lo que consta a la parte demandante (pruebas en el anexo):'],
    ['发生在原告身上的情况：{blank}。', 'What happened to the plaintiff: {blank}.', 'Lo que le ocurrió a la parte demandante: {blank}.'],
    ['对原告造成的影响：', 'Effect on the plaintiff:', 'Efectos sobre la parte demandante:'],
    [
      '自然人享有隐私权，隐私包括私人生活安宁；没有法律规定或者权利人明确同意，不得以电话、短信、即时通讯工具等方式侵扰{by}。',
      'A natural person has a right to privacy, which includes private peace; without a rule of law or the clear consent of the person it may not be intruded on by phone, text message, instant messenger or the like{by}.',
      'La persona física tiene derecho a la intimidad, que incluye la tranquilidad de la vida privada; sin norma legal o consentimiento claro de la persona, no puede perturbarse por teléfono, SMS, mensajería o similares{by}.',
    ],
    [
      '自然人的个人信息受法律保护，处理应当合法、正当、必要，不得未经同意非法向他人提供{by}。',
      'Personal information of a natural person is protected by law; processing it must be lawful, legitimate and necessary, and it may not be given to others against the law without consent{by}.',
      'La información personal de la persona física está protegida por la ley; su tratamiento debe ser lícito, legítimo y necesario, y no puede entregarse a otros contra la ley sin consentimiento{by}.',
    ],
    [
      '因过错侵害他人民事权益造成损害的，应当承担侵权责任；处理个人信息侵害个人信息权益造成损害，处理者不能证明自己没有过错的，应当承担赔偿等责任{by}。',
      'Who by fault infringes a civil right of another and causes harm bears liability; where processing personal information infringes rights in it and causes harm, the processor bears liability for compensation and the like unless it proves that it was not at fault{by}.',
      'Quien por culpa infringe un derecho civil de otro y causa daño responde por ello; si el tratamiento de información personal infringe los derechos sobre ella y causa daño, quien la trata responde con indemnización y demás, salvo que pruebe que no tuvo culpa{by}.',
    ],
    [
      '停止侵害{apology}等请求依照人格权的规定提出{by}。',
      'The requests to stop{apology} and the like rest on the rules on personality rights{by}.',
      'Las peticiones de cese{apology} y similares se basan en las normas sobre los derechos de la personalidad{by}.',
    ],
    [
      '财产损失按照原告因此受到的损失赔偿{by}。',
      'Property loss is compensated by the loss the plaintiff suffered{by}.',
      'La pérdida patrimonial se indemniza según la pérdida sufrida por la parte demandante{by}.',
    ],
    ['关于精神损害：{text}。', 'On mental harm: {text}.', 'Sobre el daño moral: {text}.'],
    [
      '原告认为后果严重，请求赔偿{by}。',
      'The plaintiff holds that the consequences are serious and asks for compensation{by}.',
      'La parte demandante considera graves las consecuencias y pide indemnización{by}.',
    ],
    [
      '上述行为可能涉及侵害原告的隐私权和个人信息权益，请法院查明事实，依法判决。',
      'The acts above may breach the plaintiff’s right to privacy and rights in personal information; the court is asked to establish the facts and judge according to law.',
      'Los actos indicados pueden vulnerar la intimidad y los derechos sobre la información personal de la parte demandante; se pide al tribunal que establezca los hechos y resuelva conforme a la ley.',
    ],
    [
      '本状依照管辖的规定，向{forum}人民法院提出{by}。',
      'By the rules on jurisdiction this complaint is filed with the people’s court of {forum}{by}.',
      'Según las normas de competencia, esta demanda se presenta ante el tribunal popular de {forum}{by}.',
    ],
    [
      '证据的名称、来源和证明目的见附件证据目录，原件在开庭时出示。',
      'What the evidence is, where it comes from and what it shows stands in the annexed list; the originals are shown at the hearing.',
      'Qué son las pruebas, su origen y qué acreditan figura en la lista anexa; los originales se mostrarán en la vista.',
    ],
    ['证人的姓名和住所：{own}。', 'Names and addresses of witnesses: {own}.', 'Nombres y domicilios de los testigos: {own}.'],
    [
      '证人的姓名和住所：{blank}（没有的，写“无”）。',
      'Names and addresses of witnesses: {blank} (if there are none, write “none”).',
      'Nombres y domicilios de los testigos: {blank} (si no hay, se escribe «ninguno»).',
    ],
    ['本起诉状副本{copies}（按被告人数）。', '{copies} of this complaint (as many as defendants).', '{copies} de esta demanda (según el número de demandados).'],
    [
      '证据目录和证据复印件{copies}（按被告人数），另交法院一份。',
      '{copies} of the list of evidence and of the evidence (as many as defendants), and one more for the court.',
      '{copies} de la lista de pruebas y de las pruebas (según el número de demandados), y una más para el tribunal.',
    ],
    ['原告身份证复印件。', 'Copy of the plaintiff’s identity card.', 'Copia del documento de identidad de la parte demandante.'],
    ['{party}的登记信息。', 'Registration data of {party}.', 'Datos de registro de {party}.'],
  ],
  labels: [
    ['民事起诉状', 'Civil complaint', 'Demanda civil'], ['当事人', 'Parties', 'Partes'], ['诉讼请求', 'Claims', 'Pretensiones'], ['理由', 'Grounds', 'Fundamentos'],
    ['证据和证据来源、证人', 'Evidence, its sources, witnesses', 'Pruebas, su origen y testigos'],
  ],
}
