import * as z from 'zod/mini'

/** Bodies about letters. A letter or channel is any word here: one that is not built yet is answered with not-found. */

const word = z.string().check(z.minLength(1), z.maxLength(60))
const wordsSchema = z.array(z.string().check(z.maxLength(400))).check(z.maxLength(200))
const optionSchema = z.union([z.string().check(z.maxLength(4000)), z.boolean(), z.number(), wordsSchema])
export const optionsSchema = z.record(z.string().check(z.maxLength(60)), optionSchema)

/** Body of POST /api/cases/{id}/letters. */
export const writeLetterSchema = z.strictObject({
  letter: word, channel: z.optional(word), ticket: z.optional(z.uuid()), options: z.optional(optionsSchema),
})
export type WriteLetter = z.output<typeof writeLetterSchema>

const digest = z.string().check(z.maxLength(64))

const wording = z.string().check(z.maxLength(8000))
const editSchema = z.union([wording, z.strictObject({ text: wording, was: z.optional(z.string().check(z.maxLength(20_000))) })])
const placeSchema = z.string().check(z.regex(/^(?:\d{1,3}|earlier)\.\d{1,3}$/))

/** Wordings of a draft as they are kept. */
export const editsSchema = z.record(placeSchema, z.strictObject({ text: wording, was: z.string().check(z.maxLength(20_000)) }))

/**
 * Body of PATCH /api/letters/{id}: `edits` words paragraphs of the draft anew, by their place `section.block`; an empty text takes that back. `was` = the
 * sentence that was read at that place; `earlier.0` … are the places of wordings whose sentence is gone. `version` = of the draft as it was read. When the
 * draft has moved since, or another sentence stands at a place, nothing is changed. An option that says nothing (an empty text) is not kept.
 */
export const editLetterSchema = z.strictObject({
  version: z.optional(digest), options: z.optional(optionsSchema), edits: z.optional(z.record(placeSchema, editSchema)),
})
export type EditLetter = z.output<typeof editLetterSchema>

/** Body of DELETE /api/letters/{id}. With `case` a draft of it that somebody removed before is as good as removed now. */
export const removeDraftSchema = z.strictObject({ case: z.optional(z.uuid()) })
export type RemoveDraft = z.output<typeof removeDraftSchema>

/** Greatest number of characters of a reason. */
export const likenessReasonMax = 2000
const reason = z.string().check(z.trim(), z.minLength(10), z.maxLength(likenessReasonMax))

/** Body of POST /api/letters/{id}/likeness-reason: `seen` = digest of the draft the reason is about; it counts for this draft alone. */
export const giveReasonSchema = z.strictObject({ seen: z.string().check(z.regex(/^[0-9a-f]{64}$/)), reason })
export type GiveReason = z.output<typeof giveReasonSchema>

/** Body of POST /api/letters/{id}/issue: `seen` = digest of the draft the person looked at. */
export const issueLetterSchema = z.strictObject({ seen: z.optional(digest) })

const part = z.optional(z.enum(['page', 'annex']))

/** Body of POST /api/cases/{id}/police-summary: `letter` = the draft whose options are taken; `part` = the page itself, or the annex it points to. */
export const summaryDraftSchema = z.strictObject({ options: z.optional(optionsSchema), letter: z.optional(z.uuid()), part })

/** Query of GET /api/letters/{id}/pdf: an issued summary also has its annex. */
export const letterFileSchema = z.strictObject({ part })
