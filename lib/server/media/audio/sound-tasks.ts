import 'server-only'
import * as z from 'zod/mini'

/** What the audio program is asked and what it says. */

export const soundAskSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('facts') }),
  z.object({ kind: z.literal('cut'), from: z.number(), to: z.number() }),
  z.object({ kind: z.literal('clean') }),
  z.object({ kind: z.literal('decode') }),
])
export type SoundAsk = z.output<typeof soundAskSchema>

const daySeconds = 86_400
/** Instants before 1990 are what devices write that do not know the time. */
const earliestMade = 631_152_000_000
const latestMade = 8_000_000_000_000

/**
 * `container` = what the file is, `seconds` its length, `madeAt` when its container says it was made (ms); null = it does not say. `plays` = by a browser
 * as it is, after decoding here, or not at all. `cuts` = a stretch can be copied out without loss.
 */
export const soundFactsSchema = z.object({
  container: z.string().check(z.maxLength(40)),
  seconds: z.nullable(z.number().check(z.minimum(0), z.maximum(daySeconds))),
  madeAt: z.nullable(z.number().check(z.minimum(earliestMade), z.maximum(latestMade))),
  plays: z.enum(['as-it-is', 'decoded', 'not']),
  cuts: z.boolean(),
})
export type SoundFacts = z.output<typeof soundFactsSchema>

/** A copy that was made: the ending its name gets. Null = this kind of file cannot be copied so. */
export const soundCopySchema = z.object({ ending: z.nullable(z.enum(['m4a', 'mp3', 'wav', 'ogg', 'aac', 'flac', 'amr', 'awb', 'silk'])) })
export type SoundCopy = z.output<typeof soundCopySchema>

/** A time of a container as it may be believed. */
export const believable = (madeAt: number | undefined): number | null =>
  madeAt !== undefined && madeAt >= earliestMade && madeAt <= latestMade ? madeAt : null
/** A length as it may be believed. */
export const ofADay = (seconds: number | null): number | null => (seconds !== null && seconds >= 0 && seconds <= daySeconds ? seconds : null)
