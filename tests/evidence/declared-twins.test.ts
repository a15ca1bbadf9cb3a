import { expect, it } from 'vitest'
import { declaredTwins } from '@/lib/evidence/declared-twins'

const second = 1000
const pair = (declared: string, shown: string, at: [number, number]) => ({ declared, shown, declaredAt: at[0] * second, shownAt: at[1] * second })

it('joins a note with the nearest call within two minutes, each once', () => {
  const all = [pair('a', 'x', [0, 60]), pair('a', 'y', [0, 20]), pair('b', 'y', [30, 20]), pair('b', 'x', [30, 60])]
  expect(declaredTwins(all)).toEqual([{ declared: 'b', shown: 'y' }, { declared: 'a', shown: 'x' }])
})

it('leaves what is further away alone', () => {
  expect(declaredTwins([pair('a', 'x', [0, 120])])).toEqual([{ declared: 'a', shown: 'x' }])
  expect(declaredTwins([pair('a', 'x', [0, 121])])).toEqual([])
  expect(declaredTwins([])).toEqual([])
})
