import type { Instant } from '@/lib/calendar/local-date'
import type { Direction } from '../contact-attempt'
import type { RecordingClaim } from './file-name'

/** Which call a recording belongs to: ±120 s, 60 s more where the name only tells the minute, one to one, nearest first. */

export type RecordedCall = { id: string; at: Instant; number: string | null; direction: Direction; answered: boolean | null }
export type Recording = { id: string; claim: RecordingClaim }
/** `unmatched` = no call fits, or a name without number fits several: a person points at the call (`candidates`). */
export type RecordingMatch = { recording: string; call: string; offsetSeconds: number } | { recording: string; call: null; candidates: string[] }

const windowMs = 120_000
const minuteExtraMs = 60_000
const truncatedDigitsMin = 7

const isNumberOf = (number: string, call: RecordedCall) =>
  call.number === number || (number.length >= truncatedDigitsMin && (call.number?.startsWith(number) ?? false))

/** The number of a name may be cut short; then its start decides. A name without number fits by time alone. */
function fits({ claim }: Recording, call: RecordedCall): boolean {
  if (call.answered === false || (claim.direction !== null && claim.direction !== call.direction)) return false
  if (claim.number === null) return true
  return [claim.number, ...(claim.otherNumbers ?? [])].some((number) => isNumberOf(number, call))
}

const reach = ({ claim }: Recording) => windowMs + (claim.precision === 'minute' ? minuteExtraMs : 0)

type Near = { recording: Recording; calls: RecordedCall[] }

/** Calls near a recording, by binary search in the calls sorted by time. */
function near(recording: Recording, sorted: readonly RecordedCall[]): Near {
  const [from, to] = [recording.claim.at - reach(recording), recording.claim.at + reach(recording)]
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle]?.at ?? 0) < from) low = middle + 1
    else high = middle
  }
  const calls: RecordedCall[] = []
  for (let index = low; (sorted[index]?.at ?? Infinity) <= to; index += 1) {
    const call = sorted[index]
    if (call && fits(recording, call)) calls.push(call)
  }
  return { recording, calls }
}

/** Calls that one claim may mean, the nearest first. */
export function callsNear<C extends RecordedCall>(claim: RecordingClaim, calls: readonly C[]): C[] {
  const recording = { id: '', claim }
  const distance = (call: C) => Math.abs(call.at - claim.at)
  return calls.filter((call) => distance(call) <= reach(recording) && fits(recording, call)).sort((one, other) => distance(one) - distance(other))
}

/** A call beside a recording: how far it lies from the time its name says, and whether it may be the one by all the matching asks. */
export type Proposal<C extends RecordedCall> = { call: C; apartSeconds: number; isNear: boolean }

/** Beyond this nobody would look for the call of a recording. */
const proposalReachMs = 3_600_000

/** Calls to propose for some claims, those the matching would take first, then others of the hour that fit but for the time; each once, at most `count`. */
export function proposedCalls<C extends RecordedCall>(claims: readonly RecordingClaim[], calls: readonly C[], count: number): Proposal<C>[] {
  const found = claims.flatMap((claim) => calls.filter((call) => fits({ id: '', claim }, call)).map((call): Proposal<C> => {
    const distance = Math.abs(call.at - claim.at)
    return { call, apartSeconds: Math.round(distance / 1000), isNear: distance <= reach({ id: '', claim }) }
  })).filter(({ apartSeconds }) => apartSeconds * 1000 <= proposalReachMs)
  found.sort((one, other) => Number(other.isNear) - Number(one.isNear) || one.apartSeconds - other.apartSeconds || one.call.at - other.call.at)
  return [...new Map(found.toReversed().map((each) => [each.call.id, each])).values()].toReversed().slice(0, count)
}

type Option = { recording: Recording; call: RecordedCall; distance: number }

/** Of the recordings without a number, only those with one single call near them. */
const isCertain = ({ recording, calls }: Near) => calls.length > 0 && (recording.claim.number !== null || calls.length === 1)

/** Matches recordings with the calls of a case. Two copies of one file must be removed by hash before. */
export function recordingMatches(recordings: readonly Recording[], calls: readonly RecordedCall[]): RecordingMatch[] {
  const sorted = [...calls].sort((one, other) => one.at - other.at)
  const nearby = recordings.map((recording) => near(recording, sorted))
  const options = nearby.filter(isCertain).flatMap(({ recording, calls: found }): Option[] =>
    found.map((call) => ({ recording, call, distance: Math.abs(call.at - recording.claim.at) })))
  options.sort((one, other) => one.distance - other.distance || one.call.at - other.call.at)
  const chosen = new Map<string, RecordedCall>()
  const taken = new Set<string>()
  for (const { recording, call } of options) {
    if (chosen.has(recording.id) || taken.has(call.id)) continue
    chosen.set(recording.id, call)
    taken.add(call.id)
  }
  return nearby.map(({ recording, calls: found }) => {
    const call = chosen.get(recording.id)
    if (!call) return { recording: recording.id, call: null, candidates: found.map((one) => one.id) }
    return { recording: recording.id, call: call.id, offsetSeconds: Math.round((recording.claim.at - call.at) / 1000) }
  })
}
