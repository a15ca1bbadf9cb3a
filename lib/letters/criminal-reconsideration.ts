import { criminalReconsideration as limitRule } from '@/lib/channels/limits'
import { evidenceAnnexed } from './court-parts'
import { againstRefusal, criminalStep, groundsTold, inTimeTold, reasonsTold, refusalFields, signedByHand } from './criminal-parts'
import type { LetterDocument } from './document'
import { applicantLines, applicationTo, bodyName, dayOf, enclosures, exhibitsEnclosed, lawOf, newEvidence, receiptEnclosed, type Within } from './filed-parts'
import { decidingOrgan, known } from './filing-body'
import { letterEntry, type AddressedFacts } from './letter-entry'
import { dayField, type Own } from './letter-fields'
import { dayOrBlank, numberedList, paragraphs, section } from './letter-parts'
import { blank } from './need-to-know'
import { criminalReconsiderationWords } from './words/criminal-reconsideration'

const { decisionNumber, receivedOn, ...rest } = refusalFields
const fields = { decisionNumber, receivedOn, decidedOn: dayField(), ...rest }
type Wishes = Own<typeof fields>

/** The notice, when it came, and that this is in time, where it is; whoever is late says why. */
function decision(facts: AddressedFacts, wishes: Wishes, { organ, within }: { organ: string; within: Within }): string[] {
  const made = wishes.decidedOn ? `于${dayOrBlank(wishes.decidedOn)}` : ''
  const inTime = inTimeTold(facts, wishes, { rule: limitRule.id, step: '复议', within })
  const notice = `${organ}${made}决定不予立案，不予立案通知书文号为${wishes.decisionNumber ?? blank}。`
  return [`${notice}申请人于${dayOrBlank(wishes.receivedOn)}收到该通知书。${inTime}`, ...reasonsTold(wishes, '通知书', inTime)]
}

/** What was reported, what the case holds of it, and why the decision should be looked at again. */
const grounds = (facts: AddressedFacts, wishes: Wishes, within: Within) => groundsTold(facts, wishes, {
  organ: '贵机关', decision: '决定',
  asked: `请贵机关结合报案材料和补充的证据，按照立案的条件重新审查${within('XSCX/refusal-notice')}。上述情况如何认定，由贵机关依法决定。`,
})

/** T09, the first step against a refusal to open a criminal case: to the organ that decided, never to the one above. */
function criminalReconsideration(facts: AddressedFacts, wishes: Wishes): LetterDocument {
  const { within, cited } = lawOf(facts)
  const organ = bodyName(facts)
  return applicationTo(organ, facts, {
    letter: 'filing-reconsideration', title: '刑事复议申请书', signs: signedByHand,
    sections: [
      section('申请人', paragraphs(...applicantLines(facts, wishes))),
      section('申请复议的决定', paragraphs(...decision(facts, wishes, { organ, within }))),
      section('复议请求', [numberedList([
        '撤销上述不予立案决定。', '对申请人报案反映的情况立案侦查。', `将复议决定书送达申请人${within('XSCX/reconsideration')}，并请写明理由。`,
      ])]),
      section('事实和理由', grounds(facts, wishes, within)),
      newEvidence(wishes.evidence, '报案时'),
      enclosures([
        '不予立案通知书复印件', '申请人身份证复印件', ...receiptEnclosed(facts),
        exhibitsEnclosed(facts, 'family'),
      ]),
      ...evidenceAnnexed(facts, 'family'),
    ],
    cites: cited,
  })
}

export const criminalReconsiderationEntry = letterEntry({
  ...criminalStep,
  id: 'filing-reconsideration',
  place: 9,
  fields,
  proposed: ({ followed, body }) => ({ ...dayOf('receivedOn', followed, 'noticeReceived'), ...known('addressee', decidingOrgan(body)) }),
  write: criminalReconsideration,
  against: againstRefusal(limitRule.id),
  words: criminalReconsiderationWords,
})
