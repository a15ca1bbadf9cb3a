import type { LocalDate } from '@/lib/calendar/local-date'
import { carrierAnswer } from '@/lib/channels/limits/carrier-answer'
import { actsCounted } from './act-words'
import { citedLaw } from './cited-law'
import type { LetterDocument } from './document'
import { known } from './filing-body'
import { letterEntry, type AddressedFacts, type FollowedFacts } from './letter-entry'
import { areaField, checkField, linesField, mustField, textField, type Own } from './letter-fields'
import { contactLine, dayOrBlank, host, letterOn, numbered, numberedList, paragraph, paragraphs, section, signature } from './letter-parts'
import { blank } from './need-to-know'
import { enclosedCopies, numberTable, ownCalls, waysOf } from './number-table'
import { earlyWarnings, lastDayFrom } from './own-limit'
import { chineseDay } from './wording'
import { miitAppealWords } from './words/miit-appeal'

const fields = { carrier: mustField(textField()), line: textField(40), answer: areaField(400), requests: linesField(800), nowhereElse: checkField() }

const answers = carrierAnswer.limits[0]?.metBy ?? []
const answerDays = carrierAnswer.limits[0]?.length ?? 0
const answerOf = ({ events }: FollowedFacts) => events.findLast(({ kind }) => answers.includes(kind)) ?? null

/** The last day of the carrier's time: by its clock, or where its receipt is not on record by the earliest day on which it can have run out. */
function lastDay({ deadlines, filedOn }: FollowedFacts): LocalDate | null {
  const clock = deadlines.find(({ rule, owner }) => rule === carrierAnswer.id && owner === 'them')
  return clock?.due ?? lastDayFrom({ rule: carrierAnswer.id, channel: 'carrier', owner: 'them' }, filedOn)
}

/** An appeal is open after an answer that does not satisfy, or when the carrier's time has passed. */
const against = ({ followed, on }: AddressedFacts) => (!followed || answerOf(followed) ? [] : earlyWarnings(lastDay(followed), on))

/** 骚扰来电、短信: what reached the appellant's number before the complaint, as far as it is on record. */
function complainedOf(facts: AddressedFacts): string {
  const filedOn = facts.followed?.filedOn ?? facts.on
  return `骚扰${waysOf(ownCalls(facts).filter(({ localDay }) => localDay <= filedOn))}`
}

function before(facts: AddressedFacts, answer: string | null): string[] {
  const { followed, on } = facts
  const filed = followed?.filedOn ?? null
  const number = followed?.referenceNumbers.length ? `，工单编号${followed.referenceNumbers.join('、')}` : '，未取得工单编号'
  const answered = followed ? answerOf(followed) : null
  const [last, said] = [followed ? lastDay(followed) : null, answer ? answer.split('\n') : []]
  const none = last !== null && last < on ? `至${chineseDay(last)}已满${answerDays}日，至今没有答复。` : '尚未答复。'
  const when = answered ? `于${chineseDay(answered.on)}` : '已'
  const outcome = answered || said.length > 0 ? `被申诉人${when}答复，申诉人对处理结果不满意。` : none
  return [`申诉人于${dayOrBlank(filed)}就${complainedOf(facts)}向被申诉人投诉${number}。${outcome}`, ...said]
}

/** After the carrier: about its service alone. */
function miitAppeal(facts: AddressedFacts, { carrier, line, answer, requests, nowhereElse }: Own<typeof fields>): LetterDocument {
  const { cite, cited } = citedLaw(facts.on)
  const { followed, on } = facts
  const [rule, dispute] = [cite('DXSS/carrier-first'), cite('DXTL/service-dispute')]
  const since = ownCalls(facts).filter(({ localDay }) => localDay > (followed?.filedOn ?? on))
  const own = requests.length > 0 ? requests : ['请被申诉人核查投诉所列号码，对改号、违规使用的予以封堵，为申诉人号码开通有效的防骚扰拦截。']
  return letterOn(facts, {
    letter: 'miit-appeal', title: '电信用户申诉书', cites: cited,
    sections: numbered([
      section('申诉人与被申诉人', paragraphs(
        contactLine({ ...facts, complainant: { ...facts.complainant, phones: line ? [line] : facts.complainant.phones } }, '申诉人'),
        `被申诉人：${carrier ?? blank}。`,
      )),
      section('申诉请求', [numberedList([...own, '请被申诉人书面答复处理经过和结果。'])]),
      host(section('事实', [
        ...paragraphs(...before(facts, answer)),
        ...(since.length > 0 ? [paragraph(`投诉以后，申诉人号码仍收到${actsCounted(since)}：`), numberTable(since, facts)] : []),
      ])),
      section('依据', paragraphs(`${[dispute, rule].filter(Boolean).join('、') || blank}。`)),
      section('声明', paragraphs(
        `本申诉只针对被申诉人的电信服务${nowhereElse ? '，同一争议没有由法院、仲裁机构等受理' : ''}。以上情况属实，附向被申诉人投诉的记录。`,
        since.length > 0 && enclosedCopies(since),
      )),
      signature('申诉人', facts),
    ]),
  })
}

export const miitAppealEntry = letterEntry({
  id: 'miit-appeal',
  code: null,
  place: 21,
  purpose: 'follow-up',
  channels: ['miit-appeal'],
  isAddressed: true,
  about: 'case',
  rests: 'nothing',
  follows: ['carrier'],
  pagesMax: 1,
  fields,
  proposed: ({ body }) => known('carrier', body?.replace(/(?:客户服务|客服)(?:部门|部|中心)$/u, '') || null),
  write: miitAppeal,
  against,
  words: miitAppealWords,
})
