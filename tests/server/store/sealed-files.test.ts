import { createHash, randomBytes } from 'node:crypto'
import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { newId } from '@/lib/server/keys'
import { sealOldOriginals } from '@/lib/server/store/seal-old'
import { chunkBytes, headerBytes, objectBytesOf, sealedChunkBytes } from '@/lib/server/store/sealed-object'
import { evidenceStore, originalNames, readOriginal, storeOriginal } from '@/lib/server/vault'
import { holdKeys } from '../held-keys'
import { originalPath } from '../original-path'

/** A database that knows no other keys than these. */
vi.mock('@/lib/server/key-store', async (original) => ({ ...(await original<object>()), refreshRing: async () => undefined }))

let data: string
const office = newId()
const isDeep = process.env.ANNING_TEST_DEEP === '1'
const digest = (bytes: Buffer) => createHash('sha256').update(bytes).digest()
const fileOf = (sha256: Uint8Array, officeId = office) => originalPath(officeId, sha256)
const damaged = { code: 'EDAMAGED' }

/** Parts of uneven length, as a network gives them. */
function* parted(bytes: Buffer): Generator<Buffer> {
  for (let at = 0, step = 1; at < bytes.length; at += step, step = ((step * 7) % 90_001) + 1) yield bytes.subarray(at, at + step)
}
const stored = (bytes: Buffer, officeId = office) => storeOriginal(officeId, Readable.from(bytes.length > 2_000_000 ? [bytes] : parted(bytes)))

beforeAll(() => {
  data = mkdtempSync(path.join(tmpdir(), 'anning-sealed-'))
  Object.assign(process.env, { ANNING_DATA_DIR: data, DATABASE_URL: 'unused', AUTH_DATABASE_URL: 'unused' })
  holdKeys(office)
})
afterAll(() => rmSync(data, { recursive: true, force: true }))

/** What a file's bytes are to be; written anew, since an original is read-only. */
function rewritten(file: string, bytes: Buffer): void {
  rmSync(file, { force: true })
  writeFileSync(file, bytes)
}

/** Lengths around every border, then any up to the most. */
function lengths(count: number, most: number): number[] {
  const borders = [0, 1, 2, 15, 16, 17, 4_095, 65_535, 65_536, 65_537, 131_071, 131_072, 131_073, 1_048_575, 1_048_576, 1_048_577, most]
  let seed = 42
  const any = () => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648
    return Math.floor((seed / 2_147_483_648) ** 4 * most)
  }
  return [...borders, ...Array.from({ length: count - borders.length }, any)]
}

