import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { createHash } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { doors } from '@/app/api/openapi.json/doors'
import { emptyStatement } from '@/lib/evidence/statement'
import { addEvidence } from '@/lib/server/casework/add-evidence'
import { keepFile } from '@/lib/server/casework/keep-file'
import { evidenceAllowance } from '@/lib/server/casework/evidence-allowance'
import { authDatabase } from '@/lib/server/db'
import { evidenceOfCase } from '@/lib/server/data/evidence'
import { keepConsent, keepHandedIn } from '@/lib/server/data/witness-requests'
import { lockSession, revokeSession } from '@/lib/server/session'
import { Readable } from 'node:stream'
import { knock } from './filled-office'
import { context, request, type Someone, someone } from './offices'
import { originalPath } from './original-path'
import { type OwnOffice, ownOffice } from './own-office'

/** A body may take an hour to arrive. Whoever may bring nothing any more when it is whole brings nothing; a lock takes nothing away. */
let office: OwnOffice
let caseId: string
let who: Someone
beforeAll(async () => {
  office = await ownOffice()
  const body = { title: '慢', complainant: { name: '人', role: 'debtor', phones: [] }, respondents: [], contacts: [], nightContactAgreed: false, refusals: [], stopRequests: [] }
  caseId = JSON.parse(await (await knock('POST /api/cases', { body, headers: { cookie: office.me.cookie } })).text()).id
}, 60_000)
beforeEach(async () => { who = await someone('volunteer', office.me.member.officeId) })
afterAll(() => office.close())

const boundary = 'grenze'
/** A multipart body that comes in two halves; between them something happens. */
function slow(field: string, text: string, meanwhile: () => Promise<unknown>): ReadableStream {
  const parts = [`--${boundary}\r\nContent-Disposition: form-data; name="${field}"; filename="a.txt"\r\nContent-Type: text/plain\r\n\r\n${text}`, `\r\n--${boundary}--\r\n`]
  let sent = 0
  return new ReadableStream({
    async pull(controller) {
      if (sent === 1) await meanwhile()
      controller.enqueue(new TextEncoder().encode(parts[sent] ?? ''))
      sent += 1
      if (sent === parts.length) controller.close()
    },
  })
}
async function sendSlowly(text: string, meanwhile: () => Promise<unknown>, headers: Record<string, string> = { cookie: who.cookie }) {
  const sent = request({ path: `/api/cases/${caseId}/evidence`, headers: { ...headers, 'content-type': `multipart/form-data; boundary=${boundary}` }, body: slow('files', text, meanwhile) })
  const answer = await doors['/api/cases/{caseId}/evidence']!.POST!(sent, context({ caseId }))
  return { status: answer.status, code: (JSON.parse(await answer.text()) as { code?: string }).code }
}
const memberIs = (data: object) => authDatabase().member.updateMany({ where: { id: who.member.id }, data })
const ours = async () => (await evidenceOfCase(office.me.member, caseId)).length
const isThere = (text: string) => existsSync(originalPath(office.me.member.officeId, createHash('sha256').update(text).digest()))
const change = (deed: string) => knock(`POST /api/members/{memberId}/${deed}`, { params: { memberId: who.member.id }, body: {}, headers: { cookie: office.me.cookie } })

