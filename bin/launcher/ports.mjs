// Choosing the port, and keeping it from then on: a port that was only looked at is free for somebody else until the server listens.
import { createServer } from 'node:http'
import { knownHosts } from './address.mjs'
import { Refusal } from './refusal.mjs'
import { starting } from './words.mjs'

const FIRST = 3000
const LOOK_AGAIN_SECONDS = 2
const PLAIN = { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff', Connection: 'close' }

function listenOn(port, host) {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(port, host, () => resolve(server))
  })
}

// What a browser left open, a monitor or a program gets until the product is there: an answer at once, and a page that looks again by itself.
function tellStarting(hosts) {
  return (request, response) => {
    const isKnown = hosts.includes(request.headers.host)
    const again = { 'Retry-After': LOOK_AGAIN_SECONDS, ...(request.method === 'GET' ? { Refresh: LOOK_AGAIN_SECONDS } : {}) }
    response.writeHead(isKnown ? 503 : 403, { ...PLAIN, ...(isKnown ? again : {}) })
    response.end(isKnown ? starting() : undefined)
  }
}

/**
 * Listens on a free port: the one asked for, else 3000, else any. Whoever comes is told that Anning is starting, until handOver().
 * @returns `{ port, server }`
 * @throws Refusal when the one asked for is taken
 */
export async function holdPort(asked, host = '127.0.0.1') {
  const first = listenOn(asked ?? FIRST, host)
  const server = await first.catch(() => {
    if (asked !== undefined) throw new Refusal('port-taken', { port: asked })
    return listenOn(0, host)
  })
  const { port } = server.address()
  server.on('request', tellStarting(knownHosts(port)))
  return { port, server }
}

/** Lets `server` listen where `held` does, with no moment between; who is connected already and asks later is answered by `server` too. */
export function handOver(held, server) {
  held.server.removeAllListeners('request')
  held.server.on('request', (request, response) => {
    response.shouldKeepAlive = false
    server.emit('request', request, response)
  })
  return server.listen(held.server)
}

/** Any port of the loopback that is free now, for what can listen itself alone and tries another when it came too late. */
export async function anyPort() {
  const server = await listenOn(0, '127.0.0.1')
  const { port } = server.address()
  await new Promise((resolve) => { server.close(resolve) })
  return port
}
