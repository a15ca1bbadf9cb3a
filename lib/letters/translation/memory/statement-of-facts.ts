import type { Memory } from '../entry'

/** T07, by a witness who was asked through a link. */
export const statementOfFacts: Memory = {
  groups: {
    nth: [['', '', ''], ['第{n}次：', 'Time {n}: ', 'Vez {n}: ']],
    remembered: [
      ['具体日期本人不记得', 'the exact day I do not remember', 'no recuerdo la fecha exacta'], ['{day}', '{day}', '{day}'],
      ['{day}{n}时{n2}分左右', '{day}, about {n}:{n2}', '{day}, hacia las {n}:{n2}'],
    ],
    approached: [
      ['', '', ''], ['，对方来电', ', a call', ', una llamada'], ['，对方发来信息', ', a message', ', un mensaje'], ['，对方上门', ', a visit', ', una visita'],
      ['，对方以其他方式找到本人', ', they reached me in another way', ', me localizaron de otro modo'],
    ],
    fromLine: [['', '', ''], ['，号码或账号为{record}', ', number or account {record}', ', número o cuenta {record}']],
    calledThemselves: [['', '', ''], ['，自称{quotes}', ', calling themselves {quotes}', ', que se hicieron llamar {quotes}']],
  },
  sentences: [
    ['编号：{code}', 'Number: {code}', 'Número: {code}'], ['说明人：{name}。', 'Person stating: {name}.', 'Declarante: {name}.'],
    ['与{name}的关系：{own}。', 'Relation to {name}: {own}.', 'Relación con {name}: {own}.'],
    ['联系电话：{record}。', 'Phone: {record}.', 'Teléfono: {record}.'],
    ['应{name}请求，就{quotes}说明如下。', 'At the request of {name} I state the following about {quotes}.', 'A petición de {name}, declaro lo siguiente sobre {quotes}.'],
    ['{nth}{remembered}{approached}{fromLine}{calledThemselves}。', '{nth}{remembered}{approached}{fromLine}{calledThemselves}.', '{nth}{remembered}{approached}{fromLine}{calledThemselves}.'],
    ['本人亲耳听到、亲眼看到的情况：', 'What I heard and saw myself:', 'Lo que yo oí y vi:'],
    [
      '本人没有亲身经历，没有亲耳听到或者亲眼看到，因此不作陈述。',
      'I did not experience it, nor hear or see it myself, so I make no statement about it.',
      'No lo viví, ni lo oí ni lo vi, de modo que no declaro sobre ello.',
    ],
  ],
  labels: [
    ['情况说明（证人）', 'Statement of facts (witness)', 'Declaración de hechos (testigo)'], ['亲历情况', 'What I went through', 'Lo que viví'],
  ],
}
