// Putting a backup back: read, checked, brought to this version and looked through in a folder nobody sees, then given its place.
import { appendFileSync, existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { randomBytes } from 'node:crypto'
import { writePrivate } from '../launcher/data-directory.mjs'
import { migrationFiles } from '../launcher/migrate.mjs'
import { Refusal } from '../launcher/refusal.mjs'
import { onStop } from '../launcher/stop.mjs'
import { rootKeyIn } from './ask.mjs'
import { emptyDatabase } from './empty-database.mjs'
import { openPlace } from './place.mjs'
import { backupRefusal, workIn } from './program.mjs'
import { progress } from './progress.mjs'
import { noteBackup } from './state.mjs'

const secretsOf = (folder) => (existsSync(join(folder, 'secrets.json')) ? JSON.parse(readFileSync(join(folder, 'secrets.json'), 'utf8')) : {})

/** The root key that was brought, where the backup does not hold it. Checked on one of its keys before anything is written. @throws Refusal */
function broughtRoot(program, head, keyFile) {
  if (head.root !== 'outside') return null
  const root = keyFile ? rootKeyIn(keyFile) : process.env.ANNING_ROOT_KEY
  if (!root) throw new Refusal('restore-key')
  if (!program.isRootOf(head, root)) throw new Refusal('restore-other-key')
  return root
}

// A key that came by a file is kept like one that was made here; one from the environment stays whoever's it is.
function keepSecrets(folder, { brought, keyFile }) {
  const kept = secretsOf(folder)
  const root = brought && keyFile ? { ANNING_ROOT_KEY: brought } : {}
  writePrivate(join(folder, 'secrets.json'), JSON.stringify({ AUTH_SECRET: randomBytes(32).toString('base64url'), ...kept, ...root }, null, 2) + '\n')
}

// Whoever guards the records by a passphrase may have given the backup the same; if not, the files are looked through once they are unlocked.
async function rootOf(program, head, { folder, brought, opener }) {
  if (brought) return brought
  if (head.root === 'inside') return secretsOf(folder).ANNING_ROOT_KEY
  return opener.passphrase === undefined ? undefined : (await program.rootInVault(folder, opener.passphrase)) ?? undefined
}

function environmentOf(folder, { urls, root, mode }) {
  const { AUTH_SECRET } = secretsOf(folder)
  workIn({ data: folder, urls, secrets: { AUTH_SECRET: process.env.AUTH_SECRET ?? AUTH_SECRET, ANNING_ROOT_KEY: root, ANNING_MODE: mode } })
}

// What was erased since is named in a log beside the database; lines of every log that was brought, each once.
function keepErasures(folder, files) {
  const file = join(folder, 'erasures.jsonl')
  const linesOf = (name) => readFileSync(name, 'utf8').split('\n').filter((line) => line.trim())
  const known = new Set(existsSync(file) ? linesOf(file) : [])
  const fresh = new Set(files.flatMap(linesOf).filter((line) => !known.has(line)))
  if (fresh.size > 0) appendFileSync(file, `\n${[...fresh].join('\n')}\n`, { mode: 0o600 })
}

const isElsewhere = () => Boolean(process.env.ANNING_S3_ENDPOINT)

async function putBackIn(place, { root, program, opened, opener, asked, brought }) {
  const { head } = opened
  const { tell, end } = progress()
  const database = await emptyDatabase(root, { folder: place.folder, keyFile: asked.keyFile })
  await database.migrate(head.migrations.map(({ name }) => name))
  environmentOf(place.folder, { urls: database.urls, root: brought ?? undefined, mode: head.mode })
  const where = { admin: database.admin, folder: place.folder, isElsewhere: isElsewhere(), isAgain: place.isAgain }
  const found = await program.putBack(opened, where, tell)
  const migrated = (await database.migrate()).applied
  keepSecrets(place.folder, { brought, keyFile: asked.keyFile })
  const rootKey = await rootOf(program, head, { folder: place.folder, brought, opener })
  environmentOf(place.folder, { urls: database.urls, root: rootKey, mode: head.mode })
  keepErasures(place.folder, asked.erasures)
  const { checked, erased } = rootKey ? await program.checkRestored(rootKey) : { checked: null, erased: 0 }
  end()
  noteBackup(place.folder, { at: Date.parse(head.madeAt), originals: found.originals, bytes: found.objectBytes })
  await database.finish()
  return { head, found, migrated, checked, erased }
}

/**
 * Restores `asked.file` into `asked.data`, which must be empty.
 * @param opener `{ passphrase }` or `{ identity }`
 * @returns `{ head, found, migrated, checked, erased }`; `checked` null when the records are locked by another passphrase, then the first start
 *   checks, and erases again what was erased since
 * @throws Refusal; nothing is visible then
 */
export async function restore({ root, program }, { asked, opener }) {
  const opened = await program.openBackup(asked.file, opener).catch((error) => {
    throw error.code === 'ENOENT' ? new Refusal('backup-no-file', { file: asked.file }) : backupRefusal(error)
  })
  try {
    program.checkMigrations(opened.head, migrationFiles(join(root, 'prisma', 'migrations')))
  } catch (error) {
    throw backupRefusal(error)
  }
  for (const log of asked.erasures) if (!existsSync(log)) throw new Refusal('backup-no-file', { file: log })
  const brought = broughtRoot(program, opened.head, asked.keyFile)
  const place = await openPlace(asked.data)
  onStop('claim', place.drop)
  const done = await putBackIn(place, { root, program, opened, opener, asked, brought }).catch((error) => { throw backupRefusal(error) })
  place.settle()
  onStop('claim', () => undefined)
  return done
}
