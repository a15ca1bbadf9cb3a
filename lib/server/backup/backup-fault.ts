import 'server-only'

/**
 * Why a backup cannot be written, read or put back. `secret` = it does not open with what was said · `damaged` = cut off, changed, or no backup · `newer` =
 * made by a newer Anning · `edited` = a migration is not the one it was made with · `unlike` = what was put back is not what was written down · `busy` =
 * another backup of the same database runs · `used` = the store it would go to holds files already.
 */
export type BackupFault = 'secret' | 'damaged' | 'newer' | 'edited' | 'unlike' | 'busy' | 'used'

export class BackupError extends Error {
  constructor(readonly backupFault: BackupFault, detail: string) {
    super(detail)
    this.name = 'BackupError'
  }
}

/** A file that is not what was written. */
export const damaged = (detail: string): BackupError => new BackupError('damaged', detail)
