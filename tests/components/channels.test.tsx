import { createTranslator } from 'next-intl'
import { describe, expect, it } from 'vitest'
import { ChannelCard } from '@/components/tickets/ChannelCard'
import { ChannelFacts } from '@/components/tickets/ChannelFacts'
import { FilingOrder } from '@/components/tickets/FilingOrder'
import { chosenStation, orderRoutes, respondentsFor } from '@/components/tickets/order-view'
import { instantOf } from '@/lib/calendar/local-date'
import { holidayYears } from '@/lib/calendar/years'
import type { Respondent, RespondentKind } from '@/lib/cases/case-file'
import { channelOf, channels } from '@/lib/channels'
import type { Channel } from '@/lib/channels/channel'
import { filingOrder, type FiledTicket } from '@/lib/channels/filing-order'
import { messagesOf } from '@/lib/i18n/messages'
import { rendered, wordsOf } from './rendered'

const today = '2026-11-26'
const now = { at: instantOf(today, 12.5 * 3_600_000), years: holidayYears, locale: 'zh-CN' }
const named = (id: string) => channelOf(id) as Channel
const card = (id: string) => wordsOf(rendered(<ChannelCard channel={named(id)} now={now} />))
const page = (id: string, rest: Partial<Parameters<typeof ChannelFacts>[0]> = {}) => wordsOf(rendered(<ChannelFacts channel={named(id)} today={today} now={now} full {...rest} />))

