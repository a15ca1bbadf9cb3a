import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { SaxesParser } from 'saxes'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { letters } from '@/lib/letters'
import type { LetterDocument } from '@/lib/letters/document'
import { letterText } from '@/lib/letters/text'
import { docxOf } from '@/lib/server/docx/letter-docx'
import { entryFacts, followedFiling } from '../../letters/entry-case'
import { unpacked } from '../../makers/unpacked'
import { randomLetter } from '../../letters/random-letter'

/** The text documents of letters that are edited: their words are the letter's, their XML is sound, and the clock is nowhere in them. */

const digest = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
const squeezed = (text: string) => text.replace(/[\s｜]/gu, '')
const edited = letters.filter(({ isEdited }) => isEdited)
const letterFor = (entry: (typeof letters)[number]) =>
  entry.write(entryFacts(entry, { role: 'debtor', on: '2026-11-22' }, { followed: entry.follows ? followedFiling({ channel: entry.follows[0] ?? 'police' }) : null }), {})
const partsOf = async (bytes: Uint8Array) => new Map([...await unpacked(Buffer.from(bytes))].map(([name, part]) => [name, part.toString('utf8')]))

/** The words of a text document in its order. @throws where a part is no well-formed XML */
function wordsOf(xml: string): string {
  let words = ''
  const parser = new SaxesParser()
  parser.on('error', (error) => { throw error })
  parser.on('text', (text) => { words += text })
  parser.write(xml).close()
  return words
}

afterEach(() => vi.useRealTimers())

describe.each(edited.map((entry) => [entry.id, letterFor(entry)] as const))('%s', (_id, letter) => {
  it('holds the words of the letter, in order and nothing else, in sound XML', async () => {
    const parts = await partsOf(await docxOf(letter))
    for (const [name, xml] of parts) if (/\.(?:xml|rels)$/u.test(name)) wordsOf(xml)
    expect(squeezed(wordsOf(parts.get('word/document.xml') ?? ''))).toBe(squeezed(letterText(letter)))
  })

  it('is the same bytes at any time, and others for another day or form', async () => {
    vi.useFakeTimers({ now: new Date('2026-11-22T10:00:00Z'), toFake: ['Date'] })
    const first = digest(await docxOf(letter))
    vi.setSystemTime(new Date('2031-01-05T04:05:06Z'))
    expect(digest(await docxOf(letter))).toBe(first)
    expect(digest(await docxOf({ ...letter, meta: { ...letter.meta, on: '2026-11-23' } }))).not.toBe(first)
    expect(digest(await docxOf(letter, 'grid'))).not.toBe(first)
  })
})

it('has real headings, repeated heads, page numbers as fields, A4, its language and its fonts by name', async () => {
  const parts = await partsOf(await docxOf(letterFor(letters.find(({ id }) => id === 'civil-complaint')!)))
  const xml = parts.get('word/document.xml') ?? ''
  for (const sign of ['<w:pStyle w:val="Heading1"/>', '<w:pStyle w:val="Heading2"/>', '<w:tblHeader/>', 'w:w="11906" w:h="16838"', '<w:cantSplit/>', 'w:eastAsia="宋体"', 'w:eastAsia="方正小标宋简体"']) {
    expect(xml).toContain(sign)
  }
  const footer = [...parts].find(([name]) => name.startsWith('word/footer'))?.[1] ?? ''
  expect([squeezed(wordsOf(footer)), footer]).toEqual([expect.stringMatching(/^第PAGE页共NUMPAGES页$/u), expect.stringContaining('w:fldCharType="begin"')])
  expect(parts.get('word/styles.xml')).toContain('<w:lang w:val="en-US" w:eastAsia="zh-CN"/>')
  expect(parts.get('word/fontTable.xml')).toContain('<w:altName w:val="SimSun"/>')
  for (const sign of ['2026-11-21T16:00:00Z', '<dc:language>zh-CN</dc:language>']) expect(parts.get('docProps/core.xml')).toContain(sign)
})

it('is sound XML whatever stands in the words: what XML may not hold is left out or shown as the paper shows it', async () => {
  const broken = '<甲>\ufffe\uffff\ufdd0\u0000\u0008\u001b乙\ud83d丙\udc00丁\u{1fffe}'
  const table = { kind: 'facts' as const, head: [broken], widths: [1], rows: [{ cells: [broken] }] }
  const blocks = [{ kind: 'paragraph' as const, text: broken }, { kind: 'list' as const, numbered: true, items: [{ text: broken }] }, table, { kind: 'signature' as const, lines: [broken] }]
  const letter: LetterDocument = { ...letterFor(edited[0]!), title: broken, addressee: broken, sections: [{ keep: 'must', heading: broken, blocks }] }
  const parts = await partsOf(await docxOf(letter))
  for (const [name, xml] of parts) if (/\.(?:xml|rels)$/u.test(name)) wordsOf(xml)
  const words = squeezed(wordsOf(parts.get('word/document.xml') ?? ''))
  expect(words).toBe(squeezed(letterText(letter)))
  expect(words.match(/<甲>乙\ufffd丙\ufffd丁/gu)?.length).toBe(words.match(/甲/gu)?.length)
})

it('holds whatever a person may write, as text', async () => {
  const strange: LetterDocument = { ...letterFor(edited[0]!), title: '<b>&"标题"</b>', sections: [{ keep: 'must', blocks: [{ kind: 'paragraph', text: '<w:p/>&amp;\u0000\u202e]]>㛃𪚥 ñ¿ \ud83d\ude00' }] }] }
  const parts = await partsOf(await docxOf(strange))
  expect(squeezed(wordsOf(parts.get('word/document.xml') ?? ''))).toBe(squeezed(letterText(strange)))
  expect(wordsOf(parts.get('docProps/core.xml') ?? '')).toContain('<b>&"标题"</b>')
  await fc.assert(fc.asyncProperty(randomLetter, async ({ entry, facts, options, isGrid }) => {
    const letter = entry.write(facts, options)
    const made = await partsOf(await docxOf(letter, isGrid ? 'grid' : 'compact'))
    expect(squeezed(wordsOf(made.get('word/document.xml') ?? ''))).toBe(squeezed(letterText(letter)))
  }), { numRuns: process.env.ANNING_TEST_DEEP ? 300 : 12, seed: 20261122 })
}, 120_000)
