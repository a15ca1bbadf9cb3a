import { createTranslator } from 'next-intl'
import { describe, expect, it } from 'vitest'
import { addDays, type LocalDate } from '@/lib/calendar/local-date'
import { readings, type Procedure, type Reading, type TicketEventKind } from '@/lib/cases/vocabulary'
import { channels } from '@/lib/channels'
import type { FiledTicket, FilingQuestion } from '@/lib/channels/readiness'
import { messagesOf } from '@/lib/i18n/messages'
import { letterOf } from '@/lib/letters'
import { bodiesFor, type FollowedFacts } from '@/lib/letters/letter-entry'
import { filedTicket } from '@/lib/tickets/filed-ticket'
import { effectiveEvents } from '@/lib/tickets/fold'
import { lastAnswer } from '@/lib/tickets/reading'
import type { NextStep, Ticket, TicketEvent } from '@/lib/tickets/ticket'
import { ticketView } from '@/lib/tickets/view'
import { respondent } from '../makers/case-file'
import { stepAction } from '@/components/tickets/step-action'
import { on } from './sample-tickets'

/** What an answer leads to, for every body and everything one can read in it. */

const today: LocalDate = '2026-11-22'
const lenders = [respondent('bank', { name: '某某银行', kind: 'bank' }), respondent('platform', { name: '橙穗', kind: 'platform', actsFor: ['bank'] })]
const facts: FilingQuestion['facts'] = { respondents: lenders, findings: [{ channels: ['nfra-report', 'police'], violation: 'night-contact', supervised: true }], letters: [] }
const filingOf = (...filed: FiledTicket[]): FilingQuestion => ({ filed, facts, today })

type Body = { channel: string; procedure?: Procedure }
const bodies: Body[] = channels.flatMap(({ id, procedures }): Body[] => (procedures ? [{ channel: id, procedure: 'administrative' }, { channel: id, procedure: 'criminal' }] : [{ channel: id }]))
const nameOf = ({ channel, procedure }: Body) => (procedure ? `${channel} ${procedure}` : channel)

function read(body: Body, kind: TicketEventKind, reading: Reading | undefined, day = addDays(today, -2)): Ticket {
  const events: TicketEvent[] = [{ id: 'a', kind: 'filed', on: addDays(day, -10) }, { id: 'b', kind, on: day, ...(reading ? { reading } : {}) }]
  return { ...body, supervision: 'national', respondent: undefined, events }
}
const own = (ticket: Ticket): FiledTicket => filedTicket({ ...ticket, ...ticketView(ticket, on(today)) })!
const stepsOf = (ticket: Ticket, filing = filingOf(own(ticket))): NextStep[] => ticketView(ticket, { ...on(today), filing }).nextSteps
const told = ({ key, values, closed, letter }: NextStep) => [key, values.channel, closed && 'closed', letter].filter(Boolean).join(' ')
const ofReading = (steps: NextStep[]) => steps.filter(({ key }) => /^(reading|way)-/.test(key)).map(told)

/** The bodies that may be turned to after each, with what the case of these tests makes of them: `-` = named, and not open. */
const onward: Record<string, string[]> = {
  platform: ['lender', '-nfra-complaint'], lender: ['nfra-complaint', 'nfra-report'], 'nfra-complaint': ['nfra-report', 'nfra-petition', 'court'],
  'nfra-report': ['court'], 'nfra-petition': [], 'local-finance': ['hotline-12345', 'court'], nifa: ['-nfra-complaint'], 'spam-12321': ['carrier', '-miit-appeal'],
  carrier: ['miit-appeal'], 'miit-appeal': ['court'], 'market-12315': ['court'], 'cyber-12377': ['police', 'court'], 'pboc-credit': ['court'], 'hotline-12345': [],
  'police administrative': ['-procuratorate', 'court'], 'police criminal': ['-procuratorate', 'court'], procuratorate: [], court: [], 'legal-aid': ['court'], notary: [],
  'third-party': ['lender', '-nfra-complaint'], 'app-privacy': ['-cyber-12377', 'police'],
}
/** The way inside the filing after a refusal, and the letter it takes. */
const inside: Record<string, string> = {
  'police administrative': 'way-reconsideration administrative-reconsideration', 'nfra-report': 'way-reconsideration administrative-reconsideration',
}
const second = ['platform', 'lender', 'nfra-complaint', 'local-finance']
const bySecond: Reading[] = ['debt-dispute', 'lender-complied', 'no-reason', 'promise-only', 'partly']
const adverse = readings.filter((reading) => reading !== 'acts' && reading !== 'receipt-only')

