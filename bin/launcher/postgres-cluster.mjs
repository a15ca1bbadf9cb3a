// Making the database cluster: once, into a folder of its own that takes its place only when complete.
import { randomBytes } from 'node:crypto'
import { chmodSync, chownSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { writePrivate } from './data-directory.mjs'
import { asRefusal, Refusal } from './refusal.mjs'
import { run } from './run.mjs'

export const SUPERUSER = 'postgres'

// The built-in C.UTF-8 provider sorts the same everywhere and lets pg_trgm see Chinese; plain C would not.
const CTYPE = { linux: 'C.UTF-8', darwin: 'UTF-8' }[process.platform] ?? 'C'
const LOCALE = ['-E', 'UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--lc-collate=C', `--lc-ctype=${CTYPE}`, '--lc-messages=C']

/** Folders and files of a cluster kept under `root`. */
export function clusterPaths(root) {
  const data = join(root, 'data')
  return { root, data, pidFile: join(data, 'postmaster.pid'), password: join(root, 'password'), log: join(root, 'postgres.log') }
}

/** The superuser's password, made the first time. */
export function superuserPassword(paths) {
  if (!existsSync(paths.password)) writePrivate(paths.password, randomBytes(24).toString('base64url'))
  return readFileSync(paths.password, 'utf8')
}

function handTo(account, ...files) {
  if (account) for (const file of files) chownSync(file, account.uid, account.gid)
}

async function initialise({ paths, programs, account }, draft) {
  const passwordFile = `${draft}.password`
  mkdirSync(draft, { mode: 0o700 })
  writePrivate(passwordFile, superuserPassword(paths) + '\n')
  handTo(account, draft, passwordFile)
  const args = ['-D', draft, '-U', SUPERUSER, '--auth=scram-sha-256', `--pwfile=${passwordFile}`, ...LOCALE, '--no-instructions']
  const { code, output } = await run(programs.initdb, args, { uid: account?.uid, gid: account?.gid, cwd: paths.root })
  rmSync(passwordFile, { force: true })
  if (code === 0) return
  rmSync(draft, { recursive: true, force: true })
  const failed = asRefusal(new Error(output), paths.root)
  throw failed.id === 'disk-full' ? failed : new Refusal('database-start', { log: output.trim().split('\n').at(-1) })
}

/** Makes the cluster unless it is there; what an interrupted attempt left is removed. */
export async function ensureCluster({ paths, programs, account }) {
  if (existsSync(join(paths.data, 'PG_VERSION'))) return
  for (const name of readdirSync(paths.root)) if (name.startsWith('new-')) rmSync(join(paths.root, name), { recursive: true, force: true })
  const draft = join(paths.root, `new-${randomBytes(4).toString('hex')}`)
  await initialise({ paths, programs, account }, draft)
  chmodSync(draft, 0o700)
  renameSync(draft, paths.data)
}