describe('a slow upload', () => {
  it.each([
    ['was put out', 401, () => change('disabling')],
    ['signed out', 401, async () => expect(await revokeSession(who.member, who.member.sessionId ?? '')).toBe(true)],
    ['has a role that may not', 403, () => memberIs({ role: 'witness' })],
  ])('of somebody who %s meanwhile is refused, and nothing of it stays', async (name, status, meanwhile) => {
    const before = await ours()
    expect(await sendSlowly(name, meanwhile)).toMatchObject({ status })
    expect([await ours(), isThere(name)]).toEqual([before, false])
  })

  it('by a token that was taken back meanwhile is refused', async () => {
    const revoke = () => authDatabase().apiToken.updateMany({ where: { memberId: who.member.id }, data: { revokedAt: new Date() } })
    expect(await sendSlowly('token', revoke, { authorization: who.bearer })).toMatchObject({ status: 401 })
    expect(isThere('token')).toBe(false)
  })

  it('goes on behind a lock, or after half an hour without another request', async () => {
    const before = await ours()
    expect(await sendSlowly('locked', () => lockSession(who.member.sessionId ?? ''))).toMatchObject({ status: 201 })
    const other = await someone('volunteer', office.me.member.officeId)
    const idle = () => authDatabase().session.updateMany({ where: { id: other.member.sessionId ?? '' }, data: { lastSeenAt: new Date(Date.now() - 7_200_000) } })
    expect(await sendSlowly('idle', idle, { cookie: other.cookie })).toMatchObject({ status: 201 })
    expect(await ours()).toBe(before + 2)
  })

  it('keeps the file of a colleague that is the same', async () => {
    expect(await sendSlowly('twice', () => Promise.resolve(), { cookie: office.me.cookie })).toMatchObject({ status: 201 })
    expect(await sendSlowly('twice', () => change('disabling'))).toMatchObject({ status: 401 })
    expect(isThere('twice')).toBe(true)
  })

  it('is refused in the transaction itself when everything was asked before', async () => {
    const kept = await keepFile(who.member, { name: 'a.txt', stream: Readable.from([Buffer.from('late')]) }, await evidenceAllowance(who.member, caseId))
    await change('disabling')
    await expect(addEvidence(who.member, { params: { caseId }, fields: {}, files: [kept] })).rejects.toMatchObject({ code: 'not-signed-in' })
    expect(isThere('late')).toBe(false)
  })
})

describe('an upload in pieces', () => {
  const tus = { 'tus-resumable': '1.0.0' }
  const incoming = () => readdirSync(path.join(office.data, 'evidence', office.me.member.officeId, 'incoming')).filter((name) => name.endsWith('.note'))

  it('whose member was put out before its end leaves nothing', async () => {
    const begun = await knock('POST /api/cases/{caseId}/uploads', {
      params: { caseId }, headers: { ...tus, cookie: who.cookie, 'upload-length': '4', 'upload-metadata': `filename ${Buffer.from('a.txt').toString('base64')}` },
    })
    const uploadId = begun.headers.get('location')?.split('/').at(-1) ?? ''
    const parts = ['tu', 's!']
    const body = new ReadableStream({
      async pull(controller) {
        if (parts.length === 1) await change('disabling')
        controller.enqueue(new TextEncoder().encode(parts.shift() ?? ''))
        if (parts.length === 0) controller.close()
      },
    })
    const headers = { ...tus, cookie: who.cookie, 'upload-offset': '0', 'content-type': 'application/offset+octet-stream' }
    const [before, notes] = [await ours(), incoming().length]
    const sent = request({ method: 'PATCH', path: `/api/cases/${caseId}/uploads/${uploadId}`, headers, body })
    const answer = await doors['/api/cases/{caseId}/uploads/{uploadId}']!.PATCH!(sent, context({ caseId, uploadId }))
    expect([answer.status, await ours(), isThere('tus!'), incoming().length]).toEqual([401, before, false, notes - 1])
  })
})

describe('a signed page by a link', () => {
  it('is not taken when the link is closed while it arrives', async () => {
    const asked = JSON.parse(await (await knock('POST /api/cases/{caseId}/witness-requests', {
      params: { caseId }, body: { name: '小姨', askedAs: '林', topic: '一个电话' }, headers: { cookie: office.me.cookie },
    })).text()) as { id: string; token: string }
    await keepConsent(office.me.member, asked.id, { version: '1', hash: new Uint8Array(32) })
    const { id: evidenceId } = (await evidenceOfCase(office.me.member, caseId))[0]!
    await keepHandedIn(office.me.member, { id: asked.id, caseId }, { statement: emptyStatement, statementId: evidenceId })
    const head = `--${boundary}\r\nContent-Disposition: form-data; name="token"\r\n\r\n${asked.token}\r\n`
    const page = slow('file', '%PDF-1.4 signed', () => knock('POST /api/witness-requests/{requestId}/withdrawal', { params: { requestId: asked.id }, body: {}, headers: { cookie: office.me.cookie } }))
    const body = new ReadableStream({
      async start(controller) {
        controller.enqueue(new TextEncoder().encode(head))
        for await (const part of page) controller.enqueue(part)
        controller.close()
      },
    })
    const before = await ours()
    const answer = await doors['/api/statement/scan']!.POST!(
      request({ path: '/api/statement/scan', headers: { 'content-type': `multipart/form-data; boundary=${boundary}` }, body }), context())
    expect([answer.status >= 400, await ours()]).toEqual([true, before])
  })
})
