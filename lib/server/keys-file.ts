import 'server-only'
import { randomBytes } from 'node:crypto'
import { mkdir, open, readFile, rename } from 'node:fs/promises'
import path from 'node:path'
import { env } from './env'
import type { Ring } from './key-ring'

/** The office's wrapped keys beside its files: with the root key, the originals can be opened without any database. It holds no secret. */

const fileOf = (officeId: string) => path.join(env().ANNING_DATA_DIR, 'evidence', officeId, 'keys.json')

function contentOf({ officeId, officeKeys }: Ring): string {
  const keys = [...officeKeys.values()].map(({ kid, purpose, wrapped }) => ({ kid, purpose, wrapped })).sort((one, other) => (one.kid < other.kid ? -1 : 1))
  return `${JSON.stringify({ format: 'anning-office-keys-1', officeId, keys }, null, 2)}\n`
}

async function writeWhole(file: string, text: string): Promise<void> {
  const draft = `${file}.${randomBytes(6).toString('hex')}`
  const handle = await open(draft, 'wx', 0o600)
  await handle.writeFile(text).then(() => handle.sync()).finally(() => handle.close())
  await rename(draft, file)
}

/** Writes the wrapped keys of an office unless they stand there already. */
export async function keepKeysFile(ring: Ring): Promise<void> {
  const file = fileOf(ring.officeId)
  const content = contentOf(ring)
  if ((await readFile(file, 'utf8').catch(() => '')) === content) return
  await mkdir(path.dirname(file), { recursive: true, mode: 0o700 })
  await writeWhole(file, content)
}
