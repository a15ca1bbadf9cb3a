import { createHash, randomBytes } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newId } from '@/lib/server/keys'
import { sweepIncoming } from '@/lib/server/store/sweep'
import { dropDerived, readDerived, readOriginal, stageOriginal, storeDerived, storeOriginal } from '@/lib/server/vault'
import { holdKeys } from './held-keys'
import { originalPath } from './original-path'

let data: string
const office = newId()
const elsewhere = newId()
const incoming = () => path.join(data, 'evidence', office, 'incoming')
const sha = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex')

beforeAll(() => {
  data = mkdtempSync(path.join(tmpdir(), 'anning-vault-'))
  Object.assign(process.env, { ANNING_DATA_DIR: data, DATABASE_URL: 'unused', AUTH_DATABASE_URL: 'unused' })
  for (const officeId of [office, elsewhere]) holdKeys(officeId)
})
afterAll(() => rmSync(data, { recursive: true, force: true }))

describe('the evidence store', () => {
  it('keeps bytes as they came, sealed, under a name that does not tell the hash, read-only', async () => {
    const bytes = randomBytes(700_001)
    const stored = await storeOriginal(office, Readable.from([bytes.subarray(0, 3), bytes.subarray(3)]))
    expect(Buffer.from(stored.sha256).toString('hex')).toBe(sha(bytes))
    expect(stored.sizeBytes).toBe(700_001)
    expect((await buffer(readOriginal(office, stored.sha256))).equals(bytes)).toBe(true)
    expect((await buffer(readOriginal(office, stored.sha256, { start: 10, end: 19 }))).equals(bytes.subarray(10, 20))).toBe(true)
    const file = originalPath(office, stored.sha256)
    expect(file).not.toContain(sha(bytes))
    expect(readFileSync(file).includes(bytes.subarray(100_000, 100_016))).toBe(false)
    expect(statSync(file).mode & 0o777).toBe(0o400)
    expect(readdirSync(incoming())).toEqual([])
  })

  it('keeps the same bytes once, an empty file too, and names them differently in another office', async () => {
    const twice = await Promise.all([storeOriginal(office, Readable.from([Buffer.from('x')])), storeOriginal(office, Readable.from([Buffer.from('x')]))])
    expect(twice[0].sha256).toEqual(twice[1].sha256)
    const empty = await storeOriginal(office, Readable.from([]))
    expect(Buffer.from(empty.sha256).toString('hex')).toBe(sha(Buffer.alloc(0)))
    expect(path.basename(originalPath(elsewhere, empty.sha256))).not.toBe(path.basename(originalPath(office, empty.sha256)))
    expect(readdirSync(incoming())).toEqual([])
  })

  it('keeps derived files under their id, and forgets them when told', async () => {
    const [id, bytes] = [newId(), randomBytes(70_000)]
    const stored = await storeDerived(office, id, Readable.from([bytes]))
    expect(Buffer.from(stored.sha256).toString('hex')).toBe(sha(bytes))
    expect((await buffer(readDerived(office, id))).equals(bytes)).toBe(true)
    expect((await buffer(readDerived(office, id, { start: 65_530, end: 65_545 }))).equals(bytes.subarray(65_530, 65_546))).toBe(true)
    expect(readFileSync(path.join(data, 'evidence', office, 'd', id)).includes(bytes.subarray(100, 116))).toBe(false)
    await dropDerived(office, id)
    await dropDerived(office, id)
    await expect(buffer(readDerived(office, id))).rejects.toMatchObject({ code: 'ENOENT' })
  })

  it('leaves nothing behind when the sender breaks off', async () => {
    const source = Readable.from((async function* () { yield Buffer.from('half'); throw new Error('gone') })())
    await expect(storeOriginal(office, source)).rejects.toThrow('gone')
    expect(readdirSync(incoming())).toEqual([])
  })

  it('gives bytes that may still be refused no name until told, and dropping them touches no equal original', async () => {
    const kept = await storeOriginal(office, Readable.from([Buffer.from('same')]))
    const refused = await stageOriginal(office, Readable.from([Buffer.from('same')]))
    await refused.drop()
    expect(readdirSync(incoming())).toEqual([])
    expect((await buffer(readOriginal(office, kept.sha256))).toString()).toBe('same')
    const taken = await stageOriginal(office, Readable.from([Buffer.from('new')]))
    expect(readdirSync(incoming())).toHaveLength(1)
    await taken.settle()
    await taken.drop()
    expect((await buffer(readOriginal(office, taken.sha256))).toString()).toBe('new')
    expect(readdirSync(incoming())).toEqual([])
  })

  it('tells a full disk as such', async () => {
    const full = Object.assign(new Error('no space'), { code: 'ENOSPC' })
    const source = Readable.from((async function* () { yield Buffer.from('half'); throw full })())
    await expect(storeOriginal(office, source)).rejects.toMatchObject({ code: 'storage-full' })
  })

  it('sweeps what a crash left half-written, and nothing that is still being written', async () => {
    const fresh = path.join(incoming(), newId())
    const old = path.join(incoming(), newId())
    for (const file of [fresh, old]) writeFileSync(file, 'half')
    const twoHoursAgo = Date.now() / 1000 - 7200
    utimesSync(old, twoHoursAgo, twoHoursAgo)
    expect(await sweepIncoming()).toBe(1)
    expect(readdirSync(incoming())).toEqual([path.basename(fresh)])
    const kept = await storeOriginal(office, Readable.from([Buffer.from('y')]))
    expect(await sweepIncoming(-1)).toBe(1)
    expect((await buffer(readOriginal(office, kept.sha256))).toString()).toBe('y')
  })
})
