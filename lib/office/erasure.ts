import * as z from 'zod/mini'

/** Why something is erased, as a person says it; the chains keep the word for ever. */
export const erasureReasons = ['wish', 'ended', 'retention', 'mistake'] as const
export type ErasureReason = (typeof erasureReasons)[number]

/** POST /api/cases/{id}/erasure: the case's title as it stands proves that it is this case that is meant. */
export const eraseCaseSchema = z.strictObject({ title: z.string().check(z.maxLength(400)), why: z.enum(erasureReasons) })
export type EraseCase = z.infer<typeof eraseCaseSchema>

/**
 * How many days somebody's request that something be erased waits for a second person. Longer than the longest public holiday, so that a working day lies
 * within; and no longer, so that a forgotten first word does not lie about as half of an erasure of a case that has since become another one.
 * The database holds to the same number (`check_second_word`).
 */
export const requestDays = 14

/** POST /api/cases/{id}/erasure-requests/{id}/confirmation: `title` = of the case, written once more, where a whole case goes. */
export const confirmErasureSchema = z.strictObject({ title: z.optional(z.string().check(z.maxLength(400))) })
export type ConfirmErasure = z.infer<typeof confirmErasureSchema>

/** Blanks, points and the width of letters do not matter when a title is written again: a phone has not every sign at hand. */
function plain(text: string): string {
  const wide = text.normalize('NFKC').toLowerCase()
  return wide.replaceAll(/[^\p{L}\p{N}]+/gu, '') || wide.trim()
}

export const isSameTitle = (one: string, other: string): boolean => plain(one) !== '' && plain(one) === plain(other)
