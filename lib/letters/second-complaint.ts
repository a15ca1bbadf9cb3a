import { channelOf } from '@/lib/channels'
import { phoneNumber } from '@/lib/cases/phone-number'
import { actsCounted, actsInWords, exhibitsOf, linesInWords } from './act-words'
import { citedLaw } from './cited-law'
import { fromMemory, recipientName } from './claims'
import { evidenceList } from './complaint-tables'
import type { FactsTable, LetterDocument, Section } from './document'
import { exhibitList } from './exhibits'
import { answersOf, eventsSaid, numbersSaid, takenUpOn } from './followed-events'
import { saidLimits } from './followed-limits'
import { inFactOrder } from './fact-order'
import { known } from './filing-body'
import { letterEntry, type AddressedFacts, type FollowedFacts } from './letter-entry'
import type { ActFacts } from './letter-facts'
import { areaField, checkField, linesField, mustField, othersField, type Own } from './letter-fields'
import { dayOrBlank, host, knownWriterLine, letterOn, lenderName, numbered, numberedList, paragraphs, section, signature } from './letter-parts'
import { blank, redacted } from './need-to-know'
import { hidesName, namesHidden, quotesOf } from './quotes'
import { broughtForward, entrustedWords } from './own-findings'
import { respondentOf } from './respondent-lines'
import { chineseDay, count } from './wording'
import { secondComplaintWords } from './words/second-complaint'

const fields = { promise: areaField(400), undone: mustField(linesField()), requests: linesField(), entrusted: othersField(checkField()) }
type Wishes = Own<typeof fields>
/** `isBack` = it goes to the body that had the first complaint; `first` = how that body is called after its name, `accused` = how the lender is called. */
type Again = AddressedFacts & { followed: FollowedFacts; isBack: boolean; first: string; accused: string }

/** Days that the page of a letter to the same body shows; more, and all of them to a higher one, stand in the annex. */
const daysShown = 3
const noteMax = 100

function again(facts: AddressedFacts): Again {
  const { followed } = facts
  if (!followed) throw new Error('a second complaint follows a first')
  const isBack = facts.channel === followed.channel
  const isAccused = channelOf(facts.channel ?? '')?.paper.isAccused === true
  return { ...facts, followed, isBack, first: isBack ? '贵单位' : '该单位', accused: isAccused ? '贵单位' : '被投诉人' }
}

/** What was answered, as the ticket holds it; a long note stands in the answer itself. */
function answers(facts: Again): string {
  const told = answersOf(facts.followed).map(({ id, kind, on, note }) => {
    const [done = ''] = eventsSaid({ events: [{ id, kind, on }] }, facts.first)
    const said = note?.trim() ? redacted(note.trim().replace(/\s*\n\s*/gu, ' '), facts.people, facts.audience) : ''
    return `${done}${said && [...said].length <= noteMax ? `，据本人记录，内容为：${said.replace(/[。.]$/u, '')}` : ''}。`
  })
  return told.length > 0 ? told.join('') : `截至${chineseDay(facts.on)}，本人没有收到对首次投诉的处理决定或者答复。`
}

/** What was filed, when it was taken up, what was answered and promised. */
function firstComplaint(facts: Again, { promise, entrusted }: Wishes): Section {
  const { followed, first } = facts
  const taken = takenUpOn(followed)
  const since = taken ? `；${chineseDay(taken.on)}${first}${taken.did}` : `；${first}收到或者受理的日期，本人尚未得知`
  return section('首次投诉与答复', paragraphs(
    knownWriterLine(facts, '投诉人'),
    entrustedWords(facts, entrusted),
    facts.accused === '被投诉人' && `被投诉人：${lenderName(facts)}。`,
    `${dayOrBlank(followed.filedOn)}，本人就催收一事向${facts.isBack ? first : followed.addressee}投诉（${numbersSaid(followed)}）${since}。`,
    answers(facts),
    promise !== null && `对方的承诺（据本人记录）：${promise}`,
  ))
}

