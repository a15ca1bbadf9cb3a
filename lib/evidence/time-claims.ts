import { addDays, instantOf, localDay, type Instant } from '@/lib/calendar/local-date'
import { civilInstant, civilTime } from './civil-time'
import type { AtPrecision } from './contact-attempt'

/**
 * What different places say about when something was. Each is a claim, none is a fact: a name can be changed, a clock can be wrong. They are laid side by
 * side; a person chooses, and nothing is overwritten.
 */

export const timeSources = ['file-name', 'exif', 'phone-clock', 'shown', 'container', 'call-log', 'side-file', 'file-time'] as const
export type TimeSource = (typeof timeSources)[number]

/**
 * `about` = whether it tells when the picture or recording was made, or when the message or call in it was. `spanSeconds` = it may name any moment from the
 * true one to so many seconds later (a recorder writes its container when it stops).
 */
export type TimeClaim = { source: TimeSource; at: Instant; precision: AtPrecision; about: 'made' | 'act'; spanSeconds?: number }

/** Two claims that cannot both be right. `apart` = they name different moments; `act-later` = what is shown was after it was shown. */
export type TimeConflict = { kind: 'apart' | 'act-later'; one: TimeClaim; other: TimeClaim; seconds: number }

/** Two clocks of people's phones may differ by so much and mean the same moment; the measure that matches a recording to its call. */
const toleranceSeconds = 120
const slackSeconds: Record<AtPrecision, number> = { ms: 0, second: 0, minute: 60, day: 0 }

/** How far `other` lies after `one`, in seconds, beyond what precision and span allow for; 0 when they agree. */
function secondsBeyond(one: TimeClaim, other: TimeClaim): number {
  if (one.precision === 'day' || other.precision === 'day') return localDay(one.at) === localDay(other.at) ? 0 : Math.round((other.at - one.at) / 1000)
  const apart = (other.at - one.at) / 1000
  const allowed = toleranceSeconds + slackSeconds[one.precision] + slackSeconds[other.precision]
  const [early, late] = [-(allowed + (one.spanSeconds ?? 0)), allowed + (other.spanSeconds ?? 0)]
  return apart >= early && apart <= late ? 0 : Math.round(apart)
}

function conflictOf(one: TimeClaim, other: TimeClaim): TimeConflict[] {
  if (one.about === other.about) {
    const seconds = Math.abs(secondsBeyond(one, other))
    return seconds > 0 ? [{ kind: 'apart', one, other, seconds }] : []
  }
  const [made, act] = one.about === 'made' ? [one, other] : [other, one]
  const seconds = secondsBeyond(made, act)
  return seconds > 0 ? [{ kind: 'act-later', one: made, other: act, seconds }] : []
}

/** Every pair of claims that disagrees by more than its tolerance, in the order given. */
export function timeConflicts(claims: readonly TimeClaim[]): TimeConflict[] {
  return claims.flatMap((one, place) => claims.slice(place + 1).flatMap((other) => conflictOf(one, other)))
}

/** A time as a person reads it off a picture (`2026-03-12 22:45`), Beijing time; null where it lacks its date or is none. */
export function typedClaim(source: 'phone-clock' | 'shown', text: string | undefined): TimeClaim | null {
  const read = text ? civilTime(text) : null
  if (!read || typeof read.date !== 'string') return null
  return { source, at: civilInstant(read.date, read), precision: read.precision, about: source === 'shown' ? 'act' : 'made' }
}

const hourAndMinute = /^(?:\D*)(?<hour>[01]?\d|2[0-3])\s*[:：]\s*(?<minute>[0-5]\d)\s*$/

/**
 * The phone's clock as it stands in the corner of a picture: an hour alone, so its day is the one nearest to what another claim says. Null where there is no
 * such claim or no hour.
 */
export function clockClaim(text: string | undefined, near: TimeClaim | null): TimeClaim | null {
  const whole = typedClaim('phone-clock', text)
  const { hour, minute } = hourAndMinute.exec(text?.trim() ?? '')?.groups ?? {}
  if (whole || !near || hour === undefined || minute === undefined) return whole
  const ofDayMs = (+hour * 60 + +minute) * 60_000
  const days = [-1, 0, 1].map((shift) => instantOf(addDays(localDay(near.at), shift), ofDayMs))
  const at = days.reduce((best, each) => (Math.abs(each - near.at) < Math.abs(best - near.at) ? each : best))
  return { source: 'phone-clock', at, precision: 'minute', about: 'made' }
}

const beijingMinutes = 480

/** The time in a picture's EXIF: civil time, of the zone it names, else Beijing's. */
export function exifClaim(takenAt: string | undefined, zone: string | undefined): TimeClaim | null {
  const read = takenAt ? civilTime(takenAt) : null
  if (!read || typeof read.date !== 'string') return null
  const [, sign, hours, minutes] = /^([+-])(\d\d):(\d\d)$/.exec(zone ?? '') ?? []
  const offset = sign ? (+(hours ?? 0) * 60 + +(minutes ?? 0)) * (sign === '-' ? -1 : 1) : beijingMinutes
  return { source: 'exif', at: civilInstant(read.date, read) + (beijingMinutes - offset) * 60_000, precision: read.precision, about: 'made' }
}
