import type { ContactAttempt } from '@/lib/evidence/contact-attempt'
import type { QuotedSpan } from '../violation'

/**
 * One way of wording. `find` has the flags `gu`; its longest gaps are bounded, so a long text costs linear time.
 * `unlessBefore` is tried on the text that leads up to the find, `unlessAfter` on the text that follows it.
 */
export type WordPattern = { find: RegExp; unlessBefore?: RegExp; unlessAfter?: RegExp }
type Stretch = { start: number; end: number }

const lookAround = 16
const clauseMax = 24
const clauseEnd = /[。！？!?；;，,：:\n【】]/u

/** Alternatives read as one pattern. */
export const wordPattern = (alternatives: string | readonly string[], around: Omit<WordPattern, 'find'> = {}): WordPattern => ({
  find: new RegExp([alternatives].flat().map((source) => `(?:${source})`).join('|'), 'gu'), ...around,
})

/** The clause around a find, so that a quotation can be read by itself; a side without a near end stays as it is. */
function clause(text: string, { start, end }: Stretch): Stretch {
  let from = start
  while (from > 0 && start - from <= clauseMax && text[start] !== '【' && !clauseEnd.test(text.charAt(from - 1))) from -= 1
  let to = end
  while (to < text.length && to - end <= clauseMax && !clauseEnd.test(text.charAt(to - 1)) && !clauseEnd.test(text.charAt(to))) to += 1
  return { start: start - from > clauseMax ? start : from, end: to - end > clauseMax ? end : to }
}

function stretchesOf(pattern: WordPattern, text: string): Stretch[] {
  const found: Stretch[] = []
  for (const match of text.matchAll(pattern.find)) {
    const start = match.index
    const end = start + match[0].length
    if (pattern.unlessBefore?.test(text.slice(Math.max(0, start - lookAround), start))) continue
    if (pattern.unlessAfter?.test(text.slice(end, end + lookAround))) continue
    found.push(clause(text, { start, end }))
  }
  return found
}

/** Where any of the patterns stands in a text, in order; stretches that overlap or touch become one. Offsets are code units, end exclusive. */
export function stretches(text: string, patterns: readonly WordPattern[]): Stretch[] {
  const found = patterns.flatMap((pattern) => stretchesOf(pattern, text)).sort((one, other) => one.start - other.start || one.end - other.end)
  const joined: Stretch[] = []
  for (const stretch of found) {
    const last = joined.at(-1)
    if (last && stretch.start <= last.end) last.end = Math.max(last.end, stretch.end)
    else joined.push({ ...stretch })
  }
  return joined
}

/** A reader of attempts for a set of patterns: the quoted spans of an attempt's text. Equal texts are read once, since templates repeat. */
export function spanReader(patterns: readonly WordPattern[]): (attempt: ContactAttempt) => QuotedSpan[] {
  const known = new Map<string, Stretch[]>()
  return ({ id, content }) => {
    if (!content) return []
    const found = known.get(content) ?? stretches(content, patterns)
    known.set(content, found)
    return found.map(({ start, end }) => ({ attemptId: id, start, end, text: content.slice(start, end) }))
  }
}
