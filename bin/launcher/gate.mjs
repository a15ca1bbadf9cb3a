// What stands before the web framework on every connection: it answers to known hosts alone, drops the headers the framework uses to talk to
// itself, takes no upgrade and no absolute-form request, and stops taking connections when told.
import http from 'node:http'
import { handOver } from './ports.mjs'

const PRIVATE_HEADERS = /^(x-middleware-|x-nextjs-|x-invoke-|x-matched-path$|next-resume$)/
const UPLOAD_WITHIN_MS = 60 * 60 * 1000
const DRAIN_WITHIN_MS = 6000

function refuse(response, status) {
  response.writeHead(status, { 'Content-Type': 'text/plain', 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff' })
  response.end()
}

// Escapes that spell no text (%F0 alone) are no address; the framework would answer them with 500. A program gets 400, a person the page of what is not there.
const NOWHERE = '/no-such-page'
function isSpelled(url) {
  try {
    return decodeURIComponent(url.split('?', 1)[0]) !== ''
  } catch {
    return false
  }
}

function verdict({ hosts, instance }, request) {
  if (request.url === `/launcher/${instance}`) return 204
  const isOurs = request.url.startsWith('/') && (isSpelled(request.url) || !request.url.startsWith('/api/'))
  if (!isOurs) return 400
  return hosts.includes(request.headers.host) ? 0 : 403
}

function guarded(rules, listener) {
  return (request, response) => {
    const status = verdict(rules, request)
    if (status) return refuse(response, status)
    if (!isSpelled(request.url)) request.url = NOWHERE
    for (const name of Object.keys(request.headers)) if (PRIVATE_HEADERS.test(name)) delete request.headers[name]
    return listener(request, response)
  }
}

function closing(server) {
  return new Promise((resolve) => {
    const late = setTimeout(() => server.closeAllConnections(), DRAIN_WITHIN_MS)
    server.close(() => { clearTimeout(late); resolve() })
    server.closeIdleConnections()
  })
}

function listenOnHeld(server, held) {
  server.listen = () => {
    delete server.listen
    return handOver(held, server)
  }
}

/**
 * Puts the gate around the next HTTP server made in this process.
 * @param rules `{ hosts, instance, held }`: allowed Host values, the word by which a second launcher recognises this one at
 *   /launcher/<word>, and the port of holdPort() on which that server is to listen whatever it asks for (without it, where it asks)
 * @returns promise of `{ close() }` once it listens; close() takes no new connection and resolves when those in flight are answered
 */
export function gate(rules) {
  const create = http.createServer
  return new Promise((resolve) => {
    http.createServer = (listener) => {
      http.createServer = create
      const server = create(guarded(rules, listener))
      server.requestTimeout = UPLOAD_WITHIN_MS
      if (rules.held) listenOnHeld(server, rules.held)
      server.once('listening', () => {
        server.removeAllListeners('upgrade')
        server.on('upgrade', (_request, socket) => socket.end('HTTP/1.1 426 Upgrade Required\r\nConnection: close\r\n\r\n'))
        resolve({ close: () => closing(server) })
      })
      return server
    }
  })
}
