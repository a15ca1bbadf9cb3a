import { PassThrough } from 'node:stream'
import * as z from 'zod/mini'
import { inOwnProcess } from '@/lib/server/media/own-process'

/** A file that never comes to its end: whoever opens it holds a turn until `give` ends it. */
function heldOpen() {
  const bytes = new PassThrough()
  const done = inOwnProcess({ program: 'sheet', ask: {}, bytes, said: z.unknown(), answerBytesMax: 0, secondsMax: 300 })
  return { done: done.catch(() => null), end: () => bytes.end() }
}

/** Takes turns of the media processes, and places in the line behind them. Returns what gives them all back. */
export function takenTurns(count: number): () => Promise<void> {
  const all = Array.from({ length: count }, heldOpen)
  return async () => {
    for (const { end } of all) end()
    await Promise.all(all.map(({ done }) => done))
  }
}
/** Both turns and the whole line. */
export const allTurns = 34
