// The data directory and the small private files in it.
import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, statfsSync, writeSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { Refusal } from './refusal.mjs'

const NO_ACCESS = ['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST', 'ENOENT']
const NEW_CLUSTER_BYTES = 160 * 2 ** 20
const USED_CLUSTER_BYTES = 40 * 2 ** 20

/** Writes a file of mode 0600 whole or not at all, and waits until it is on the disk. */
export function writePrivate(file, text) {
  const draft = `${file}.${process.pid}`
  const handle = openSync(draft, 'w', 0o600)
  writeSync(handle, text)
  fsyncSync(handle)
  closeSync(handle)
  renameSync(draft, file)
}

/** Content of a private JSON file, made by `make` the first time. */
export function privateJson(file, make) {
  if (!existsSync(file)) writePrivate(file, JSON.stringify(make(), null, 2) + '\n')
  return JSON.parse(readFileSync(file, 'utf8'))
}

function checkSpace(data) {
  const { bavail, bsize } = statfsSync(data)
  const wanted = existsSync(join(data, 'postgres', 'data')) || process.env.DATABASE_URL ? USED_CLUSTER_BYTES : NEW_CLUSTER_BYTES
  if (bavail * bsize < wanted) throw new Refusal('disk-full', { place: data })
}

/**
 * Makes the data directory, readable by its owner alone; as root others may pass through it, because the database runs under its own account.
 * @throws Refusal when it cannot be written or the disk is (nearly) full
 */
export function openDataDirectory(data) {
  try {
    if (dirname(data) !== data) mkdirSync(dirname(data), { recursive: true })
    if (!existsSync(data)) mkdirSync(data, { mode: process.getuid?.() === 0 ? 0o711 : 0o700 })
    mkdirSync(join(data, 'launch-tokens'), { recursive: true, mode: 0o700 })
    writePrivate(join(data, 'writable'), '')
  } catch (error) {
    if (NO_ACCESS.includes(error.code)) throw new Refusal('data-not-writable', { data })
    throw error
  }
  checkSpace(data)
}
