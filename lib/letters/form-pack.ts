import type { Channel } from '@/lib/channels/channel'
import { fieldLimit, type ChannelSettings } from '@/lib/channels/channel-settings'
import type { LetterDocument, Section } from './document'
import { codePoints, blockLines, isSigned } from './text'
import { printable } from './printable'

/** A letter cut for the web form of the body it goes to: field by field in the order of the form, counted, ready to copy. */

/** Who writes and about whom, as the reader may see them. */
export type PackFacts = { writer: string; respondent: string; numbers: readonly string[]; contract: string | null }
/**
 * One field of the form. `text` null = only the person can fill it in; `count` in code points; `max` null = nobody knows the limit; `left` = headings of
 * sections that did not fit and stand in the letter, which is attached; `over` = characters that even the shortest text has too many.
 */
export type PackedField = {
  key: string; required: boolean; text: string | null; count: number; max: number | null; by: 'source' | 'office' | null; left: string[]; over: number
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

const isBody = ({ attachment, blocks }: Section) => !attachment && !isSigned(blocks)
const sectionText = ({ heading, blocks }: Section): string => [...(heading ? [heading] : []), ...blocks.flatMap(blockLines)].map(printable).join('\n')
const joined = (sections: readonly Section[]) => sections.map(sectionText).join('\n')

/** Where the rest stands. */
const pointer = (letter: LetterDocument) => `其余内容见附件《${letter.title}》。`

type Fitted = { text: string; left: string[]; over: number }

/** As many whole sections as the field takes, from the first on, then where the rest stands. Nothing is cut inside a section. */
function fittedText(sections: readonly Section[], letter: LetterDocument, max: number | null): Fitted {
  const whole = joined(sections)
  if (max === null || codePoints(whole) <= max) return { text: whole, left: [], over: 0 }
  for (let kept = sections.length - 1; kept > 0; kept -= 1) {
    const text = `${joined(sections.slice(0, kept))}\n${pointer(letter)}`
    if (codePoints(text) <= max) return { text, left: sections.slice(kept).flatMap(({ heading }) => heading ?? []), over: 0 }
  }
  return { text: whole, left: [], over: codePoints(whole) - max }
}

const isRequest = ({ heading = '' }: Section) => heading.includes('请求')
/** The requests of a letter by themselves, for a field that is called so. */
const requestsOf = (sections: readonly Section[]) => sections.filter(isRequest).map(({ heading: _heading, ...rest }) => rest)

type Filling = { letter: LetterDocument; facts: PackFacts; max: number | null; isRequestApart: boolean }

function filled(key: string, { letter, facts, max, isRequestApart }: Filling): Fitted | null {
  const body = letter.sections.filter(isBody)
  const own = body.filter(({ field }) => field === key)
  const plain = (text: string | null) => (text ? { text, left: [], over: max === null ? 0 : Math.max(0, codePoints(text) - max) } : null)
  if (own.length > 0) return plain(own.flatMap(({ blocks }) => blocks.flatMap(blockLines)).map(printable).join('\n'))
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
      return fittedText(requestsOf(body), letter, max)
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
    const { text = null, left = [], over = 0 } = found ?? {}
    return { key, required, text: text || null, count: codePoints(text ?? ''), max: limit?.charactersMax ?? null, by: limit?.by ?? null, left, over }
  })
}
