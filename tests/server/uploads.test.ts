import { createHash, randomBytes } from 'node:crypto'
import { readdirSync, readFileSync, statSync, truncateSync, utimesSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { buffer } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { evidenceOfCase } from '@/lib/server/data/evidence'
import { chunkBytes } from '@/lib/server/store/sealed-object'
import { sweepIncoming } from '@/lib/server/store/sweep'
import { readOriginal } from '@/lib/server/vault'
import { aFilledOffice, backup, type FilledOffice, knock } from './filled-office'
import { context, request, type Someone, someone } from './offices'
import { ownOffice, type OwnOffice } from './own-office'
import { doors } from '@/app/api/openapi.json/doors'

let place: OwnOffice
let office: FilledOffice
let me: Someone
let caseId: string
const tus = { 'tus-resumable': '1.0.0' }
const hash = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex')
const base64 = (text: string) => Buffer.from(text).toString('base64')
const incoming = () => readdirSync(path.join(place.data, 'evidence', me.member.officeId, 'incoming')).filter((name) => name.endsWith('.part'))
const partOf = (id: string) => path.join(place.data, 'evidence', me.member.officeId, 'incoming', `${id}.part`)

beforeAll(async () => {
  place = await ownOffice()
  office = await aFilledOffice('STUECK-1')
  me = office.owner
  ;({ caseId } = office.ids)
}, 120_000)
afterAll(() => place.close())

type Said = { name: string; about?: object; preview?: boolean; length: number | string }
const begin = (said: Said, who = me) => knock('POST /api/cases/{caseId}/uploads', {
  params: { caseId },
  headers: {
    ...tus, cookie: who.cookie, 'upload-length': String(said.length),
    'upload-metadata': [`filename ${base64(said.name)}`, ...(said.about ? [`about ${base64(JSON.stringify(said.about))}`] : []), ...(said.preview ? [`preview ${base64('true')}`] : [])].join(','),
  },
})
async function begun(said: Said): Promise<string> {
  const answer = await begin(said)
  expect([answer.status, await answer.text()]).toEqual([201, ''])
  return answer.headers.get('location')?.split('/').at(-1) ?? ''
}
const at = (method: 'HEAD' | 'DELETE', uploadId: string, who = me) => knock(`${method} /api/cases/{caseId}/uploads/{uploadId}`, { params: { caseId, uploadId }, headers: { ...tus, cookie: who.cookie } })
const offsetOf = async (id: string) => Number((await at('HEAD', id)).headers.get('upload-offset'))

/** One piece as a network gives it; with `breaks` the line goes after it. */
function body(bytes: Buffer, breaks: boolean): ReadableStream {
  let from = 0
  return new ReadableStream({
    pull(controller) {
      if (from >= bytes.length) return breaks ? controller.error(new Error('gone')) : controller.close()
      controller.enqueue(bytes.subarray(from, from + 50_000))
      from += 50_000
    },
  })
}
const piece = (id: string, offset: number, bytes: Buffer, { breaks = false, who = me } = {}) => {
  const headers = { ...tus, cookie: who.cookie, 'upload-offset': String(offset), 'content-type': 'application/offset+octet-stream' }
  return doors['/api/cases/{caseId}/uploads/{uploadId}']!.PATCH!(
    request({ method: 'PATCH', path: `/api/cases/${caseId}/uploads/${id}`, headers, body: body(bytes, breaks) }), context({ caseId, uploadId: id }))
}

describe('an upload in pieces', () => {
  it('becomes an original like any other, with what was said of it, read in the same way', async () => {
    const form = backup('STUECK-2', [5, 6])
    const file = form.get('files') as File
    const bytes = Buffer.from(await file.arrayBuffer())
    const id = await begun({ name: file.name, about: JSON.parse(form.get('about') as string), length: bytes.length })
    const done = await piece(id, 0, bytes)
    expect(done.status).toBe(201)
    const answer = await done.json()
    expect(answer).toMatchObject({ items: [{ name: file.name, sha256: hash(bytes), sizeBytes: bytes.length }], imports: [{ state: 'done', imported: 2 }] })
    expect((await buffer(readOriginal(me.member.officeId, Buffer.from(hash(bytes), 'hex')))).equals(bytes)).toBe(true)
    expect(incoming()).toEqual([])
    expect(done.headers.get('access-control-allow-origin')).toBeNull()
    expect(done.headers.get('x-content-type-options')).toBe('nosniff')
  })

  it('goes on after any number of lost lines, from whole chunks on, sealed on the disk at every moment', async () => {
    const bytes = randomBytes(20 * chunkBytes + 777)
    const id = await begun({ name: 'lang.mp4', length: bytes.length })
    for (let round = 0; await offsetOf(id) < bytes.length - 3 * chunkBytes; round += 1) {
      const from = await offsetOf(id)
      expect(from % chunkBytes).toBe(0)
      await piece(id, from, bytes.subarray(from, from + chunkBytes * (1 + (round % 3)) + 12_345), { breaks: round % 2 === 0 })
      expect(readFileSync(partOf(id)).includes(bytes.subarray(from, from + 32))).toBe(false)
      if (round > 40) throw new Error('does not get on')
    }
    const from = await offsetOf(id)
    const done = await piece(id, from, bytes.subarray(from))
    expect((await done.json()).items[0].sha256).toBe(hash(bytes))
  })

  it('answers the same again to whoever missed the answer, and is one row', async () => {
    const bytes = randomBytes(100_000)
    const id = await begun({ name: 'einmal.bin', length: bytes.length })
    const both = await Promise.all([piece(id, 0, bytes), piece(id, 0, bytes).then((answer) => answer.status)])
    const first = await both[0].json()
    expect(await offsetOf(id)).toBe(bytes.length)
    const again = await piece(id, bytes.length, Buffer.alloc(0))
    expect(await again.json()).toEqual(first)
    expect((await evidenceOfCase(me.member, caseId)).filter(({ sha256 }) => sha256 === hash(bytes))).toHaveLength(1)
  })

  it('keeps an empty file too', async () => {
    const answer = await begin({ name: 'leer.txt', length: 0 })
    expect(answer.status).toBe(201)
    expect((await answer.json()).items[0]).toMatchObject({ sizeBytes: 0, sha256: hash(Buffer.alloc(0)) })
  })

  it('is taken up after a stop between any two steps of its end', async () => {
    const bytes = randomBytes(3 * chunkBytes)
    const id = await begun({ name: 'halt.mp3', length: bytes.length })
    const put = vi.spyOn((await import('@/lib/server/store/local-store')).localStore, 'put')
    put.mockRejectedValueOnce(new Error('stopped before it was named'))
    expect((await piece(id, 0, bytes)).status).toBe(500)
    const insert = vi.spyOn(await import('@/lib/server/casework/link-recordings'), 'linkRecordings')
    insert.mockRejectedValueOnce(new Error('stopped after its row'))
    expect((await piece(id, bytes.length, Buffer.alloc(0))).status).toBe(500)
    put.mockRestore()
    insert.mockRestore()
    const done = await piece(id, bytes.length, Buffer.alloc(0))
    expect([done.status, (await done.json()).items[0].sha256]).toEqual([201, hash(bytes)])
    expect((await evidenceOfCase(me.member, caseId)).filter(({ sha256 }) => sha256 === hash(bytes))).toHaveLength(1)
  })

  it('is to be sent anew when what lay on the disk was damaged', async () => {
    const bytes = randomBytes(2 * chunkBytes)
    const id = await begun({ name: 'kaputt.mp3', length: bytes.length })
    await piece(id, 0, bytes.subarray(0, chunkBytes), { breaks: true })
    truncateSync(partOf(id), statSync(partOf(id)).size - 100)
    expect(await offsetOf(id)).toBe(0)
    await piece(id, 0, bytes.subarray(0, chunkBytes), { breaks: true })
    const written = readFileSync(partOf(id))
    written.writeUInt8(written.readUInt8(700) ^ 1, 700)
    writeFileSync(partOf(id), written)
    const done = await piece(id, chunkBytes, bytes.subarray(chunkBytes))
    expect([done.status, (await done.json()).code]).toEqual([410, 'upload-lost'])
    expect((await at('HEAD', id)).status).toBe(404)
  })

  it('belongs to the person who began it, and to its case', async () => {
    const id = await begun({ name: 'mein.mp4', length: 10 })
    const colleague = await someone('volunteer', me.member.officeId)
    expect((await at('HEAD', id, colleague)).status).toBe(404)
    expect((await piece(id, 0, Buffer.alloc(10), { who: colleague })).status).toBe(404)
    expect((await at('DELETE', id, colleague)).status).toBe(404)
    expect((await at('DELETE', id)).status).toBe(204)
    expect((await at('HEAD', id)).status).toBe(404)
    expect(incoming().includes(`${id}.part`)).toBe(false)
  })

  it('is refused by the protocol for a wrong offset, a piece too long, a length that is none, or no name', async () => {
    const id = await begun({ name: 'a.mp4', length: chunkBytes })
    expect((await piece(id, 5, Buffer.alloc(5))).status).toBe(409)
    expect((await piece(id, 0, Buffer.alloc(chunkBytes + 60_000))).status).toBe(413)
    expect((await begin({ name: 'a.mp4', length: -1 })).status).toBe(400)
    const nameless = await knock('POST /api/cases/{caseId}/uploads', { params: { caseId }, headers: { ...tus, cookie: me.cookie, 'upload-length': '5' } })
    expect([nameless.status, (await nameless.json()).code]).toEqual([422, 'invalid-body'])
  })

  it('goes with the sweep a day after it began, not before', async () => {
    const id = await begun({ name: 'liegt.mp4', length: chunkBytes })
    await sweepIncoming(0)
    expect((await at('HEAD', id)).status).toBe(200)
    const folder = path.dirname(partOf(id))
    for (const name of readdirSync(folder)) utimesSync(path.join(folder, name), 0, Date.now() / 1000 - 90_000)
    await sweepIncoming()
    expect((await at('HEAD', id)).status).toBe(404)
    expect(readdirSync(folder)).toEqual([])
  })
})

describe('limits', () => {
  const code = async (answer: Response) => [answer.status, (await answer.json()).code]
  const sent = (name: string, bytes: Buffer, who = me) => {
    const form = new FormData()
    form.append('files', new File([new Uint8Array(bytes)], name))
    return knock('POST /api/cases/{caseId}/evidence', { params: { caseId }, body: form, headers: { cookie: who.cookie } })
  }

  it('are named: pictures and office files 50 MB, anything else 2 GB, by name or by what the bytes are', async () => {
    const large = 60 * 1024 ** 2
    expect(await code(await begin({ name: 'foto.JPG', length: large }))).toEqual([413, 'document-too-large'])
    expect(await code(await begin({ name: 'film.mp4', length: 3 * 1024 ** 3 }))).toEqual([413, 'too-large'])
    expect(await code(await sent('getarnt.mp3', Buffer.concat([Buffer.from('ffd8ffe0', 'hex'), Buffer.alloc(large)])))).toEqual([413, 'document-too-large'])
    expect((await sent('klein.jpg', Buffer.from('ffd8ffe0', 'hex'))).status).toBe(201)
  })

  it('hold for a case as a whole, with what is still on its way', async () => {
    await place.admin.query('SET session_replication_role = replica')
    const { rowCount } = await place.admin.query('UPDATE evidence_item SET size_bytes = 10::bigint * 1024 * 1024 * 1024 - 5000000 WHERE office_id = $1 AND id = $2', [me.member.officeId, office.ids.evidenceId])
    await place.admin.query('SET session_replication_role = origin')
    expect(rowCount).toBe(1)
    expect(await code(await sent('voll.bin', Buffer.alloc(6_000_000)))).toEqual([413, 'case-full'])
    const id = await begun({ name: 'passt.mp3', length: 1_000_000 })
    expect(await code(await begin({ name: 'nicht-mehr.mp3', length: 4_500_000 }))).toEqual([413, 'case-full'])
    await at('DELETE', id)
  })

  it('hold for a person’s day', async () => {
    const busy = await someone('volunteer', me.member.officeId)
    const body = { title: 'other', complainant: { name: 'x', role: 'debtor', phones: [] }, respondents: [], nightContactAgreed: false }
    const { id: other } = await (await knock('POST /api/cases', { body, headers: { cookie: me.cookie } })).json()
    await place.admin.query(`INSERT INTO evidence_item (office_id, id, case_id, name, kind, size_bytes, sha256, added_by, received_at)
      SELECT office_id, gen_random_uuid(), $4, name, kind, 1, sha256, $2, received_at FROM evidence_item, generate_series(1, 1000) WHERE office_id = $1 AND id = $3`,
    [me.member.officeId, busy.member.id, office.ids.evidenceId, other])
    expect(await code(await sent('einer-zu-viel.txt', Buffer.from('x'), busy))).toEqual([429, 'daily-files-used'])
    expect(await code(await begin({ name: 'einer-zu-viel.txt', length: 1 }, busy))).toEqual([429, 'daily-files-used'])
    expect((await sent('anderer.txt', Buffer.from('x'))).status).toBe(201)
  })
})

describe('a download', () => {
  const get = (id: string, headers: Record<string, string> = {}) => knock('GET /api/evidence/{evidenceId}/file', { params: { evidenceId: id }, headers: { cookie: me.cookie, ...headers } })

  it('gives the whole, any part, or says there is no such part', async () => {
    const bytes = randomBytes(3 * chunkBytes + 10)
    const upload = await begun({ name: '录音 “一”.mp3', length: bytes.length })
    const { items: [{ id, sha256 }] } = await (await piece(upload, 0, bytes)).json()
    const whole = await get(id)
    expect([whole.status, whole.headers.get('accept-ranges'), whole.headers.get('etag'), whole.headers.get('content-length')]).toEqual([200, 'bytes', `"${sha256}"`, String(bytes.length)])
    expect(whole.headers.get('content-disposition')).toContain("filename*=UTF-8''%E5%BD%95%E9%9F%B3")
    expect(Object.fromEntries(whole.headers)).toMatchObject({ 'x-content-type-options': 'nosniff', 'cache-control': 'no-store', 'cross-origin-resource-policy': 'same-origin' })
    expect(whole.headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(Buffer.from(await whole.arrayBuffer()).equals(bytes)).toBe(true)
    const part = await get(id, { range: `bytes=${chunkBytes - 5}-${2 * chunkBytes + 5}` })
    expect([part.status, part.headers.get('content-range'), part.headers.get('content-length')]).toEqual([206, `bytes ${chunkBytes - 5}-${2 * chunkBytes + 5}/${bytes.length}`, String(chunkBytes + 11)])
    expect(Buffer.from(await part.arrayBuffer()).equals(bytes.subarray(chunkBytes - 5, 2 * chunkBytes + 6))).toBe(true)
    const past = await get(id, { range: `bytes=${bytes.length}-` })
    expect([past.status, past.headers.get('content-range')]).toEqual([416, `bytes */${bytes.length}`])
    expect((await get(id, { range: 'bytes=0-1', 'if-range': '"other"' })).status).toBe(200)
    expect((await get(id, { range: 'bytes=0-1', 'if-range': `"${sha256}"` })).status).toBe(206)
  })
})
