import { createHash } from 'node:crypto'
import path from 'node:path'
import { inflateSync } from 'node:zlib'
import fc from 'fast-check'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { SaxesParser } from 'saxes'
import { describe, expect, it } from 'vitest'
import type { LetterDocument } from '@/lib/letters/document'
import { unsupportedCharacters } from '@/lib/letters/guards'
import { lenderComplaint } from '@/lib/letters/lender-complaint'
import { policeSummary } from '@/lib/letters/police-summary'
import { summaryAnnex } from '@/lib/letters/summary-annex'
import { wordsOf, type DisplayList } from '@/lib/letters/typeset/display-list'
import { isClosing, isOpening } from '@/lib/letters/typeset/glyphs'
import { letterLayout } from '@/lib/letters/typeset/letter-layout'
import { PrintFonts } from '@/lib/server/pdf/fonts'
import { performed } from '@/lib/server/pdf/letter-tasks'
import { pdfOf } from '@/lib/server/pdf/render'
import { sampleLetter, sampleSummary } from '../../letters/sample-case'
import { extracted } from './extracted'

const fontFolder = path.join(process.cwd(), 'lib/server/fonts')
const fonts = new PrintFonts(fontFolder)
const digest = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
const wanted = (list: DisplayList) => list.pages.map((page) => wordsOf(page).replace(/\s/gu, ''))
const summaryList = (count: number): DisplayList => {
  const summary = policeSummary(sampleSummary(count), fonts)
  if ('field' in summary) throw new Error(summary.field)
  return summary.list
}
const letterOf = (texts: string[]): LetterDocument => ({
  letter: 'lender-complaint', title: '投诉书', addressee: '某机构', closing: null, meta: { number: '1', on: '2026-11-22' },
  sections: [{ keep: 'must', blocks: texts.map((text) => ({ kind: 'paragraph', text })) }],
})

/** One stream of a file: its dictionary, and its bytes unpacked. */
function streamAt(pdf: Buffer, offset: number): { dictionary: string; data: Buffer } {
  const dictionary = pdf.toString('latin1', offset, pdf.indexOf('stream\n', offset))
  const from = offset + dictionary.length + 'stream\n'.length
  return { dictionary, data: inflateSync(pdf.subarray(from, from + Number(/\/Length (\d+)/u.exec(dictionary)?.[1]))) }
}

/** The objects of a file as its own table names them: how many stand alone, how many in packed streams, and those that are not where the table says. */
function objectsOf(pdf: Buffer): { alone: number; packed: number; missing: number[] } {
  const { dictionary, data } = streamAt(pdf, Number(/startxref\n(\d+)\n%%EOF\n$/u.exec(pdf.toString('latin1'))?.[1]))
  const count = Number(/\/Size (\d+)/u.exec(dictionary)?.[1])
  const entries = Array.from({ length: count }, (_, id) => ({ id, kind: data[id * 7], at: data.readUInt32BE(id * 7 + 1), place: data.readUInt16BE(id * 7 + 5) })).slice(1)
  const alone = entries.filter(({ kind }) => kind === 1)
  const heads = new Map(alone.filter(({ at }) => pdf.toString('latin1', at, at + 40).includes('/ObjStm'))
    .map(({ id, at }) => [id, streamAt(pdf, at).data.toString('latin1').split('\n', 1)[0]?.split(' ').map(Number) ?? []]))
  const isThere = ({ id, kind, at, place }: (typeof entries)[number]) =>
    (kind === 1 ? pdf.toString('latin1', at, at + 20).startsWith(`${id} 0 obj\n`) : heads.get(at)?.[place * 2] === id)
  return { alone: alone.length, packed: entries.length - alone.length, missing: entries.filter((entry) => !isThere(entry)).map(({ id }) => id) }
}

