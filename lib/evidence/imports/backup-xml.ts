import { SaxesParser } from 'saxes'
import { elementsMax, lineLengthMax, noFacts, type Entry, type RejectReason, type TextReader } from '../imported-row'
import { referenceFilter } from './character-references'
import { afterBlanks, plainElement, shapeOf, type Shape } from './plain-element'

/** Reads "SMS Backup & Restore" files with a strict streaming parser. No DTD, no entities, bounded depth, bounded single element. */

export type Attributes = Readonly<Record<string, string>>
/** One record element with the parts inside it (`part`, `addr` of a picture message). */
export type RecordElement = { name: string; attributes: Attributes; inside: { name: string; attributes: Attributes }[] }
export type RecordReader = { records: ReadonlySet<string>; entry(element: RecordElement, at: number): Entry }

const depthMax = 64
const silentLengthMax = 64 * 1_048_576
const insideMax = 1_000

class BackupReader implements TextReader {
  private readonly parser = new SaxesParser()
  private readonly filter = referenceFilter()
  private entries: Entry[] = []
  private refusal: RejectReason | null = null
  private hasAnswered = false
  private depth = 0
  private count = 0
  private heardAt = 0
  private current: RecordElement | null = null
  /** how the latest record looked, and how many characters the parser had been given when an element closed */
  private shape: Shape | null = null
  private given = 0
  private closedAt = -1

  constructor(private readonly format: RecordReader) {
    this.parser.on('error', () => this.refuse('not-well-formed'))
    this.parser.on('doctype', () => this.refuse('forbidden-dtd'))
    this.parser.on('opentag', (tag) => this.open(tag.name, tag.attributes))
    this.parser.on('closetag', () => this.close())
  }

  push(chunk: string): Entry[] {
    return this.feed(this.filter(chunk))
  }

  end(): Entry[] {
    const last = this.feed(this.filter())
    if (!this.refusal) this.parser.close()
    return [...last, ...this.taken()]
  }

  facts() {
    return noFacts
  }

  private feed(text: string): Entry[] {
    for (let at = 0; at < text.length && !this.refusal;) at = this.plain(text, at) ?? this.parsed(text, at)
    if (!this.refusal && this.given - this.heardAt > silentLengthMax) this.refuse('too-large')
    return this.taken()
  }

  /** A record that looks like the one before needs no parser. Null = it does. */
  private plain(text: string, from: number): number | null {
    if (!this.shape || this.depth !== 1 || this.closedAt !== this.given) return null
    const found = plainElement(text, afterBlanks(text, from), this.shape)
    if (!found) return null
    if (this.count >= elementsMax) this.refuse('too-large')
    else this.record({ name: this.shape.name, attributes: found.attributes, inside: [] })
    return found.end
  }

  /** Hands the parser the text up to where the next element may end. */
  private parsed(text: string, from: number): number {
    const next = text.indexOf('/>', from)
    const end = next < 0 ? text.length : next + 2
    this.parser.write(from === 0 && end === text.length ? text : text.slice(from, end))
    this.given += end - from
    return end
  }

  private record(element: RecordElement, isOversized = false) {
    this.entries.push(isOversized ? { kind: 'rejected', at: this.count, reason: 'too-large' } : this.format.entry(element, this.count))
    this.count += 1
  }

  private taken(): Entry[] {
    if (this.refusal) {
      if (this.hasAnswered) return []
      this.hasAnswered = true
      return [{ kind: 'refused', reason: this.refusal }]
    }
    const entries = this.entries
    this.entries = []
    return entries
  }

  private refuse(reason: RejectReason) {
    this.refusal ??= reason
  }

  private open(name: string, attributes: Attributes) {
    this.depth += 1
    this.heardAt = this.parser.position
    if (this.depth > depthMax || this.count >= elementsMax) this.refuse('too-large')
    if (this.refusal) return
    if (this.depth === 2 && this.format.records.has(name)) this.current = { name, attributes, inside: [] }
    else if (this.current && this.current.inside.length < insideMax) this.current.inside.push({ name, attributes: withoutData(attributes) })
  }

  private close() {
    this.depth -= 1
    this.closedAt = this.parser.position
    if (this.depth !== 1 || !this.current || this.refusal) return
    const { name, attributes, inside } = this.current
    if (inside.length === 0) this.shape = shapeOf(name, Object.keys(attributes))
    this.current = null
    this.record({ name, attributes, inside }, lengthOf([{ attributes }, ...inside]) > lineLengthMax)
  }
}

/** Characters of all values. */
const lengthOf = (elements: readonly { attributes: Attributes }[]): number =>
  elements.reduce((sum, { attributes }) => Object.values(attributes).reduce((length, value) => length + value.length, sum), 0)

/** The pictures of a message stay in the original file; only whether there is one is kept. */
function withoutData(attributes: Attributes): Attributes {
  return attributes.data === undefined ? attributes : { ...attributes, data: '' }
}

/** A reader for one kind of backup. A file that breaks off, or holds a DTD, is refused as a whole. */
export const backupReader = (format: RecordReader): TextReader => new BackupReader(format)

/** An attribute, or null when it is missing, empty or the literal `null` that backups write. */
export function attribute(attributes: Attributes, name: string): string | null {
  const value = attributes[name]
  return value === undefined || value === '' || value === 'null' ? null : value
}

/** Milliseconds since 1970 as backups write them; NaN when it is no whole number. */
export const backupInstant = (text: string | null): number => (text !== null && /^\d{1,15}$/.test(text) ? Number(text) : Number.NaN)
