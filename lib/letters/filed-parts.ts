import type { LocalDate } from '@/lib/calendar/local-date'
import type { ComplainantRole } from '@/lib/cases/case-file'
import type { Procedure, TicketEventKind } from '@/lib/cases/vocabulary'
import { channelOf } from '@/lib/channels'
import { actsCounted, exhibitsOf } from './act-words'
import { citedLaw, type CitedVersion } from './cited-law'
import { claimSummary } from './claim-summary'
import { recipientName } from './claims'
import type { LetterDocument, Paragraph, Section } from './document'
import { exhibitList } from './exhibits'
import type { LetterWarning } from './guards'
import type { AddressedFacts, FollowedFacts } from './letter-entry'
import type { LetterOptions } from './letter-options'
import type { ActFacts, ExhibitFacts } from './letter-facts'
import { choiceField, textField } from './letter-fields'
import { dayOrBlank, letterOn, numbered, numberedList, paragraph, paragraphs, section, signature } from './letter-parts'
import { blank, complainantName, complainantPhone } from './need-to-know'
import { ownFindings, type Standing } from './own-findings'
import { chineseRange, roleWords } from './wording'

/** Parts of applications filed with an authority or a court: who applies, what was reported, what is enclosed. */

/** Who applies, beyond what the case holds. The identity number is written by hand on the signed original, and is no field. */
export const applicantFields = { gender: choiceField('female', 'male'), home: textField(200) }
export type Applicant = { gender: 'female' | 'male' | null; home: string | null }

const genderWords = { female: '女', male: '男' }
/** 女, or the place for it. */
export const genderWord = (gender: Applicant['gender']): string => (gender ? genderWords[gender] : blank)

/** 系借款人的亲属; a wrong number is nobody's. */
export const relationWords = (role: ComplainantRole): string => (role === 'wrong-number' ? roleWords[role] : `系${roleWords[role]}`)

/** Written by hand on the signed original, and no field. */
export const idLine = `公民身份号码：${blank.repeat(3)}（在签名的原件上手写）。`

/** 申请人：林知夏，性别女，住所…，联系电话…。系借款人本人。 Then the identity number, to be written by hand. `more` = what else the reader asks for, with its comma. */
export function applicantLines({ complainant, audience }: AddressedFacts, { gender, home }: Applicant, more = ''): string[] {
  const phones = complainant.phones.map((phone) => complainantPhone(phone, audience)).join('、') || blank
  const who = `${complainantName(complainant.name, audience)}，性别${genderWord(gender)}，住所${home ?? complainant.address ?? blank}`
  return [`申请人：${who}，联系电话${phones}${more}。${relationWords(complainant.role)}。`, idLine]
}

/** Lines of a person's own, each a paragraph. */
export const ownParagraphs = (text: string | null): Paragraph[] => (text ?? '').split('\n').map((line) => line.trim()).filter(Boolean).map(paragraph)

/** A sentence with one stop at its end. */
export const sentence = (text: string): string => `${text.replace(/[。．.；;\s]+$/u, '')}。`

/** The case as it stood on a day. */
const until = <Facts extends AddressedFacts>(facts: Facts, day: LocalDate): Facts => ({ ...facts, acts: facts.acts.filter(({ localDay }) => localDay <= day) })
const reportedOn = ({ followed, on }: AddressedFacts): LocalDate => followed?.filedOn ?? on

/** Whether the case shows something done to whoever applies that they could report then: such a one is 控告人, to whom 程序规定 art. 179 opens both steps. */
const isAccuser = (facts: AddressedFacts): boolean => ownFindings(until(facts, reportedOn(facts)), 'self').length > 0

/** What another than the borrower is told where the case shows nothing done to themselves before the report. `step` = 复议 and 复核, or the procuratorate. */
export const accuserWarnings = (facts: AddressedFacts, step: 'review' | 'procuratorate'): LetterWarning[] =>
  (facts.complainant.role === 'debtor' || isAccuser(facts) ? [] : [{ code: 'accuser-only', level: 'warn', value: step }])

/** 2026年3月2日，申请人就自己受到的侵害向某公安局报案、控告（编号…）。 */
export function reportTold(facts: AddressedFacts, to: string): string {
  const numbers = facts.followed?.referenceNumbers ?? []
  const did = isAccuser(facts) ? `就自己受到的侵害向${to}报案、控告` : `向${to}报案`
  return `${dayOrBlank(facts.followed?.filedOn ?? null)}，申请人${did}${numbers.length > 0 ? `（编号${numbers.join('、')}）` : ''}。`
}

/** The receipt of a report that has a number. */
export const receiptEnclosed = ({ followed }: AddressedFacts): string[] => (followed?.referenceNumbers.length ? ['受案回执或者报案回执复印件'] : [])

