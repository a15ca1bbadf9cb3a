import { instantOf, isLocalDate, type Instant } from '@/lib/calendar/local-date'
import { phoneNumber } from '@/lib/cases/phone-number'
import { timeProblem } from '../civil-time'
import type { AtPrecision, Direction } from '../contact-attempt'
import { recordingPatterns, type RecordingPattern } from './patterns'

/** What a recording's file name claims. A claim, never a fact: the call log decides. */
export type RecordingClaim = { pattern: string; at: Instant; precision: AtPrecision; number: string | null; name: string | null; direction: Direction | null }
/** `ambiguous` = two patterns read different times or numbers: a person chooses among `claims`. Null = the name says nothing. */
export type NameReading = { state: 'read'; claim: RecordingClaim } | { state: 'ambiguous'; claims: RecordingClaim[] } | null

const nameLengthMax = 300
const minuteMs = 60_000
const shanghaiOffsetMinutes = 480
const directions: Readonly<Record<string, Direction>> = { in: 'incoming', out: 'outgoing', 0: 'incoming', 1: 'outgoing' }
const namedLikeNumber = /^\+?[\d\s-]{3,}$/

function stampInstant(stamp: string, pattern: RecordingPattern): Instant | null {
  const digits = stamp.replace(/\D/g, '')
  if (digits.length !== pattern.digits.length) return null
  const full = pattern.digits.startsWith('yyyy') ? digits : `20${digits}`
  const date = `${full.slice(0, 4)}-${full.slice(4, 6)}-${full.slice(6, 8)}`
  const [hour, minute, second, ms] = [+full.slice(8, 10), +full.slice(10, 12), +full.slice(12, 14), +full.slice(14, 17)]
  return isLocalDate(date) && hour < 24 && minute < 60 && second < 60 ? instantOf(date, ((hour * 60 + minute) * 60 + second) * 1000 + ms) : null
}

function zoneShift(zone: string | undefined): number {
  if (!zone) return 0
  const minutes = +zone.slice(1, 3) * 60 + +zone.slice(3, 5)
  return (shanghaiOffsetMinutes - (zone.startsWith('-') ? -minutes : minutes)) * minuteMs
}

/** Xiaomi writes `p` for a comma, `s` for a star and `00` for a plus. What follows a pause was dialled later. */
const dialled = (text: string) => text.split('p')[0]?.replaceAll('s', '*') ?? text

function claimOf(stem: string, pattern: RecordingPattern): RecordingClaim | null {
  const groups = pattern.form.exec(stem)?.groups
  const at = groups?.stamp ? stampInstant(groups.stamp, pattern) : null
  if (!groups || at === null) return null
  const name = groups.name?.trim() || null
  const spelled = groups.number ?? (name && namedLikeNumber.test(name) ? name : null)
  const number = spelled === null ? null : phoneNumber(dialled(spelled))
  return {
    pattern: pattern.id, at: at + zoneShift(groups.zone), precision: pattern.precision, number, name: name === spelled ? null : name,
    direction: directions[groups.direction ?? ''] ?? null,
  }
}

const isSame = (one: RecordingClaim, other: RecordingClaim) =>
  one.at === other.at && (one.number === other.number || one.number === null || other.number === null)

/** Reads the name of a recording (with or without folders and ending). Names dated before 2000 or after `now` say nothing. An office may add patterns. */
export function recordingName(file: string, now: Instant, patterns: readonly RecordingPattern[] = recordingPatterns): NameReading {
  const stem = (file.split(/[\\/]/).at(-1) ?? file).normalize('NFC').replace(/\.[A-Za-z0-9]{2,4}$/, '').trim()
  if (stem.length > nameLengthMax) return null
  const read = patterns.map((pattern) => ({ pattern, claim: claimOf(stem, pattern) }))
  const claims = read.flatMap(({ pattern, claim }) => (claim && timeProblem(claim.at, now) === null ? [{ claim, isGeneral: pattern.isGeneral ?? false }] : []))
  const [first] = claims
  if (!first) return null
  const others = claims.filter((other) => !isSame(other.claim, first.claim) && !other.isGeneral)
  return others.length === 0 ? { state: 'read', claim: first.claim } : { state: 'ambiguous', claims: [first, ...others].map((one) => one.claim) }
}