describe('the PDF of a letter', () => {
  it('gives back exactly the text that was set, page by page', async () => {
    const list = letterLayout(lenderComplaint(sampleLetter(40)), fonts)
    expect(await extracted(await pdfOf(list, fonts))).toEqual(wanted(list))
  })

  it('is the same bytes for the same letter, also from fonts read anew and after other letters', async () => {
    const letter = lenderComplaint(sampleLetter(10))
    const first = digest(await pdfOf(letterLayout(letter, fonts), fonts))
    await pdfOf(letterLayout(letterOf(['⽇常用字。'.normalize('NFC')]), fonts), fonts)
    const anew = new PrintFonts(fontFolder)
    expect(digest(await pdfOf(letterLayout(letter, fonts), fonts))).toBe(first)
    expect(digest(await pdfOf(letterLayout(letter, anew), anew))).toBe(first)
    expect(digest(await pdfOf(letterLayout({ ...letter, meta: { ...letter.meta, on: '2026-11-23' } }, fonts), fonts))).not.toBe(first)
  })

  it('copies 日 as 日 although an earlier document held the radical ⽇', async () => {
    await pdfOf(letterLayout(letterOf(['⽇']), fonts), fonts)
    const pdf = await pdfOf(letterLayout(letterOf(['3月2日']), fonts), fonts)
    expect((await extracted(pdf)).join('')).toContain('3月2日')
  })

  it('stays within 100 KB and is tagged, dated, in Chinese', async () => {
    const pdf = await pdfOf(letterLayout(lenderComplaint(sampleLetter(3)), fonts), fonts)
    expect(pdf.length).toBeLessThanOrEqual(100_000)
    const document = await getDocument({ data: pdf.slice(), verbosity: 0 }).promise
    const { info } = await document.getMetadata()
    expect(info).toMatchObject({ Language: 'zh-CN', Title: '关于澜汐消费金融股份有限公司催收行为的投诉书', CreationDate: 'D:20261121160000Z' })
    expect(await document.getMarkInfo()).toMatchObject({ Marked: true })
    const tree = JSON.stringify(await (await document.getPage(1)).getStructTree())
    for (const role of ['H1', 'H2', 'P']) expect(tree).toContain(`"role":"${role}"`)
    await document.destroy()
  })

  it('compresses every stream with the effort we chose, whatever pdfkit does by itself', async () => {
    const pdf = Buffer.from(await pdfOf(summaryList(30), fonts))
    const heads = [...pdf.toString('latin1').matchAll(/\/FlateDecode\b[^]*?\nstream\n([^]{2})/gu)].map(([, head = '']) => Buffer.from(head, 'latin1'))
    expect(heads.length).toBeGreaterThan(8)
    // RFC 1950: method 8 and the size of the window, then in the two highest bits the effort: 1 = fast, zlib's own default is 2.
    expect(heads.map(([first = 0, second = 0]) => [first & 0x0f, second >> 6])).toEqual(heads.map(() => [8, 1]))
  })

  it('keeps what has no stream of its own in packed streams, every object where the table says', async () => {
    const pdf = Buffer.from(await pdfOf(letterLayout(summaryAnnex(sampleSummary(400)), fonts), fonts))
    const objects = objectsOf(pdf)
    expect(objects.packed).toBeGreaterThan(2500)
    expect(objects.missing).toEqual([])
    expect(objects.alone).toBeLessThan(60)
    expect(pdf.length).toBeLessThanOrEqual(200_000)
  })

  it('breaks no line before a closing or after an opening mark, with the real fonts', () => {
    const words = fc.constantFrom('被投诉人', '2026年3月2日，', '“你替她先还”', '（证1、证3）', '17000001234', '夜间来电214次；', '《中华人民共和国治安管理处罚法》', '等', '——', 'SHA-256。')
    fc.assert(fc.property(fc.array(words, { minLength: 20, maxLength: 120 }), (parts) => {
      const list = letterLayout(letterOf([parts.join('').replace(/^[—]+/u, '')]), fonts)
      const runs = list.pages.flatMap(({ items }) => items).flatMap((item) => (item.kind === 'text' && item.face === 'serif' ? [item.text] : []))
      runs.slice(2).forEach((text) => expect(isClosing([...text][0] ?? '')).toBe(false))
      runs.forEach((text) => expect(isOpening([...text].at(-1) ?? '')).toBe(false))
    }), { numRuns: 60, seed: 7 })
  })

  it('prints what people really write: rare names, accents, one character, long runs', async () => {
    const texts = ['㛃𬭎彧翀喆犇䶮𬤇㙓𬍛', 'ñ¿¡é Ünïcode', '人', '9'.repeat(300), 'a'.repeat(500)]
    expect(unsupportedCharacters(texts.join(''), fonts)).toEqual([])
    const list = letterLayout(letterOf(texts), fonts)
    expect(await extracted(await pdfOf(list, fonts))).toEqual(wanted(list))
  })
})

