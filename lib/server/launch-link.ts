import 'server-only'
import { rm, stat, unlink } from 'node:fs/promises'
import path from 'node:path'
import { now, nowDate } from './clock'
import { authDatabase } from './db'
import { env } from './env'
import { hashOfToken } from './session'

const lifetimeMs = 10 * 60_000

/** The first link of this launch: its hash came with the environment; the table remembers that it was used, over restarts too. */
async function takeFirst(tokenHash: Uint8Array<ArrayBuffer>): Promise<boolean> {
  if (Buffer.from(tokenHash).toString('hex') !== env().ANNING_LAUNCH_TOKEN_SHA256) return false
  const { count } = await authDatabase().launchLink.createMany({ data: [{ tokenHash, usedAt: nowDate() }], skipDuplicates: true })
  return count === 1
}

/** A later link of the launcher: a file named by the hash. Whoever's unlink succeeds is in, so two requests cannot both use it. */
async function takeFile(tokenHash: Uint8Array): Promise<boolean> {
  const file = path.join(env().ANNING_DATA_DIR, 'launch-tokens', Buffer.from(tokenHash).toString('hex'))
  const made = await stat(file).catch(() => null)
  if (!made) return false
  if (Math.abs(now() - made.mtimeMs) > lifetimeMs) {
    await rm(file, { force: true })
    return false
  }
  return unlink(file).then(() => true, () => false)
}

/** Uses up a launch link; false when it is unknown, old or used already. */
export async function takeLaunchToken(token: string): Promise<boolean> {
  const tokenHash = hashOfToken(token)
  return (await takeFirst(tokenHash)) || takeFile(tokenHash)
}
