import * as z from 'zod/mini'

/** Bodies of the doors around the passphrase of a personal install. Form posts send the same words. */

const secretSchema = z.string().check(z.minLength(1), z.maxLength(1_000))
const wordSchema = z.string().check(z.minLength(1), z.maxLength(40))

/** POST /api/vault/unlock: the passphrase, or the 24 recovery words; `back` as at the lock. */
export const vaultUnlockSchema = z.strictObject({ secret: secretSchema, back: z.optional(z.string()) })
/** POST /api/vault/passphrase: a new passphrase, written twice; `current` where there is one. */
export const passphraseSchema = z.strictObject({
  passphrase: z.string().check(z.minLength(1), z.maxLength(200)), again: z.string().check(z.maxLength(200)), current: z.optional(secretSchema),
}).check(z.refine(({ passphrase, again }) => passphrase === again, { path: ['again'], message: 'differs' }))
/** POST /api/vault/passphrase/removal, POST /api/vault/words: what proves that it is the owner. */
export const currentPassphraseSchema = z.strictObject({ current: secretSchema })
/** POST /api/vault/words/confirmation: three of the words, in the order asked for, and the sheet they stand on. */
export const wordsConfirmationSchema = z.strictObject({ sheet: wordSchema, first: wordSchema, second: wordSchema, third: wordSchema })
