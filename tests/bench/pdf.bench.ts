import path from 'node:path'
import { lenderComplaint } from '@/lib/letters/lender-complaint'
import { policeSummary } from '@/lib/letters/police-summary'
import { letterLayout } from '@/lib/letters/typeset/letter-layout'
import { PrintFonts } from '@/lib/server/pdf/fonts'
import { pdfOf } from '@/lib/server/pdf/render'
import { sampleLetter, sampleSummary } from '../letters/sample-case'
import { fresh, nameOf } from './fresh-case'
import { besidePrinters, letterWords as wordsOfLetter, type Words } from './peer-printers'

/** Letter and one-pager against pdfkit with cached stock fonts, @react-pdf/renderer and pdfmake: same case, same words, new names and numbers for every item. */
const fonts = new PrintFonts(path.join(process.cwd(), 'lib/server/fonts'))
const letterFacts = sampleLetter(6)
letterFacts.findings = letterFacts.findings.slice(0, 2)
const summaryFacts = sampleSummary(100)
/** Facts of the item that is measured and the words peers print of it, made before the clock starts: making them is no printer's work. */
let [letterCase, summaryCase] = [fresh(letterFacts, 0), fresh(summaryFacts, 0)]
const letterNow = () => {
  const letter = lenderComplaint(letterCase)
  return { ...letter, sections: letter.sections.filter(({ keep }) => keep !== 'may') }
}
const summaryNow = () => {
  const summary = policeSummary(summaryCase, fonts)
  if ('field' in summary) throw new Error(summary.field)
  return summary
}
const summaryTexts = summaryNow().list.pages.flatMap(({ items }) => items.flatMap((run) => (run.kind === 'text' ? [run] : [])))
let [letterWords, summaryWords]: [Words[], Words[]] = [[], []]
const readyLetter = (item: number) => {
  letterCase = fresh(letterFacts, item)
  letterWords = wordsOfLetter(letterNow())
}
const readySummary = (item: number) => {
  summaryCase = fresh(summaryFacts, item)
  summaryWords = summaryTexts.map(({ text, face }) => ({
    text: text.replaceAll('林知夏', nameOf(item)).replaceAll('1700', `1${700 + (item % 99)}`), size: 6, face: face.startsWith('sans') ? 'sansMedium' : 'serif',
  }))
}

const letterHeld = await besidePrinters('letter', {
  ready: readyLetter, own: async () => pdfOf(letterLayout(letterNow(), fonts), fonts), words: () => letterWords,
}, 0.5)
const summaryHeld = await besidePrinters('one-pager, fit included', {
  ready: readySummary, own: async () => pdfOf(summaryNow().list, fonts), words: () => summaryWords,
}, 0.6)

const letterBytes = (await pdfOf(letterLayout(letterNow(), fonts), fonts)).length
const summaryBytes = (await pdfOf(summaryNow().list, fonts)).length
console.log(`\nsize: letter ${letterBytes} bytes (at most 100,000), one-pager ${summaryBytes} (at most 140,000); fit tries ${summaryNow().tries} (at most 6)`)
process.exitCode = letterHeld && summaryHeld && letterBytes <= 100_000 && summaryBytes <= 140_000 && summaryNow().tries <= 6 ? 0 : 1
