import type { LocalDate } from '@/lib/calendar/local-date'
import type { ComplainantRole } from '@/lib/cases/case-file'
import type { Procedure, TicketEventKind } from '@/lib/cases/vocabulary'
import { channelOf } from '@/lib/channels'
import { actsCounted, exhibitsOf } from './act-words'
import { citedLaw, type CitedVersion } from './cited-law'
import { claimSummary } from './claim-summary'
import type { LetterDocument, Paragraph, Section } from './document'
import { exhibitList } from './exhibits'
import type { LetterWarning } from './guards'
import type { AddressedFacts, FollowedFacts } from './letter-entry'
import type { LetterOptions } from './letter-options'
import type { ActFacts } from './letter-facts'
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

/** 2026年3月2日，申请人向某公安局报案（编号…）。 */
export function reportTold({ followed }: AddressedFacts, to: string, what = '报案'): string {
  const numbers = followed?.referenceNumbers ?? []
  return `${dayOrBlank(followed?.filedOn ?? null)}，申请人向${to}${what}${numbers.length > 0 ? `（编号${numbers.join('、')}）` : ''}。`
}

/** The receipt of a report that has a number. */
export const receiptEnclosed = ({ followed }: AddressedFacts): string[] => (followed?.referenceNumbers.length ? ['受案回执或者报案回执复印件'] : [])

/**
 * What was done, kind by kind with its exhibits, and no law: whether and which is for the reader to find. Empty where no finding is one's own. `self` = how the
 * paper calls whoever files it.
 */
export function deedsTold(facts: AddressedFacts, standing: Standing, self = '申请人'): Paragraph[] {
  return claimSummary(ownFindings(facts, standing), { ...facts, institution: '', told: new Set(), uncited: true, self })
}

/** Acts of one's own findings after a day. */
function actsAfter(facts: AddressedFacts, standing: Standing, day: LocalDate): ActFacts[] {
  const own = new Set(ownFindings(facts, standing).flatMap(({ attempts }) => attempts))
  return facts.acts.filter(({ id, localDay, exhibits }) => own.has(id) && localDay > day && exhibits.length > 0)
}

/** What a person says they reported; what was done up to the report, kind by kind; in one sentence what came after. A blank where there is nothing. */
export function deedsReported(facts: AddressedFacts, standing: Standing, reported: string | null): Paragraph[] {
  const own = reported ? [paragraph('报案所反映的情况：'), ...ownParagraphs(reported)] : []
  const filedOn = facts.followed?.filedOn ?? facts.on
  const before = deedsTold({ ...facts, acts: facts.acts.filter(({ localDay }) => localDay <= filedOn) }, standing)
  const after = actsAfter(facts, standing, filedOn)
  const since = after.length > 0
    ? [paragraph(`报案以后，${chineseRange(after.map(({ localDay }) => localDay))}，又有${actsCounted(after)}（${exhibitList(exhibitsOf(after))}）。`)] : []
  if (own.length + before.length + since.length === 0) return [paragraph(`报案所反映的情况：${blank}。`)]
  return [...own, ...(before.length > 0 ? [paragraph('申请人所记录的情况和对应的证据如下：'), ...before] : []), ...since]
}

/** The numbers of the exhibits those deeds stand in, in the order of the case. */
function exhibitsTold(facts: AddressedFacts, standing: Standing): string[] {
  const acts = new Set(ownFindings(facts, standing).flatMap(({ attempts }) => attempts))
  const used = new Set(facts.acts.filter(({ id }) => acts.has(id)).flatMap(({ exhibits }) => exhibits))
  return facts.exhibits.map(({ number }) => number).filter((number) => used.has(number))
}
/** 证据复印件（证1、证2），原件可供核对; which, is left to fill in where the case holds none. */
export function exhibitsEnclosed(facts: AddressedFacts, standing: Standing): string {
  const exhibits = exhibitsTold(facts, standing)
  return `证据复印件（${exhibits.length > 0 ? exhibitList(exhibits) : blank}），原件可供核对`
}

/** New evidence as a person lists it, or the place for it. */
export const newEvidence = (lines: readonly string[]): Section =>
  section('新的证据', lines.length > 0 ? [numberedList(lines.map(sentence))] : paragraphs(`报案时没有提交、这次补充的证据：${blank}（没有的，写“无”）。`))

/** What lies beside the application. */
export const enclosures = (items: readonly string[]): Section => section('随附材料', [numberedList(items.map((item) => `${item}。`))])

/** Whoever signs vouches for what is written. */
const vouched = (as: string): Section => ({ keep: 'must', blocks: [paragraph(`以上内容真实，如有不实，${as}愿意承担法律责任。`)] })

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
