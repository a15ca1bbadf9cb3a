import * as z from 'zod/mini'

/** Why something is erased, as a person says it; the chains keep the word for ever. */
export const erasureReasons = ['wish', 'ended', 'retention', 'mistake'] as const
export type ErasureReason = (typeof erasureReasons)[number]

/** POST /api/cases/{id}/erasure: the case's title as it stands proves that it is this case that is meant. */
export const eraseCaseSchema = z.strictObject({ title: z.string().check(z.maxLength(400)), why: z.enum(erasureReasons) })
export type EraseCase = z.infer<typeof eraseCaseSchema>

/** Blanks, and the width of letters, do not matter when a title is written again. */
const plain = (text: string): string => text.normalize('NFKC').replaceAll(/\s+/gu, '')
export const isSameTitle = (one: string, other: string): boolean => plain(one) !== '' && plain(one) === plain(other)
