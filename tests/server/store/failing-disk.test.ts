import { createHash, randomBytes } from 'node:crypto'
import { readdirSync } from 'node:fs'
import type * as promises from 'node:fs/promises'
import path from 'node:path'
import { buffer } from 'node:stream/consumers'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { evidenceOfCase } from '@/lib/server/data/evidence'
import { readOriginal } from '@/lib/server/vault'
import { doors } from '@/app/api/openapi.json/doors'
import { aFilledOffice, type FilledOffice, knock } from '../filled-office'
import { context, request } from '../offices'
import { ownOffice, type OwnOffice } from '../own-office'

type Promises = typeof promises
/** A disk that refuses one step: after `skip` that go well, every `at` fails with `code`. */
type Step = 'write' | 'sync' | 'datasync' | 'rename' | 'mkdir'
const disk = vi.hoisted(() => ({ at: null as Step | null, skip: 0, code: 'ENOSPC', failed: 0 }))

vi.mock('node:fs/promises', async (original) => {
  const real = await original<Promises>()
  const failing = <Args extends unknown[], Answer>(at: Step, work: (...args: Args) => Promise<Answer>) => async (...args: Args): Promise<Answer> => {
    if (disk.at !== at || disk.skip-- > 0) return work(...args)
    disk.failed += 1
    throw Object.assign(new Error(`${disk.code}: refused by the test`), { code: disk.code })
  }
  const open = async (...args: Parameters<typeof real.open>) => {
    const handle = await real.open(...args)
    return Object.assign(handle, { write: failing('write', handle.write.bind(handle)), sync: failing('sync', handle.sync.bind(handle)), datasync: failing('datasync', handle.datasync.bind(handle)) })
  }
  return { ...real, open, rename: failing('rename', real.rename), mkdir: failing('mkdir', real.mkdir) }
})

let place: OwnOffice
let office: FilledOffice
const officeId = () => office.owner.member.officeId
const evidence = () => path.join(place.data, 'evidence', officeId())
const hash = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex')
const files = () => readdirSync(evidence(), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).length
const rows = async () => (await evidenceOfCase(office.owner.member, office.ids.caseId)).length
const refuse = (at: Step, skip = 0, code = 'ENOSPC') => Object.assign(disk, { at, skip, code, failed: 0 })

beforeAll(async () => {
  place = await ownOffice()
  office = await aFilledOffice('VOLL-1')
}, 120_000)
afterAll(() => place.close())
afterEach(() => Object.assign(disk, { at: null }))

function upload(bytes: Buffer) {
  const form = new FormData()
  form.append('files', new File([new Uint8Array(bytes)], 'film.mp4'))
  return knock('POST /api/cases/{caseId}/evidence', { params: { caseId: office.ids.caseId }, headers: { cookie: office.owner.cookie }, body: form })
}

describe('a disk that is full', () => {
  it.each<[string, Step, number]>([
    ['at the first write', 'write', 0], ['in the middle', 'write', 1], ['when the file is synced', 'sync', 0], ['when it is named', 'rename', 0],
  ])('%s refuses the upload as such: nothing is left, nothing acknowledged, and the next one goes', async (_, at, skip) => {
    const [bytes, before, known] = [randomBytes(3_000_000), files(), await rows()]
    refuse(at, skip)
    const answer = await upload(bytes)
    expect([answer.status, (await answer.json()).code, disk.failed > 0]).toEqual([507, 'storage-full', true])
    Object.assign(disk, { at: null })
    expect([files(), await rows()]).toEqual([before, known])
    const again = await upload(bytes)
    expect([again.status, (await again.json()).items[0].sha256]).toEqual([201, hash(bytes)])
    expect((await buffer(readOriginal(officeId(), Buffer.from(hash(bytes), 'hex')))).equals(bytes)).toBe(true)
  })

  it('refuses a large file whose disk fills while it is written down ahead of its end, also when its last bytes were taken', async () => {
    const [bytes, before, known] = [Buffer.alloc(68 * 1024 ** 2, 7), files(), await rows()]
    refuse('datasync')
    expect([(await upload(bytes)).status, disk.failed]).toEqual([507, 1])
    expect([files(), await rows()]).toEqual([before, known])
  })

  it('says so with the other words for it, and calls a broken disk no full one', async () => {
    const known = await rows()
    for (const [code, status] of [['EDQUOT', 507], ['EFBIG', 507], ['EIO', 500]] as const) {
      refuse('write', 0, code)
      expect((await upload(randomBytes(100_000))).status).toBe(status)
    }
    expect(await rows()).toBe(known)
  })
})

