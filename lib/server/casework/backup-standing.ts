import 'server-only'
import { type Instant, localIso } from '@/lib/calendar/local-date'
import { type BackupState, backupState, isBackupFailing } from '../backup-state'
import { now } from '../clock'
import { originalsSince } from '../data/originals-since'
import { isOfficeMode } from '../env'
import type { Member } from '../member'

const dayMs = 86_400_000
/** After so long, or so many originals, without a backup a person is reminded. */
const daysMax = 7
const originalsMax = 10

/**
 * How the office's data is backed up. `lastAt` = RFC 3339 with +08:00, null for never; `days` since then; `fresh` originals since then. `isDue`: it is time for
 * one by hand. `hour`: made every day by itself; `isFailing`: and the last one was not made.
 */
export type BackupStanding = { lastAt: string | null; days: number | null; fresh: number; isDue: boolean; hour: number | null; isFailing: boolean }

const isLongAgo = (at: Instant | null) => at !== null && now() - at >= daysMax * dayMs

/** When everything was last backed up, and whether it is time. `known` = its state as a file of the data directory says, for who asks within a transaction. */
export async function backupStanding(member: Member, known?: BackupState): Promise<BackupStanding> {
  const state = known ?? await backupState()
  const { lastAt, hour } = state
  const { count, firstAt } = await originalsSince(member, lastAt)
  return {
    lastAt: lastAt === null ? null : localIso(lastAt), days: lastAt === null ? null : Math.max(0, Math.floor((now() - lastAt) / dayMs)), fresh: count, hour,
    isDue: !isOfficeMode() && (count >= originalsMax || isLongAgo(lastAt ?? firstAt)), isFailing: isBackupFailing(state, now()),
  }
}
