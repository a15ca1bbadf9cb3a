import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { checkStore } from '@/lib/server/casework/check-store'
import { finishErasures } from '@/lib/server/casework/finish-erasures'
import { erasures } from '@/lib/server/data/erasures'
import { evidence } from '@/lib/server/data/evidence'
import { placeOf } from '@/lib/server/store/evidence-store'
import { evidenceStore, originalName } from '@/lib/server/vault'
import { aFilledOffice, backup, type FilledOffice, knock } from '../filled-office'
import { type OwnOffice, ownOffice } from '../own-office'
import { memoryS3, type MemoryS3 } from './memory-s3'
import { realS3 } from './real-s3'

/** Erasing where sealed files lie in an S3-compatible store: in memory, and in test:deep at a server of somebody else's. */
const isDeep = process.env.ANNING_TEST_DEEP === '1'
let server: MemoryS3
let office: OwnOffice
let filled: FilledOffice

beforeAll(async () => {
  server = isDeep ? await realS3() : await memoryS3()
  const { endpoint, bucket, region, accessKeyId, secretAccessKey } = server.settings
  Object.assign(process.env, {
    ANNING_S3_ENDPOINT: endpoint, ANNING_S3_BUCKET: bucket, ANNING_S3_REGION: region, ANNING_S3_ACCESS_KEY_ID: accessKeyId, ANNING_S3_SECRET_ACCESS_KEY: secretAccessKey,
  })
  office = await ownOffice()
  filled = await aFilledOffice('远处的案子')
}, 120_000)
afterAll(async () => {
  await office.close()
  await server.stop()
})

const member = () => filled.owner.member
async function ask(door: string, sent: { params?: Record<string, string>; body?: unknown } = {}) {
  const answer = await knock(door, { ...sent, headers: { cookie: filled.owner.cookie } })
  return { status: answer.status, body: JSON.parse((await answer.text()) || 'null') }
}
async function stored(): Promise<string[]> {
  const found: string[] = []
  for (const kind of ['o', 'd', 'q'] as const) for await (const { id } of evidenceStore().list(member().officeId, kind)) found.push(`${kind}/${id}`)
  return found.sort()
}
const named = async (evidenceId: string) => `o/${originalName(member().officeId, (await evidence(member(), evidenceId)).bytes).id}`

it('takes files of a case away at once, also what was set aside, and leaves what another case names', async () => {
  const { caseId } = filled.ids
  const { body: { id: otherId } } = await ask('POST /api/cases', { body: { title: '留下的', complainant: { name: '人', role: 'debtor', phones: [] }, respondents: [], contacts: [], nightContactAgreed: false, refusals: [], stopRequests: [] } })
  await ask('POST /api/cases/{caseId}/evidence', { params: { caseId: otherId }, body: backup('远处的案子', [1, 2, 3]) })
  const { body: { items: [aside] } } = await ask('POST /api/cases/{caseId}/evidence', { params: { caseId }, body: backup('远处的案子', [8]) })
  const shared = await named(filled.ids.evidenceId)
  await evidenceStore().move(originalName(member().officeId, (await evidence(member(), aside.id)).bytes), 'q')
  const before = await stored()
  expect(before.map((name) => name[0])).toEqual(expect.arrayContaining(['d', 'o', 'q']))
  expect(readdirSync(path.join(office.data, 'evidence')).filter((name) => name === member().officeId).flatMap((name) => readdirSync(path.join(office.data, 'evidence', name, 'incoming')))).toEqual([])

  expect(await ask('POST /api/cases/{caseId}/erasure', { params: { caseId }, body: { title: '案 远处的案子', why: 'wish' } })).toMatchObject({ body: { state: 'erased' } })
  expect(await stored()).toEqual([shared])
  expect(await erasures(member())).toMatchObject([{ files: [], filesGoneAt: expect.any(Number) }])
  expect(await checkStore(member())).toMatchObject({ damaged: 0, faults: { chains: [], things: [], anchors: [] } })
  if (!isDeep) expect([...server.kept.keys()].filter((key) => key.startsWith(member().officeId))).toEqual([placeOf({ officeId: member().officeId, kind: 'o', id: shared.slice(2) })])
})

it('does not call it done while the store does not answer, and goes on at the next start', async () => {
  const { body: { items } } = await ask('GET /api/cases')
  const caseId = items[0].id as string
  const [left] = await stored()
  const store = evidenceStore()
  const removing = vi.spyOn(store, 'remove').mockRejectedValue(Object.assign(new Error('no line to the store'), { code: 'ECONNREFUSED' }))
  expect(await ask('POST /api/cases/{caseId}/erasure', { params: { caseId }, body: { title: '留下的', why: 'wish' } })).toMatchObject({ body: { state: 'erased' } })
  removing.mockRestore()
  expect(await stored()).toEqual([left])
  expect((await erasures(member())).at(-1)).toMatchObject({ filesGoneAt: null, files: [expect.stringMatching(/^o\//)] })
  expect(readFileSync(path.join(office.data, 'erasures.jsonl'), 'utf8')).toContain(caseId)
  expect(await finishErasures()).toEqual({ again: 0, failed: 0 })
  expect(await stored()).toEqual([])
})
