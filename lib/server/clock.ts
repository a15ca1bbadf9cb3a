import 'server-only'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { type Instant, type LocalDate, localDay } from '@/lib/calendar/local-date'
import { env } from './env'

/** Tests write milliseconds to add into <data>/test-clock; without ANNING_TEST_CLOCK=1 the file is never looked at. */
function offsetMs(): number {
  if (env().ANNING_TEST_CLOCK !== '1') return 0
  try {
    return Number(readFileSync(path.join(env().ANNING_DATA_DIR, 'test-clock'), 'utf8')) || 0
  } catch {
    return 0
  }
}

/** The only clock. Milliseconds since 1970. */
export const now = (): Instant => Date.now() + offsetMs()

/** The running civil day in Asia/Shanghai. */
export const today = (): LocalDate => localDay(now())

/** Clocks of phones and servers differ by a little: what lies no further ahead than this is not in the future. */
const slackMs = 120_000
/** The latest instant that has happened by anybody's clock. */
export const latestNow = (): Instant => now() + slackMs

/** Now as a Date, for database columns; `plusMs` may be negative. */
export const nowDate = (plusMs = 0): Date => new Date(now() + plusMs)
