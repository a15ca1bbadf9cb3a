import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { POST as append } from '@/app/api/tickets/[ticketId]/events/route'
import { planToday } from '@/components/today/plan-today'
import { addDays } from '@/lib/calendar/local-date'
import { fileTicket, recordTicketEvent, ticketDetail } from '@/lib/server/casework/file-ticket'
import { readToday } from '@/lib/server/casework/read-today'
import { today } from '@/lib/server/clock'
import { insertCase } from '@/lib/server/data/cases'
import { filingsToAsk } from '@/lib/server/data/stop-questions'
import { formToken } from '@/lib/server/form-token'
import { callAnswers } from '@/lib/tickets/call-reading'
import { effectiveEvents } from '@/lib/tickets/fold'
import { stopQuestion } from '@/lib/tickets/stop-question'
import { withOffice } from '@/lib/server/unit-of-work'
import type { AppendEvent } from '@/lib/tickets/ticket-schema'
import { caseFacts, respondent } from '../makers/case-file'
import { context, request, type Someone, someone } from './offices'
import { ownOffice, type OwnOffice } from './own-office'

let office: OwnOffice
let me: Someone
let caseId: string

beforeAll(async () => { office = await ownOffice() })
afterAll(() => office.close())
beforeEach(async () => {
  me = await someone()
  caseId = await insertCase(me.member, caseFacts({ title: 'asked', respondents: [respondent('lender')] }))
})

const ago = (days: number) => addDays(today(), -days)
const record = (ticketId: string, body: AppendEvent) => withOffice(me.member, () => recordTicketEvent(me.member, { params: { ticketId }, body }))
async function file(daysAgo: number): Promise<string> {
  const body = { channel: 'lender', respondent: 'lender', filedOn: ago(daysAgo) }
  return (await withOffice(me.member, () => fileTicket(me.member, { params: { caseId }, body }))).id
}
const asked = async () => (await filingsToAsk(me.member, today(), 100)).map(({ ticketId, weeks }) => `${ticketId} ${weeks}`)
/** The same by the fold of each filing, as its page asks. */
async function asPages(ids: readonly string[]): Promise<string[]> {
  const found: string[] = []
  for (const id of ids) {
    const weeks = stopQuestion(effectiveEvents((await ticketDetail(me.member, id)).events), today())
    if (weeks !== null) found.push(`${id} ${weeks}`)
  }
  return found
}

const fields = (values: Record<string, string>) => new URLSearchParams({ _token: formToken(me.member.sessionId ?? ''), kind: 'noteAdded', on: today(), ...values }).toString()
const press = (ticketId: string, reading: string, to = '?to=today') => append(request({
  path: `/api/tickets/${ticketId}/events${to}`, headers: { cookie: me.cookie, 'content-type': 'application/x-www-form-urlencoded' }, body: fields({ reading }),
}), context({ ticketId }))

describe('the question whether the calls have stopped, on Today', () => {
  it('is open two and four weeks after a filing, for two weeks each, as on its page', async () => {
    const ids: string[] = []
    for (const days of [13, 14, 27, 28, 41, 42]) ids.push(await file(days))
    expect(await asked()).toEqual([`${ids[4]} 4`, `${ids[3]} 4`, `${ids[2]} 2`, `${ids[1]} 2`])
    expect((await asked()).sort()).toEqual((await asPages(ids)).sort())
    expect((await readToday(me.member, planToday)).questions.map(({ ticketId }) => ticketId)).toEqual([ids[4], ids[3]])
  })

  it('keeps one answer a day: the one from another window that came later', async () => {
    const id = await file(16)
    await press(id, 'stopped')
    await press(id, 'same')
    const { events } = await ticketDetail(me.member, id)
    expect(callAnswers(effectiveEvents(events)).map(({ answer }) => answer)).toEqual(['same'])
    expect(events.map(({ kind, reading }) => reading ?? kind)).toEqual(['filed', 'stopped', 'undone', 'same'])
  })

  it('goes with an answer, comes back when that is undone, and again with the second question', async () => {
    const [first, second] = [await file(16), await file(30)]
    await record(second, { kind: 'noteAdded', on: ago(10), reading: 'fewer' })
    expect(await asked()).toEqual([`${second} 4`, `${first} 2`])
    const { id } = await record(first, { kind: 'noteAdded', on: ago(0), reading: 'stopped' })
    expect(await asked()).toEqual([`${second} 4`])
    const { id: undone } = await record(first, { kind: 'undone', on: ago(0), undoes: id })
    expect(await asked()).toEqual([`${second} 4`, `${first} 2`])
    await record(first, { kind: 'undone', on: ago(0), undoes: undone })
    expect(await asked()).toEqual([`${second} 4`])
  })

  it('is not put about a filing that was withdrawn, taken back, or moved to another day', async () => {
    const [withdrawn, back, moved] = [await file(15), await file(15), await file(15)]
    await record(withdrawn, { kind: 'withdrawn', on: ago(1) })
    for (const id of [back, moved]) {
      const [filed] = (await ticketDetail(me.member, id)).events
      await record(id, { kind: 'undone', on: ago(0), undoes: filed!.id })
    }
    await record(moved, { kind: 'filed', on: ago(3) })
    expect(await asked()).toEqual([])
    expect(await asPages([withdrawn, back, moved])).toEqual([])
  })

  it('is answered with one press that comes back to Today; without the word the door goes on to the filing', async () => {
    const id = await file(20)
    const answer = await press(id, 'same')
    expect([answer.status, answer.headers.get('location')]).toEqual([303, `/today?noted=${caseId}~${id}`])
    expect(await asked()).toEqual([])
    const again = await press(id, 'more', '')
    expect([again.status, again.headers.get('location')]).toEqual([303, `/cases/${caseId}/tickets/${id}`])
    const elsewhere = await press(id, 'more', '?to=https://example.org')
    expect([elsewhere.status, new URL(elsewhere.headers.get('location') ?? '', 'http://here').searchParams.get('error')]).toEqual([303, 'invalid-body'])
  })

  it('is put to nobody who may not answer it', async () => {
    await file(20)
    const client = await someone('client', me.member.officeId)
    expect((await readToday(client.member, planToday)).questions).toEqual([])
  })
})
