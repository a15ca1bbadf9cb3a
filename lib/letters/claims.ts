import { localDay } from '@/lib/calendar/local-date'
import type { ViolationId } from '@/lib/cases/vocabulary'
import { violationById } from '@/lib/law'
import { actsInWords, exhibitsOf, linesInWords, linesWord, reachedWriter } from './act-words'
import { basisInWords, citedActs, type CitedActs } from './citations'
import type { Paragraph } from './document'
import { exhibitList } from './exhibits'
import type { ActFacts, CaseLetterFacts, FindingFacts, RefusalFacts } from './letter-facts'
import { personName, type Audience } from './need-to-know'
import { quotesOf } from './quotes'
import { refusalBefore, refusalClock } from './refusals'
import { chineseRange, clock, chineseDay, count } from './wording'

/** How the writer is called in the text: 本人, or 原告 and 申请人 in papers that speak of them as of another. */
export type Self = { self?: string }
/**
 * Who reads and who is meant: `institution` = how the one complained of is called (贵单位). `told` = citations already
 * paraphrased, statutes already named in full. `uncited` = only what was done is told, the basis stands elsewhere or is for the reader to find.
 */
export type Voice = Self & { audience: Audience; institution: string; told: Set<string>; uncited?: true }

const quotesMax = 3
/** Longer than any sentence somebody says: what the body cut stands whole in the annex. */
const quoteLengthMax = 200

/** How the writer is called where nothing else is said. */
export const selfOf = ({ self }: Self): string => self ?? '本人'

/** How a recipient is called in the letter. */
export function recipientName(key: string, facts: CaseLetterFacts & Self, audience: Audience): string {
  if (key === 'complainant' || (key === 'debtor' && facts.complainant.role === 'debtor')) return selfOf(facts)
  if (key === 'debtor') return `借款人${facts.debtorName ?? ''}`
  const person = facts.people.find((candidate) => candidate.key === key)
  return person ? `${selfOf(facts)}的${personName(person, audience)}` : '其他人'
}

/** On whose word the words of a call rest that no exhibit holds: the writer's own of what reached them, else that of whoever it reached. */
export const toldBy = (key: string, facts: CaseLetterFacts & Voice): string =>
  (reachedWriter({ recipient: key }, facts) ? `据${selfOf(facts)}记述` : `据${key === 'debtor' ? '借款人' : recipientName(key, facts, facts.audience)}转述`)

/** What was done to whom, in the words of its rule; `groups` = sizes of the days that a counting rule counts. */
function deedInWords(violation: ViolationId, who: string, groups: readonly number[]): string {
  const values: Record<string, string> = { who, days: count(groups.length), most: count(Math.max(...groups)) }
  return (violationById(violation)?.letter.deed ?? '').replace(/\{(\w+)\}/gu, (_whole, name: string) => values[name] ?? '')
}

/** The acts of a finding in order of time. */
export function actsOf(finding: FindingFacts, facts: CaseLetterFacts): ActFacts[] {
  const wanted = new Set(finding.attempts)
  return facts.acts.filter((act) => wanted.has(act.id)).sort((left, right) => left.at - right.at)
}

/** What was said in the acts of one part, with day, time and exhibit; what only a person tells, said to be told. */
function saidIn(finding: FindingFacts, part: CitedActs, facts: CaseLetterFacts & Voice): string {
  const spoken = new Set(finding.spans.map(({ attemptId }) => attemptId))
  const acts = part.acts.filter(({ id, exhibits }) => exhibits.length > 0 && spoken.has(id))
  const shown = { lead: '原话为', acts: acts.filter(({ isTold }) => !isTold) }
  const heard = reachedWriter(finding, facts) ? '' : `${selfOf(facts)}没有亲历，`
  const told = { lead: `${heard}${toldBy(finding.recipient, facts)}，所说为`, acts: acts.filter(({ isTold }) => isTold) }
  return quoted(finding, shown, facts) + quoted(finding, told, facts)
}

