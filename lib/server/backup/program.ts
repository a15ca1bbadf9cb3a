/** What `npm run backup` and `npm run restore` do with database and files; bundled for the launcher (bin/build/workers.mjs). */
export { anchorGroups } from '@/lib/evidence/custody/anchor'
export { checkPassphrase } from '../passwords'
export { openBackup, writeBackup } from './backup-file'
export { checkRestored } from './check-restored'
export { checkMigrations, isRootOf, putBack, rootInVault } from './put-back'
