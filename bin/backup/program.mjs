// The bundled half of backup and restore (lib/server/backup), and what it asks its environment for.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { install } from '../launcher/install.mjs'
import { Refusal } from '../launcher/refusal.mjs'

const bundle = (root) => join(root, 'lib/server/workers/backup.mjs')

/** Loads it; a clone that was never started is installed and built first. */
export async function loadProgram(root) {
  if (process.env.ANNING_SEALED !== '1' && !existsSync(bundle(root))) {
    await install(root)
    const { buildIfStale } = await import('../build/build.mjs')
    await buildIfStale(root)
  }
  return import(pathToFileURL(bundle(root)).href)
}

/** Says to the bundled program where it works. Values that are undefined are taken out of the environment. */
export function workIn({ data, urls, secrets }) {
  const env = { DATABASE_URL: urls.app, AUTH_DATABASE_URL: urls.auth, ANNING_DATA_DIR: data, AUTH_SECRET: 'x'.repeat(32), ...secrets }
  process.env.ANNING_LOG_LEVEL ??= 'error'
  for (const [name, value] of Object.entries(env)) {
    if (value === undefined) delete process.env[name]
    else process.env[name] = value
  }
}

export const versionOf = (root) => JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version

const FAULTS = {
  secret: () => new Refusal('backup-secret'),
  damaged: () => new Refusal('backup-damaged'),
  newer: (migration) => new Refusal('backup-newer', { migration }),
  edited: (migration) => new Refusal('migration-edited', { migration }),
  unlike: (detail) => new Refusal('restore-unlike', { detail }),
  busy: () => new Refusal('backup-busy'),
  used: () => new Refusal('restore-store-used'),
}

/** What the bundled program threw, as a sentence; anything else as it came. */
export function backupRefusal(error) {
  const made = FAULTS[error?.backupFault]
  return made ? made(error.message) : error
}
