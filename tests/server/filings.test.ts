import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { PATCH, POST } from '@/app/api/tickets/[ticketId]/route'
import { POST as postEvent } from '@/app/api/tickets/[ticketId]/events/route'
import { addDays, type LocalDate } from '@/lib/calendar/local-date'
import type { RespondentKind } from '@/lib/cases/case-file'
import { changeCase } from '@/lib/server/casework/change-case'
import type { AppendEvent, FileTicket } from '@/lib/tickets/ticket-schema'
import { fileTicket, recordTicketEvent, ticketDetail } from '@/lib/server/casework/file-ticket'
import { refreshDeadlines } from '@/lib/server/casework/refresh-deadlines'
import { filingPlan } from '@/lib/server/casework/plan-filing'
import { today } from '@/lib/server/clock'
import { board } from '@/lib/server/data/board'
import { insertCase } from '@/lib/server/data/cases'
import { deadlinePage, deadlinesOfCase, replaceDeadlines } from '@/lib/server/data/deadlines'
import { insertTicketEvent, openTickets, ticket } from '@/lib/server/data/tickets'
import { closeDatabase } from '@/lib/server/db'
import { formToken } from '@/lib/server/form-token'
import type { Member } from '@/lib/server/member'
import { withOffice } from '@/lib/server/unit-of-work'
import { type TestDatabase, testDatabase } from '../database'
import { caseFacts, respondent } from '../makers/case-file'
import { context, request, type Someone, someone } from './offices'

let db: TestDatabase
let me: Someone
let member: Member

beforeAll(async () => { db = await testDatabase() })
afterAll(async () => {
  await closeDatabase()
  await db.drop()
})
beforeEach(async () => {
  vi.useRealTimers()
  me = await someone()
  member = me.member
})

const ago = (days: number): LocalDate => addDays(today(), -days)
const openCase = (title: string) => insertCase(member, caseFacts({ title, respondents: [respondent('lender')] }))
const file = async (caseId: string, body: FileTicket, events: AppendEvent[] = []) => {
  const { id } = await withOffice(member, () => fileTicket(member, { params: { caseId }, body }))
  for (const event of events) await withOffice(member, () => recordTicketEvent(member, { params: { ticketId: id }, body: event }))
  return id
}
const rows = async (on = today()) => (await board(member, { today: on, limit: 50 })).rows.map(({ title, turn, deadline }) => `${title} ${turn} ${deadline?.rule ?? '-'}`)

