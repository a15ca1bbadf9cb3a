import { readdirSync } from 'node:fs'
import path from 'node:path'
import { Readable } from 'node:stream'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { doors } from '@/app/api/openapi.json/doors'
import { formToken } from '@/lib/server/form-token'
import { newId } from '@/lib/server/keys'
import { chunkBytes } from '@/lib/server/store/sealed-object'
import { appendToUpload, beginUpload, unfinishedUpload } from '@/lib/server/uploads/unfinished'
import { movedRecord, packageForm, packageOf, put, recordOf, zipOf } from '../makers/package'
import { knock } from './filled-office'
import { context, request, someone, type Someone } from './offices'
import { ownOffice, type OwnOffice } from './own-office'
import { aRichCase, type RichCase } from './rich-case'

let office: OwnOffice
let rich: RichCase
let whole: Buffer<ArrayBuffer>
let changed: Buffer<ArrayBuffer>
const tus = { 'tus-resumable': '1.0.0' }
const packages = '/api/cases/packages/uploads'

beforeAll(async () => {
  office = await ownOffice()
  rich = await aRichCase('STUECKE-3')
  const made = await packageOf(rich.owner.member, rich.caseId)
  put(made, '大文件.bin', Buffer.alloc(3 * chunkBytes, 7), { what: 'help' })
  whole = zipOf(made)
  made.files.set('case.json', Buffer.from('{}'))
  changed = zipOf(made)
}, 120_000)
afterAll(() => office.close())

const begin = (who: Someone, length: number) => knock(`POST ${packages}`, {
  headers: { ...tus, cookie: who.cookie, 'upload-length': String(length), 'upload-metadata': `filename ${Buffer.from('案件.zip').toString('base64')}` },
})
const begun = async (who: Someone, length: number) => (await begin(who, length)).headers.get('location')?.split('/').at(-1) ?? ''
const at = (method: 'GET' | 'HEAD' | 'DELETE', uploadId: string, who: Someone) =>
  knock(`${method} ${packages}/{uploadId}`, { params: { uploadId }, headers: { ...tus, cookie: who.cookie } })
const piece = (who: Someone, uploadId: string, { offset, bytes }: { offset: number; bytes: Buffer<ArrayBuffer> }) => {
  const headers = { ...tus, cookie: who.cookie, 'upload-offset': String(offset), 'content-type': 'application/offset+octet-stream' }
  return doors[`${packages}/{uploadId}`]!.PATCH!(request({ method: 'PATCH', path: `${packages}/${uploadId}`, headers, body: bytes }), context({ uploadId }))
}
async function stateOf(who: Someone, id: string) {
  return await (await at('GET', id, who)).json() as { state: string; received?: number; code?: string; opened?: { id: string; sameFindings: boolean } }
}
const settled = (who: Someone, id: string) => expect.poll(async () => (await stateOf(who, id)).state, { timeout: 30_000 }).toMatch(/done|refused/)
const incoming = ({ member }: Someone) => readdirSync(path.join(office.data, 'evidence', member.officeId, 'incoming'))

