// How far it is, on one line of the terminal; nothing where nobody looks.
import { PROGRESS } from '../launcher/words.mjs'

const EVERY_MS = 200

/** `(part, done, total)` → a line that is written over; `end()` takes it away. */
export function progress() {
  let saidAt = 0
  const isSeen = Boolean(process.stderr.isTTY)
  const tell = (part, done, total) => {
    if (!isSeen || Date.now() - saidAt < EVERY_MS) return
    saidAt = Date.now()
    process.stderr.write(`\r\u001b[2K${PROGRESS[part]({ done, total }).join(' · ')}`)
  }
  const end = () => { if (isSeen) process.stderr.write('\r\u001b[2K') }
  return { tell, end }
}
