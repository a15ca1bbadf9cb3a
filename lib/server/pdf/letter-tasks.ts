import 'server-only'
import type { LetterDocument } from '@/lib/letters/document'
import { unsupportedCharacters } from '@/lib/letters/guards'
import type { SummaryFacts } from '@/lib/letters/letter-facts'
import { policeSummary, type Summary } from '@/lib/letters/police-summary'
import { letterText } from '@/lib/letters/text'
import { wordsOf, type DisplayList } from '@/lib/letters/typeset/display-list'
import { letterForms, type LetterFormName } from '@/lib/letters/typeset/letter-form'
import { bodyPagesOf, letterLayout } from '@/lib/letters/typeset/letter-layout'
import { sealedLayout, type Seal } from '@/lib/letters/typeset/sealed-layout'
import type { FontMetrics } from '@/lib/letters/typeset/metrics'
import { docxOf } from '../docx/letter-docx'
import type { PrintFonts } from './fonts'
import { pdfOf } from './render'

/**
 * What the print threads are asked for: plain data in, plain data out. `want` = the display list for the screen, or the bytes of the PDF; `form` is compact
 * where none is named.
 */
export type LetterTask =
  | { kind: 'letter'; letter: LetterDocument; form?: LetterFormName; want: 'list' | 'pdf' }
  | { kind: 'sealed'; letter: LetterDocument; seal: Seal; want: 'list' | 'pdf' }
  | { kind: 'police-summary'; facts: SummaryFacts; want: 'list' | 'pdf' }
  | { kind: 'docx'; letter: LetterDocument; form?: LetterFormName }
  | { kind: 'coverage'; text: string }
  | { kind: 'warm' }

/**
 * `unsupported` = `字 U+XXXX`; such text is never printed. `pdf` and `list` as asked for; with the list of a letter comes how many pages its body takes in the
 * usual form.
 */
export type LetterResult =
  | { state: 'done'; list: DisplayList | null; pdf: Uint8Array | null; summary: Omit<Summary, 'list'> | null; bodyPages?: number; docx?: Uint8Array }
  | { state: 'unsupported'; characters: string[] }
  | { state: 'too-long'; field: string }

const uncovered = (text: string, metrics: FontMetrics) => unsupportedCharacters(text, metrics).map(({ value }) => value)

async function drawn(list: DisplayList, want: 'list' | 'pdf', fonts: PrintFonts): Promise<LetterResult> {
  return { state: 'done', list: want === 'list' ? list : null, pdf: want === 'pdf' ? await pdfOf(list, fonts) : null, summary: null }
}

type PlainLetter = Extract<LetterTask, { kind: 'letter' }>

async function printedLetter({ letter, form = 'compact', want }: PlainLetter, fonts: PrintFonts): Promise<LetterResult> {
  const characters = want === 'pdf' ? uncovered(letterText(letter), fonts) : []
  if (characters.length > 0) return { state: 'unsupported', characters }
  const result = await drawn(letterLayout(letter, fonts, letterForms[form]), want, fonts)
  return result.state === 'done' && want === 'list' ? { ...result, bodyPages: bodyPagesOf(letter, fonts) } : result
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
      return printedLetter(task, fonts)
    case 'sealed':
      return printedSealed(task, fonts)
    case 'police-summary':
      return printedSummary(task.facts, task.want, fonts)
    case 'docx':
      return { state: 'done', list: null, pdf: null, summary: null, docx: await docxOf(task.letter, task.form) }
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