describe('a package in pieces', () => {
  it('says how much has arrived, goes on from there, is opened after its last piece, and says so for a while', async () => {
    const me = await someone()
    const id = await begun(me, whole.length)
    await piece(me, id, { offset: 0, bytes: whole.subarray(0, 2 * chunkBytes + 9) })
    expect(await stateOf(me, id)).toMatchObject({ state: 'arriving', name: '案件.zip', sizeBytes: whole.length, received: 2 * chunkBytes })
    const last = await piece(me, id, { offset: 2 * chunkBytes, bytes: whole.subarray(2 * chunkBytes) })
    expect([last.status, await last.json()]).toMatchObject([202, { id, state: 'opening', progress: { step: 'checking' } }])
    expect((await at('DELETE', id, me)).status).toBe(503)
    await settled(me, id)
    expect(await stateOf(me, id)).toMatchObject({ state: 'done', opened: { id: rich.caseId, sameFindings: true } })
    expect(movedRecord(await recordOf(me.member, rich.caseId), me.member)).toEqual(movedRecord(await recordOf(rich.owner.member, rich.caseId), me.member))
    await expect.poll(() => incoming(me)).toEqual([`${id}.note`])
    // Whoever missed the answer asks again, and nothing is opened twice.
    expect((await at('HEAD', id, me)).headers.get('upload-offset')).toBe(String(whole.length))
    expect(await (await piece(me, id, { offset: whole.length, bytes: Buffer.alloc(0) })).json()).toMatchObject({ state: 'done', opened: { id: rich.caseId } })
    expect((await at('DELETE', id, me)).status).toBe(204)
    expect([(await at('GET', id, me)).status, incoming(me)]).toEqual([404, []])
  })

  it('that was changed is refused for good, and nothing of it stays but the word of it', async () => {
    const me = await someone()
    const id = await begun(me, changed.length)
    await piece(me, id, { offset: 0, bytes: changed })
    await settled(me, id)
    expect(await stateOf(me, id)).toMatchObject({ state: 'refused', code: 'package-changed' })
    await expect.poll(() => incoming(me)).toEqual([`${id}.note`])
    expect(await (await piece(me, id, { offset: changed.length, bytes: Buffer.alloc(0) })).json()).toMatchObject({ state: 'refused' })
    expect((await (await knock('GET /api/cases', { headers: { cookie: me.cookie } })).json()).items).toEqual([])
  })

  it('whose opening a stop broke off is opened when it is asked for', async () => {
    const me = await someone()
    const upload = { officeId: me.member.officeId, id: newId(), note: { memberId: me.member.id, caseId: null, name: 'a.zip', sizeBytes: whole.length, begunAt: Date.now() } }
    await beginUpload(upload)
    await appendToUpload(upload, Readable.from([whole]), 0)
    expect(await stateOf(me, upload.id)).toMatchObject({ state: 'arrived' })
    expect((await piece(me, upload.id, { offset: whole.length, bytes: Buffer.alloc(0) })).status).toBe(202)
    await settled(me, upload.id)
    expect(await stateOf(me, upload.id)).toMatchObject({ state: 'done' })
    const { rows } = await office.admin.query("SELECT payload FROM audit_event WHERE office_id = $1 AND payload LIKE '%\"action\":\"case:open\"%'", [me.member.officeId])
    expect(JSON.parse(rows[0].payload)).toMatchObject({ made: rich.caseId, actor: me.member.id })
  })

  it('is nobody else’s, and no upload of a case', async () => {
    const me = await someone()
    const id = await begun(me, 5)
    const colleague = await someone('coordinator', me.member.officeId)
    for (const method of ['GET', 'HEAD', 'DELETE'] as const) expect((await at(method, id, colleague)).status).toBe(404)
    expect((await knock('HEAD /api/cases/{caseId}/uploads/{uploadId}', { params: { caseId: rich.caseId, uploadId: id }, headers: { ...tus, cookie: rich.owner.cookie } })).status).toBe(404)
    expect(await unfinishedUpload({ officeId: me.member.officeId, id })).not.toBeNull()
  })

  it('lies there with two others at most', async () => {
    const me = await someone()
    for (let count = 0; count < 3; count += 1) expect((await begin(me, 5)).status).toBe(201)
    const answer = await begin(me, 5)
    expect([answer.status, (await answer.json()).code]).toEqual([429, 'packages-waiting'])
  })
})

describe('the plain form of a package', () => {
  const sent = (who: Someone, bytes: Buffer<ArrayBuffer>, token: string) => {
    const form = new FormData()
    form.append('_token', token)
    for (const [name, file] of packageForm(bytes)) form.append(name, file)
    const headers = { cookie: who.cookie, accept: 'text/html,application/xhtml+xml', referer: 'http://127.0.0.1:3000/cases/open' }
    return knock('POST /api/cases/packages', { body: form, headers })
  }

  it('leads to the page that says what came of it', async () => {
    const me = await someone()
    const token = formToken(me.member.sessionId ?? '')
    const refused = await sent(me, changed, token)
    expect([refused.status, refused.headers.get('location')]).toEqual([303, '/cases/open?error=package-changed'])
    expect((await sent(me, whole, 'x')).status).toBe(403)
    expect(incoming(me)).toEqual([])
    const done = await sent(me, whole, token)
    expect([done.status, done.headers.get('location')]).toEqual([303, `/cases/open?case=${rich.caseId}&same=yes`])
  })
})
