// Undoing, in order, what was started. Ctrl-C reaches us twice under npm (from the terminal and from npm), so repeated signals are one.
import { say } from './words.mjs'

const ORDER = ['backups', 'server', 'database', 'claim']
const undo = new Map()
let stopping

/** Says how to undo a part that now runs: `backups`, `server`, `database` or `claim`. */
export function onStop(part, action) {
  undo.set(part, action)
}

async function undoAll() {
  for (const part of ORDER) await Promise.resolve(undo.get(part)?.()).catch((error) => process.stderr.write(`${part}: ${error.message}\n`))
}

/** Stops whatever runs and ends the process with `code`; a second call changes nothing. */
export function stop(code) {
  stopping ??= (async () => {
    const hadServer = undo.has('server')
    if (hadServer) say('stopping')
    await undoAll()
    if (hadServer) say('stopped')
    process.exit(code)
  })()
  return stopping
}
