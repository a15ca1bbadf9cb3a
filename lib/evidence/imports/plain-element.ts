/**
 * A backup writes one record after another with the same attributes in the same order. Where a record looks letter for letter like the one the strict
 * parser has just accepted, its names are known to be right and only its values are cut out; whatever looks different goes to the parser.
 */

/** The names of an element and its attributes, as a strict parser accepted them. */
export type Shape = { name: string; names: readonly string[]; openings: readonly string[] }

/** What stands before each value. */
export const shapeOf = (name: string, names: readonly string[]): Shape =>
  ({ name, names, openings: names.map((attribute, index) => `${index === 0 ? `<${name}` : '"'} ${attribute}="`) })

/** What a value may not hold here: a reference beyond the plain ones, markup, control characters, halves of characters, what is no character. */
const odd = /&(?!(?:#10|amp|lt|gt|quot|apos);)|[<\0-\x1f\x7f-\x9f\u2028\ud800-\udfff\ufffe\uffff]/
const reference = /&(#10|amp|lt|gt|quot|apos);/g
const meant: Readonly<Record<string, string>> = { '#10': '\n', amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
const blank = [9, 10, 13, 32]

const unescaped = (value: string) => (value.includes('&') ? value.replace(reference, (whole, name: string) => meant[name] ?? whole) : value)

/** The place of the next character that is no blank. */
export function afterBlanks(text: string, from: number): number {
  let at = from
  while (blank.includes(text.charCodeAt(at))) at += 1
  return at
}

/** The empty element that starts at `from` when it has this shape, with the place after it; null = it has not, or is cut off. */
export function plainElement(text: string, from: number, shape: Shape): { attributes: Record<string, string>; end: number } | null {
  const attributes: Record<string, string> = {}
  let at = from
  for (let index = 0; index < shape.openings.length; index += 1) {
    const opening = shape.openings[index] ?? ''
    if (!text.startsWith(opening, at)) return null
    const start = at + opening.length
    at = text.indexOf('"', start)
    if (at < 0) return null
    attributes[shape.names[index] ?? ''] = text.slice(start, at)
  }
  const end = text.startsWith('" />', at) ? at + 4 : text.startsWith('"/>', at) ? at + 3 : -1
  const inside = text.slice(from + 1, end)
  if (end < 0 || odd.test(inside)) return null
  if (inside.includes('&')) for (const name of shape.names) attributes[name] = unescaped(attributes[name] ?? '')
  return { attributes, end }
}
