import { execFileSync } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Readable } from 'node:stream'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newId } from '@/lib/server/keys'
import { readOriginal, storeOriginal } from '@/lib/server/vault'
import { holdKeys } from '../held-keys'
import { originalPath } from '../original-path'

/** A disk of 32 MB that fills up again and again. It takes root to mount one, so elsewhere this says that it was not run. */

const office = newId()
const attempts = 300
let data: string
let isMounted = false
const isWanted = process.env.ANNING_TEST_DEEP === '1' && process.platform === 'linux' && process.getuid?.() === 0

function mounted(folder: string): boolean {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=32m', 'tmpfs', folder], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

beforeAll(() => {
  data = mkdtempSync(path.join(tmpdir(), 'anning-full-'))
  isMounted = isWanted && mounted(data)
  Object.assign(process.env, { ANNING_DATA_DIR: data, DATABASE_URL: 'unused', AUTH_DATABASE_URL: 'unused' })
  holdKeys(office)
})
afterAll(() => {
  if (isMounted) execFileSync('umount', [data])
  rmSync(data, { recursive: true, force: true })
})

async function digestOf(sha256: Uint8Array): Promise<string> {
  const hash = createHash('sha256')
  for await (const part of readOriginal(office, sha256)) hash.update(part as Buffer)
  return hash.digest('hex')
}

/** Takes the oldest file away. */
function makeRoom(kept: Map<string, Uint8Array>): void {
  const [first] = kept
  if (!first) return
  rmSync(originalPath(office, first[1]), { force: true })
  kept.delete(first[0])
}

describe('a full disk', () => {
  it(`refuses as such and acknowledges nothing it does not hold, ${attempts} times`, async ({ skip }) => {
    if (!isMounted) return skip('needs npm run test:deep, Linux and the right to mount')
    const kept = new Map<string, Uint8Array>()
    let refused = 0
    for (let at = 0; at < attempts; at += 1) {
      const bytes = randomBytes(Math.floor(Math.random() ** 3 * 14_000_000))
      const stored = await storeOriginal(office, Readable.from([bytes])).catch((error: { code?: string }) => {
        expect(error.code).toBe('storage-full')
        return null
      })
      expect(readdirSync(path.join(data, 'evidence', office, 'incoming'))).toEqual([])
      if (stored) kept.set(Buffer.from(stored.sha256).toString('hex'), stored.sha256)
      else makeRoom(kept)
      refused += stored ? 0 : 1
    }
    for (const [hex, sha256] of kept) expect(await digestOf(sha256)).toBe(hex)
    console.log(`${attempts} files, ${refused} refused by a full disk, ${kept.size} held and read back`)
    expect(refused).toBeGreaterThan(20)
  }, 600_000)
})
