import type { ContactAttempt } from '@/lib/evidence/contact-attempt'
import type { QuotedSpan } from '../violation'
import { plainReading } from './plain-reading'
import { signsOf, signTest } from './signs'

/**
 * One way of wording. `find` has the flags `gu`. A long text is read in pieces of 400 characters, so its cost grows with its length and not with a power of it.
 * `needs` holds of every text the wording stands in and is cheap. `unlessBefore` is tried on the text that leads up to the find, `unlessAfter` on the text
 * that follows it, `unlessSentence` on the sentence around it.
 */
export type WordPattern = { find: RegExp; needs: RegExp | null } & Unless
export type Unless = { unlessBefore?: RegExp; unlessAfter?: RegExp; unlessSentence?: RegExp }
type Stretch = { start: number; end: number }

const lookAround = 24
const pieceMax = 400
const pieceOverlap = 64
const clauseMax = 24
const sentenceMax = 60
const clauseEnd = /[。！？!?；;，,：:\n【】]/u

/** Alternatives read as one pattern. */
export function wordPattern(alternatives: string | readonly string[], unless: Unless = {}): WordPattern {
  const source = [alternatives].flat().map((one) => `(?:${one})`).join('|')
  return { find: new RegExp(source, 'gu'), needs: signTest(signsOf(source)), ...unless }
}

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

function isExcused({ unlessBefore, unlessAfter, unlessSentence }: Unless, text: string, found: Stretch): boolean {
  const { start, end } = found
  if (unlessBefore?.test(text.slice(Math.max(0, start - lookAround), start))) return true
  if (unlessAfter?.test(text.slice(end, end + lookAround))) return true
  return unlessSentence?.test(sentence(text, found)) ?? false
}

function stretchesOf(pattern: WordPattern, text: string, piece: Stretch): Stretch[] {
  const found: Stretch[] = []
  for (const match of text.slice(piece.start, piece.end).matchAll(pattern.find)) {
    const start = piece.start + match.index
    const end = start + match[0].length
    if (!isExcused(pattern, text, { start, end })) found.push(clause(text, { start, end }))
  }
  return found
}

/** Where any of the patterns stands in a text, in order; stretches that overlap or touch become one. Offsets are code units, end exclusive. */
export function stretches(text: string, patterns: readonly WordPattern[]): Stretch[] {
  const near = patterns.filter(({ needs }) => needs?.test(text) ?? true)
  if (!near.length) return []
  const cut = pieces(text)
  const found = near
    .flatMap((pattern) => cut.flatMap((piece) => stretchesOf(pattern, text, piece)))
    .sort((one, other) => one.start - other.start || one.end - other.end)
  const joined: Stretch[] = []
  for (const stretch of found) {
    const last = joined.at(-1)
    if (last && stretch.start <= last.end) last.end = Math.max(last.end, stretch.end)
    else joined.push({ ...stretch })
  }
  return joined
}

/** Where a text says it to a person who reads through its disguises, in code units of the text as it stands. */
export function readStretches(text: string, patterns: readonly WordPattern[]): Stretch[] {
  const plain = plainReading(text)
  if (!plain) return stretches(text, patterns)
  return stretches(plain.text, patterns).map(({ start, end }) => ({ start: plain.from[start] ?? 0, end: plain.to[end - 1] ?? text.length }))
}

/** A reader of attempts for a set of patterns: the quoted spans of an attempt's text. Equal texts are read once, since templates repeat. */
export function spanReader(patterns: readonly WordPattern[]): (attempt: ContactAttempt) => QuotedSpan[] {
  const known = new Map<string, Stretch[]>()
  return ({ id, content }) => {
    if (!content) return []
    const found = known.get(content) ?? readStretches(content, patterns)
    known.set(content, found)
    return found.map(({ start, end }) => ({ attemptId: id, start, end, text: content.slice(start, end) }))
  }
}