describe('a sealed file', () => {
  const [count, most] = isDeep ? [2_000, 200 * 1024 ** 2] : [200, 8 * 1024 ** 2]
  it(`comes back byte for byte, ${count} times from nothing to ${most / 1024 ** 2} MB`, async () => {
    for (const length of lengths(count, most)) {
      const bytes = randomBytes(length)
      const { sha256, sizeBytes } = await stored(bytes)
      expect(sizeBytes).toBe(length)
      expect(Buffer.from(sha256).equals(digest(bytes))).toBe(true)
      const file = fileOf(sha256)
      expect(readFileSync(file).length).toBe(objectBytesOf(length))
      const hash = createHash('sha256')
      for await (const part of readOriginal(office, sha256)) hash.update(part as Buffer)
      expect(hash.digest().equals(digest(bytes)), `${length} bytes`).toBe(true)
      rmSync(file)
    }
  }, isDeep ? 3_600_000 : 120_000)

  it('gives any part of itself', async () => {
    const bytes = randomBytes(5 * chunkBytes + 77)
    const { sha256 } = await stored(bytes)
    await fc.assert(fc.asyncProperty(fc.nat(bytes.length - 1), fc.nat(bytes.length - 1), async (a, b) => {
      const [start, end] = [Math.min(a, b), Math.max(a, b)]
      expect((await buffer(readOriginal(office, sha256, { start, end }))).equals(bytes.subarray(start, end + 1))).toBe(true)
    }), { numRuns: 60 })
    expect((await buffer(readOriginal(office, sha256, { start: bytes.length - 3 }))).equals(bytes.subarray(-3))).toBe(true)
    expect((await buffer(readOriginal(office, sha256, { start: 7, end: 10 ** 9 }))).equals(bytes.subarray(7))).toBe(true)
  })

  it('is no longer read when any byte of its header, a chunk or a tag is another', async () => {
    const bytes = randomBytes(3 * chunkBytes + 100)
    const { sha256 } = await stored(bytes)
    const file = fileOf(sha256)
    const whole = readFileSync(file)
    const places = [...Array(headerBytes).keys(), ...[0, 1, 2, 3].flatMap((chunk) => [0, 50, 99].map((within) => headerBytes + chunk * sealedChunkBytes + within)), whole.length - 1, whole.length - 16, headerBytes + sealedChunkBytes - 1]
    for (const place of places) {
      const changed = Buffer.from(whole)
      changed.writeUInt8(whole.readUInt8(place) ^ (1 << (place % 8)), place)
      rewritten(file, changed)
      await expect(buffer(readOriginal(office, sha256)), `byte ${place}`).rejects.toMatchObject(damaged)
    }
    rewritten(file, whole)
    expect((await buffer(readOriginal(office, sha256))).equals(bytes)).toBe(true)
  })

  it('is no longer read when it is cut off, made longer, or its chunks change places, and a part of it neither', async () => {
    const { sha256 } = await stored(randomBytes(4 * chunkBytes))
    const file = fileOf(sha256)
    const whole = readFileSync(file)
    const header = whole.subarray(0, headerBytes)
    const chunk = (index: number) => whole.subarray(headerBytes + index * sealedChunkBytes, headerBytes + (index + 1) * sealedChunkBytes)
    const [a, b, c, d] = [chunk(0), chunk(1), chunk(2), chunk(3)]
    const wrong: Record<string, Buffer[]> = {
      'without its last chunk': [header, a, b, c], 'without one between': [header, a, c, d], 'two exchanged': [header, b, a, c, d],
      'one twice': [header, a, a, b, c, d], 'one more at the end': [header, a, b, c, d, d], 'a byte more': [whole, Buffer.from([0])],
      'header alone': [header], 'half a header': [header.subarray(0, 200)], nothing: [], 'a byte less': [whole.subarray(0, -1)],
    }
    for (const [what, parts] of Object.entries(wrong)) {
      rewritten(file, Buffer.concat(parts))
      await expect(buffer(readOriginal(office, sha256)), what).rejects.toMatchObject(damaged)
      if (what !== 'two exchanged') await expect(buffer(readOriginal(office, sha256, { start: 10, end: 20 })), `${what}, a part`).rejects.toMatchObject(damaged)
    }
  })

  it('does not stand for another: a file, a chunk or a header of its neighbour, of another office, or unsealed bytes', async () => {
    const [mine, other] = [await stored(randomBytes(2 * chunkBytes)), await stored(randomBytes(2 * chunkBytes))]
    const [file, whole, foreign] = [fileOf(mine.sha256), readFileSync(fileOf(mine.sha256)), readFileSync(fileOf(other.sha256))]
    const swaps = {
      'the whole file': foreign, 'a chunk': Buffer.concat([whole.subarray(0, headerBytes), foreign.subarray(headerBytes, headerBytes + sealedChunkBytes), whole.subarray(headerBytes + sealedChunkBytes)]),
      'the header': Buffer.concat([foreign.subarray(0, headerBytes), whole.subarray(headerBytes)]), 'unsealed bytes': Buffer.from('not what was kept'),
    }
    for (const [what, bytes] of Object.entries(swaps)) {
      rewritten(file, bytes)
      await expect(buffer(readOriginal(office, mine.sha256)), what).rejects.toMatchObject(damaged)
    }
    rewritten(file, whole)
    const elsewhere = newId()
    holdKeys(elsewhere)
    const same = await stored(Buffer.from('in both'), elsewhere)
    mkdirSync(path.dirname(fileOf(same.sha256)), { recursive: true })
    copyFileSync(fileOf(same.sha256, elsewhere), fileOf(same.sha256))
    await expect(buffer(readOriginal(office, same.sha256))).rejects.toMatchObject(damaged)
  })

  it('is made anew each time, so equal bytes do not look alike', async () => {
    const first = readFileSync(fileOf((await stored(Buffer.from('same'))).sha256))
    const second = readFileSync(fileOf((await stored(Buffer.from('same'))).sha256))
    expect(first.subarray(16, 35).equals(second.subarray(16, 35))).toBe(false)
  })
})

describe('an original from before files were sealed', () => {
  const elder = newId()
  beforeAll(() => void holdKeys(elder))
  function lain(bytes: Buffer, sha256 = digest(bytes)): string {
    const file = fileOf(sha256, elder)
    mkdirSync(path.dirname(file), { recursive: true })
    rewritten(file, bytes)
    chmodSync(file, 0o400)
    return file
  }

  it('is read as it is, whole and in part, and sealed in the background; one that is not what its name says is told and left', async () => {
    const long = randomBytes(200_000)
    const kept = [long, Buffer.alloc(0), Buffer.from('short')].map((bytes) => ({ bytes, file: lain(bytes) }))
    expect((await buffer(readOriginal(elder, digest(long), { start: 5, end: 8 }))).equals(long.subarray(5, 9))).toBe(true)
    const rotten = lain(Buffer.from('changed'), digest(Buffer.from('as it was')))
    await expect(buffer(readOriginal(elder, digest(Buffer.from('as it was'))))).rejects.toMatchObject(damaged)

    expect(await sealOldOriginals(evidenceStore(), originalNames)).toEqual({ sealed: 3, damaged: 1 })
    for (const { bytes, file } of kept) {
      expect(readFileSync(file).subarray(0, 8).toString()).toBe('ANNINGOB')
      expect((await buffer(readOriginal(elder, digest(bytes)))).equals(bytes)).toBe(true)
    }
    expect(readFileSync(rotten).toString()).toBe('changed')
    expect(await sealOldOriginals(evidenceStore(), originalNames)).toEqual({ sealed: 0, damaged: 1 })
    expect(readdirSync(path.join(data, 'evidence', elder, 'incoming'))).toEqual([])
  })
})
