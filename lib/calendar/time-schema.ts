import * as z from 'zod/mini'
import { isLocalDate } from './local-date'

/** RFC 3339 with offset → Instant (milliseconds since 1970). */
export const instantSchema = z.pipe(z.iso.datetime({ offset: true }), z.transform((text) => Date.parse(text)))

/** A civil day `YYYY-MM-DD` in Asia/Shanghai. */
export const localDateSchema = z.string().check(z.refine(isLocalDate, { error: 'not-a-day' }))
