import 'server-only'
import * as z from 'zod/mini'

/** A text field of a form that carries JSON of the given shape. */
export const jsonField = <T extends z.core.$ZodType>(schema: T) => z.pipe(z.pipe(z.string(), z.transform((text, context) => {
  try {
    return JSON.parse(text) as unknown
  } catch {
    context.issues.push({ code: 'custom', message: 'not-json', input: text })
    return z.NEVER
  }
})), schema)
