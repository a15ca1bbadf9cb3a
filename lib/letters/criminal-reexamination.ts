import { criminalReexamination as limitRule } from '@/lib/channels/limits'
import { againstRefusal, criminalStep, groundsTold, inTimeTold, reasonsTold, refusalFields, signedByHand } from './criminal-parts'
import { evidenceAnnexed } from './court-parts'
import type { LetterDocument } from './document'
import { applicantLines, applicationTo, bodyBeside, dayOf, enclosures, exhibitsEnclosed, lawOf, newEvidence, receiptEnclosed, type Within } from './filed-parts'
import { decidingOrgan, decisionNumbered, known } from './filing-body'
import { letterEntry, type AddressedFacts } from './letter-entry'
import { mustField, textField, type Own } from './letter-fields'
import { dayOrBlank, numberedList, paragraphs, section } from './letter-parts'
import { blank } from './need-to-know'
import { criminalReexaminationWords } from './words/criminal-reexamination'

const { decisionNumber, ...rest } = refusalFields
const fields = { organ: mustField(textField()), decisionNumber, reconsiderationNumber: mustField(textField()), ...rest }
type Wishes = Own<typeof fields>

/** Both decisions, when the second came, and that this is in time, where it is. */
function decisions(facts: AddressedFacts, wishes: Wishes, within: Within): string[] {
  const inTime = inTimeTold(facts, wishes, { rule: limitRule.id, step: '复核', within })
  const first = `${wishes.organ ?? blank}对申请人的报案决定不予立案（不予立案通知书文号：${wishes.decisionNumber ?? blank}）。`
  const second = `申请人申请复议后，该机关作出复议决定（复议决定书文号：${wishes.reconsiderationNumber ?? blank}），申请人于${dayOrBlank(wishes.receivedOn)}收到复议决定书。`
  return [`${first}${second}${inTime}`, ...reasonsTold(wishes, '复议决定', inTime)]
}

const grounds = (facts: AddressedFacts, wishes: Wishes, within: Within) => groundsTold(facts, wishes, {
  organ: wishes.organ ?? blank, decision: '复议决定', asked: `请贵机关按照立案的条件复核${within('XSCX/refusal-notice')}。上述情况如何认定，由公安机关依法决定。`,
})

/** T09, the second step: to the police organ one level above, never the one that decided, once that one has reconsidered. */
function criminalReexamination(facts: AddressedFacts, wishes: Wishes): LetterDocument {
  const { within, cited } = lawOf(facts)
  return applicationTo(bodyBeside(facts, wishes.organ), facts, {
    letter: 'filing-reexamination', title: '刑事复核申请书', signs: signedByHand,
    sections: [
      section('申请人', paragraphs(...applicantLines(facts, wishes))),
      section('申请复核的决定', paragraphs(...decisions(facts, wishes, within))),
      section('复核请求', [numberedList([
        `撤销${wishes.organ ?? blank}的上述复议决定和不予立案决定${within('XSCX/reconsideration')}。`, '由该机关对申请人报案反映的情况立案侦查。', '将复核结果书面告知申请人，并写明理由。',
      ])]),
      section('事实和理由', grounds(facts, wishes, within)),
      newEvidence(wishes.evidence, '报案和申请复议时'),
      enclosures(['复议决定书复印件', '不予立案通知书复印件', '申请人身份证复印件', ...receiptEnclosed(facts), exhibitsEnclosed(facts, 'family')]),
      ...evidenceAnnexed(facts, 'family'),
    ],
    cites: cited,
  })
}

export const criminalReexaminationEntry = letterEntry({
  ...criminalStep,
  id: 'filing-reexamination',
  place: 9.5,
  fields,
  proposed: ({ followed, body, sent }) => ({
    ...dayOf('receivedOn', followed, 'reconsiderationDecided'), ...known('organ', decidingOrgan(body)), ...decisionNumbered(sent),
  }),
  write: criminalReexamination,
  against: againstRefusal(limitRule.id),
  words: criminalReexaminationWords,
})
