import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { letters } from '@/lib/letters'
import type { LetterDocument } from '@/lib/letters/document'
import { wordsOf } from '@/lib/letters/typeset/display-list'
import { letterLayout } from '@/lib/letters/typeset/letter-layout'
import { PrintFonts } from '@/lib/server/pdf/fonts'
import { pdfOf } from '@/lib/server/pdf/render'
import { entryFacts, followedFiling, sides, situations } from '../../letters/entry-case'
import { extracted } from './extracted'

/** Every letter in the faces it is printed in: its body keeps to its pages, and what is copied from the file is what was set. */

const fonts = new PrintFonts(path.join(process.cwd(), 'lib/server/fonts'))
const body = (letter: LetterDocument): LetterDocument => ({ ...letter, sections: letter.sections.filter(({ attachment }) => !attachment) })

describe.each(letters.map((entry) => [entry.id, entry] as const))('%s', (_id, entry) => {
  const of = (role: (typeof situations)[number], on: string) =>
    entry.write(entryFacts(entry, { role, on }, { followed: entry.follows ? followedFiling({ channel: entry.follows[0] ?? 'lender' }) : null }), {})

  it.runIf(entry.pagesMax !== null)('keeps its body to its pages', () => {
    for (const role of situations) for (const on of sides) expect(letterLayout(body(of(role, on)), fonts).pages.length).toBeLessThanOrEqual(entry.pagesMax ?? 0)
  })

  it('gives back the text that was set; a body that keeps to its pages within 100 KB', async () => {
    const letter = of('debtor', '2026-11-22')
    const list = letterLayout(letter, fonts)
    expect(await extracted(await pdfOf(list, fonts))).toEqual(list.pages.map((page) => wordsOf(page).replace(/\s/gu, '')))
    if (entry.pagesMax !== null) expect((await pdfOf(letterLayout(body(letter), fonts), fonts)).length).toBeLessThanOrEqual(100_000)
  })
})
