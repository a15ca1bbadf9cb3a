import { createTranslator } from 'next-intl'
import { afterAll, expect, it, vi } from 'vitest'

/** A deadline nobody has: what one new file and one line in lib/channels/limits/index.ts bring, without a word anywhere else. */
vi.mock('@/lib/channels/limits/hotline-answer', async () => {
  const { read } = await import('@/lib/channels/limits/sources')
  return {
    hotlineAnswer: {
      id: 'D00x',
      words: {
        zh: { name: '编造的期限', awaited: '编造的答复', notes: { D00x: '编造的说明。' } },
        en: { name: 'a made-up limit', awaited: 'the made-up answer', notes: { D00x: 'A made-up note.' } },
      },
      limits: [{
        channels: ['hotline-12345'], owner: 'them', startsWith: ['received'], startsBetween: {}, length: 4, unit: 'day', rolls: false, stages: [], pausedBy: [],
        metBy: ['replied'], endedBy: ['withdrawn'], note: 'D00x', ifMissed: ['remind'], basis: read('《编造》', 'Made up', { source: 'none', from: '2020-01-01' }),
      }],
    },
  }
})
afterAll(() => vi.doUnmock('@/lib/channels/limits/hotline-answer'))

const [{ ticketView }, { messagesOf }, { holidayYears }] = await Promise.all([
  import('@/lib/tickets/view'), import('@/lib/i18n/messages'), import('@/lib/calendar/years'),
])

it('a made-up deadline runs on its channel, passes, and has its words', () => {
  const ticket = { channel: 'hotline-12345', events: [{ id: '1', kind: 'received' as const, on: '2026-11-02' }] }
  const seen = (today: string) => ticketView(ticket, { today, years: holidayYears })
  const waiting = seen('2026-11-05')
  expect(waiting.deadlines).toMatchObject([{ rule: 'D00x', due: '2026-11-06', overdue: false }])
  expect(waiting.deadlines[0]?.steps).toContainEqual({ key: 'note.D00x', values: {} })
  expect(seen('2026-11-07')).toMatchObject({ status: 'overdue', deadlines: [{ overdue: true }] })
  const say = createTranslator({ locale: 'en', messages: messagesOf('en') }) as unknown as (key: string, values?: object) => string
  expect(say('deadlines.rule.D00x')).toBe('a made-up limit')
  expect(say('steps.note.D00x')).toBe('A made-up note.')
  expect(say('nextSteps.wait', waiting.nextSteps.find(({ key }) => key === 'wait')?.values)).toContain('the made-up answer')
})
