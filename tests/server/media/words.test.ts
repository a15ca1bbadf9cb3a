import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { fieldProposals } from '@/lib/evidence/pictures/proposals'
import { inOwnProcess } from '@/lib/server/media/own-process'
import { pointsOf } from '@/lib/server/media/picture/pictures'
import { readingSchema } from '@/lib/server/media/words/words-tasks'

/** A screenshot of the sample case is read in a process of its own, whole: no character of the threat is wrong. */

const folder = 'tests/samples/case-a/screenshots'
const answerBytesMax = 2_000_000

async function linesOf(name: string) {
  const points = await pointsOf(readFileSync(`${folder}/${name}`))
  if (!points) throw new Error('the picture was not opened')
  const { bytes, ...ask } = points
  const answer = await inOwnProcess({ program: 'words', ask, bytes, said: readingSchema, answerBytesMax, secondsMax: 90 })
  return answer?.said.lines ?? []
}

test('a text message: who, when, the clock of the phone, and the words', async () => {
  const { text = '', ...fields } = fieldProposals(await linesOf('Screenshot_20260312_224501_com.android.mms.png'))
  expect(fields).toEqual({ sender: '17000001234', shownAt: '3月11日20:06', phoneClock: '22:45' })
  expect(text.replace(/\s/g, '')).toContain('林知夏，今晚十二点前不处理，明早我到你家门口等你，别让孩子看见流血。')
}, 120_000)

test('points that are not as many as was said give no words', async () => {
  const answer = await inOwnProcess({ program: 'words', ask: { width: 40, height: 40 }, bytes: new Uint8Array(12), said: readingSchema, answerBytesMax, secondsMax: 90 })
  expect(answer).toBeNull()
}, 120_000)
