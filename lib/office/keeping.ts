import * as z from 'zod/mini'

/** Why a case is kept until a day, as the one who decided says it. */
export const keepReasons = ['open', 'limitation', 'suit', 'wish'] as const
export type KeepReason = (typeof keepReasons)[number]

/** POST /api/cases/{id}/keeping: the day on which somebody decides again. Nothing is ever erased by itself. */
export const keepCaseSchema = z.strictObject({ until: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)), because: z.enum(keepReasons) })
export type KeepCase = z.infer<typeof keepCaseSchema>
