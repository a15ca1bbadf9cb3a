import { createTranslator } from 'next-intl'
import { afterAll, describe, expect, it, vi } from 'vitest'

/** A body nobody has: what one new file and one line in lib/channels/index.ts bring, without a word anywhere else. */
vi.mock('@/lib/channels/third-party', async (original) => {
  const { anyTicket, call, checkedOn, must } = await import('@/lib/channels/channel')
  const { verdict } = await import('@/lib/channels/readiness')
  const words = (name: string) => ({
    name, summary: name, accepts: { all: name }, refuses: {}, cannot: { much: name }, prerequisites: {}, fields: { what: name }, attachments: {}, access: { line: name },
    script: { have: name, open: name, ask: name, note: name }, because: { 'since-today': `${name} {on}` },
  })
  const { thirdParty } = await original<{ thirdParty: object }>()
  return {
    thirdParty: {
      ...thirdParty, id: 'made-up', row: 'government', accepts: ['all'], refuses: [], cannot: ['much'], prerequisites: [], fields: [must('what')], attachments: [],
      access: [{ key: 'line', grade: 'U' }], excludes: ['nifa'], escalation: ['court'], hours: null, script: call, events: anyTicket,
      readiness: ({ today }: { today: string }) => verdict('ready', 'since-today', { on: today }), source: { ref: '', grade: 'U', checkedOn },
      words: { zh: words('编造的渠道'), en: words('A made-up channel') },
    },
  }
})
afterAll(() => vi.doUnmock('@/lib/channels/third-party'))

const today = '2026-11-26'
const [{ filingOrder }, { messagesOf }, { orderRoutes }, { eventRefusal }] = await Promise.all([
  import('@/lib/channels/filing-order'), import('@/lib/i18n/messages'), import('@/components/tickets/order-view'), import('@/lib/tickets/event-rules'),
])

describe('a made-up channel', () => {
  it('has its place, its words and its reason on the board', () => {
    const say = createTranslator({ locale: 'en', messages: messagesOf('en'), namespace: 'channels' }) as unknown as (key: string, values?: object) => string
    const routes = orderRoutes(filingOrder([], { respondents: [], findings: [] }, today), { channel: (key, values) => say(key, values), locale: 'en', today })
    expect(routes.find(({ id }) => id === 'government')?.stations.find(({ id }) => id === 'made-up')).toMatchObject({
      name: 'A made-up channel', state: 'ready', because: 'A made-up channel November 26',
    })
  })

  it('shuts the bodies its file names once it accepted a matter, and takes events', () => {
    const accepted = { channel: 'made-up', filedOn: '2026-11-01', status: 'open' as const, acceptedOn: '2026-11-03' }
    const nifa = filingOrder([accepted], { respondents: [], findings: [] }, today).find(({ channel }) => channel === 'nifa')
    expect(nifa).toMatchObject({ state: 'excluded', because: { values: { by: 'made-up', on: '2026-11-03' } } })
    expect(eventRefusal({ channel: 'made-up', events: [] }, { id: '', kind: 'filed', on: today }, today)).toBeNull()
  })
})
