import * as z from 'zod/mini'

/**
 * Body of POST and PUT /api/intake-drafts: where the person was, and what stands in the form, finished or not. A PUT may carry the `version` it was typed
 * over; a draft that has changed since refuses.
 */

const depthMax = 8
const entriesMax = 3_000

/** Counts what a half-filled form holds; stops early at what no form of ours could be. */
function entries(value: unknown, depth = 0): number {
  if (typeof value !== 'object' || value === null) return 1
  if (depth >= depthMax) return entriesMax + 1
  return Object.values(value).reduce((sum: number, each) => (sum > entriesMax ? sum : sum + entries(each, depth + 1)), 1)
}

const parts = {
  step: z.string().check(z.minLength(1), z.maxLength(40)),
  body: z.record(z.string(), z.unknown()).check(z.refine((body) => entries(body) <= entriesMax, { error: 'too-long' })),
}
export const beginDraftSchema = z.strictObject(parts)
export type BeginDraft = z.output<typeof beginDraftSchema>
export const keepDraftSchema = z.strictObject({ ...parts, version: z.optional(z.string().check(z.regex(/^\d{1,15}$/))) })
export type KeepDraft = z.output<typeof keepDraftSchema>
