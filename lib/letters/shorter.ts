import type { Keep, LetterDocument, Section } from './document'

export type Shorter = { letter: LetterDocument; dropped: Section }

const lastOf = (sections: Section[], keep: Keep) => sections.findLastIndex((section) => section.keep === keep)

/** The letter without its least needed section: the last `may`, then the last `should`. Null when only `must` is left: then the person edits. */
export function shorter(letter: LetterDocument): Shorter | null {
  const may = lastOf(letter.sections, 'may')
  const at = may >= 0 ? may : lastOf(letter.sections, 'should')
  const dropped = letter.sections[at]
  return dropped ? { letter: { ...letter, sections: letter.sections.filter((_, index) => index !== at) }, dropped } : null
}

/** The longest version that fits, with the headings of what was left out; null when even the shortest does not. */
export function fitted(letter: LetterDocument, fits: (candidate: LetterDocument) => boolean): { letter: LetterDocument; dropped: string[] } | null {
  const dropped: string[] = []
  let current: LetterDocument = letter
  while (!fits(current)) {
    const next = shorter(current)
    if (!next) return null
    dropped.unshift(next.dropped.heading ?? '')
    current = next.letter
  }
  return { letter: current, dropped }
}
