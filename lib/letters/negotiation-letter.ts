import type { LetterDocument, Section } from './document'
import { instalments, instalmentTable, type Plan } from './instalments'
import { letterEntry, type AddressedFacts } from './letter-entry'
import { areaField, dayToComeField, mustField, numberField, textField, type Own } from './letter-fields'
import { dayOrBlank, letterOn, lenderName, numbered, numberedList, paragraph, paragraphs, section, signature, writerLine } from './letter-parts'
import { blank } from './need-to-know'
import { chineseDay, count } from './wording'
import { negotiationLetterWords } from './words/negotiation-letter'

const fields = {
  contract: textField(), hardship: mustField(areaField(500)), proof: textField(200),
  first: mustField(dayToComeField()), monthly: mustField(numberField(1, 1_000_000)), number: mustField(numberField(1, 60)), last: numberField(1, 1_000_000),
  contactName: textField(40), contactPhone: textField(40), answerBy: mustField(dayToComeField()),
}
type Terms = Own<typeof fields>

function planOf({ first, monthly, number, last }: Terms): Plan | null {
  return first === null || monthly === null || number === null ? null : { first, monthly, number, last }
}

/** The plan in one sentence; the table stands behind the letter. */
function offer(plan: Plan | null): string {
  if (!plan) return `自${dayOrBlank(null)}起，每月还款${blank}元，共${blank}期。`
  const { first, monthly, number, last } = plan
  const sum = count(instalments(plan).at(-1)?.sum ?? 0)
  if (number === 1) return `于${chineseDay(first)}一次还款${sum}元。`
  const end = last === null || last === monthly ? '' : `，最后一期${count(last)}元`
  return `自${chineseDay(first)}起，每月还款${count(monthly)}元，共${number}期${end}，合计${sum}元，各期日期和金额见附表。`
}

/** The one person to talk to: the writer, unless another is named. */
function contactOf({ complainant }: AddressedFacts, { contactName, contactPhone }: Terms): string {
  return `${contactName ?? (complainant.name || blank)}（电话${contactPhone ?? (complainant.phones[0] || blank)}）`
}

function requests(facts: AddressedFacts, terms: Terms): string[] {
  const [contact, { answerBy }] = [contactOf(facts, terms), terms]
  return [
    '请先书面提供对账资料：合同副本、已还款明细，以及现在主张的本金、利息、各项费用分别是多少、怎样计算、依据是什么。',
    '对账并核减有异议的利息、费用以后，请与本人签订盖章的书面协议。还款只付至贵单位书面告知的对公账户，不付个人账户。',
    `协商和按协议还款期间，请只与唯一联络人${contact}联系，不联系本人的亲友、同事、单位等其他人，也不向他们透露本函内容。`,
    `请于${dayOrBlank(answerBy)}前书面答复；不同意以下方案的，请说明理由并提出贵单位的方案。`,
  ]
}

function planAnnex(plan: Plan | null): Section[] {
  if (!plan || plan.number < 2) return []
  return [{ keep: 'must', heading: '附表　分期还款方案', attachment: true, blocks: [instalmentTable(plan), paragraph('遇当月没有对应日的，以当月最后一日为还款日。')] }]
}

/** T13 from the borrower to whoever collects for the lender. It is kept apart from every complaint: it tells of no conduct and of no filing. */
function negotiationLetter(facts: AddressedFacts, terms: Terms): LetterDocument {
  const plan = planOf(terms)
  const contract = `，合同编号${terms.contract ?? blank}`
  const writer = writerLine(facts, '申请人').replace(/。$/u, '')
  return letterOn(facts, {
    letter: 'negotiation', title: '还款协商函',
    sections: [
      ...numbered([
        section('申请人', paragraphs(`${writer}${contract}。现就本人与${lenderName(facts)}的借款协商还款事宜，致函如下。`)),
        section('请求', [numberedList(requests(facts, terms))]),
        section('还款方案', paragraphs(`在双方对账、签订书面协议的前提下，本人拟${offer(plan)}`)),
        section('目前的困难', paragraphs(...(terms.hardship ?? blank).split('\n'), terms.proof !== null && `可以提供的证明：${terms.proof}。`)),
        section('说明', paragraphs(
          '本函用于协商，应还金额以双方对账后书面确认的为准。对账之前，本函不构成对贵单位主张的任何本金、利息、费用数额的认可。以上情况属实。',
        )),
        signature('申请人', facts),
      ]),
      ...planAnnex(plan),
    ],
  })
}

export const negotiationLetterEntry = letterEntry({
  id: 'negotiation',
  code: 'T13',
  place: 13,
  purpose: 'lender',
  channels: [],
  audience: 'lender',
  isAddressed: true,
  office: '贷后管理部门',
  roles: ['debtor'],
  about: 'lender',
  rests: 'nothing',
  pagesMax: 1,
  fields,
  write: negotiationLetter,
  words: negotiationLetterWords,
})
