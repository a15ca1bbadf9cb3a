import 'server-only'
import { readdir } from 'node:fs/promises'
import path from 'node:path'
import manifest from '@/package.json'
import { backupState, isBackupFailing } from './backup-state'
import { now } from './clock'
import { database } from './db'
import { isVaultLocked } from './root-key'
import { isVaultWritable } from './vault'

/**
 * `vault`: whether files can be stored; `locked` until somebody says the passphrase. `backups`: the daily ones; `failing` = the last was not made, which does
 * not make `ok` false, for a new start would not help; null = none is made by itself.
 */
export type Health = {
  ok: boolean; version: string; database: boolean; migrations: 'applied' | 'pending' | 'unknown'; vault: boolean | 'locked'; backups: 'made' | 'failing' | null
}

async function appliedNames(): Promise<string[] | null> {
  return database().$queryRaw<{ name: string }[]>`
    SELECT migration_name AS name FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL`
    .then((rows) => rows.map((row) => row.name), () => null)
}

/** Migrations this build knows; null in a build that does not carry the folder. */
const knownNames = (): Promise<string[] | null> =>
  readdir(path.join(process.cwd(), 'prisma', 'migrations')).then((names) => names.filter((name) => /^\d{14}_/.test(name)), () => null)

async function backups(): Promise<Health['backups']> {
  const state = await backupState()
  return state.hour === null ? null : isBackupFailing(state, now()) ? 'failing' : 'made'
}

/** Whether the parts the program needs answer. Says nothing about cases. */
export async function health(): Promise<Health> {
  const [applied, known, vault] = await Promise.all([appliedNames(), knownNames(), isVaultWritable()])
  const reachable = applied !== null || (await database().$queryRaw`SELECT 1`.then(() => true, () => false))
  const migrations = applied === null || known === null ? 'unknown' : known.every((name) => applied.includes(name)) ? 'applied' : 'pending'
  const ok = reachable && vault && migrations !== 'pending'
  const standing = { vault: vault && isVaultLocked() ? 'locked' as const : vault, backups: await backups() }
  return { ok, version: manifest.version, database: reachable, migrations, ...standing }
}