function quoted(finding: FindingFacts, { lead, acts }: { lead: string; acts: readonly ActFacts[] }, facts: CaseLetterFacts & Voice): string {
  if (acts.length === 0) return ''
  const said = acts.slice(0, quotesMax).map((act) => {
    const words = quotesOf(act, finding.spans, { people: facts.people, audience: facts.audience, lengthMax: quoteLengthMax }).join('')
    return `${chineseDay(act.localDay)}${clock(act)}，${words}（${exhibitList(act.exhibits)}）`
  })
  const rest = acts.length > quotesMax ? `；另有${count(acts.length - quotesMax)}次，见证据` : ''
  return `${lead}：${said.join('；')}${rest}。`
}

/** 2026年2月24日10:09已向某公司说明不要再联系: what a person says of it, since no exhibit stands behind a refusal. */
export function refusalSaid({ at, respondent, told }: RefusalFacts, facts: CaseLetterFacts & Voice): string {
  const own = facts.respondents.find(({ key }) => key === respondent)
  const whom = facts.institution && told === own?.name ? facts.institution : told
  return `${chineseDay(localDay(at))}${refusalClock(at)}已向${whom}说明不要再联系`
}

/** 本人陈述：本人的姐姐林某于2026年2月24日10:09已向某公司说明不要再联系。 Nothing where the case holds no refusal. */
function refusedWords(finding: FindingFacts, part: CitedActs, facts: CaseLetterFacts & Voice): string {
  const refusal = refusalBefore(finding, part.acts, facts)
  return refusal ? `${selfOf(facts)}陈述：${recipientName(finding.recipient, facts, facts.audience)}于${refusalSaid(refusal, facts)}。` : ''
}

function claim(finding: FindingFacts, part: CitedActs, facts: CaseLetterFacts & Voice): string {
  const ids = new Set(part.acts.map((act) => act.id))
  const groups = finding.groups.map((group) => group.attempts.filter((id) => ids.has(id)).length).filter((size) => size > 0)
  const who = recipientName(finding.recipient, facts, facts.audience)
  const deed = deedInWords(finding.violation, who, groups.length > 0 ? groups : [part.acts.length])
  const word = linesWord(part.acts)
  const total = new Set(part.acts.map((act) => act.channel)).size > 1 ? `，合计${count(part.acts.length)}次（条）` : ''
  const what = `${chineseRange(part.acts.map((act) => act.localDay))}，下列${word}的使用者${deed}：${actsInWords(part.acts)}${total}`
  const basis = basisInWords(part.provisions, facts.told)
  const lines = `${word}为${linesInWords(part.acts, 2, facts)}（${exhibitList(exhibitsOf(part.acts))}）`
  return `${what}，${lines}。${refusedWords(finding, part, facts)}${saidIn(finding, part, facts)}${basis ? `上述行为${basis}。` : ''}`
}

/** Whether an exhibit shows any act of a finding. */
export const isProven = (finding: FindingFacts, facts: CaseLetterFacts): boolean => actsOf(finding, facts).some(({ exhibits }) => exhibits.length > 0)

/** Acts that no exhibit shows, said to be the writer's own record; `kinds` = what they are about, where the text around it does not say. */
export function fromMemory(acts: number, { kinds = [], self = selfOf({}) }: Self & { kinds?: readonly string[] } = {}): string {
  const about = kinds.length > 0 ? `，涉及${kinds.join('、')}` : ''
  return `另有${count(acts)}次由${self}事后记录${about}，没有录音、截图或详单，未计入上述次数。`
}

/** One paragraph for every finding and version of law, each with its exhibits; what rests on memory alone is counted apart. */
export function claimParagraphs(finding: FindingFacts, facts: CaseLetterFacts & Voice): Paragraph[] {
  const acts = actsOf(finding, facts)
  const proven = acts.filter((act) => act.exhibits.length > 0)
  const paragraphs = citedActs(finding, proven).map((part): Paragraph => ({ kind: 'paragraph', text: claim(finding, part, facts), factRef: finding.id }))
  const told = acts.length - proven.length
  if (told === 0) return paragraphs
  return [...paragraphs, { kind: 'paragraph', text: fromMemory(told), factRef: finding.id }]
}