const quotesIn = (told: readonly Paragraph[]): string => told.flatMap(({ text }) => text.match(/“[^”]*”/gu) ?? []).join('')

/**
 * What was done, kind by kind with its exhibits, and no law: whether and which is for the reader to find. Where quoted words lack the name of somebody who has
 * not agreed to testify, that is said. Empty where no finding is one's own. `self` = how the paper calls whoever files it.
 */
export function deedsTold(facts: AddressedFacts, standing: Standing, self = '申请人'): Paragraph[] {
  const findings = ownFindings(facts, standing)
  const toldTo = (people: AddressedFacts['people']) => claimSummary(findings, { ...facts, people, institution: '', told: new Set(), uncited: true, self })
  const deeds = toldTo(facts.people)
  const isMasked = quotesIn(deeds) !== quotesIn(toldTo(facts.people.map((person) => ({ ...person, testifies: true }))))
  return isMasked ? [...deeds, paragraph('引文中没有表示愿意作证的人只写姓氏，电话隐去部分数字；原话见所列证据。')] : deeds
}

/** What follows is the applicant's own record, or what the borrower met, which whoever signs did not: only the first is vouched for as one's own experience. */
function deedsLead(facts: AddressedFacts, standing: Standing): string {
  const [all, own] = [ownFindings(facts, standing).length, ownFindings(facts, 'self').length]
  const borrowers = `借款人${facts.debtorName ?? ''}所受、有下列证据的情况如下`
  if (all === own) return '申请人所记录的情况和对应的证据如下：'
  return own > 0 ? `申请人所记录的情况，以及${borrowers}（后者不是申请人亲历）：` : `${borrowers}（不是申请人亲历）：`
}

/** Acts of one's own findings after a day, in one sentence: how often, and to whom. `since` = 报案以后. */
function sinceTold(facts: AddressedFacts, { standing, day, since }: Around): Paragraph[] {
  const own = new Set(ownFindings(facts, standing).flatMap(({ attempts }) => attempts))
  const acts = facts.acts.filter(({ id, localDay, exhibits }) => own.has(id) && localDay > day && exhibits.length > 0)
  if (acts.length === 0) return []
  const self = '申请人'
  const nameOf = ({ recipient }: ActFacts) => recipientName(recipient, { ...facts, self }, facts.audience)
  const names = [...new Set(acts.map(nameOf))].sort((one, other) => Number(other === self) - Number(one === self))
  const each = names.map((name) => `对${name}${actsCounted(acts.filter((act) => nameOf(act) === name))}`).join('；')
  const told = names.length > 1 ? `又有${actsCounted(acts)}，其中${each}` : `对${names[0] ?? ''}又有${actsCounted(acts)}`
  return [paragraph(`${since}，${chineseRange(acts.map(({ localDay }) => localDay))}，${told}（${exhibitList(exhibitsOf(acts))}）。`)]
}

type Around = { standing: Standing; day: LocalDate; since: string }
/** What was done up to the day on which a body was told of it, kind by kind; in one sentence what came after. */
export function deedsAround(facts: AddressedFacts, around: Around): { before: Paragraph[]; after: Paragraph[] } {
  const then = until(facts, around.day)
  const deeds = deedsTold(then, around.standing)
  return { before: deeds.length > 0 ? [paragraph(deedsLead(then, around.standing)), ...deeds] : [], after: sinceTold(facts, around) }
}

/** What a person says they reported; what was done up to the report; what came after. A blank where there is nothing. */
export function deedsReported(facts: AddressedFacts, standing: Standing, reported: string | null): Paragraph[] {
  const own = reported ? [paragraph('报案所反映的情况：'), ...ownParagraphs(reported)] : []
  const { before, after } = deedsAround(facts, { standing, day: reportedOn(facts), since: '报案以后' })
  const told = [...own, ...before, ...after]
  return told.length > 0 ? told : [paragraph(`报案所反映的情况：${blank}。`)]
}

/** The exhibits those deeds stand in, in the order of the case. */
function exhibitsTold(facts: AddressedFacts, standing: Standing): ExhibitFacts[] {
  const acts = new Set(ownFindings(facts, standing).flatMap(({ attempts }) => attempts))
  const used = new Set(facts.acts.filter(({ id }) => acts.has(id)).flatMap(({ exhibits }) => exhibits))
  return facts.exhibits.filter(({ number }) => used.has(number))
}
/**
 * 证据目录和证据复印件（证1、证2），原件可供核对: the annexed list says what each number is. Originals kept elsewhere are promised to nobody. Which exhibits, is left
 * to fill in where the case holds none.
 */
