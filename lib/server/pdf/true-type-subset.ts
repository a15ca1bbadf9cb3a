import 'server-only'
import type { TrueTypeFile } from './true-type-file'

const copied = ['cvt ', 'fpgm', 'prep']
const aligned = (size: number) => Math.ceil(size / 4) * 4

/** Sum of a table's 32-bit words, as the directory of a font holds it. */
function checksum(table: Buffer): number {
  let sum = 0
  for (let at = 0; at + 4 <= table.length; at += 4) sum = (sum + table.readUInt32BE(at)) >>> 0
  return sum
}

/** Length of one component record of a composite glyph, by its flags. */
const componentLength = (flags: number) => 4 + (flags & 1 ? 4 : 2) + (flags & 8 ? 2 : flags & 0x40 ? 4 : flags & 0x80 ? 8 : 0)

/**
 * The glyphs one document uses, written as a small TrueType font. Outlines are copied as bytes, never decoded: the general reader decodes each one, which
 * took a third of the time of a letter.
 */
export class TrueTypeSubset {
  private readonly glyphs: number[] = [0]
  private readonly places = new Map<number, number>([[0, 0]])

  constructor(private readonly file: TrueTypeFile) {}

  /** The number of a glyph within the subset. */
  includeGlyph(glyph: number): number {
    const found = this.places.get(glyph)
    if (found !== undefined) return found
    this.places.set(glyph, this.glyphs.length)
    this.glyphs.push(glyph)
    return this.glyphs.length - 1
  }

  encode(): Buffer {
    const { glyf, starts } = this.outlines()
    const tables: [string, Buffer][] = [
      ...copied.filter((tag) => this.file.has(tag)).map((tag): [string, Buffer] => [tag, this.file.table(tag)]),
      ['glyf', glyf], ['head', this.head()], ['hhea', this.counted('hhea', 34)], ['hmtx', this.spacings()], ['loca', offsets(starts)],
      ['maxp', this.counted('maxp', 4)],
    ]
    return assembled(tables)
  }

  /** Outlines in order and where each starts, and the last one ends; a composite brings its parts along and names them by their new numbers. */
  private outlines(): { glyf: Buffer; starts: number[] } {
    const outlines: Buffer[] = []
    const starts = [0]
    for (let at = 0; at < this.glyphs.length; at += 1) {
      const source = this.file.outline(this.glyphs[at] ?? 0)
      outlines.push(source.length > 0 && source.readInt16BE(0) < 0 ? this.renumbered(source) : source)
      starts.push((starts[at] ?? 0) + aligned(source.length))
    }
    const glyf = Buffer.alloc(starts.at(-1) ?? 0)
    outlines.forEach((outline, at) => outline.copy(glyf, starts[at]))
    return { glyf, starts }
  }

  private renumbered(source: Buffer): Buffer {
    const outline = Buffer.from(source)
    let at = 10
    let flags = 0x20
    while (flags & 0x20) {
      flags = outline.readUInt16BE(at)
      outline.writeUInt16BE(this.includeGlyph(outline.readUInt16BE(at + 2)), at + 2)
      at += componentLength(flags)
    }
    return outline
  }

  private head(): Buffer {
    const head = Buffer.from(this.file.table('head'))
    head.writeUInt32BE(0, 8)
    head.writeInt16BE(1, 50)
    return head
  }

  private counted(tag: string, at: number): Buffer {
    const table = Buffer.from(this.file.table(tag))
    table.writeUInt16BE(this.glyphs.length, at)
    return table
  }

  private spacings(): Buffer {
    const table = Buffer.alloc(this.glyphs.length * 4)
    this.glyphs.forEach((glyph, at) => {
      const [advance, bearing] = this.file.spacing(glyph)
      table.writeUInt16BE(advance, at * 4)
      table.writeInt16BE(bearing, at * 4 + 2)
    })
    return table
  }
}

function offsets(starts: readonly number[]): Buffer {
  const loca = Buffer.alloc(starts.length * 4)
  starts.forEach((start, at) => loca.writeUInt32BE(start, at * 4))
  return loca
}

function assembled(tables: readonly [string, Buffer][]): Buffer {
  const count = tables.length
  const directory = Buffer.alloc(12 + count * 16)
  const log = Math.floor(Math.log2(count))
  directory.writeUInt32BE(0x00010000, 0)
  ;[count, 16 * 2 ** log, log, count * 16 - 16 * 2 ** log].forEach((value, at) => directory.writeUInt16BE(value, 4 + at * 2))
  const parts: Buffer[] = [directory]
  let offset = directory.length
  tables.forEach(([tag, data], at) => {
    const padded = data.length === aligned(data.length) ? data : Buffer.concat([data, Buffer.alloc(aligned(data.length) - data.length)])
    directory.write(tag, 12 + at * 16, 'latin1')
    ;[checksum(padded), offset, data.length].forEach((value, field) => directory.writeUInt32BE(value, 16 + at * 16 + field * 4))
    parts.push(padded)
    offset += padded.length
  })
  return Buffer.concat(parts)
}
