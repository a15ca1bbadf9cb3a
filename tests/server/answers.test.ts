import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { POST as answerDoor } from '@/app/api/cases/[caseId]/answers/route'
import { POST as withdrawDoor } from '@/app/api/cases/[caseId]/answers/withdrawal/route'
import { POST as recordDoor } from '@/app/api/cases/[caseId]/attempts/route'
import { GET as findingsDoor } from '@/app/api/cases/[caseId]/findings/route'
import { GET as orderDoor } from '@/app/api/cases/[caseId]/filing-order/route'
import { POST as writeDoor } from '@/app/api/cases/[caseId]/letters/route'
import { GET as readDoor, PATCH as changeDoor } from '@/app/api/cases/[caseId]/route'
import { POST as fileDoor } from '@/app/api/cases/[caseId]/tickets/route'
import { POST as openDoor } from '@/app/api/cases/route'
import { POST as decideDoor } from '@/app/api/findings/[findingId]/decision/route'
import { POST as eventDoor } from '@/app/api/tickets/[ticketId]/events/route'
import { GET as ticketDoor } from '@/app/api/tickets/[ticketId]/route'
import { listMax } from '@/lib/cases/case-schema'
import english from '@/lib/i18n/messages/en/fieldErrors.json'
import { recordTicketEvent } from '@/lib/server/casework/file-ticket'
import { reviewAnew } from '@/lib/server/casework/review-anew'
import { casesOfOtherEdition, markUnreviewed } from '@/lib/server/data/cases'
import { findingsOfCase } from '@/lib/server/data/findings'
import { insertTicketEvent } from '@/lib/server/data/tickets'
import type { Door } from '@/lib/server/door'
import { formToken } from '@/lib/server/form-token'
import { rulesEdition } from '@/lib/server/rules-edition'
import { withOffice } from '@/lib/server/unit-of-work'
import { asked } from './asked'
import { context, origin, request, type Someone } from './offices'
import { ownOffice, type OwnOffice } from './own-office'

let office: OwnOffice
let me: Someone
beforeAll(async () => {
  office = await ownOffice()
  ;({ me } = office)
})
afterAll(() => office.close())

const ask = (door: Door, method: 'GET' | 'POST' | 'PATCH', params: Record<string, string>, body?: unknown) => asked(me, door, { method, params, body })
const opened = async (over: object = {}) => (await ask(openDoor, 'POST', {}, {
  title: 'case', complainant: { name: '林知夏', role: 'debtor', phones: ['19900001001'] },
  respondents: [{ key: 'LX', name: '澜汐', kind: 'consumer-finance', associationMember: true, lines: [{ number: '17000001234', attribution: 'confirmed' }], accounts: [] }],
  contacts: [{ key: 'sister', name: '林知秋', relation: '姐姐', phones: ['19900001002'] }], nightContactAgreed: false, refusals: [], ...over,
})).body.id as string
type Finding = { id: string; digest: string; violation: string; state: string; attempts: unknown[]; answers?: string[]; newAnswers?: string[]; provisions: { statute: string; from: string }[] }
const findings = async (caseId: string) => (await ask(findingsDoor, 'GET', { caseId })).body.items as Finding[]
const of = async (caseId: string, violation: string) => (await findings(caseId)).filter((one) => one.violation === violation)
const answer = (caseId: string, body: object) => ask(answerDoor, 'POST', { caseId }, body)
const wanted = { where: 'home', consent: 'no', left: 'left', night: 'unknown' }
const home = { rule: 'home-visit', respondent: 'LX', recipient: 'debtor', on: '2026-03-02' }
const paths = ({ status, body }: { status: number; body: Record<string, unknown> }) =>
  [status, (body.fields as { path: string; code: string }[] | undefined)?.map((field) => `${field.path} ${field.code}`)]

