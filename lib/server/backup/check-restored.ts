import 'server-only'
import { closeDatabase } from '../db'
import { checkStore } from '../casework/check-store'
import { finishErasures, scrubSoon } from '../casework/finish-erasures'
import { repairers } from '../member'
import { isVaultLocked, openVault, rootOf } from '../root-key'
import { BackupError } from './backup-fault'

/** What a check of everything found: files read whole and hashed, and whatever does not fit among rows, chains and anchors. */
export type Checked = { files: number; damaged: number; faults: number }

/** What was erased since the backup is erased again, files and traces too. @throws BackupError unlike when that did not work */
async function eraseAgain(): Promise<number> {
  const { again, failed } = await finishErasures()
  if (failed > 0) throw new BackupError('unlike', 'erasures')
  if (again > 0) await scrubSoon()
  return again
}

/**
 * Erases what the log says was erased, then checks every office of a database and its files, as the nightly round does. Wants the server's environment;
 * `root` = the root key in base64url.
 */
export async function checkRestored(root: string): Promise<{ checked: Checked; erased: number }> {
  if (isVaultLocked()) openVault(rootOf(Buffer.from(root, 'base64url')))
  const erased = await eraseAgain()
  const all: Checked = { files: 0, damaged: 0, faults: 0 }
  for (const member of await repairers()) {
    const check = await checkStore(member)
    all.files += check?.checked ?? 0
    all.damaged += check?.damaged ?? 0
    all.faults += check ? check.faults.chains.length + check.faults.things.length + check.faults.anchors.length : 1
  }
  await closeDatabase()
  return { checked: all, erased }
}
