import { readFileSync } from 'node:fs'
import path from 'node:path'
import { Document, Font, Page, renderToBuffer, Text } from '@react-pdf/renderer'
import { create, type Font as ParsedFont } from 'fontkit'
import PDFDocument from 'pdfkit'
import pdfmake from 'pdfmake'
import { createElement } from 'react'
import type { LetterDocument } from '@/lib/letters/document'
import { letterText } from '@/lib/letters/text'
import { judged } from './interleaved'

/** The peers print the same words with the same faces, more simply: no fit, no code, no Chinese line rules, no tags. */
export type Words = { text: string; size: number; face: 'serif' | 'sansMedium' }

/** The lines of a letter, in the sizes of print; a table is its lines. */
export const letterWords = (letter: LetterDocument): Words[] => letterText(letter).split('\n').filter(Boolean)
  .map((text, at) => ({ text, size: at === 0 ? 20 : 12, face: at === 0 || text.length < 12 ? 'sansMedium' : 'serif' }))

const folder = path.join(process.cwd(), 'lib/server/fonts')
const files = { serif: path.join(folder, 'NotoSerifSC_400Regular.ttf'), sansMedium: path.join(folder, 'NotoSansSC_500Medium.ttf') }
const parsed = new Map<string, ParsedFont>()
const leading = 1.6

function fontOf(face: Words['face']): ParsedFont {
  const font = parsed.get(face) ?? create(readFileSync(files[face]))
  parsed.set(face, font)
  return font
}

/** pdfkit as it comes, with its own font objects parsed once a process. */
async function stockPdfkit(words: readonly Words[]): Promise<Buffer> {
  const document = new PDFDocument({ size: 'A4', margin: 60, font: fontOf('serif') as unknown as string })
  const chunks: Buffer[] = []
  document.on('data', (chunk: Buffer) => chunks.push(chunk))
  const ended = new Promise((resolve) => document.on('end', resolve))
  document.registerFont('serif', fontOf('serif') as unknown as string, 'serif')
  document.registerFont('sansMedium', fontOf('sansMedium') as unknown as string, 'sansMedium')
  for (const { text, size, face } of words) document.font(face).fontSize(size).text(text, { lineGap: size * (leading - 1.45) })
  document.end()
  await ended
  return Buffer.concat(chunks)
}

Font.register({ family: 'serif', src: files.serif })
Font.register({ family: 'sansMedium', src: files.sansMedium })
Font.registerHyphenationCallback((word) => (/[\u2e80-\uffff]/u.test(word) ? [...word].flatMap((character) => [character, '']) : [word]))

/** @react-pdf/renderer with the same words. */
function reactPdf(words: readonly Words[]): Promise<Buffer> {
  const lines = words.map(({ text, size, face }, key) => createElement(Text, { key, style: { fontFamily: face, fontSize: size, lineHeight: leading } }, text))
  return renderToBuffer(createElement(Document, null, createElement(Page, { size: 'A4', style: { padding: 60 } }, lines)))
}

pdfmake.setUrlAccessPolicy(() => false)
pdfmake.setLocalAccessPolicy(() => true)
pdfmake.addFonts({ serif: { normal: files.serif }, sansMedium: { normal: files.sansMedium } })

/** pdfmake with the same words; it reads its fonts for each document, as it does by itself. */
const pdfmakePdf = (words: readonly Words[]): Promise<Buffer> => pdfmake.createPdf({
  pageSize: 'A4', pageMargins: 60, defaultStyle: { font: 'serif' },
  content: words.map(({ text, size, face }) => ({ text, fontSize: size, font: face, lineHeight: leading / 1.45 })),
}).getBuffer()

/** What is measured: `ready` makes the data of an item, `own` prints it, `words` are what the others print of it. */
type Printed = { ready(item: number): void; own(): Promise<unknown>; words(): Words[] }

const control = 'pdfkit, cached stock fonts'
const peer = '@react-pdf/renderer'

/**
 * Ours beside the control alone, then beside the peers: pdfmake reads 15 MB of fonts for each document, and whoever prints next pays for clearing them away.
 * `overControl` = the most ours may take over the control.
 */
export async function besidePrinters(title: string, { ready, own, words }: Printed, overControl: number): Promise<boolean> {
  const ours = { name: 'own typesetter', ready, run: own }
  const besideControl = await judged(title, [ours, { name: control, ready, run: () => stockPdfkit(words()) }], {
    gates: [{ over: control, atMost: overControl }], clock: 'processor',
  })
  const besidePeers = await judged(`${title}, beside peers`, [
    ours, { name: peer, ready, run: () => reactPdf(words()) }, { name: 'pdfmake', ready, run: () => pdfmakePdf(words()) },
  ], { gates: [{ over: peer, atMost: 0.35 }], clock: 'processor' })
  return besideControl && besidePeers
}
