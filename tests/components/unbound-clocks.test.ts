import { createTranslator } from 'next-intl'
import { describe, expect, it } from 'vitest'
import { boardGroups } from '@/components/cases/board-view'
import { clockNodes } from '@/components/tickets/clock-nodes'
import { deadlineState } from '@/components/tickets/deadline-state'
import { stepValues } from '@/components/tickets/step-words'
import { turnSentence, type TicketWords } from '@/components/tickets/ticket-view'
import { todayTasks, type RunningClock } from '@/components/today/today-tasks'
import { channelOf } from '@/lib/channels'
import { dayInWords } from '@/lib/i18n/dates'
import { messagesOf } from '@/lib/i18n/messages'
import { alertDays } from '@/lib/tickets/alerts'
import { lateFor } from '@/lib/tickets/call-sheet'
import type { Ticket } from '@/lib/tickets/ticket'
import { ticketView } from '@/lib/tickets/view'
import { on, ticketOf } from '../tickets/sample-tickets'

/** A limit that may not bind a lender: the page of the filing, Today, the board, a call and the mail say the same, and call nobody late. */

const today = '2026-11-22'
const locale = 'zh-CN'
const say = (namespace: string) => createTranslator({ locale, messages: messagesOf(locale), namespace, timeZone: 'Asia/Shanghai' }) as unknown as TicketWords['t']
const words: TicketWords = { t: say('tickets'), channel: say('channels'), step: say('nextSteps'), deadline: say('deadlines'), locale, today, respondents: [] }
const taskWords = { t: say('today.tasks'), step: say('nextSteps'), rule: say('deadlines.rule'), day: (day: string) => dayInWords(day, locale, today), name: () => '海棠', title: () => '' }
const boardWords = { t: say('cases'), rule: say('deadlines.rule'), event: say('events.kind'), today }

/** What each place makes of the one clock of this rule that has passed. */
function places(ticket: Ticket, rule: string) {
  const view = ticketView(ticket, on(today))
  const deadline = view.deadlines.find((one) => one.rule === rule && one.owner === 'them')!
  const clock: RunningClock = { ticketId: 't', caseId: 'c', channel: ticket.channel, respondent: null, deadline, asked: false }
  const [task] = todayTasks({ clocks: [clock], tickets: [], works: [] }, today).map((one) => ({ ...one, ...one.words(taskWords) }))
  const row = { id: 'c', title: 'c', against: null, turn: 'us' as const, deadline, proposed: 0, tickets: 1, calls: [], grade: 0 as const }
  const group = boardGroups([row], boardWords).find(({ rows }) => rows.length)!
  const sentence = turnSentence({ ...view }, words)
  return {
    chips: [deadlineState(deadline, today).kind, task?.state?.kind, group.rows[0]?.next?.state.kind], task, group: group.id, step: group.rows[0]?.step, sentence,
    turn: view.waitingFor, status: view.status, late: lateFor(channelOf('lender')!, view.deadlines), mail: alertDays(deadline).map(({ moment }) => moment),
    lateNodes: clockNodes(deadline, today).filter((node) => node.late).length, steps: view.nextSteps.map(({ key }) => key),
  }
}

const decision = ['filed 2026-09-14', 'received 2026-09-16']
const review = ['received 2026-06-02', 'replied 2026-06-10', 'reexaminationFiled 2026-06-20', 'received 2026-06-23']

describe('a limit that may not bind', () => {
  it.each([
    ['of unknown kind', undefined, 'D01', decision], ['of unknown kind', 'unknown', 'D01', decision], ['of the local authorities', 'local', 'D01', decision],
    ['of the local authorities, asked for review', 'local', 'D02', review],
  ] as const)('calls a lender %s late nowhere (%s, %s)', (_name, supervision, rule, lines) => {
    const found = places({ ...ticketOf('lender', [...lines]), ...(supervision ? { supervision } : {}) }, rule)
    expect(found.chips).toEqual(['guide', 'guide', 'guide'])
    expect([found.group, found.lateNodes, found.late, found.mail]).toEqual(['later', 0, undefined, ['look']])
    expect([found.turn, found.status]).toEqual(['us', 'open'])
    expect(found.task?.title).toBe('可以问问海棠')
    expect(found.step).toMatch(/^问一问：/)
    expect(found.steps).toContain('ask-if-bound')
    expect(found.steps.filter((key) => key === 'remind' || key === 'longest-passed')).toEqual([])
    const said = [found.task?.why, found.step, ...(rule === 'D01' ? [found.sentence] : [])].join()
    expect(said).not.toMatch(/催办|过基本期限|过最长期限/)
  })

  it('is told on Today in the very words of the page', () => {
    const ticket: Ticket = { ...ticketOf('lender', decision), supervision: 'local' }
    const { task, sentence } = places(ticket, 'D01')
    expect(task?.why).toBe(sentence)
    const step = ticketView(ticket, on(today)).nextSteps.find(({ key }) => key === 'ask-if-bound')!
    expect(sentence).toBe(words.step('ask-if-bound', stepValues(step, words)))
    expect(sentence).toMatch(/^[^。]+不说逾期。$/)
  })

  it('is the same limit that makes a nationally supervised lender late, in every place', () => {
    const found = places({ ...ticketOf('lender', decision), supervision: 'national' }, 'D01')
    expect(found.chips).toEqual(['pastLongest', 'pastLongest', 'pastLongest'])
    expect([found.group, found.status, found.turn, found.late?.rule, found.mail]).toEqual(['pastLongest', 'overdue', 'us', 'D01', ['overdue', 'longest']])
    expect([found.task?.title, found.step]).toEqual(['可以催办海棠', '催办：机构处理投诉'])
  })
})
