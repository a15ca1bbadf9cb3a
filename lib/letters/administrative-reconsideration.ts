import type { LocalDate } from '@/lib/calendar/local-date'
import type { ChannelId } from '@/lib/cases/vocabulary'
import { courtAfterSilence, dutyWithoutLimit, reconsiderationApplication } from '@/lib/channels/limits'
import { isGuide, lastDayOf, nominalEndOf } from '@/lib/tickets/lateness'
import type { Deadline } from '@/lib/tickets/ticket'
import { evidenceAnnexed } from './court-parts'
import type { LetterDocument, Paragraph } from './document'
import {
  applicantFields, applicantLines, applicationTo, bodyBeside, dayOf, deedsAround, enclosures, exhibitsEnclosed, lawOf, otherProcedure, ownParagraphs, sentence,
  type Within,
} from './filed-parts'
import { known } from './filing-body'
import type { LetterWarning } from './guards'
import { letterEntry, type AddressedFacts } from './letter-entry'
import { areaField, choiceField, dayField, mustField, textField, type Own } from './letter-fields'
import { dayOrBlank, numberedList, paragraph, paragraphs, section } from './letter-parts'
import { blank } from './need-to-know'
import { countedFrom, lastDayFrom, limitWarnings } from './own-limit'
import { administrativeReconsiderationWords } from './words/administrative-reconsideration'

const fields = {
  organ: mustField(textField()), kind: mustField(choiceField('station', 'bureau', 'nfra')), act: mustField(choiceField('silence', 'refusal', 'decision')),
  requestedOn: mustField(dayField()), requestedHow: mustField(textField(200)), requestProof: mustField(textField(300)), asked: areaField(400),
  decisionNumber: textField(), knownOn: dayField(), grounds: mustField(areaField(1500)), late: areaField(500), ...applicantFields, deliverTo: textField(200),
}
type Wishes = Own<typeof fields>

/** What kind of body took the report, as its channel or its name says. */
function kindOf(channel: ChannelId, body: string | null): Wishes['kind'] {
  if (channel === 'nfra-report') return 'nfra'
  if (body === null) return null
  return body.endsWith('派出所') ? 'station' : /公安(?:局|分局)$|分局$/u.test(body) ? 'bureau' : null
}
const channelOfKind = ({ kind }: Wishes) => (kind === 'nfra' ? 'nfra-report' : 'police')
const isSilence = ({ act }: Wishes) => act === 'silence'

/** The last day on which the body had to act, and that day before it moved on from a day off. */
type DutyEnd = { nominal: LocalDate; due: LocalDate }

/** By the body's own clock on the filing, else by the rule for duties without a limit; null where none is recorded. */
function dutyEnd({ followed }: AddressedFacts, wishes: Wishes): DutyEnd | null {
  const runs = (one: Deadline) => one.owner === 'them' && one.rule !== courtAfterSilence.id && one.metOn === null && !one.ended && !isGuide(one)
  const clock = followed?.deadlines.find(runs)
  if (clock) return { nominal: nominalEndOf(clock), due: lastDayOf(clock) }
  return countedFrom({ rule: dutyWithoutLimit.id, channel: channelOfKind(wishes), owner: 'them' }, wishes.requestedOn)
}

/** The last day to apply: from knowing of the act, or from the end of the body's time where it stayed silent; the earlier reading while that is open. */
function lastDay(facts: AddressedFacts, wishes: Wishes): LocalDate | null {
  const limited = { rule: reconsiderationApplication.id, channel: channelOfKind(wishes) }
  if (!isSilence(wishes)) return lastDayFrom(limited, wishes.knownOn)
  const end = dutyEnd(facts, wishes)
  const early = countedFrom(limited, end?.nominal ?? null)?.nominal ?? null
  return early !== null && early >= facts.on ? early : lastDayFrom(limited, end?.due ?? null)
}

const competence: Record<NonNullable<Wishes['kind']>, { what: string; by: string }> = {
  station: { what: '公安派出所', by: 'FUYI/local-government' }, bureau: { what: '公安机关', by: 'FUYI/local-government' },
  nfra: { what: '金融监督管理机构', by: 'FUYI/vertical-bodies' },
}

function parties(facts: AddressedFacts, wishes: Wishes, within: Within): Paragraph[] {
  const delivery = `，送达地址${wishes.deliverTo ?? '同住所'}`
  const { what, by } = wishes.kind ? competence[wishes.kind] : { what: '', by: '' }
  const why = what ? `被申请人系${what}，本申请向其复议机关提出${within(by)}。` : ''
  return paragraphs(...applicantLines(facts, wishes, delivery), `被申请人：${wishes.organ ?? blank}。${why}`)
}

function requests({ act, requestedOn, decisionNumber }: Wishes): string[] {
  if (act === null) return [`${blank}。`]
  const request = `申请人${dayOrBlank(requestedOn)}提出的请求`
  const told = '并将处理结果书面告知申请人'
  const numbered = decisionNumber ? `（文号：${decisionNumber}）` : ''
  if (act === 'refusal') return [`撤销被申请人不予受理或者不予处理的答复${numbered}。`, `责令被申请人在一定期限内依法受理、处理${request}，${told}。`]
  if (act === 'decision') return [`撤销被申请人作出的处理决定${numbered}。`, `责令被申请人在一定期限内就${request}重新作出处理，${told}。`]
  return [`决定被申请人在一定期限内就${request}依法履行职责，${told}。`]
}

