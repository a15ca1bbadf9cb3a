import * as z from 'zod/mini'
import { isLocalDate } from './local-date'

/** No contact, refusal or filing of a case lies before this; it also keeps years out that calendars and databases count differently. */
const earliest = Date.parse('1900-01-01T00:00:00+08:00')

/** RFC 3339 with offset → Instant (milliseconds since 1970). */
export const instantSchema = z.pipe(
  z.iso.datetime({ offset: true }).check(z.refine((text) => Date.parse(text) >= earliest, { error: 'wrong-format' })),
  z.transform((text) => Date.parse(text)),
)

/** A civil day `YYYY-MM-DD` in Asia/Shanghai. */
export const localDateSchema = z.string().check(z.refine(isLocalDate, { error: 'not-a-day' }))
