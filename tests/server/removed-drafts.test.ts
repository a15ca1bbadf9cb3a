import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { POST as removal } from '@/app/api/letters/[letterId]/removal/route'
import { checkStore } from '@/lib/server/casework/check-store'
import { removedDrafts } from '@/lib/server/data/custody'
import { formToken } from '@/lib/server/form-token'
import { drawn, pdfOfContent } from '@/lib/server/pdf/pool'
import type * as Pool from '@/lib/server/pdf/pool'
import { knock, letterBody } from './filled-office'
import { type LetterOffice, letterOffice } from './letter-office'
import { context, request } from './offices'

vi.mock('@/lib/server/pdf/pool', async (original) => {
  const pool = await original<typeof Pool>()
  return { ...pool, drawn: vi.fn(pool.drawn), pdfOfContent: vi.fn(pool.pdfOfContent) }
})
const real = await vi.importActual<typeof Pool>('@/lib/server/pdf/pool')

const secret = '合同号只写在这份草稿里XD778'
let office: LetterOffice
let caseId: string
let ask: LetterOffice['ask']
let letterId: string
beforeAll(async () => {
  office = await letterOffice()
  caseId = office.ids.caseId
  ask = office.ask
})
afterAll(() => office.close())
beforeEach(async () => {
  vi.mocked(drawn).mockReset().mockImplementation(real.drawn)
  vi.mocked(pdfOfContent).mockReset().mockImplementation(real.pdfOfContent)
  letterId = await begun()
})

const begun = async () => (await ask('POST /api/cases/{caseId}/letters', { caseId }, letterBody)).body.id
const remove = (id = letterId, body?: unknown) => ask('DELETE /api/letters/{letterId}', { letterId: id }, body)
const kept = async (id = letterId) => (await office.admin.query('SELECT state FROM letter WHERE id = $1', [id])).rows.map(({ state }) => state)
const told = async (id = letterId) =>
  (await office.admin.query("SELECT payload FROM custody_event WHERE payload LIKE '%' || $1 || '%' ORDER BY seq", [id])).rows.map(({ payload }) => JSON.parse(payload))

/** The form on a page: `once` = its key. */
async function press(once: string, named = caseId) {
  const { owner: { cookie, member } } = office
  const fields = new URLSearchParams({ _token: formToken(member.sessionId ?? ''), _key: once, case: named })
  const headers = { cookie, 'content-type': 'application/x-www-form-urlencoded', referer: `http://127.0.0.1:3000/cases/${caseId}/letters/${letterId}?remove=${letterId}` }
  const answer = await removal(request({ headers, body: fields.toString() }), context({ letterId }))
  return answer.headers.get('location')
}

