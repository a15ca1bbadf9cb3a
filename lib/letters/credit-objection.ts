import { creditObjection as answerRule } from '@/lib/channels/limits/credit-objection'
import { citedLaw } from './cited-law'
import type { LetterDocument } from './document'
import { letterEntry, type AddressedFacts } from './letter-entry'
import { areaField, checkField, choiceField, dayField, mustField, textField, type Own } from './letter-fields'
import { basis, dayOrBlank, letterOn, lenderName, numbered, numberedList, paragraphs, section, signature } from './letter-parts'
import { blank, complainantName, complainantPhone } from './need-to-know'
import { idLine } from './filed-parts'
import { creditObjectionWords } from './words/credit-objection'

const fields = {
  report: textField(), reportOn: mustField(dayField()), entry: mustField(textField(200)), kind: mustField(choiceField('wrong', 'missing', 'not-mine', 'query')),
  stated: mustField(areaField(400)), truth: mustField(areaField(600)), proof: mustField(textField(300)), annotate: checkField(),
}

const kinds = {
  wrong: '记载与事实不符', missing: '遗漏应当记载的信息', 'not-mine': '不是本人的业务', query: '未经本人同意的查询',
} as const
/** What is asked for, by what is wrong. A true record is no matter of an objection. */
const corrections = {
  wrong: '更正与事实不符的记载', missing: '补充遗漏的信息', 'not-mine': '核查业务的办理人和材料，查实不是本人业务的，予以更正', query: '核查查询的依据，查实没有依据的，予以更正',
} as const

const answerDays = answerRule.limits[0]?.length ?? 0

/** The right to object, its mark and its limit are for errors and omissions; a query without consent is checked and answered without them. */
function requests({ kind, annotate }: Own<typeof fields>, by: (...ids: string[]) => string): string[] {
  if (kind === 'query') return [`请${corrections.query}。`, '请将核查结果书面答复申请人。']
  return [
    `请核查下列记载，${kind ? corrections[kind] : blank}${by('ZHENGXIN/objection', 'ZXYW/objection')}。`,
    `核查期间，请对该记载作出存在异议的标注${by('ZHENGXIN/objection')}。`,
    ...(annotate ? [`经核查仍不能确认的，请在信用报告中添加本人的声明${by('ZXYW/annotation')}。`] : []),
    `请自收到本申请之日起${answerDays}日内核查处理，并将结果书面答复申请人${by('ZHENGXIN/objection')}。`,
  ]
}

const keeper = /征信中心|征信(?:股份)?有限公司|人民银行/u
/** Whoever keeps the records has a form that asks for the whole number; the lender holds it, and is told the last four digits. */
const isToKeeper = ({ addressee }: Pick<AddressedFacts, 'addressee'>): boolean => keeper.test(addressee)
const idEnd = `公民身份号码后四位：${blank}（在签名的原件上手写）。`

function proof(facts: AddressedFacts, own: Own<typeof fields>): string {
  const identity = isToKeeper(facts) ? '附信用报告和身份证明复印件（写明“仅供征信异议使用”）' : '附信用报告复印件，需要核对身份的，由申请人出示证件'
  return `${own.proof ?? blank}。${identity}。`
}

/** To whoever reported or keeps a credit record that is wrong. */
function creditObjection(facts: AddressedFacts, own: Own<typeof fields>): LetterDocument {
  const { cite, cited } = citedLaw(facts.on)
  const { complainant, audience } = facts
  const phones = complainant.phones.map((phone) => complainantPhone(phone, audience)).join('、') || blank
  const by = (...ids: string[]) => basis(cite(...ids))
  return letterOn(facts, {
    letter: 'credit-objection', title: '征信异议申请书',
    sections: numbered([
      section('申请人', paragraphs(
        `申请人（信息主体）：${complainantName(complainant.name, audience)}，联系电话${phones}。`,
        isToKeeper(facts) ? idLine : idEnd,
        `异议所依据的信用报告：${own.report ? `编号${own.report}，` : ''}${dayOrBlank(own.reportOn)}查询。`,
      )),
      section('异议请求', [numberedList(requests(own, by))]),
      section('异议事项', paragraphs(
        `报送、查询机构：${lenderName(facts)}。异议的记载：${own.entry ?? blank}。异议类别：${own.kind ? kinds[own.kind] : blank}。`,
        `报告的记载：${own.stated ?? blank}`, `实际情况：${own.truth ?? blank}`,
      )),
      section('证据', paragraphs(proof(facts, own))),
      section('声明', paragraphs('以上情况属实。本申请只针对有错误、遗漏或者没有依据的记载，不要求删除真实的信用信息。')),
      signature('申请人', facts),
    ]),
    cites: cited,
  })
}

export const creditObjectionEntry = letterEntry({
  id: 'credit-objection',
  code: null,
  place: 23,
  purpose: 'complaint',
  channels: ['pboc-credit'],
  isAddressed: true,
  office: '',
  about: 'lender',
  rests: 'nothing',
  pagesMax: 1,
  fields,
  write: creditObjection,
  words: creditObjectionWords,
})
