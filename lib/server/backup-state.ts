import 'server-only'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { z } from 'zod'
import { env } from './env'

/** What the launcher notes of backups in the data folder (bin/backup/state.mjs); the server reads it and never writes it. Instants. */
const schema = z.object({
  last: z.object({ at: z.number() }).nullish(),
  failed: z.object({ at: z.number() }).nullish(),
  schedule: z.object({ hour: z.number(), since: z.number().optional() }).nullish(),
})

/** `failedAt`: the last one that was to be made by itself and was not. `hour`: by Beijing's clock, null where none is made by itself; so since `since`. */
export type BackupState = { lastAt: number | null; failedAt: number | null; hour: number | null; since: number | null }

const textOf = (file: string) => readFile(file, 'utf8').catch(() => '{}')

/** When the last backup was made, and whether they are made by themselves. */
export async function backupState(): Promise<BackupState> {
  const { last, failed, schedule } = schema.parse(JSON.parse(await textOf(path.join(env().ANNING_DATA_DIR, 'backups.json'))))
  return { lastAt: last?.at ?? null, failedAt: failed?.at ?? null, hour: schedule?.hour ?? null, since: schedule?.since ?? null }
}

/** A daily backup that is this late, after the last one or after they were asked for, did not happen. */
const lateMs = 26 * 3_600_000

/** Whether backups are made by themselves and the last one was not. @param at now */
export const isBackupFailing = ({ lastAt, failedAt, hour, since }: BackupState, at: number): boolean =>
  hour !== null && (failedAt !== null || at - Math.max(lastAt ?? 0, since ?? 0) > lateMs)

const isPlain = /^[\w./~-]+$/

/** The command that makes one, for a terminal in the folder of the program. @param day of its name */
export function backupCommand(day: string): string {
  const named = env().ANNING_DATA_NAMED
  const data = named === '' ? '' : ` -- --data ${isPlain.test(named) ? named : `"${named}"`}`
  return `npm run backup anning-${day}.age${data}`
}
