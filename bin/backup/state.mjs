// backups.json in the data directory: when the last backup was made, whether one failed since, and whether they are made by themselves. Read by the
// server's settings (lib/server/backup-state.ts), written here alone.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { writePrivate } from '../launcher/data-directory.mjs'

const fileOf = (data) => join(data, 'backups.json')

function stateOf(data) {
  try {
    return existsSync(fileOf(data)) ? JSON.parse(readFileSync(fileOf(data), 'utf8')) : {}
  } catch {
    return {}
  }
}

const keep = (data, more) => writePrivate(fileOf(data), JSON.stringify({ ...stateOf(data), ...more }, null, 2) + '\n')

/** `last` = `{ at, originals, bytes }`, `at` in ms: when the database was seen. */
export const noteBackup = (data, last) => keep(data, { last, failed: null })
/** `failed` = `{ at }` in ms. */
export const noteFailure = (data, failed) => keep(data, { failed })
/** A backup was made since the hour struck: what failed beside it, or before it, is made good. */
export const forgetFailure = (data) => { if (stateOf(data).failed) keep(data, { failed: null }) }
/** `schedule` = `{ hour }` in Beijing, null where none is made by itself. Since when it stands is noted too: the first one can be late already. */
export function noteSchedule(data, schedule) {
  const known = stateOf(data).schedule
  if (known?.hour === schedule?.hour && (!schedule || known.since)) return
  keep(data, { schedule: schedule && { ...schedule, since: known?.since ?? Date.now() } })
}
export const lastBackup = (data) => stateOf(data).last ?? null
