import type { Memory } from '../entry'

/** Findings as a letter tells them, in its body and in its annexes, with the law they may touch. */
export const claims: Memory = {
  lists: { briefs: { of: 'brief', by: '；' }, notMetList: { of: 'notMetOne', by: '、' }, sayings: { of: 'saying', by: '；' } },
  groups: {
    notMetOne: [['{laws}的有关要求', '{laws}', '{laws}'], ['{laws}的有关要求（其中{n}次）', '{laws} ({n} of them)', '{laws} ({n} de ellas)']],
    notMets: [['{laws}的有关要求', '{laws}', '{laws}'], ['{notMetList}', '{notMetList}', '{notMetList}']],
    daily: [
      ['', '', ''],
      ['，涉及{n}日，单日{called}最多{n2}次', ', on {n} {n|day|days}, at most {n2} {called} a day', ', en {n} {n|día|días}, como máximo {n2} {called} al día'],
    ],
    called: [['接通', 'answered', 'con respuesta'], ['未接通', 'unanswered', 'sin respuesta']],
    quoted: [
      ['', '', ''], ['，称{quotes}', ', saying {quotes}', ', con las palabras {quotes}'],
      ['，如称{quotes}', ', saying for example {quotes}', ', por ejemplo con las palabras {quotes}'],
      ['，据{account}称{quotes}', ', by {account} saying {quotes}', ', según {account} con las palabras {quotes}'],
      ['，据{account}，其中一次称{quotes}', ', by {account} one of them saying {quotes}', ', según {account} una de ellas con las palabras {quotes}'],
    ],
    account: [
      ['本人记述', 'my own account', 'mi propio relato'], ['{knownBy}记述', 'the account of {knownBy}', 'el relato de {knownBy}'],
      ['借款人转述', 'what the borrower passed on', 'lo que transmitió la persona prestataria'], ['{who}转述', 'what {who} passed on', 'lo que transmitió {who}'],
    ],
    brief: [['{kind}，{range}，对{whom}，{acts}（{ex}）', '{kind}, {range}, to {whom}, {acts} ({ex})', '{kind}, {range}, a {whom}, {acts} ({ex})']],
    saying: [
      ['{moment}，{quotes}（{ex}）', '{moment}: {quotes} ({ex})', '{moment}: {quotes} ({ex})'],
      ['另有{n}次，见证据', '{n} more, see the evidence', '{n} más, véanse las pruebas'],
    ],
    doer: [
      ['下列{lineWord}的使用者', 'whoever used the {lineWord} below', 'quien usó los {lineWord} indicados'],
    ],
    told: [
      ['贵单位', 'your institution', 'su entidad'], ['被投诉人', 'the institution complained of', 'la entidad reclamada'],
      ['被举报机构', 'the institution reported', 'la entidad denunciada'], ['{name}', '{name}', '{name}'],
    ],
    users: [
      ['{told}', '{told}', '{told}'], ['{told}或其合作机构', '{told} or its partners', '{told} o sus socios'],
    ],
    linesSaid: [
      ['电话号码：{lines}', 'phone numbers: {lines}', 'números de teléfono: {lines}'], ['账号：{lines}', 'accounts: {lines}', 'cuentas: {lines}'],
      ['电话号码：{lines}；账号：{lines2}', 'phone numbers: {lines}; accounts: {lines2}', 'números de teléfono: {lines}; cuentas: {lines2}'],
    ],
    originals: [
      ['证据原件可供核对', 'the originals of the evidence can be checked', 'los originales de las pruebas están disponibles para su cotejo'],
      [
        '除附件一注明“原件另存”的以外，证据原件可供核对',
        'the originals of the evidence can be checked, but for those that Annex 1 marks as kept elsewhere',
        'los originales de las pruebas están disponibles para su cotejo, salvo los que el anexo 1 indica como conservados en otro lugar',
      ],
      [
        '证据原件另存，见附件一',
        'the originals of the evidence are kept elsewhere, see Annex 1',
        'los originales de las pruebas se conservan en otro lugar, véase el anexo 1',
      ],
    ],
    about: [['', '', ''], ['，涉及{kinds}', ', about {kinds}', ', sobre {kinds}']],
  },
  sentences: [
    ['（{cn}）{kind}。', '({cn}) {kind}.', '({cn}) {kind}.'],
    ['{n}．{kind}。', '{n}. {kind}.', '{n}. {kind}.'],
    ['（{cn}）其他。', '({cn}) Others.', '({cn}) Otros.'],
    ['{range}，对{whom}：{acts}{daily}（{ex}）{quoted}。', '{range}, to {whom}: {acts}{daily} ({ex}){quoted}.', '{range}, a {whom}: {acts}{daily} ({ex}){quoted}.'],
    ['{briefs}。', '{briefs}.', '{briefs}.'],
    ['可能涉及{laws}。', 'This may breach: {laws}.', 'Esto puede infringir: {laws}.'],
    ['不符合{notMets}。', 'This is not in line with: {notMets}.', 'Esto no se ajusta a: {notMets}.'],
    ['可能涉及{laws}，不符合{notMets}。', 'This may breach: {laws}; it is not in line with: {notMets}.', 'Esto puede infringir: {laws}; no se ajusta a: {notMets}.'],
    ['上述行为可能涉及{laws}所规定的情形。', 'These acts may fall under: {laws}.', 'Estos actos pueden estar comprendidos en: {laws}.'],
    ['上述行为不符合{laws}。', 'These acts are not in line with: {laws}.', 'Estos actos no se ajustan a: {laws}.'],
    [
      '上述行为可能涉及{laws}所规定的情形，不符合{laws2}。',
      'These acts may fall under: {laws}; they are not in line with: {laws2}.',
      'Estos actos pueden estar comprendidos en: {laws}; no se ajustan a: {laws2}.',
    ],
    [
      '{range}，{doer}{deed}：{actsAll}，{lineWord}为{lines}（{ex}）。',
      '{range}: {doer} {deed}: {actsAll}; {lineWord}: {lines} ({ex}).',
      '{range}. Por parte de {doer}: {deed}: {actsAll}; {lineWord}: {lines} ({ex}).',
    ],
    ['原话为：{sayings}。', 'In the original words: {sayings}.', 'En las palabras originales: {sayings}.'],
    ['据{account}，所说为：{sayings}。', 'By {account}, what was said: {sayings}.', 'Según {account}, lo dicho: {sayings}.'],
    [
      '本人没有亲历，据{account}，所说为：{sayings}。',
      'I did not hear it myself; by {account}, what was said: {sayings}.',
      'No lo oí yo; según {account}, lo dicho: {sayings}.',
    ],
    [
      '本人陈述：{who}于{moment}已向{told}说明不要再联系。',
      'By my own statement, {told} was told on {moment} not to make contact again; it was said by {who}.',
      'Según declaro, el {moment} se dijo a {told} que no volviera a contactar; de parte de {who}.',
    ],
    [
      '另有{n}次由{knownBy}事后记录{about}，没有录音、截图或详单，未计入上述次数。',
      '{n} more {n|was|were} written down afterwards by {knownBy}{about}, without recording, screenshot or bill; not counted above.',
      'Otras {n} las anotó después {knownBy}{about}, sin grabación, captura ni factura; no se cuentan arriba.',
    ],
    [
      '另有{n}次由本人事后记录{about}，没有录音、截图或详单，未计入上述次数。',
      '{n} more {n|was|were} written down by me afterwards{about}, without recording, screenshot or bill; not counted above.',
      'Otras {n} las anoté yo después{about}, sin grabación, captura ni factura; no se cuentan arriba.',
    ],
    [
      '{writer}认为由{users}使用、请求核实的{linesSaid}。',
      'Held by the {writer} to be used by {users}, and asked to be verified: {linesSaid}.',
      'La parte {writer} los considera usados por {users} y pide que se compruebe: {linesSaid}.',
    ],
    ['{linesSaid}。', '{linesSaid}.', '{linesSaid}.'],
    [
      '{writer}认为上述{lineWord}由{users}使用，请核实。',
      'The {writer} holds these {lineWord} to be used by {users}; please verify it.',
      'La parte {writer} considera que estos {lineWord} son usados por {users}; pide que se compruebe.',
    ],
    [
      '引文中其他人的姓名只写姓氏，电话、证件号和验证码隐去部分数字；原文见所列证据。',
      'In quotations other people appear by surname only, and phone numbers, identity numbers and codes lack some digits; the original words are in the evidence listed.',
      'En las citas, otras personas figuran solo por su apellido, y a los teléfonos, números de identidad y códigos les faltan cifras; las palabras originales están en las pruebas indicadas.',
    ],
    [
      '本人保证以上内容真实，如有不实愿承担责任；{originals}。',
      'I vouch that the above is true and accept responsibility if it is not; {originals}.',
      'Garantizo que lo anterior es cierto y acepto la responsabilidad si no lo es; {originals}.',
    ],
  ],
}
