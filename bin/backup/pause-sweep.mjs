// While a backup copies files, nothing may be swept: the lock is a file that is fresh (lib/server/store/sweep.ts looks at its time).
import { randomUUID } from 'node:crypto'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const BEAT_MS = 60_000

// A disk that is full or gone for a moment ends no backup: the lock counts as fresh for ten beats.
function quietly(deed) {
  try {
    deed()
  } catch { /* the next beat tries again */ }
}

/** Takes the lock and keeps it fresh. @returns a function that gives it back, if it is still ours */
export function pauseSweep(data) {
  const file = join(data, 'evidence', 'backup.lock')
  const mine = randomUUID()
  const take = () => writeFileSync(file, mine, { mode: 0o600 })
  mkdirSync(join(data, 'evidence'), { recursive: true, mode: 0o700 })
  take()
  const beat = setInterval(() => quietly(take), BEAT_MS)
  beat.unref()
  const free = () => {
    clearInterval(beat)
    process.off('exit', free)
    quietly(() => { if (readFileSync(file, 'utf8') === mine) rmSync(file) })
  }
  process.once('exit', free)
  return free
}
