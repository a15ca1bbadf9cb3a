import 'server-only'
import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { open, readFile, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { env } from './env'
import type { RootKey } from './root-key'
import type { VaultKey } from './vault-key'

/**
 * Where the root key of a personal install lies: in `secrets.json` as it is, or in `vault-key.json` wrapped. The wrapped one is written before the plain one
 * goes, and where both are there the launcher takes the plain one out (bin/launcher/secrets.mjs): so a stop in between never leaves none.
 */

const fileOf = (name: 'secrets.json' | 'vault-key.json') => path.join(env().ANNING_DATA_DIR, name)

async function writeWhole(file: string, text: string): Promise<void> {
  const draft = `${file}.${randomBytes(6).toString('hex')}`
  const handle = await open(draft, 'wx', 0o600)
  await handle.writeFile(text).then(() => handle.sync()).finally(() => handle.close())
  await rename(draft, file)
}

/** Writes over a file's bytes after it got another content under its name. Journals and flash memory may keep older ones. */
async function replaceAndBlot(file: string, replace: () => Promise<void>): Promise<void> {
  const old = await open(file, 'r+')
  const { size } = await old.stat()
  await replace()
  await old.write(randomBytes(size), 0, size, 0).then(() => old.sync()).finally(() => old.close())
}

/** Whether a passphrase guards the records. */
export const hasVaultKey = (): boolean => existsSync(fileOf('vault-key.json'))

/** The wrapped key; null where there is no passphrase. */
export async function vaultKey(): Promise<VaultKey | null> {
  const text = await readFile(fileOf('vault-key.json'), 'utf8').catch(() => null)
  return text === null ? null : (JSON.parse(text) as VaultKey)
}

type Secrets = Record<string, string>
const secrets = async (): Promise<Secrets | null> => {
  const text = await readFile(fileOf('secrets.json'), 'utf8').catch(() => null)
  return text === null ? null : (JSON.parse(text) as Secrets)
}

/** Whether the root key lies in our own file, so that a passphrase can take its place; a key from the environment is somebody else's to keep. */
export const isRootInFile = async (root: RootKey): Promise<boolean> => (await secrets())?.ANNING_ROOT_KEY === root.bytes.toString('base64url')

/** Keeps a wrapped key, and takes the plain one away where it still lies. */
export async function keepVaultKey(key: VaultKey): Promise<void> {
  const file = fileOf('vault-key.json')
  const write = () => writeWhole(file, `${JSON.stringify(key, null, 2)}\n`)
  await (hasVaultKey() ? replaceAndBlot(file, write) : write())
  const { ANNING_ROOT_KEY: plain, ...rest } = (await secrets()) ?? {}
  if (plain === undefined) return
  const plainFile = fileOf('secrets.json')
  await replaceAndBlot(plainFile, () => writeWhole(plainFile, `${JSON.stringify(rest, null, 2)}\n`))
}

/** Keeps the root key as it is again, and takes the wrapped one away. */
export async function keepPlainKey(root: RootKey): Promise<void> {
  const kept = (await secrets()) ?? {}
  await writeWhole(fileOf('secrets.json'), `${JSON.stringify({ ...kept, ANNING_ROOT_KEY: root.bytes.toString('base64url') }, null, 2)}\n`)
  await rm(fileOf('vault-key.json'), { force: true })
}
