import { chineseNumber } from '@/lib/law/provisions/article'
import type { AddressedFacts } from './letter-entry'
import type { Keep, LetterDocument, Paragraph, Section } from './document'
import { blank, complainantName, complainantPhone } from './need-to-know'
import { chineseDay, roleWords } from './wording'

/** Parts that letters share. */

export const paragraph = (text: string): Paragraph => ({ kind: 'paragraph', text })
export const paragraphs = (...texts: (string | false)[]): Paragraph[] => texts.filter((text): text is string => Boolean(text)).map(paragraph)
/** A line as a sentence: what a person wrote ends like the lines beside it. A place to fill in stays one. */
export const ended = (text: string): string => (/[\p{L}\p{N}）》%％]$|[^。！？…]”$/u.test(text.trim()) ? `${text.trim()}。` : text)
/** A numbered list of requests. */
export const numberedList = (texts: readonly string[]): Section['blocks'][number] =>
  ({ kind: 'list', numbered: true, items: texts.map((text) => ({ text: ended(text) })) })
/** Law in brackets behind what rests on it; nothing where none may be named. */
export const basis = (law: string): string => law && `（${law}）`
/** A section of the body. */
export const section = (heading: string, blocks: Section['blocks'], keep: Keep = 'must'): Section => ({ keep, heading, blocks })

/** The part that tells the facts: a person can write a paragraph of their own behind it. */
export const host = (one: Section): Section => ({ ...one, key: 'facts', isHost: true })

/** Headings in Chinese numbers, in the order given; sections without a heading stay without one, annexes keep theirs. */
export function numbered(sections: readonly Section[]): Section[] {
  let place = 0
  return sections.map((one) => {
    if (!one.heading || one.attachment) return one
    place += 1
    return { ...one, heading: `${chineseNumber(place)}、${one.heading}` }
  })
}

type Writer = Pick<AddressedFacts, 'complainant' | 'audience'>

function contactOf({ complainant, audience }: Writer, as: string): string {
  const phones = complainant.phones.map((phone) => complainantPhone(phone, audience))
  return `${as}：${complainantName(complainant.name, audience)}，联系电话${phones.join('、') || blank}`
}

/** 申诉人：林知夏，联系电话…。 For readers whom it does not concern whether somebody borrowed. */
export const contactLine = (facts: Writer, as: string): string => `${contactOf(facts, as)}。`

/** 申请人：林知夏，联系电话…，借款人本人。 The complainant as the reader of a letter may see them; `as` = what the letter calls them. */
export const writerLine = (facts: Writer, as: string): string => `${contactOf(facts, as)}，${roleWords[facts.complainant.role]}。`

/** 投诉人：林知秋，联系电话…，借款人林知夏的亲属。 To those who know the loan by its borrower's name; a wrong number is nobody's. */
export function knownWriterLine(facts: Writer & Pick<AddressedFacts, 'debtorName'>, as: string): string {
  const { complainant: { role }, debtorName } = facts
  const relation = role !== 'debtor' && debtorName ? roleWords[role].replace(/^借款人/u, `借款人${debtorName}`) : roleWords[role]
  return `${contactOf(facts, as)}，${relation}。`
}

/** Full name of the lender a letter is about; a place to fill in where the case does not say. */
export const lenderName = ({ respondents, respondent }: Pick<AddressedFacts, 'respondents' | 'respondent'>): string =>
  respondents.find(({ key }) => key === respondent)?.name || blank

/** Where a hand signs; `as` = 申请人, 投诉人 …, `how` = 签名, or 签名、捺指印. */
export const signature = (as: string, { on }: Pick<AddressedFacts, 'on'>, how = '签名'): Section =>
  ({ keep: 'must', blocks: [{ kind: 'signature', lines: [`${as}（${how}）：`, chineseDay(on)] }] })

/** A day, or the place for it. */
export const dayOrBlank = (day: string | null): string => (day === null ? `${blank}年${blank}月${blank}日` : chineseDay(day))

/** A letter of the body given, closed and dated as letters are. */
export const letterOn = (facts: AddressedFacts, { cites, ...letter }: Omit<LetterDocument, 'meta' | 'closing' | 'addressee'> & {
  addressee?: string; closing?: LetterDocument['closing']; cites?: LetterDocument['meta']['cites']
}): LetterDocument => ({
  addressee: facts.addressee || blank, closing: ['此致', '敬礼'], ...letter,
  meta: { number: facts.caseNumber, on: facts.on, ...(cites ? { cites } : {}) },
})
