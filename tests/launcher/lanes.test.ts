import { setTimeout as sleep } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { bin } from './modules'

const { inTwoLanes } = await bin('test/lanes.mjs')

/** The two lanes of a test run. */

const step = (done: string[], name: string, ms: number) => async () => {
  await sleep(ms)
  done.push(name)
  return name
}
const failing = (name: string) => async () => { throw new Error(name) }

it('gives what all steps gave, and whichever lane is free takes the next', async () => {
  const done: string[] = []
  expect(await inTwoLanes([step(done, 'long', 200), step(done, 'a', 1), step(done, 'b', 1), step(done, 'c', 1)])).toEqual(['a', 'b', 'c', 'long'])
})

it('a step that throws ends the run only when the other lane is through', async () => {
  const done: string[] = []
  await expect(inTwoLanes([step(done, 'long', 100), failing('broke'), step(done, 'last', 1)])).rejects.toThrow('broke')
  expect(done).toEqual(['long', 'last'])
})

it('tells of both lanes when both throw', async () => {
  await expect(inTwoLanes([failing('one'), failing('other')])).rejects.toThrow(/one.*other/)
})
