import { expect, test, vi } from 'vitest'
import { eachSpoken, uncertainIn, visitsIn, withFinds } from '@/lib/law/sifted'
import { message, missed } from './attempts'

const acts = [
  message('2026-02-05 09:00:00', '还钱', { id: 'a' }), missed('2026-02-05 10:00:00', { id: 'b' }), message('2026-02-05 11:00:00', '您好', { id: 'c' }),
  message('2026-02-05 12:00:00', '还钱', { id: 'd' }), missed('2026-02-05 13:00:00', { id: 'e', channel: 'visit' }),
  missed('2026-02-05 14:00:00', { id: 'f', attribution: 'shared', lender: null }), message('2026-02-05 15:00:00', '', { id: 'g' }),
]
const idsOf = (list: readonly { id: string }[]) => list.map(({ id }) => id)

test('of equal texts one is read, and all acts that have it are found in their order', () => {
  const read = vi.fn(({ content }: { content: string | null }) => (content === '还钱' ? ['find'] : []))
  expect(idsOf(withFinds(acts, read))).toEqual(['a', 'd'])
  expect(read).toHaveBeenCalledTimes(2)
})

test('each act with words is given what was made of its text', () => {
  const make = vi.fn((text: string) => text.length)
  const taken: [string, number][] = []
  eachSpoken(acts, make, ({ id }, length) => taken.push([id, length]))
  expect(taken).toEqual([['a', 2], ['c', 2], ['d', 2]])
  expect(make).toHaveBeenCalledTimes(2)
})

test('visits and acts that may only be asked about', () => {
  expect(idsOf(visitsIn(acts))).toEqual(['e'])
  expect(idsOf(uncertainIn(acts))).toEqual(['f'])
})