describe('a disk that fills while a file comes in pieces', () => {
  const tus = { 'tus-resumable': '1.0.0' }
  const headers = () => ({ ...tus, cookie: office.owner.cookie })
  const begin = (sizeBytes: number) => knock('POST /api/cases/{caseId}/uploads', { params: { caseId: office.ids.caseId },
    headers: { ...headers(), 'upload-length': String(sizeBytes), 'upload-metadata': `filename ${Buffer.from('film.mp4').toString('base64')}` } })
  const params = (uploadId: string) => ({ caseId: office.ids.caseId, uploadId })
  const offsetOf = async (id: string) =>
    Number((await knock('HEAD /api/cases/{caseId}/uploads/{uploadId}', { params: params(id), headers: headers() })).headers.get('upload-offset'))
  const piece = (id: string, offset: number, bytes: Buffer) => doors['/api/cases/{caseId}/uploads/{uploadId}']!.PATCH!(request({
    method: 'PATCH', path: `/api/cases/${office.ids.caseId}/uploads/${id}`, body: new Blob([new Uint8Array(bytes)]).stream(),
    headers: { ...headers(), 'upload-offset': String(offset), 'content-type': 'application/offset+octet-stream' },
  }), context(params(id)))

  it('refuses to begin one, and leaves nothing of it', async () => {
    const before = files()
    for (const at of ['write', 'sync', 'rename'] as const) {
      refuse(at)
      expect((await begin(5_000_000)).status).toBe(507)
      Object.assign(disk, { at: null })
      expect(files()).toBe(before)
    }
  })

  it('refuses the piece, keeps what it acknowledged, and goes on once there is room', async () => {
    const bytes = randomBytes(9_000_000)
    const id = (await begin(bytes.length)).headers.get('location')?.split('/').at(-1) ?? ''
    expect((await piece(id, 0, bytes.subarray(0, 3_000_000))).status).toBe(204)
    const safe = await offsetOf(id)
    refuse('write', 1)
    const refused = await piece(id, safe, bytes.subarray(safe))
    expect([refused.status, (await refused.json()).code]).toEqual([507, 'storage-full'])
    Object.assign(disk, { at: null })
    const kept = await offsetOf(id)
    expect(kept).toBeGreaterThanOrEqual(safe)
    const known = await rows()
    const done = await piece(id, kept, bytes.subarray(kept))
    expect([done.status, (await done.json()).items[0].sha256]).toEqual([201, hash(bytes)])
    expect(await rows()).toBe(known + 1)
  })

  it('refuses the end of one that cannot be named, and names it when asked again', async () => {
    const bytes = randomBytes(300_000)
    const id = (await begin(bytes.length)).headers.get('location')?.split('/').at(-1) ?? ''
    const known = await rows()
    refuse('rename', 1)
    expect((await piece(id, 0, bytes)).status).toBe(507)
    expect(await rows()).toBe(known)
    Object.assign(disk, { at: null })
    const done = await piece(id, bytes.length, Buffer.alloc(0))
    expect([done.status, (await done.json()).items[0].sha256]).toEqual([201, hash(bytes)])
    expect((await buffer(readOriginal(officeId(), Buffer.from(hash(bytes), 'hex')))).equals(bytes)).toBe(true)
  })
})