describe('several cases on the board', () => {
  it('stand by their next legal date, each with whose turn it is', async () => {
    const waiting = await openCase('waiting')
    await file(waiting, { channel: 'lender', filedOn: ago(3) }, [{ kind: 'received', on: ago(2) }])
    const late = await openCase('late')
    await file(late, { channel: 'lender', filedOn: ago(60) }, [{ kind: 'received', on: ago(60) }])
    await openCase('new')
    const unlimited = await openCase('unlimited')
    await file(unlimited, { channel: 'platform', filedOn: ago(3) })
    const unstarted = await openCase('unstarted')
    await file(unstarted, { channel: 'lender', filedOn: ago(1) })
    const done = await openCase('done')
    await file(done, { channel: 'platform', filedOn: ago(9) }, [{ kind: 'replied', on: ago(5) }, { kind: 'closed', on: ago(4) }])
    const answered = await openCase('answered')
    await file(answered, { channel: 'platform', filedOn: ago(9) }, [{ kind: 'replied', on: ago(5) }])
    const found = await rows()
    expect(found.slice(0, 2)).toEqual(['late us D01', 'waiting them D01'])
    expect(found.slice(2).sort()).toEqual(['answered us -', 'done nobody -', 'new us -', 'unlimited them -', 'unstarted them -'])
    const { counts, over } = await board(member, { today: today(), limit: 1 })
    expect({ ...counts, over }).toEqual({ us: 3, them: 3, nobody: 1, over: 1 })
  })

  it('does not let a lapsed limit of our own hide the date that comes next', async () => {
    const caseId = await openCase('both')
    await file(caseId, { channel: 'police', procedure: 'criminal', filedOn: ago(40) }, [{ kind: 'filingRefused', on: ago(31) }, { kind: 'noticeReceived', on: ago(30) }])
    await file(caseId, { channel: 'carrier', filedOn: ago(2) }, [{ kind: 'received', on: ago(2) }])
    expect(await rows()).toEqual(['both us D14a'])
  })

  it('asks, and counts nobody late, where a day that only guides has passed', async () => {
    await file(await openCase('intake'), { channel: 'police', filedOn: ago(20) })
    const found = await board(member, { today: today(), limit: 10 })
    expect([await rows(), found.over]).toEqual([['intake us D07a'], 0])
  })

  it('does not make a limit of our own that is months away our turn', async () => {
    const caseId = await openCase('own')
    const id = await file(caseId, { channel: 'lender', filedOn: ago(3) }, [{ kind: 'received', on: ago(2) }])
    const [clock] = (await ticketDetail(member, id)).deadlines
    const turn = async (own: { due: LocalDate; remindBy?: LocalDate }) => {
      await withOffice(member, () => replaceDeadlines(member, { id, caseId }, [clock!, { ...clock!, rule: 'D20', owner: 'us', ...own }]))
      return (await rows())[0]
    }
    expect(await turn({ due: addDays(today(), 31) })).toBe('own them D01')
    expect(await turn({ due: addDays(today(), 30) })).toBe('own us D01')
    expect(await turn({ due: addDays(today(), 60), remindBy: addDays(today(), 20) })).toBe('own us D01')
  })

  it('leaves a mediated clock with the other side, and takes one that waits for our papers', async () => {
    await file(await openCase('mediated'), { channel: 'lender', filedOn: ago(5) }, [{ kind: 'received', on: ago(5) }, { kind: 'mediation', on: ago(2) }])
    await file(await openCase('asked'), { channel: 'nfra-report', filedOn: ago(5) }, [{ kind: 'materialsComplete', on: ago(5) }, { kind: 'supplementRequested', on: ago(2) }])
    expect((await rows()).sort()).toEqual(['asked us D04a', 'mediated them D01'])
  })
})

describe('the cached clocks over midnight', () => {
  it('are late by the day they are read on, not by the day they were written', async () => {
    const caseId = await openCase('night')
    const id = await file(caseId, { channel: 'lender', filedOn: ago(2) }, [{ kind: 'received', on: ago(1) }])
    const due = (await ticketDetail(member, id)).deadlines[0]!.due
    const state = async (on: LocalDate) => [
      (await deadlinePage(member, { today: on, limit: 10 })).items[0]?.deadline.overdue, (await deadlinesOfCase(member, caseId, on))[0]?.deadline.overdue, (await rows(on))[0],
    ]
    expect(await state(due)).toEqual([false, false, 'night them D01'])
    expect(await state(addDays(due, 1))).toEqual([true, true, 'night us D01'])
    vi.useFakeTimers({ toFake: ['Date'], now: Date.parse(`${addDays(due, 1)}T00:00:00+08:00`) })
    expect((await ticketDetail(member, id)).status).toBe('overdue')
    vi.setSystemTime(Date.parse(`${due}T23:59:59+08:00`))
    expect((await ticketDetail(member, id)).status).toBe('open')
  })

  it('are asked for up to a day, across cases, the day included', async () => {
    for (const title of ['a', 'b']) await file(await openCase(title), { channel: 'lender', filedOn: ago(2) }, [{ kind: 'received', on: ago(title === 'a' ? 2 : 1) }])
    const { items: all } = await deadlinePage(member, { today: today(), limit: 10 })
    expect(all.map(({ caseTitle }) => caseTitle)).toEqual(['a', 'b'])
    const [first] = all
    const before = async (day: LocalDate) => (await deadlinePage(member, { today: today(), limit: 10, before: day })).items
    expect((await before(first!.deadline.due))[0]?.caseTitle).toBe('a')
    expect(await before(addDays(first!.deadline.due, -1))).toEqual([])
  })
})

