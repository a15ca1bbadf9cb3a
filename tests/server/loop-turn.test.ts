import { setImmediate as nextTurn } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { loopTurn } from '@/lib/server/loop-turn'

it('lets one of many work in each turn of the loop, in the order they asked, and somebody else in between', async () => {
  const seen: string[] = []
  let isOver = false
  const others = (async () => {
    while (!isOver) await nextTurn().then(() => seen.push('|'))
  })()
  const work = async (name: string) => {
    for (let piece = 0; piece < 3; piece += 1) await loopTurn().then(() => seen.push(name))
  }
  await Promise.all([work('a'), work('b'), work('c')])
  isOver = true
  await others
  const turns = seen.join('').split('|')
  expect(turns.every((turn) => turn.length <= 1)).toBe(true)
  expect(turns.join('')).toBe('abcabcabc')
})
