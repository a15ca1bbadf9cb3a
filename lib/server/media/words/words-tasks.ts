import 'server-only'
import * as z from 'zod/mini'

/** What the reading program is asked and says: the size of a picture, and its lines with their place, in fractions of the picture. */

const pixels = z.int().check(z.minimum(1), z.maximum(10_000))
export const wordsAskSchema = z.strictObject({ width: pixels, height: pixels })

const fraction = z.number().check(z.minimum(0), z.maximum(1))
const readLineSchema = z.strictObject({ text: z.string().check(z.maxLength(2_000)), x: fraction, y: fraction, width: fraction, height: fraction })
export const readingSchema = z.strictObject({ lines: z.array(readLineSchema).check(z.maxLength(1_000)) })
