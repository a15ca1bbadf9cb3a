import { createHash, randomBytes } from 'node:crypto'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newId } from '@/lib/server/keys'
import { placeOf } from '@/lib/server/store/evidence-store'
import { chunkBytes } from '@/lib/server/store/sealed-object'
import { sweepOffice } from '@/lib/server/store/sweep'
import { dropDerived, evidenceStore, isVaultWritable, originalName, readDerived, readOriginal, storeDerived, storeOriginal } from '@/lib/server/vault'
import { holdKeys } from '../held-keys'
import { memoryS3, type MemoryS3 } from './memory-s3'
import { realS3 } from './real-s3'

const office = newId()
let data: string
const isDeep = process.env.ANNING_TEST_DEEP === '1'
const digest = (bytes: Buffer) => createHash('sha256').update(bytes).digest()
const key = (sha256: Uint8Array) => placeOf(originalName(office, sha256))
const incoming = () => readdirSync(path.join(data, 'evidence', office, 'incoming'))

function environment(settings: MemoryS3['settings']): void {
  data = mkdtempSync(path.join(tmpdir(), 'anning-s3-'))
  Object.assign(process.env, {
    ANNING_DATA_DIR: data, DATABASE_URL: 'unused', AUTH_DATABASE_URL: 'unused', ANNING_S3_ENDPOINT: settings.endpoint, ANNING_S3_BUCKET: settings.bucket,
    ANNING_S3_REGION: settings.region, ANNING_S3_ACCESS_KEY_ID: settings.accessKeyId, ANNING_S3_SECRET_ACCESS_KEY: settings.secretAccessKey,
  })
}

const lengths = isDeep ? [0, 1, chunkBytes, chunkBytes + 1, 5_000_000, 70_000_000] : [0, 1, chunkBytes, chunkBytes + 1, 3 * chunkBytes + 5]

/** What holds of any server that speaks the protocol. */
async function keepsFiles(): Promise<void> {
  expect(await isVaultWritable()).toBe(true)
  for (const length of lengths) {
    const bytes = randomBytes(length)
    const { sha256, sizeBytes } = await storeOriginal(office, Readable.from([bytes]))
    expect([sizeBytes, Buffer.from(sha256).equals(digest(bytes))]).toEqual([length, true])
    expect((await buffer(readOriginal(office, sha256))).equals(bytes)).toBe(true)
    if (length > 10) expect((await buffer(readOriginal(office, sha256, { start: length - 10, end: length - 3 }))).equals(bytes.subarray(-10, -2))).toBe(true)
    await storeOriginal(office, Readable.from([bytes]))
    expect((await buffer(readOriginal(office, sha256))).equals(bytes)).toBe(true)
  }
  expect(incoming()).toEqual([])
  expect(await evidenceStore().offices()).toEqual([office])
  const listed: string[] = []
  for await (const { id } of evidenceStore().list(office, 'o')) listed.push(id)
  expect(listed).toHaveLength(lengths.length)

  const id = newId()
  await storeDerived(office, id, Readable.from([Buffer.from('derived')]))
  expect((await buffer(readDerived(office, id))).toString()).toBe('derived')
  await dropDerived(office, id)
  await expect(buffer(readDerived(office, id))).rejects.toMatchObject({ code: 'ENOENT' })
  expect(await evidenceStore().exists(originalName(office, digest(Buffer.from('never'))))).toBe(false)
  await expect(buffer(readOriginal(office, digest(Buffer.from('never'))))).rejects.toMatchObject({ code: 'ENOENT' })

  const aside = await storeOriginal(office, Readable.from([Buffer.from('set aside')]))
  await evidenceStore().move(originalName(office, aside.sha256), 'q')
  expect(await evidenceStore().exists(originalName(office, aside.sha256))).toBe(false)
  expect((await buffer(readOriginal(office, aside.sha256))).toString()).toBe('set aside')
}

describe('sealed files in an S3-compatible store', () => {
  let server: MemoryS3
  beforeAll(async () => {
    server = isDeep ? await realS3() : await memoryS3()
    environment(server.settings)
    holdKeys(office)
  })
  afterAll(async () => {
    await server.stop()
    rmSync(data, { recursive: true, force: true })
  })

  it(`come and go like on a disk (${isDeep ? 'real server' : 'server in memory'})`, keepsFiles, 120_000)

  it.skipIf(isDeep)('get their name only after the store gave their bytes back, and no temporary name is left', async () => {
    const bytes = randomBytes(100)
    server.requests.length = 0
    const { sha256 } = await storeOriginal(office, Readable.from([bytes]))
    const temporary = new RegExp(`^PUT ${office}/incoming/[0-9a-f-]{36}$`)
    expect(server.requests[0]).toMatch(temporary)
    const name = server.requests[0]?.slice('PUT '.length)
    expect(server.requests.slice(1)).toEqual([`GET ${name}`, `PUT ${key(sha256)}`, `DELETE ${name}`])
    expect([...server.kept.keys()].filter((each) => each.includes('/incoming/'))).toEqual([])
    expect(server.kept.get(key(sha256))?.bytes.includes(bytes)).toBe(false)
  })

  it.skipIf(isDeep)('are not acknowledged when the store keeps something else', async () => {
    const bytes = randomBytes(200)
    server.spoil((kept) => Buffer.concat([kept.subarray(0, -1), Buffer.from([1])]))
    await expect(storeOriginal(office, Readable.from([bytes]))).rejects.toMatchObject({ code: 'EDAMAGED' })
    server.spoil(null)
    expect(server.kept.has(key(digest(bytes)))).toBe(false)
    expect(incoming()).toEqual([])
  })

  it.skipIf(isDeep)('are found out when they are changed there', async () => {
    const { sha256 } = await storeOriginal(office, Readable.from([randomBytes(200)]))
    const kept = server.kept.get(key(sha256))!
    kept.bytes.writeUInt8(kept.bytes.readUInt8(600) ^ 4, 600)
    await expect(buffer(readOriginal(office, sha256))).rejects.toMatchObject({ code: 'EDAMAGED' })
  })

  it.skipIf(isDeep)('are swept like on a disk', async () => {
    const { sha256 } = await storeOriginal(office, Readable.from([Buffer.from('orphan')]))
    server.kept.get(key(sha256))!.modifiedAt = new Date(Date.now() - 3 * 86_400_000)
    const named = async () => ({ originals: new Set<string>(), derived: new Set<string>() })
    expect(await sweepOffice({ store: evidenceStore(), officeId: office, named })).toMatchObject({ quarantined: 1 })
    expect([...server.kept.keys()].filter((each) => each.includes('/q/'))).toHaveLength(1)
  })
})
