import { chineseNumber } from '@/lib/law/provisions/article'
import {
  courtEvidence, defendantFields, defendantLine, defendantName, evidenceFields, isDefinite, knownLines, ownRightOnly, plaintiffFields, plaintiffLine, sumOf,
  witnessLine,
} from './court-parts'
import type { LetterDocument, Paragraph } from './document'
import { applicantFields, applicationTo, bodyName, deedsTold, enclosures, idLine, lawOf, ownParagraphs, sentence, type Within } from './filed-parts'
import type { LetterWarning } from './guards'
import { letterEntry, type AddressedFacts } from './letter-entry'
import { areaField, checkField, choiceField, linesField, numberField, type Own } from './letter-fields'
import { numberedList, paragraph, paragraphs, section } from './letter-parts'
import { blank } from './need-to-know'
import { ownFindings } from './own-findings'
import { civilComplaintWords } from './words/civil-complaint'

const yuanMax = 10_000_000
const yuan = () => numberField(1, yuanMax)

const fields = {
  ...applicantFields, ...plaintiffFields, ...defendantFields, coDefendants: linesField(600), forum: choiceField('home', 'tort'),
  stop: checkField(), deletion: checkField(), apology: checkField(), loss: yuan(), lossItems: areaField(300), distress: yuan(), distressFacts: areaField(600),
  cost: yuan(), costItems: areaField(300), background: areaField(600), effects: areaField(800), witnesses: linesField(600), ...evidenceFields,
}
type Wishes = Own<typeof fields>

const isBorrower = ({ complainant }: AddressedFacts) => complainant.role === 'debtor'

/** What the court is asked for; where nothing is ticked nor counted, that it stops. */
function claims(facts: AddressedFacts, wishes: Wishes): string[] {
  const { stop, deletion, apology, loss, distress, cost } = wishes
  const isNothing = !stop && !deletion && !apology && loss === null && distress === null && cost === null
  const conduct = isBorrower(facts) ? '，停止向亲友、同事等与借款无关的人告知原告的借款信息' : '，停止就他人的借款事宜联系原告'
  return [
    ...(stop || isNothing ? [`判令被告停止以电话、短信、即时通讯等方式侵扰原告的私人生活安宁${conduct}，受其委托的机构实施的，一并停止。`] : []),
    ...(deletion ? ['判令被告删除没有合法依据而处理的原告个人信息，并书面说明曾经向谁提供。'] : []),
    ...(apology ? ['判令被告向原告书面赔礼道歉。'] : []),
    ...(loss === null ? [] : [`判令被告赔偿原告财产损失${sumOf(loss, wishes.lossItems)}。`]),
    ...(distress === null ? [] : [`判令被告赔偿原告精神损害抚慰金${sumOf(distress, null)}。`]),
    ...(cost === null ? [] : [`判令被告赔偿原告为制止侵害支出的合理费用${sumOf(cost, wishes.costItems)}。`]),
    '诉讼费用由被告负担。',
  ]
}

function parties(facts: AddressedFacts, wishes: Wishes): Paragraph[] {
  const further = wishes.coDefendants.map((line) => `被告：${sentence(line)}`)
  return paragraphs(plaintiffLine(facts, wishes, '原告'), idLine, defendantLine(facts, wishes, '被告'), ...further)
}

/** Only what is one's own, kind by kind with its exhibits; what it brought about, in the plaintiff's words. */
function story(facts: AddressedFacts, wishes: Wishes): Paragraph[] {
  const deeds = deedsTold(facts, 'self', '原告')
  const told = deeds.length > 0 ? [paragraph('原告所记录的情况如下（证据见附件）：'), ...deeds] : paragraphs(!wishes.background && `发生在原告身上的情况：${blank}。`)
  return [
    ...ownParagraphs(wishes.background), ...paragraphs(knownLines(facts, ['原告', '被告'])), ...told,
    ...(wishes.effects ? [paragraph('对原告造成的影响：'), ...ownParagraphs(wishes.effects)] : []),
  ]
}