describe('a lender that the complaint measures may not bind', () => {
  const withKind = (kind: RespondentKind) => insertCase(member, caseFacts({ title: kind, respondents: [respondent('lender', { kind })] }))
  const received = async (caseId: string) => ticketDetail(member, await file(caseId, { channel: 'lender', respondent: 'lender', filedOn: ago(40) }, [{ kind: 'received', on: ago(40) }]))

  it('has their clock on a condition, and is not sent to the national supervisor, neither after silence nor after an answer', async () => {
    const caseId = await withKind('small-loan')
    const { deadlines, nextSteps, status, id, supervision } = await received(caseId)
    expect(deadlines).toMatchObject([{ rule: 'D01', overdue: true, conditional: true }])
    expect([nextSteps.map(({ key }) => key), status, supervision]).toEqual([['ask-if-bound', 'local-finance'], 'open', 'local'])
    await withOffice(member, () => recordTicketEvent(member, { params: { ticketId: id }, body: { kind: 'replied', on: ago(1) } }))
    expect((await ticketDetail(member, id)).nextSteps.map(({ key, channel }) => `${key} ${channel}`)).toEqual(['own-limit undefined', 'local-finance-if-unsatisfied local-finance'])
  })

  it('runs with a condition while the kind is unknown, and follows the kind once it is known', async () => {
    const caseId = await withKind('unknown')
    expect((await received(caseId)).deadlines).toMatchObject([{ rule: 'D01', overdue: true, conditional: true }])
    await changeCase(member, { params: { caseId }, body: { respondents: [respondent('lender', { kind: 'bank' })] } })
    expect((await deadlinesOfCase(member, caseId, today()))[0]?.deadline).toMatchObject({ rule: 'D01', overdue: true })
    expect((await deadlinesOfCase(member, caseId, today()))[0]?.deadline.conditional).toBeUndefined()
    await changeCase(member, { params: { caseId }, body: { respondents: [respondent('lender', { kind: 'small-loan' })] } })
    expect((await deadlinesOfCase(member, caseId, today()))[0]?.deadline.conditional).toBe(true)
  })
})

describe('whose turn a ticket is', () => {
  it('follows its events, and goes back when one is taken back', async () => {
    const id = await file(await openCase('turn'), { channel: 'platform', filedOn: ago(3) })
    const turn = async () => (await openTickets(member, 10)).find(({ ticketId }) => ticketId === id)?.turn
    expect(await turn()).toBe('them')
    const { id: reply } = await withOffice(member, () => recordTicketEvent(member, { params: { ticketId: id }, body: { kind: 'replied', on: ago(1) } }))
    expect(await turn()).toBe('us')
    await withOffice(member, () => recordTicketEvent(member, { params: { ticketId: id }, body: { kind: 'undone', undoes: reply, on: ago(0) } }))
    expect(await turn()).toBe('them')
    await withOffice(member, () => recordTicketEvent(member, { params: { ticketId: id }, body: { kind: 'closed', on: ago(0) } }))
    expect(await turn()).toBeUndefined()
  })

  it('is not filed at all where the filing was taken back', async () => {
    const caseId = await openCase('taken back')
    const id = await file(caseId, { channel: 'lender', filedOn: ago(9) })
    const [filed] = (await ticketDetail(member, id)).events
    await withOffice(member, () => recordTicketEvent(member, { params: { ticketId: id }, body: { kind: 'undone', undoes: filed!.id, on: ago(0) } }))
    expect((await filingPlan(member, caseId)).find(({ channel }) => channel === 'lender')?.state).toBe('ready')
    expect(await ticketDetail(member, id)).toMatchObject({ status: 'withdrawn', waitingFor: 'nobody', notFiled: true })
    expect((await openTickets(member, 1000)).filter(({ ticketId }) => ticketId === id)).toEqual([])
    expect((await deadlinesOfCase(member, caseId, today())).length).toBe(0)
  })

  it('is not filed where the filing was taken back and recorded on another day', async () => {
    const caseId = await openCase('corrected')
    const id = await file(caseId, { channel: 'lender', filedOn: ago(9) })
    const [filed] = (await ticketDetail(member, id)).events
    for (const body of [{ kind: 'undone', undoes: filed!.id, on: ago(0) }, { kind: 'filed', on: ago(4) }] as const) {
      await withOffice(member, () => recordTicketEvent(member, { params: { ticketId: id }, body }))
    }
    expect((await filingPlan(member, caseId)).find(({ channel }) => channel === 'lender')?.because.values).toEqual({ filedOn: ago(4) })
  })
})

