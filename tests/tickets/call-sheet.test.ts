import { createTranslator } from 'next-intl'
import { describe, expect, it } from 'vitest'
import { caseFacts, respondent } from '../makers/case-file'
import { sampleAttempts } from '../makers/sample-case'
import { sampleFacts } from '../makers/sample-files'
import type { CaseFacts } from '@/lib/cases/case-file'
import { channelOf, channels } from '@/lib/channels'
import { isCallable } from '@/lib/channels/channel'
import { messagesOf } from '@/lib/i18n/messages'
import { callSheet, tallyFor, toldFiling, type CallFacts } from '@/lib/tickets/call-sheet'
import { contactTally, type ContactTally } from '@/lib/tickets/contact-tally'
import { offeredCalls } from '@/lib/tickets/offered-events'
import { ticketView } from '@/lib/tickets/view'
import { on, ticketOf } from './sample-tickets'

const lender = respondent('lender', { name: '晴川消费金融' })
const agency = respondent('agency', { name: '恒励信用', kind: 'agency', actsFor: ['lender'] })
const other = respondent('bank', { name: '某某银行', kind: 'bank' })
const facts = caseFacts({ complainant: { name: '周岚', role: 'relative', phones: ['19900001001'] }, respondents: [lender, agency, other] })
const tally: ContactTally = { calls: 40, messages: 8, atNight: 5, own: 12, numbers: ['17000001234', '17000005678', '95599'], from: '2026-03-01', to: '2026-11-20' }
const none: ContactTally = { calls: 0, messages: 0, atNight: 0, own: 0, numbers: [], from: null, to: null }

const of = (channel: string, rest: Partial<CallFacts> = {}): CallFacts => ({ channel: channelOf(channel)!, facts, tally, own: null, others: [], ...rest })
const said = (channel: string, rest: Partial<CallFacts> = {}) => callSheet(of(channel, rest)).say.map(({ of: place, key }) => `${place} ${key}`)