/** Acts about the lender after a day: by its numbers and accounts where the case has several lenders. */
function actsAfter(facts: Again, day: string): ActFacts[] {
  const own = respondentOf(facts)
  const lines = new Set([...(own?.numbers ?? []), ...(own?.accounts.flatMap(({ account, display }) => [account, display]) ?? [])])
  const isOwn = ({ number, account }: ActFacts) =>
    facts.respondents.length < 2 || (number !== null && lines.has(phoneNumber(number) ?? number)) || (account !== null && lines.has(account))
  return facts.acts.filter((act) => act.localDay > day && act.localDay <= facts.on && isOwn(act)).sort((one, other) => one.at - other.at)
}

function dayTable(acts: readonly ActFacts[], facts: Again, days: readonly string[]): FactsTable {
  return {
    kind: 'facts', head: ['日期', '联系到谁', '方式与次数', '号码、账号', '证据'], widths: [15, 21, 28, 19, 17],
    rows: days.map((day) => {
      const own = acts.filter(({ localDay }) => localDay === day)
      const whom = [...new Set(own.map(({ recipient }) => recipientName(recipient, facts, facts.audience)))]
      const cells = [day, whom.join('、'), actsInWords(own), linesInWords(own, 1, facts), exhibitList(exhibitsOf(own))]
      return { cells, ...(own[0] ? { factRef: own[0].id } : {}) }
    }),
  }
}

type Since = { shown: ActFacts[]; told: ActFacts[]; days: string[] }

/** What was done after the complaint was taken up: with exhibits, and from memory alone. */
function since(facts: Again): Since {
  const taken = takenUpOn(facts.followed)
  const acts = taken ? actsAfter(facts, taken.on) : []
  const shown = acts.filter(({ exhibits }) => exhibits.length > 0)
  return { shown, told: acts.filter(({ exhibits }) => exhibits.length === 0), days: [...new Set(shown.map(({ localDay }) => localDay))] }
}

const quoteLengthMax = 60

/** What was said in one of them, of the gravest conduct that was found: words that an exhibit holds. Nothing where none were. */
function saidSince(facts: Again, shown: readonly ActFacts[]): string | false {
  const acts = new Map(shown.filter(({ isTold }) => !isTold).map((act) => [act.id, act]))
  const [said] = inFactOrder(facts.findings, facts).flatMap(({ attempts, spans }) => attempts.flatMap((id) => {
    const act = acts.get(id)
    const reader = { ...facts, lengthMax: quoteLengthMax, clauseMax: quoteLengthMax }
    const [words] = act ? quotesOf(act, spans, reader) : []
    return act && words ? [{ act, words, hidden: hidesName(words, act, { spans, reader }) ? namesHidden : '' }] : []
  }))
  if (!said) return false
  const { act, words, hidden } = said
  const whom = recipientName(act.recipient, facts, facts.audience)
  return `其中${chineseDay(act.localDay)}，对${whom}：${actsCounted([act])}（${exhibitList(act.exhibits)}），称${words}${hidden}。`
}

const isAnnexed = ({ isBack }: Again, days: readonly string[]) => days.length > (isBack ? daysShown : 0)

function incidents(facts: Again, { shown, told, days }: Since): Section[] {
  const taken = takenUpOn(facts.followed)
  if (!taken) return []
  const heading = `${taken.did}之后的催收联系`
  const from = `自${taken.did}次日起至${chineseDay(facts.on)}`
  if (shown.length === 0) {
    const bare = fromMemory(told.length).replace('另有', '有').replace('，未计入上述次数', '')
    return [section(heading, paragraphs(told.length > 0 ? `${from}，${bare}` : `${from}，本人没有新的催收联系的记录。`))]
  }
  const isLong = isAnnexed(facts, days)
  const last = isLong ? `，最近一次在${chineseDay(days.at(-1) ?? facts.on)}；逐日情况见附件二` : '：'
  const all = `${from}，仍有${actsCounted(shown)}，涉及${count(days.length)}日（${exhibitList(exhibitsOf(shown))}）${last}${isLong ? '。' : ''}`
  const table = isLong ? [] : [dayTable(shown, facts, days)]
  return [section(heading, [...paragraphs(all), ...table, ...paragraphs(saidSince(facts, shown), told.length > 0 && fromMemory(told.length))])]
}

