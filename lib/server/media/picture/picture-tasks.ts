import 'server-only'
import * as z from 'zod/mini'
import { areaSchema } from '@/lib/evidence/pictures/cover-schema'
import { likenessCharacters } from '@/lib/evidence/pictures/similar'

/** What the picture program is asked, and what it says. */

/**
 * `look` = what it is, with a small preview; `copy` = the whole picture without what is hidden in its file, `cover`ed where asked; `points` = what the reader
 * of words is given.
 */
export const pictureAskSchema = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('look') }),
  z.strictObject({ do: z.literal('points') }),
  z.strictObject({ do: z.literal('copy'), cover: z.array(areaSchema).check(z.maxLength(200)) }),
])
export type PictureAsk = z.output<typeof pictureAskSchema>

const hiddenText = z.optional(z.string().check(z.maxLength(200)))
/**
 * What stands in the file and is not to be seen in the picture. `takenAt` = civil time `YYYY-MM-DD HH:mm:ss`; `zone` = its offset (`+08:00`), where it says;
 * `latitude` and `longitude` in degrees.
 */
export const hiddenSchema = z.strictObject({
  takenAt: hiddenText, zone: hiddenText, make: hiddenText, model: hiddenText, software: hiddenText, author: hiddenText, serial: hiddenText,
  latitude: z.optional(z.number()), longitude: z.optional(z.number()), hasThumbnail: z.optional(z.boolean()),
})
export type Hidden = z.output<typeof hiddenSchema>

/** `format` = as it came; sizes in pixels of the upright picture; `likeness` = see lib/evidence/pictures/similar.ts. */
export const lookSchema = z.strictObject({
  format: z.enum(['jpeg', 'png', 'webp', 'heic']), width: z.int(), height: z.int(), likeness: z.string().check(z.length(likenessCharacters)),
  hidden: hiddenSchema,
})
export type Look = z.output<typeof lookSchema>

export const copySchema = z.strictObject({ format: z.enum(['jpeg', 'png', 'webp']), width: z.int(), height: z.int() })

export const pointsSchema = z.strictObject({ width: z.int(), height: z.int() })
