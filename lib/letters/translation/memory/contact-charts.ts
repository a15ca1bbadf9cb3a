import type { Memory } from '../entry'

/** Contacts drawn: by day and hour, counted up, before and after what was filed. */
export const contactCharts: Memory = {
  groups: {
    totalAt: [['到{code}为{n}次', '{n} by {code}', '{n} hasta {code}']],
    step: [
      ['提交：{name}', 'Filed: {name}', 'Presentado: {name}'], ['受理：{name}', 'Accepted: {name}', 'Admitido: {name}'],
      ['答复：{name}', 'Replied: {name}', 'Respondido: {name}'],
    ],
  },
  lists: { totals: { of: 'totalAt', by: '、' } },
  sentences: [
    [
      '下图按日期和小时列出各次联系，格内为次数，斜线部分为夜间（{n}时至次日{n2}时）。',
      'The chart shows the contacts by day and hour; the figures in it are their number, the hatched parts are night ({n} to {n2} o’clock).',
      'El gráfico muestra los contactos por día y hora; las cifras indican cuántos y las partes rayadas son la noche (de las {n} a las {n2} horas).',
    ],
    [
      '另有{n}次只知道日期，没有画入。', 'Of {n} more only the day is known; {n|it is|they are} not drawn.',
      'De {n} más solo se conoce el día; no {n|figura|figuran} en el gráfico.',
    ],
    [
      '只画次数最多的{n}段，另外{n2}次没有画入，见逐次记录。',
      'Only the {n} stretches with the most are drawn; {n2} more {n2|is|are} not, see the list of contacts.',
      'Solo se dibujan los {n} períodos con más contactos; {n2} más no {n2|figura|figuran}, véase la relación.',
    ],
    [
      '图：{day}至{day2}按日期和小时列出的联系，共{n}次，其中夜间{n2}次；最多的是{day3}{n3}时，{n4}次。',
      'Chart: contacts by day and hour, {day} to {day2}: {n} in all, {n2} at night; most on {day3}, hour {n3}: {n4}.',
      'Gráfico: contactos por día y hora, {day} a {day2}: {n} en total, {n2} de noche; el máximo, el {day3}, hora {n3}: {n4}.',
    ],
    [
      '图：{day}至{day2}按日期和小时列出的联系，共{n}次，其中夜间{n2}次。', 'Chart: contacts by day and hour, {day} to {day2}: {n} in all, {n2} at night.',
      'Gráfico: contactos por día y hora, {day} a {day2}: {n} en total, {n2} de noche.',
    ],
    [
      '下图为逐日累计次数：自{day}起，记录到{day2}为止，共{n}次。',
      'The chart counts the contacts up day by day: from {day} on, the record ends on {day2}, {n} in all.',
      'El gráfico suma los contactos día a día: desde el {day}; el registro termina el {day2}; {n} en total.',
    ],
    [
      '竖虚线为下表中的各个日子。', 'The dashed lines are the days in the table below.', 'Las líneas discontinuas son los días de la tabla siguiente.',
    ],
    ['斜线部分没有记录。', 'For the hatched part there are no records.', 'De la parte rayada no hay registros.'],
    [
      '图：{day}至{day2}逐日累计，共{n}次。', 'Chart: counted up day by day, {day} to {day2}: {n} in all.',
      'Gráfico: suma día a día, {day} a {day2}: {n} en total.',
    ],
    [
      '图：{day}至{day2}逐日累计，{totals}，共{n}次。', 'Chart: counted up day by day, {day} to {day2}: {totals}, {n} in all.',
      'Gráfico: suma día a día, {day} a {day2}: {totals}, {n} en total.',
    ],
    [
      '之前、之后各不超过{n}天，当天不计，只数所涉机构的联系；括号内为每天次数的{n2}%区间。',
      'Before and after are {n} days at most each, without the day itself, and count only contacts of the institution concerned; in brackets the {n2}% interval of the number a day.',
      'Antes y después son {n} días como máximo, sin el propio día, y solo cuentan los contactos de la entidad en cuestión; entre paréntesis, el intervalo del {n2} % del número diario.',
    ],
    [
      '不足{n}天的一边不足以比较，没有记录的日子按{n2}次计。',
      'A side of less than {n} days is too short to compare; days without records count as {n2}.',
      'Un lado de menos de {n} días es demasiado corto para comparar; los días sin registro cuentan como {n2}.',
    ],
    [
      '{code}（{iso}提交）之前、之后，按号码、账号：', 'Before and after {code} (filed {iso}), by number and account:',
      'Antes y después de {code} (presentado el {iso}), por número y cuenta:',
    ],
    [
      '{code}（{iso}提交）之前、之后，按机构：', 'Before and after {code} (filed {iso}), by institution:',
      'Antes y después de {code} (presentado el {iso}), por entidad:',
    ],
    [
      '另有{n}个号码、账号没有列出，共{n2}次。', '{n} more {n|number or account is|numbers or accounts are} not listed, {n2} in all.',
      '{n} {n|número o cuenta más no figura|números o cuentas más no figuran}, {n2} en total.',
    ],
    [
      '另有{n}个机构没有列出，共{n2}次。', '{n} more {n|institution is|institutions are} not listed, {n2} in all.',
      '{n} {n|entidad más no figura|entidades más no figuran}, {n2} en total.',
    ],
    [
      '提交前后的记录太少，看不出号码有没有变化。', 'Too little is on record around the filing to see whether the numbers changed.',
      'Hay muy pocos registros en torno a la presentación para ver si los números cambiaron.',
    ],
    ['提交以后没有联系记录。', 'No contact is on record since the filing.', 'No consta ningún contacto desde la presentación.'],
    [
      '提交以后到记录的最后一天共{n}次，没有一次来自此前没有记录的号码、账号。',
      'From the filing to the last day on record {n} in all, none over a number or account that was not on record before.',
      'Desde la presentación hasta el último día registrado, {n} en total, ninguno desde un número o cuenta sin registro anterior.',
    ],
    [
      '提交以后到记录的最后一天共{n}次，其中{n2}次来自此前没有记录的{n3}个号码、账号。',
      'From the filing to the last day on record {n} in all, {n2} of them over {n3} {n3|number or account|numbers or accounts} not on record before.',
      'Desde la presentación hasta el último día registrado, {n} en total, {n2} de ellos desde {n3} {n3|número o cuenta|números o cuentas} sin registro anterior.',
    ],
    [
      '以上按次数排列，只数所涉机构的联系。', 'These are in order of how many there were and count only contacts of the institution concerned.',
      'Están por orden de cantidad y solo cuentan los contactos de la entidad en cuestión.',
    ],
    [
      '“此前没有记录”指到提交那天为止，本案记录里没有它打来、发来的联系。',
      '“Not on record before” means that up to the day of the filing the record of this case holds no contact from it.',
      '«Sin registro anterior» significa que hasta el día de la presentación el registro de este caso no contiene ningún contacto suyo.',
    ],
    [
      '行数多时，总有几行碰巧差得大，单看一行不作结论；号码停用、更换都不说明原因。',
      'Where there are many rows, some differ much by chance: no single row proves anything; that a number fell silent or changed says nothing about the cause.',
      'Con muchas filas, algunas difieren mucho por azar: ninguna fila prueba nada por sí sola; que un número cese o cambie no indica la causa.',
    ],
    ['次数的变化不说明原因。', 'A change in number says nothing about its cause.', 'Un cambio en el número no indica su causa.'],
  ],
  labels: [
    ['时段与累计', 'Hours and running total', 'Horas y suma'], ['附件三　时段与累计', 'Annex 3: hours and running total', 'Anexo 3: horas y suma'],
    ['标记', 'Mark', 'Marca'], ['事项', 'Step', 'Paso'], ['之前', 'Before', 'Antes'], ['之后', 'After', 'Después'], ['没有记录', 'nothing on record', 'sin registros'],
    ['{step}', '{step}', '{step}'], ['机构', 'Institution', 'Entidad'],
    ['{line}（此前没有记录）', '{line} (not on record before)', '{line} (sin registro anterior)'],
    [
      '{n}天{n2}次，每天{code}次（{code2}至{code3}）', '{n2} in {n} days, {code} a day ({code2} to {code3})', '{n2} en {n} días, {code} al día ({code2} a {code3})',
    ],
  ],
}
