import * as z from 'zod/mini'

/** Body of POST /api/findings/{id}/decision: a person confirms or dismisses what a rule proposed. */
export const decideFindingSchema = z.strictObject({
  state: z.enum(['confirmed', 'dismissed']), note: z.optional(z.string().check(z.maxLength(2000))),
})
export type DecideFinding = z.output<typeof decideFindingSchema>