describe('what is said on the phone', () => {
  it('is who calls, what the body is asked to hear, the case’s own counts, and what it is asked', () => {
    expect(said('nfra-complaint', { respondent: 'lender' })).toEqual(['say who', 'channel open', 'say contacts', 'say night', 'say own', 'channel ask'])
    expect(callSheet(of('nfra-complaint', { respondent: 'lender' })).say[2]).toEqual({
      of: 'say', key: 'contacts', values: { from: '2026-03-01', to: '2026-11-20', names: '晴川消费金融', total: 48, calls: 40, messages: 8 },
    })
  })

  it('says nothing the case does not hold', () => {
    const nameless: CaseFacts = { ...facts, complainant: { ...facts.complainant, name: '本人', role: 'debtor' } }
    expect(said('nfra-complaint', { tally: none, facts: nameless })).toEqual(['channel open', 'channel ask'])
    expect(said('nfra-complaint', { tally: { ...tally, atNight: 0, own: 0 } })).toEqual(['say who', 'channel open', 'say contacts', 'channel ask'])
    expect(said('nfra-complaint', { facts: { ...facts, complainant: { ...facts.complainant, role: 'debtor' } } })).not.toContain('say own')
  })

  it('tells bodies that deal with lines nothing of the lender, and counts the caller’s own line for them', () => {
    for (const channel of ['carrier', 'spam-12321']) {
      const { have, say } = callSheet(of(channel))
      expect([channel, JSON.stringify([have, say])]).toEqual([channel, expect.not.stringMatching(/晴川|恒励|银行/)])
      expect(say.map(({ key }) => key)).toEqual(['name', 'open', 'line', 'ask'])
      expect(tallyFor(of(channel, { respondent: 'lender' }))).toEqual({ toOwn: true })
    }
    expect(tallyFor(of('lender', { respondent: 'agency' }))).toEqual({ lender: 'lender' })
    expect(tallyFor(of('police'))).toEqual({})
    expect(tallyFor(of('police', { own: { channel: 'police', on: '2026-05-06', numbers: [] } }))).toEqual({ after: '2026-05-06' })
  })

  it('speaks of nuisance only to bodies that hear of it', () => {
    for (const channel of ['miit-appeal', 'market-12315', 'cyber-12377', 'pboc-credit', 'procuratorate', 'nfra-report']) expect([channel, said(channel).filter((key) => /contacts|night|own|line/.test(key))]).toEqual([channel, []])
  })

  it('speaks of an earlier complaint only where there was one about the same lender', () => {
    const filed = { channel: 'lender', on: '2026-09-15', numbers: ['TS-1'], respondent: 'lender' } as const
    expect(said('nfra-complaint', { others: [filed], respondent: 'lender' })).toContain('say earlier')
    expect(said('nfra-complaint', { others: [filed], respondent: 'bank' })).not.toContain('say earlier')
    expect(said('lender', { others: [filed] })).not.toContain('say earlier')
  })

  it('tells of the filing the call is about, and of its limit once it has passed', () => {
    const ticket = { ...ticketOf('lender', ['filed 2026-09-15', 'received 2026-09-16']), respondent: 'lender', referenceNumbers: ['A1', 'B2'] }
    const late = ticketView(ticket, on('2026-11-22')).deadlines.find(({ overdue }) => overdue)
    const lines = callSheet(of('lender', { own: toldFiling(ticket), late, respondent: 'lender' })).say
    expect(lines.slice(1)).toEqual([
      { of: 'say', key: 'filed', values: { on: '2026-09-15', number: 'A1、B2' } }, { of: 'say', key: 'since', values: { total: 48, atNight: 5 } },
      { of: 'say', key: 'late', values: { rule: 'D01', due: '2026-10-08' } },
    ])
    expect(said('lender', { own: toldFiling(ticket), tally: none })).toEqual(['say who', 'say filed', 'say progress'])
    expect(offeredCalls(ticket, true)[0]).toBe('reminderSent')
    expect(offeredCalls(ticket, false)[0]).toBe('noteAdded')
    expect(toldFiling({ ...ticket, events: [...ticket.events, { id: 'u', kind: 'undone', on: '2026-09-16', undoes: 'e1' }] })).toBeNull()
  })

  it.each(['zh-CN', 'en'] as const)('can be said of every body that can be called, in %s, and promises nothing', (locale) => {
    const errors: string[] = []
    const say = createTranslator({ locale, messages: messagesOf(locale), onError: ({ message }) => errors.push(message) }) as unknown as (key: string, values?: object) => string
    const callable = channels.filter(isCallable)
    expect(callable.length).toBeGreaterThan(12)
    for (const { id } of callable) {
      const filing = { channel: 'lender', on: '2026-09-15', numbers: [], respondent: 'lender' } as const
      const late = ticketView(ticketOf('lender', ['received 2026-09-16']), on('2026-11-22')).deadlines[0]
      const { have, say: spoken, note } = callSheet(of(id, { own: { ...filing, channel: id }, others: [filing], late }))
      const words = [...have, ...spoken, ...note].map(({ of: place, key, values }) => (place === 'channel' ? say(`channels.${id}.script.${key}`) : say(`call.${place}.${key}`, values)))
      for (const text of words) expect([id, text]).toEqual([id, expect.not.stringMatching(/[{}!！您]|违法|一定|必须停|undefined/)])
    }
    expect(errors).toEqual([])
  })
})

describe('how often people were contacted', () => {
  const [attempts, held] = [sampleAttempts(), sampleFacts()]
  const certain = attempts.filter(({ purpose, direction, attribution }) => purpose === 'collection' && direction === 'incoming' && attribution === 'confirmed')
  it('is counted as letters count it, by lender, by whom it reached, and since a day', () => {
    const all = contactTally(attempts, held, {})
    expect([all.calls + all.messages, certain.length > 100]).toEqual([certain.length, true])
    const lenders = [...new Set(certain.flatMap(({ lender: key }) => key ?? []))]
    expect(lenders.map((key) => contactTally(attempts, held, { lender: key })).reduce((sum, { calls, messages }) => sum + calls + messages, 0)).toBe(certain.length)
    const own = contactTally(attempts, held, { toOwn: true })
    expect([own.calls + own.messages, own.own]).toEqual([all.own, all.own])
    const [from, to] = [all.from!, all.to!]
    expect(contactTally(attempts, held, { after: to })).toEqual(none)
    expect(contactTally(attempts, held, { after: from }).from! > from).toBe(true)
    expect(new Set(all.numbers).size).toBe(all.numbers.length)
  })
})
