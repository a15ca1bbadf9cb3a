import { createHash } from 'node:crypto'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { keepCopy } from '@/lib/server/casework/derived-copies'
import { choicesOf, letterAttachments } from '@/lib/server/casework/letter-attachments'
import { evidence } from '@/lib/server/data/evidence'
import { unpacked } from '../makers/unpacked'
import { knock } from './filled-office'
import { letterOffice, type LetterOffice } from './letter-office'
import { someone } from './offices'

/** What is attached to a letter's web form: the exhibits it names, as they came in, in parts the portal takes. */

let office: LetterOffice
let letterId: string
beforeAll(async () => {
  office = await letterOffice()
  await office.told(['19900001001'])
  await knock('PATCH /api/channels/{channel}/settings', { params: { channel: 'platform' }, body: { attachments: { sizeMbMax: 0.1 } }, headers: { cookie: office.owner.cookie } })
  letterId = (await office.ask('POST /api/cases/{caseId}/letters', office.ids, { letter: 'lender-complaint', channel: 'platform' })).body.id
})
afterAll(() => office.close())

const attached = (as: string[] = []) => letterAttachments(office.owner.member, letterId, choicesOf(as))
const file = (query: string, cookie = office.owner.cookie) => knock('GET /api/letters/{letterId}/attachments', { params: { letterId }, query, headers: { cookie } })

it('leaves a whole phone out until somebody takes it in, and then gives it byte for byte, the same archive each time', async () => {
  const found = await attached()
  expect(found?.all).toMatchObject([{ id: office.ids.evidenceId, exhibit: 1, given: 'none', reveal: 'phone', copy: null }])
  expect(found?.plan).toEqual({ parts: [], tooLarge: [], isTooMany: false })
  expect((await file('?part=1')).status).toBe(404)
  const query = `?part=1&as=${office.ids.evidenceId}:original`
  const [answer, again] = [await file(query), await file(query)]
  expect(answer.status).toBe(200)
  const bytes = Buffer.from(await answer.arrayBuffer())
  expect([Number(answer.headers.get('content-length')), Buffer.from(await again.arrayBuffer()).equals(bytes)]).toEqual([bytes.length, true])
  const files = [...(await unpacked(bytes)).values()]
  const { sha256 } = await evidence(office.owner.member, office.ids.evidenceId)
  expect(files.map((each) => createHash('sha256').update(each).digest('hex'))).toEqual([sha256])
  expect(answer.headers.get('content-disposition')).toContain(encodeURIComponent('附件-1.zip'))
  const { rows } = await office.admin.query("SELECT payload FROM custody_event WHERE payload LIKE '%evidence-exported%' AND payload LIKE '%attachment%'")
  expect(rows).toHaveLength(2)
})

it('names what is larger than the portal takes, and takes a copy in its place', async () => {
  const [id, { member }] = [office.ids.evidenceId, office.owner]
  await keepCopy(member, { item: { id, caseId: office.ids.caseId }, kind: 'trimmed', name: '剪好的.m4a', recipe: null }, Buffer.alloc(150_000, 1))
  const large = await attached([`${id}:copy`])
  expect(large?.plan).toMatchObject({ parts: [], tooLarge: [{ exhibit: 1, sizeBytes: 150_000 }] })
  await keepCopy(member, { item: { id, caseId: office.ids.caseId }, kind: 'trimmed', name: '剪好的.m4a', recipe: null }, Buffer.alloc(50_000, 2))
  const answer = await file(`?part=1&as=${id}:copy`)
  expect([...(await unpacked(Buffer.from(await answer.arrayBuffer())))]).toEqual([[expect.stringMatching(/^001 .*副本 剪好的\.m4a$/u), Buffer.alloc(50_000, 2)]])
})

it('is nobody else’s', async () => {
  const stranger = await someone()
  expect((await file(`?part=1&as=${office.ids.evidenceId}:original`, stranger.cookie)).status).toBe(404)
  expect((await file('?part=0')).status).toBe(422)
  expect((await file(`?part=1&as=${office.ids.evidenceId}:all`)).status).toBe(422)
})
