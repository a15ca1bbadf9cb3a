import type { LetterWarning } from './guards'
import type { LetterEntry } from './letter-entry'
import type { LetterOptions } from './letter-options'

/** How long a letter's body may be for whoever reads it. */

/** A field that takes less than this many characters shortens nothing worth the trouble. */
const longFrom = 120

const lengthOf = (value: LetterOptions[string] | undefined): number =>
  [value ?? ''].flat().reduce<number>((sum, text) => sum + (typeof text === 'string' ? [...text].length : 0), 0)

/** Key of the field of the person's own words that takes most room, null where none takes much. */
function longestField({ fields }: Pick<LetterEntry, 'fields'>, options: LetterOptions): string | null {
  const free = Object.entries(fields).filter(([, { kind }]) => kind === 'area' || kind === 'lines').map(([key]) => ({ key, length: lengthOf(options[key]) }))
  const [longest] = free.filter(({ length }) => length >= longFrom).sort((one, other) => other.length - one.length)
  return longest?.key ?? null
}

/**
 * A body that takes more pages than its letter should, annexes not counted. `pages` in the usual form: the form of official documents takes half as many
 * again by itself. The value is the field to shorten first, `civil-complaint.background`, empty where none is long.
 */
export function lengthWarnings(entry: LetterEntry, { options, pages }: { options: LetterOptions; pages: number }): LetterWarning[] {
  if (entry.pagesMax === null || pages <= entry.pagesMax) return []
  const field = longestField(entry, options)
  const values = { pages: String(pages), most: String(entry.pagesMax), what: field === null ? 'sentences' : 'field' }
  return [{ code: 'pages-over', level: 'warn', value: field === null ? '' : `${entry.id}.${field}`, values }]
}
