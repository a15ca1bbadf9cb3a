import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { dropDrafts } from '@/lib/server/data/letters'
import { likenessReasons } from '@/lib/server/data/likeness-reasons'
import { withOffice } from '@/lib/server/unit-of-work'
import { recordOf } from '../makers/package'
import { knock } from './filled-office'
import { letterOffice, type LetterOffice } from './letter-office'
import { someone, type Someone } from './offices'

const told = '三月以来他们每天中午打到我上班的窗口，同事都听见了，领导为此找我谈话，我只好把手机关掉，孩子放学也联系不上我。'
const half = `${told.slice(0, 40)}后来的事情是另外一回事，和以前写过的完全没有关系。`
const reason = '两封信说的是同一家公司的同一种做法，时间、号码和影响都是本人自己的。'
const request = (channel: string, more = told) => ({ letter: 'deletion-request', channel, options: { more, addressee: '某公司个人信息保护负责人' } })
let office: LetterOffice

beforeAll(async () => { office = await letterOffice() })
afterAll(() => office.close())

type Written = { id: string; digest: string; warnings: { code: string; value: string }[] }
const codes = new Set(['too-alike', 'reason-needed', 'own-reason-needed', 'reason-yours', 'reason-given'])
const like = ({ warnings }: Written) => warnings.filter(({ code }) => codes.has(code))

async function ask(who: Someone, door: string, params: Record<string, string>, body?: unknown) {
  const answer = await knock(door, { params, body, headers: { cookie: who.cookie } })
  return { status: answer.status, body: await answer.json() }
}
const write = async (who: Someone, caseId: string, body = request('lender')): Promise<Written> =>
  (await ask(who, 'POST /api/cases/{caseId}/letters', { caseId }, body)).body
const edit = async (who: Someone, letterId: string, options: object): Promise<Written> => (await ask(who, 'PATCH /api/letters/{letterId}', { letterId }, { options })).body
const issue = (who: Someone, letterId: string) => ask(who, 'POST /api/letters/{letterId}/issue', { letterId }, {})
const give = (who: Someone, { id, digest }: Written, words = reason) =>
  ask(who, 'POST /api/letters/{letterId}/likeness-reason', { letterId: id }, { seen: digest, reason: words })

async function openCase(who: Someone): Promise<string> {
  const body = { title: '另一件', complainant: { name: '某人', role: 'relative', phones: ['19900001003'] }, nightContactAgreed: false,
    respondents: [{ key: 'LX', name: '某公司', kind: 'bank', lines: [], accounts: [] }] }
  return (await ask(who, 'POST /api/cases', {}, body)).body.id
}

it('tells a person that their words stand in a letter the office has issued: in another case, or again to the same body; no other office hears of it', async () => {
  const { owner, ids } = office
  const first = await write(owner, ids.caseId)
  expect(like(first)).toEqual([])
  expect((await issue(owner, first.id)).status).toBe(200)
  expect(like(await write(owner, ids.caseId))).toMatchObject([{ code: 'own-reason-needed', value: expect.stringMatching(/^100% “三月以来/u) }])
  expect(like(await write(owner, ids.caseId, request('platform')))).toEqual([])
  const other = await openCase(owner)
  expect(like(await write(owner, other))).toHaveLength(1)
  expect(like(await write(owner, other, request('lender', half)))).toMatchObject([{ code: 'too-alike' }])
  const stranger = await someone()
  expect(like(await write(stranger, await openCase(stranger)))).toEqual([])
})