export function exhibitsEnclosed(facts: AddressedFacts, standing: Standing): string {
  const exhibits = exhibitsTold(facts, standing)
  if (exhibits.length === 0) return `证据复印件（${blank}），原件可供核对`
  const [all, there] = [exhibits.length, exhibits.filter(({ isElsewhere }) => !isElsewhere).length]
  const originals = there === all ? '，原件可供核对' : there > 0 ? '，除目录注明“原件另存”的以外，原件可供核对' : ''
  return `证据目录和证据复印件（${exhibitList(exhibits.map(({ number }) => number))}）${originals}`
}

/** New evidence as a person lists it, or the place for it. `before` = 报案时: until when it was not handed in. */
export const newEvidence = (lines: readonly string[], before: string): Section =>
  section('新的证据', lines.length > 0 ? [numberedList(lines.map(sentence))] : paragraphs(`${before}没有提交、这次补充的证据：${blank}（没有的，写“无”）。`))

/** What lies beside the application. */
export const enclosures = (items: readonly string[]): Section => section('随附材料', [numberedList(items.map((item) => `${item}。`))])

/** Whoever signs vouches for what is written. */
const vouched = (as: string): Section => ({ keep: 'must', blocks: [paragraph(`以上内容真实，如有不实，${as}愿意承担法律责任。`)] })

/** 云桥 of 云桥分局 and 岚州市公安局云桥公安分局: how a branch of the police is told from others, whatever stands before it. */
const branch = (name: string): string | null => /(?:^|[局厅省市])([^局厅省市区县][^局厅省市]*?)[区县]?(?:公安)?分局$/u.exec(name)?.[1] ?? null

/**
 * Whether two names are of one organ, one of them perhaps short: a name that is the end of the other, or the same branch. One level up is its beginning, never
 * its end.
 */
function isSameOrgan(one: string, other: string | null): boolean {
  const [left, right] = [one, other ?? ''].map((name) => name.replace(/\s+/gu, ''))
  if (!left || !right) return false
  return left.endsWith(right) || right.endsWith(left) || (branch(left) !== null && branch(left) === branch(right))
}

/** The body an application goes to, where that may not be the one it is about: a place to fill in instead. */
export function bodyBeside(facts: AddressedFacts, organ: string | null): string {
  const name = bodyName(facts)
  return isSameOrgan(name, organ) ? blank : name
}

/** A body's name as a person wrote it; a kind of body (公安机关) is no name. */
export const bodyName = ({ addressee, channel }: AddressedFacts): string =>
  (addressee && addressee !== channelOf(channel ?? '')?.paper.name ? addressee : blank)

type Application = Pick<LetterDocument, 'letter' | 'title' | 'sections'> & { cites?: LetterDocument['meta']['cites']; signs?: { as: string; how?: string } }

/** An application: title, numbered sections, 此致 and the body it is filed with, signature. */
export function applicationTo(body: string, facts: AddressedFacts, { sections, signs = { as: '申请人' }, cites, ...letter }: Application): LetterDocument {
  const [inside, annexes] = [sections.filter(({ attachment }) => !attachment), sections.filter(({ attachment }) => attachment)]
  return letterOn(facts, {
    ...letter, addressee: body, closing: ['此致', body], ...(cites ? { cites } : {}),
    sections: [...numbered([...inside, vouched(signs.as)]), signature(signs.as, facts, signs.how), ...annexes],
  })
}

/** The last day on which one of these happened to the filing, under a field's name; nothing where none did. */
export function dayOf(field: string, { events }: FollowedFacts, ...kinds: readonly TicketEventKind[]): LetterOptions {
  const last = events.findLast(({ kind }) => kinds.includes(kind))
  return last ? { [field]: last.on } : {}
}

/** What a person is told where the report a letter follows was recorded under the other procedure; one without a procedure is administrative. */
export function otherProcedure({ followed }: AddressedFacts, needed: Procedure): LetterWarning[] {
  const recorded = followed?.procedure ?? 'administrative'
  const isOther = followed?.channel === 'police' && recorded !== needed
  return isOther ? [{ code: 'other-procedure', level: 'warn', value: recorded }] : []
}

/** Names law in brackets, nothing where none stands; called in the order of the text, since a law is named in full but once. */
export type Within = (...ids: string[]) => string

/** Law of the day of writing, and what a letter has named of it. */
export function lawOf({ on }: Pick<AddressedFacts, 'on'>): { within: Within; cited: CitedVersion[] } {
  const { cite, cited } = citedLaw(on, 'short')
  const within = (...ids: string[]) => {
    const law = cite(...ids)
    return law && `（${law}）`
  }
  return { within, cited }
}
