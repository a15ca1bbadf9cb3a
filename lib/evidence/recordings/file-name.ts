import type { Instant } from '@/lib/calendar/local-date'
import { phoneNumber } from '@/lib/cases/phone-number'
import { plainName } from '@/lib/cases/plain-text'
import { timeProblem } from '../civil-time'
import type { AtPrecision, Direction } from '../contact-attempt'
import { nameStem, stampInstant, type NameGroups } from './name-stamp'
import { recordingPatterns, type RecordingPattern } from './patterns'

/** What a recording's file name claims. A claim, never a fact: the call log decides. `otherNumbers` = further callers of one recording. */
export type RecordingClaim = {
  pattern: string; at: Instant; precision: AtPrecision; number: string | null; name: string | null; direction: Direction | null; otherNumbers?: string[]
}
/** `ambiguous` = two patterns read different times or numbers: a person chooses among `claims`. Null = the name says nothing. */
export type NameReading = { state: 'read'; claim: RecordingClaim } | { state: 'ambiguous'; claims: RecordingClaim[] } | null

const nameLengthMax = 300
const directions: Readonly<Record<string, Direction>> = {
  in: 'incoming', out: 'outgoing', incoming: 'incoming', outgoing: 'outgoing', 0: 'incoming', 1: 'outgoing', '↓': 'incoming', '↑': 'outgoing',
  呼入: 'incoming', 呼出: 'outgoing', 来电: 'incoming', 去电: 'outgoing',
}
const namedLikeNumber = /^\+?[\d\s-]{3,}$/
const otherNumber = /(?:^|[_(])(\+?[\d*#][\d*#ps ]{2,38})/g

/** Xiaomi writes `p` for a comma, `s` for a star and `00` for a plus. What follows a pause was dialled later. */
const dialled = (text: string) => text.split('p')[0]?.replaceAll('s', '*') ?? text

/** Numbers of further callers, as Xiaomi joins them; the last may be cut short. */
const numbersIn = (others: string | undefined) =>
  [...(others ?? '').matchAll(otherNumber)].flatMap(([, spelled = '']) => phoneNumber(dialled(spelled.trim())) ?? [])

function claimOf(stem: string, pattern: RecordingPattern): RecordingClaim | null {
  const groups: NameGroups | undefined = pattern.form.exec(stem)?.groups
  const at = groups ? stampInstant(groups) : null
  if (!groups || at === null) return null
  const name = plainName(groups.name ?? '') || null
  const spelled = groups.number ?? (name && namedLikeNumber.test(name) ? name : null)
  const number = spelled === null ? null : phoneNumber(dialled(spelled))
  const others = numbersIn(groups.others).filter((other) => other !== number)
  return {
    pattern: pattern.id, at, precision: pattern.precision, number, name: name === spelled ? null : name,
    direction: directions[groups.direction?.toLowerCase() ?? ''] ?? null, ...(others.length > 0 && { otherNumbers: others }),
  }
}

const isSame = (one: RecordingClaim, other: RecordingClaim) =>
  one.at === other.at && (one.number === other.number || one.number === null || other.number === null)

function claimsOf(stem: string, patterns: readonly RecordingPattern[], now: Instant): RecordingClaim[] {
  const read = patterns.flatMap((pattern) => {
    const claim = claimOf(stem, pattern)
    return claim && timeProblem(claim.at, now) === null ? [{ claim, isGeneral: pattern.isGeneral ?? false }] : []
  })
  const [first] = read
  return first ? [first.claim, ...read.filter((other) => !isSame(other.claim, first.claim) && !other.isGeneral).map(({ claim }) => claim)] : []
}

/** Reads the name of a recording (with or without folders and ending). Names dated before 2000 or after `now` say nothing. An office may add patterns. */
export function recordingName(file: string, now: Instant, patterns: readonly RecordingPattern[] = recordingPatterns): NameReading {
  if (file.length > nameLengthMax * 4) return null
  const stem = nameStem(file)
  if (stem.length > nameLengthMax) return null
  const claims = claimsOf(stem, patterns, now)
  const [first] = claims
  if (!first) return null
  return claims.length === 1 ? { state: 'read', claim: first } : { state: 'ambiguous', claims }
}
