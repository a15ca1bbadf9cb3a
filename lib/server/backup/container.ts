import 'server-only'
import { createHash, type Hash } from 'node:crypto'
import { damaged } from './backup-fault'

/**
 * What lies inside the encryption: `anning-backup-1\n`, then records of one letter, a length (u32, big-endian) and so many bytes.
 *   H head, JSON · B an entry begins, JSON · D bytes of it · E it ends, JSON with length and SHA-256 · M manifest, JSON: how many entries, one digest over the
 *   names, lengths and digests of all, and what the writer found. Nothing comes after it.
 */
const magic = Buffer.from('anning-backup-1\n')
const recordHeadBytes = 5
const recordBytesMax = 8 * 1024 * 1024

/** `table` = rows as COPY writes them in binary · `object` = a sealed file under its place · `file` = another file of the data folder. */
export type EntryName = { kind: 'table' | 'object' | 'file'; name: string; columns?: string[] }
export type EntryEnd = { bytes: number; sha256: string; rows?: number }
/** An entry to be written; `rows` is asked once its bytes are through. */
export type NewEntry = EntryName & { bytes: AsyncIterable<Buffer>; rows?: () => number }
/** An entry as it is read: its bytes are to be read to their end before the next one; then `end()` tells what was written down of it. */
export type ReadEntry = EntryName & { bytes: AsyncGenerator<Buffer>; end: () => EntryEnd }
type Sum = { entries: number; digest: string }

/** Adds up entries, so that one digest stands for all. */
class Summing {
  readonly #hash: Hash = createHash('sha256')
  #entries = 0

  add({ kind, name, columns }: EntryName, { bytes, sha256, rows }: EntryEnd): void {
    this.#hash.update(`${JSON.stringify([kind, name, columns ?? [], bytes, sha256, rows ?? null])}\n`)
    this.#entries += 1
  }

  sum(): Sum {
    return { entries: this.#entries, digest: this.#hash.copy().digest('hex') }
  }
}

function record(letter: string, body: Buffer): Buffer[] {
  const head = Buffer.alloc(recordHeadBytes)
  head.write(letter, 'latin1')
  head.writeUInt32BE(body.length, 1)
  return [head, body]
}
const told = (letter: string, value: unknown) => Buffer.concat(record(letter, Buffer.from(JSON.stringify(value))))

async function* entryBytes({ bytes, rows, ...name }: NewEntry, sums: Summing): AsyncGenerator<Buffer> {
  yield told('B', name)
  const hash = createHash('sha256')
  let length = 0
  for await (const part of bytes) {
    hash.update(part)
    length += part.length
    for (let at = 0; at < part.length; at += recordBytesMax) yield* record('D', part.subarray(at, at + recordBytesMax))
  }
  const end: EntryEnd = { bytes: length, sha256: hash.digest('hex'), rows: rows?.() }
  sums.add(name, end)
  yield told('E', end)
}

/** The bytes of a backup. `found` is asked at the end, for the manifest. */
export async function* containerBytes(head: object, entries: AsyncIterable<NewEntry>, found: () => object): AsyncGenerator<Buffer> {
  const sums = new Summing()
  yield magic
  yield told('H', head)
  for await (const entry of entries) yield* entryBytes(entry, sums)
  yield told('M', { ...sums.sum(), found: found() })
}

/** Takes so many bytes off a stream at a time. */
class ByteSource {
  readonly #source: AsyncIterator<Buffer>
  #held: Buffer = Buffer.alloc(0)

  constructor(source: AsyncIterable<Buffer>) {
    this.#source = source[Symbol.asyncIterator]()
  }

  async #more(): Promise<boolean> {
    const next = await this.#source.next()
    if (!next.done) this.#held = this.#held.length ? Buffer.concat([this.#held, next.value]) : next.value
    return !next.done
  }

