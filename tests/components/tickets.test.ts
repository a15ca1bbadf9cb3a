import { createTranslator } from 'next-intl'
import { describe, expect, it } from 'vitest'
import { foundChannels } from '@/components/tickets/channel-search'
import { stepAction } from '@/components/tickets/step-action'
import { ticketState } from '@/components/tickets/deadline-state'
import { cardView, reminderText, type TicketWords } from '@/components/tickets/ticket-view'
import { ticketGroups, type TicketRow } from '@/components/tickets/TicketList'
import { channels } from '@/lib/channels'
import { messagesOf, type Messages } from '@/lib/i18n/messages'
import { deadlines } from '@/lib/tickets/deadlines'
import type { Ticket } from '@/lib/tickets/ticket'
import { ticketView } from '@/lib/tickets/view'
import { on, ticketOf } from '../tickets/sample-tickets'

const today = '2026-11-22'
const say = (key: string) => key.split('.').reduce<Messages | string>((node, part) => (typeof node === 'string' ? node : node[part] ?? ''), messagesOf('zh-CN').channels!) as string

describe('one press on a next step', () => {
  const actions = (ticket: ReturnType<typeof ticketOf>) =>
    ticketView({ supervision: 'national', ...ticket }, on(today)).nextSteps.map((step) => [step.key, stepAction(step, { caseId: 'c', ticketId: 't', ticket })?.href])
  it('opens the form with its event, the letter with its body and ticket, or nothing where nothing is built', () => {
    expect(actions(ticketOf('lender', ['received 2026-10-20']))).toEqual([
      ['remind', '/cases/c/tickets/t?event=reminderSent#record'],
      ['regulator-complaint', '/cases/c/letters/new?letter=lender-complaint&channel=nfra-complaint&ticket=t'],
    ])
    expect(actions(ticketOf('lender', ['received 2026-11-20']))).toEqual([['wait', '/cases/c/tickets/t?event=replied#record']])
    expect(actions(ticketOf('nfra-complaint', ['received 2026-11-20']))).toEqual([['wait', '/cases/c/tickets/t?event=referred#record']])
    const answered = ['received 2026-10-20', 'replied 2026-10-25']
    expect(actions(ticketOf('platform', answered))).toContainEqual(['to-lender', '/cases/c/letters/new?letter=lender-complaint&channel=lender&ticket=t'])
    expect(actions(ticketOf('lender', answered))).toContainEqual(
      ['regulator-complaint-if-unsatisfied', '/cases/c/letters/new?letter=lender-complaint&channel=nfra-complaint&ticket=t'],
    )
    expect(actions(ticketOf('carrier', ['received 2026-10-20'])).at(-1)).toEqual(['telecom-appeal', '/cases/c/tickets?channel=miit-appeal#channel'])
  })
})

describe('a limit of theirs that has passed', () => {
  const step = createTranslator({ locale: 'zh-CN', messages: messagesOf('zh-CN'), namespace: 'nextSteps' }) as unknown as (key: string, values: object) => string
  const said = (lines: string[], procedure?: 'criminal') => ticketView({ ...ticketOf(procedure ? 'police' : 'lender', lines, procedure), supervision: 'national' }, on(today)).nextSteps.map((one) => step(one.key, one.values)).join('')
  it('is not called late while it may have been extended, and not excused once the longest has passed', () => {
    const asked = '先问清再说逾期'
    expect([said(['received 2026-10-20']), said(['filed 2026-11-16'], 'criminal')].map((text) => text.includes(asked))).toEqual([true, true])
    expect(said(['filed 2026-11-16'], 'criminal')).not.toContain('公安机关逾期')
    expect(said(['received 2026-09-16'])).toMatch(/^把能延的都算上，2026-11-16 也过了。可以催办。/)
    expect([said(['received 2026-09-16']), said(['filed 2026-10-01'], 'criminal')].map((text) => text.includes(asked))).toEqual([false, false])
  })
})

