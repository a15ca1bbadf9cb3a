import type { Memory } from '../entry'

/** How letters tell of contacts: how many, to whom, over which numbers, in which words. */
export const acts: Memory = {
  lists: { acts: { of: 'act', by: '、' }, kinds: { of: 'kind', by: '、' }, whom: { of: 'reached', by: '、' }, lineList: { of: 'line', by: '、' }, phones: { of: 'phone', by: '、' }, lineCells: { of: 'lineCell', by: '、' } },
  groups: {
    act: [
      ['来电{n}次{answered}', '{n} {n|call|calls}{answered}', '{n} {n|llamada|llamadas}{answered}'],
      ['短信{n}条', '{n} text {n|message|messages}', '{n} {n|SMS|SMS}'],
      ['聊天消息{n}条', '{n} chat {n|message|messages}', '{n} {n|mensaje|mensajes} de chat'],
      ['上门{n}次', '{n} {n|visit|visits}', '{n} {n|visita|visitas}'],
      ['信函{n}件', '{n} {n|letter|letters}', '{n} {n|carta|cartas}'],
    ],
    answered: [
      ['', '', ''], ['（未接通）', ' (not answered)', ' (no contestada)'], ['（均未接通）', ' (none answered)', ' (ninguna contestada)'],
      ['（接通）', ' (answered)', ' (contestada)'], ['（接通{duration}）', ' (answered, {duration})', ' (contestada, {duration})'],
      ['（均接通）', ' (all answered)', ' (todas contestadas)'],
      ['（均接通，共{duration}）', ' (all answered, {duration} in all)', ' (todas contestadas, {duration} en total)'],
      ['（其中接通{n}次）', ' ({n} of them answered)', ' ({n} de ellas {n|contestada|contestadas})'],
      ['（其中接通{n}次，共{duration}）', ' ({n} of them answered, {duration} in all)', ' ({n} de ellas {n|contestada|contestadas}, {duration} en total)'],
    ],
    actsAll: [['{acts}', '{acts}', '{acts}'], ['{acts}，合计{n}次（条）', '{acts}, {n} in all', '{acts}, {n} en total']],
    who: [
      ['本人', 'me', 'mí'], ['本人的{person}', 'my {person}', 'mi {person}'], ['{person}', '{person}', '{person}'],
      ['借款人', 'the borrower', 'la persona prestataria'], ['借款人{name}', 'the borrower {name}', 'la persona prestataria {name}'],
      ['其他人', 'another person', 'otra persona'],
    ],
    reached: [
      ['{who}', '{who}', '{who}'],
      [
        '{who}（{moment}已说明不要再联系）',
        '{who} (who had said on {moment}, not to make contact again)',
        '{who} (había dicho el {moment}, que no se volviera a contactar)',
      ],
    ],
    person: [['{relation}{name}', '{relation} {name}', '{relation} {name}'], ['{relation}', '{relation}', '{relation}'], ['{name}', '{name}', '{name}']],
    relation: [
      ['姐姐', 'elder sister', 'hermana mayor'], ['妹妹', 'younger sister', 'hermana menor'], ['哥哥', 'elder brother', 'hermano mayor'],
      ['弟弟', 'younger brother', 'hermano menor'],
      ['父亲', 'father', 'padre'], ['爸爸', 'father', 'padre'], ['母亲', 'mother', 'madre'], ['妈妈', 'mother', 'madre'], ['父母', 'parents', 'padres'],
      ['丈夫', 'husband', 'marido'], ['妻子', 'wife', 'esposa'], ['配偶', 'spouse', 'cónyuge'], ['前夫', 'former husband', 'exmarido'],
      ['前妻', 'former wife', 'exesposa'],
      ['儿子', 'son', 'hijo'], ['女儿', 'daughter', 'hija'], ['孩子', 'child', 'hijo'], ['爷爷', 'grandfather', 'abuelo'], ['奶奶', 'grandmother', 'abuela'],
      ['外公', 'grandfather', 'abuelo'], ['外婆', 'grandmother', 'abuela'], ['叔叔', 'uncle', 'tío'], ['舅舅', 'uncle', 'tío'], ['姑姑', 'aunt', 'tía'],
      ['阿姨', 'aunt', 'tía'],
      ['表哥', 'cousin', 'primo'], ['表弟', 'cousin', 'primo'], ['表姐', 'cousin', 'prima'], ['表妹', 'cousin', 'prima'], ['堂哥', 'cousin', 'primo'],
      ['堂弟', 'cousin', 'primo'],
      ['堂姐', 'cousin', 'prima'], ['堂妹', 'cousin', 'prima'], ['公公', 'father-in-law', 'suegro'], ['婆婆', 'mother-in-law', 'suegra'],
      ['岳父', 'father-in-law', 'suegro'],
      ['岳母', 'mother-in-law', 'suegra'], ['亲戚', 'relative', 'familiar'], ['家人', 'family member', 'familiar'], ['亲友', 'relative or friend', 'familiar o amigo'],
      ['朋友', 'friend', 'amigo'], ['男友', 'boyfriend', 'novio'], ['女友', 'girlfriend', 'novia'], ['男朋友', 'boyfriend', 'novio'], ['女朋友', 'girlfriend', 'novia'],
      ['同学', 'classmate', 'compañero de clase'], ['同事', 'colleague', 'colega'], ['领导', 'superior', 'superior'], ['主管', 'supervisor', 'superior'],
      ['老板', 'employer', 'empleador'], ['邻居', 'neighbour', 'vecino'], ['房东', 'landlord', 'casero'], ['室友', 'flatmate', 'compañero de piso'],
    ],
    line: [
      ['{code}', '{code}', '{code}'], ['QQ号{name}', 'QQ number {name}', 'número de QQ {name}'], ['微信{name}', 'WeChat {name}', 'WeChat {name}'],
      ['账号{name}', 'account {name}', 'cuenta {name}'],
      ['未显示', 'not shown', 'no visible'], ['未显示的号码', 'a number that was not shown', 'un número no visible'], ['{name}', '{name}', '{name}'],
    ],
    lineCell: [
      ['{code}', '{code}', '{code}'], ['QQ号{code}', 'QQ number {code}', 'número de QQ {code}'], ['微信{code}', 'WeChat {code}', 'WeChat {code}'],
      ['账号{code}', 'account {code}', 'cuenta {code}'],
    ],
    lines: [['{lineList}', '{lineList}', '{lineList}'], ['{lineList}等{n}个', '{lineList}, among others ({n} in all)', '{lineList}, entre otros ({n} en total)']],
    phone: [['{code}', '{code}', '{code}'], ['{blank}', '{blank}', '{blank}']],
    lineWord: [['号码', 'numbers', 'números'], ['账号', 'accounts', 'cuentas'], ['号码、账号', 'numbers and accounts', 'números y cuentas']],
    some: [
      ['{names}', '{names}', '{names}'], ['{names}等{n}家', '{names}, among others ({n} in all)', '{names}, entre otras ({n} en total)'],
    ],
    by: [['', '', ''], ['（{laws}）', ' ({laws})', ' ({laws})']],
    number: [['{phones}', '{phones}', '{phones}'], ['{text}', '{text}', '{text}']],
    party: [['{name}', '{name}', '{name}'], ['{text}', '{text}', '{text}']],
    text: [['{own}', '{own}', '{own}'], ['{blank}', '{blank}', '{blank}']],
  },
  labels: [
    ['{acts}', '{acts}', '{acts}'], ['{kinds}', '{kinds}', '{kinds}'], ['{ex}', '{ex}', '{ex}'], ['{iso}', '{iso}', '{iso}'], ['{n}', '{n}', '{n}'],
    ['{blank}', '{blank}', '{blank}'], ['{range}', '{range}', '{range}'], ['未接通', 'not answered', 'no contestada'], ['接通', 'answered', 'contestada'],
    ['接通{duration}', 'answered, {duration}', 'contestada, {duration}'], ['文字', 'in writing', 'por escrito'], ['上门', 'visit', 'visita'],
    ['不详', 'not known', 'no se sabe'],
    ['未显示', 'not shown', 'no visible'], ['本人陈述', 'my own account', 'relato propio'],
    ['{lineList}等{n}个', '{lineList}, among others ({n} in all)', '{lineList}, entre otros ({n} en total)'],
    ['{lineCells}', '{lineCells}', '{lineCells}'],
  ],
}