describe('a court ticket on which a refusal was recorded under its older name', () => {
  it('has its limit met by it, and the ten days of the appeal', async () => {
    const id = await file(await openCase('court'), { channel: 'court', filedOn: ago(30) }, [{ kind: 'received', on: ago(28) }])
    await withOffice(member, () => insertTicketEvent(member, id, { kind: 'filingRefused', on: ago(24) }))
    await withOffice(member, async () => refreshDeadlines(member, (await ticket(member, id)).caseId))
    const seen = await ticketDetail(member, id)
    const clocks = seen.deadlines.map(({ rule, owner, metOn, length }) => `${rule} ${owner} ${length} ${metOn}`)
    expect([clocks, seen.status]).toEqual([[`D18a them 7 ${ago(24)}`, 'D18a us 10 null'], 'refused'])
    expect((await deadlinesOfCase(member, (await ticket(member, id)).caseId, today())).map(({ deadline }) => `${deadline.rule} ${deadline.owner}`)).toEqual(['D18a us'])
    expect(seen.events.map(({ kind }) => kind)).toEqual(['filed', 'received', 'refused'])
  })
})

describe('numbers that come later', () => {
  const fields = (values: Record<string, string>) => new URLSearchParams({ _token: formToken(member.sessionId ?? ''), ...values }).toString()
  const form = { 'content-type': 'application/x-www-form-urlencoded' }

  it('replace the list by PATCH, and by a form whose empty lines fall away', async () => {
    const caseId = await openCase('numbers')
    const id = await file(caseId, { channel: 'lender', filedOn: ago(2), referenceNumbers: ['A1'] })
    const patched = await PATCH(request({ method: 'PATCH', headers: { cookie: me.cookie }, body: JSON.stringify({ referenceNumbers: ['A1', 'B2'] }) }), context({ ticketId: id }))
    expect(patched.status).toBe(200)
    expect((await ticketDetail(member, id)).referenceNumbers).toEqual(['A1', 'B2'])
    const posted = await POST(request({ headers: { cookie: me.cookie, ...form }, body: fields({ 'shown.0': 'A1', 'shown.1': 'B2', 'number.0': 'A1', 'number.1': '', 'number.2': 'C3' }) }), context({ ticketId: id }))
    expect([posted.status, posted.headers.get('location')]).toEqual([303, `/cases/${caseId}/tickets/${id}`])
    expect((await ticketDetail(member, id)).referenceNumbers).toEqual(['A1', 'C3'])
    const many = Object.fromEntries(Array.from({ length: 19 }, (_, at) => [`number.${at}`, `N${at}`]))
    const tooMany = await POST(request({ headers: { cookie: me.cookie, accept: 'application/json', ...form }, body: fields(many) }), context({ ticketId: id }))
    expect((await tooMany.json()).next).toContain('error=invalid-body')
    expect((await ticketDetail(member, id)).referenceNumbers).toEqual(['A1', 'C3'])
  })

  it('cannot be given to a ticket of another office', async () => {
    const id = await file(await openCase('mine'), { channel: 'lender', filedOn: ago(2) })
    const other = await someone()
    const answer = await PATCH(request({ method: 'PATCH', headers: { cookie: other.cookie }, body: JSON.stringify({ referenceNumbers: ['X'] }) }), context({ ticketId: id }))
    expect(answer.status).toBe(404)
  })

  it('a refused event form goes back to its page and says why', async () => {
    const id = await file(await openCase('refused'), { channel: 'lender', filedOn: ago(2) })
    const referer = 'http://127.0.0.1:3000/cases/x/tickets/y?event=replied'
    const sent = (values: Record<string, string>) => postEvent(request({ headers: { cookie: me.cookie, referer, ...form }, body: fields(values) }), context({ ticketId: id }))
    const early = await sent({ kind: 'replied', on: addDays(today(), 1), note: '' })
    expect(early.headers.get('location')).toContain('event=replied&error=future-time')
    expect((await sent({ kind: 'caseOpened', on: ago(0) })).headers.get('location')).toContain('error=event-not-allowed')
    expect((await sent({ kind: 'extended', on: ago(0), rule: 'D01', stage: '1', extendedTo: '' })).headers.get('location')).toMatch(/tickets\/[0-9a-f-]{36}$/)
  })
})