describe('a notice that goes beyond the law', () => {
  const translator = (namespace: 'tickets' | 'deadlines') => createTranslator({ locale: 'zh-CN', messages: messagesOf('zh-CN'), namespace }) as unknown as TicketWords['t']
  const words: TicketWords = {
    t: translator('tickets'), deadline: translator('deadlines'), channel: say, step: (key) => key, locale: 'zh-CN', today, respondents: [],
  }
  const ticket: Ticket = { ...ticketOf('lender', ['filed 2026-09-01', 'received 2026-09-02', 'extended 2026-09-15']), supervision: 'national' }
  ticket.events[2]!.extendedTo = '2027-09-10'
  const answered = { ...ticket, ...ticketView(ticket, on(today)), id: 't', referenceNumbers: [] }
  it('stands beside the clock with its rule, and in what can be said to the body', () => {
    expect(cardView(answered, words).clocks[0]?.beyond).toBe('对方告知延到 2027年9月10日，比《银行业保险业消费投诉处理管理办法》第十八条允许的最长期限还长，只算到 11月2日；'
      + '鉴定、听证、调解等不计入的日子，补记“中止”后会加上。')
    expect(cardView(answered, words).turn).toMatchObject({ whose: 'us', sentence: 'remind' })
    const told = createTranslator({ locale: 'zh-CN', messages: messagesOf('zh-CN'), namespace: 'nextSteps' }) as unknown as TicketWords['t']
    expect(told('remind', answered.nextSteps.find(({ key }) => key === 'remind')?.values)).toBe('可以催办。期限 2026-11-02 已过 20 天，没有答复的记录。')
    const remind = answered.nextSteps.find(({ key }) => key === 'remind')!
    expect(reminderText(remind, answered, words)).toContain('我没有收到答复。告知的延期到 2027年9月10日，比一般能延的要长，请告诉我依据，有没有不计入的期间。依法能延的最长到 11月2日，也已经过了。')
  })
})

describe('a ticket in a list', () => {
  const row = (id: string, turn: TicketRow['turn'], ticket: ReturnType<typeof ticketOf>): TicketRow =>
    ({ id, name: id, detail: '', turn, deadlines: deadlines(ticket, on(today)), state: null, href: '' })
  it('stands by whose turn it is, then by its next legal date', () => {
    const rows = [
      row('later', 'them', ticketOf('lender', ['received 2026-11-20'])), row('none', 'them', ticketOf('platform', ['filed 2026-11-01'])),
      row('sooner', 'them', ticketOf('nfra-complaint', ['received 2026-11-18'])), row('late', 'us', ticketOf('lender', ['received 2026-10-20'])),
    ]
    expect(ticketGroups(rows, today).map((group) => [group.turn, ...group.rows.map(({ id }) => id)])).toEqual([['us', 'late'], ['them', 'sooner', 'later', 'none']])
  })
  it('says "no legal limit" only where there is none', () => {
    expect(ticketState([], false, today)).toEqual({ kind: 'none' })
    expect(ticketState([], true, today)).toBeNull()
    expect(ticketState(deadlines(ticketOf('carrier', ['received 2026-01-30', 'replied 2026-02-14']), on(today)), true, today)).toEqual({ kind: 'met' })
  })
})