  async take(length: number): Promise<Buffer> {
    while (this.#held.length < length) if (!(await this.#more())) throw damaged('cut off')
    const taken = this.#held.subarray(0, length)
    this.#held = this.#held.subarray(length)
    return taken
  }

  async *stretch(length: number): AsyncGenerator<Buffer> {
    for (let left = length; left > 0;) {
      if (this.#held.length === 0 && !(await this.#more())) throw damaged('cut off')
      const part = await this.take(Math.min(left, this.#held.length))
      left -= part.length
      if (part.length > 0) yield part
    }
  }

  async isAtEnd(): Promise<boolean> {
    while (this.#held.length === 0) if (!(await this.#more())) return true
    return false
  }
}

type RecordHead = { letter: string; length: number }

/** Reads a backup from its beginning to its end, once. */
export class ContainerReader {
  readonly #source: ByteSource
  readonly #sums = new Summing()
  #found: object | null = null

  constructor(plain: AsyncIterable<Buffer>) {
    this.#source = new ByteSource(plain)
  }

  async #recordHead(): Promise<RecordHead> {
    const head = await this.#source.take(recordHeadBytes)
    const length = head.readUInt32BE(1)
    if (length > recordBytesMax) throw damaged('record')
    return { letter: head.toString('latin1', 0, 1), length }
  }

  async #told<T>(length: number): Promise<T> {
    return JSON.parse((await this.#source.take(length)).toString('utf8')) as T
  }

  /** What stands at the front. @throws BackupError damaged when this is no backup */
  async head<T>(): Promise<T> {
    if (!(await this.#source.take(magic.length)).equals(magic)) throw damaged('no backup')
    const { letter, length } = await this.#recordHead()
    if (letter !== 'H') throw damaged('no head')
    return this.#told<T>(length)
  }

  #entry(name: EntryName): ReadEntry {
    let end: EntryEnd | undefined
    const readEnd = async (length: number) => { end = await this.#told<EntryEnd>(length) }
    const data = this.#data.bind(this)
    async function* bytes(): AsyncGenerator<Buffer> {
      const hash = createHash('sha256')
      let length = 0
      for await (const part of data(readEnd)) {
        hash.update(part)
        length += part.length
        yield part
      }
      if (end?.sha256 !== hash.digest('hex') || end.bytes !== length) throw damaged(`${name.kind} ${name.name}`)
    }
    const told = (): EntryEnd => {
      if (!end) throw new Error('an entry that was not read to its end')
      return end
    }
    return { ...name, bytes: bytes(), end: told }
  }

  async *#data(atEnd: (length: number) => Promise<void>): AsyncGenerator<Buffer> {
    for (;;) {
      const { letter, length } = await this.#recordHead()
      if (letter === 'E') return atEnd(length)
      if (letter !== 'D') throw damaged('record')
      yield* this.#source.stretch(length)
    }
  }

  /** The entries in the order they were written. What is not read of one is read here. @throws BackupError damaged */
  async *entries(): AsyncGenerator<ReadEntry> {
    for (;;) {
      const { letter, length } = await this.#recordHead()
      if (letter === 'M') return this.#end(length)
      if (letter !== 'B') throw damaged('record')
      const entry = this.#entry(await this.#told<EntryName>(length))
      yield entry
      for await (const part of entry.bytes) void part
      const { kind, name, columns } = entry
      this.#sums.add({ kind, name, columns }, entry.end())
    }
  }

  async #end(length: number): Promise<void> {
    const { found, ...sum } = await this.#told<Sum & { found: object }>(length)
    const { entries, digest } = this.#sums.sum()
    if (sum.entries !== entries || sum.digest !== digest) throw damaged('manifest')
    if (!(await this.#source.isAtEnd())) throw damaged('more after the end')
    this.#found = found
  }

  /** What the writer found, once all entries are read. */
  found<T extends object>(): T {
    if (!this.#found) throw damaged('cut off')
    return this.#found as T
  }
}