/** The rules of one's rights, then what each claim for money rests on. Whether they were infringed is for the court. */
function reasons(facts: AddressedFacts, wishes: Wishes, within: Within): Paragraph[] {
  const isProcessed = ownFindings(facts, 'self').length > 0
  return paragraphs(
    `自然人享有隐私权，隐私包括私人生活安宁；没有法律规定或者权利人明确同意，不得以电话、短信、即时通讯工具等方式侵扰${within('MFD/private-peace', 'MFD/intrusion-by-phone')}。`,
    isProcessed && `自然人的个人信息受法律保护，处理应当合法、正当、必要，不得未经同意非法向他人提供${
      within('MFD/protected-information', 'MFD/lawful-processing', 'MFD/information-leak', 'PIPL/legal-bases')}。`,
    `因过错侵害他人民事权益造成损害的，应当承担侵权责任；处理个人信息侵害个人信息权益造成损害，处理者不能证明自己没有过错的，应当承担赔偿等责任${
      within('MFD/fault-liability', 'PIPL/presumed-fault')}。停止侵害${wishes.apology ? '、赔礼道歉' : ''}等请求依照人格权的规定提出${within('MFD/personality-claims')}。`,
    wishes.loss !== null && `财产损失按照原告因此受到的损失赔偿${within('MFD/property-loss')}。`,
    wishes.distress !== null && `关于精神损害：${wishes.distressFacts ? sentence(wishes.distressFacts) : `${blank}。`}原告认为后果严重，请求赔偿${within('MFD/mental-harm')}。`,
    `上述行为可能涉及侵害原告的隐私权和个人信息权益，请法院查明事实，依法判决。${ownRightOnly(facts.complainant.role, '原告', '本案请求')}`,
  )
}

const forums = { home: { name: '被告住所地', by: 'MINSU/home-court' }, tort: { name: '侵权行为地', by: 'MINSU/place-of-tort' } }

/** T11, a civil complaint about privacy and personal information, with its list of evidence; as many copies as defendants. */
function civilComplaint(facts: AddressedFacts, wishes: Wishes): LetterDocument {
  const { within, cited } = lawOf(facts)
  const copies = `${chineseNumber(1 + wishes.coDefendants.length)}份`
  const { name, by } = wishes.forum ? forums[wishes.forum] : { name: '', by: '' }
  const forum = () => name && `本状依照管辖的规定，向${name}人民法院提出${within(by)}。`
  return applicationTo(bodyName(facts), facts, {
    letter: 'civil-complaint', title: '民事起诉状', signs: { as: '具状人' },
    sections: [
      section('当事人', parties(facts, wishes)),
      section('诉讼请求', [numberedList(claims(facts, wishes))]),
      section('事实', story(facts, wishes)),
      section('理由', [...reasons(facts, wishes, within), ...paragraphs(forum())]),
      section('证据和证据来源、证人', paragraphs('证据的名称、来源和证明目的见附件证据目录，原件在开庭时出示。', witnessLine(wishes.witnesses))),
      enclosures([`本起诉状副本${copies}（按被告人数）`, `证据目录和证据复印件${copies}（按被告人数），另交法院一份`, '原告身份证复印件', `${defendantName(facts, wishes)}的登记信息`]),
      courtEvidence(facts, { as: '原告', standing: 'self', more: wishes.moreEvidence }),
    ],
    cites: cited,
  })
}

/** A definite defendant; a sum with what it is made of; mental harm with what makes it serious. */
function against(facts: AddressedFacts, wishes: Wishes): LetterWarning[] {
  const lacks = [
    ...(isDefinite(facts, wishes) ? [] : ['defendant']), ...(wishes.loss !== null && !wishes.lossItems ? ['lossItems'] : []),
    ...(wishes.distress !== null && !wishes.distressFacts ? ['distressFacts'] : []), ...(wishes.cost !== null && !wishes.costItems ? ['costItems'] : []),
  ]
  return lacks.map((key) => ({ code: 'field-missing', level: 'block', value: `civil-complaint.${key}` }))
}

export const civilComplaintEntry = letterEntry({
  id: 'civil-complaint',
  code: 'T11',
  place: 12,
  purpose: 'court',
  channels: ['court'],
  isAddressed: true,
  about: 'lender',
  rests: 'findings',
  isEdited: true, pagesMax: 4,
  fields,
  write: civilComplaint,
  against,
  words: civilComplaintWords,
})
