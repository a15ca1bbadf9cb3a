import { createTranslator } from 'next-intl'
import { createElement } from 'react'
import { afterAll, describe, expect, it, vi } from 'vitest'
import { rendered } from '../components/rendered'
import { sampleLetter } from '../letters/sample-case'

/** The one line in lib/channels/bodies/index.ts. */
vi.mock('@/lib/channels/bodies', async (original) => ({ ...await original<object>(), madeUp: (await import('./made-up-channel')).madeUp }))
afterAll(() => vi.doUnmock('@/lib/channels/bodies'))

const today = '2026-11-26'
const [{ filingOrder }, { messagesOf }, { orderRoutes }, { eventRefusal }] = await Promise.all([
  import('@/lib/channels/filing-order'), import('@/lib/i18n/messages'), import('@/components/tickets/order-view'), import('@/lib/tickets/event-rules'),
])
const [{ channelOf, channels }, { ChannelFacts }, { ChannelPanel }, { addresseeOf }, { lenderComplaint }] = await Promise.all([
  import('@/lib/channels'), import('@/components/tickets/ChannelFacts'), import('@/components/tickets/ChannelPanel'), import('@/lib/letters/addressee'),
  import('@/lib/letters/lender-complaint'),
])

describe('a made-up channel', () => {
  it('has its place, its words and its reason on the board', () => {
    const say = createTranslator({ locale: 'en', messages: messagesOf('en'), namespace: 'channels' }) as unknown as (key: string, values?: object) => string
    const routes = orderRoutes(filingOrder([], { respondents: [], findings: [] }, today), { channel: (key, values) => say(key, values), locale: 'en', today })
    expect(routes.find(({ id }) => id === 'government')?.stations.find(({ id }) => id === 'made-up')).toMatchObject({
      name: 'A made-up channel', state: 'ready', because: 'A made-up channel November 26',
    })
  })

  it('stands where its file says, among the others of its row', () => {
    const row = channels.filter(({ row: of }) => of === 'government').map(({ id }) => id)
    const [before, own, after] = ['nfra-petition', 'made-up', 'market-12315'].map((id) => row.indexOf(id))
    expect([before, own]).toEqual([0, expect.toSatisfy((place: number) => place > 0 && place < (after ?? 0))])
  })

  it('shuts the bodies its file names once it accepted a matter, and takes events', () => {
    const accepted = { channel: 'made-up', filedOn: '2026-11-01', status: 'open' as const, acceptedOn: '2026-11-03' }
    const nifa = filingOrder([accepted], { respondents: [], findings: [] }, today).find(({ channel }) => channel === 'nifa')
    expect(nifa).toMatchObject({ state: 'excluded', because: { values: { by: 'made-up', on: '2026-11-03' } } })
    expect(eventRefusal({ channel: 'made-up', events: [] }, { id: '', kind: 'filed', on: today }, today)).toBeNull()
  })

  it.each(['zh-CN', 'en'] as const)('has its page and its panel in %s, with no word missing', (locale) => {
    const channel = channelOf('made-up')
    if (!channel) throw new Error('not registered')
    const name = channel.words[locale === 'en' ? 'en' : 'zh'].name
    expect(rendered(createElement(ChannelFacts, { channel, today, full: true }), locale)).toContain(name)
    const station = { id: 'made-up', name, state: 'ready', because: name, href: '' } as const
    const view = { caseId: 'c', channel, station, respondents: [], things: { evidence: [], letters: [] }, today, place: { action: '', token: '', keys: { 'made-up': 'k' } } as never }
    const panel = rendered(createElement(ChannelPanel, { view }), locale)
    expect(panel).toContain('letter=lender-complaint&amp;channel=made-up')
    expect(panel).toContain('name="procedure"')
  })

  it('is written to, and told of in later letters', () => {
    const sample = sampleLetter(40)
    expect(addresseeOf({ respondents: [] } as never, 'made-up', { party: null })).toBe('编造办公室')
    const filings = [{ channel: 'made-up', respondent: 'LX', addressee: '编造办公室', filedOn: '2026-05-01', referenceNumbers: [], answeredOn: null, steps: [] }]
    const letter = JSON.stringify(lenderComplaint({ ...sample, channel: 'made-up', filings }))
    expect(letter).toContain('请编造答复。')
    expect(letter).toContain('2026年5月1日向编造办公室举报')
  })
})
