import { expect, it } from 'vitest'
import { channelOf } from '@/lib/channels'
import { attachmentLimit, fieldLimit, hoursOf, type ChannelSettings } from '@/lib/channels/channel-settings'
import type { Channel } from '@/lib/channels/channel'

const [market, spam] = ['market-12315', 'spam-12321'].map((id) => channelOf(id) as Channel) as [Channel, Channel]
const hours = { days: 'workdays' as const, spans: [{ from: '09:00', to: '17:00' }], grade: 'U' as const }
const settings: ChannelSettings = { 'market-12315': { fields: { 'request-and-facts': 2000 }, attachments: { countMax: 5 }, hours }, 'spam-12321': { fields: { note: 200 } } }

it('knows only what a source says until the office says more', () => {
  expect(fieldLimit(market, 'request-and-facts', {})).toBeNull()
  expect(fieldLimit(spam, 'note', {})).toEqual({ charactersMax: 300, by: 'source' })
  expect(fieldLimit(market, 'request-and-facts', settings)).toEqual({ charactersMax: 2000, by: 'office' })
  expect(fieldLimit(spam, 'note', settings)).toEqual({ charactersMax: 200, by: 'office' })
})

it('has no limit for a field there is not, whatever its name', () => {
  expect(fieldLimit(market, 'note', { 'market-12315': { fields: { note: 5 } } })).toBeNull()
  expect(fieldLimit({ ...market, id: 'constructor' }, 'identity', {})).toBeNull()
  expect(fieldLimit({ ...market, fields: [{ key: 'toString', required: true, charactersMax: null }] }, 'toString', settings)).toBeNull()
})

it('takes attachments and hours of the office before what was collected', () => {
  expect(attachmentLimit(market, {})).toEqual({ countMax: null, sizeMbMax: null, by: null, said: '' })
  expect(attachmentLimit(market, settings)).toEqual({ countMax: 5, sizeMbMax: null, by: null, said: '' })
  const nifa = channelOf('nifa')!
  expect(attachmentLimit(nifa, {})).toEqual({ countMax: null, sizeMbMax: 2, by: 'source', said: '' })
  expect(attachmentLimit(nifa, { nifa: { fields: {}, attachments: { sizeMbMax: 5, said: '不能超过5M' } } })).toEqual({ countMax: null, sizeMbMax: 5, by: 'office', said: '不能超过5M' })
  expect([hoursOf(market, settings), hoursOf(spam, settings)]).toEqual([hours, spam.hours])
})
