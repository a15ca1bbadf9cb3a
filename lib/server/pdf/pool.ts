import 'server-only'
import { availableParallelism } from 'node:os'
import path from 'node:path'
import { Piscina } from 'piscina'
import { CaseworkError } from '@/lib/errors'
import type { LetterResult, LetterTask } from './letter-tasks'

const queueMax = 32
const shared = globalThis as typeof globalThis & { letterPool?: Piscina }

function opened(): Piscina {
  const threads = Math.max(1, availableParallelism() - 1)
  return new Piscina({
    filename: path.join(process.cwd(), 'lib/server/workers/letter.mjs'), minThreads: threads, maxThreads: threads, maxQueue: queueMax, idleTimeout: Infinity,
  })
}

/** One pool a process, also when the development server reloads this module. */
const pool = (): Piscina => (shared.letterPool ??= opened())

const isFull = (error: unknown) => error instanceof Error && error.message === 'Task queue is at limit'

/**
 * Prints in a thread, so that pages stay quick meanwhile. Throws `busy` (503) when 32 tasks wait, `letter-unsupported-character` with the characters in
 * `details.characters`, `summary-does-not-fit` with the field to shorten.
 */
export async function printed(task: LetterTask): Promise<Extract<LetterResult, { state: 'done' }>> {
  return settled(await pool().run(task).catch((error: unknown) => {
    throw isFull(error) ? new CaseworkError('busy') : error
  }) as LetterResult)
}

/** A result as the caller wants it: done, or the refusal that belongs to it. */
export function settled(result: LetterResult): Extract<LetterResult, { state: 'done' }> {
  if (result.state === 'unsupported') throw new CaseworkError('letter-unsupported-character', [], { characters: result.characters.join('、') })
  if (result.state === 'too-long') throw new CaseworkError('summary-does-not-fit', [{ path: result.field, message: 'too-long' }])
  return result
}

/** Reads the fonts in every thread, so that no person waits for it. Called at boot. */
export async function warmPrinting(): Promise<void> {
  await Promise.all(pool().threads.map(() => pool().run({ kind: 'warm' } satisfies LetterTask)))
}

/** Ends the threads, after what they are doing. */
export async function closePrinting(): Promise<void> {
  await shared.letterPool?.close()
  delete shared.letterPool
}
