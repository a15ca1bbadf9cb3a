// One backup into one file, beside a running Anning or alone.
import { existsSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { claim } from '../launcher/claim.mjs'
import { urlAs } from '../launcher/database.mjs'
import { databaseUrls } from '../launcher/launch.mjs'
import { Refusal } from '../launcher/refusal.mjs'
import { BACKUP } from '../launcher/roles.mjs'
import { isGuarded, rolePasswords, serverSecrets } from '../launcher/secrets.mjs'
import { onStop } from '../launcher/stop.mjs'
import { pauseSweep } from './pause-sweep.mjs'
import { backupRefusal, versionOf, workIn } from './program.mjs'
import { progress } from './progress.mjs'
import { noteBackup } from './state.mjs'

const isOffice = () => process.env.ANNING_MODE === 'office'

/** Where the root key is: an office's stays out of every backup, and so does one that somebody else keeps. */
function rootPlace(data) {
  if (isOffice() || (process.env.ANNING_ROOT_KEY && !isGuarded(data))) return 'outside'
  return isGuarded(data) ? 'wrapped' : 'inside'
}

// Wrapped keys of offices are no secret; secrets.json is.
function filesOf(data, root) {
  const keys = existsSync(join(data, 'evidence')) ? readdirSync(join(data, 'evidence')).map((office) => `evidence/${office}/keys.json`) : []
  const secrets = { inside: ['secrets.json'], wrapped: ['secrets.json', 'vault-key.json'], outside: [] }[root]
  return [...secrets, 'erasures.jsonl', ...keys].filter((name) => existsSync(join(data, name)))
}

// Beside a running Anning its database stays up; alone, it is stopped again. A server of one's own runs anyway, and who uses the data is then no matter.
function claimed(data) {
  if (process.env.DATABASE_URL) return true
  const mine = claim(join(data, 'running.json'))
  onStop('claim', () => mine.mine && mine.release())
  return mine.mine
}

/** The role's URL: its password is among those of the data directory, or given like theirs (ANNING_BACKUP_PASSWORD). @throws Refusal */
async function backupUrls(data) {
  const isAlone = claimed(data)
  const urls = await databaseUrls({ data, isQuiet: true })
  if (!isAlone) onStop('database', () => undefined)
  return { ...urls, backup: urlAs(urls.app, { role: BACKUP, password: rolePasswords(data)[BACKUP] }) }
}

// The sweep's lock and the draft, which Ctrl-C in the middle takes away too. Nothing is held before it is this backup's turn: both may be another's.
function held(data, file) {
  const resume = pauseSweep(data)
  const dropDraft = () => rmSync(`${file}.part`, { force: true })
  process.once('exit', dropDraft)
  return () => {
    process.off('exit', dropDraft)
    resume()
  }
}

/**
 * Writes a backup of `data` to `file` under `lock`.
 * @returns `{ bytes, rows, objects, anchored }`
 * @throws Refusal
 */
export async function backUp({ root, program }, { data, file, lock }) {
  if (!existsSync(join(data, 'roles.json')) && !process.env.DATABASE_URL) throw new Refusal('backup-nothing', { data })
  const urls = await backupUrls(data)
  const place = rootPlace(data)
  workIn({ data, urls, secrets: { ...serverSecrets(data) } })
  const { tell, end } = progress()
  let release = () => undefined
  const begun = () => { release = held(data, file) }
  const source = {
    url: urls.backup, data, mode: isOffice() ? 'office' : 'personal', root: place, version: versionOf(root), files: filesOf(data, place), now: Date.now(),
  }
  try {
    const written = await program.writeBackup(source, { file, lock, begun }, tell)
    noteBackup(data, { at: source.now, originals: written.originals, bytes: written.bytes })
    return { ...written, place }
  } catch (error) {
    if (['28P01', '28000'].includes(error.code)) throw new Refusal('backup-role')
    if (error.code === 'EEXIST') throw new Refusal('backup-exists', { file })
    if (['ENOENT', 'EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EISDIR'].includes(error.code)) throw new Refusal('backup-not-writable', { file })
    throw backupRefusal(error)
  } finally {
    end()
    release()
  }
}
