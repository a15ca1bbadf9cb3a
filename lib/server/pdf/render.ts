import 'server-only'
import { deflateSync } from 'node:zlib'
import PDFDocument from 'pdfkit'
import { printable } from '@/lib/letters/printable'
import { inks, type DisplayItem, type DisplayList, type Ink, type StructureNode } from '@/lib/letters/typeset/display-list'
import type { Face } from '@/lib/letters/typeset/metrics'
import { colourProfile } from './colour-profile'
import type { PrintFonts } from './fonts'
import { withObjectStreams } from './object-streams'
import { shapeOperators } from './shape-operators'
import { textOperators, type EmbeddedFont } from './text-operators'

type Element = PDFKit.PDFStructureElement
type Reference = { write(data: Uint8Array): void; end(): void; finalize(): void; compress: boolean; buffer: Uint8Array[] }
type Page = { fonts: Record<string, unknown>; write(chunk: string | Uint8Array): void }
/** The internals of pdfkit 0.20.2 that direct operators, our colour profile and quick compression need. */
type Inner = {
  _font: EmbeddedFont; page: Page; _root: { data: Record<string, unknown> }; _addColorOutputIntent(): void; ref(data?: Record<string, unknown>): Reference
  info: { Title?: string }; _addInfo(): void
}

/** zlib looks so many bytes ahead: its window holds them and the data. */
const lookahead = 262

/**
 * Outlines hardly shrink further: level 3 takes a third less time than zlib's own 6 and adds 3 % to the file. The window is no larger than the data (zlib would
 * clear 400 KB for each small stream), and the output is one piece.
 */
function deflated(data: Uint8Array): Buffer {
  const windowBits = Math.min(15, Math.max(9, Math.ceil(Math.log2(data.length + lookahead))))
  return deflateSync(data, { level: 3, windowBits, memLevel: windowBits - 6, chunkSize: data.length + 1024 })
}

const open = (list: DisplayList, fonts: PrintFonts) => new PDFDocument({
  autoFirstPage: false, size: 'A4', margin: 0, pdfVersion: '1.7', subset: 'PDF/A-2a', tagged: true, lang: list.language, displayTitle: true,
  font: fonts.face('serif') as unknown as string,
  info: { Title: printable(list.title), Creator: 'Anning', Producer: 'Anning', CreationDate: new Date(`${list.on}T00:00:00+08:00`) },
})

/** pdfkit reads its colour profile from a file beside its own code, which a bundle does not have: ours is computed. */
function withColourProfile(document: PDFKit.PDFDocument): PDFKit.PDFDocument {
  const inner = document as unknown as Inner
  inner._addColorOutputIntent = () => {
    const profile = document.ref({ N: 3 }) as unknown as Reference
    profile.write(colourProfile)
    profile.end()
    const name = new String('sRGB IEC61966-2.1')
    const intent = document.ref({
      Type: 'OutputIntent', S: 'GTS_PDFA1', Info: name, OutputConditionIdentifier: name, DestOutputProfile: profile,
    }) as unknown as Reference
    intent.end()
    inner._root.data.OutputIntents = [intent]
  }
  return document
}

/** pdfkit writes the title into the XML of its metadata as it is: a firm whose name has a & would break it. */
function withSoundMetadata(document: PDFKit.PDFDocument): PDFKit.PDFDocument {
  const inner = document as unknown as Inner
  const add = inner._addInfo.bind(document)
  inner._addInfo = () => {
    const { Title: title = '' } = inner.info
    inner.info.Title = title.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
    add()
    inner.info.Title = title
  }
  return document
}

/** pdfkit has no setting for the effort of compression: every stream is compressed here, just before pdfkit would. */
function withQuickCompression(document: PDFKit.PDFDocument): PDFKit.PDFDocument {
  const inner = document as unknown as Inner
  const made = inner.ref.bind(document)
  inner.ref = (data) => {
    const reference = made(data)
    const finalize = reference.finalize.bind(reference)
    reference.finalize = () => {
      if (reference.compress && reference.buffer.length > 0) reference.buffer = [deflated(Buffer.concat(reference.buffer))]
      reference.compress = false
      finalize()
    }
    return reference
  }
  return document
}

