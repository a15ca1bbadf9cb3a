import { readdirSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import * as z from 'zod/mini'
import { newId } from '@/lib/server/keys'
import { upload } from '@/lib/server/upload'
import { storeOriginal } from '@/lib/server/vault'
import { context, request, type Someone, someone } from './offices'
import { ownOffice, type OwnOffice } from './own-office'

let office: OwnOffice
let me: Someone
let data: string
const useCase = vi.fn()
const door = upload(
  {
    permission: 'evidence:add', fileField: 'files', fields: z.strictObject({ about: z.optional(z.string()) }), limits: { fileBytesMax: 100_000, filesMax: 3 }, allow: async () => null,
    keep: async (member, file) => ({ name: file.name, sizeBytes: (await storeOriginal(member.officeId, file.stream)).sizeBytes }),
  },
  async (member, call) => useCase(member, call) as unknown,
)
const halfWritten = () => readdirSync(path.join(data, 'evidence', me.member.officeId, 'incoming'))

beforeAll(async () => {
  office = await ownOffice()
  ;({ me, data } = office)
})
afterAll(() => office.close())
beforeEach(() => {
  useCase.mockReset()
  useCase.mockImplementation(async (_member, call) => ({ files: call.files, about: call.fields.about }))
})

const boundary = 'xXboundaryXx'
type Part = { field: string; name?: string; text: string }
const encoded = (parts: Part[]) => parts.map(({ field, name, text }) =>
  `--${boundary}\r\nContent-Disposition: form-data; name="${field}"${name === undefined ? '' : `; filename="${name}"\r\nContent-Type: application/octet-stream`}\r\n\r\n${text}\r\n`).join('') + `--${boundary}--\r\n`
const sent = (body: string | ReadableStream, headers: Record<string, string> = {}) => door(
  request({ headers: { cookie: me.cookie, 'content-type': `multipart/form-data; boundary=${boundary}`, ...headers }, body }), context({ caseId: newId() }))
const codeOf = async (response: Response) => [response.status, (await response.json()).code]

describe('upload()', () => {
  it('keeps files and fields in any order, with Chinese names and repeated names', async () => {
    const response = await sent(encoded([{ field: 'files', name: '通话.xml', text: 'one' }, { field: 'about', text: '{"a":1}' }, { field: 'files', name: '通话.xml', text: '' }]))
    expect(response.status).toBe(201)
    expect(await response.json()).toEqual({ about: '{"a":1}', files: [{ name: '通话.xml', sizeBytes: 3 }, { name: '通话.xml', sizeBytes: 0 }] })
  })

  it('refuses a file too large, too many files and a file in another field, and leaves nothing half-written', async () => {
    expect(await codeOf(await sent(encoded([{ field: 'files', name: 'a', text: 'x'.repeat(300_000) }])))).toEqual([413, 'too-large'])
    expect(await codeOf(await sent(encoded([1, 2, 3, 4].map((at) => ({ field: 'files', name: `${at}`, text: 'x' })))))).toEqual([413, 'too-large'])
    expect(await codeOf(await sent(encoded([{ field: 'photo', name: 'a', text: 'x' }])))).toEqual([422, 'invalid-body'])
    expect(useCase).not.toHaveBeenCalled()
    expect(halfWritten()).toEqual([])
  })

  it('refuses a body of another type and an unknown text field', async () => {
    expect(await codeOf(await sent('{}', { 'content-type': 'application/json' }))).toEqual([415, 'wrong-content-type'])
    expect(await codeOf(await sent(encoded([{ field: 'extra', text: 'x' }])))).toEqual([422, 'invalid-body'])
  })

  it('ends and cleans up when the sender goes away in the middle of a file', async () => {
    const half = new TextEncoder().encode(encoded([{ field: 'files', name: 'a', text: 'x'.repeat(50_000) }]).slice(0, 20_000))
    const broken = new ReadableStream({ start: (controller) => { controller.enqueue(half); setTimeout(() => controller.error(new Error('gone')), 20) } })
    expect((await sent(broken)).status).toBe(500)
    expect(useCase).not.toHaveBeenCalled()
    expect(halfWritten()).toEqual([])
    const short = new ReadableStream({ start: (controller) => { controller.enqueue(half); controller.close() } })
    expect(await codeOf(await sent(short))).toEqual([422, 'invalid-body'])
    expect(await codeOf(await sent('no multipart at all'))).toEqual([422, 'invalid-body'])
    expect(halfWritten()).toEqual([])
  })

  it('does a repeated upload once', async () => {
    const key = newId()
    const caseId = newId()
    const again = () => door(request({ headers: { cookie: me.cookie, 'content-type': `multipart/form-data; boundary=${boundary}`, 'idempotency-key': key }, body: encoded([{ field: 'files', name: 'a', text: 'x' }]) }), context({ caseId }))
    const [first, second] = [await (await again()).json(), await (await again()).json()]
    expect(second).toEqual(first)
    expect(useCase).toHaveBeenCalledTimes(1)
  })

  it('keeps the rules of every door', async () => {
    expect(await codeOf(await sent(encoded([]), { origin: 'https://evil.test' }))).toEqual([403, 'wrong-origin'])
    const witness = await someone('witness')
    expect(await codeOf(await sent(encoded([]), { cookie: witness.cookie }))).toEqual([403, 'not-allowed'])
  })
})
