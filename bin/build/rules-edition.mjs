import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** Folders whose code decides what a case's attempts may breach and when its clocks end. */
const FOLDERS = ['lib/calendar', 'lib/cases', 'lib/evidence', 'lib/law', 'lib/channels', 'lib/tickets']
/** What lays the clocks down as rows, and reads the events they come from. */
const FILES = ['lib/server/casework/refresh-deadlines.ts', 'lib/server/data/deadlines.ts', 'lib/server/data/tickets.ts']

/** First 16 hexadecimal digits of SHA-256 over the names and contents of those sources, the same on every system. */
export function rulesEdition(root) {
  const hash = createHash('sha256')
  const add = (name) => hash.update(`${name}\n${readFileSync(path.join(root, name), 'utf8').replaceAll('\r\n', '\n')}\n`)
  for (const folder of FOLDERS) {
    const names = readdirSync(path.join(root, folder), { recursive: true }).map((name) => name.replaceAll('\\', '/')).filter((name) => name.endsWith('.ts'))
    for (const name of names.sort()) add(`${folder}/${name}`)
  }
  for (const name of FILES) add(name)
  return hash.digest('hex').slice(0, 16)
}