describe('the card of a channel', () => {
  it('says what it takes, what not, and how surely it is known, for every channel in both languages', () => {
    for (const channel of channels) {
      for (const locale of ['zh-CN', 'en'] as const) {
        const words = wordsOf(rendered(<ChannelCard channel={channel} now={{ ...now, locale }} />, locale))
        const grades = messagesOf(locale).channels?.grade as Record<string, string>
        expect([channel.id, words.includes(grades[channel.source.grade] ?? '?'), /\[?channels\.|undefined|\{/.test(words)]).toEqual([channel.id, true, false])
      }
    }
  })

  it('says whether the hours are now, by the time in Beijing, and that they were not verified', () => {
    expect(card('nfra-complaint')).toContain('工作日 9:00–12:00、13:00–17:00 北京时间 12:30，现在不在服务时间内，13:00 开始。 来源较弱，未核')
    expect(card('police')).toContain('每天 24 小时 北京时间 12:30，现在在服务时间内。 读过原文')
    expect(card('local-finance')).toContain('服务时间没有核到')
    expect(card('local-finance')).not.toContain('北京时间')
  })
})

describe('the page of a channel', () => {
  it('shows everything of every channel in both languages', () => {
    for (const channel of channels) {
      for (const locale of ['zh-CN', 'en'] as const) {
        const words = wordsOf(rendered(<ChannelFacts channel={channel} today={today} now={{ ...now, locale }} full />, locale))
        expect([channel.id, /channels\.|undefined|\{/.test(words)]).toEqual([channel.id, false])
        const ways = Object.values(channel.words[locale === 'en' ? 'en' : 'zh'].access)
        expect(ways.filter((way) => !words.includes(way))).toEqual([])
      }
    }
  })

  it('keeps a number of weak source apart, and makes none a link', () => {
    expect(page('miit-appeal')).toMatch(/12300；有整合到 12381 的说法 来源较弱，未核/)
    expect(page('legal-aid')).toMatch(/12348 未核/)
    expect(page('police')).not.toMatch(/110 (来源较弱，)?未核/)
    for (const channel of channels) expect(rendered(<ChannelFacts channel={channel} today={today} full />)).not.toMatch(/<a |href=/)
  })

  it('says that one complained before only to those who did', () => {
    expect(page('nfra-complaint')).toContain('我已经向机构投诉过，是这一天投诉的，编号是这个。 在放款机构提交过的，才说这一句')
  })

  it('warns of the number of reports a day, and shows what the office read on a portal', () => {
    expect(page('nifa')).toMatch(/每人每天有件数限制，几件没有核到；到 3 件会提醒 来源较弱，未核/)
    expect(page('market-12315')).toContain('字数限制没有核到')
    const fields = Object.fromEntries(named('market-12315').fields.map(({ key }) => [key, 500]))
    const told = page('market-12315', { settings: { 'market-12315': { fields, attachments: { countMax: 5, sizeMbMax: 10 } } } })
    expect(told).toContain('最多 500 字，本机构登记')
    expect(told).toContain('最多 5 个，本机构登记')
    expect(told).not.toContain('字数限制没有核到')
  })
})

const party = (kind: RespondentKind): Respondent => ({ key: kind, name: kind, kind, lines: [], accounts: [] })
const plan = (kinds: RespondentKind[], filed: FiledTicket[] = []) => filingOrder(filed, { respondents: kinds.map(party), findings: [] }, today)
const channel = createTranslator({ locale: 'zh-CN', messages: messagesOf('zh-CN'), namespace: 'channels' }) as unknown as (key: string, values?: object) => string
const routes = (...given: Parameters<typeof plan>) => orderRoutes(plan(...given), { channel: (key, values) => channel(key, values), locale: 'zh-CN', today })

describe('the order of 21 stations', () => {
  it('stands in four rows, the ready ones first, those that are not this case’s way last', () => {
    const found = routes(['bank', 'platform'])
    expect(found.map(({ name }) => name)).toEqual(['机构与监管', '电信与内容', '政府与征信', '司法与帮助'])
    expect(found.flatMap(({ stations }) => stations)).toHaveLength(channels.length)
    const rank = { ready: 0, filed: 1, blocked: 2, excluded: 3 }
    for (const { stations } of found) expect(stations.map(({ state }) => rank[state])).toEqual(stations.map(({ state }) => rank[state]).sort())
    expect(found[0]?.stations[0]?.id).toBe('platform')
  })

  it('names the body that accepted a matter', () => {
    const accepted: FiledTicket = { channel: 'nfra-complaint', filedOn: '2026-11-01', status: 'open', acceptedOn: '2026-11-09', respondent: 'bank' }
    expect(routes(['bank'], [accepted])[0]?.stations.find(({ id }) => id === 'nifa')?.because)
      .toBe('金融监管总局 · 投诉 在 11月9日 已经受理（bank）。同一件事，这里原则上不再受理；另一件事照常。')
  })

  it('draws the arrow to what waits for its neighbour', () => {
    const filed: FiledTicket[] = [{ channel: 'carrier', filedOn: '2026-11-20', status: 'open', answerDue: '2026-12-05' }]
    const telecom = routes(['bank'], filed)[1]?.stations ?? []
    expect(telecom.slice(0, 2).map(({ id, state, leads }) => [id, state, leads])).toEqual([['carrier', 'filed', true], ['miit-appeal', 'blocked', false]])
  })

  it('puts what is not this case’s way in a line below, still to be chosen', () => {
    const html = rendered(<FilingOrder routes={routes(['bank'])} today={today} chosen="platform" />)
    expect(html.match(/data-card/g)).toHaveLength(channels.length - plan(['bank']).filter(({ state }) => state === 'excluded').length)
    expect(html).toContain('?channel=local-finance#channel')
    expect(html.match(/aria-current="true"/g)).toHaveLength(1)
  })
})

it('offers a filing only about those the body is for', () => {
  const all = (['bank', 'small-loan', 'platform', 'agency'] as const).map(party)
  const about = (id: string) => respondentsFor(id, all).map(({ key }) => key)
  expect([about('platform'), about('lender'), about('nfra-complaint'), about('local-finance')]).toEqual([['platform'], ['bank', 'small-loan'], ['bank'], ['small-loan']])
  expect([about('carrier'), about('miit-appeal'), about('police').length]).toEqual([[], [], 4])
  expect(chosenStation(plan(['bank']), 'court')?.channel).toBe('court')
})
