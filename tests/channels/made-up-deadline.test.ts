import { createTranslator } from 'next-intl'
import { createElement } from 'react'
import { afterAll, expect, it, vi } from 'vitest'
import type { DeadlineRule } from '@/lib/channels/limits/deadline-rule'

/** The one line in lib/channels/limits/index.ts. */
vi.mock('@/lib/channels/limits', async (original) => ({ ...await original<object>(), madeUp: (await import('./made-up-deadline')).madeUp }))
afterAll(() => vi.doUnmock('@/lib/channels/limits'))

const [{ ticketView }, { messagesOf }, { holidayYears }, { NextSteps }, { stepAction }, { rendered, wordsOf }] = await Promise.all([
  import('@/lib/tickets/view'), import('@/lib/i18n/messages'), import('@/lib/calendar/years'), import('@/components/tickets/NextSteps'),
  import('@/components/tickets/step-action'), import('../components/rendered'),
])

it('a made-up deadline runs on its channel, passes, and has its words', () => {
  const ticket = { channel: 'notary', events: [{ id: '1', kind: 'received' as const, on: '2026-11-02' }] }
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

it('what it opens once it has passed stands on the screen, with one press each', () => {
  const ticket = { channel: 'notary', events: [{ id: '1', kind: 'received' as const, on: '2026-11-02' }] }
  const steps = ticketView(ticket, { today: '2026-11-09', years: holidayYears }).nextSteps
    .map((step) => ({ step, action: stepAction(step, { caseId: 'c', ticketId: 't', ticket }) }))
  expect(steps.map(({ action }) => action?.href)).toEqual([
    '/cases/c/tickets/t?event=reminderSent#record', '/cases/c/tickets/t?event=referred#record', '/cases/c/tickets?channel=nfra-petition#channel',
  ])
  const shown = (locale: 'zh-CN' | 'en') => wordsOf(rendered(createElement(NextSteps, { steps, of: ticket, today: '2026-11-09' }), locale))
  expect(shown('zh-CN')).toMatch(/没有答复或延期的记录。编造的提醒。.*11月6日 已过 3 天，可以问编造处。.*可以去编造处。/)
  expect(shown('en')).toMatch(/no answer or extension is on record\. A made-up caution\..*the made-up office can be asked\..*The made-up office is open\./)
})

it('what it opens and nobody says is refused by the compiler', () => {
  type Limit = DeadlineRule['limits'][number]['ifMissed'][number]
  // @ts-expect-error: no shared step, and none of the file's own
  const unknown: Limit = 'ask-nobody'
  // @ts-expect-error: a step of its own has to be said in both languages
  const unsaid: DeadlineRule<'ask-made-up'> = { id: 'D98', words: { zh: { name: '' }, en: { name: '' } }, limits: [] }
  expect([unknown, unsaid.id]).toEqual(['ask-nobody', 'D98'])
})
