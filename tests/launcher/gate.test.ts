import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { bin } from './modules'
import { get, raw } from './raw-request'

const { gate } = await bin('launcher/gate.mjs')
let server: http.Server | undefined

afterEach(() => { server?.closeAllConnections(); server?.close() })

/** A server behind the gate that answers after `delay` ms with the headers it saw. */
async function gated(hosts: string[], delay = 0) {
  const opened = gate({ hosts, instance: 'secret-word' })
  server = http.createServer((request, response) => { setTimeout(() => response.end(JSON.stringify({ ...request.headers, url: request.url })), delay) })
  server.on('upgrade', (_request, socket) => socket.end('HTTP/1.1 101 Switching Protocols\r\n\r\n'))
  server.listen(0, '127.0.0.1')
  return { ...(await opened), port: (server.address() as AddressInfo).port }
}

test.each(['evil.test', 'localhost', '127.0.0.1', '127.0.0.1:1', 'anning.evil.test:3000', ''])('a request for host "%s" is 403', async (host) => {
  const { port } = await gated(['127.0.0.1:3000', 'localhost:3000'])
  expect(await raw(port, get('/', host))).toMatch(/^HTTP\/1.1 403/)
})

test('known hosts get through', async () => {
  const { port } = await gated(['127.0.0.1:3000', 'localhost:3000', 'desk.example'])
  for (const host of ['127.0.0.1:3000', 'localhost:3000', 'desk.example']) expect(await raw(port, get('/', host))).toMatch(/^HTTP\/1.1 200/)
})

test('headers the framework sends to itself do not come in from outside', async () => {
  const { port } = await gated(['x'])
  const answer = await raw(port, get('/', 'x', 'x-middleware-subrequest: proxy\nX-Nextjs-Data: 1\nnext-resume: 1\nx-matched-path: /a\nrsc: 1\n'))
  expect(answer).toContain('"rsc":"1"')
  expect(answer).not.toMatch(/x-middleware|nextjs|next-resume|x-matched/)
})

test('absolute-form requests, escapes that spell nothing for a program and upgrades are refused', async () => {
  const { port } = await gated(['x'])
  expect(await raw(port, get('http://evil.test/', 'x'))).toMatch(/^HTTP\/1.1 400/)
  for (const target of ['/api/%F0', '/api/cases/%c3%28/package?x=1']) expect(await raw(port, get(target, 'x'))).toMatch(/^HTTP\/1.1 400/)
  expect(await raw(port, 'GET / HTTP/1.1\nHost: x\nConnection: Upgrade\nUpgrade: websocket\n\n')).toMatch(/^HTTP\/1.1 426/)
})

test('an address that spells nothing leads a person to the page of what is not there', async () => {
  const { port } = await gated(['x'])
  for (const target of ['/%F0', '/cases/%', '/law/%E0%A4?x=1']) expect(await raw(port, get(target, 'x'))).toContain('"url":"/no-such-page"')
  expect(await raw(port, get('/cases/%E5%AE%89?name=%F0', 'x'))).toContain('"url":"/cases/%E5%AE%89?name=%F0"')
})

test('the launcher of the same data is recognised by its word, another is not', async () => {
  const { port } = await gated(['127.0.0.1:3000'])
  expect(await raw(port, get('/launcher/secret-word', 'x'))).toMatch(/^HTTP\/1.1 204/)
  expect(await raw(port, get('/launcher/another', '127.0.0.1:3000'))).toMatch(/^HTTP\/1.1 200/)
})

test('closing takes no new request and answers the one in flight', async () => {
  const { port, close } = await gated(['x'], 300)
  const inFlight = raw(port, get('/', 'x'))
  await new Promise((resolve) => setTimeout(resolve, 100))
  const closed = close()
  await expect(raw(port, get('/', 'x'))).rejects.toThrow('ECONNREFUSED')
  expect(await inFlight).toMatch(/^HTTP\/1.1 200/)
  await closed
})
