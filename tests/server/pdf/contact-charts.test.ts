import { createHash } from 'node:crypto'
import path from 'node:path'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { describe, expect, it, test } from 'vitest'
import { callLedgerEntry } from '@/lib/letters/call-ledger'
import type { Block } from '@/lib/letters/document'
import { letterText } from '@/lib/letters/text'
import { summaryAnnex } from '@/lib/letters/summary-annex'
import { unsupportedCharacters } from '@/lib/letters/guards'
import { compact } from '@/lib/letters/typeset/letter-form'
import { letterLayout } from '@/lib/letters/typeset/letter-layout'
import { docxOf } from '@/lib/server/docx/letter-docx'
import { PrintFonts } from '@/lib/server/pdf/fonts'
import { pdfOf } from '@/lib/server/pdf/render'
import { entryFacts } from '../../letters/entry-case'
import { sampleSummary } from '../../letters/sample-case'
import { unpacked } from '../../makers/unpacked'
import { setFaults } from '../../letters/set-faults'

/** The drawn contacts in the faces and the file they are printed in. */

const fonts = new PrintFonts(path.join(process.cwd(), 'lib/server/fonts'))
const ledger = callLedgerEntry.write(entryFacts(callLedgerEntry, { role: 'debtor', on: '2026-11-22' }), {})
const annex = summaryAnnex(sampleSummary(100))
const digest = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

async function structure(pdf: Uint8Array): Promise<string> {
  const document = await getDocument({ data: pdf.slice(), verbosity: 0 }).promise
  const trees: unknown[] = []
  for (let at = 1; at <= document.numPages; at += 1) trees.push(await (await document.getPage(at)).getStructTree())
  await document.destroy()
  return JSON.stringify(trees)
}

describe.each([['the ledger', ledger], ['the annex of the one page', annex]] as const)('%s', (_name, letter) => {
  const list = letterLayout(letter, fonts)

  it('is set without a fault, and every character of it can be printed', () => {
    expect(setFaults(letter, list, { form: compact, metrics: fonts })).toEqual([])
    expect(unsupportedCharacters(letterText(letter), fonts)).toEqual([])
  })

  it('has its charts as figures with their words, and is the same bytes twice', async () => {
    const pdf = await pdfOf(list, fonts)
    const tree = await structure(pdf)
    const alts = list.structure.flatMap(({ role, alt }) => (role === 'Figure' ? [alt ?? ''] : []))
    expect(alts.length).toBeGreaterThan(1)
    for (const alt of alts) expect(tree).toContain(alt)
    expect(tree).toContain('"role":"Figure"')
    expect(digest(await pdfOf(letterLayout(letter, fonts), fonts))).toBe(digest(pdf))
  })

  it('costs little for its charts', async () => {
    const plain = { ...letter, sections: letter.sections.filter(({ heading }) => !heading?.endsWith('时段与累计')) }
    expect(plain.sections.length).toBe(letter.sections.length - 1)
    // The tables of callers are text, as long as there are callers.
    const isCallers = (block: Block) => block.kind === 'facts' && block.head[1] === '之前'
    const drawn = { ...letter, sections: letter.sections.map((section) => ({ ...section, blocks: section.blocks.filter((block) => !isCallers(block)) })) }
    const [whole, bare] = [await pdfOf(letterLayout(drawn, fonts), fonts), await pdfOf(letterLayout(plain, fonts), fonts)]
    expect(whole.length - bare.length).toBeLessThan(40_000)
  })
})

test('a text document has the words of a chart', async () => {
  const words = (await unpacked(Buffer.from(await docxOf(ledger)))).get('word/document.xml')?.toString('utf8') ?? ''
  const alts = ledger.sections.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'figure' ? [block.alt] : [])))
  expect(alts.filter((alt) => !words.includes(alt))).toEqual([])
  expect(alts.length).toBeGreaterThan(1)
})