describe('an answer to the questions of a rule', () => {
  it('makes a finding under the law of its day, is sealed, and takes the finding with it when it is withdrawn', async () => {
    const caseId = await opened()
    const told = await answer(caseId, { ...home, values: wanted })
    expect(told.status).toBe(201)
    const [found] = await of(caseId, 'home-visit')
    expect(found).toMatchObject({ state: 'proposed', attempts: [], answers: [told.body.key] })
    expect(found?.provisions.map(({ statute, from }) => `${statute} ${from}`)).toContain('ZAGL 2026-01-01')
    const [row] = await withOffice(me.member, (tx) => tx.$queryRaw<{ answers: string }[]>`SELECT answers FROM case_file WHERE id = ${caseId}::uuid`)
    expect(row?.answers).toBeTruthy()
    const kept = (await ask(readDoor, 'GET', { caseId })).body.answers as { by: string }[]
    expect(kept.map(({ by }) => by)).toEqual([me.member.id])
    const forged = kept.map((one) => ({ ...one, by: '01a214c6-0d68-73cd-92a7-0123456789ab' }))
    await ask(changeDoor, 'PATCH', { caseId }, { answers: forged })
    expect((await ask(readDoor, 'GET', { caseId })).body.answers).toEqual(kept)
    expect(JSON.stringify((await ask(readDoor, 'GET', { caseId })).body.answers)).toContain('home-visit')
    expect((await ask(withdrawDoor, 'POST', { caseId }, { key: told.body.key })).status).toBe(200)
    expect(await of(caseId, 'home-visit')).toEqual([])
    expect((await ask(withdrawDoor, 'POST', { caseId }, { key: told.body.key })).status).toBe(404)
  })

  it('makes its finding too where it is told with the case that is opened', async () => {
    const told = await opened({ answers: [{ ...home, key: 'visit', values: wanted }] })
    expect(await of(told, 'home-visit')).toMatchObject([{ state: 'proposed', answers: ['visit'] }])
    expect(await findings(await opened())).toEqual([])
  })

  it('keeps the decision on its finding, and asks again for what was answered anew or otherwise since', async () => {
    const caseId = await opened()
    const key = (await answer(caseId, { ...home, values: wanted })).body.key as string
    const [found] = await of(caseId, 'home-visit')
    const confirm = (seen?: unknown) => ask(decideDoor, 'POST', { findingId: found?.id ?? '' }, { state: 'confirmed', seen })
    const now = async () => (await of(caseId, 'home-visit')).map(({ state, newAnswers }) => [state, newAnswers])
    await confirm()
    expect(await now()).toEqual([['confirmed', []]])
    expect((await answer(caseId, { ...home, key, on: '2026-03-03', values: wanted })).status).toBe(201)
    expect(await now()).toEqual([['confirmed', [key]]])
    expect((await confirm(found?.digest)).status).toBe(409)
    expect(await now()).toEqual([['confirmed', [key]]])
    await confirm()
    const other = (await answer(caseId, { ...home, values: { night: 'unknown', left: 'left', consent: 'no', where: 'home' } })).body.key as string
    expect(await now()).toEqual([['confirmed', [other]]])
    await ask(withdrawDoor, 'POST', { caseId }, { key: other })
    await answer(caseId, { ...home, key, on: '2026-03-03', values: { night: 'unknown', left: 'left', consent: 'no', where: 'home' } })
    expect(await now()).toEqual([['confirmed', []]])
  })

  it('of a form goes back by the fields that do not fit; acts it ticks are of its lender and person', async () => {
    const caseId = await opened()
    const visit = { at: '2026-03-02T15:00:00+08:00', number: '17000001234', channel: 'visit', direction: 'incoming', recipient: 'debtor' }
    const act = (await ask(recordDoor, 'POST', { caseId }, visit)).body.id as string
    const page = `/cases/${caseId}/rules/home-visit`
    const post = async (fields: Record<string, string>) => {
      const headers = { cookie: me.cookie, 'content-type': 'application/x-www-form-urlencoded', referer: `${origin}${page}?day=2026-03-02&done=answered` }
      const body = new URLSearchParams({ _token: formToken(me.member.sessionId ?? ''), 'attempts.0': act, ...home, ...fields }).toString()
      return (await answerDoor(request({ headers, body }), context({ caseId }))).headers.get('location')
    }
    const values = Object.fromEntries(Object.entries(wanted).map(([name, value]) => [`values.${name}`, value]))
    expect(await post({ ...values, 'values.where': '', respondent: '' })).toBe(`${page}?day=2026-03-02&error=invalid-body&fields=respondent%7Erequired`)
    expect(await post({ ...values, 'values.where': '' })).toBe(`${page}?day=2026-03-02&error=invalid-body&fields=values.where%7Eanswer-missing`)
    expect(await post({ ...values, recipient: 'sister' })).toBe(`${page}?day=2026-03-02&error=invalid-body&fields=attempts%7Eact-of-others`)
    expect(await post(values)).toBe(`${page}?done=answered`)
    expect(await of(caseId, 'home-visit')).toMatchObject([{ attempts: [{ id: act }] }])
  })

  it('beyond the last that a case has room for is refused with the number, and taken when one was withdrawn', async () => {
    const full = Array.from({ length: listMax }, (_, place) => ({ ...home, key: `a${place}`, values: wanted }))
    const caseId = await opened({ answers: full })
    const refused = await answer(caseId, { ...home, values: wanted })
    expect(paths(refused)).toEqual([422, ['answers answers-full']])
    expect(JSON.stringify(refused.body.fields)).toContain(`最多保存 ${listMax} 个回答`)
    expect(english['answers-full']).toContain(`at most ${listMax} answers`)
    await ask(withdrawDoor, 'POST', { caseId }, { key: 'a7' })
    expect((await answer(caseId, { ...home, values: wanted })).status).toBe(201)
  })

  it('leaves lines that name rule and answer, and nothing a person said or a caller chose', async () => {
    const caseId = await opened()
    const key = (await answer(caseId, { ...home, values: wanted })).body.key as string
    await answer(caseId, { ...home, rule: 'forged-document', key: '给姐姐的信', values: { document: 'lawyer', sender: 'yes', checked: 'not-real', 'checked-with': '某律所' } })
    await ask(withdrawDoor, 'POST', { caseId }, { key })
    await ask(fileDoor, 'POST', { caseId }, { channel: 'lender', respondent: 'LX', filedOn: '2026-03-05' })
    const rows = await withOffice(me.member, (tx) => tx.$queryRaw<{ payload: string }[]>`SELECT payload FROM audit_event WHERE office_id = ${me.member.officeId}::uuid ORDER BY seq DESC LIMIT 4`)
    const lines = rows.map(({ payload }) => JSON.parse(payload) as Record<string, string>).reverse()
    expect(lines.map(({ rule, answer: named, made, channel }) => [rule, named, made, channel])).toEqual([
      ['home-visit', key, key, undefined], ['forged-document', undefined, undefined, undefined], ['home-visit', key, undefined, undefined],
      [undefined, undefined, expect.any(String), 'lender'],
    ])
    expect(JSON.stringify(lines)).not.toMatch(/姐姐|律所/)
  })

  it('is refused, and changes nothing, when it does not fit', async () => {
    const caseId = await opened()
    expect(paths(await answer(caseId, { ...home, rule: 'threat', values: {} }))).toEqual([422, ['rule no-questions']])
    expect(paths(await answer(caseId, { ...home, values: { ...wanted, madeup: 'x' } }))).toEqual([422, ['values.madeup answer-missing']])
    expect((await answer(caseId, { ...home, values: {} })).status).toBe(422)
    expect(paths(await answer(caseId, { ...home, on: '2099-01-01', values: wanted }))).toEqual([422, ['on future-time']])
    expect(paths(await answer(caseId, { ...home, respondent: 'nobody', values: wanted }))).toEqual([422, ['respondent unknown-key']])
    const stranger = '01a214c6-0d68-73cd-92a7-0123456789ab'
    expect(paths(await answer(caseId, { ...home, attempts: [stranger], values: wanted }))).toEqual([422, ['attempts unknown-key']])
    expect(paths(await answer(caseId, { ...home, evidence: [stranger], values: wanted }))).toEqual([422, ['evidence unknown-key']])
    expect(await findings(caseId)).toEqual([])
  })

  it('says of a letter and of the filing order that what is only told stands in none', async () => {
    const caseId = await opened()
    await answer(caseId, { ...home, values: wanted })
    const [found] = await of(caseId, 'home-visit')
    const write = async () => (await ask(writeDoor, 'POST', { caseId }, { letter: 'lender-complaint', channel: 'lender' })).body.code
    expect(await write()).toBe('letter-without-findings')
    await ask(decideDoor, 'POST', { findingId: found?.id ?? '' }, { state: 'confirmed' })
    expect(await write()).toBe('letter-told-only')
    const page = (await ask(writeDoor, 'POST', { caseId }, { letter: 'police-summary', channel: 'police' })).body.warnings
    expect(page).toContainEqual({ code: 'told-left-out', level: 'warn', value: '1' })
    const order = (await ask(orderDoor, 'GET', { caseId })).body as unknown as { channel: string; note?: { key: string } }[]
    expect(order.find(({ channel }) => channel === 'police')?.note).toEqual({ key: 'told-left-out', values: { count: '1' } })
  })

  it('keeps whom it names in the case', async () => {
    const caseId = await opened()
    await answer(caseId, { ...home, recipient: 'sister', values: wanted })
    expect(paths(await ask(changeDoor, 'PATCH', { caseId }, { contacts: [] }))).toEqual([422, ['contacts key-in-use']])
  })
})