describe('the PDF of the police summary', () => {
  it.each([1, 10, 100, 1000])('is one page of at most 140 KB for %i acts, and its text is the text that was set', async (count) => {
    const list = summaryList(count)
    const pdf = await pdfOf(list, fonts)
    expect(pdf.length).toBeLessThanOrEqual(140_000)
    const pages = await extracted(pdf)
    expect(pages).toHaveLength(1)
    expect(pages).toEqual(wanted(list))
  })

  it('is the same bytes twice and describes its code to a screen reader', async () => {
    const list = summaryList(100)
    const pdf = await pdfOf(list, fonts)
    expect(digest(await pdfOf(summaryList(100), fonts))).toBe(digest(pdf))
    const document = await getDocument({ data: pdf.slice(), verbosity: 0 }).promise
    expect(JSON.stringify(await (await document.getPage(1)).getStructTree())).toContain('二维码')
    await document.destroy()
  })
})

describe('a print task', () => {
  it('has sound XML for its title, whatever the institution is called', async () => {
    const pdf = Buffer.from(await pdfOf(letterLayout({ ...letterOf(['一']), title: '关于 A&B <金融>\ufffe\ud83d 的投诉书' }, fonts), fonts))
    const xml = pdf.toString('utf8', pdf.indexOf('<x:xmpmeta'), pdf.indexOf('</x:xmpmeta>') + '</x:xmpmeta>'.length)
    const words: string[] = []
    const parser = new SaxesParser()
    parser.on('error', (error) => { throw error })
    parser.on('text', (text) => { words.push(text.trim()) })
    parser.write(xml).close()
    expect(words).toContain('关于 A&B <金融>\ufffd 的投诉书')
    const document = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise
    expect((await document.getMetadata()).info).toMatchObject({ Title: '关于 A&B <金融>\ufffd 的投诉书' })
    await document.destroy()
  })

  it('refuses a character no face has, and shows it', async () => {
    const refused = await performed({ kind: 'letter', letter: letterOf(['林𪚥夏']), want: 'pdf' }, fonts)
    expect(refused).toEqual({ state: 'unsupported', characters: ['𪚥 U+2A6A5'] })
    const facts = sampleSummary(10)
    const summary = await performed({ kind: 'police-summary', facts: { ...facts, complainant: { ...facts.complainant, name: '林𪚥' } }, want: 'pdf' }, fonts)
    expect(summary.state).toBe('unsupported')
  })

  it('gives the screen the list and names a field that does not fit', async () => {
    const shown = await performed({ kind: 'letter', letter: letterOf(['人']), want: 'list' }, fonts)
    expect(shown).toMatchObject({ state: 'done', pdf: null, list: { pages: [{ width: 595.28 }] } })
    const facts = { ...sampleSummary(10), background: '背景。'.repeat(3000) }
    expect(await performed({ kind: 'police-summary', facts, want: 'pdf' }, fonts)).toEqual({ state: 'too-long', field: 'background' })
  })
})
