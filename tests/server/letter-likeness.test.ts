import { afterAll, beforeAll, expect, it } from 'vitest'
import { knock } from './filled-office'
import { letterOffice, type LetterOffice } from './letter-office'
import { someone } from './offices'

const told = '三月以来他们每天中午打到我上班的窗口，同事都听见了，领导为此找我谈话，我只好把手机关掉，孩子放学也联系不上我。'
const request = (channel: string) => ({ letter: 'deletion-request', channel, options: { more: told, addressee: '某公司个人信息保护负责人' } })
let office: LetterOffice

beforeAll(async () => { office = await letterOffice() })
afterAll(() => office.close())

type Written = { id: string; warnings: { code: string; value: string }[] }
const like = ({ warnings }: Written) => warnings.filter(({ code }) => code === 'too-alike')

async function write(cookie: string, caseId: string, channel = 'lender'): Promise<Written> {
  return await (await knock('POST /api/cases/{caseId}/letters', { params: { caseId }, body: request(channel), headers: { cookie } })).json()
}
async function openCase(cookie: string): Promise<string> {
  const body = { title: '另一件', complainant: { name: '某人', role: 'relative', phones: ['19900001003'] }, nightContactAgreed: false,
    respondents: [{ key: 'LX', name: '某公司', kind: 'bank', lines: [], accounts: [] }] }
  return (await (await knock('POST /api/cases', { params: {}, body, headers: { cookie } })).json()).id
}

it('tells a person that their words stand in a letter the office has issued: in another case, or again to the same body; no other office hears of it', async () => {
  const { owner, ids } = office
  const first = await write(owner.cookie, ids.caseId)
  expect(like(first)).toEqual([])
  expect((await office.ask('POST /api/letters/{letterId}/issue', { letterId: first.id }, {})).status).toBe(200)
  expect(like(await write(owner.cookie, ids.caseId))).toMatchObject([{ value: expect.stringMatching(/^100% “三月以来/u) }])
  expect(like(await write(owner.cookie, ids.caseId, 'platform'))).toEqual([])
  expect(like(await write(owner.cookie, await openCase(owner.cookie)))).toHaveLength(1)
  const stranger = await someone()
  expect(like(await write(stranger.cookie, await openCase(stranger.cookie)))).toEqual([])
})
