import 'server-only'
import { readdir, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import type { EvidenceStore, ObjectName } from './evidence-store'
import { evidenceRoot, incomingFolder } from './folders'

const hourMs = 3_600_000
const dayMs = 24 * hourMs
/** What no row names may still be getting one; after this long it is set aside. */
const orphanMs = 2 * dayMs
/** What was set aside can come back this long. */
const quarantineMs = 7 * dayMs
/** A backup that runs renews this file in the evidence folder at least as often; while it is fresh nothing is set aside or deleted. */
const backupLock = 'backup.lock'
const backupLockMs = 10 * 60_000

/** What the rows of an office name. */
export type Named = { originals: Set<string>; derived: Set<string> }
/** How many files a sweep set aside, brought back and deleted. */
export type Swept = { quarantined: number; restored: number; deleted: number }

/** An upload that goes on later carries its parts' suffix in its name. */
const isResumable = (name: string) => name.includes('.')

async function sweepFolder(folder: string, olderThanMs: number): Promise<number> {
  const names = await readdir(folder).catch(() => [])
  let swept = 0
  for (const name of names) {
    const { mtimeMs } = await stat(path.join(folder, name)).catch(() => ({ mtimeMs: Infinity }))
    if (Date.now() - mtimeMs <= (isResumable(name) ? Math.max(olderThanMs, dayMs) : olderThanMs)) continue
    await rm(path.join(folder, name), { force: true })
    swept += 1
  }
  return swept
}

/**
 * Removes uploads that never finished; those that may be resumed after a day. At the start of a personal install nothing can be running, so
 * `olderThanMs` may be 0. Returns how many files.
 */
export async function sweepIncoming(olderThanMs = hourMs): Promise<number> {
  const offices = await readdir(evidenceRoot()).catch(() => [])
  const counts = await Promise.all(offices.map((officeId) => sweepFolder(incomingFolder(officeId), olderThanMs)))
  return counts.reduce((sum, count) => sum + count, 0)
}

/** Whether a backup is copying files right now. */
export const isBackupRunning = (): Promise<boolean> =>
  stat(path.join(evidenceRoot(), backupLock)).then(({ mtimeMs }) => Date.now() - mtimeMs < backupLockMs, () => false)

type Office = { store: EvidenceStore; officeId: string; named: () => Promise<Named> }

async function olderThan({ store, officeId }: Office, kind: ObjectName['kind'], ms: number): Promise<string[]> {
  const old: string[] = []
  for await (const { id, modifiedAt } of store.list(officeId, kind)) if (Date.now() - modifiedAt > ms) old.push(id)
  return old
}

/** Sets aside what no row names. Rows are asked again afterwards: one that came meanwhile gets its file back. */
async function quarantine({ store, officeId, named }: Office, old: string[]): Promise<{ quarantined: number; restored: number }> {
  const before = (await named()).originals
  const orphans = old.filter((id) => !before.has(id))
  for (const id of orphans) await store.move({ officeId, kind: 'o', id }, 'q')
  const after = orphans.length ? (await named()).originals : before
  const missed = orphans.filter((id) => after.has(id))
  for (const id of missed) await store.move({ officeId, kind: 'q', id }, 'o')
  return { quarantined: orphans.length - missed.length, restored: missed.length }
}

/** What was set aside long ago and is still nobody's goes; what a row names comes back, however long ago it was set aside. */
async function emptyQuarantine({ store, officeId, named }: Office): Promise<{ restored: number; deleted: number }> {
  const aside = await olderThan({ store, officeId, named }, 'q', -1)
  if (!aside.length) return { restored: 0, deleted: 0 }
  const due = new Set(await olderThan({ store, officeId, named }, 'q', quarantineMs))
  const { originals } = await named()
  const back = aside.filter((id) => originals.has(id))
  const gone = aside.filter((id) => due.has(id) && !originals.has(id))
  for (const id of back) await store.move({ officeId, kind: 'q', id }, 'o')
  for (const id of gone) await store.remove({ officeId, kind: 'q', id })
  return { restored: back.length, deleted: gone.length }
}

async function dropDerivedOrphans({ store, officeId, named }: Office): Promise<number> {
  const old = await olderThan({ store, officeId, named }, 'd', orphanMs)
  if (!old.length) return 0
  const { derived } = await named()
  const orphans = old.filter((id) => !derived.has(id))
  for (const id of orphans) await store.remove({ officeId, kind: 'd', id })
  return orphans.length
}

/**
 * Looks through the files of one office for those no row names: originals are set aside after two days and deleted seven days later, derived files are
 * deleted after two days. `named` asks the database anew each time. Does nothing while a backup runs.
 */
export async function sweepOffice(office: Office): Promise<Swept> {
  if (await isBackupRunning()) return { quarantined: 0, restored: 0, deleted: 0 }
  const emptied = await emptyQuarantine(office)
  const set = await quarantine(office, await olderThan(office, 'o', orphanMs))
  return { quarantined: set.quarantined, restored: set.restored + emptied.restored, deleted: emptied.deleted + (await dropDerivedOrphans(office)) }
}
