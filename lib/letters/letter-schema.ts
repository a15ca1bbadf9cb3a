import * as z from 'zod/mini'

/** Bodies about letters. A letter or channel is any word here: one that is not built yet is answered with not-found. */

const word = z.string().check(z.minLength(1), z.maxLength(60))
const wordsSchema = z.array(z.string().check(z.maxLength(400))).check(z.maxLength(200))
const optionSchema = z.union([z.string().check(z.maxLength(4000)), z.boolean(), z.number(), wordsSchema])
const optionsSchema = z.record(z.string().check(z.maxLength(60)), optionSchema)

/** Body of POST /api/cases/{id}/letters. */
export const writeLetterSchema = z.strictObject({
  letter: word, channel: z.optional(word), ticket: z.optional(z.uuid()), options: z.optional(optionsSchema),
})
export type WriteLetter = z.output<typeof writeLetterSchema>

/** Body of PATCH /api/letters/{id}: `edits` replaces paragraphs of the draft, by their place `section.block`. */
export const editLetterSchema = z.strictObject({
  options: z.optional(optionsSchema), edits: z.optional(z.record(z.string().check(z.regex(/^\d{1,3}\.\d{1,3}$/)), z.string().check(z.maxLength(8000)))),
})
export type EditLetter = z.output<typeof editLetterSchema>

/** Body of POST /api/letters/{id}/issue: `seen` = digest of the draft the person looked at. */
export const issueLetterSchema = z.strictObject({ seen: z.optional(z.string().check(z.maxLength(64))) })

/** Body of POST /api/cases/{id}/police-summary. */
export const summaryDraftSchema = z.strictObject({ options: z.optional(optionsSchema) })
