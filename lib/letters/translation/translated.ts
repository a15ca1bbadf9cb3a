import { salutationOf, type Block, type LetterDocument, type Section } from '../document'
import { isSigned } from '../text'
import { memories } from './memory'
import { readerOf, type Reader } from './reader'
import { capitalised, joinedRuns, kept, own, said, type Language, type Run } from './run'
import { sentencesOf } from './sentences'

/** A letter in another language, piece by piece: what the product wrote is said from memory, what a person wrote stays as it is and is marked. */

/** One text of the letter: as printed, and as it is read. */
export type Piece = { zh: string; runs: Run[] }
export type TranslatedBlock =
  | { kind: 'paragraph'; piece: Piece } | { kind: 'list'; numbered: boolean; items: Piece[] }
  | { kind: 'facts'; head: Piece[]; rows: Piece[][] } | { kind: 'figure'; piece: Piece } | { kind: 'signature'; lines: Piece[] }
export type TranslatedSection = { heading: Piece | null; closing: Piece[]; isAttachment: boolean; blocks: TranslatedBlock[] }
export type TranslatedLetter = { title: Piece; salutation: Piece | null; sections: TranslatedSection[] }

/** Whether nothing in a piece was left as a person's own wording. */
export const isWhole = ({ runs }: Piece): boolean => runs.every(({ kind }) => kind !== 'own')

/** How the pieces of a letter are read in a language. `cell` = a cell of a table, where what is no word of ours is a record and stays as it is. */
export type Speaker = { text: (zh: string) => Run[]; label: (zh: string) => Run[]; cell: (zh: string) => Run[] }

/** From memory: the most specific sentence that fits; what fits none is a person's own. */
export function memorySpeaker(reader: Reader, language: Language): Speaker {
  const lines = (zh: string): Run[] => {
    const each = zh.split('\n').map((line) => line.trim()).filter(Boolean)
    return each.flatMap((line, at) => [...(at > 0 ? [said('\n')] : []), ...(each.length > 1 ? sentence(line) : [own(line)])])
  }
  const sentence = (zh: string): Run[] => {
    const found = reader.read('sentence', zh.trim())
    return found ? capitalised(found.say(language)) : lines(zh)
  }
  const whole = (zh: string) => reader.read('label', zh.trim())
  const text = (zh: string) => joinedRuns(sentencesOf(zh).flatMap((one, at) => [...(at > 0 ? [said(' ')] : []), ...sentence(one)]))
  return {
    text, label: (zh) => { const found = whole(zh); return found ? joinedRuns(capitalised(found.say(language))) : text(zh) },
    cell: (zh) => { const found = whole(zh); return found ? joinedRuns(capitalised(found.say(language))) : zh ? [kept(zh)] : [] },
  }
}

const pieceBy = (speak: (zh: string) => Run[]) => (zh: string): Piece => ({ zh, runs: speak(zh) })

function blockIn(block: Block, speaker: Speaker): TranslatedBlock {
  switch (block.kind) {
    case 'paragraph': return { kind: 'paragraph', piece: pieceBy(speaker.text)(block.text) }
    case 'list': return { kind: 'list', numbered: block.numbered, items: block.items.map(({ text }) => pieceBy(speaker.text)(text)) }
    case 'facts': return {
      kind: 'facts', head: block.head.map(pieceBy(speaker.label)), rows: block.rows.map(({ cells }) => cells.map(pieceBy(speaker.cell))),
    }
    case 'figure': return { kind: 'figure', piece: pieceBy(speaker.text)(block.alt) }
    case 'signature': return { kind: 'signature', lines: block.lines.map(pieceBy(speaker.label)) }
    default: return block satisfies never
  }
}

const sectionIn = (section: Section, closing: readonly string[], speaker: Speaker): TranslatedSection => ({
  heading: section.heading ? pieceBy(speaker.label)(section.heading) : null, isAttachment: section.attachment === true,
  closing: isSigned(section.blocks) ? closing.filter(Boolean).map(pieceBy(speaker.cell)) : [], blocks: section.blocks.map((block) => blockIn(block, speaker)),
})

/** A letter as a speaker reads it, with the structure it is printed in. */
export function spoken(letter: LetterDocument, speaker: Speaker): TranslatedLetter {
  const greeted = salutationOf(letter)
  return {
    title: pieceBy(speaker.label)(letter.title), salutation: greeted ? pieceBy(speaker.cell)(greeted) : null,
    sections: letter.sections.map((section) => sectionIn(section, letter.closing ?? [], speaker)),
  }
}

/** A letter in a language of the memory. `reader` = one to share among letters, in tests. */
export const translated = (letter: LetterDocument, language: Language, reader: Reader = readerOf(memories)): TranslatedLetter =>
  spoken(letter, memorySpeaker(reader, language))
