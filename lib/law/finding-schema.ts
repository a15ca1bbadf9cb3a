import * as z from 'zod/mini'
import { plainText } from '@/lib/cases/plain-text'

const state = z.enum(['confirmed', 'dismissed', 'proposed'])
const note = z.optional(z.string().check(z.overwrite(plainText), z.maxLength(2000)))
const togetherMax = 100
const digest = z.string().check(z.maxLength(64))

/**
 * Body of POST /api/findings/{id}/decision: a person confirms or dismisses what a rule proposed; `proposed` takes a decision back.
 * `seen` = digest of the finding the person looked at: where it has moved since, nothing is decided. Without it the finding is decided as it stands now.
 */
export const decideFindingSchema = z.strictObject({ state, note, seen: z.optional(digest) })
export type DecideFinding = z.output<typeof decideFindingSchema>

/** Body of POST /api/cases/{id}/findings/decisions: one decision on several findings of a case, all of them or none; `seen` = digests by finding. */
export const decideTogetherSchema = z.strictObject({
  findings: z.array(z.uuid()).check(z.minLength(1), z.maxLength(togetherMax)), state, note, seen: z.optional(z.record(z.uuid(), digest)),
})
export type DecideTogether = z.output<typeof decideTogetherSchema>
