import type { Memory } from '../entry'

/** T14, the sheet to tick before an agreement is signed. */
export const agreementChecklist: Memory = {
  sentences: [
    ['对方：{name}。', 'Other side: {name}.', 'La otra parte: {name}.'], ['合同编号：{own}。', 'Contract number: {own}.', 'Número de contrato: {own}.'],
    [
      '逐项看协议原文，看到的在括号里打勾，写上在第几条；没看到的先问清楚，补进协议再签。',
      'Read the text of the agreement point by point; tick in the brackets what you find and write in which article it stands; what you do not find, ask about first, have it added, and only then sign.',
      'Lea el texto del acuerdo punto por punto; marque entre paréntesis lo que encuentre y anote en qué artículo está; lo que no encuentre, pregúntelo antes, haga que se añada y solo entonces firme.',
    ],
    [
      '不适用的写“无”；其余有一项没看到，新协议先不签；原来约定的还款照旧。',
      'Where a point does not apply, write “none”; if one of the others is missing, do not sign the new agreement yet; the payments agreed before go on.',
      'Si un punto no se aplica, escriba «ninguno»; si falta otro, no firme todavía el nuevo acuerdo; los pagos acordados antes continúan.',
    ],
    [
      '协议、对账单、付款凭证各留一份。',
      'Keep one of each: the agreement, the account statement, the proof of payment.',
      'Conserve uno de cada: el acuerdo, el estado de cuenta y el comprobante de pago.',
    ],
  ],
  labels: [
    ['还款协议检查清单', 'Checklist for a repayment agreement', 'Lista de comprobación de un acuerdo de pago'], ['核对', 'Tick', 'Marca'], ['项目', 'Point', 'Punto'],
    ['要在协议里看到什么', 'What must be in the agreement', 'Qué debe figurar en el acuerdo'],
    ['在第几条', 'In which article', 'En qué artículo'], ['（　）', '( )', '( )'], ['核对人：', 'Checked by:', 'Revisado por:'],
    ['对方是谁', 'Who the other side is', 'Quién es la otra parte'],
    [
      '写明放款机构全称，与借款合同一致；由别家代签的，有放款机构的书面授权，写明权限和期限。',
      'The lender’s full name, the same as in the loan contract; if another signs for it, a written authority from the lender with its scope and term.',
      'El nombre completo del prestamista, igual que en el contrato; si firma otro, su autorización escrita con alcance y plazo.',
    ],
    ['盖章', 'Seal', 'Sello'],
    [
      '盖放款机构公章或者合同专用章（网上签的为电子签章），自己留一份同样的原件。个人签名、聊天里的承诺不够。',
      'The lender’s official or contract seal (an electronic seal if signed online); you keep an original of the same. A private signature or a promise in a chat is not enough.',
      'El sello oficial o contractual del prestamista (sello electrónico si se firma en línea); usted conserva un original igual. No basta una firma particular ni una promesa en un chat.',
    ],
    ['本金', 'Principal', 'Capital'],
    [
      '写明还剩多少本金，与对账单和已还记录一致。',
      'How much principal is left, in line with the account statement and the payments made.',
      'Cuánto capital queda, conforme al estado de cuenta y a los pagos hechos.',
    ],
    ['利息、费用', 'Interest and fees', 'Intereses y gastos'],
    [
      '逐项写明金额、怎样算、依据；没有对过的“服务费”“违约金”不写进总额。',
      'Each with its amount, how it is reckoned and on what basis; a “service fee” or “penalty” that was not checked is not in the total.',
      'Cada uno con su importe, cómo se calcula y con qué fundamento; una «tasa de servicio» o «penalización» no cotejada no entra en el total.',
    ],
    ['减免', 'Reduction', 'Reducción'],
    [
      '写明减免哪几项、多少元，什么条件下生效，会不会恢复。',
      'Which items are reduced and by how much, on what condition it takes effect, and whether it can be undone.',
      'Qué conceptos se reducen y cuánto, bajo qué condición surte efecto y si puede revertirse.',
    ],
    ['期数和日子', 'Payments and days', 'Pagos y fechas'],
    [
      '每一期的日期、金额、合计写在协议里，加起来等于总额；是自己还得起的数。',
      'The day and amount of each payment and the sum stand in the agreement and add up to the total; it is an amount you can afford.',
      'La fecha y el importe de cada pago y la suma constan en el acuerdo y equivalen al total; es una cifra que usted puede pagar.',
    ],
    ['收款账户', 'Account to pay into', 'Cuenta de cobro'],
    [
      '只付放款机构的对公账户或者官方还款入口，账户写进协议。不付个人账户，不付“保证金”“手续费”。',
      'Only the lender’s corporate account or official payment channel, and it is in the agreement. No private account, no “deposit”, no “handling fee”.',
      'Solo la cuenta de la entidad o el canal oficial de pago, y consta en el acuerdo. Ninguna cuenta particular, ni «fianza» ni «gastos de gestión».',
    ],
    ['停止催收', 'Collection stops', 'Fin de la cobranza'],
    [
      '按期还款期间、到期之前不再催收；任何时候不联系亲友、同事、单位等其他人，受托机构一并停止。',
      'No collection while payments are on time and before they are due; at no time contact with relatives, friends, colleagues, the workplace or others; agencies stop as well.',
      'Sin cobranza mientras se paga a tiempo y antes del vencimiento; nunca contacto con familiares, amigos, colegas, el trabajo u otros; las agencias también cesan.',
    ],
    ['征信', 'Credit record', 'Registro crediticio'],
    [
      '写明报送或者更新什么、在哪一天前。真实的逾期不会因为协议就删除，不信“保证删除”。',
      'What is reported or updated, and by which day. A true late payment is not deleted because of an agreement; do not believe a “guaranteed deletion”.',
      'Qué se informa o actualiza y antes de qué día. Un retraso verdadero no se borra por un acuerdo; no crea en un «borrado garantizado».',
    ],
    ['逾期与补救', 'Late payment and remedy', 'Retraso y remedio'],
    [
      '晚一期怎么办：有几天宽限、怎样补上；不因一次逾期就全部作废、加倍。',
      'What happens if a payment is late: how many days of grace, how to make up for it; one late payment does not void or double everything.',
      'Qué ocurre si un pago se retrasa: cuántos días de gracia, cómo se subsana; un solo retraso no anula ni duplica todo.',
    ],
    ['结清证明', 'Proof of settlement', 'Prueba de liquidación'],
    [
      '还完以后几日内出具结清证明，同时注销账户、停止扣款授权。',
      'Within how many days after the last payment the proof of settlement is issued, the account closed and the direct debit ended.',
      'En cuántos días tras el último pago se emite la prueba de liquidación, se cierra la cuenta y se cancela la autorización de cargo.',
    ],
    ['争议解决', 'Disputes', 'Controversias'],
    [
      '发生争议先协商，不成去哪个法院或者仲裁委员会；不在离家很远的地方。',
      'Disputes are first negotiated, then which court or arbitration commission; not one far from home.',
      'Las controversias se negocian primero; luego, qué tribunal o comisión de arbitraje; no uno lejos de casa.',
    ],
    ['电子签名', 'Electronic signature', 'Firma electrónica'],
    [
      '网上签的：签署平台、时间、双方名称看得见，能下载带签名的文本，已存一份。',
      'If signed online: platform, time and both names can be seen, the signed text can be downloaded, and a copy is saved.',
      'Si se firma en línea: se ven la plataforma, la hora y ambos nombres, el texto firmado puede descargarse y se guardó una copia.',
    ],
    ['诉讼时效', 'Limitation', 'Prescripción'],
    [
      '最后一期到期已满三年的，签字前先咨询法律援助：时效可能已过；同意还款的，不能再以过了时效抗辩。',
      'If three years have passed since the last payment was due, ask legal aid before you sign: the limitation period may have ended; who agrees to pay can no longer plead it.',
      'Si han pasado tres años desde el vencimiento del último pago, consulte a la asistencia jurídica antes de firmar: la prescripción puede haberse cumplido; quien acepta pagar ya no puede alegarla.',
    ],
    ['没有多余的话', 'Nothing else', 'Nada más'],
    [
      '没有空白处；没有要求撤回投诉、放弃一切权利、让家人担保或者提供通讯录的条款。',
      'No blank places; no clause that asks to withdraw complaints, give up all rights, have family stand surety, or hand over the contact list.',
      'Ningún espacio en blanco; ninguna cláusula que exija retirar reclamaciones, renunciar a todos los derechos, que la familia avale o entregar la lista de contactos.',
    ],
  ],
}
