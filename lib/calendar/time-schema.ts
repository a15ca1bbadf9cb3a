import * as z from 'zod/mini'
import { earliestDay, instantOf, isCaseDay, isLocalDate } from './local-date'

const earliest = instantOf(earliestDay)

/** RFC 3339 with offset → Instant (milliseconds since 1970). */
export const instantSchema = z.pipe(
  z.iso.datetime({ offset: true }).check(z.refine((text) => Date.parse(text) >= earliest, { error: 'wrong-format' })),
  z.transform((text) => Date.parse(text)),
)

/** What keeps a text from being a civil day of a case, as a key of the message files. */
const dayMisfit = (text: unknown): 'too-early' | 'not-a-day' => (typeof text === 'string' && isLocalDate(text) ? 'too-early' : 'not-a-day')

/** A civil day `YYYY-MM-DD` in Asia/Shanghai that a case can speak of. */
export const localDateSchema = z.string().check(z.refine(isCaseDay, { error: ({ input }) => dayMisfit(input) }))
