// While a backup copies files, nothing may be swept: the lock is a file that is fresh (lib/server/store/sweep.ts looks at its time).
import { mkdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const BEAT_MS = 60_000

/** Takes the lock and keeps it fresh. @returns a function that gives it back */
export function pauseSweep(data) {
  const file = join(data, 'evidence', 'backup.lock')
  mkdirSync(join(data, 'evidence'), { recursive: true, mode: 0o700 })
  writeFileSync(file, '', { mode: 0o600 })
  const beat = setInterval(() => { const now = new Date(); utimesSync(file, now, now) }, BEAT_MS)
  beat.unref()
  const free = () => {
    clearInterval(beat)
    rmSync(file, { force: true })
  }
  process.once('exit', free)
  return free
}
