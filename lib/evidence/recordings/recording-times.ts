import type { Instant } from '@/lib/calendar/local-date'
import type { AtPrecision } from '../contact-attempt'
import type { TimeClaim } from '../time-claims'
import type { RecordingClaim } from './file-name'

/** What is said about when a recording was made: by its name or side file, its container, the device that sent it, and the call it belongs to. */
export type SaidOfRecording = {
  claim: RecordingClaim | null
  madeAt: Instant | null
  seconds: number | null
  changedAt: Instant | null
  call: { at: Instant; atPrecision: AtPrecision; seconds: number | null } | null
}

/** Copying gives a file a later time, never an earlier one. */
const yearsSeconds = 3_155_760_000
/** A recorder may write its container at the start or at the end. */
const hourSeconds = 3_600

/** All of them as claims of one moment, the beginning of the call. */
export function recordingTimes({ claim, madeAt, seconds, changedAt, call }: SaidOfRecording): TimeClaim[] {
  const about = 'act' as const
  const source = claim?.pattern === 'bcr-side-file' ? ('side-file' as const) : ('file-name' as const)
  return [
    ...(claim ? [{ source, at: claim.at, precision: claim.precision, about }] : []),
    ...(madeAt === null ? [] : [{ source: 'container' as const, at: madeAt, precision: 'second' as const, about, spanSeconds: seconds ?? hourSeconds }]),
    ...(changedAt === null ? [] : [{ source: 'file-time' as const, at: changedAt, precision: 'second' as const, about, spanSeconds: yearsSeconds }]),
    ...(call ? [{ source: 'call-log' as const, at: call.at, precision: call.atPrecision, about }] : []),
  ]
}