describe('the words of a reminder', () => {
  const words = (locale: 'zh-CN' | 'en'): TicketWords => {
    const say = (namespace: string) => createTranslator({ locale, messages: messagesOf(locale), namespace, timeZone: 'Asia/Shanghai' }) as unknown as TicketWords['t']
    return { t: say('tickets'), channel: say('channels'), step: say('nextSteps'), deadline: say('deadlines'), locale, today, respondents: [] }
  }
  const reminders = (ticket: Ticket, locale: 'zh-CN' | 'en' = 'zh-CN', referenceNumbers = ['A1']) => {
    const view = ticketView(ticket, on(today))
    return view.nextSteps.flatMap((step) => reminderText(step, { ...ticket, ...view, id: 't', referenceNumbers }, words(locale)) ?? [])
  }
  const said = (...given: Parameters<typeof ticketOf>) => reminders({ ...ticketOf(...given), supervision: 'national' })

  it('calls the matter as the body calls it, and names the day its clock started', () => {
    expect(said('lender', ['filed 2026-09-15', 'received 2026-09-16'])).toEqual([
      '我在 9月15日 向贵处提交了投诉，编号 A1。按《银行业保险业消费投诉处理管理办法》第十八条，机构处理投诉的一般期限从 9月16日 贵处收到起算，到 10月8日 已满。'
      + '我没有收到答复，也没有收到延期的通知。依法能延的最长到 11月16日，也已经过了。请告诉我办到哪一步、哪一天答复。',
    ])
    expect(said('lender', ['filed 2026-10-19', 'received 2026-10-20'])[0]).toMatch(/如果依法延长了，请告诉我延到哪一天；没有延长，请告诉我办到哪一步、哪一天答复。$/)
    expect(said('nfra-complaint', ['filed 2026-09-21', 'received 2026-09-22'])[0]).toMatch(/9月21日 向贵处提交了投诉.*从 9月22日 贵处收到起算/)
    expect(said('carrier', ['filed 2026-09-20', 'received 2026-09-20'])[0]).toMatch(/提交了投诉.*从 9月20日 贵处收到起算/)
    expect(said('nfra-report', ['filed 2026-04-15', 'materialsComplete 2026-04-17'])[0]).toMatch(/4月15日 向贵处提交了举报，编号 A1.*从 4月17日 材料齐备起算/)
    expect(said('nfra-report', ['filed 2026-04-15', 'materialsComplete 2026-04-17', 'accepted 2026-04-28'])[0]).toMatch(/举报.*从 4月28日 受理起算/)
    expect(said('police', ['filed 2026-08-01', 'caseOpened 2026-08-21'])[0]).toMatch(/8月1日 向贵处报了案，编号 A1.*第一百一十八条.*从 8月21日 立案起算/)
    expect(said('police', ['filed 2026-10-01'], 'criminal')[0]).toMatch(/报了案.*从 10月1日 报案起算/)
  })

  it('calls a remedy inside a ticket by its own name and day, without the number of the filing', () => {
    const refused = ['filed 2026-04-20', 'filingRefused 2026-04-27', 'noticeReceived 2026-04-28', 'reconsiderationFiled 2026-05-06']
    expect(said('police', refused, 'criminal').at(-1)).toMatch(/^我在 5月6日 向贵处申请了复议。.*刑事复议的一般期限从 5月6日 提出申请起算/)
    expect(said('police', [...refused, 'reconsiderationDecided 2026-06-05', 'reexaminationFiled 2026-06-12'], 'criminal').at(-1)).toMatch(/^我在 6月12日 向贵处申请了复核。/)
    expect(said('lender', ['filed 2026-06-01', 'received 2026-06-02', 'replied 2026-06-10', 'reexaminationFiled 2026-06-20', 'received 2026-06-22'])).toEqual([
      expect.stringMatching(/^我在 6月20日 向贵处申请了核查。按.*第二十条/),
    ])
    expect(said('police', ['filed 2026-06-01', 'refused 2026-06-03', 'reconsiderationFiled 2026-07-01', 'accepted 2026-07-06'])[0])
      .toMatch(/^我在 7月1日 向贵处申请了行政复议。按《中华人民共和国行政复议法》第六十二条，.*从 7月6日 受理起算/)
  })

  it('does not deny an extension that was notified, and binds an institution of unknown kind on a condition only', () => {
    const extended = ticketOf('lender', ['filed 2026-09-01', 'received 2026-09-02', 'extended 2026-09-10'])
    expect(reminders(extended)[0]).toMatch(/如果贵处是国家金融监督管理总局负责监管的机构，按.*也没有收到再次延期的通知/)
    expect(reminders({ ...extended, supervision: 'national' })[0]).not.toContain('如果贵处')
    expect(reminders({ ...extended, supervision: 'local' })).toEqual([])
  })

  it('says the same in English', () => {
    const report = ticketOf('nfra-report', ['filed 2026-04-15', 'materialsComplete 2026-04-17'])
    expect(reminders(report, 'en', [])[0]).toMatch(/^On .*15.* I sent you a report of violations\. Under .*runs from .*17.*, the day the materials were complete, and ended on .*notice of an extension\./)
  })
})

it('finds a body by its name or by what happened', () => {
  const found = (asked: string) => foundChannels(channels, asked, say).map(({ id }) => id)
  expect(found('')).toHaveLength(channels.length)
  expect(found('威胁')).toEqual(['police'])
  expect(found('金融监管 投诉')).toContain('nfra-complaint')
  expect(found('12315')).toEqual(['market-12315'])
  expect(found('12309')).toEqual(['procuratorate'])
  expect(found('没有这样的渠道')).toEqual([])
})
