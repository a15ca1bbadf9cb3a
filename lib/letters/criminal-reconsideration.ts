import { criminalReconsideration as limitRule } from '@/lib/channels/limits'
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
import { criminalReconsiderationWords } from './words/criminal-reconsideration'

const fields = {
  decisionNumber: mustField(textField()), receivedOn: mustField(dayField()), decidedOn: dayField(), reported: areaField(800), reasons: areaField(600),
  grounds: mustField(areaField(1500)), evidence: linesField(1000), late: areaField(500), ...applicantFields,
}
type Wishes = Own<typeof fields>

const lastDay = ({ receivedOn }: Wishes) => lastDayFrom({ rule: limitRule.id, channel: 'police' }, receivedOn)

/** The notice, when it came, and that this is in time, where it is; whoever is late says why. */
function decision(facts: AddressedFacts, wishes: Wishes, { organ, within }: { organ: string; within: Within }): string[] {
  const [number, last] = [wishes.decisionNumber ?? blank, lastDay(wishes)]
  const made = wishes.decidedOn ? `于${dayOrBlank(wishes.decidedOn)}` : ''
  const inTime = last !== null && facts.on <= last ? `申请复议的最后一日为${dayOrBlank(last)}${within('XSCX/reconsideration')}，本申请在期限以内提出。` : ''
  return [
    `${organ}${made}决定不予立案，不予立案通知书文号为${number}。申请人于${dayOrBlank(wishes.receivedOn)}收到该通知书。${inTime}`,
    wishes.reasons ? `通知书写明的理由：${sentence(wishes.reasons)}` : '', inTime || !wishes.late ? '' : `关于申请期限：${sentence(wishes.late)}`,
  ].filter(Boolean)
}

/** What was reported, what the case holds of it, and why the decision should be looked at again. */
function grounds(facts: AddressedFacts, wishes: Wishes, within: Within) {
  return [
    paragraph(reportTold(facts, '贵机关')), ...deedsReported(facts, 'family', wishes.reported),
    paragraph('申请人不服上述决定，理由如下：'), ...(wishes.grounds ? ownParagraphs(wishes.grounds) : paragraphs(blank)),
    paragraph(`请贵机关结合报案材料和补充的证据，按照立案的条件重新审查${within('XSCX/refusal-notice')}。上述情况如何认定，由贵机关依法作出。`),
  ]
}

/** T09, the first step against a refusal to open a criminal case: to the organ that decided, never to the one above. */
function criminalReconsideration(facts: AddressedFacts, wishes: Wishes): LetterDocument {
  const { within, cited } = lawOf(facts)
  const organ = bodyName(facts)
  return applicationTo(organ, facts, {
    letter: 'filing-reconsideration', title: '刑事复议申请书', signs: { as: '申请人', how: '签名、捺指印' },
    sections: [
      section('申请人', paragraphs(...applicantLines(facts, wishes))),
      section('申请复议的决定', paragraphs(...decision(facts, wishes, { organ, within }))),
      section('复议请求', [numberedList([
        '撤销上述不予立案决定。', '对申请人报案反映的情况立案侦查。', `将复议决定书送达申请人${within('XSCX/reconsideration')}，并请写明理由。`,
      ])]),
      section('事实和理由', grounds(facts, wishes, within)),
      newEvidence(wishes.evidence),
      enclosures([
        '不予立案通知书复印件', '申请人身份证复印件', ...receiptEnclosed(facts),
        exhibitsEnclosed(facts, 'family'),
      ]),
    ],
    cites: cited,
  })
}

/** Only a criminal refusal is reconsidered so; the days run from the notice. */
const against = (facts: AddressedFacts, wishes: Wishes): LetterWarning[] => [...otherProcedure(facts, 'criminal'), ...limitWarnings(lastDay(wishes), facts.on)]

export const criminalReconsiderationEntry = letterEntry({
  id: 'filing-reconsideration',
  code: 'T09',
  place: 9,
  purpose: 'police',
  channels: ['police'],
  isAddressed: true,
  namesBody: true,
  about: 'case',
  rests: 'nothing',
  follows: ['police'],
  isEdited: true, pagesMax: 2,
  fields,
  proposed: (followed) => dayOf('receivedOn', followed, 'noticeReceived'),
  write: criminalReconsideration,
  against,
  words: criminalReconsiderationWords,
})
