import { createTranslator } from 'next-intl'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { alertTasks } from '@/components/today/alert-tasks'
import { planToday } from '@/components/today/plan-today'
import { todayTasks, waitingFor, type TaskWords, type TodayWork } from '@/components/today/today-tasks'
import { dayInWords } from '@/lib/i18n/dates'
import type { Locale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'
import { readToday } from '@/lib/server/casework/read-today'
import { ticketDetail } from '@/lib/server/casework/file-ticket'
import { board } from '@/lib/server/data/board'
import { callsLate, callsNobodyLate, isTimeToAsk, lastDayOf } from '@/lib/tickets/lateness'
import type { Member } from '@/lib/server/member'
import { ownOffice, type OwnOffice } from './own-office'
import { someone } from './offices'
import { clients, ticketsOfClient } from './volunteer-office'

/** Eighty clients in the deep run, as a volunteer may have; a dozen otherwise. */
const [few, many] = process.env.ANNING_TEST_DEEP === '1' ? [8, 80] : [3, 12]
/** The queries of Today: no case adds one. */
const queriesMax = 16

let office: OwnOffice
let member: Member

beforeAll(async () => {
  office = await ownOffice()
  ;({ me: { member } } = office)
})
afterAll(() => office.close())

/** What was asked of the database, but the entering of the office and its keys. */
async function queries<T>(work: () => Promise<T>): Promise<{ answer: T; said: string[] }> {
  const spy = vi.spyOn(pg.Client.prototype, 'query')
  const answer = await work()
  const said = spy.mock.calls.map(([query]) => (typeof query === 'string' ? query : (query as unknown as { text: string }).text))
  spy.mockRestore()
  return { answer, said: said.filter((text) => /^\s*(?:SELECT|WITH)/i.test(text) && !/enter_office|office_key|key_ring|case_key/.test(text)) }
}

type TodayRead = Awaited<ReturnType<typeof read>>
const read = () => readToday(member, planToday)
const workOf = ({ works, clocks, tickets }: TodayRead): TodayWork => ({ works, clocks, tickets: tickets.map((ticket) => ({ ...ticket, hasLimits: true })) })

function wordsIn(locale: Locale, today: string): TaskWords {
  const say = (namespace: string) => createTranslator({ locale, messages: messagesOf(locale), namespace, timeZone: 'Asia/Shanghai' }) as unknown as TaskWords['t']
  return { t: say('today.tasks'), step: say('nextSteps'), rule: say('deadlines.rule'), day: (day) => dayInWords(day, locale, today), name: () => 'N', title: () => 'T' }
}

describe('a volunteer with many clients', () => {
  it(`needs as many queries for Today with ${many} as with ${few}, and one page of the board`, async () => {
    await clients(member, 0, few)
    await read()
    const ofFew = await queries(() => read())
    await clients(member, few, many)
    await read()
    const ofMany = await queries(() => read())
    expect(ofMany.said.length, ofMany.said.join('\n')).toBe(ofFew.said.length)
    expect(ofMany.said.length).toBeLessThanOrEqual(queriesMax)
    expect([ofFew.answer.tickets.length, ofMany.answer.tickets.length]).toEqual([few * ticketsOfClient, many * ticketsOfClient])
    const shown = await board(member, { today: ofMany.answer.on, limit: 100 })
    expect([shown.rows.length, shown.nextCursor]).toEqual([many, null])
  }, 300_000)

  it('opens the names and titles of what is shown, and no others', async () => {
    const { on, planned: { tasks, taskCount, waiting, cases }, names, titles, questions } = await read()
    const words: TaskWords = {
      ...wordsIn('zh-CN', on), title: (id) => titles.get(id) ?? 'missing', name: ({ caseId, respondent }) => (respondent === null ? 'a body' : names.get(`${caseId}/${respondent}`) ?? 'missing'),
    }
    const said = [...tasks.flatMap((task) => Object.values(task.words(words))), ...waiting.map(({ named }) => words.name(named)), ...questions.map(words.name)]
    expect(said.join()).toMatch(/lender \d/)
    expect(said.join()).not.toContain('missing')
    expect(taskCount).toBeGreaterThan(many)
    expect([...titles.keys()].sort()).toEqual([...cases].sort())
    expect(cases.length).toBeLessThanOrEqual(5 + 4 + 2)
  })

  it('has for every item that is late, and for every passed day that calls nobody late, one sentence with its day', async () => {
    const seen = await read()
    const [work, on] = [workOf(seen), seen.on]
    const passed = work.clocks.filter(({ deadline }) => !deadline.paused && (callsLate(deadline) || isTimeToAsk(deadline, on)))
    expect(passed.filter(({ deadline }) => callsLate(deadline)).length).toBeGreaterThan(many)
    expect(passed.filter(({ deadline }) => deadline.conditional).length).toBeGreaterThan(0)
    for (const locale of ['zh-CN', 'en'] as const) {
      const words = wordsIn(locale, on)
      const tasks = alertTasks(todayTasks(work, on), seen.alerts, on)
      for (const { ticketId, deadline } of passed) {
        const why = tasks.find(({ id }) => id === `${ticketId} ${deadline.rule}`)?.words(words).why ?? ''
        expect(why.match(locale === 'en' ? /[.!?](?:\s|$)/g : /[。！？]/g), why).toHaveLength(1)
        expect(why).toMatch(locale === 'en' ? /\.$/ : /。$/)
        expect(why).toContain(words.day(lastDayOf(deadline)))
      }
    }
  })

  it('sees each filing once: ours to do, or among those waited for', async () => {
    const seen = await read()
    const work = workOf(seen)
    const ours = new Set(todayTasks(work, seen.on).flatMap(({ clock, id }) => clock?.ticketId ?? id.split(' ')[0] ?? []))
    const theirs = waitingFor(work, seen.on).first.map(({ id }) => id)
    expect(theirs.filter((id) => ours.has(id))).toEqual([])
    expect(seen.tickets.filter(({ ticketId }) => !ours.has(ticketId) && !theirs.includes(ticketId))).toEqual([])
  })

  it('is told the same turn and the same lateness on the page of each filing', async () => {
    const seen = await read()
    const ours = new Set(todayTasks(workOf(seen), seen.on).flatMap(({ clock, id }) => clock?.ticketId ?? id.split(' ')[0] ?? []))
    for (const { ticketId } of seen.tickets.slice(0, 5 * ticketsOfClient)) {
      const page = await ticketDetail(member, ticketId)
      const cached = seen.clocks.filter((clock) => clock.ticketId === ticketId).map(({ deadline }) => deadline)
      expect(page.waitingFor, `${page.channel} ${JSON.stringify(page.events.map(({ kind, on }) => `${kind} ${on}`))}`).toBe(ours.has(ticketId) ? 'us' : 'them')
      expect(page.status === 'overdue').toBe(cached.some((one) => callsLate(one)))
    }
  })

  it('has on the board the lateness that the clocks have, and calls nobody late by one that may not bind', async () => {
    const { rows, over } = await board(member, { today: (await read()).on, limit: 100 })
    const { on, clocks } = await read()
    const late = rows.filter(({ deadline }) => deadline && !deadline.paused && !callsNobodyLate(deadline) && lastDayOf(deadline) < on)
    expect(over).toBe(late.length)
    const first = (caseId: string) => {
      const isGone = ({ deadline }: (typeof clocks)[number]) => (deadline.owner === 'us' || callsNobodyLate(deadline)) && lastDayOf(deadline) < on
      const key = (clock: (typeof clocks)[number]) => `${isGone(clock) ? 1 : 0} ${lastDayOf(clock.deadline)}`
      return clocks.filter((clock) => clock.caseId === caseId).map(key).sort()[0]
    }
    for (const { id, deadline } of rows) {
      const isGone = deadline !== null && (deadline.owner === 'us' || callsNobodyLate(deadline)) && lastDayOf(deadline) < on
      expect(deadline && `${isGone ? 1 : 0} ${lastDayOf(deadline)}`).toBe(first(id))
    }
  })

  it('sees nothing of another office', async () => {
    const { member: other } = await someone()
    const seen = await readToday(other, planToday)
    expect([seen.works, seen.clocks, seen.tickets, seen.questions, seen.alerts]).toEqual([[], [], [], [], []])
  })
})
