import 'server-only'
import {
  AlignmentType, BorderStyle, Document, Footer, HeadingLevel, LineRuleType, Packer, PageNumber, Paragraph, Table, TableCell, TableLayoutType,
  TableRow, TextRun, WidthType, type IParagraphOptions,
} from 'docx'
import { chineseNumber } from '@/lib/law/provisions/article'
import { salutationOf, type Block, type FactsTable, type LetterDocument, type Section } from '@/lib/letters/document'
import { printable } from '@/lib/letters/printable'
import { isSigned } from '@/lib/letters/text'
import { a4 } from '@/lib/letters/typeset/display-list'
import { letterForms, type LetterForm, type LetterFormName } from '@/lib/letters/typeset/letter-form'
import { coreProperties, fontTable } from './parts'
import { atFixedTime } from './zip-time'

/**
 * A letter as a text document that a court or reviewing organ can edit: the words and measures of print, its fonts by name. Same letter, same bytes: the only
 * day in it is the letter's own.
 */

const twips = (points: number) => Math.round(points * 20)
const halfPoints = (points: number) => Math.round(points * 2)
/** Faces by the names that office programs of the mainland know; `fontTable` says what stands in for them. */
const face = (eastAsia: string) => ({ ascii: 'Times New Roman', hAnsi: 'Times New Roman', cs: 'Times New Roman', eastAsia, hint: 'eastAsia' })
const [body, heading, title] = [face('宋体'), face('黑体'), face('方正小标宋简体')]
const [tableSize, tablePitch, footerSize] = [9.5, 13.5, 9]
const ink = { style: BorderStyle.SINGLE, color: '1A1A1A' }

type Measure = { form: LetterForm; size: number; pitch: number }
const bodyMeasure = (form: LetterForm): Measure => ({ form, size: form.size, pitch: form.pitch })
const smallMeasure = (form: LetterForm): Measure => ({ form, size: form.small, pitch: form.smallPitch })
const spacing = (pitch: number, more: { before?: number; after?: number } = {}) =>
  ({ line: twips(pitch), lineRule: LineRuleType.EXACT, before: twips(more.before ?? 0), after: twips(more.after ?? 0) })

/** Words that office programs do not divide: the line before one would be spread until it has holes. */
const long = /[\x21-\x7e、]{18,}/u

const line = (text: string, { size, pitch }: Measure, more: IParagraphOptions = {}) => new Paragraph({
  alignment: long.test(text) ? AlignmentType.LEFT : AlignmentType.BOTH, spacing: spacing(pitch), widowControl: true, ...more,
  children: [new TextRun({ text: printable(text), size: halfPoints(size), font: body })],
})
const indented = ({ size }: Measure) => ({ indent: { firstLine: twips(size * 2), firstLineChars: 200 } })

function cell(text: string, { share, isHead }: { share: number; isHead: boolean }): TableCell {
  const run = new TextRun({ text: printable(text), size: halfPoints(tableSize), font: isHead ? heading : body })
  return new TableCell({
    width: { size: Math.round(share * 5000), type: WidthType.PERCENTAGE }, margins: { top: twips(3), bottom: twips(3), left: twips(2), right: twips(4) },
    children: [new Paragraph({ spacing: spacing(tablePitch), children: [run] })],
  })
}

/** A table of the full width whose head stands on every page. */
function tableOf({ head, widths, rows }: FactsTable, { form }: Measure): (Paragraph | Table)[] {
  const total = widths.reduce((sum, width) => sum + width, 0)
  const room = twips(a4.width - form.left - form.right)
  const shares = widths.map((width) => width / total)
  const row = (cells: string[], isHead: boolean) => new TableRow({
    tableHeader: isHead, cantSplit: true, children: cells.map((text, at) => cell(text, { share: shares[at] ?? 0, isHead })),
  })
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
  const table = new Table({
    width: { size: room, type: WidthType.DXA }, columnWidths: shares.map((share) => Math.round(share * room)), layout: TableLayoutType.FIXED,
    borders: { top: { ...ink, size: 6 }, bottom: { ...ink, size: 6 }, left: none, right: none, insideVertical: none, insideHorizontal: { ...ink, size: 2 } },
    rows: [row(head, true), ...rows.map(({ cells }) => row(cells, false))],
  })
  // Two tables that follow each other would run together.
  return [table, new Paragraph({ spacing: spacing(6) })]
}

function signatureOf(lines: readonly string[], measure: Measure): Paragraph[] {
  const left = twips(a4.width - measure.form.left - measure.form.right - 19 * measure.size)
  return lines.map((text, at) => line(text, { ...measure, pitch: measure.pitch * 1.35 }, {
    alignment: AlignmentType.LEFT, indent: { left }, keepLines: true, keepNext: at < lines.length - 1,
  }))
}