describe('a letter that is much like an issued one', () => {
  it('takes the written reason of whoever is alone, for this very version, and keeps it with the issued letter', async () => {
    const { owner } = office
    const caseId = await openCase(owner)
    const draft = await write(owner, caseId)
    expect(await issue(owner, draft.id)).toMatchObject({ status: 409, body: { code: 'letter-reason-needed' } })
    expect(await give(owner, draft, '太短')).toMatchObject({ status: 422 })
    expect(await give(owner, { ...draft, digest: '0'.repeat(64) })).toMatchObject({ status: 409, body: { code: 'conflict' } })
    expect(await give(owner, draft)).toMatchObject({ status: 200, body: { share: 100 } })
    const moved = await edit(owner, draft.id, { addressee: '某公司另一部门' })
    expect(like(moved)).toMatchObject([{ code: 'own-reason-needed' }])
    expect(await issue(owner, draft.id)).toMatchObject({ status: 409 })
    expect(await give(owner, moved)).toMatchObject({ status: 200 })
    expect(like(await edit(owner, draft.id, {}))).toMatchObject([{ code: 'reason-given' }])
    expect(await issue(owner, draft.id)).toMatchObject({ status: 200 })
    expect((await likenessReasons(owner.member, draft.id)).map((one) => one.reason)).toEqual([reason, reason])
    expect((await recordOf(owner.member, caseId)).likenessReasons).toMatchObject([{ letterId: draft.id, share: 100, reason }, { draftDigest: moved.digest }])
    const { body: { items } } = await ask(owner, 'GET /api/letters/{letterId}/history', { letterId: draft.id })
    expect(items.map(({ action }: { action: string }) => action)).toEqual(['letter-reasoned', 'letter-reasoned', 'letter-issued'])
    expect(await give(owner, moved)).toMatchObject({ status: 409, body: { code: 'letter-already-issued' } })
  })

  it('takes a second person’s reason where there is one: not the writer’s, and whoever gave it does not issue', async () => {
    const owner = await someone()
    const officeId = owner.member.officeId
    const [second, third, client] = [await someone('volunteer', officeId), await someone('coordinator', officeId), await someone('client', officeId)]
    expect((await issue(owner, (await write(owner, await openCase(owner))).id)).status).toBe(200)
    const draft = await write(owner, await openCase(owner))
    expect(like(draft)).toMatchObject([{ code: 'reason-needed' }])
    expect(await give(owner, draft)).toMatchObject({ status: 409, body: { code: 'second-person' } })
    expect(await give(client, draft)).toMatchObject({ status: 403 })
    expect(await give(second, draft)).toMatchObject({ status: 200 })
    expect(await issue(second, draft.id)).toMatchObject({ status: 409, body: { code: 'letter-reason-needed' } })
    expect(like(await edit(second, draft.id, {}))).toMatchObject([{ code: 'reason-yours' }])
    expect(like(await edit(third, draft.id, {}))).toMatchObject([{ code: 'reason-given' }])
    expect(await issue(owner, draft.id)).toMatchObject({ status: 200 })
  })

  it('keeps reasons sealed, in nobody else’s name, unchanged, and only as long as the draft', async () => {
    const owner = await someone()
    await someone('volunteer', owner.member.officeId)
    expect((await issue(owner, (await write(owner, await openCase(owner))).id)).status).toBe(200)
    const [draft, second] = [await write(owner, await openCase(owner)), await someone('volunteer', owner.member.officeId)]
    await give(second, draft)
    const { rows: [row] } = await office.admin.query('SELECT reason, given_by FROM likeness_reason WHERE letter_id = $1', [draft.id])
    expect(row).toEqual({ reason: expect.stringMatching(/^v1\./u), given_by: second.member.id })
    const copied = (by: string) => withOffice(owner.member, (tx) => tx.$executeRaw`INSERT INTO likeness_reason
      (office_id, id, case_id, letter_id, draft_digest, share, reason, given_by)
      SELECT office_id, gen_random_uuid(), case_id, letter_id, draft_digest, share, reason, ${by}::uuid FROM likeness_reason WHERE letter_id = ${draft.id}::uuid LIMIT 1`)
    await expect(copied(second.member.id)).rejects.toThrow(/row-level security/)
    expect(await copied(owner.member.id)).toBe(1)
    await expect(withOffice(owner.member, (tx) => tx.$executeRaw`UPDATE likeness_reason SET share = 1`)).rejects.toThrow(/permission denied/)
    await expect(withOffice(owner.member, (tx) => tx.$executeRaw`DELETE FROM likeness_reason`)).rejects.toThrow(/permission denied/)
    await dropDrafts(owner.member, [draft.id])
    expect((await office.admin.query('SELECT 1 FROM likeness_reason WHERE letter_id = $1', [draft.id])).rows).toEqual([])
  })
})
