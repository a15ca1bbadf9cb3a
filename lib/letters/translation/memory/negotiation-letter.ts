import type { Memory } from '../entry'

/** T13, about repayment. */
export const negotiationLetter: Memory = {
  groups: {
    lastRate: [['', '', ''], ['，最后一期{n}元', ', the last one {n} yuan', ', la última de {n} yuanes']],
    plan: [
      [
        '自{day}起，每月还款{blank}元，共{blank2}期',
        'from {day}, {blank} yuan a month, {blank2} payments in all',
        'desde el {day}, {blank} yuanes al mes, {blank2} pagos en total',
      ],
      ['于{day}一次还款{n}元', '{n} yuan at once on {day}', '{n} yuanes de una vez el {day}'],
      [
        '自{day}起，每月还款{n}元，共{n2}期{lastRate}，合计{n3}元，各期日期和金额见附表',
        'from {day}, {n} yuan a month, {n2} payments in all{lastRate}, {n3} yuan together; the day and amount of each are in the table annexed',
        'desde el {day}, {n} yuanes al mes, {n2} pagos en total{lastRate}, {n3} yuanes en conjunto; la fecha y el importe de cada uno figuran en la tabla anexa',
      ],
    ],
    contactPerson: [['{party}（电话{party2}）', '{party} (phone {party2})', '{party} (teléfono {party2})']],
  },
  sentences: [
    ['现就本人与{name}的借款协商还款事宜，致函如下。', 'I write about repaying my loan with {name} by agreement.', 'Escribo para acordar el pago de mi préstamo con {name}.'],
    [
      '请先书面提供对账资料：合同副本、已还款明细，以及现在主张的本金、利息、各项费用分别是多少、怎样计算、依据是什么。',
      'Please first give me in writing what is needed to settle the account: a copy of the contract, the payments made, and how much principal, interest and each fee you now claim, how each is reckoned and on what basis.',
      'Pido primero, por escrito, los datos para conciliar la cuenta: copia del contrato, pagos realizados y cuánto reclaman ahora de capital, intereses y cada gasto, cómo se calcula y con qué fundamento.',
    ],
    [
      '对账并核减有异议的利息、费用以后，请与本人签订盖章的书面协议。',
      'After the account is settled and disputed interest and fees are reduced, please sign and seal a written agreement with me.',
      'Una vez conciliada la cuenta y reducidos los intereses y gastos objetados, pido que se firme y selle conmigo un acuerdo por escrito.',
    ],
    [
      '还款只付至贵单位书面告知的对公账户，不付个人账户。',
      'Payments go only to the corporate account you name in writing, not to a private account.',
      'Los pagos se harán solo a la cuenta de la entidad que indiquen por escrito, no a cuentas particulares.',
    ],
    [
      '协商和按协议还款期间，请只与唯一联络人{contactPerson}联系，不联系本人的亲友、同事、单位等其他人，也不向他们透露本函内容。',
      'While we negotiate and while payments follow the agreement, please contact only one person, {contactPerson}, and nobody else such as my relatives, friends, colleagues or workplace, and do not tell them what this letter says.',
      'Mientras se negocia y se paga según el acuerdo, pido que contacten solo a una persona, {contactPerson}, y no a otras como mis familiares, amigos, colegas o mi lugar de trabajo, ni les revelen el contenido de esta carta.',
    ],
    [
      '请于{day}前书面答复；不同意以下方案的，请说明理由并提出贵单位的方案。',
      'Please answer in writing before {day}; if you do not agree to the plan below, please give the reasons and your own plan.',
      'Pido respuesta por escrito antes del {day}; si no aceptan el plan siguiente, pido que indiquen los motivos y propongan el suyo.',
    ],
    [
      '在双方对账、签订书面协议的前提下，本人拟{plan}。',
      'Provided that both sides settle the account and sign a written agreement, I intend to pay as follows: {plan}.',
      'A condición de que ambas partes concilien la cuenta y firmen un acuerdo por escrito, propongo pagar así: {plan}.',
    ],
    ['可以提供的证明：{own}。', 'Proof I can give: {own}.', 'Justificantes que puedo aportar: {own}.'],
    [
      '本函用于协商，应还金额以双方对账后书面确认的为准。',
      'This letter serves negotiation; the amount due is what both sides confirm in writing after settling the account.',
      'Esta carta sirve para negociar; el importe debido es el que ambas partes confirmen por escrito tras conciliar la cuenta.',
    ],
    [
      '对账之前，本函不构成对贵单位主张的任何本金、利息、费用数额的认可。',
      'Before that, this letter accepts no amount of principal, interest or fees you claim.',
      'Antes de ello, esta carta no supone aceptar ninguna cantidad de capital, intereses o gastos que reclaman.',
    ],
    ['遇当月没有对应日的，以当月最后一日为还款日。', 'In a month without that day, payment falls on its last day.', 'En un mes sin ese día, el pago corresponde a su último día.'],
  ],
  labels: [
    ['还款协商函', 'Letter to negotiate repayment', 'Carta para acordar el pago'], ['还款方案', 'Payment plan', 'Plan de pago'],
    ['目前的困难', 'Present hardship', 'Dificultades actuales'], ['说明', 'Note', 'Nota'],
    ['附表　分期还款方案', 'Table annexed: payment plan', 'Tabla anexa: plan de pagos'], ['期次', 'Payment', 'Pago'], ['还款日', 'Day', 'Fecha'],
    ['金额（元）', 'Amount (yuan)', 'Importe (yuanes)'],
    ['累计（元）', 'Sum so far (yuan)', 'Acumulado (yuanes)'], ['第{n}期', 'No. {n}', 'N.º {n}'],
  ],
}
