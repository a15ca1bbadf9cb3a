import 'server-only'

/**
 * Objects without a stream of their own, kept in compressed streams (PDF 1.5): every cell of a table is an object of the structure, and one by one they made
 * more than half of the bytes of a long list. pdfkit 0.20.2 writes each by itself and can be asked for nothing else.
 */

type Reference = { id: number; buffer: readonly Uint8Array[]; finalize(): void }
/** The internals of pdfkit 0.20.2 that this needs: a test holds us to them. */
type Inner = {
  _offset: number; _offsets: (number | null)[]; _root: object; _info: object; _id: Uint8Array
  _write(data: string | Uint8Array): void; _refEnd(reference: Reference): void; _finalize(): void; push(data: null): void; ref(data?: object): Reference
}
type Packed = { id: number; body: string }
type Deflate = (data: Uint8Array) => Uint8Array

const objectsMax = 500
const entryLength = 7

/** What pdfkit writes of an object between its two lines `… obj` and `endobj`. */
function bodyOf(inner: Inner, finalize: () => void): string {
  const [write, end] = [inner._write, inner._refEnd]
  const lines: string[] = []
  inner._write = (line) => { lines.push(String(line)) }
  inner._refEnd = () => undefined
  finalize()
  inner._write = write
  inner._refEnd = end
  return lines.slice(1, -1).join('\n')
}

function chunksOf<Item>(items: readonly Item[], size: number): Item[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, at) => items.slice(at * size, (at + 1) * size))
}

/** Writes the packed objects and the table that says where each lies. */
class Ending {
  private id: number
  private readonly chunks: Packed[][]
  private readonly entries: Buffer

  constructor(private readonly inner: Inner, private readonly deflate: Deflate, packed: readonly Packed[]) {
    this.id = inner._offsets.length
    this.chunks = chunksOf(packed, objectsMax)
    this.entries = Buffer.alloc((this.id + this.chunks.length + 2) * entryLength)
  }

  write(): void {
    this.entries.writeUInt16BE(0xffff, entryLength - 2)
    this.inner._offsets.forEach((offset, at) => this.entry(at + 1, { kind: 1, at: offset ?? 0, place: 0 }))
    this.chunks.forEach((chunk) => this.objects(chunk))
    this.table()
  }

  /** `kind` 1 = at an offset of the file, 2 = at a place in another object. */
  private entry(id: number, { kind, at, place }: { kind: 1 | 2; at: number; place: number }): void {
    this.entries.writeUInt8(kind, id * entryLength)
    this.entries.writeUInt32BE(at, id * entryLength + 1)
    this.entries.writeUInt16BE(place, id * entryLength + 5)
  }

  private stream(dictionary: string, data: Uint8Array): void {
    const deflated = this.deflate(data)
    this.inner._write(`${this.id} 0 obj\n<<\n${dictionary}\n/Length ${deflated.length}\n/Filter /FlateDecode\n>>\nstream`)
    this.inner._write(deflated)
    this.inner._write('\nendstream\nendobj')
  }

  private next(): void {
    this.id += 1
    this.entry(this.id, { kind: 1, at: this.inner._offset, place: 0 })
  }

  private objects(chunk: readonly Packed[]): void {
    this.next()
    let offset = 0
    const heads = chunk.map(({ id, body }, place) => {
      this.entry(id, { kind: 2, at: this.id, place })
      const head = `${id} ${offset}`
      offset += body.length + 1
      return head
    })
    const head = `${heads.join(' ')}\n`
    this.stream(`/Type /ObjStm\n/N ${chunk.length}\n/First ${head.length}`, Buffer.from(head + chunk.map(({ body }) => `${body}\n`).join(''), 'latin1'))
  }

  private table(): void {
    this.next()
    const { _root: root, _info: info, _id: name, _offset: offset } = this.inner
    const own = `<${Buffer.from(name).toString('hex')}>`
    this.stream(`/Type /XRef\n/Size ${this.id + 1}\n/W [1 4 2]\n/Root ${String(root)}\n/Info ${String(info)}\n/ID [${own} ${own}]`, this.entries)
    this.inner._write(`startxref\n${offset}\n%%EOF`)
  }
}

/** Makes a document pack its objects. `deflate` compresses a stream with zlib. */
export function withObjectStreams(document: PDFKit.PDFDocument, deflate: Deflate): PDFKit.PDFDocument {
  const inner = document as unknown as Inner
  const made = inner.ref.bind(document)
  const packed: Packed[] = []
  inner.ref = (data) => {
    const reference = made(data)
    const finalize = reference.finalize.bind(reference)
    reference.finalize = () => {
      if (reference.buffer.length > 0) return finalize()
      packed.push({ id: reference.id, body: bodyOf(inner, finalize) })
      return inner._refEnd(reference)
    }
    return reference
  }
  inner._finalize = () => {
    new Ending(inner, deflate, packed).write()
    inner.push(null)
  }
  return document
}
