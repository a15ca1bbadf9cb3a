// Choosing the port.
import { createServer } from 'node:net'
import { Refusal } from './refusal.mjs'

const FIRST = 3000

function tryPort(port, host) {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(port, host, () => {
      const taken = probe.address().port
      probe.close(() => resolve(taken))
    })
  })
}

/** A free port: the one asked for, else 3000, else any. @throws Refusal when the one asked for is taken */
export async function freePort(asked, host = '127.0.0.1') {
  if (asked !== undefined) return tryPort(asked, host).catch(() => { throw new Refusal('port-taken', { port: asked }) })
  return tryPort(FIRST, host).catch(() => tryPort(0, host))
}

/** Any free port on the loopback. */
export const anyPort = () => tryPort(0, '127.0.0.1')
