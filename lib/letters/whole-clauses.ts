import { blank } from '@/lib/channels/on-paper'
import type { Block, Section } from './document'

/**
 * A letter without the places that a pen fills in: a web form takes no pen, so a clause with such a place stays out of it and is named instead. What others
 * said, between quotation marks, is never touched.
 */

/**
 * A clause that stayed out: its words as the letter has them, …… for a place within; the heading where it has none. `byHand` = it is meant to be written on
 * the signed paper, never kept here.
 */
export type OpenClause = { words: string; byHand: boolean }
type Whole<Part> = { part: Part; open: OpenClause[] }

const place = `(?<!＿)(?:${blank})+(?!＿)`
const places = new RegExp(place, 'gu')
const firstPlace = new RegExp(place, 'u')
const lastPlace = new RegExp(`${place}$`, 'u')
const day = `${blank}年${blank}月${blank}日`
const dayPlace = new RegExp(`于${day}前?`, 'u')
const bracketed = new RegExp(`（[^（）]*${place}[^（）]*）`, 'gu')
const innermost = /（[^（）]*）/gu

const openers = '“「（《〔'
const closers = '”」）》〕'
/** Cuts a text behind each of the marks that stands in no bracket and no quotation. */
function cut(text: string, marks: string): string[] {
  const parts = ['']
  let depth = 0
  for (const sign of text) {
    depth += Number(openers.includes(sign)) - Number(closers.includes(sign))
    parts[parts.length - 1] += sign
    if (depth <= 0 && marks.includes(sign)) parts.push('')
  }
  return parts.filter(Boolean)
}

/** Without what stands in brackets, one in another too. */
function unbracketed(text: string): string {
  const less = text.replace(innermost, '')
  return less === text ? text : unbracketed(less)
}
const unquoted = (text: string) => text.replace(/“[^”]*”/gu, '')
const isOpen = (text: string) => firstPlace.test(unquoted(text))
const named = (clause: string): OpenClause => {
  const words = unbracketed(clause).replaceAll(day, blank).replace(places, '……').replace(/[，。；]+$/u, '')
  return { words: words.replace(/^(?:……)+/u, '').replace(/(?:……)+$/u, '').replace(/[：为]$/u, ''), byHand: clause.includes('手写') }
}
/** A clause that only adds something about who or what is spoken of: its place stands at its end. */
const isAddition = (clause: string) => lastPlace.test(unbracketed(clause).replace(/[，。；]+$/u, ''))

/** A sentence without its open additions; without itself where a place stands in the middle of what it says. */
function wholeSentence(sentence: string): Whole<string> {
  if (!isOpen(sentence)) return { part: sentence, open: [] }
  const end = /[。；]$/u.exec(sentence)?.[0] ?? ''
  const clauses = cut(end ? sentence.slice(0, -1) : sentence, '，')
  const open = clauses.filter(isOpen)
  const kept = open.every(isAddition) ? clauses.filter((clause) => !isOpen(clause)) : []
  return { part: kept.length > 0 ? kept.join('').replace(/，$/u, '') + end : '', open: open.map(named) }
}

/** A line of a letter as a form takes it; an empty text = nothing of it is left. */
export function wholeLine(line: string): Whole<string> {
  if (!isOpen(line)) return { part: line, open: [] }
  const aside = [...line.matchAll(bracketed)].map(([words]) => named(words.slice(1, -1)))
  const dated = cut(line, '，。；').filter((clause) => dayPlace.test(clause)).map(named)
  const sentences = cut(line.replace(bracketed, '').replace(dayPlace, ''), '。；').map(wholeSentence)
  const text = sentences.map(({ part }) => part).join('')
  const end = /[。；]$/u.exec(line)?.[0]
  return { part: end ? text.replace(/[。；]$/u, end) : text, open: [...dated, ...aside, ...sentences.flatMap(({ open }) => open)] }
}

function wholeBlock(block: Block): Whole<Block | null> {
  switch (block.kind) {
    case 'paragraph': {
      const { part, open } = wholeLine(block.text)
      return { part: part ? { ...block, text: part } : null, open }
    }
    case 'list': {
      const items = block.items.map((item) => ({ item, whole: wholeLine(item.text) }))
      const kept = items.filter(({ whole }) => whole.part !== '').map(({ item, whole }) => ({ ...item, text: whole.part }))
      return { part: kept.length > 0 ? { ...block, items: kept } : null, open: items.flatMap(({ whole }) => whole.open) }
    }
    case 'facts': {
      const open = block.rows.flatMap(({ cells }) => cells.flatMap((cell, at) => (isOpen(cell) ? [{ words: block.head[at] ?? '', byHand: false }] : [])))
      return { part: { ...block, rows: block.rows.map((row) => ({ ...row, cells: row.cells.map((cell) => (isOpen(cell) ? '' : cell)) })) }, open }
    }
    case 'figure':
    case 'signature':
      return { part: block, open: [] }
    default:
      return block satisfies never
  }
}

/** Whether a line announces a list of which nothing is left. */
const introducesNothing = (block: Block, next: Whole<Block | null> | undefined) => block.kind === 'paragraph' && block.text.endsWith('：') && next?.part === null

/** A section as a form takes it; null = nothing of it is left, so its heading goes too. */
export function wholeSection(section: Section): Whole<Section | null> {
  const blocks = section.blocks.map(wholeBlock)
  const kept = blocks.flatMap(({ part }, at) => (part === null || introducesNothing(part, blocks[at + 1]) ? [] : part))
  const title = (section.heading ?? '').replace(/^[一二三四五六七八九十]+、/u, '')
  const open = blocks.flatMap((block) => block.open).map((clause) => ({ ...clause, words: clause.words || title }))
  return { part: kept.length > 0 ? { ...section, blocks: kept } : null, open }
}
