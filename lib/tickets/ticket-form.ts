import type { FileTicket } from './ticket-schema'

/** Plain forms about tickets as the bodies of the API: what is empty is not said. Every value is still checked by the schema. */

type Fields = Record<string, string>

/** Each number stands in a field `number.…` of its own, what stood there before in `shown.…`. */
const numbersOf = (fields: Fields, kind = 'number'): string[] =>
  Object.entries(fields).filter(([name, value]) => name.startsWith(`${kind}.`) && value.trim() !== '').map(([, value]) => value)

/** The numbers of a ticket after a form: those the form showed are as it says now, and those that came meanwhile stay. */
export const changedNumbers = (held: readonly string[], sent: readonly string[], shown?: readonly string[]): string[] =>
  (shown ? [...new Set([...held.filter((number) => !shown.includes(number) || sent.includes(number)), ...sent])] : [...sent])

const said = (fields: Fields) => Object.entries(fields).filter(([name, value]) => value.trim() !== '' && !name.startsWith('number.'))

/** `3:25` or `1:02:05` as seconds, a bare number as minutes; what is neither becomes a length that is refused. */
function secondsOf(text: string): number {
  const parts = text.normalize('NFKC').trim().split(':')
  if (!parts.every((part) => /^\d{1,3}$/.test(part)) || parts.length > 3) return -1
  const numbers = parts.length === 1 ? [...parts.map(Number), 0] : parts.map(Number)
  return numbers.reduce((sum, part) => sum * 60 + part, 0)
}

/** What a call leaves, out of the fields that hold it as people write it: its length as `length`. */
function withLength({ length, ...fields }: Fields): Record<string, unknown> {
  return { ...fields, ...(length === undefined ? {} : { seconds: secondsOf(length) }) }
}

/** Body of POST /api/cases/{id}/tickets. */
export const filingBody = (fields: Fields): Partial<Record<keyof FileTicket, unknown>> =>
  ({ ...withLength(Object.fromEntries(said(fields))), referenceNumbers: numbersOf(fields) })

/** Body of PATCH /api/tickets/{id}: the numbers, and the address beside them, which an empty field takes away. */
export const changeBody = (fields: Fields): Record<string, unknown> => ({
  referenceNumbers: numbersOf(fields), shown: numbersOf(fields, 'shown'),
  ...(fields.queryLink === undefined ? {} : { queryLink: fields.queryLink.trim() || null }),
})

/** Body of POST /api/tickets/{id}/events. */
export function eventBody(fields: Fields): Record<string, unknown> {
  const { stage, ...rest } = Object.fromEntries(said(fields))
  const [number] = numbersOf(fields)
  return { ...withLength(rest), ...(number ? { number } : {}), ...(stage ? { stage: Number(stage) } : {}) }
}
