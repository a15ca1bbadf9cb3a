import 'server-only'
import type { LetterDocument } from '@/lib/letters/document'
import { unsupportedCharacters } from '@/lib/letters/guards'
import type { SummaryFacts } from '@/lib/letters/letter-facts'
import { policeSummary, type Summary } from '@/lib/letters/police-summary'
import { letterText } from '@/lib/letters/text'
import { wordsOf, type DisplayList } from '@/lib/letters/typeset/display-list'
import { letterLayout } from '@/lib/letters/typeset/letter-layout'
import { sealedLayout, type Seal } from '@/lib/letters/typeset/sealed-layout'
import type { FontMetrics } from '@/lib/letters/typeset/metrics'
import type { PrintFonts } from './fonts'
import { pdfOf } from './render'

/** What the print threads are asked for: plain data in, plain data out. `want` = the display list for the screen, or the bytes of the PDF. */
export type LetterTask =
  | { kind: 'letter'; letter: LetterDocument; want: 'list' | 'pdf' }
  | { kind: 'sealed'; letter: LetterDocument; seal: Seal; want: 'list' | 'pdf' }
  | { kind: 'police-summary'; facts: SummaryFacts; want: 'list' | 'pdf' }
  | { kind: 'coverage'; text: string }
  | { kind: 'warm' }

/** `unsupported` = `字 U+XXXX`; such text is never printed. `pdf` and `list` as asked for. */
export type LetterResult =
  | { state: 'done'; list: DisplayList | null; pdf: Uint8Array | null; summary: Omit<Summary, 'list'> | null }
  | { state: 'unsupported'; characters: string[] }
  | { state: 'too-long'; field: string }

const uncovered = (text: string, metrics: FontMetrics) => unsupportedCharacters(text, metrics).map(({ value }) => value)

async function drawn(list: DisplayList, want: 'list' | 'pdf', fonts: PrintFonts): Promise<LetterResult> {
  return { state: 'done', list: want === 'list' ? list : null, pdf: want === 'pdf' ? await pdfOf(list, fonts) : null, summary: null }
}

async function printedLetter(letter: LetterDocument, want: 'list' | 'pdf', fonts: PrintFonts): Promise<LetterResult> {
  const characters = want === 'pdf' ? uncovered(letterText(letter), fonts) : []
  return characters.length > 0 ? { state: 'unsupported', characters } : drawn(letterLayout(letter, fonts), want, fonts)
}

type SealedLetter = Extract<LetterTask, { kind: 'sealed' }>

/** A letter that carries a digest or an anchor. */
async function printedSealed({ letter, seal, want }: SealedLetter, fonts: PrintFonts): Promise<LetterResult> {
  const characters = want === 'pdf' ? uncovered(letterText(letter), fonts) : []
  return characters.length > 0 ? { state: 'unsupported', characters } : drawn(sealedLayout(letterLayout(letter, fonts), seal, fonts), want, fonts)
}

async function printedSummary(facts: SummaryFacts, want: 'list' | 'pdf', fonts: PrintFonts): Promise<LetterResult> {
  const summary = policeSummary(facts, fonts)
  if ('field' in summary) return { state: 'too-long', field: summary.field }
  const characters = want === 'pdf' ? uncovered(summary.list.pages.map(wordsOf).join('\n'), fonts) : []
  if (characters.length > 0) return { state: 'unsupported', characters }
  const { list, ...kept } = summary
  const result = await drawn(list, want, fonts)
  return result.state === 'done' ? { ...result, summary: kept } : result
}

/** Does one task. Uncovered characters are refused before anything is printed; a draft on screen may still show them. */
export async function performed(task: LetterTask, fonts: PrintFonts): Promise<LetterResult> {
  switch (task.kind) {
    case 'letter':
      return printedLetter(task.letter, task.want, fonts)
    case 'sealed':
      return printedSealed(task, fonts)
    case 'police-summary':
      return printedSummary(task.facts, task.want, fonts)
    case 'coverage': {
      const characters = uncovered(task.text, fonts)
      return characters.length > 0 ? { state: 'unsupported', characters } : { state: 'done', list: null, pdf: null, summary: null }
    }
    case 'warm':
      fonts.load()
      return { state: 'done', list: null, pdf: null, summary: null }
    default:
      return task satisfies never
  }
}
