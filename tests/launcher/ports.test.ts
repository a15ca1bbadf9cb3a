import http from 'node:http'
import net from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { bin, type HeldPort } from './modules'
import { get, raw } from './raw-request'

const { gate } = await bin('launcher/gate.mjs')
const { holdPort } = await bin('launcher/ports.mjs')
const open: http.Server[] = []

afterEach(() => { for (const server of open.splice(0)) { server.closeAllConnections(); server.close() } })

async function hold(asked?: number): Promise<HeldPort> {
  const held = await holdPort(asked)
  open.push(held.server)
  return held
}

/** The framework as the launcher starts it: it asks for a host and a port by number. */
async function serveOn(held: HeldPort) {
  const opened = gate({ hosts: [`127.0.0.1:${held.port}`], instance: 'secret-word', held })
  const server = http.createServer((request, response) => response.end(`product ${request.url}`))
  open.push(server)
  server.listen(held.port, '127.0.0.1')
  return opened
}

test('a port that is held is nobody else\'s: the next gets another, and one that asks for it is refused', async () => {
  const [first, second] = await Promise.all([hold(), hold()])
  expect(first.port).not.toBe(second.port)
  await expect(hold(first.port)).rejects.toMatchObject({ id: 'port-taken', values: { port: first.port } })
})

test('until the product is there a person is told that it is starting, a stranger\'s name and a launcher\'s word get nothing', async () => {
  const { port } = await hold()
  const page = await raw(port, get('/cases', `127.0.0.1:${port}`))
  expect(page).toMatch(/^HTTP\/1.1 503/)
  expect(page).toMatch(/\r\nRefresh: 2\r\n/)
  expect(page).toContain('安宁正在启动')
  const sent = await raw(port, `POST /api/cases HTTP/1.1\nHost: localhost:${port}\nContent-Length: 0\n\n`)
  expect(sent).toMatch(/^HTTP\/1.1 503/)
  expect(sent).not.toContain('Refresh')
  expect(await raw(port, get('/launcher/secret-word', `127.0.0.1:${port}`))).toMatch(/^HTTP\/1.1 503/)
  const strange = await raw(port, get('/cases', 'evil.test'))
  expect(strange).toMatch(/^HTTP\/1.1 403/)
  expect(strange).not.toContain('安宁')
})

test('the product takes over the port without a moment in which nobody listens, and answers who was connected before', async () => {
  const held = await hold()
  const { port } = held
  const early = net.connect(port, '127.0.0.1')
  await new Promise((resolve) => early.once('connect', resolve))
  const seen = new Set<string>()
  let isOver = false
  const asking = (async () => { while (!isOver) seen.add((await raw(port, get('/now', `127.0.0.1:${port}`))).split('\r\n')[0]!) })()
  await new Promise((resolve) => setTimeout(resolve, 100))
  const { close } = await serveOn(held)
  await new Promise((resolve) => setTimeout(resolve, 100))
  isOver = true
  await asking
  expect([...seen]).toEqual(['HTTP/1.1 503 Service Unavailable', 'HTTP/1.1 200 OK'])
  const answer = new Promise<string>((resolve) => { let text = ''; early.on('data', (chunk) => { text += chunk }).once('close', () => resolve(text)) })
  early.write(`GET /early HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\n\r\n`)
  expect(await answer).toMatch(/^HTTP\/1.1 200[^]*\r\nConnection: close\r\n[^]*product \/early/)
  expect(await raw(port, get('/launcher/secret-word', 'x'))).toMatch(/^HTTP\/1.1 204/)
  await close()
  await expect(raw(port, get('/', 'x'))).rejects.toThrow('ECONNREFUSED')
  expect((await hold(port)).port).toBe(port)
})
