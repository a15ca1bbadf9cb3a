import { createTranslator } from 'next-intl'
import { describe, expect, it } from 'vitest'
import { messagesOf } from '@/lib/i18n/messages'
import { alertDays } from '@/lib/tickets/alerts'
import { filedTicket } from '@/lib/tickets/filed-ticket'
import { offeredEvents } from '@/lib/tickets/offered-events'
import type { NextStep, Ticket } from '@/lib/tickets/ticket'
import type { Procedure, Reading } from '@/lib/cases/vocabulary'
import { ticketView } from '@/lib/tickets/view'
import { on, ticketOf } from './sample-tickets'

/** What the law lets follow from an answer, as a lawyer checked it: what is a decision, what stops a clock, what ends a reading. */

const today = '2026-11-22'
type Read = { lines: string[]; reading?: Reading; procedure?: Procedure }
const read = (channel: string, { lines, reading, procedure }: Read): Ticket => {
  const ticket: Ticket = { ...ticketOf(channel, lines, procedure), supervision: 'national' }
  const last = ticket.events.at(-1)
  return { ...ticket, events: [...ticket.events, ...(reading && last ? [{ id: 'read', kind: 'noteAdded' as const, on: last.on, reading }] : [])] }
}
const view = (ticket: Ticket) => {
  const found = ticketView(ticket, on(today))
  const own = filedTicket({ ...ticket, ...found })
  return ticketView(ticket, { ...on(today), filing: { filed: own ? [own] : [], facts: { respondents: [], findings: [], letters: [] }, today } })
}
const steps = (ticket: Ticket) => view(ticket).nextSteps
const keys = (ticket: Ticket) => steps(ticket).map(({ key }) => key)
const open = (ticket: Ticket) => view(ticket).deadlines.filter(({ metOn, ended }) => !metOn && !ended).map(({ rule }) => rule)

const sentence = (locale: 'zh-CN' | 'en', { key, values }: Pick<NextStep, 'key' | 'values'>) => {
  const errors: string[] = []
  const say = createTranslator({ locale, messages: messagesOf(locale), onError: ({ message }) => errors.push(message) }) as unknown as (key: string, values?: object) => string
  const text = say(`nextSteps.${key}`, values)
  expect(errors).toEqual([])
  return text
}

describe('a criminal report that was not registered at the counter', () => {
  const refused = ['filed 2026-11-21', 'refused 2026-11-21']
  it.each([undefined, 'no-reason', 'not-their-matter'] as const)('is not refused by a decision, read as %s: to register it comes first, no reconsideration', (reading) => {
    const ticket = read('police', { lines: refused, reading, procedure: 'criminal' })
    expect(keys(ticket)).toContain('not-registered')
    expect(keys(ticket)).not.toContain('way-same-organ')
    expect(steps(ticket).find(({ key }) => key === 'not-registered')?.event).toBe('acknowledged')
    expect(filedTicket({ ...ticket, ...view(ticket) })?.refusedOn).toBeUndefined()
    expect(open(ticket)).toContain('D07b')
  })

  it('is no longer that once a receipt or a decision came', () => {
    for (const later of ['acknowledged 2026-11-22', 'filingRefused 2026-11-22', 'caseOpened 2026-11-22']) {
      expect([later, keys(read('police', { lines: [...refused, later], procedure: 'criminal' })).includes('not-registered')]).toEqual([later, false])
    }
  })

  it.each(['filingRefused', 'noticeReceived'])('while %s is one: the same organ is asked, and a refusal stands', (kind) => {
    const ticket = read('police', { lines: ['filed 2026-11-18', `${kind} 2026-11-21`], reading: 'no-reason', procedure: 'criminal' })
    expect(keys(ticket)).toContain('way-same-organ')
    expect(filedTicket({ ...ticket, ...view(ticket) })?.refusedOn).toBe('2026-11-21')
  })
})

describe('clocks that a decision meets', () => {
  it('are those of a public-order case, when its written decision is received', () => {
    const [old, now] = [['filed 2025-10-01', 'accepted 2025-10-01'], ['filed 2026-10-01', 'caseOpened 2026-10-01']]
    const clock = (lines: string[]) => view(read('police', { lines, procedure: 'administrative' })).deadlines.find(({ rule }) => rule.startsWith('D06'))
    expect([clock([...old, 'noticeReceived 2025-10-20'])?.metOn, clock([...now, 'noticeReceived 2026-10-20'])?.metOn]).toEqual(['2025-10-20', '2026-10-20'])
    expect([clock(old)?.overdue, clock(now)?.overdue]).toEqual([true, true])
  })

  it('are the court’s, when it rules not to take the action: the appeal has ten days, a judgment’s fifteen', () => {
    const ticket = read('court', { lines: ['filed 2026-11-02', 'received 2026-11-02', 'refused 2026-11-06', 'noticeReceived 2026-11-12'] })
    expect(view(ticket).deadlines.map(({ rule, owner, length }) => `${rule} ${owner} ${length}`)).toEqual(['D18a them 7', 'D18a us 10'])
    const offered = offeredEvents({ ...read('court', { lines: ['filed 2026-11-02', 'received 2026-11-02'] }), status: 'open' })
    expect([offered.includes('refused'), offered.includes('filingRefused')]).toEqual([true, false])
  })
})

