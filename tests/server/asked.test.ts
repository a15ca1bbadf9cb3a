import { expect, it } from 'vitest'
import { asked } from '@/lib/server/asked'

it('takes a word of an address as it stands first, however often it stands there', async () => {
  const said = Promise.resolve({ q: ['a', 'b'], day: '2026-11-22', rule: [], error: undefined })
  expect(await asked<'q' | 'day' | 'rule' | 'error'>(said)).toEqual({ q: 'a', day: '2026-11-22' })
})