/** What a block is in a text document. */
function blockOf(block: Block, measure: Measure): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'paragraph':
      return [line(block.text, measure, block.indent === false ? {} : indented(measure))]
    case 'list':
      return block.items.map(({ text }, at) => line(`${block.numbered ? `（${chineseNumber(at + 1)}）` : ''}${text}`, measure, indented(measure)))
    case 'facts':
      return tableOf(block, measure)
    case 'figure':
      return [line(block.alt, measure, indented(measure))]
    case 'signature':
      return signatureOf(block.lines, measure)
    default:
      return block satisfies never
  }
}

type Place = { measure: Measure; isNewPage: boolean }

const headingOf = (text: string, { measure, isNewPage }: Place) => new Paragraph({
  heading: HeadingLevel.HEADING_2, keepNext: true, spacing: spacing(measure.pitch), ...indented(measure), pageBreakBefore: isNewPage,
  children: [new TextRun({ text: printable(text), size: halfPoints(measure.size), font: heading, bold: false })],
})

function sectionOf(section: Section, { letter, place }: { letter: LetterDocument; place: Place }): (Paragraph | Table)[] {
  const { measure, isNewPage } = place
  const [wish, honour] = (isSigned(section.blocks) && letter.closing) || []
  const closing = wish === undefined || honour === undefined ? [] : [
    line(wish, measure, { ...indented(measure), keepNext: true }), line(honour, measure, { keepNext: true }),
  ]
  const head = section.heading ? [headingOf(section.heading, place)] : []
  const turn = isNewPage && head.length === 0 ? [new Paragraph({ pageBreakBefore: true })] : []
  return [...turn, ...closing, ...head, ...section.blocks.flatMap((block) => blockOf(block, measure))]
}

function contentOf(letter: LetterDocument, form: LetterForm): (Paragraph | Table)[] {
  const titleLine = new Paragraph({
    heading: HeadingLevel.HEADING_1, alignment: AlignmentType.CENTER, keepNext: true, spacing: spacing(form.titleSize * 1.5, { after: form.pitch * 0.7 }),
    children: [new TextRun({ text: printable(letter.title), size: halfPoints(form.titleSize), font: title, bold: true })],
  })
  const greeted = salutationOf(letter)
  const annex = letter.addressee === '' ? undefined : letter.sections.find(({ attachment }) => attachment)
  return [
    titleLine, ...(greeted ? [line(`${greeted}：`, bodyMeasure(form))] : []),
    ...letter.sections.flatMap((section) => sectionOf(section, {
      letter, place: { measure: section.attachment ? smallMeasure(form) : bodyMeasure(form), isNewPage: section === annex },
    })),
  ]
}

const footer = () => new Footer({
  children: [new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [new TextRun({
      children: ['第 ', PageNumber.CURRENT, ' 页　共 ', PageNumber.TOTAL_PAGES, ' 页'], size: halfPoints(footerSize), font: heading, color: '5F6368',
    })],
  })],
})

const pageOf = (form: LetterForm) => ({
  size: { width: twips(a4.width), height: twips(a4.height) },
  margin: {
    left: twips(form.left), right: twips(form.right), top: twips(form.top), bottom: twips(a4.height - form.top - form.lines * form.pitch - 1),
    footer: twips(31), header: twips(31), gutter: 0,
  },
})

/** The bytes of a letter as a DOCX file (ISO/IEC 29500), in the form it is printed in. */
export async function docxOf(letter: LetterDocument, name: LetterFormName = 'compact'): Promise<Uint8Array> {
  const form = letterForms[name]
  // Latin words under a Chinese language would be broken anywhere.
  const language = { value: 'en-US', eastAsia: 'zh-CN' }
  const plain = { run: { font: body, size: halfPoints(form.size), color: '1A1A1A', bold: false, language } }
  const head = (font: typeof body, size: number) => ({
    run: { font, size: halfPoints(size), bold: font === title, color: '1A1A1A' }, paragraph: { keepNext: true },
  })
  const file = new Document({
    title: letter.title, creator: 'Anning',
    styles: { default: { document: plain, heading1: head(title, form.titleSize), heading2: head(heading, form.size) } },
    sections: [{ properties: { page: pageOf(form) }, footers: { default: footer() }, children: contentOf(letter, form) }],
  })
  const made = await Packer.toBuffer(file, undefined, [
    { path: 'docProps/core.xml', data: coreProperties(letter) }, { path: 'word/fontTable.xml', data: fontTable },
  ])
  return new Uint8Array(atFixedTime(made))
}