/** What was not put right: the writer’s own points, then the limits that have passed. */
function undone(facts: Again, { undone: own, entrusted }: Wishes): Section {
  const said = saidLimits(facts.followed, { ...facts, entrusted }, facts.first)
  const late = said.filter(({ state }) => state === 'basic' || state === 'longest').map(({ text }) => text)
  return host(section('首次投诉反映的问题中，至今没有办妥的', [numberedList([...(own.length > 0 ? own : [blank]), ...late])]))
}

function requests(facts: Again, { requests: own, entrusted }: Wishes, { shown, cite }: Since & { cite: (...ids: string[]) => string }): string[] {
  const { paper } = channelOf(facts.channel ?? '') ?? {}
  const bound = facts.supervision === 'national' && facts.followed.channel === 'lender' && (facts.complainant.role === 'debtor' || entrusted)
  const by = (text: string) => (bound && text ? `（依据：${text}）` : '')
  const urged = paper?.complaint?.urges || !paper?.isAccused
  const look = '核查上述联系所涉的人员、号码和录音，书面告知采取的措施'
  if (!urged) {
    return [
      `请就上述没有办妥的事项说明核实情况、作出决定的依据和理由${by(cite('TSBF/reasons'))}，并逐项书面答复。`, ...(shown.length > 0 ? [`请${look}。`] : []), ...own,
    ]
  }
  const check = facts.isBack ? [] : [`请核查被投诉人处理首次投诉的程序和期限是否符合规定${by(cite('TSBF/time-limits', 'TSBF/reasons', 'TSBF/correction'))}。`]
  return [
    '请督促被投诉人逐项处理上述事项并书面答复，将办理情况告知本人。', ...(shown.length > 0 ? [`请督促其${look}。`] : []), ...check, ...own,
  ]
}

/** T06, after a first complaint that did not put things right. It tells only what came after the first was taken up, on one page. */
function secondComplaint(addressed: AddressedFacts, wishes: Wishes): LetterDocument {
  const facts = again(addressed)
  const { cite, cited } = citedLaw(facts.on)
  const later = since(facts)
  const asked = requests(facts, wishes, { ...later, cite })
  const used = new Set(exhibitsOf(later.shown))
  const table: Section = {
    keep: 'must', heading: `附件二　${takenUpOn(facts.followed)?.did ?? ''}之后逐日情况（共${count(later.shown.length)}次）`, attachment: true,
    blocks: [dayTable(later.shown, facts, later.days)],
  }
  return letterOn(facts, {
    letter: 'second-complaint',
    title: facts.isBack ? '二次投诉书' : '关于投诉处理情况的二次投诉书',
    sections: numbered([
      firstComplaint(facts, wishes),
      ...incidents(facts, later),
      undone(facts, wishes),
      section('请求', [numberedList(asked), ...paragraphs('本人保证以上内容真实，如有不实愿承担责任。')]),
      signature('投诉人', facts),
      ...(used.size > 0 ? [evidenceList(facts, used)] : []),
      ...(isAnnexed(facts, later.days) ? [table] : []),
    ]),
    cites: cited,
  })
}

export const secondComplaintEntry = letterEntry({
  id: 'second-complaint',
  code: 'T06',
  place: 2,
  purpose: 'follow-up',
  channels: ['lender', 'platform', 'nfra-complaint', 'local-finance'],
  isAddressed: true,
  about: 'lender',
  rests: 'nothing',
  follows: ['lender', 'platform', 'nfra-complaint', 'local-finance'],
  goes: 'onward',
  pagesMax: 1,
  fields,
  proposed: ({ followed, channel, body }) => (channel === followed.channel ? known('addressee', body) : {}),
  brought: broughtForward,
  write: secondComplaint,
  words: secondComplaintWords,
})
