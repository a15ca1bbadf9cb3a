import { criminalReexamination as limitRule } from '@/lib/channels/limits'
import type { LetterDocument } from './document'
import {
  applicantFields, applicantLines, applicationTo, bodyName, dayOf, deedsReported, enclosures, exhibitsEnclosed, lawOf, newEvidence, otherProcedure,
  ownParagraphs, receiptEnclosed, reportTold, sentence, type Within,
} from './filed-parts'
import type { LetterWarning } from './guards'
import { letterEntry, type AddressedFacts } from './letter-entry'
import { areaField, dayField, linesField, mustField, textField, type Own } from './letter-fields'
import { dayOrBlank, numberedList, paragraph, paragraphs, section } from './letter-parts'
import { blank } from './need-to-know'
import { lastDayFrom, limitWarnings } from './own-limit'
import { criminalReexaminationWords } from './words/criminal-reexamination'

const fields = {
  organ: mustField(textField()), decisionNumber: mustField(textField()), reconsiderationNumber: mustField(textField()), receivedOn: mustField(dayField()),
  reported: areaField(800), reasons: areaField(600), grounds: mustField(areaField(1500)), evidence: linesField(1000), late: areaField(500), ...applicantFields,
}
type Wishes = Own<typeof fields>

const lastDay = ({ receivedOn }: Wishes) => lastDayFrom({ rule: limitRule.id, channel: 'police' }, receivedOn)

/** Both decisions, when the second came, and that this is in time, where it is. */
function decisions(facts: AddressedFacts, wishes: Wishes, within: Within): string[] {
  const [organ, last] = [wishes.organ ?? blank, lastDay(wishes)]
  const inTime = last !== null && facts.on <= last ? `申请复核的最后一日为${dayOrBlank(last)}${within('XSCX/reconsideration')}，本申请在期限以内提出。` : ''
  return [
    `${organ}对申请人的报案决定不予立案（不予立案通知书文号：${wishes.decisionNumber ?? blank}）。申请人申请复议后，该机关作出复议决定（复议决定书文号：${
      wishes.reconsiderationNumber ?? blank}），申请人于${dayOrBlank(wishes.receivedOn)}收到复议决定书。${inTime}`,
    wishes.reasons ? `复议决定写明的理由：${sentence(wishes.reasons)}` : '', inTime || !wishes.late ? '' : `关于申请期限：${sentence(wishes.late)}`,
  ].filter(Boolean)
}

function grounds(facts: AddressedFacts, wishes: Wishes, within: Within) {
  return [
    paragraph(reportTold(facts, wishes.organ ?? blank)), ...deedsReported(facts, 'family', wishes.reported),
    paragraph('申请人不服上述复议决定，理由如下：'), ...(wishes.grounds ? ownParagraphs(wishes.grounds) : paragraphs(blank)),
    paragraph(`请贵机关按照立案的条件复核${within('XSCX/refusal-notice')}。上述情况如何认定，由公安机关依法作出。`),
  ]
}

/** The organ one level above: never the one that decided. */
function superior(facts: AddressedFacts, { organ }: Wishes): string {
  const name = bodyName(facts)
  return name === organ ? blank : name
}

/** T09, the second step: to the police organ one level above, once the organ that decided has reconsidered. */
function criminalReexamination(facts: AddressedFacts, wishes: Wishes): LetterDocument {
  const { within, cited } = lawOf(facts)
  return applicationTo(superior(facts, wishes), facts, {
    letter: 'filing-reexamination', title: '刑事复核申请书', signs: { as: '申请人', how: '签名、捺指印' },
    sections: [
      section('申请人', paragraphs(...applicantLines(facts, wishes))),
      section('申请复核的决定', paragraphs(...decisions(facts, wishes, within))),
      section('复核请求', [numberedList([
        `撤销${wishes.organ ?? blank}的上述复议决定和不予立案决定${within('XSCX/reconsideration')}。`, '由该机关对申请人报案反映的情况立案侦查。', '将复核结果书面告知申请人，并写明理由。',
      ])]),
      section('事实和理由', grounds(facts, wishes, within)),
      newEvidence(wishes.evidence),
      enclosures(['复议决定书复印件', '不予立案通知书复印件', '申请人身份证复印件', ...receiptEnclosed(facts), exhibitsEnclosed(facts, 'family')]),
    ],
    cites: cited,
  })
}

/** Only a criminal refusal is re-examined so; the days run from the reconsideration decision. */
const against = (facts: AddressedFacts, wishes: Wishes): LetterWarning[] => [...otherProcedure(facts, 'criminal'), ...limitWarnings(lastDay(wishes), facts.on)]

export const criminalReexaminationEntry = letterEntry({
  id: 'filing-reexamination',
  code: 'T09',
  place: 9.5,
  purpose: 'police',
  channels: ['police'],
  isAddressed: true,
  namesBody: true,
  about: 'case',
  rests: 'nothing',
  follows: ['police'],
  isEdited: true, pagesMax: 2,
  fields,
  proposed: (followed) => dayOf('receivedOn', followed, 'reconsiderationDecided'),
  write: criminalReexamination,
  against,
  words: criminalReexaminationWords,
})
