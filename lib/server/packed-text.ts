import 'server-only'
import { deflateRawSync, inflateRawSync } from 'node:zlib'

const charactersAtOnce = 256 * 1024
const fast = { level: 1 }

/** A long text that is put together before it is given out, as packed bytes outside the JavaScript heap. */
export class PackedText {
  private readonly packed: Buffer[] = []
  private open: string[] = []
  private characters = 0

  add(text: string): void {
    this.open.push(text)
    this.characters += text.length
    if (this.characters >= charactersAtOnce) this.pack()
  }

  /** The text in pieces of UTF-8, from its beginning. */
  async *pieces(): AsyncGenerator<Buffer> {
    this.pack()
    for (const bytes of this.packed) yield inflateRawSync(bytes)
  }

  private pack(): void {
    if (this.open.length > 0) this.packed.push(deflateRawSync(this.open.join(''), fast))
    this.open = []
    this.characters = 0
  }
}