/** That action was asked for: when, how, what for, and by what this is shown. */
function asked(wishes: Wishes, within: Within, isListed: boolean): Paragraph[] {
  const listed = isListed ? '，请求依法受理并处理下面所列的情况。' : `，请求：${blank}。`
  const what = wishes.asked ? `，请求：${sentence(wishes.asked)}` : listed
  return paragraphs(
    `${dayOrBlank(wishes.requestedOn)}，申请人以${wishes.requestedHow ?? blank}的方式向被申请人提出请求${what}`,
    `证明曾经提出请求的证据：${wishes.requestProof ? sentence(wishes.requestProof).slice(0, -1) : blank}${within('FUYI/proof-of-request')}。`,
  )
}

const silent = '没有收到受理、处理或者答复的结果'

/** What came of it, and that the application is in time, where it is. */
function outcome(facts: AddressedFacts, wishes: Wishes, within: Within): Paragraph[] {
  if (wishes.act === null) return paragraphs(`被申请人的处理情况：${blank}。`)
  const [last, end] = [lastDay(facts, wishes), isSilence(wishes) ? (dutyEnd(facts, wishes)?.due ?? null) : null]
  const known = `申请人于${dayOrBlank(wishes.knownOn)}知道上述${wishes.act === 'decision' ? '决定' : '答复'}。`
  const until = end !== null && facts.on > end ? `被申请人履行职责的期限到${dayOrBlank(end)}届满。` : ''
  const first = isSilence(wishes) ? `截至${dayOrBlank(facts.on)}，申请人${silent}。${until}` : known
  const isOpen = last !== null && facts.on <= last && (!isSilence(wishes) || until !== '')
  const by = () => within('FUYI/sixty-days', ...(isSilence(wishes) ? ['FUYI/no-answer'] : []))
  const inTime = isOpen ? `申请行政复议的最后一日为${dayOrBlank(last)}${by()}，本申请在期限以内提出。` : ''
  return paragraphs(`${first}${inTime}`, !inTime && wishes.late ? `关于申请期限：${sentence(wishes.late)}` : '')
}

/** What the body was asked to deal with, what came after, why it is open to this person, and why they do not accept it. */
function grounds(facts: AddressedFacts, wishes: Wishes, within: Within): Paragraph[] {
  const day = wishes.requestedOn ?? facts.followed?.filedOn ?? facts.on
  const { before, after } = deedsAround(facts, { standing: 'self', day, since: '提出请求以后' })
  const first = () => (isSilence(wishes) ? `；对没有履行职责的，依法先申请行政复议${within('FUYI/first-step', 'FUYI/what-failure-is')}` : '')
  return [
    ...asked(wishes, within, before.length > 0), ...before, ...after, ...outcome(facts, wishes, within),
    paragraph(`申请人为维护自身合法权益申请查处违法行为，与被申请行政复议的行政行为有利害关系${within('FUYI/own-interest', 'FUYI/interest')}${first()}。`),
    ...(wishes.grounds ? ownParagraphs(wishes.grounds) : paragraphs(blank)),
  ]
}

/**
 * T10, against a police organ or an office of the financial supervisor: to the government of its level, or to its superior, never to itself. Silence comes here
 * first.
 */
function administrativeReconsideration(facts: AddressedFacts, wishes: Wishes): LetterDocument {
  const { within, cited } = lawOf(facts)
  return applicationTo(bodyBeside(facts, wishes.organ), facts, {
    letter: 'administrative-reconsideration', title: '行政复议申请书',
    sections: [
      section('申请人与被申请人', parties(facts, wishes, within)),
      section('复议请求', [numberedList(requests(wishes))]),
      section('事实和理由', grounds(facts, wishes, within)),
      enclosures([
        '行政复议申请书正本一份、副本一份', '申请人身份证复印件', '曾经提出请求的证据', ...(isSilence(wishes) ? [] : ['被申请人的答复或者决定复印件']),
        exhibitsEnclosed(facts, 'self'),
      ]),
      ...evidenceAnnexed(facts, 'self'),
    ],
    cites: cited,
  })
}

/** Only what is administrative; silence before the body's time is over is too early; what was answered needs the day it was known. */
function against(facts: AddressedFacts, wishes: Wishes): LetterWarning[] {
  const other = otherProcedure(facts, 'administrative')
  if (!isSilence(wishes)) {
    const unknown = wishes.act !== null && wishes.knownOn === null
    const missing: LetterWarning[] = unknown ? [{ code: 'field-missing', level: 'block', value: 'administrative-reconsideration.knownOn' }] : []
    return [...other, ...missing, ...limitWarnings(lastDay(facts, wishes), facts.on)]
  }
  const end = dutyEnd(facts, wishes)?.due ?? null
  if (end !== null && facts.on <= end) return [...other, { code: 'limit-not-passed', level: 'warn', value: end }]
  return [...other, ...limitWarnings(lastDay(facts, wishes), facts.on)]
}

export const administrativeReconsiderationEntry = letterEntry({
  id: 'administrative-reconsideration',
  code: 'T10',
  place: 11,
  purpose: 'court',
  channels: [],
  audience: 'police',
  isAddressed: true,
  about: 'case',
  rests: 'nothing',
  follows: ['police', 'nfra-report'],
  isEdited: true, pagesMax: 3,
  fields,
  proposed: ({ followed, body }) => ({
    ...(followed.filedOn ? { requestedOn: followed.filedOn } : {}), ...known('organ', body), ...known('kind', kindOf(followed.channel, body)),
    ...dayOf('knownOn', followed, 'noticeReceived', 'refused', 'filingRefused', 'replied', 'opinionIssued'),
  }),
  write: administrativeReconsideration,
  against,
  words: administrativeReconsiderationWords,
})
