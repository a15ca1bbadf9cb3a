import type { LetterDocument } from './document'

/** A person's own wording of single paragraphs, by their place `section.block`. Lists, tables and signatures stay as the facts make them. */
export type Edits = Record<string, string>

/** The letter with the edited paragraphs; a place that is no paragraph is left alone. */
export function withEdits(letter: LetterDocument, edits: Edits): LetterDocument {
  const sections = letter.sections.map((section, at) => ({
    ...section,
    blocks: section.blocks.map((block, place) => {
      const text = edits[`${at}.${place}`]
      return block.kind === 'paragraph' && text !== undefined ? { ...block, text } : block
    }),
  }))
  return { ...letter, sections }
}
