import path from 'node:path'
import { lenderComplaint } from '@/lib/letters/lender-complaint'
import { policeSummary } from '@/lib/letters/police-summary'
import { letterLayout } from '@/lib/letters/typeset/letter-layout'
import { PrintFonts } from '@/lib/server/pdf/fonts'
import { pdfOf } from '@/lib/server/pdf/render'
import { sampleLetter, sampleSummary } from '../letters/sample-case'
import { fresh, nameOf } from './fresh-case'
import { judged } from './interleaved'
import { letterWords as wordsOfLetter, pdfmakePdf, reactPdf, stockPdfkit, type Words } from './peer-printers'

/** Letter and one-pager against pdfkit with cached stock fonts, @react-pdf/renderer and pdfmake: same case, same words, new names and numbers for every item. */
const fonts = new PrintFonts(path.join(process.cwd(), 'lib/server/fonts'))
const letterFacts = sampleLetter(6)
letterFacts.findings = letterFacts.findings.slice(0, 2)
const letterOf = (item: number) => {
  const letter = lenderComplaint(fresh(letterFacts, item))
  return { ...letter, sections: letter.sections.filter(({ keep }) => keep !== 'may') }
}
const letterWords = (item: number): Words[] => wordsOfLetter(letterOf(item))

const summaryFacts = sampleSummary(100)
const summaryOf = (item: number) => {
  const summary = policeSummary(fresh(summaryFacts, item), fonts)
  if ('field' in summary) throw new Error(summary.field)
  return summary
}
const summaryTexts = summaryOf(0).list.pages.flatMap(({ items }) => items.flatMap((run) => (run.kind === 'text' ? [run] : [])))
const summaryWords = (item: number): Words[] => summaryTexts.map(({ text, face }) => ({
  text: text.replaceAll('林知夏', nameOf(item)).replaceAll('1700', `1${700 + (item % 99)}`), size: 6, face: face.startsWith('sans') ? 'sansMedium' : 'serif',
}))

const control = 'pdfkit, cached stock fonts'
const peer = '@react-pdf/renderer'

const letterHeld = await judged('letter', [
  { name: 'own typesetter', run: async (item) => pdfOf(letterLayout(letterOf(item), fonts), fonts) },
  { name: control, run: (item) => stockPdfkit(letterWords(item)) },
  { name: peer, run: (item) => reactPdf(letterWords(item)) },
  { name: 'pdfmake', run: (item) => pdfmakePdf(letterWords(item)) },
], { gates: [{ over: control, atMost: 0.5 }, { over: peer, atMost: 0.35 }], clock: 'processor' })

const summaryHeld = await judged('one-pager, fit included', [
  { name: 'own typesetter', run: async (item) => pdfOf(summaryOf(item).list, fonts) },
  { name: control, run: (item) => stockPdfkit(summaryWords(item)) },
  { name: peer, run: (item) => reactPdf(summaryWords(item)) },
  { name: 'pdfmake', run: (item) => pdfmakePdf(summaryWords(item)) },
], { gates: [{ over: control, atMost: 0.6 }, { over: peer, atMost: 0.35 }], clock: 'processor' })

const letterBytes = (await pdfOf(letterLayout(letterOf(0), fonts), fonts)).length
const summaryBytes = (await pdfOf(summaryOf(0).list, fonts)).length
console.log(`\nsize: letter ${letterBytes} bytes (at most 100,000), one-pager ${summaryBytes} (at most 140,000); fit tries ${summaryOf(0).tries} (at most 6)`)
process.exitCode = letterHeld && summaryHeld && letterBytes <= 100_000 && summaryBytes <= 140_000 && summaryOf(0).tries <= 6 ? 0 : 1
