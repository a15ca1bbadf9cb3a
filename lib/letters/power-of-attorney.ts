import type { LetterDocument } from './document'
import { fieldMissing, type LetterWarning } from './guards'
import { letterEntry, type AddressedFacts } from './letter-entry'
import { areaField, checkField, choiceField, dayToComeField, mustField, othersField, termField, textField, type Own } from './letter-fields'
import { dayOrBlank, letterOn, numbered, numberedList, paragraphs, section } from './letter-parts'
import { blank, complainantName, complainantPhone } from './need-to-know'
import { powerOfAttorneyWords } from './words/power-of-attorney'

const fields = {
  agent: mustField(textField(40)), relation: mustField(textField(40)), agentPhone: mustField(textField(40)), matters: mustField(areaField(300)),
  powers: mustField(choiceField('general', 'special')), settle: checkField(), withdraw: checkField(), receive: checkField(),
  from: mustField(termField()), to: mustField(dayToComeField()), principal: othersField(textField(40)), principalPhone: othersField(textField(40)),
}
type Given = Own<typeof fields>

const general = '一般授权：代为递交材料、说明情况、查询进展、接收答复和文书。'
const kept = '承认、放弃、变更请求，和解、调解，撤回投诉或者申请，收取款项，确认债务或者签订还款协议，均须委托人本人办理。'

/** The powers by name. What is not ticked stays with the one who signs. */
function powersOf({ powers, settle, withdraw, receive }: Given): string[] {
  if (powers === null) return [blank]
  const ticked = [...(settle ? ['代为和解、参加调解'] : []), ...(withdraw ? ['代为变更、放弃请求，撤回投诉或者申请'] : []), ...(receive ? ['代为收取退款、赔款'] : [])]
  if (powers === 'general' || ticked.length === 0) return [general, kept]
  return [general, `特别授权，仅限：${ticked.join('；')}。`, '没有写明的，均须委托人本人办理；确认债务、签订还款协议不在授权之内。']
}

const idLine = '公民身份号码：＿＿＿＿＿＿＿＿＿＿＿＿（由本人手写）'

/** Whoever's case it is, or the borrower for whom a relative or friend is to act. */
function principalLine({ complainant, audience }: AddressedFacts, { principal, principalPhone }: Given): string {
  if (principal !== null && complainant.role !== 'debtor') return `委托人：${principal}，联系电话${principalPhone ?? blank}。`
  const phones = complainant.phones.map((phone) => complainantPhone(phone, audience)).join('、') || blank
  return `委托人：${complainantName(complainant.name, audience)}，联系电话${phones}。`
}

/** T15 for whoever takes the papers. Nothing in it is open: an authority with a blank place could be filled in with anything. */
function powerOfAttorney(facts: AddressedFacts, given: Given): LetterDocument {
  const { agent, relation, agentPhone, matters, from, to } = given
  return letterOn(facts, {
    letter: 'power-of-attorney', title: '授权委托书', closing: null,
    sections: numbered([
      section('委托人与受托人', paragraphs(
        principalLine(facts, given), idLine,
        `受托人：${agent ?? blank}，与委托人的关系：${relation ?? blank}，联系电话${agentPhone ?? blank}。`, idLine,
      )),
      section('委托事项', paragraphs('委托人委托受托人代为办理下列事项，其他事项不在委托之内：', ...(matters ?? blank).split('\n'))),
      section('权限', [numberedList(powersOf(given))]),
      section('期限', paragraphs(`自${dayOrBlank(from)}起至${dayOrBlank(to)}止。期满自动终止；委托人可以随时书面解除委托。`)),
      section('约定', paragraphs(
        '受托人不得转委托，应当如实陈述，不得编造或者隐瞒事实，不得把委托人的资料用于委托事项以外。',
        '附双方身份证明复印件，分别在复印件上写明“仅供办理上述委托事项使用，他用无效”和日期。',
      )),
      { keep: 'must', blocks: [{ kind: 'signature', lines: ['委托人（亲笔签名）：', '受托人（亲笔签名）：', '日期：　　　年　　月　　日'] }] },
    ]),
  })
}

/** An authority that ends before it begins is none, nor is one with a place left open. */
const against = ({ complainant }: AddressedFacts, { from, to, principal, principalPhone }: Given): LetterWarning[] => [
  ...(from && to && to < from ? [{ code: 'term-reversed', level: 'block', value: to } as const] : []),
  ...(complainant.role !== 'debtor' && principal !== null && principalPhone === null ? [fieldMissing('power-of-attorney', 'principalPhone')] : []),
]

export const powerOfAttorneyEntry = letterEntry({
  id: 'power-of-attorney',
  code: 'T15',
  place: 15,
  purpose: 'people',
  channels: [],
  audience: 'regulator',
  isAddressed: true,
  about: 'case',
  rests: 'nothing',
  pagesMax: 1,
  fields,
  write: powerOfAttorney,
  against,
  words: powerOfAttorneyWords,
})