describe('a complaint that was taken up', () => {
  it('makes later contact with others a finding of its own, until the event is undone', async () => {
    const caseId = await opened({ refusals: [{ at: '2026-03-01T10:00:00+08:00', by: 'sister', respondent: 'LX' }] })
    await ask(recordDoor, 'POST', { caseId }, {
      at: '2026-03-20T11:00:00+08:00', number: '17000001234', channel: 'call', direction: 'incoming', answered: true, seconds: 60, recipient: 'sister', content: null,
    })
    expect(await of(caseId, 'harassment-after-acceptance')).toEqual([])
    const ticketId = (await ask(fileDoor, 'POST', { caseId }, { channel: 'lender', respondent: 'LX', filedOn: '2026-03-05' })).body.id as string
    const { id } = (await ask(eventDoor, 'POST', { ticketId }, { kind: 'accepted', on: '2026-03-10' })).body
    expect(await of(caseId, 'harassment-after-acceptance')).toMatchObject([{ attempts: [expect.anything()] }])
    await ask(eventDoor, 'POST', { ticketId }, { kind: 'undone', on: '2026-03-21', undoes: id })
    expect(await of(caseId, 'harassment-after-acceptance')).toEqual([])
  })

  const taken = async () => {
    const caseId = await opened({ refusals: [{ at: '2026-03-01T10:00:00+08:00', by: 'sister', respondent: 'LX' }] })
    await ask(recordDoor, 'POST', { caseId }, {
      at: '2026-03-20T11:00:00+08:00', number: '17000001234', channel: 'call', direction: 'incoming', answered: true, seconds: 60, recipient: 'sister', content: null,
    })
    const ticketId = (await ask(fileDoor, 'POST', { caseId }, { channel: 'lender', respondent: 'LX', filedOn: '2026-03-05' })).body.id as string
    return { caseId, ticketId, event: { kind: 'accepted' as const, on: '2026-03-10' } }
  }
  const held = async (caseId: string) => (await findingsOfCase(me.member, caseId)).some(({ draft }) => draft.violation === 'harassment-after-acceptance')

  const isDue = async (caseId: string) => (await casesOfOtherEdition(me.member, rulesEdition, 100)).includes(caseId)

  it('is reviewed once the event is kept, in a transaction of its own', async () => {
    const { caseId, ticketId, event } = await taken()
    const within = await withOffice(me.member, async () => {
      await recordTicketEvent(me.member, { params: { ticketId }, body: event })
      return held(caseId)
    })
    expect([within, await held(caseId)]).toEqual([false, true])
  })

  it('is reviewed at the next start where a stop came between, and not at all where nothing was kept', async () => {
    const { caseId, ticketId, event } = await taken()
    const undone = withOffice(me.member, async () => {
      await recordTicketEvent(me.member, { params: { ticketId }, body: event })
      throw new Error('rolled back')
    })
    await expect(undone).rejects.toThrow('rolled back')
    expect([await held(caseId), await isDue(caseId)]).toEqual([false, false])
    await withOffice(me.member, async () => {
      await insertTicketEvent(me.member, ticketId, event)
      await markUnreviewed(me.member, caseId)
    })
    expect([await held(caseId), await isDue(caseId)]).toEqual([false, true])
    await reviewAnew()
    expect([await held(caseId), await isDue(caseId)]).toEqual([true, false])
  })
})

describe('the six months of a told act', () => {
  it('run from the day of the answer', async () => {
    const caseId = await opened()
    await answer(caseId, { ...home, values: wanted })
    const ticketId = (await ask(fileDoor, 'POST', { caseId }, { channel: 'police', respondent: 'LX', filedOn: '2026-03-05' })).body.id as string
    const { deadlines } = (await ask(ticketDoor, 'GET', { ticketId })).body as { deadlines: { rule: string; startsOn: string; due: string }[] }
    expect(deadlines.find(({ rule }) => rule === 'D20')).toMatchObject({ startsOn: '2026-03-02', due: '2026-09-02' })
  })
})
