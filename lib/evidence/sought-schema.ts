import * as z from 'zod/mini'

/** Characters of a text somebody looks for. */
export const soughtMax = 100

/** Body of POST /api/cases/{id}/sought: words or a number; an empty text ends the search. */
export const soughtSchema = z.strictObject({ text: z.string().check(z.trim(), z.maxLength(soughtMax)) })
export type Sought = z.output<typeof soughtSchema>
