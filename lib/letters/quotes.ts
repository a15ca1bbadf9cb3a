import type { QuotedSpan } from '@/lib/law/violation'
import type { ActFacts, PersonFacts } from './letter-facts'
import { redacted, type Audience } from './need-to-know'

/** Words of the other side as letters quote them: the whole sentence a rule found, or a part of it with …… at every end that was cut. */

type Range = { from: number; to: number }

const cut = '……'
const sentenceMark = /[。！？!?]/u
const clauseMark = /[，；：,;:】\s]/u
const joining = /[，、；：,;:]/u
const closing = /[。！？!?”’」』）)]/u

/** 28,000 and 10:30 are one number. */
const isInNumber = (text: string, at: number) => /^\d[,:：]\d$/u.test(text.slice(at - 1, at + 2))

/** Places after which a sentence or a clause begins. A line that ends with a comma goes on in the next. */
function stops(text: string, isClause: boolean): number[] {
  const found = [0]
  for (let at = 0; at < text.length; at += 1) {
    const mark = text[at] as string
    const isLineEnd = mark === '\n' && !joining.test(text.slice(0, at).trimEnd().slice(-1))
    const isEnd = isLineEnd || sentenceMark.test(mark) || (isClause && clauseMark.test(mark) && !isInNumber(text, at))
    if (isEnd && !closing.test(text[at + 1] ?? '')) found.push(at + 1)
  }
  return [...found, text.length]
}

const around = (places: readonly number[], { from, to }: Range): Range => ({
  from: places.findLast((place) => place <= from) ?? 0, to: places.find((place) => place >= to) ?? to,
})

/** The sentences the spans stand in, in order, those that touch as one. */
function sentencesOf(text: string, spans: readonly Range[]): Range[] {
  const places = stops(text, false)
  const merged: Range[] = []
  for (const one of spans.map((span) => around(places, span)).sort((left, right) => left.from - right.from)) {
    const last = merged.at(-1)
    if (last && one.from <= last.to) last.to = Math.max(last.to, one.to)
    else merged.push({ ...one })
  }
  return merged
}

const lengthOf = (text: string, { from, to }: Range) => [...text.slice(from, to).trim()].length

/** The clause in which the words found begin, and as many others as `lengthMax` allows, later ones first. */
function clausesOf(text: string, sentence: Range, { found, lengthMax }: { found: Range; lengthMax: number }): Range {
  const places = stops(text, true).filter((place) => place >= sentence.from && place <= sentence.to)
  const chosen = around(places, { from: found.from, to: found.from + 1 })
  const grown = (next: Range | null) => next !== null && lengthOf(text, next) <= lengthMax
  for (const to of places.filter((place) => place > chosen.to)) if (grown({ ...chosen, to })) chosen.to = to
  for (const from of places.filter((place) => place < chosen.from).reverse()) if (grown({ ...chosen, from })) chosen.from = from
  return chosen
}

/** `clauseMax` = characters up to which the one clause that was found is quoted whole, although it is longer than `lengthMax`. */
type Reader = { people: readonly PersonFacts[]; audience: Audience; lengthMax: number; clauseMax?: number }

/** The beginning of a clause that is too long, not cut within a number or a Latin word. */
function beginning(plain: readonly string[], most: number): string {
  const isRun = (sign = '') => /[\p{Script=Latin}\d.,*×-]/u.test(sign)
  let end = most
  while (end > 0 && isRun(plain[end - 1]) && isRun(plain[end])) end -= 1
  return plain.slice(0, end > 0 ? end : most).join('')
}

function passage(text: string, sentence: Range, { spans, reader }: { spans: readonly Range[]; reader: Reader }): string {
  const { lengthMax, people, audience, clauseMax = lengthMax } = reader
  const isWhole = lengthOf(text, sentence) <= lengthMax
  const found = spans.find(({ from }) => from >= sentence.from) ?? sentence
  const range = isWhole ? sentence : clausesOf(text, sentence, { found, lengthMax })
  const plain = [...redacted(text.slice(range.from, range.to).replace(/\s*\n\s*/gu, ''), people, audience).trim()]
  const isShort = plain.length <= clauseMax
  const words = isShort ? plain.join('') : beginning(plain, clauseMax)
  const isOpen = !isShort || range.to < sentence.to
  return `“${range.from > sentence.from ? cut : ''}${isOpen ? `${words.replace(/[，、；：,;:。]+$/u, '')}${cut}` : words.replace(/[。.]$/u, '')}”`
}

/** Pictures among words: no print face has them, and a table is nothing a person can word anew. */
const pictures = /(?:[\p{Extended_Pictographic}\p{Regional_Indicator}\p{Co}][\u200D\uFE0E\uFE0F\p{Emoji_Modifier}]*)+/gu

/** The beginning of what was said in an act, no more than a line of a table holds; empty where nothing is on record. */
export function gistOf({ content }: Pick<ActFacts, 'content'>, { people, audience, lengthMax }: Reader): string {
  const plain = [...redacted((content ?? '').replace(pictures, '［表情］').replace(/\s+/gu, ' '), people, audience).trim()]
  return plain.length <= lengthMax ? plain.join('') : `${plain.slice(0, lengthMax).join('')}${cut}`
}

/** Said behind words in which a name is shortened: whoever reads 蒋某 cannot see that something else was said. A number with **** shows it by itself. */
export const namesHidden = '（人名有隐去）'

/** Whether words quoted from an act lack a name that was said. */
export const hidesName = (words: string, act: Pick<ActFacts, 'id' | 'content'>, { spans, reader }: { spans: readonly QuotedSpan[]; reader: Reader }): boolean =>
  !quotesOf(act, spans, { ...reader, people: reader.people.map((person) => ({ ...person, name: '' })) }).includes(words)

/** What was said in an act, each sentence in quotation marks. Words that no longer stand in the act's text are marked as an extract. */
export function quotesOf(act: Pick<ActFacts, 'id' | 'content'>, spans: readonly QuotedSpan[], reader: Reader): string[] {
  const text = act.content ?? ''
  const own = spans.filter(({ attemptId }) => attemptId === act.id)
  const isThere = ({ start, end, text: words }: QuotedSpan) => text.slice(start, end) === words
  const ranges = own.filter(isThere).map(({ start, end }): Range => ({ from: start, to: end })).sort((left, right) => left.from - right.from)
  const quoted = sentencesOf(text, ranges).map((sentence) => passage(text, sentence, { spans: ranges, reader }))
  const strays = own.filter((span) => !isThere(span)).map(({ text: words }) => `${passage(words, { from: 0, to: words.length }, { spans: [], reader })}（节选）`)
  return [...quoted, ...strays]
}
