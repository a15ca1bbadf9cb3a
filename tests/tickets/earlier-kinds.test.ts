import { expect, it } from 'vitest'
import { channelOf, channels } from '@/lib/channels'
import { ticketEventKinds } from '@/lib/cases/vocabulary'
import { kindToday } from '@/lib/tickets/earlier-kinds'

it('a refusal that a court ticket holds under the word of the police is the court’s own, and nothing else has another name', () => {
  expect(kindToday('court', 'filingRefused')).toBe('refused')
  const renamed = channels.flatMap(({ id }) => ticketEventKinds.filter((kind) => kindToday(id, kind) !== kind).map((kind) => `${id} ${kind}`))
  expect(renamed).toEqual(['court filingRefused'])
  // What it is called today is an event of that body, and the old word is offered no more.
  expect([channelOf('court')?.events.includes('refused'), channelOf('court')?.events.includes('filingRefused')]).toEqual([true, false])
})
