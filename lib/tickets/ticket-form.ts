import type { FileTicket } from './ticket-schema'

/** Plain forms about tickets as the bodies of the API: what is empty is not said. Every value is still checked by the schema. */

type Fields = Record<string, string>

/** Each number stands in a field `number.…` of its own. */
export const numbersOf = (fields: Fields): string[] =>
  Object.entries(fields).filter(([name, value]) => name.startsWith('number.') && value.trim() !== '').map(([, value]) => value)

const said = (fields: Fields) => Object.entries(fields).filter(([name, value]) => value.trim() !== '' && !name.startsWith('number.'))

/** Body of POST /api/cases/{id}/tickets. */
export const filingBody = (fields: Fields): Partial<Record<keyof FileTicket, unknown>> =>
  ({ ...Object.fromEntries(said(fields)), referenceNumbers: numbersOf(fields) })

/** Body of POST /api/tickets/{id}/events. */
export function eventBody(fields: Fields): Record<string, unknown> {
  const { stage, ...rest } = Object.fromEntries(said(fields))
  return { ...rest, ...(stage ? { stage: Number(stage) } : {}) }
}
