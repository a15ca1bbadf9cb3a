import type { Memory } from '../entry'

/** T15, the authority of whoever takes the papers. */
export const powerOfAttorney: Memory = {
  lists: { powers: { of: 'power', by: '；' } },
  groups: {
    power: [
      ['代为和解、参加调解', 'settling and taking part in mediation', 'transigir y participar en la mediación'],
      [
        '代为变更、放弃请求，撤回投诉或者申请',
        'changing or giving up requests, withdrawing complaints or applications',
        'modificar o renunciar a peticiones y retirar reclamaciones o solicitudes',
      ],
      ['代为收取退款、赔款', 'receiving refunds and compensation', 'recibir reembolsos e indemnizaciones'],
    ],
  },
  sentences: [
    ['委托人：{text}，联系电话{text2}。', 'Principal: {text}, phone {text2}.', 'Parte poderdante: {text}, teléfono {text2}.'],
    [
      '公民身份号码：{blank}（由本人手写）',
      'Identity number: {blank} (written by hand by the person concerned)',
      'Número de identidad: {blank} (lo escribe a mano la persona interesada)',
    ],
    [
      '受托人：{text}，与委托人的关系：{text2}，联系电话{text3}。',
      'Agent: {text}, relation to the principal: {text2}, phone {text3}.',
      'Persona apoderada: {text}, relación con la parte poderdante: {text2}, teléfono {text3}.',
    ],
    [
      '委托人委托受托人代为办理下列事项，其他事项不在委托之内：',
      'The principal authorises the agent to handle the matters below; other matters are not included:',
      'La parte poderdante autoriza a la persona apoderada a tramitar los asuntos siguientes; otros asuntos no quedan incluidos:',
    ],
    [
      '一般授权：代为递交材料、说明情况、查询进展、接收答复和文书。',
      'General authority: hand in papers, explain, ask about progress, and receive answers and documents.',
      'Poder general: presentar documentos, dar explicaciones, consultar el estado y recibir respuestas y documentos.',
    ],
    [
      '承认、放弃、变更请求，和解、调解，撤回投诉或者申请，收取款项，确认债务或者签订还款协议，均须委托人本人办理。',
      'Admitting, giving up or changing requests, settlement and mediation, withdrawing complaints or applications, receiving money, confirming a debt or signing a repayment agreement: only the principal in person.',
      'Admitir, renunciar o modificar peticiones, transigir y mediar, retirar reclamaciones o solicitudes, recibir dinero, reconocer una deuda o firmar un acuerdo de pago: solo la parte poderdante en persona.',
    ],
    ['特别授权，仅限：{powers}。', 'Special authority, only for: {powers}.', 'Poder especial, solo para: {powers}.'],
    [
      '没有写明的，均须委托人本人办理；确认债务、签订还款协议不在授权之内。',
      'What is not written here, only the principal in person; confirming a debt and signing a repayment agreement are not included.',
      'Lo que no esté escrito, solo la parte poderdante en persona; reconocer una deuda y firmar un acuerdo de pago no quedan incluidos.',
    ],
    ['自{day}起至{day2}止。', 'From {day} until {day2}.', 'Desde el {day} hasta el {day2}.'],
    [
      '期满自动终止；委托人可以随时书面解除委托。',
      'It ends by itself after that; the principal may end it in writing at any time.',
      'Después termina por sí solo; la parte poderdante puede revocarlo por escrito en cualquier momento.',
    ],
    [
      '受托人不得转委托，应当如实陈述，不得编造或者隐瞒事实，不得把委托人的资料用于委托事项以外。',
      'The agent may not pass the authority on, must tell the truth, may not invent or hide facts, and may not use the principal’s papers for anything else.',
      'La persona apoderada no puede delegar, debe decir la verdad, no puede inventar ni ocultar hechos ni usar los documentos de la parte poderdante para otra cosa.',
    ],
    [
      '附双方身份证明复印件，分别在复印件上写明“仅供办理上述委托事项使用，他用无效”和日期。',
      'Copies of both identity documents are enclosed, each marked “only for the matters above, void for any other use” and dated.',
      'Se adjuntan copias de los documentos de identidad de ambas partes, cada una con la indicación «solo para los asuntos indicados, sin validez para otro uso» y la fecha.',
    ],
  ],
  labels: [
    ['授权委托书', 'Power of attorney', 'Poder de representación'], ['委托人与受托人', 'Principal and agent', 'Parte poderdante y persona apoderada'],
    ['委托事项', 'Matters', 'Asuntos'], ['权限', 'Powers', 'Facultades'],
    ['期限', 'Term', 'Plazo'], ['约定', 'Terms', 'Condiciones'],
  ],
}
