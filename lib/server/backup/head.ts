import 'server-only'
import type { OfficeKeyRow } from '../key-ring'
import type { Anchored } from './anchored'
import type { Migration, Sequence } from './tables'

/**
 * Where the root key of a backup is. `inside` = in the file as it is · `wrapped` = in the file, under the passphrase that guarded it · `outside` = not in the
 * file, as in every office: whoever keeps it has to bring it.
 */
export type RootPlace = 'inside' | 'wrapped' | 'outside'
/** A key of an office, to try a root key on; null where nobody has set up anything. */
export type KeySample = OfficeKeyRow & { officeId: string }

/** What stands at the front of a backup. `madeAt` = ISO 8601, when the database was seen; `wallRoles`: whose rights `walls` tells of. */
export type BackupHead = {
  format: 'anning-backup-1'; madeAt: string; version: string; mode: 'personal' | 'office'; migrations: Migration[]; sequences: Sequence[]
  root: RootPlace; sample: KeySample | null; walls: string; wallRoles?: string[]
}

/** What the writer found, in the manifest. `originals`: rows of evidence; `objects` and `objectBytes`: sealed files. */
export type BackupFound = { anchored: Anchored; rows: number; originals: number; objects: number; objectBytes: number }
