import { bySpecificity, compiled, type Entry, type Memory, type Pattern } from './entry'
import { leaves } from './leaves'
import { listed, said, type Language, type Reading, type Run } from './run'
import { partsBy } from './sentences'

/** Reads Chinese by the memory: the most specific pattern that fits speaks. Work is bounded by the length of the text, whatever stands in it. */

/** `patternsFor` = all that fit, for tests; `used` = entries that any answer rested on. */
export type Reader = {
  read: (type: string, text: string) => Reading | null
  fitting: (type: string, text: string) => Pattern[]
  used: ReadonlySet<Entry>
}

type Known = { groups: Map<string, Pattern[]>; lists: NonNullable<Memory['lists']> }

function knownOf(memories: readonly Memory[]): Known {
  const groups = new Map<string, Pattern[]>()
  const add = (name: string, entries: readonly Entry[] = []) => groups.set(name, [...(groups.get(name) ?? []), ...entries.map(compiled)])
  for (const { sentences, labels, groups: own = {} } of memories) {
    add('sentence', sentences)
    add('label', labels)
    for (const [name, entries] of Object.entries(own)) add(name, entries)
  }
  for (const patterns of groups.values()) patterns.sort(bySpecificity)
  return { groups, lists: Object.assign({}, ...memories.map(({ lists }) => lists ?? {})) as Known['lists'] }
}

type Slots = Map<string, Reading>
/** Trials for one pattern: beyond them a text is no sentence of ours. */
const trialsMax = 400
/** A list of all numbers of a lender is long, but no sentence of ours is longer than this. */
const lengthMax = 6000
/** Patterns may hold each other; deeper than this no sentence of ours goes. */
const depthMax = 12

const choice = /\{(\w+)(?:\|([^|}]*)\|([^}]*))?\}/gu

/** The words of a translation with its slots filled in. */
function filled(template: string, slots: Slots, language: Language): Run[] {
  const runs: Run[] = []
  let from = 0
  for (const found of template.matchAll(choice)) {
    const [whole, name = '', one, many] = found
    runs.push(said(template.slice(from, found.index)))
    const reading = slots.get(name)
    runs.push(...(one === undefined ? (reading?.say(language) ?? []) : [said((reading?.number === 1 ? one : many) ?? '')]))
    from = found.index + whole.length
  }
  return [...runs, said(template.slice(from))]
}

/** Where a slot may end: before the words that follow it, wherever they come; the last one before the end. */
function* ends(text: string, { from, next, isLast }: { from: number; next: string; isLast: boolean }): Generator<number> {
  if (isLast) {
    if (text.length - next.length >= from) yield text.length - next.length
    return
  }
  for (let to = text.indexOf(next, from); to >= 0; to = to < text.length ? text.indexOf(next, to + 1) : -1) yield to
}

class MemoryReader implements Reader {
  readonly used = new Set<Entry>()
  readonly #memo = new Map<string, Reading | null>()
  #depth = 0

  constructor(readonly known: Known) {}

  read(type: string, text: string): Reading | null {
    if (text.length > lengthMax) return null
    const key = `${type}\n${text}`
    const before = this.#memo.get(key)
    if (before !== undefined) return before
    if (this.#depth >= depthMax) return null
    this.#depth += 1
    const found = this.#readAs(type, text)
    this.#depth -= 1
    this.#memo.set(key, found)
    return found
  }

  fitting(type: string, text: string): Pattern[] {
    return (this.known.groups.get(type) ?? []).filter((pattern) => this.#slotsOf(pattern, text) !== null)
  }

  #readAs(type: string, text: string): Reading | null {
    const list = this.known.lists[type]
    if (list) return this.#readList(list, text)
    const leaf = leaves[type]
    if (leaf) return leaf(text)
    for (const pattern of this.known.groups.get(type) ?? []) {
      const slots = this.#slotsOf(pattern, text)
      if (slots) return this.#reading(pattern, slots)
    }
    return null
  }

  #reading({ entry }: Pattern, slots: Slots): Reading {
    this.used.add(entry)
    const [, en, es] = entry
    const numbers = [...slots.values()].flatMap(({ number }) => number ?? [])
    return { say: (language) => filled(language === 'en' ? en : es, slots, language), ...(numbers.length === 1 ? { number: numbers[0] } : {}) }
  }

  #readList({ of, by }: { of: string; by: '、' | '；' }, text: string): Reading | null {
    const items = partsBy(text, by).map((part) => this.read(of, part))
    if (items.some((item) => item === null)) return null
    return { say: (language) => listed(items.map((item) => item?.say(language) ?? []), language, by === '、' ? ', ' : '; '), number: items.length }
  }

  #slotsOf(pattern: Pattern, text: string): Slots | null {
    const { literals, slots } = pattern
    const [first = ''] = literals
    if (slots.length === 0) return text === first ? new Map() : null
    if (!text.startsWith(first) || !text.endsWith(literals.at(-1) ?? '')) return null
    if (literals.some((literal) => !text.includes(literal))) return null
    const trials = { left: trialsMax }
    return this.#from(pattern, text, { at: 0, from: first.length, trials })
  }

  /** The slots from one on, its text beginning at `from`. */
  #from(pattern: Pattern, text: string, { at, from, trials }: { at: number; from: number; trials: { left: number } }): Slots | null {
    const { slots, literals } = pattern
    const one = slots[at]
    if (!one) return from === text.length ? new Map() : null
    const next = literals[at + 1] ?? ''
    for (const to of ends(text, { from, next, isLast: at === slots.length - 1 })) {
      if (trials.left === 0) return null
      trials.left -= 1
      const reading = this.read(one.type, text.slice(from, to))
      const rest = reading && this.#from(pattern, text, { at: at + 1, from: to + next.length, trials })
      if (rest) return rest.set(one.name, reading)
    }
    return null
  }
}

/** A reader of the memories given; it remembers what it read, so one letter takes one reader. */
export function readerOf(memories: readonly Memory[]): Reader {
  return new MemoryReader(knownOf(memories))
}
