import 'server-only'

/** The tables of a TrueType file by tag, as views into its bytes, and what copying glyphs needs to know of them. */
export class TrueTypeFile {
  private readonly tables = new Map<string, Buffer>()

  constructor(bytes: Buffer) {
    const count = bytes.readUInt16BE(4)
    for (let at = 0; at < count; at += 1) {
      const entry = 12 + at * 16
      const offset = bytes.readUInt32BE(entry + 8)
      this.tables.set(bytes.toString('latin1', entry, entry + 4), bytes.subarray(offset, offset + bytes.readUInt32BE(entry + 12)))
    }
  }

  /** The bytes of a table; a font without a table it needs is a bug of the build. */
  table(tag: string): Buffer {
    const found = this.tables.get(tag)
    if (!found) throw new Error(`The font has no ${tag} table.`)
    return found
  }

  has(tag: string): boolean { return this.tables.has(tag) }

  /** The outline of a glyph, empty for a space. */
  outline(glyph: number): Buffer {
    const loca = this.table('loca')
    const isLong = this.table('head').readInt16BE(50) === 1
    const from = isLong ? loca.readUInt32BE(glyph * 4) : loca.readUInt16BE(glyph * 2) * 2
    const to = isLong ? loca.readUInt32BE(glyph * 4 + 4) : loca.readUInt16BE(glyph * 2 + 2) * 2
    return this.table('glyf').subarray(from, to)
  }

  /** Advance width and left side bearing in font units. */
  spacing(glyph: number): [number, number] {
    const metrics = this.table('hmtx')
    const full = this.table('hhea').readUInt16BE(34)
    if (glyph < full) return [metrics.readUInt16BE(glyph * 4), metrics.readInt16BE(glyph * 4 + 2)]
    return [metrics.readUInt16BE((full - 1) * 4), metrics.readInt16BE(full * 4 + (glyph - full) * 2)]
  }
}