describe.each(bodies.map((body) => ({ name: nameOf(body), body })))('after a refusal by $name', ({ name, body }) => {
  it.each(adverse)('that is read as %s', (reading) => {
    const steps = stepsOf(read(body, 'refused', reading))
    const generic = steps.filter(({ key }) => !/^(reading|way)-/.test(key)).map(({ channel }) => channel)
    const ways = (onward[name] ?? ['no row']).filter((way) => !generic.includes(way.replace(/^-/, ''))).map((way) => (way.startsWith('-') ? { to: way.slice(1), state: 'closed' } : { to: way, state: '' }))
    const letters: Record<string, string> = { 'carrier miit-appeal': 'miit-appeal', 'police procuratorate': 'procuratorate-request' }
    const written = (to: string) => letters[`${body.channel} ${to}`] ?? ''
    const line = ({ to, state }: { to: string; state: string }) => ['way-on', to, state, written(to)].filter(Boolean).join(' ')
    const answer = [`reading-${reading}`, bySecond.includes(reading) && second.includes(body.channel) ? 'second-complaint' : ''].filter(Boolean).join(' ')
    const open = [...(inside[name] ? [inside[name]] : []), ...ways.filter(({ state }) => !state).map(line)]
    expect(ofReading(steps)).toEqual([answer, ...open, ...ways.filter(({ state }) => state).map(line)])
  })

  it('that is read as acts or as a receipt: nobody is sent elsewhere', () => {
    expect(ofReading(stepsOf(read(body, 'refused', 'acts')))).toEqual(['reading-acts-answered'])
    expect(ofReading(stepsOf(read(body, 'refused', 'receipt-only')))).toEqual(['reading-no-answer'])
    // The police have had a criminal report for twelve days, longer than the time they decide in: a reminder can be written.
    const waiting = name === 'police criminal' ? 'reading-receipt-only reminder' : 'reading-receipt-only'
    expect(ofReading(stepsOf(read(body, 'acknowledged', 'receipt-only')))).toEqual([waiting])
  })
})

it('has a row for every body', () => expect(Object.keys(onward).sort()).toEqual(bodies.map(nameOf).sort()))

it('offers only letters that can be written for that filing, and links to each', () => {
  const answered = bodies.flatMap((body) => (['refused', 'filingRefused', 'replied', 'acknowledged'] as const).flatMap((kind) => readings.map((reading) => read(body, kind, reading))))
  const written = answered.flatMap((ticket) => stepsOf(ticket).filter(({ letter }) => letter).map((step) => ({ ticket, step })))
  expect(new Set(written.map(({ step }) => step.letter)).size).toBe(6)
  for (const { ticket, step } of written) {
    const entry = letterOf(step.letter ?? '')
    expect([nameOf(ticket), step.letter, entry?.follows?.includes(ticket.channel)]).toEqual([nameOf(ticket), step.letter, true])
    if (step.channel && entry?.channels.length) expect(bodiesFor(entry, { channel: ticket.channel } as FollowedFacts)).toContain(step.channel)
    const action = stepAction(step, { caseId: 'c', ticketId: 't', ticket })
    expect([action === null, action?.letter]).toEqual([step.closed !== undefined, step.closed ? undefined : step.letter])
  }
})

describe('a way that is not open', () => {
  it('says what comes first, or that its last day has passed', () => {
    const late = read({ channel: 'police', procedure: 'administrative' }, 'refused', 'no-reason', '2026-07-01')
    const [way] = stepsOf(late).filter(({ key }) => key.startsWith('way-reconsideration'))
    // After the 60 days it may still be open on other grounds (复议法 art. 20 paras. 2 and 3): it is not called closed, and legal aid is asked.
    expect([way?.key, way?.values.due, way?.closed, way?.channel]).toEqual(['way-reconsideration-lapsed', '2026-08-31', undefined, 'legal-aid'])
    const carrier = read({ channel: 'spam-12321' }, 'refused', 'not-their-matter')
    expect(stepsOf(carrier).find(({ channel }) => channel === 'miit-appeal')?.closed).toMatchObject({ channel: 'miit-appeal', because: { key: 'carrier-first' } })
  })

  it('is shut by a body that took the same matter, and by a filing already there', () => {
    const ticket = read({ channel: 'lender' }, 'replied', 'lender-complied')
    const steps = (...more: FiledTicket[]) => stepsOf(ticket, filingOf(own(ticket), ...more)).find(({ channel, key }) => key === 'way-on' && channel === 'nfra-complaint')
    expect(steps()?.closed).toBeUndefined()
    expect(steps({ channel: 'court', filedOn: '2026-11-01', status: 'open', acceptedOn: '2026-11-05' })?.closed).toMatchObject({ because: { key: 'accepted-elsewhere' } })
    expect(steps({ channel: 'nfra-complaint', filedOn: '2026-11-01', status: 'open' })?.closed).toMatchObject({ because: { key: 'filed' } })
  })

  it('comes after those that are, and never makes the first sentence of a ticket', () => {
    const steps = stepsOf(read({ channel: 'platform' }, 'replied', 'promise-only'))
    const firstClosed = steps.findIndex(({ closed }) => closed)
    expect(steps.slice(firstClosed).filter(({ closed, by }) => !closed && by === 'us')).toEqual([])
  })
})

