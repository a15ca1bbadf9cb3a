import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { chromium } from '@playwright/test'
import { letterOf } from '@/lib/letters'
import type { LetterDocument } from '@/lib/letters/document'
import { letterLayout } from '@/lib/letters/typeset/letter-layout'
import { docxOf } from '@/lib/server/docx/letter-docx'
import { PrintFonts } from '@/lib/server/pdf/fonts'
import { pdfOf } from '@/lib/server/pdf/render'
import { findChromium } from '../chromium'
import { entryFacts, followedFiling } from '../letters/entry-case'
import { fresh } from './fresh-case'
import { besidePrinters, letterWords } from './peer-printers'

/**
 * Letters of five further kinds, each with its tables and annexes, against the printers that run in this process; the peers print tables as lines. Chromium and
 * LibreOffice, where they are installed, print in processes of their own: their wall time stands beside ours and is no gate.
 */
const fonts = new PrintFonts(path.join(process.cwd(), 'lib/server/fonts'))
const kinds = ['civil-complaint', 'injunction-request', 'filing-reconsideration', 'negotiation', 'nfra-report']
const sizeMax = 100_000

/** Another letter for each item, its kinds in turn. */
function letterFor(item: number): LetterDocument {
  const entry = letterOf(kinds[item % kinds.length] ?? '')
  if (!entry) throw new Error(kinds[item % kinds.length])
  const followed = entry.follows ? followedFiling({ channel: entry.follows[0] ?? 'police', procedure: 'criminal' }) : null
  return entry.write(fresh(entryFacts(entry, { role: 'debtor', on: '2026-11-22' }, { followed }), item), {})
}
/** The letter of the item that is measured, written before the clock starts. */
let letter = letterFor(0)
const ready = (item: number) => { letter = letterFor(item) }
const own = async () => pdfOf(letterLayout(letter, fonts), fonts)

/** The longest file of the bodies of all kinds: annexes grow with the case. */
async function largest(): Promise<number> {
  const bodies = kinds.map((_, item) => letterFor(item)).map((whole) => ({ ...whole, sections: whole.sections.filter(({ attachment }) => !attachment) }))
  const sizes = await Promise.all(bodies.map(async (body) => (await pdfOf(letterLayout(body, fonts), fonts)).length))
  return Math.max(...sizes)
}

async function wall(name: string, print: () => Promise<unknown>): Promise<void> {
  const taken: number[] = []
  for (let item = 0; item < kinds.length; item += 1) {
    ready(item)
    const start = performance.now()
    await print()
    taken.push(performance.now() - start)
  }
  const sorted = taken.toSorted((one, other) => one - other)
  console.log(`  ${name.padEnd(42)}${(sorted[Math.floor(sorted.length / 2)] ?? 0).toFixed(0).padStart(8)} ms, slowest ${(sorted.at(-1) ?? 0).toFixed(0)}`)
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
const pageOf = () => `<!doctype html><html lang="zh-CN"><style>@page{size:A4;margin:24mm}p{margin:0;font:12pt/21.5pt "Noto Serif SC";text-align:justify}</style>${
  letterWords(letter).map(({ text, size }) => `<p style="font-size:${size}pt">${escaped(text)}</p>`).join('')}`

async function besideChromium(): Promise<void> {
  const found = await findChromium().catch(() => null)
  const browser = found && (await chromium.launch({ executablePath: found.executablePath, env: found.env, args: ['--no-sandbox'] }).catch(() => null))
  if (!browser) return console.log('  Chromium: not found, not measured')
  const page = await browser.newPage()
  await wall('Chromium, print to PDF (started before)', async () => {
    await page.setContent(pageOf())
    await page.pdf({ format: 'A4' })
  })
  await browser.close()
}

const run = promisify(execFile)
const programNames = ['soffice', 'libreoffice']
const office = (process.env.PATH ?? '').split(path.delimiter).flatMap((folder) => programNames.map((name) => path.join(folder, name))).find((file) => existsSync(file))

async function besideOffice(): Promise<void> {
  if (!office) return console.log('  LibreOffice: not found, not measured')
  const folder = mkdtempSync(path.join(tmpdir(), 'anning-bench-'))
  const files = await Promise.all(kinds.map(async (kind, item) => {
    const file = path.join(folder, `${kind}.docx`)
    writeFileSync(file, await docxOf(letterFor(item)))
    return file
  }))
  const start = performance.now()
  await run(office, ['--headless', `-env:UserInstallation=file://${path.join(folder, 'profile')}`, '--convert-to', 'pdf', '--outdir', folder, ...files])
  const each = (performance.now() - start) / files.length
  if (!files.every((file) => existsSync(file.replace('.docx', '.pdf')))) throw new Error('LibreOffice made no PDF')
  console.log(`  ${'LibreOffice, our DOCX to PDF'.padEnd(42)}${each.toFixed(0).padStart(8)} ms a letter, its start and first profile included`)
  rmSync(folder, { recursive: true, force: true })
}

const held = await besidePrinters('letters of five kinds, annexes included', { ready, own, words: () => letterWords(letter) }, 0.5)

console.log(`\nother programs: wall time, median of ${kinds.length} letters`)
await wall('own typesetter', own)
await besideChromium()
await besideOffice()

const bytes = await largest()
console.log(`\nsize: the largest body ${bytes} bytes (at most ${sizeMax.toLocaleString('en')})`)
process.exitCode = held && bytes <= sizeMax ? 0 : 1
