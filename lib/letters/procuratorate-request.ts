import { criminalIntake } from '@/lib/channels/limits'
import type { TicketEventKind } from '@/lib/cases/vocabulary'
import { lastDayOf } from '@/lib/tickets/lateness'
import { evidenceAnnexed } from './court-parts'
import type { LetterDocument } from './document'
import {
  accuserWarnings, applicantFields, applicantLines, applicationTo, bodyName, dayOf, deedsReported, enclosures, exhibitsEnclosed, lawOf, otherProcedure,
  ownParagraphs, receiptEnclosed, reportTold, sentence, type Within,
} from './filed-parts'
import { fieldMissing, type LetterWarning } from './guards'
import { decidingOrgan, decisionNumbered, known } from './filing-body'
import { letterEntry, type AddressedFacts } from './letter-entry'
import { areaField, choiceField, dayField, mustField, othersField, textField, type Own } from './letter-fields'
import { dayOrBlank, numberedList, paragraph, paragraphs, section } from './letter-parts'
import { blank } from './need-to-know'
import { ownFindings, type Standing } from './own-findings'
import { procuratorateRequestWords } from './words/procuratorate-request'

const fields = {
  organ: mustField(textField()), ground: mustField(choiceField('refused', 'silent')), decisionNumber: textField(), receivedOn: dayField(),
  kinship: othersField(textField(60)), reported: areaField(800), reasons: areaField(600), reconsidered: textField(200),
  grounds: areaField(1200), ...applicantFields,
}
type Wishes = Own<typeof fields>

const refusals: readonly TicketEventKind[] = ['filingRefused', 'noticeReceived']
/** What the police did, as a person says, or that they refused, as the record of the report says; null where neither does. */
const groundOf = ({ followed }: AddressedFacts, { ground }: Wishes): Wishes['ground'] =>
  ground ?? (followed?.events.some(({ kind }) => refusals.includes(kind)) ? 'refused' : null)
const isRefused = (facts: AddressedFacts, wishes: Wishes) => groundOf(facts, wishes) === 'refused'
const isSilent = (facts: AddressedFacts, wishes: Wishes) => groundOf(facts, wishes) === 'silent'

/** The day until which the police may still decide, as the report's own clocks say; null where none runs. */
function decideBy({ followed }: AddressedFacts) {
  const clock = followed?.deadlines.find(({ rule, metOn, ended }) => rule === criminalIntake.id && metOn === null && !ended)
  return clock ? lastDayOf(clock) : null
}

function handling(facts: AddressedFacts, wishes: Wishes): string[] {
  const organ = wishes.organ ?? blank
  const report = reportTold(facts, organ)
  if (groundOf(facts, wishes) === null) return [`${report}公安机关的处理：${blank}。`]
  if (isSilent(facts, wishes)) {
    const due = decideBy(facts)
    const late = due !== null && facts.on > due ? `一般的审查期限到${dayOrBlank(due)}届满。` : ''
    return [`${report}${late}截至${dayOrBlank(facts.on)}，申请人没有收到是否立案的决定。`]
  }
  const notice = `${organ}决定不予立案（不予立案通知书文号：${wishes.decisionNumber ?? blank}），申请人于${dayOrBlank(wishes.receivedOn)}收到通知。`
  return [
    `${report}${notice}`, wishes.reasons ? `通知写明的理由：${sentence(wishes.reasons)}` : '',
    wishes.reconsidered ? `复议、复核情况：${sentence(wishes.reconsidered)}` : '',
  ].filter(Boolean)
}

function requests(facts: AddressedFacts, wishes: Wishes, within: Within): string[] {
  const told = '将审查结果书面答复申请人。'
  if (isSilent(facts, wishes)) {
    const review = `受理并审查公安机关未在规定期限内决定是否立案的情况${within('JCJD/overdue')}。`
    return [review, '已经超过规定期限的，要求公安机关书面说明理由。', `审查后认为符合立案条件的，通知公安机关立案${within('JCJD/overdue')}。`, told]
  }
  return [
    `受理并审查下述报案应当立案而没有立案的情况${within('JCJD/application')}。`, `要求公安机关书面说明不立案的理由${within('JCJD/reasons-asked')}。`,
    `审查后认为不立案的理由不能成立的，通知公安机关立案${within('JCJD/notice-to-open')}。`, told,
  ]
}

