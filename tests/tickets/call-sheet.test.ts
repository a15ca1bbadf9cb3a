import { createTranslator } from 'next-intl'
import { describe, expect, it } from 'vitest'
import { caseFacts, respondent } from '../makers/case-file'
import { sampleAttempts } from '../makers/sample-case'
import { sampleFacts } from '../makers/sample-files'
import type { CaseFacts } from '@/lib/cases/case-file'
import { channelOf, channels } from '@/lib/channels'
import { isCallable } from '@/lib/channels/channel'
import { messagesOf } from '@/lib/i18n/messages'
import { callSheet, lateFor, tallyFor, toldFiling, type CallFacts } from '@/lib/tickets/call-sheet'
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

const of = (channel: string, rest: Partial<CallFacts> = {}): CallFacts => ({ channel: channelOf(channel)!, facts, tally, own: null, others: [], today: '2026-11-22', ...rest })
const said = (channel: string, rest: Partial<CallFacts> = {}) => callSheet(of(channel, rest)).say.map(({ of: place, key }) => `${place} ${key}`)

const spokenIn = (locale: 'zh-CN' | 'en') => createTranslator({ locale, messages: messagesOf(locale) }) as unknown as (key: string, values?: object) => string

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
      expect(tallyFor(of(channel, { respondent: 'lender' }))).toEqual({ toOwn: true, channels: ['call', 'sms'] })
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
      { of: 'say', key: 'late', values: { rule: 'D01', stage: 'longest', due: late?.longest } },
    ])
    expect(said('lender', { own: toldFiling(ticket), tally: none })).toEqual(['say who', 'say filed', 'say progress'])
    expect(offeredCalls({ ...ticket, status: 'overdue' }, true)[0]).toBe('reminderSent')
    expect(offeredCalls({ ...ticket, status: 'open' }, false)[0]).toBe('noteAdded')
    expect(toldFiling({ ...ticket, events: [...ticket.events, { id: 'u', kind: 'undone', on: '2026-09-16', undoes: 'e1' }] })).toBeNull()
  })

  it('says of a passed limit which one, and asks after an extension while one is possible', () => {
    const asked = (day: string, events: string[]) => {
      const late = lateFor(channelOf('lender')!, ticketView({ ...ticketOf('lender', events), supervision: 'national' }, on(day)).deadlines)
      const filing = { channel: 'lender', on: '2026-09-15', numbers: [] } as const
      return callSheet(of('lender', { own: filing, late, today: day, tally: none })).say.at(-1)
    }
    const events = ['filed 2026-09-15', 'received 2026-09-16']
    expect(asked('2026-10-05', events)).toEqual({ of: 'say', key: 'progress', values: {} })
    expect(asked('2026-10-10', events)).toEqual({ of: 'say', key: 'late', values: { rule: 'D01', stage: 'basic', due: '2026-10-08' } })
    const zh = spokenIn('zh-CN')
    expect(zh('call.say.late', { rule: '处理投诉', stage: 'basic', due: '10月8日' }))
      .toBe('按登记的日子，处理投诉的一般期限到 10月8日 已满。如果依法延长了，请告诉我延到哪一天；没有延长，请告诉我办到哪一步，哪一天有结果。')
    expect(zh('call.say.late', { rule: '处理投诉', stage: 'longest', due: '10月8日' })).toBe('按登记的日子，处理投诉的期限到 10月8日 已满。请告诉我办到哪一步，哪一天有结果。')
  })

  it('asks a body only about limits it owes, and that run for sure', () => {
    const ruleAsked = (channel: string, rest: Parameters<typeof ticketOf>[1], over: object = {}) =>
      lateFor(channelOf(channel)!, ticketView({ ...ticketOf(channel as never, rest), ...over }, on('2027-06-01')).deadlines)?.rule
    const complained = ['filed 2026-09-15', 'received 2026-09-16']
    expect(['national', 'local', 'unknown'].map((supervision) => ruleAsked('lender', complained, { supervision }))).toEqual(['D01', undefined, undefined])
    const reviewed = [...complained, 'replied 2026-09-20', 'reexaminationFiled 2026-09-25', 'received 2026-09-26']
    expect(ruleAsked('lender', reviewed, { supervision: 'national' })).toBeUndefined()
    expect(ruleAsked('procuratorate', ['filed 2026-09-15', 'referred 2026-09-20'])).toBeUndefined()
    const aid = ['filed 2026-09-15', 'received 2026-09-15']
    expect(ruleAsked('legal-aid', aid)).toBe('D21')
    expect(ruleAsked('legal-aid', [...aid, 'refused 2026-09-18', 'reexaminationFiled 2026-09-20', 'received 2026-09-21'])).toBeUndefined()
    const refused = ['filed 2026-09-15', 'refused 2026-09-16', 'reconsiderationFiled 2026-09-20', 'received 2026-09-21']
    expect(ruleAsked('nfra-report', refused, { procedure: 'administrative' })).toBeUndefined()
    expect(ruleAsked('nfra-report', [...refused, 'accepted 2026-09-23'], { procedure: 'administrative' })).toBeUndefined()
    const criminal = ['filed 2026-09-15', 'filingRefused 2026-09-16', 'noticeReceived 2026-09-17', 'reconsiderationFiled 2026-09-18']
    expect(ruleAsked('police', criminal, { procedure: 'criminal' })).toBe('D09')
    expect(ruleAsked('police', [...criminal, 'reconsiderationDecided 2026-09-30', 'reexaminationFiled 2026-10-02'], { procedure: 'criminal' })).toBeUndefined()
  })

  it('tells bodies that deal with content or a record a name, and not who borrowed', () => {
    for (const channel of ['cyber-12377', 'pboc-credit']) expect([channel, said(channel)]).toEqual([channel, ['say name', 'channel open', 'channel ask']])
    expect(said('market-12315')[0]).toBe('say who')
  })

  it('reads out sentences without a choice in them, and without the word collection where only lines are heard of', () => {
    const zh = spokenIn('zh-CN')
    for (const { id, script } of channels.filter(isCallable)) {
      for (const { key } of script.filter((one) => ['open', 'ask'].includes(one.key))) expect([id, zh(`channels.${id}.script.${key}`)]).toEqual([id, expect.not.stringMatching(/（|）/)])
    }
    expect(zh('call.say.line', { from: '1日', to: '2日', calls: 3, messages: 1, numbers: 2 })).toBe('从 1日 到 2日，我的号码收到来电 3 次、短信 1 次，来自 2 个号码。')
    expect(zh('call.say.line', { from: '1日', to: '2日', calls: 3, messages: 1, numbers: 0 })).toBe('从 1日 到 2日，我的号码收到来电 3 次、短信 1 次。')
    for (const id of ['carrier', 'spam-12321']) expect(zh(`channels.${id}.script.open`)).not.toContain('催收')
    expect(zh('call.say.contacts', { from: '1日', to: '2日', names: '晴川', total: 4, calls: 3, messages: 1 }))
      .toBe('从 1日 到 2日，我记录到晴川一方的联系共 4 次：来电 3 次，短信、消息等 1 次。号码是不是它的，请核实。')
    const noted = { from: '1日', to: '2日', calls: 3, messages: 1, atNight: 1, numbers: 2 }
    expect(zh('call.have.contacts', { ...noted, heard: 'lines' })).toContain('来电 3 次，短信 1 次，其中')
    expect(zh('call.have.contacts-since', { ...noted, heard: 'all' })).toContain('来电 3 次，短信、消息等 1 次，其中')
    expect(['carrier', 'lender'].map((id) => callSheet(of(id)).have.find(({ key }) => key === 'contacts')?.values.heard)).toEqual(['lines', 'all'])
    expect(zh('call.say.hint')).toBe('一句一句说，不知道的就说不知道。问到欠多少、什么时候还、家人的情况，可以说“这次只谈联系的方式”。')
    expect(zh('call.say.who', { name: '周岚', role: 'contact' })).toBe('我叫周岚，被当成了借款人的联系人。')
    expect(zh('call.when.no-number', { of: 'party' })).toBe('这里没有收录它的号码，不猜。从合同、官网或官方 App 里找，不用来电里给的号码。')
    expect(zh('call.when.no-number', { of: 'body' })).toBe('这里没有收录它的号码，不猜。从它的官网上找。')
    expect(zh('channels.police.script.open')).toBe('我要报案。什么时候、什么号码、几次、原话是什么，我照记录说。')
  })

  it('files nothing by a line that only answers questions, and keeps an emergency number for emergencies', () => {
    const ids = (phone: string) => channels.filter((one) => one.phone === phone).map(({ id }) => id).toSorted()
    expect([ids('asks'), ids('emergency')]).toEqual([['nfra-report', 'pboc-credit', 'spam-12321'], ['police']])
    expect(channels.filter(({ numberIn }) => numberIn).map(({ id }) => id).toSorted()).toEqual(['lender', 'platform'])
    expect(channels.filter(({ hoursOf }) => hoursOf === 'site').map(({ id, words }) => [id, words.zh.hours])).toEqual([['market-12315', '网上随时可以提交；电话各地不一。']])
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
  const certain = attempts.filter(({ purpose, direction, attribution, channel }) =>
    purpose === 'collection' && direction === 'incoming' && attribution === 'confirmed' && ['call', 'sms', 'chat'].includes(channel))
  it('is counted as letters count it, by lender, by whom it reached, and since a day', () => {
    const all = contactTally(attempts, held, {})
    expect([all.calls + all.messages, certain.length > 100]).toEqual([certain.length, true])
    const lenders = [...new Set(certain.flatMap(({ lender: key }) => key ?? []))]
    expect(lenders.map((key) => contactTally(attempts, held, { lender: key })).reduce((sum, { calls, messages }) => sum + calls + messages, 0)).toBe(certain.length)
    const own = contactTally(attempts, held, { toOwn: true })
    expect([own.calls + own.messages, own.own]).toEqual([all.own, all.own])
    const messages = (channel: 'sms' | 'chat') => certain.filter((one) => one.channel === channel).length
    expect([all.messages, contactTally(attempts, held, { channels: ['call', 'sms'] }).messages]).toEqual([messages('sms') + messages('chat'), messages('sms')])
    const one = certain[0]!
    const mixed = (['call', 'sms', 'chat', 'visit', 'letter'] as const).map((channel, place) => ({ ...one, id: String(place), channel }))
    expect([contactTally(mixed, held, {}), contactTally(mixed, held, { channels: ['call', 'sms'] })]).toMatchObject([{ calls: 1, messages: 2 }, { calls: 1, messages: 1 }])
    const [from, to] = [all.from!, all.to!]
    expect(contactTally(attempts, held, { after: to })).toEqual(none)
    expect(contactTally(attempts, held, { after: from }).from! > from).toBe(true)
    expect(new Set(all.numbers).size).toBe(all.numbers.length)
  })
})
