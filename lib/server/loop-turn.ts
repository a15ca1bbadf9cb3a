import 'server-only'
import { setImmediate as nextTurn } from 'node:timers/promises'

let last: Promise<void> = Promise.resolve()

/**
 * For whoever is about to work through a megabyte or some hundred rows: waits for a turn of the event loop in which nobody else does. A page needs some tens of
 * turns; so it is answered soon though many files are being read back, read in or sent.
 */
export function loopTurn(): Promise<void> {
  last = last.then(() => nextTurn())
  return last
}
