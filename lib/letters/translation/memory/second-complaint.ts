import type { Memory } from '../entry'

/** T06, after a first complaint. */
export const secondComplaint: Memory = {
  lists: { whomCell: { of: 'whoCell', by: '、' } },
  groups: {
    whoCell: [
      ['本人', 'me', 'yo'], ['本人的{person}', 'my {person}', 'mi {person}'], ['借款人', 'the borrower', 'la persona prestataria'],
      ['借款人{name}', 'the borrower {name}', 'la persona prestataria {name}'],
      ['其他人', 'another person', 'otra persona'],
    ],
    taken: [['受理', 'acceptance', 'la admisión'], ['收到', 'receipt', 'la recepción']],
    takenUp: [
      ['；{range}{holder}受理', '; accepted by {holder} on {range}', '; admitida por {holder} el {range}'],
      ['；{range}{holder}收到', '; received by {holder} on {range}', '; recibida por {holder} el {range}'],
      [
        '；{holder}收到或者受理的日期，本人尚未得知',
        '; I do not know yet on which day {holder} received or accepted it',
        '; aún no sé en qué fecha la recibió o admitió {holder}',
      ],
    ],
    firstBody: [['贵单位', 'your institution', 'su entidad'], ['{name}', '{name}', '{name}']],
    basedOn: [['', '', ''], ['（依据：{laws}）', ' (basis: {laws})', ' (fundamento: {laws})']],
    numberSaid: [['编号：{names}', 'number: {names}', 'número: {names}'], ['尚未取得编号', 'no number received yet', 'aún sin número recibido']],
    lookInto: [
      [
        '核查上述联系所涉的人员、号码和录音，书面告知采取的措施',
        'look into the people, numbers and recordings of the contacts above and tell in writing what measures were taken',
        'investigue a las personas, los números y las grabaciones de los contactos indicados y comunique por escrito las medidas tomadas',
      ],
    ],
  },
  sentences: [
    [
      '{day}，本人就催收一事向{firstBody}投诉（{numberSaid}）{takenUp}。',
      'On {day} I complained about collection to {firstBody} ({numberSaid}){takenUp}.',
      'El {day} presenté una reclamación sobre la cobranza ante {firstBody} ({numberSaid}){takenUp}.',
    ],
    [
      '截至{range}，本人没有收到对首次投诉的处理决定或者答复。',
      'As of {range} I have received no decision on the first complaint and no answer.',
      'Al {range} no he recibido decisión ni respuesta sobre la primera reclamación.',
    ],
    [
      '{range}，{holder}{done}，据本人记录，内容为：{own}。',
      '{range}: {holder} {done}; by my record it said: {own}.',
      '{range}: {holder} {done}; según mi registro, decía: {own}.',
    ],
    ['对方的承诺（据本人记录）：{own}', 'What the other side promised (by my record): {own}', 'Lo que prometió la otra parte (según mi registro): {own}'],
    [
      '自{taken}次日起至{range}，仍有{acts}，涉及{n}日（{ex}），最近一次在{range2}；逐日情况见附件二。',
      'From the day after {taken} to {range} there were still {acts}, on {n} {n|day|days} ({ex}), the last on {range2}; day by day in Annex 2.',
      'Desde el día siguiente a {taken} hasta el {range} hubo todavía {acts}, en {n} {n|día|días} ({ex}), la última vez el {range2}; día por día en el anexo 2.',
    ],
    [
      '其中{day}，对{whom}：{acts}（{ex}），称{quotes}{hidden}。', 'Among them on {day}, to {whom}: {acts} ({ex}), saying {quotes}{hidden}.',
      'Entre ellos el {day}, a {whom}: {acts} ({ex}), con las palabras {quotes}{hidden}.',
    ],
    [
      '自{taken}次日起至{range}，仍有{acts}，涉及{n}日（{ex}）：',
      'From the day after {taken} to {range} there were still {acts}, on {n} {n|day|days} ({ex}):',
      'Desde el día siguiente a {taken} hasta el {range} hubo todavía {acts}, en {n} {n|día|días} ({ex}):',
    ],
    [
      '自{taken}次日起至{range}，本人没有新的催收联系的记录。',
      'From the day after {taken} to {range} I have no record of new collection contacts.',
      'Desde el día siguiente a {taken} hasta el {range} no tengo constancia de nuevos contactos de cobranza.',
    ],
    [
      '自{taken}次日起至{range}，有{n}次由本人事后记录，没有录音、截图或详单。',
      'From the day after {taken} to {range} there {n|was|were} {n} that I wrote down afterwards, without recording, screenshot or bill.',
      'Desde el día siguiente a {taken} hasta el {range} hubo {n} que anoté después, sin grabación, captura ni factura.',
    ],
    [
      '请就上述没有办妥的事项说明核实情况、作出决定的依据和理由{basedOn}，并逐项书面答复。',
      'Please state, on what has not been put right above, what you verified and the basis and reasons of the decision{basedOn}, and answer in writing item by item.',
      'Pido que se indique, sobre lo no resuelto, lo verificado y el fundamento y los motivos de la decisión{basedOn}, y que se responda por escrito punto por punto.',
    ],
    ['请{lookInto}。', 'Please {lookInto}.', 'Pido que se {lookInto}.'],
    ['请督促其{lookInto}。', 'Please urge it to {lookInto}.', 'Pido que se la inste a que {lookInto}.'],
    [
      '请核查被投诉人处理首次投诉的程序和期限是否符合规定{basedOn}。',
      'Please check whether the procedure and time in which the institution complained of handled the first complaint were as the rules ask{basedOn}.',
      'Pido que se compruebe si el procedimiento y el plazo con que la entidad reclamada tramitó la primera reclamación se ajustaron a las normas{basedOn}.',
    ],
    [
      '请督促被投诉人逐项处理上述事项并书面答复，将办理情况告知本人。',
      'Please urge the institution complained of to deal with each point above and answer in writing, and tell me what was done.',
      'Pido que se inste a la entidad reclamada a resolver cada punto y responder por escrito, y que se me informe de lo hecho.',
    ],
  ],
  labels: [
    ['二次投诉书', 'Second complaint', 'Segunda reclamación'],
    ['关于投诉处理情况的二次投诉书', 'Second complaint, about how the first was handled', 'Segunda reclamación, sobre la tramitación de la primera'],
    ['首次投诉与答复', 'First complaint and answer', 'Primera reclamación y respuesta'],
    ['{taken}之后的催收联系', 'Collection contacts after {taken}', 'Contactos de cobranza después de {taken}'],
    ['首次投诉反映的问题中，至今没有办妥的', 'What of the first complaint has not been put right', 'Lo que de la primera reclamación sigue sin resolverse'],
    ['附件二　{taken}之后逐日情况（共{n}次）', 'Annex 2: day by day after {taken} ({n} in all)', 'Anexo 2: día por día después de {taken} ({n} en total)'],
    ['联系到谁', 'Who was reached', 'A quién se contactó'],
    ['{whomCell}', '{whomCell}', '{whomCell}'],
  ],
}
