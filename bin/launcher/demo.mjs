// Filling a running install with the demonstration cases (prisma/seed.ts, bundled by the build), through its own doors.
import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { writePrivate } from './data-directory.mjs'
import { leaveToken } from './launch-token.mjs'
import { Refusal } from './refusal.mjs'
import { say } from './words.mjs'

const password = () => randomBytes(12).toString('base64url')

function entryOf(data, mode) {
  return { launchToken: leaveToken(data), passwords: mode === 'office' ? { owner: password(), volunteer: password() } : null }
}

// While it runs, a file keeps its moment: a filling that was broken off goes on with the same days and the same keys.
function beginning(data) {
  const file = join(data, 'demo-unfinished')
  const isResumed = existsSync(file)
  const now = (isResumed && Number(readFileSync(file, 'utf8'))) || Date.now()
  writePrivate(file, String(now))
  return { now, isResumed, end: () => rmSync(file, { force: true }) }
}

/**
 * Fills in three cases, unless there are cases already, and says which.
 * @param where `{ data, port, mode }` of the running install
 * @throws Refusal
 */
export async function fillDemo(root, { data, port, mode }) {
  say('demo')
  const { now, isResumed, end } = beginning(data)
  const base = `http://127.0.0.1:${port}`
  const entry = entryOf(data, mode)
  const { seed, officeOwner, officeVolunteer } = await import(pathToFileURL(join(root, 'lib/server/workers/seed.mjs')).href)
  const isFilled = await seed({ base, origin: mode === 'office' ? process.env.ANNING_ORIGIN ?? base : base, now, entry, isResumed })
    .catch((error) => { throw new Refusal('demo', { detail: error.message }) })
  end()
  say(isFilled ? 'demo-filled' : 'demo-kept')
  if (isFilled && entry.passwords) say('demo-accounts', { owner: officeOwner, volunteer: officeVolunteer, passwords: entry.passwords })
}
