import * as z from 'zod/mini'

const ids = z.array(z.uuid()).check(z.maxLength(500))

/**
 * POST /api/cases/{id}/people/erasure: takes a contact (by key) or a witness (by request) out of a case. `originals`, `letters` = those that are to go whole
 * along with them.
 */
export const erasePersonSchema = z.strictObject({
  contact: z.optional(z.string().check(z.minLength(1), z.maxLength(200))), request: z.optional(z.uuid()), originals: z.optional(ids), letters: z.optional(ids),
}).check(z.refine(({ contact, request }) => (contact === undefined) !== (request === undefined), { path: ['contact'], message: 'required' }))
export type ErasePerson = z.infer<typeof erasePersonSchema>

/** A plain form names each of several things by a field of its own: `originals.<id>`. */
export function erasePersonFields(fields: Record<string, string>): unknown {
  const chosen = (kind: string) => Object.keys(fields).filter((name) => name.startsWith(`${kind}.`)).map((name) => name.slice(kind.length + 1))
  const { contact, request } = fields
  return { ...(contact && { contact }), ...(request && { request }), originals: chosen('originals'), letters: chosen('letters') }
}