describe('an answer that only says that it will act', () => {
  it('never closes the filing, and keeps the ways against the answer it stands on', () => {
    const receipt = steps(read('nfra-report', { lines: ['filed 2026-11-10', 'acknowledged 2026-11-12'], reading: 'acts' })).find(({ key }) => key.startsWith('reading-'))
    expect([receipt?.key, receipt?.event]).toEqual(['reading-acts', undefined])
    const answered = steps(read('nfra-report', { lines: ['filed 2026-11-10', 'replied 2026-11-12'], reading: 'acts' }))
    expect(answered.find(({ key }) => key.startsWith('reading-'))).toMatchObject({ key: 'reading-acts-answered', event: 'accepted' })
    expect(answered.map(({ key }) => key)).toContain('reconsider-if-disagree')
    expect(keys(read('nfra-report', { lines: ['filed 2026-11-10', 'replied 2026-11-12'], reading: 'no-reason' }))).not.toContain('reconsider-if-disagree')
  })
})

describe('an adverse reading', () => {
  it.each(['accepted', 'materialsComplete', 'caseOpened', 'reconsiderationFiled'])('ends with %s after it', (kind) => {
    const lines = ['filed 2026-11-01', 'refused 2026-11-10']
    const ticket = read('police', { lines, reading: 'no-reason', procedure: 'administrative' })
    const later = { ...ticket, events: [...ticket.events, { id: 'later', kind: kind as 'accepted', on: '2026-11-15' }] }
    expect([keys(ticket).includes('reading-no-reason'), keys(later).includes('reading-no-reason')]).toEqual([true, false])
  })
})

describe('a body that sends one elsewhere', () => {
  it('is said to be followed by places to turn to only where some follow', () => {
    const ways = (channel: string) => steps(read(channel, { lines: ['filed 2026-11-10', 'refused 2026-11-12'], reading: 'wrong-body' })).find(({ key }) => key === 'reading-wrong-body')?.values.ways
    expect([ways('carrier'), ways('notary')]).toEqual(['some', 'none'])
  })
})

describe('the seven days in which the police give their reasons to the procuratorate', () => {
  const ticket = read('procuratorate', { lines: ['filed 2026-10-09', 'referred 2026-10-12'] })
  it('only guide: the procuratorate is not late, and is asked whether it has them', () => {
    const [clock] = view(ticket).deadlines
    expect([clock?.rule, clock?.due, clock?.overdue, clock && alertDays(clock).map(({ moment }) => moment)]).toEqual(['D11', '2026-10-19', false, ['look']])
    expect([view(ticket).status, keys(ticket)]).toEqual(['open', ['prosecutor-ask']])
    expect(sentence('zh-CN', steps(ticket)[0]!)).toBe('公安机关书面说明的日子 2026-10-19 已过，可以问检察院有没有收到。')
    expect(sentence('en', steps(ticket)[0]!)).toMatch(/can be asked whether it has them/)
  })
})

describe.each(['zh-CN', 'en'] as const)('in %s', (locale) => {
  const said = (key: string, values: NextStep['values'] = {}) => sentence(locale, { key, values })
  it('asks for the reading of an answer by its day and name', () => {
    const say = createTranslator({ locale, messages: messagesOf(locale) }) as unknown as (key: string, values?: object) => string
    expect(say('reading.lead', { on: 'D', kind: 'K' })).toMatch(locale === 'zh-CN' ? /^D：K。里面说了什么？/ : /^D: K\. What does it say\?/)
    expect([say('reading.group.refused'), say('reading.group.silent'), say('channels.police.events.noticeReceived')])
      .toEqual(locale === 'zh-CN' ? ['没有受理或没有支持，理由是', '还不是答复', '收到不予立案通知书']
        : ['Not taken or not upheld, because', 'Not an answer yet', 'We hold the notice that no case is opened (不予立案通知书)'])
  })

  it('says what the law leaves open, and what it does not', () => {
    const zh = locale === 'zh-CN'
    expect(said('not-registered')).toMatch(zh ? /不能申请复议.*当场登记.*出具回执/ : /cannot be reconsidered.*register.*receipt/)
    expect(said('reading-acts')).toMatch(zh ? /还不是处理结果，期限照走/ : /not yet an outcome, and the limits run on/)
    expect(said('reading-acts-answered')).toMatch(zh ? /改记成“已受理”/ : /record it as accepted/)
    expect(said('reading-promise-only')).toMatch(zh ? /也没有还要用的期限/ : /no limit is left/)
    expect(said('reading-already-handled')).toMatch(zh ? /有新的事实或证据，可以再提.*110/ : /new facts or evidence.*110/)
    expect(said('way-reconsideration-lapsed', { due: '2026-08-31' })).toMatch(zh ? /2026-08-31 已满.*最长可到一年/ : /2026-08-31.*up to one year/)
    expect(said('reading-not-enough-evidence')).toMatch(zh ? /先保住日子/ : /keep that day/)
    for (const key of ['reading-not-their-matter', 'reading-wrong-body']) {
      expect([said(key, { ways: 'some' }), said(key, { ways: 'none' })].map((text) => (zh ? /下面是可能的去处。$/ : /below are places/).test(text))).toEqual([true, false])
    }
    expect(said('reading-lender-complied')).toMatch(zh ? /怎样核实、依据和理由/ : /how it was verified, on what basis/)
    expect(said('reading-receipt-only')).toMatch(zh ? /没有期限的等到提醒的日子/ : /else for the day of the reminder/)
    expect(said('reading-no-reason')).toMatch(zh ? /不会因为等理由停下来/ : /does not stop for the wait/)
    for (const key of ['way-reconsideration', 'reconsider-if-disagree', 'reconsider-silence']) {
      expect(said(key, { on: '2026-12-01', due: '2026-10-01', answeredOn: '2026-10-01' })).toMatch(zh ? /2026-07-01 起一般算有利害关系/ : /since 2026-07-01/)
    }
  })
})