describe('a reading', () => {
  const at = (kind: TicketEventKind, day: LocalDate, rest: Partial<TicketEvent> = {}): TicketEvent => ({ id: `${kind}${day}${rest.reading ?? ''}`, kind, on: day, ...rest })
  const readingOf = (events: TicketEvent[]) => lastAnswer(effectiveEvents(events))?.reading
  it('is of the last answer: a later answer, or one of an earlier day recorded later, is not read by it', () => {
    const first = [at('replied', '2026-11-10'), at('noteAdded', '2026-11-10', { reading: 'partly' })]
    expect(readingOf(first)).toBe('partly')
    expect(readingOf([...first, at('noteAdded', '2026-11-12')])).toBe('partly')
    expect(readingOf([...first, at('replied', '2026-11-11')])).toBeNull()
    expect(readingOf([...first, at('replied', '2026-11-09')])).toBe('partly')
    expect(readingOf([...first, at('noteAdded', '2026-11-11', { reading: 'acts' })])).toBe('acts')
    expect(readingOf([at('received', '2026-11-10')])).toBeUndefined()
  })

  it('can be taken back alone, and goes with its answer', () => {
    const events = [at('replied', '2026-11-10'), at('noteAdded', '2026-11-10', { reading: 'partly' })]
    expect(readingOf([...events, { id: 'u', kind: 'undone', on: today, undoes: events[1]!.id }])).toBeNull()
    expect(readingOf([...events, { id: 'u', kind: 'undone', on: today, undoes: events[0]!.id }])).toBeUndefined()
  })

  it('asks nothing more once a remedy was applied for, or the filing is over', () => {
    const steps = (kind: TicketEventKind) => ofReading(stepsOf({ channel: 'lender', supervision: 'national', events: [at('received', '2026-10-01'), at('replied', '2026-10-20', { reading: 'partly' }), at(kind, '2026-10-25')] }))
    expect(steps('noteAdded')).not.toEqual([])
    for (const kind of ['reexaminationFiled', 'closed', 'withdrawn'] as const) expect([kind, steps(kind)]).toEqual([kind, []])
  })

  it('leaves a clock of ours that runs in place: the review of a branch’s decision', () => {
    const steps = stepsOf({ channel: 'lender', supervision: 'national', events: [at('received', '2026-11-01'), at('replied', '2026-11-16', { reading: 'lender-complied' })] })
    expect(steps.map(told)).toEqual(['reading-lender-complied second-complaint', 'way-on nfra-complaint', 'way-on nfra-report', 'own-limit'])
    expect(steps[3]).toMatchObject({ on: '2026-12-16', values: { rule: 'D02' } })
  })

  it('names a small-loan company’s own supervisor', () => {
    const ticket: Ticket = { ...read({ channel: 'lender' }, 'replied', 'no-reason'), supervision: 'local' }
    const names = stepsOf(ticket, { ...filingOf(own(ticket)), facts: { ...facts, respondents: [respondent('loan', { kind: 'small-loan' })] } }).filter(({ key }) => key === 'way-on').map(({ channel }) => channel)
    expect(names).toEqual(['local-finance'])
  })

  it('names no other body where nobody says what else was filed', () => {
    const ticket = read({ channel: 'lender' }, 'replied', 'no-reason')
    expect(ticketView(ticket, on(today)).nextSteps.filter(({ key }) => key === 'way-on')).toEqual([])
  })

  it.each(['zh-CN', 'en'] as const)('can be said in %s with its values', (locale) => {
    const errors: string[] = []
    const say = createTranslator({ locale, messages: messagesOf(locale), onError: ({ message }) => errors.push(message) }) as unknown as (key: string, values?: object) => string
    const steps = bodies.flatMap((body) => readings.flatMap((reading) => stepsOf(read(body, 'refused', reading))))
    for (const { key, values } of steps) expect(say(`nextSteps.${key}`, values)).not.toMatch(/[{}]|undefined/)
    for (const reading of readings) expect(say(`reading.is.${reading}`)).not.toMatch(/reading\./)
    expect(errors).toEqual([])
  })
})
