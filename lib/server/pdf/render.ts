import 'server-only'
import PDFDocument from 'pdfkit'
import { inks, type DisplayItem, type DisplayList, type Ink, type StructureNode } from '@/lib/letters/typeset/display-list'
import type { Face } from '@/lib/letters/typeset/metrics'
import { colourProfile } from './colour-profile'
import type { PrintFonts } from './fonts'
import { shapeOperators } from './shape-operators'
import { textOperators, type EmbeddedFont } from './text-operators'

type Element = PDFKit.PDFStructureElement
type Reference = { write(data: Uint8Array): void; end(): void }
/** The internals of pdfkit 0.20.2 that direct operators and our colour profile need. */
type Inner = { _font: EmbeddedFont; page: { fonts: Record<string, unknown> }; _root: { data: Record<string, unknown> }; _addColorOutputIntent(): void }

const open = (list: DisplayList, fonts: PrintFonts) => new PDFDocument({
  autoFirstPage: false, size: 'A4', margin: 0, pdfVersion: '1.7', subset: 'PDF/A-2a', tagged: true, lang: list.language, displayTitle: true,
  font: fonts.face('serif') as unknown as string,
  info: { Title: list.title, Creator: 'Anning', Producer: 'Anning', CreationDate: new Date(`${list.on}T00:00:00+08:00`) },
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

const colour = (ink: Ink) => [1, 3, 5].map((at) => Math.round((parseInt(inks[ink].slice(at, at + 2), 16) / 255) * 1000) / 1000).join(' ')

/** Draws one display list into one PDF document. */
class Drawing {
  private readonly embedded = new Map<Face, EmbeddedFont>()
  private readonly elements: Element[]

  constructor(private readonly document: PDFKit.PDFDocument, private readonly list: DisplayList, private readonly fonts: PrintFonts) {
    this.elements = elementsOf(list.structure, document)
  }

  draw(): void {
    for (const page of this.list.pages) {
      this.document.addPage({ size: [page.width, page.height], margin: 0 })
      this.drawItems(page.items)
    }
    this.elements[0]?.end()
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
    const ink = colour(item.ink)
    if (item.kind !== 'text') return `${ink} rg ${ink} RG ${shapeOperators(item)}`
    return `${ink} rg ${textOperators(item, this.fonts.face(item.face), this.font(item.face))}`
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
  const document = withColourProfile(open(list, fonts))
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
