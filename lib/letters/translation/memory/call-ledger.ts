import type { Memory } from '../entry'

/** T17, every contact one by one. */
export const callLedger: Memory = {
  groups: {
    scopeOfLedger: [
      ['只列“情形”一栏写明的联系', 'only contacts with a kind in their column', 'solo los contactos con tipo indicado en su columna'],
      ['列入全部催收联系', 'all collection contacts', 'todos los contactos de cobranza'],
    ],
    when: [['', '', ''], ['{range}，', '{range}: ', '{range}: ']],
    way: [
      ['呼入电话，接通', 'incoming call, answered', 'llamada entrante, contestada'],
      ['呼入电话，接通{duration}', 'incoming call, answered, {duration}', 'llamada entrante, contestada, {duration}'],
      ['呼入电话，未接通', 'incoming call, not answered', 'llamada entrante, no contestada'],
      ['呼入电话，不详', 'incoming call, not known whether answered', 'llamada entrante, no se sabe si contestada'],
      ['上门', 'visit', 'visita'], ['收到短信', 'message received', 'SMS recibido'], ['收到聊天', 'chat message received', 'mensaje de chat recibido'],
      ['收到信函', 'letter received', 'carta recibida'],
    ],
    recipient: [
      ['本人', 'me', 'yo'], ['借款人', 'the borrower', 'la persona prestataria'], ['其他人', 'another person', 'otra persona'],
      ['借款人{name}', 'the borrower {name}', 'la persona prestataria {name}'], ['{person}', '{person}', '{person}'],
    ],
  },
  sentences: [
    ['编号：{code}　整理人：{name}　整理日期：{range}', 'Number: {code}. Compiled by: {name}. Compiled on: {range}', 'Número: {code}. Compilado por: {name}. Fecha: {range}'],
    [
      '{when}{scopeOfLedger}，共{n}次，均为对方发起，受话人见各行，时间为北京时间。',
      '{when}{scopeOfLedger}, {n} in all, each begun by the other side; whom it reached stands in its row; times are Beijing time.',
      '{when}{scopeOfLedger}, {n} en total, todos iniciados por la otra parte; quién lo recibió figura en cada fila; las horas son de Pekín.',
    ],
    [
      '“情形”是整理人对照规则所作的归类，不是认定。',
      'The kind is the compiler’s sorting by the rules, not a finding of any authority.',
      'El tipo es la clasificación del compilador según las reglas, no una determinación de ninguna autoridad.',
    ],
    [
      '“原件”一栏的编号对应后面的原件对照表；标“本人陈述”的，没有原件。',
      'The numbers in the column of originals are those of the table of originals below; “my own account” means there is no original.',
      'Los números de la columna de originales corresponden a la tabla de originales; «relato propio» significa que no hay original.',
    ],
    [
      '要点中他人的姓名、号码已遮盖，原话见原件。',
      'Names and numbers of other people are covered in what was said; the original words are in the originals.',
      'En lo dicho se taparon nombres y números de otras personas; las palabras originales están en los originales.',
    ],
    [
      '本台账按原件整理，原件未作改动，另行保存，可供核对；每份原件完整的 SHA-256 见证据包内的证据目录。',
      'This ledger is compiled from the originals, which were not changed, are kept apart and can be checked; the whole SHA-256 of each is in the list of evidence of the package.',
      'Este registro se compiló a partir de los originales, que no se modificaron, se conservan aparte y pueden cotejarse; el SHA-256 completo de cada uno figura en la lista de pruebas del paquete.',
    ],
  ],
  labels: [
    ['通话短信台账', 'Ledger of calls and messages', 'Registro de llamadas y SMS'], ['逐次记录', 'Contacts one by one', 'Contactos uno por uno'],
    ['原件对照', 'Originals', 'Originales'], ['时间（+08:00）', 'Time (+08:00)', 'Hora (+08:00)'],
    ['对方号码、账号、自称', 'Number, account, name used', 'Número, cuenta, nombre usado'],
    ['方向、接通、时长；受话人', 'Direction, answered, length; who was reached', 'Dirección, contestada, duración; quién lo recibió'],
    ['要点', 'What was said', 'Lo dicho'], ['原件', 'Original', 'Original'], ['{way}；{recipient}', '{way}; {recipient}', '{way}; {recipient}'],
    ['{line}，自称{name}', '{line}, called itself {name}', '{line}, se hizo llamar {name}'],
    ['{record}（本人记述）', '{record} (by my own account)', '{record} (según mi propio relato)'],
    ['{record}（事后记述，非本人接听）', '{record} (written down afterwards, not heard by me)', '{record} (anotado después, no lo oí yo)'],
    ['{record}（事后记述，非本人收到）', '{record} (written down afterwards, not received by me)', '{record} (anotado después, no lo recibí yo)'],
  ],
}
