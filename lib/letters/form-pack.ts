import type { Channel } from '@/lib/channels/channel'
import { fieldLimit, type ChannelSettings } from '@/lib/channels/channel-settings'
import type { LetterDocument, Section } from './document'
import { codePoints, blockLines, isSigned, letterText } from './text'
import { printable } from './printable'
import { chineseNumber } from '@/lib/law/provisions/article'
import { wholeSection, type OpenClause } from './whole-clauses'

/** A letter cut for the web form of the body it goes to: field by field in the order of the form, counted, ready to copy. */

/** Who writes and about whom, as the reader may see them. */
export type PackFacts = { writer: string; respondent: string; numbers: readonly string[]; contract: string | null }
/**
 * One field of the form. `text` null = nothing is known for it: only the person can fill it in, or where `isOurs` the case or the letter would, once it says
 * so. `count` in code points; `max` null = nobody knows the limit; `left` = headings, as the letter has them, of sections that did not fit and stand in the
 * letter, which is attached; `over` = characters that even the shortest text has too many; `open` = clauses that stayed out, because the letter has a place
 * for a pen where they would say something.
 */
export type PackedField = {
  key: string; required: boolean; text: string | null; count: number; max: number | null; by: 'source' | 'office' | null; left: string[]; over: number
  open: OpenClause[]; isOurs: boolean
}

type Part = 'writer' | 'respondent' | 'numbers' | 'contract' | 'requests' | 'body'
/** What fills a field, by its key; a key that is missing here is left to the person. */
const partOf: Record<string, Part> = {
  'name-and-contact': 'writer', 'real-name-contact': 'writer', 'real-name': 'writer', appellant: 'writer', 'name-and-address': 'writer',
  respondent: 'respondent', 'reported-institution': 'respondent', 'institution-full-name': 'respondent', institution: 'respondent',
  'numbers-and-times': 'numbers', 'suspect-numbers': 'numbers', number: 'numbers', 'contract-number': 'contract', 'relief-sought': 'requests',
  'request-and-facts': 'body', 'violation-facts': 'body', facts: 'body', timeline: 'body', 'facts-and-reasons': 'body', 'times-and-numbers': 'body',
  request: 'body',
}

/** The lender a letter is about: as chosen for it, else the only one its words name; undefined = nobody can tell. */
export function lenderNamed<Lender extends { key: string; name: string }>(
  lenders: readonly Lender[], letter: LetterDocument, chosen: unknown,
): Lender | undefined {
  const text = letterText(letter)
  const named = lenders.filter(({ name }) => name !== '' && text.includes(printable(name)))
  return lenders.find(({ key }) => key === chosen) ?? (named.length === 1 ? named[0] : undefined)
}

const isBody = ({ attachment, blocks }: Section) => !attachment && !isSigned(blocks)
/** A section as the form takes it, beside the letter's own heading; `part` null = nothing of it is left. */
type Piece = { heading?: string; part: Section | null; open: OpenClause[] }
const pieces = (sections: readonly Section[]): Piece[] => sections.map((section) => ({ heading: section.heading, ...wholeSection(section) }))

const sectionText = ({ heading, blocks }: Section): string => [...(heading ? [heading] : []), ...blocks.flatMap(blockLines)].map(printable).join('\n')

/** What stands in one box, its headings numbered from one. */
function joined(cut: readonly Piece[]): string {
  let place = 0
  const numbered = (heading: string) => heading.replace(/^[一二三四五六七八九十]+(?=、)/u, () => chineseNumber((place += 1)))
  return cut.flatMap(({ part }) => part ?? []).map((part) => sectionText(part.heading ? { ...part, heading: numbered(part.heading) } : part)).join('\n')
}

/** Where the rest stands. */
const pointer = (letter: LetterDocument) => `其余内容见附件《${letter.title}》。`

type Fitted = Pick<PackedField, 'left' | 'over' | 'open'> & { text: string }
const openOf = (cut: readonly Piece[]) => cut.flatMap(({ open }) => open)

/** As many whole sections as the field takes, from the first on, then where the rest stands. Nothing is cut inside a section. */
function fittedText(sections: readonly Section[], letter: LetterDocument, max: number | null): Fitted {
  const cut = pieces(sections)
  const whole = joined(cut)
  if (max === null || codePoints(whole) <= max) return { text: whole, left: [], over: 0, open: openOf(cut) }
  for (let kept = cut.length - 1; kept > 0; kept -= 1) {
    const there = cut.slice(0, kept)
    const text = `${joined(there)}\n${pointer(letter)}`
    if (codePoints(text) <= max) return { text, left: cut.slice(kept).flatMap(({ heading }) => heading ?? []), over: 0, open: openOf(there) }
  }
  return { text: whole, left: [], over: codePoints(whole) - max, open: openOf(cut) }
}

const isRequest = ({ heading = '' }: Section) => heading.includes('请求')
/** A section by itself, for a field that is called as its heading. */
const bare = ({ heading: _heading, ...rest }: Section): Section => rest

/** A field is called by the form: the letter's own name for it stays out. */
const unlabelled = (text: string): string => text.replace(/^[^：“”。\n]{2,24}：\n?/u, '')

type Filling = { letter: LetterDocument; facts: PackFacts; max: number | null; isRequestApart: boolean }

function filled(key: string, { letter, facts, max, isRequestApart }: Filling): Fitted | null {
  const body = letter.sections.filter(isBody)
  const own = body.filter(({ field }) => field === key)
  const over = (text: string) => (max === null ? 0 : Math.max(0, codePoints(text) - max))
  const plain = (said: string | null, open: OpenClause[] = []) => ({ text: said ?? '', left: [], over: over(said ?? ''), open })
  if (own.length > 0) return plain(unlabelled(joined(pieces(own.map(bare)))), openOf(pieces(own)))
  switch (partOf[key]) {
    case 'writer':
      return plain(facts.writer)
    case 'respondent':
      return plain(facts.respondent)
    case 'numbers':
      return plain(facts.numbers.join('、'))
    case 'contract':
      return plain(facts.contract)
    case 'requests':
      return fittedText(body.filter(isRequest).map(bare), letter, max)
    case 'body':
      return fittedText(isRequestApart ? body.filter((one) => !isRequest(one)) : body, letter, max)
    default:
      return null
  }
}

type Packing = { letter: LetterDocument; facts: PackFacts; settings: ChannelSettings }

/** A letter as the fields of a channel's form, in the order of the form. */
export function packedFields(channel: Pick<Channel, 'id' | 'fields'>, of: Packing): PackedField[] {
  const isRequestApart = channel.fields.some(({ key }) => partOf[key] === 'requests')
  return channel.fields.map(({ key, required }) => {
    const limit = fieldLimit(channel, key, of.settings)
    const found = filled(key, { ...of, max: limit?.charactersMax ?? null, isRequestApart })
    const { text = '', left = [], over = 0, open = [] } = found ?? {}
    const counted = { count: codePoints(text), max: limit?.charactersMax ?? null, by: limit?.by ?? null, left, over }
    return { key, required, text: text || null, ...counted, open, isOurs: found !== null }
  })
}
