import fc from 'fast-check'
import { createTranslator } from 'next-intl'
import { expect, it } from 'vitest'
import { stationView } from '@/components/tickets/order-view'
import type { LocalDate } from '@/lib/calendar/local-date'
import { addDays } from '@/lib/calendar/local-date'
import { respondentKinds, type Respondent, type RespondentAccount, type RespondentLine } from '@/lib/cases/case-file'
import { channels } from '@/lib/channels'
import { filingOrder, type FiledTicket, type FilingFacts } from '@/lib/channels/filing-order'
import { messagesOf } from '@/lib/i18n/messages'
import { everyId, expectedOrder } from './order-oracle'

const today: LocalDate = '2026-06-15'
const ids = everyId
const keys = ['a', 'b', 'c']
const near = fc.integer({ min: -20, max: 20 }).map((days) => addDays(today, days))
const past = fc.integer({ min: -40, max: 0 }).map((days) => addDays(today, days))
const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: undefined })

const respondent = (key: string): fc.Arbitrary<Respondent> => fc.record({
  key: fc.constant(key), name: fc.constantFrom('甲', '乙', ' '), kind: fc.constantFrom(...respondentKinds),
  actsFor: maybe(fc.subarray(keys.filter((other) => other < key))), lines: fc.boolean().map((known): RespondentLine[] => (known ? [{ number: '05718888', attribution: 'confirmed' }] : [])), accounts: fc.constant<RespondentAccount[]>([]),
}).map((one) => (one.kind === 'platform' || one.kind === 'agency' ? one : { ...one, actsFor: undefined }))

const ticket = (parties: string[]): fc.Arbitrary<FiledTicket> => fc.record({
  channel: fc.oneof(fc.constantFrom(...ids), fc.constantFrom('lender', 'carrier', 'nfra-complaint', 'nfra-report', 'police', 'court', 'pboc-credit', 'local-finance')),
  filedOn: past, status: fc.constantFrom('open', 'open', 'overdue', 'answered', 'refused', 'closed', 'withdrawn'), answerDue: maybe(near),
  respondent: parties.length ? maybe(fc.constantFrom(...parties)) : fc.constant(undefined), procedure: maybe(fc.constantFrom('administrative', 'criminal')),
  acceptedOn: maybe(past), refusedOn: maybe(past),
})

const finding = fc.record({
  channels: fc.subarray(ids, { maxLength: 3 }), violation: maybe(fc.constantFrom('public-exposure', 'public-posting', 'deletion-refused', 'night-contact')),
  supervised: maybe(fc.boolean()), places: maybe(fc.subarray(['web', 'group', 'neighbourhood'])),
})

const given = fc.subarray(keys).chain((parties) => fc.record({
  filed: fc.array(ticket(parties), { maxLength: 6 }),
  facts: fc.record({
    respondents: fc.tuple(...parties.map(respondent)), findings: fc.array(finding, { maxLength: 2 }), otherLines: maybe(fc.constantFrom([], [{ number: '95000' }])),
    letters: maybe(fc.subarray(['deletion-request', 'lender-complaint'])),
  }) as fc.Arbitrary<FilingFacts>,
}))

it('answers as the sentences of the law do, for any tickets and facts', () => {
  fc.assert(fc.property(given, ({ filed, facts }) => {
    const expected = expectedOrder({ filed, facts, today })
    const stations = filingOrder(filed, facts, today)
    const said = Object.fromEntries(stations.map(({ channel, state, because }) =>
      [channel, expected[channel]?.includes(' by ') ? `${state} by ${because.values.by}` : state]))
    expect(said).toMatchObject(expected)
  }), { numRuns: 8000, seed: 20261126 })
})

it('names who accepted what is shut, and only a body whose file says so', () => {
  fc.assert(fc.property(given, ({ filed, facts }) => {
    for (const { channel, because } of filingOrder(filed, facts, today).filter((one) => one.because.key === 'accepted-elsewhere')) {
      const taker = channels.find(({ id }) => id === because.values.by)
      expect(taker?.excludes).toContain(channel)
      expect(filed.some((one) => one.channel === taker?.id && one.acceptedOn === because.values.on && one.status !== 'withdrawn')).toBe(true)
    }
  }), { numRuns: 2000, seed: 7 })
})

it('never makes the police wait', () => {
  fc.assert(fc.property(given, ({ filed, facts }) => {
    expect(['ready', 'filed']).toContain(filingOrder(filed, facts, today).find(({ channel }) => channel === 'police')?.state)
  }), { numRuns: 500, seed: 3 })
})

it('gives no reason without words in both languages', () => {
  const translators = (['zh-CN', 'en'] as const).map((locale) =>
    createTranslator({ locale, messages: messagesOf(locale), namespace: 'channels', onError: (error) => { throw error } }) as unknown as (key: string, values?: object) => string)
  fc.assert(fc.property(given, ({ filed, facts }) => {
    for (const say of translators) {
      const words = { channel: (key: string, values?: object) => say(key, values), locale: 'zh-CN', today }
      for (const station of filingOrder(filed, facts, today)) expect(stationView(station, words).because).not.toMatch(/[{}]|undefined|because\./)
    }
  }), { numRuns: 300, seed: 11 })
})