function elementsOf(structure: StructureNode[], document: PDFKit.PDFDocument): Element[] {
  const elements: Element[] = []
  for (const { role, parent, alt } of structure) {
    const element = document.struct(role, { ...(alt ? { alt } : {}), ...(role === 'TH' ? { scope: 'Column' } : {}) })
    const above = elements[parent]
    if (above) above.add(element)
    else document.addStructure(element)
    elements.push(element)
  }
  return elements
}

const colourOf = (ink: string) => [1, 3, 5].map((at) => Math.round((parseInt(ink.slice(at, at + 2), 16) / 255) * 1000) / 1000).join(' ')
const colours = Object.fromEntries(Object.entries(inks).map(([ink, value]) => [ink, colourOf(value)])) as Record<Ink, string>

/** Draws one display list into one PDF document. */
class Drawing {
  private readonly embedded = new Map<Face, EmbeddedFont>()
  private readonly elements: Element[]
  private ink: Ink | null = null

  constructor(private readonly document: PDFKit.PDFDocument, private readonly list: DisplayList, private readonly fonts: PrintFonts) {
    this.elements = elementsOf(list.structure, document)
  }

  draw(): void {
    for (const page of this.list.pages) {
      this.document.addPage({ size: [page.width, page.height], margin: 0 })
      this.drawPage(page.items)
    }
    this.elements[0]?.end()
  }

  /** What is drawn on a page is written as one piece: pdfkit copies every piece character by character. */
  private drawPage(items: DisplayItem[]): void {
    const { page } = this.document as unknown as Inner
    const write = page.write.bind(page)
    const pieces: string[] = []
    this.ink = null
    page.write = (piece) => { pieces.push(String(piece)) }
    this.drawItems(items)
    page.write = write
    write(Buffer.from(`${pieces.join('\n')}\n`, 'latin1'))
  }

  /** Items of one node that follow each other share one marked-content sequence. */
  private drawItems(items: DisplayItem[]): void {
    let from = 0
    for (let at = 1; at <= items.length; at += 1) {
      if (at < items.length && items[at]?.node === items[from]?.node) continue
      this.drawMarked(items.slice(from, at))
      from = at
    }
  }

  private drawMarked(items: DisplayItem[]): void {
    const node = items[0]?.node ?? null
    const element = node === null ? undefined : this.elements[node]
    const role = node === null ? undefined : this.list.structure[node]?.role
    if (!element || !role) this.document.markContent('Artifact', { type: 'Layout' })
    const content = element && role ? this.document.markStructureContent(role) : null
    this.document.addContent(items.map((item) => this.operators(item)).join('\n'))
    this.document.endMarkedContent()
    if (element && content) element.add(content)
  }

  private operators(item: DisplayItem): string {
    if (item.kind === 'text') return `${this.inked(item.ink)}${textOperators(item, this.fonts.face(item.face), this.font(item.face))}`
    return `${this.inked(item.ink)}${shapeOperators(item)}`
  }

  /** Sets the colour of areas and lines, unless the page is drawn in it already. */
  private inked(ink: Ink): string {
    if (ink === this.ink) return ''
    this.ink = ink
    return `${colours[ink]} rg ${colours[ink]} RG `
  }

  private font(face: Face): EmbeddedFont {
    const inner = this.document as unknown as Inner
    const found = this.embedded.get(face)
    if (!found) this.document.font(this.fonts.face(face) as unknown as string, face)
    const font = found ?? inner._font
    this.embedded.set(face, font)
    inner.page.fonts[font.id] ??= font.ref()
    return font
  }
}

/** The bytes of a display list as PDF (PDF/A-2a metadata, tagged). The same list gives the same bytes. */
export async function pdfOf(list: DisplayList, fonts: PrintFonts): Promise<Uint8Array> {
  const document = withQuickCompression(withObjectStreams(withSoundMetadata(withColourProfile(open(list, fonts))), deflated))
  const chunks: Uint8Array[] = []
  document.on('data', (chunk: Uint8Array) => chunks.push(chunk))
  const ended = new Promise<void>((resolve, reject) => {
    document.on('end', () => resolve())
    document.on('error', reject)
  })
  new Drawing(document, list, fonts).draw()
  document.end()
  await ended
  return new Uint8Array(Buffer.concat(chunks))
}
