import type { PartKey } from './document'

/** How a person arranged a letter, as options of its draft. Kept apart from what reads them, so that a form needs no more than this. */

/** Parts that a person can leave out, or write behind, by their keys. */
export const partKeys: readonly PartKey[] = ['facts', 'earlier', 'details', 'acts', 'limits']
/** Every option about the arrangement begins so; none of them holds words of a person. */
export const arrangeName = 'arrange.'
/** The parts left out, by their keys. */
export const outOption = `${arrangeName}out`
/** In which order what was found is told. */
export const orderOption = `${arrangeName}by`
/** The kinds of conduct in the order of a person's hand. */
export const kindsOption = `${arrangeName}kinds`
/** A person's own paragraphs behind a part. */
export const paragraphOption = (key: PartKey): string => `paragraph.${key}`
/** In characters. */
export const paragraphMax = 2000

/** Kinds of conduct with one of them moved a place towards the first or the last. */
export function movedKind(kinds: readonly string[], kind: string, to: 'up' | 'down'): string[] {
  const from = kinds.indexOf(kind)
  const at = to === 'up' ? from - 1 : from + 1
  if (from < 0 || at < 0 || at >= kinds.length) return [...kinds]
  return kinds.map((one, place) => (place === at ? kind : place === from ? (kinds[at] ?? kind) : one))
}