/**
 * Beside a victim only a close relative may ask (规则 art. 557): whoever speaks for the borrower says how they are related, and shows it. Of a report left
 * undecided only the party itself may ask (art. 562).
 */
const isRelated = (facts: AddressedFacts, wishes: Wishes) => Boolean(wishes.kinship) && facts.complainant.role !== 'debtor' && !isSilent(facts, wishes)
const relatedLine = (facts: AddressedFacts, wishes: Wishes) =>
  isRelated(facts, wishes) && `申请人与借款人${facts.debtorName ?? ''}的关系：${wishes.kinship}。`
const relatedProof = (facts: AddressedFacts, wishes: Wishes): string[] =>
  (isRelated(facts, wishes) ? ['证明亲属关系的材料复印件（户口簿、结婚证、出生证明等）'] : [])

/** Without a kinship that is stated and shown each speaks of what was done to themselves alone. */
const standingOf = (facts: AddressedFacts, wishes: Wishes): Standing => (isRelated(facts, wishes) ? 'family' : 'self')

/** To the procuratorate: the police opened no case they should, or have not decided in time. */
function procuratorateRequest(facts: AddressedFacts, wishes: Wishes): LetterDocument {
  const { within, cited } = lawOf(facts)
  const standing = standingOf(facts, wishes)
  const refused = isRefused(facts, wishes)
  const grounds = wishes.grounds ? [paragraph(refused ? '申请人认为应当立案侦查，理由如下：' : '需要说明的情况：'), ...ownParagraphs(wishes.grounds)] : []
  return applicationTo(bodyName(facts), facts, {
    letter: 'procuratorate-request', title: '刑事立案监督申请书',
    sections: [
      section('申请人与公安机关', paragraphs(...applicantLines(facts, wishes), relatedLine(facts, wishes), `申请监督的公安机关：${wishes.organ ?? blank}。`)),
      section('申请事项', [numberedList(requests(facts, wishes, within))]),
      section('报案和处理经过', paragraphs(...handling(facts, wishes))),
      section('事实和理由', [...deedsReported(facts, standing, wishes.reported), ...grounds, paragraph('上述情况如何认定，由办案机关依法决定。')]),
      enclosures([
        ...receiptEnclosed(facts), ...(refused ? ['不予立案通知书复印件'] : []), ...(refused && wishes.reconsidered ? ['复议决定书、复核决定书复印件'] : []),
        '申请人身份证复印件', ...relatedProof(facts, wishes), exhibitsEnclosed(facts, standing),
      ]),
      ...evidenceAnnexed(facts, standing),
    ],
    cites: cited,
  })
}

/** Only criminal cases are supervised, for the victim or one of the close family; while the police are still in time there is nothing to supervise. */
function against(facts: AddressedFacts, wishes: Wishes): LetterWarning[] {
  const due = isSilent(facts, wishes) ? decideBy(facts) : null
  const early = due !== null && facts.on <= due ? [{ code: 'limit-not-passed', level: 'warn', value: due } as const] : []
  const isOthers = isRefused(facts, wishes) && !isRelated(facts, wishes) && ownFindings(facts, 'self').length === 0 && ownFindings(facts, 'family').length > 0
  const accuser = isRelated(facts, wishes) ? [] : accuserWarnings(facts, 'procuratorate')
  return [...otherProcedure(facts, 'criminal'), ...accuser, ...early, ...(isOthers ? [fieldMissing('procuratorate-request', 'kinship')] : [])]
}

export const procuratorateRequestEntry = letterEntry({
  id: 'procuratorate-request',
  code: null,
  place: 10,
  purpose: 'police',
  channels: ['procuratorate'],
  isAddressed: true,
  about: 'case',
  rests: 'nothing',
  follows: ['police'],
  pagesMax: 2,
  fields,
  proposed: ({ followed, body, sent }) => ({
    ...known('organ', decidingOrgan(body)), ...decisionNumbered(sent),
    ...dayOf('receivedOn', followed, 'noticeReceived'), ...(followed.events.some(({ kind }) => refusals.includes(kind)) ? { ground: 'refused' } : {}),
  }),
  write: procuratorateRequest,
  against,
  words: procuratorateRequestWords,
})
