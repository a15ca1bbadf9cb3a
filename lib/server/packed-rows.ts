import 'server-only'
import { deflateRawSync, inflateRawSync } from 'node:zlib'

const rowsAtOnce = 1_000
const fast = { level: 1 }

/** Rows that wait to be stored, as packed bytes outside the JavaScript heap: a twentieth of what they take as objects. A row holds only what JSON can say. */
export class PackedRows<Row> {
  private packed: Buffer[] = []
  private open: Row[] = []

  add(row: Row): void {
    this.open.push(row)
    if (this.open.length === rowsAtOnce) this.pack()
  }

  /** Gives the rows back in order, some thousand at a time, and lets go of them. */
  *batches(): Generator<Row[]> {
    this.pack()
    for (let bytes = this.packed.shift(); bytes; bytes = this.packed.shift()) yield JSON.parse(inflateRawSync(bytes).toString()) as Row[]
  }

  private pack(): void {
    if (this.open.length > 0) this.packed.push(deflateRawSync(JSON.stringify(this.open), fast))
    this.open = []
  }
}
