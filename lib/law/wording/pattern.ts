import type { ContactAttempt } from '@/lib/evidence/contact-attempt'
import type { QuotedSpan } from '../violation'
import { plainReading } from './plain-reading'
import { prefilter } from './prefilter'
import { signsOf, type Signs } from './signs'

/**
 * Ways of wording that the same words around them excuse. `unlessBefore` is tried on the text that leads up to a find, `unlessUntil` on the text up to the
 * find's end, for a find that takes in its own denial, `unlessAfter` on the text that follows it, `unlessSentence` on the sentence around it.
 */
export type WordPattern = { ways: readonly Way[] }
/** One way: `find` has the flags `gu`; `signs` = what a text must hold for it to stand there (see `signsOf`). */
type Way = { find: RegExp; signs: Signs; unless: Unless }
export type Unless = { unlessBefore?: RegExp; unlessUntil?: RegExp; unlessAfter?: RegExp; unlessSentence?: RegExp }
type Stretch = { start: number; end: number }

const lookAround = 24
const pieceMax = 400
const pieceOverlap = 64
const clauseMax = 24
const sentenceMax = 60
const clauseEnd = /[。！？!?；;，,：:\n【】]/u

/** A pattern of one or more ways of wording. */
export const wordPattern = (ways: string | readonly string[], unless: Unless = {}): WordPattern =>
  ({ ways: [ways].flat().map((source) => ({ find: new RegExp(source, 'gu'), signs: signsOf(source), unless })) })

/** The clause around a find, so that a quotation can be read by itself; a side without a near end stays as it is. */
function clause(text: string, { start, end }: Stretch): Stretch {
  let from = start
  while (from > 0 && start - from <= clauseMax && text[start] !== '【' && !clauseEnd.test(text.charAt(from - 1))) from -= 1
  let to = end
  while (to < text.length && to - end <= clauseMax && !clauseEnd.test(text.charAt(to - 1)) && !clauseEnd.test(text.charAt(to))) to += 1
  return { start: start - from > clauseMax ? start : from, end: to - end > clauseMax ? end : to }
}

/** Pieces a long text is read in: each ends with a sentence where it can, else the next one repeats its end, so that a wording on the cut is found. */
function pieces(text: string): Stretch[] {
  const cut: Stretch[] = []
  for (let from = 0; from < text.length;) {
    const to = Math.min(text.length, from + pieceMax)
    const isLast = to === text.length
    const sentence = isLast ? to : from + text.slice(from, to).search(/[。！？!?\n][^。！？!?\n]*$/u) + 1
    const end = sentence > from ? sentence : to
    cut.push({ start: from, end })
    from = isLast || end === sentence ? end : end - pieceOverlap
  }
  return cut
}

/** The sentence around a find, at most `sentenceMax` characters to each side. */
function sentence(text: string, { start, end }: Stretch): string {
  const before = text.slice(Math.max(0, start - sentenceMax), start)
  const after = text.slice(end, end + sentenceMax)
  const close = after.search(/[。！？!?\n]/u)
  return before.slice(before.search(/[^。！？!?\n]*$/u)) + text.slice(start, end) + (close < 0 ? after : after.slice(0, close + 1))
}

function isExcused({ unlessBefore, unlessUntil, unlessAfter, unlessSentence }: Unless, text: string, found: Stretch): boolean {
  const { start, end } = found
  if (unlessBefore?.test(text.slice(Math.max(0, start - lookAround), start))) return true
  if (unlessUntil?.test(text.slice(Math.max(0, start - lookAround), end))) return true
  if (unlessAfter?.test(text.slice(end, end + lookAround))) return true
  return unlessSentence?.test(sentence(text, found)) ?? false
}

function stretchesOf({ find, unless }: Way, text: string, piece: Stretch): Stretch[] {
  const found: Stretch[] = []
  for (const match of text.slice(piece.start, piece.end).matchAll(find)) {
    const start = piece.start + match.index
    const end = start + match[0].length
    if (!isExcused(unless, text, { start, end })) found.push(clause(text, { start, end }))
  }
  return found
}

function joined(found: readonly Stretch[]): Stretch[] {
  const all: Stretch[] = []
  for (const stretch of [...found].sort((one, other) => one.start - other.start || one.end - other.end)) {
    const last = all.at(-1)
    if (last && stretch.start <= last.end) last.end = Math.max(last.end, stretch.end)
    else all.push({ ...stretch })
  }
  return all
}

function stretchesOfWays(text: string, ways: readonly Way[]): Stretch[] {
  const cut = pieces(text)
  return joined(ways.flatMap((way) => cut.flatMap((piece) => stretchesOf(way, text, piece))))
}

/** Where any of the patterns stands in a text, in order; stretches that overlap or touch become one. Offsets are code units, end exclusive. */
export const stretches = (text: string, patterns: readonly WordPattern[]): Stretch[] => stretchesOfWays(text, patterns.flatMap(({ ways }) => ways))

/** Reads texts through their disguises: where any of the patterns stands, in code units of the text as it is. Ways that cannot match are not tried. */
export function textReader(patterns: readonly WordPattern[]): (text: string) => Stretch[] {
  const ways = patterns.flatMap((pattern) => pattern.ways)
  const filter = prefilter(ways.map(({ signs }) => signs))
  const near = (text: string): Stretch[] => {
    const may = filter(text)
    return may.length ? stretchesOfWays(text, may.flatMap((index) => ways[index] ?? [])) : []
  }
  return (text) => {
    const plain = plainReading(text)
    if (!plain) return near(text)
    return near(plain.text).map(({ start, end }) => ({ start: plain.from[start] ?? 0, end: plain.to[end - 1] ?? text.length }))
  }
}

const quoted = (found: readonly Stretch[], attemptId: string, content: string): QuotedSpan[] =>
  found.map(({ start, end }) => ({ attemptId, start, end, text: content.slice(start, end) }))

/** A reader of attempts for a set of patterns: the quoted spans of an attempt's text. Equal texts are read once, since templates repeat. */
export function spanReader(patterns: readonly WordPattern[]): (attempt: ContactAttempt) => QuotedSpan[] {
  const read = textReader(patterns)
  const known = new Map<string, Stretch[]>()
  return ({ id, content }) => {
    if (!content) return []
    const found = known.get(content) ?? read(content)
    if (!known.has(content)) known.set(content, found)
    return found.length ? quoted(found, id, content) : []
  }
}
