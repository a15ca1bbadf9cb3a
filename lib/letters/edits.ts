import type { LetterDocument, Paragraph } from './document'

/** A person's own wording of one paragraph. `was` = the sentence of the facts that it replaces. */
export type Edit = { text: string; was: string }
/** By the place `section.block` of the paragraph. Lists, tables and signatures stay as the facts make them. */
export type Edits = Record<string, Edit>
/** A paragraph that may be worded anew, with its place and the heading it stands under. */
export type Editable = { place: string; heading: string; text: string; factRef?: string }

/** The paragraphs of a letter a person may word themselves; the annex is a list of records and stays. */
export function editables(letter: LetterDocument): Editable[] {
  return letter.sections.flatMap((section, at) => {
    if (section.attachment) return []
    const paragraphs = section.blocks.flatMap((block, place): [Paragraph, number][] => (block.kind === 'paragraph' ? [[block, place]] : []))
    return paragraphs.map(([{ text, factRef }, place]) => ({ place: `${at}.${place}`, heading: section.heading ?? '', text, ...(factRef ? { factRef } : {}) }))
  })
}

/** Adds what a person wrote to what was written before; an empty text, or the sentence of the facts itself, takes an edit back. */
export function mergedEdits(letter: LetterDocument, before: Edits, written: Readonly<Record<string, string>>): Edits {
  const sentences = new Map(editables(letter).map(({ place, text }) => [place, text]))
  const merged = new Map(Object.entries(before))
  for (const [place, text] of Object.entries(written)) {
    const was = sentences.get(place)
    if (!text.trim() || text === was) merged.delete(place)
    else if (was !== undefined) merged.set(place, { text, was })
  }
  return Object.fromEntries(merged)
}

/**
 * The letter with the edited paragraphs. An edit follows its sentence when the facts have moved it; when that sentence is no longer in the letter, the edit
 * is not written in and comes back under `lost`, so that nobody's words end up on another fact.
 */
export function withEdits(letter: LetterDocument, edits: Edits): { letter: LetterDocument; lost: { place: string; text: string }[] } {
  const all = editables(letter)
  const texts = new Map<string, string>()
  const lost: { place: string; text: string }[] = []
  for (const [place, { text, was }] of Object.entries(edits)) {
    const own = all.find((one) => one.place === place && one.text === was) ?? all.find((one) => one.text === was)
    if (own) texts.set(own.place, text)
    else lost.push({ place, text })
  }
  const sections = letter.sections.map((section, at) => ({
    ...section,
    blocks: section.blocks.map((block, place) => {
      const text = texts.get(`${at}.${place}`)
      return block.kind === 'paragraph' && text !== undefined ? { ...block, text } : block
    }),
  }))
  return { letter: { ...letter, sections }, lost }
}
