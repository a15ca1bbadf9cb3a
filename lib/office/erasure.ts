import * as z from 'zod/mini'

/** Why something is erased, as a person says it; the chains keep the word for ever. */
export const erasureReasons = ['wish', 'ended', 'retention', 'mistake'] as const
export type ErasureReason = (typeof erasureReasons)[number]

/** POST /api/cases/{id}/erasure: the case's title as it stands proves that it is this case that is meant. */
export const eraseCaseSchema = z.strictObject({ title: z.string().check(z.maxLength(400)), why: z.enum(erasureReasons) })
export type EraseCase = z.infer<typeof eraseCaseSchema>

/** Blanks, points and the width of letters do not matter when a title is written again: a phone has not every sign at hand. */
function plain(text: string): string {
  const wide = text.normalize('NFKC').toLowerCase()
  return wide.replaceAll(/[^\p{L}\p{N}]+/gu, '') || wide.trim()
}

export const isSameTitle = (one: string, other: string): boolean => plain(one) !== '' && plain(one) === plain(other)
