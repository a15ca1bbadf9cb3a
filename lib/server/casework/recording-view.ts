import 'server-only'
import type { Instant } from '@/lib/calendar/local-date'
import type { ContactAttempt } from '@/lib/evidence/contact-attempt'
import type { RecordingClaim } from '@/lib/evidence/recordings/file-name'
import { callsNear } from '@/lib/evidence/recordings/matching'
import { patternsWith } from '@/lib/evidence/recordings/patterns'
import { recordingTimes } from '@/lib/evidence/recordings/recording-times'
import { timeConflicts, type TimeClaim, type TimeConflict } from '@/lib/evidence/time-claims'
import { attemptsOfCase } from '../data/attempts'
import { evidenceOfCase, linksOfCase, type Evidence } from '../data/evidence'
import { keepRecordingFacts, recordingFactsOfCase } from '../data/recording-facts'
import { recordingPatternsOf } from '../data/recording-patterns'
import { fileHere, isReadable } from '../kept-original'
import { soundFacts, soundOf } from '../media/audio/recording-sound'
import type { SoundFacts } from '../media/audio/sound-tasks'
import type { Member } from '../member'
import { recordingClaims } from './recording-claims'

/**
 * `claims` = every reading of the name; more than one = a person chooses. `calls` = what it belongs to, `near` = calls it may belong to, the nearest first.
 */
export type RecordingView = {
  facts: SoundFacts | null; claims: RecordingClaim[]; calls: ContactAttempt[]; near: ContactAttempt[]; times: TimeClaim[]; conflicts: TimeConflict[]
}

const nearMax = 8

/** What was found in a recording; looked for once. Null = it cannot be read. Opens a process: call it outside a transaction. */
export async function factsOfRecording(member: Member, item: Evidence): Promise<SoundFacts | null> {
  const known = (await recordingFactsOfCase(member, item.caseId)).get(item.id)
  if (known !== undefined) return known
  if (!isReadable(item)) return null
  const facts = await soundFacts(soundOf(fileHere(member.officeId, item)))
  await keepRecordingFacts(member, item, facts)
  return facts
}

const callOf = (calls: readonly ContactAttempt[]) => {
  const [call] = calls
  return call && calls.length === 1 ? { at: call.at, atPrecision: call.atPrecision, seconds: call.seconds } : null
}

function nearOf(claims: readonly RecordingClaim[], calls: readonly ContactAttempt[], tied: readonly string[]): ContactAttempt[] {
  const found = claims.flatMap((claim) => callsNear(claim, calls)).filter(({ id }) => !tied.includes(id))
  return [...new Map(found.map((call) => [call.id, call])).values()].slice(0, nearMax)
}

/** Everything a page says of one recording. */
export async function recordingView(member: Member, item: Evidence): Promise<RecordingView> {
  const [all, patterns] = [await evidenceOfCase(member, item.caseId), patternsWith(await recordingPatternsOf(member))]
  const facts = await factsOfRecording(member, item)
  const claims = await recordingClaims(member, item, { all, patterns })
  const attempts = (await attemptsOfCase(member, item.caseId)).filter(({ channel }) => channel === 'call')
  const tied = (await linksOfCase(member, item.caseId)).get(item.id) ?? []
  const calls = attempts.filter(({ id }) => tied.includes(id))
  const changedAt: Instant | null = item.about.changedAt ?? null
  const said = { madeAt: facts?.madeAt ?? null, seconds: facts?.seconds ?? null, changedAt, call: callOf(calls) }
  const times = recordingTimes({ ...said, claim: claims.length === 1 ? (claims[0] ?? null) : null })
  return { facts, claims, calls, near: nearOf(claims, attempts, tied), times, conflicts: timeConflicts(times) }
}
