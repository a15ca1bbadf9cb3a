import path from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { unsupportedCharacters } from '@/lib/letters/guards'
import { policeSummary } from '@/lib/letters/police-summary'
import { letterText } from '@/lib/letters/text'
import { wordsOf, type DisplayList } from '@/lib/letters/typeset/display-list'
import { compact, grid } from '@/lib/letters/typeset/letter-form'
import { letterLayout } from '@/lib/letters/typeset/letter-layout'
import { PrintFonts } from '@/lib/server/pdf/fonts'
import { pdfOf } from '@/lib/server/pdf/render'
import { randomLetter, randomSummary } from '../../letters/random-letter'
import { setFaults, summaryFaults } from '../../letters/set-faults'
import { extracted } from './extracted'

/** Letters of every kind from chance facts, in the faces they are printed in: 2,000 in the deep run, with every file copied out. */

const isDeep = Boolean(process.env.ANNING_TEST_DEEP)
const [letterRuns, fileRuns, summaryRuns] = isDeep ? [2_000, 2_000, 300] : [80, 8, 15]
const patience = isDeep ? 1_200_000 : 60_000
const seed = 20261122
const fonts = new PrintFonts(path.join(process.cwd(), 'lib/server/fonts'))
const squeezed = (list: DisplayList) => list.pages.map((page) => wordsOf(page).replace(/\s/gu, ''))

describe('a letter of chance facts', () => {
  it(`is set without a fault, ${letterRuns} times`, () => {
    fc.assert(fc.property(randomLetter, ({ entry, facts, options, isGrid }) => {
      const form = isGrid ? grid : compact
      const letter = entry.write(facts, options)
      expect(unsupportedCharacters(letterText(letter), fonts)).toEqual([])
      expect(setFaults(letter, letterLayout(letter, fonts, form), { form, metrics: fonts })).toEqual([])
    }), { numRuns: letterRuns, seed })
  }, patience)

  it(`is copied out of its file as it was set, ${fileRuns} times`, async () => {
    await fc.assert(fc.asyncProperty(randomLetter, async ({ entry, facts, options, isGrid }) => {
      const list = letterLayout(entry.write(facts, options), fonts, isGrid ? grid : compact)
      expect(await extracted(await pdfOf(list, fonts))).toEqual(squeezed(list))
    }), { numRuns: fileRuns, seed })
  }, patience)
})

describe('the one page of chance facts', () => {
  it(`fills a page without a fault or names what is too long, ${summaryRuns} times`, async () => {
    await fc.assert(fc.asyncProperty(randomSummary, async (facts) => {
      const summary = policeSummary(facts, fonts)
      if ('field' in summary) expect(['complainant.address', 'respondents', 'background', 'filings']).toContain(summary.field)
      else {
        expect(summaryFaults(summary.list, fonts)).toEqual([])
        expect(await extracted(await pdfOf(summary.list, fonts))).toEqual(squeezed(summary.list))
      }
    }), { numRuns: summaryRuns, seed })
  }, patience)
})
