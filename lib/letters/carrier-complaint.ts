import { carrierAnswer } from '@/lib/channels/limits/carrier-answer'
import { actsCounted } from './act-words'
import { citedLaw } from './cited-law'
import type { LetterDocument } from './document'
import { letterEntry, type AddressedFacts } from './letter-entry'
import { areaField, checkField, textField, type Own } from './letter-fields'
import { basis, letterOn, numbered, numberedList, paragraph, paragraphs, section, signature } from './letter-parts'
import { blank, complainantName, complainantPhone } from './need-to-know'
import { enclosedCopies, numberTable, ownCalls, waysOf } from './number-table'
import { carrierComplaintWords } from './words/carrier-complaint'

const fields = { line: textField(40), records: checkField(), more: areaField(300) }

const answerDays = carrierAnswer.limits[0]?.length ?? 0

/** To one's own carrier: it may block, check and stop numbers; it learns nothing of a debt. */
function carrierComplaint(facts: AddressedFacts, { line, records, more }: Own<typeof fields>): LetterDocument {
  const { cite, cited } = citedLaw(facts.on)
  const { complainant, audience } = facts
  const [acts, spoofing, dispute] = [ownCalls(facts), cite('FANZHA/caller-numbers'), cite('DXSS/carrier-first')]
  const ways = waysOf(acts)
  const own = line ?? (complainant.phones.map((phone) => complainantPhone(phone, audience)).join('、') || blank)
  const what = acts.length > 0
    ? [paragraph(`本人号码收到下列号码的${actsCounted(acts)}，正常生活受到打扰：`), numberTable(acts, facts), paragraph(enclosedCopies(acts))]
    : paragraphs(`本人号码收到下列号码的来电、短信，正常生活受到打扰：${blank}。`)
  return letterOn(facts, {
    letter: 'carrier-complaint', title: `骚扰${ways}投诉`, cites: cited,
    sections: numbered([
      section('投诉人', paragraphs(`投诉人：${complainantName(complainant.name, audience)}，在贵公司使用的号码：${own}。`)),
      section('请求', [numberedList([
        '请为本人号码开通防骚扰拦截，并告知拦截范围。',
        `请核查下列号码有没有改号，属于改号的，请封堵拦截、溯源核查${basis(spoofing)}；并核查是否按登记的用途使用，违规使用的，请依照规定处理。`,
        ...(records ? ['请提供本人号码在下列期间的通话、短信详单。'] : []),
        `请告知工单编号并答复处理结果；自收到本投诉之日起${answerDays}日没有答复，或者本人对处理结果不满意的，本人可以依照规定申诉${basis(dispute)}。`,
      ])]),
      section(ways.replace('、', '和'), what),
      ...(more ? [section('补充说明', paragraphs(...more.split('\n')))] : []),
      section('声明', paragraphs('以上情况属实。本投诉只涉及通信服务，不要求提供对方的机主身份。')),
      signature('投诉人', facts),
    ]),
  })
}

export const carrierComplaintEntry = letterEntry({
  id: 'carrier-complaint',
  code: null,
  place: 20,
  purpose: 'complaint',
  channels: ['carrier'],
  isAddressed: true,
  about: 'case',
  rests: 'acts',
  pagesMax: 1,
  fields,
  write: carrierComplaint,
  words: carrierComplaintWords,
})
