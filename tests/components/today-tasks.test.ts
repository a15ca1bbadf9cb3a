import { describe, expect, it } from 'vitest'
import { todayTasks, waitingFor, type OpenTicketView, type RunningClock, type TaskWords, type TodayWork } from '@/components/today/today-tasks'
import { deadlines } from '@/lib/tickets/deadlines'
import { on, ticketOf } from '../tickets/sample-tickets'

const today = '2026-11-22'
const said = (key: string, values = {}) => `${key} ${JSON.stringify(values)}`
const words: TaskWords = { t: said, step: said, rule: (id) => id, day: (day) => day, name: ({ caseId }) => caseId, title: (id) => id }
const worded = (found: TodayWork) => todayTasks(found, today).map((task) => ({ ...task, ...task.words(words) }))
const clocks = (ticketId: string, ticket: ReturnType<typeof ticketOf>, asked = false): RunningClock[] =>
  deadlines({ supervision: 'national', ...ticket }, on(today)).filter((one) => !one.metOn && !one.ended)
    .map((deadline) => ({ ticketId, caseId: 'c', channel: ticket.channel, respondent: null, deadline, asked }))
const open = (ticketId: string, turn: OpenTicketView['turn'], hasLimits = true): OpenTicketView => ({ ticketId, caseId: 'c', channel: 'platform', respondent: null, turn, hasLimits })
const titles = (found: Parameters<typeof todayTasks>[0]) => todayTasks(found, today).map((task) => task.id)

describe('whose turn it is on Today', () => {
  it('is ours past a limit of theirs, before one of our own, and with a request in hand; a stopped clock alone is theirs', () => {
    const late = clocks('late', ticketOf('lender', ['received 2026-10-20']))
    const own = clocks('own', ticketOf('lender', ['received 2026-11-01', 'replied 2026-11-10']), true)
    const asked = clocks('asked', ticketOf('nfra-report', ['materialsComplete 2026-11-16', 'supplementRequested 2026-11-17']), true)
    const mediated = clocks('mediated', ticketOf('lender', ['received 2026-11-10', 'mediation 2026-11-12']))
    const found = { clocks: [...late, ...own, ...asked, ...mediated], tickets: [], works: [] }
    expect(titles(found)).toEqual(['late D01', 'own D02', 'asked D04a'])
    expect(waitingFor(found, today).first.map(({ id, state }) => `${id} ${state?.kind}`)).toEqual(['mediated paused'])
  })

  it('says whether the basic or the longest limit of theirs has passed', () => {
    const stage = (receivedOn: string) => /"stage":"(\w+)"/.exec(worded({ clocks: clocks('late', ticketOf('lender', [`received ${receivedOn}`])), tickets: [], works: [] })[0]?.why ?? '')?.[1]
    expect([stage('2026-10-20'), stage('2026-09-16')]).toEqual(['basic', 'longest'])
  })

  it('puts a limit of our own that has lapsed last and in words of the past, once a ticket', () => {
    const lapsed = clocks('lapsed', ticketOf('police', ['lastAct 2026-03-12'], 'administrative'))
    const late = clocks('late', ticketOf('lender', ['received 2026-10-20']))
    const tasks = worded({ clocks: [...lapsed, ...lapsed, ...late], tickets: [open('answered', 'us')], works: [] })
    expect(tasks.map((task) => task.id)).toEqual(['late D01', 'answered answered', 'lapsed D20'])
    expect(tasks.at(-1)?.title).toContain('lapsed')
  })

  it('keeps a limit of our own that is weeks away below what can be done now', () => {
    const far = clocks('far', ticketOf('police', ['filed 2026-11-03', 'lastAct 2026-11-12'], 'administrative')).filter(({ deadline }) => deadline.owner === 'us')
    const late = clocks('late', ticketOf('lender', ['received 2026-10-20']))
    expect(far).toHaveLength(1)
    expect(titles({ clocks: [...far, ...late], tickets: [open('answered', 'us')], works: [] })).toEqual(['late D01', 'answered answered', 'far D20'])
  })

  it('only asks once a day that guides has passed, and waits until then', () => {
    const intake = (filedOn: string) => clocks('intake', ticketOf('police', [`filed ${filedOn}`], 'administrative'))
    const recheck = (filedOn: string) => clocks('recheck', ticketOf('nifa', [`filed ${filedOn}`]))
    const asks = (found: RunningClock[]) => worded({ clocks: found, tickets: [], works: [] }).map(({ id, title }) => `${id} ${title.split('.')[0]}`)
    expect(asks([...intake('2026-11-12'), ...recheck('2026-11-10')])).toEqual(['intake D07a ask'])
    expect(asks([...recheck('2026-10-09')])).toEqual(['recheck D23 ask'])
    expect(waitingFor({ clocks: recheck('2026-11-10'), tickets: [] }, today).first.map(({ id, state }) => `${id} ${state?.kind}`)).toEqual(['recheck soon'])
  })

  it('waits for a body without a limit too, and says so only where the law sets none', () => {
    const found = { clocks: [], tickets: [open('platform', 'them', false), open('unstarted', 'them')], works: [] }
    expect(waitingFor(found, today).first.map(({ id, state }) => `${id} ${state?.kind}`)).toEqual(['platform none', 'unstarted undefined'])
    expect(titles(found)).toEqual([])
  })
})
