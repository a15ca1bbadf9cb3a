import type { LetterDocument, Paragraph } from './document'

/** A person's own wording of one paragraph. `was` = the sentence of the facts that it replaces. */
export type Edit = { text: string; was: string }
/** By the place `section.block` of the paragraph, or `earlier.0` … once its sentence is gone. Lists, tables and signatures stay as the facts make them. */
export type Edits = Record<string, Edit>
/** What a person sends for one place; `was` = the sentence they saw there. A bare text says nothing about what it was written over. */
export type WrittenEdit = string | { text: string; was?: string }
/** A paragraph that may be worded anew, with its place and the heading it stands under. */
export type Editable = { place: string; heading: string; text: string; factRef?: string }
/** Where edits stand in a letter: `own` by the place of their sentence now; `earlier` = wordings of sentences that are gone, each by a place of its own. */
export type PlacedEdits = { own: Map<string, Edit>; earlier: Map<string, Edit> }

/** The place of a wording whose sentence is gone. */
const earlierPlace = (number: number): string => `earlier.${number}`
const isEarlier = (place: string) => place.startsWith('earlier.')
const plain = (text: string) => text.replace(/\r\n?/gu, '\n')

/** The first place for an earlier wording that is not taken. */
export function freeEarlierPlace(isTaken: (place: string) => boolean): string {
  let number = 0
  while (isTaken(earlierPlace(number))) number += 1
  return earlierPlace(number)
}

/** The paragraphs of a letter a person may word themselves; the annex is a list of records and stays. */
export function editables(letter: LetterDocument): Editable[] {
  return letter.sections.flatMap((section, at) => {
    if (section.attachment) return []
    const paragraphs = section.blocks.flatMap((block, place): [Paragraph, number][] => (block.kind === 'paragraph' ? [[block, place]] : []))
    return paragraphs.map(([{ text, factRef }, place]) => ({ place: `${at}.${place}`, heading: section.heading ?? '', text, ...(factRef ? { factRef } : {}) }))
  })
}

/** Finds the sentence of every edit: an edit follows its sentence when the facts have moved it, and goes on no other one. */
export function placedEdits(letter: LetterDocument, edits: Edits): PlacedEdits {
  const all = editables(letter)
  const own = new Map<string, Edit>()
  const gone: [string, Edit][] = []
  const isThere = ([place, { was }]: [string, Edit]) => all.some((one) => one.place === place && one.text === was)
  const entries = Object.entries(edits)
  for (const [place, edit] of [...entries.filter(isThere), ...entries.filter((entry) => !isThere(entry))]) {
    const free = all.filter((one) => one.text === edit.was && !own.has(one.place))
    const at = free.find((one) => one.place === place) ?? free[0]
    if (at) own.set(at.place, edit)
    else gone.push([place, edit])
  }
  const earlier = new Map(gone.filter(([place]) => isEarlier(place)))
  for (const [place, edit] of gone) if (!isEarlier(place)) earlier.set(freeEarlierPlace((one) => earlier.has(one)), edit)
  return { own, earlier }
}

/**
 * Adds what a person wrote to what was written before; an empty text, or the sentence of the facts itself, takes an edit back, and an empty text at an earlier
 * wording drops that. Null when a `was` is not what stands at its place now: then nothing may change.
 */
export function mergedEdits(letter: LetterDocument, before: Edits, written: Readonly<Record<string, WrittenEdit>>): Edits | null {
  const { own, earlier } = placedEdits(letter, before)
  const sentences = new Map(editables(letter).map(({ place, text }) => [place, text]))
  for (const [place, said] of Object.entries(written)) {
    const { text, was } = typeof said === 'string' ? { text: said } : said
    const there = sentences.get(place) ?? earlier.get(place)?.was
    const isNew = there === undefined && isEarlier(place)
    if (was !== undefined && !isNew && plain(was) !== plain(there ?? '')) return null
    const into = isEarlier(place) ? earlier : own
    if (!text.trim() || text === there) into.delete(place)
    else if (there !== undefined) into.set(place, { text, was: there })
    else if (isNew && was !== undefined) into.set(place, { text, was })
  }
  return Object.fromEntries([...own, ...earlier])
}

/** Places of a letter (null = one without sentences) at which nothing stands that could be worded: words sent for them would be lost. */
export function strayPlaces(letter: LetterDocument | null, before: Edits, written: Readonly<Record<string, WrittenEdit>>): string[] {
  const known = new Set(letter ? [...editables(letter).map(({ place }) => place), ...placedEdits(letter, before).earlier.keys()] : [])
  const isLost = ([place, said]: [string, WrittenEdit]) => {
    const { text, was } = typeof said === 'string' ? { text: said } : said
    return Boolean(text.trim()) && !known.has(place) && was === undefined
  }
  return Object.entries(written).filter(isLost).map(([place]) => place)
}

/** The edits of the sections that are in the letter; `out` = places of those left out. */
export const inLetter = ({ own, earlier }: PlacedEdits, out: readonly number[]): PlacedEdits =>
  ({ own: new Map([...own].filter(([place]) => !out.includes(Number(place.split('.')[0])))), earlier })

/** The letter with the edited paragraphs. Wordings of sentences that are gone are not written in, so that nobody's words end up on another fact. */
export function withEdits(letter: LetterDocument, { own }: PlacedEdits): LetterDocument {
  const sections = letter.sections.map((section, at) => ({
    ...section,
    blocks: section.blocks.map((block, place) => {
      const text = own.get(`${at}.${place}`)?.text
      return block.kind === 'paragraph' && text !== undefined ? { ...block, text } : block
    }),
  }))
  return { ...letter, sections }
}