describe('a draft that is removed', () => {
  it('is gone with all it said, also from the answers kept for repeats; the case tells that it was there', async () => {
    const headers = { cookie: office.owner.cookie, 'idempotency-key': 'told-once' }
    const written = await knock('PATCH /api/letters/{letterId}', { params: { letterId }, body: { options: { contract: secret } }, headers })
    expect((await written.json()).text).toContain(secret)
    const answers = async () => (await office.admin.query("SELECT count(answer)::int AS kept FROM idempotency_key WHERE subject_id = $1 OR key = 'told-once'", [letterId])).rows[0].kept
    expect(await answers()).toBe(1)
    expect(await remove()).toEqual({ status: 200, body: { id: letterId, case: caseId } })
    expect([await kept(), await answers()]).toEqual([[], 0])
    expect(await told()).toEqual([{ action: 'letter-draft-removed', actor: office.owner.member.id, caseId, letterId, letter: 'lender-complaint' }])
    expect((await removedDrafts(office.owner.member, caseId))[0]).toMatchObject({ id: letterId, letter: 'lender-complaint', by: office.owner.member.id })
    expect(JSON.stringify((await ask('GET /api/cases/{caseId}/letters', { caseId })).body)).not.toContain(letterId)
    expect(await checkStore(office.owner.member)).toMatchObject({ faults: { anchors: [], chains: [], things: [] } })
  })

  it('lets nothing else of the case be done a second time whose answer got lost, nor the draft be begun again', async () => {
    const sent = (door: string, key: string, body: object) => knock(door, { params: { caseId }, body, headers: { cookie: office.owner.cookie, 'idempotency-key': key } })
    const act = { at: '2026-11-01T10:00:00+08:00', channel: 'call', direction: 'incoming', answered: true, seconds: 5, recipient: 'debtor', content: '' }
    const [attempt, draft] = [await sent('POST /api/cases/{caseId}/attempts', 'lost-attempt', act), await sent('POST /api/cases/{caseId}/letters', 'lost-draft', letterBody)]
    expect([attempt.status, draft.status]).toEqual([201, 201])
    const [made, { id }] = [await attempt.text(), JSON.parse(await draft.text())]
    await remove(id)
    const again = await sent('POST /api/cases/{caseId}/attempts', 'lost-attempt', act)
    expect([again.status, await again.text()]).toEqual([201, made])
    const anew = await sent('POST /api/cases/{caseId}/letters', 'lost-draft', letterBody)
    expect([anew.status, JSON.parse(await anew.text()).code]).toEqual([410, 'erased'])
  })

  it('is gone for everybody else who has it open', async () => {
    await remove()
    for (const door of ['PATCH /api/letters/{letterId}', 'POST /api/letters/{letterId}/issue', 'DELETE /api/letters/{letterId}']) {
      expect(await ask(door, { letterId }, {})).toMatchObject({ status: 404, body: { code: 'not-found' } })
    }
  })

  it('leaves the name of every other file as it was', async () => {
    const other = await begun()
    await ask('POST /api/letters/{letterId}/issue', { letterId: other }, {})
    const name = async () => (await knock('GET /api/letters/{letterId}/pdf', { params: { letterId: other }, headers: { cookie: office.owner.cookie } })).headers.get('content-disposition')
    const before = await name()
    await remove()
    expect([before, await name()]).toEqual([expect.stringMatching(/-\d{3}\.pdf/u), before])
  })

  it('may have been about a filing: that stays as it is', async () => {
    const { ticketId } = office.ids
    const followed = (await ask('POST /api/cases/{caseId}/letters', { caseId }, { letter: 'second-complaint', ticket: ticketId })).body.id
    const ticket = async () => (await ask('GET /api/tickets/{ticketId}', { ticketId })).body
    const before = await ticket()
    expect((await remove(followed)).status).toBe(200)
    expect(await ticket()).toEqual(before)
  })
})

it('an issued letter is never removed, by either door', async () => {
  await ask('POST /api/letters/{letterId}/issue', { letterId }, {})
  expect(await remove()).toMatchObject({ status: 409, body: { code: 'letter-already-issued' } })
  expect(await press('issued')).toBe(`/cases/${caseId}/letters/${letterId}?remove=${letterId}&error=letter-already-issued`)
  expect([await kept(), (await told()).map(({ action }) => action)]).toEqual([['issued'], ['letter-issued']])
})

describe('pressed more than once', () => {
  const list = () => `/cases/${caseId}/letters?removed=${letterId}`

  it('twice in one form, in two tabs, and in both at once: gone once, told once, and each press leads to the list', async () => {
    expect([await press('tab-1'), await press('tab-1'), await press('tab-2')]).toEqual([list(), list(), list()])
    expect(await told()).toHaveLength(1)
    letterId = await begun()
    expect(await Promise.all(['a', 'b', 'c'].map((once) => press(once)))).toEqual([list(), list(), list()])
    expect(await told()).toHaveLength(1)
  })

  it('for a case it does not belong to: nothing goes, and nobody hears what else there is', async () => {
    expect(await press('wrong', letterId)).toContain('error=not-found')
    const other = (await ask('POST /api/cases', {}, { title: '另一件', complainant: { name: '某人', role: 'debtor', phones: [] }, respondents: [], contacts: [],
      nightContactAgreed: false, refusals: [], stopRequests: [] })).body.id
    expect(await remove(letterId, { case: other })).toMatchObject({ status: 404 })
    expect([await kept(), await told()]).toEqual([['draft'], []])
  })
})

describe('while somebody else works on it', () => {
  it('an edit that is being drawn finds it gone', async () => {
    vi.mocked(drawn).mockImplementationOnce(async (content) => {
      await remove()
      return real.drawn(content)
    })
    expect(await ask('PATCH /api/letters/{letterId}', { letterId }, { options: { contract: secret } })).toMatchObject({ status: 404 })
    expect(await kept()).toEqual([])
  })

  it('one that is being printed is not issued, and leaves no file', async () => {
    const before = office.files()
    vi.mocked(pdfOfContent).mockImplementationOnce(async (content) => {
      await remove()
      return real.pdfOfContent(content)
    })
    expect(await ask('POST /api/letters/{letterId}/issue', { letterId }, {})).toMatchObject({ status: 404 })
    expect([await kept(), office.files()]).toEqual([[], before])
  })
})
