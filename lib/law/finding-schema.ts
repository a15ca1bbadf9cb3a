import * as z from 'zod/mini'
import { plainText } from '@/lib/cases/plain-text'

const state = z.enum(['confirmed', 'dismissed', 'proposed'])
const note = z.optional(z.string().check(z.overwrite(plainText), z.maxLength(2000)))
const togetherMax = 100

/** Body of POST /api/findings/{id}/decision: a person confirms or dismisses what a rule proposed; `proposed` takes a decision back. */
export const decideFindingSchema = z.strictObject({ state, note })
export type DecideFinding = z.output<typeof decideFindingSchema>

/** Body of POST /api/cases/{id}/findings/decisions: one decision on several findings of a case, all of them or none. */
export const decideTogetherSchema = z.strictObject({ findings: z.array(z.uuid()).check(z.minLength(1), z.maxLength(togetherMax)), state, note })
export type DecideTogether = z.output<typeof decideTogetherSchema>
