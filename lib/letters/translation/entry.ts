/**
 * The memory: what the product's own sentences say in other languages. A sentence is a pattern whose `{slots}` are read by their type: `{day}`, `{day2}`;
 * the type is a group of patterns, a list of one, or a leaf (leaves.ts). In a translation `{n|call|calls}` chooses by the value of `{n}`.
 */

/** Chinese, English, Spanish. */
export type Entry = readonly [zh: string, en: string, es: string]
/** `of` = type of the items, `by` = the mark between them. */
type ListOf = { of: string; by: '、' | '；' }
/**
 * `sentences` stand in running text, `labels` are whole pieces: titles, headings, heads and cells of tables, lines to sign. `groups` and `lists` are types of
 * slots, which any file may use; a group that several files fill is one.
 */
export type Memory = { sentences?: readonly Entry[]; labels?: readonly Entry[]; groups?: Record<string, readonly Entry[]>; lists?: Record<string, ListOf> }

/** `literals` stand around `slots`: one more than those. `weight` = how specific a pattern is. */
export type Pattern = { entry: Entry; literals: string[]; slots: { name: string; type: string }[]; weight: number; free: number }

const slot = /\{(\w+?)(\d*)\}/gu
/** Types that take nearly any text: of two patterns alike in all else, the one with fewer of them is the more specific. */
const freeTypes = new Set(['own', 'name', 'names', 'some', 'code', 'text', 'number', 'party', 'record'])

/** @throws Error for a translation that names a slot its pattern has not */
export function compiled(entry: Entry): Pattern {
  const [zh, ...translations] = entry
  const slots = [...zh.matchAll(slot)].map(([, type = '', number = '']) => ({ name: type + number, type }))
  const literals = zh.split(/\{\w+\}/u)
  const known = new Set(slots.map(({ name }) => name))
  for (const name of translations.flatMap((text) => [...text.matchAll(/\{(\w+)/gu)].map(([, found = '']) => found))) {
    if (!known.has(name)) throw new Error(`no slot ${name} in ${zh}`)
  }
  return { entry, literals, slots, weight: literals.join('').length, free: slots.filter(({ type }) => freeTypes.has(type)).length }
}

const typed = ({ slots, free }: Pattern) => slots.length - free

/** Below zero when the first is the more specific: more words of its own, then more places that take but one kind of thing, then fewer that take anything. */
export const bySpecificity = (one: Pattern, other: Pattern): number => other.weight - one.weight || typed(other) - typed(one) || one.free - other.free
