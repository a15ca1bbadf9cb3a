import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { Readable } from 'node:stream'
import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest'
import { addEvidence } from '@/lib/server/casework/add-evidence'
import { keepCopy } from '@/lib/server/casework/derived-copies'
import { dropIfErased } from '@/lib/server/casework/drop-unnamed'
import { newId } from '@/lib/server/keys'
import { evidenceStore, storeOriginal, type Stored } from '@/lib/server/vault'
import { backup, knock } from './filled-office'
import { someone, type Someone } from './offices'
import { originalPath } from './original-path'
import { type OwnOffice, ownOffice } from './own-office'

/** A case is erased while files of it are on their way: none of them stays. */
let office: OwnOffice
let who: Someone
beforeAll(async () => { office = await ownOffice() }, 60_000)
beforeEach(async () => { who = await someone() })
afterAll(() => office.close())

const title = '删掉的案子'
type Sent = { params?: Record<string, string>; body?: unknown; headers?: Record<string, string> }
async function ask(door: string, { headers, ...sent }: Sent) {
  const answer = await knock(door, { ...sent, headers: { cookie: who.cookie, ...headers } })
  const text = await answer.text()
  return { status: answer.status, headers: answer.headers, body: text.startsWith('{') ? JSON.parse(text) : text }
}
async function aCase(): Promise<{ caseId: string; evidenceId: string }> {
  const body = { title, complainant: { name: '人', role: 'debtor', phones: [] }, respondents: [], contacts: [], nightContactAgreed: false, refusals: [], stopRequests: [] }
  const { body: { id: caseId } } = await ask('POST /api/cases', { body })
  const { body: { items } } = await ask('POST /api/cases/{caseId}/evidence', { params: { caseId }, body: backup('前面的文件', [1]) })
  return { caseId, evidenceId: items[0].id }
}
const erase = (caseId: string) => ask('POST /api/cases/{caseId}/erasure', { params: { caseId }, body: { title, why: 'wish' } })
const arrived = (text: string): Promise<Stored> => storeOriginal(who.member.officeId, Readable.from([Buffer.from(text)]))
const add = (caseId: string, stored: Stored) => addEvidence(who.member, { params: { caseId }, fields: {}, files: [{ name: 'a.txt', stored }] })
const isThere = ({ sha256 }: Stored) => existsSync(originalPath(who.member.officeId, sha256))
const incoming = () => readdirSync(path.join(office.data, 'evidence', who.member.officeId, 'incoming'))

it('takes a file with it that arrived and has no row yet, unless another original is the same', async () => {
  const { caseId } = await aCase()
  const other = await aCase()
  const [alone, shared] = [await arrived('只有这一份'), await arrived('两份一样的')]
  await add(other.caseId, shared)
  expect((await erase(caseId)).status).toBe(200)
  for (const stored of [alone, shared]) await expect(add(caseId, stored)).rejects.toMatchObject({ code: 'not-found' })
  expect([isThere(alone), isThere(shared)]).toEqual([false, true])
})

it('takes a file with it whose row the database turned away, and no other file where nothing was erased', async () => {
  const turnedAway = () => Promise.reject(Object.assign(new Error('no case'), { code: 'P2003' }))
  const stored = await arrived('无主的')
  await expect(turnedAway().catch(dropIfErased(who.member, [stored]))).rejects.toMatchObject({ code: 'P2003' })
  await expect(add(newId(), stored)).rejects.toMatchObject({ code: 'not-found' })
  expect(isThere(stored)).toBe(true)
  await erase((await aCase()).caseId)
  await expect(turnedAway().catch(dropIfErased(who.member, [stored]))).rejects.toMatchObject({ code: 'P2003' })
  expect(isThere(stored)).toBe(false)
})

it('takes a copy with it that was just made', async () => {
  const { caseId, evidenceId } = await aCase()
  await erase(caseId)
  const copy = { item: { id: evidenceId, caseId }, kind: 'extract' as const, name: '副本', recipe: null }
  await expect(keepCopy(who.member, copy, Buffer.from('x'))).rejects.toMatchObject({ code: 'not-found' })
  const folder = path.join(office.data, 'evidence', who.member.officeId, 'd')
  expect(existsSync(folder) ? readdirSync(folder) : []).toEqual([])
})

it('takes an upload with it whose last piece is just being named', async () => {
  const { caseId } = await aCase()
  const tus = { 'tus-resumable': '1.0.0' }
  const metadata = `filename ${Buffer.from('a.txt').toString('base64')}`
  const begun = await ask('POST /api/cases/{caseId}/uploads', { params: { caseId }, headers: { ...tus, 'upload-length': '0', 'upload-metadata': metadata } })
  expect(begun.status).toBe(201)
  const { caseId: second } = await aCase()
  const store = evidenceStore()
  const put = store.put.bind(store)
  const naming = vi.spyOn(store, 'put').mockImplementationOnce(async (...of) => {
    await erase(second)
    return put(...of)
  })
  const late = await ask('POST /api/cases/{caseId}/uploads', { params: { caseId: second }, headers: { ...tus, 'upload-length': '0', 'upload-metadata': metadata } })
  naming.mockRestore()
  expect([late.status, late.body.code]).toEqual([410, 'upload-lost'])
  expect(incoming().filter((name) => name.endsWith('.note'))).toHaveLength(1)
})

it('wants a file', async () => {
  const { caseId } = await aCase()
  const form = new FormData()
  form.append('files', 'no file, a text')
  expect(await ask('POST /api/cases/{caseId}/evidence', { params: { caseId }, body: form }))
    .toMatchObject({ status: 422, body: { fields: [{ path: 'files', code: 'required' }] } })
})
