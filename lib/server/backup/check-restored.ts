import 'server-only'
import { closeDatabase } from '../db'
import { checkStore } from '../casework/check-store'
import { repairers } from '../member'
import { isVaultLocked, openVault, rootOf } from '../root-key'

/** What a check of everything found: files read whole and hashed, and whatever does not fit among rows, chains and anchors. */
export type Checked = { files: number; damaged: number; faults: number }

/** Checks every office of a database and its files, as the nightly round does. Wants the server's environment; `root` = the root key in base64url. */
export async function checkRestored(root: string): Promise<Checked> {
  if (isVaultLocked()) openVault(rootOf(Buffer.from(root, 'base64url')))
  const all: Checked = { files: 0, damaged: 0, faults: 0 }
  for (const member of await repairers()) {
    const check = await checkStore(member)
    all.files += check?.checked ?? 0
    all.damaged += check?.damaged ?? 0
    all.faults += check ? check.faults.chains.length + check.faults.things.length + check.faults.anchors.length : 1
  }
  await closeDatabase()
  return all
}
