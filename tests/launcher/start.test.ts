import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import net, { type AddressInfo } from 'node:net'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { freshData, removeData, start, type Launcher } from './launcher-process'

const buildIncluded = 240_000
const postmasterFile = (data: string) => path.join(data, 'postgres/data/postmaster.pid')
const postmaster = (data: string) => Number(readFileSync(postmasterFile(data), 'utf8').split('\n')[0])

afterAll(removeData)

async function isWell(link: string): Promise<boolean> {
  return (await fetch(new URL('/api/health', link))).ok
}

/** Waits for the link and for the server to be well. */
async function wellFrom(launcher: Launcher): Promise<string> {
  const link = await launcher.link
  expect(await isWell(link)).toBe(true)
  return link
}

test('an empty folder to a running product; the second start points to the first; stopping leaves nothing running', async () => {
  const data = freshData()
  const first = start(['--data', data])
  const link = await wellFrom(first)
  const second = start(['--data', data])
  const other = await second.link
  expect((await second.ended).code).toBe(0)
  expect(new URL(other).port).toBe(new URL(link).port)
  expect(new URL(other).hash).not.toBe(new URL(link).hash)
  for (const name of ['secrets.json', 'roles.json', 'postgres/password', 'running.json']) expect(statSync(path.join(data, name)).mode & 0o777, name).toBe(0o600)
  expect(readdirSync(path.join(data, 'launch-tokens'))).toHaveLength(1)
  first.signal('SIGINT')
  expect(await first.ended).toMatchObject({ code: 0, err: '' })
  expect(existsSync(postmasterFile(data))).toBe(false)
  expect(existsSync(path.join(data, 'running.json'))).toBe(false)
  await expect(fetch(link)).rejects.toThrow()
}, buildIncluded)

test('two that start at the same moment each get a port of their own', async () => {
  const both = [start(['--data', freshData()]), start(['--data', freshData()])]
  const links = await Promise.all(both.map(wellFrom))
  expect(new Set(links.map((link) => new URL(link).port)).size).toBe(2)
  for (const launcher of both) launcher.signal('SIGINT')
  for (const launcher of both) expect(await launcher.ended).toMatchObject({ code: 0, err: '' })
}, buildIncluded)

test.runIf(process.platform !== 'win32')('kill -9 of the launcher, of the database and of both needs no manual step; SIGTERM and SIGHUP end it cleanly', async () => {
  const data = freshData()
  const killed: ((launcher: Launcher) => void)[] = [
    (launcher) => launcher.signal('SIGKILL'),
    (launcher) => { process.kill(postmaster(data), 'SIGKILL'); launcher.signal('SIGKILL') },
    (launcher) => { launcher.signal('SIGKILL'); process.kill(postmaster(data), 'SIGKILL') },
    (launcher) => launcher.signal('SIGTERM'),
    (launcher) => launcher.signal('SIGHUP'),
  ]
  const secrets: string[] = []
  const codes: (number | null)[] = []
  for (const kill of killed) {
    const launcher = start(['--data', data])
    await wellFrom(launcher)
    secrets.push(readFileSync(path.join(data, 'secrets.json'), 'utf8'))
    kill(launcher)
    codes.push((await launcher.ended).code)
  }
  expect(new Set(secrets).size).toBe(1)
  expect(codes).toEqual([null, null, null, 0, 0])
  expect(existsSync(postmasterFile(data))).toBe(false)
}, buildIncluded)

test('a start while the last one is still stopping waits for it', async () => {
  const data = freshData()
  const first = start(['--data', data])
  await wellFrom(first)
  first.signal('SIGINT')
  const next = start(['--data', data])
  await wellFrom(next)
  expect((await first.ended).code).toBe(0)
  next.signal('SIGINT')
  expect((await next.ended).code).toBe(0)
}, buildIncluded)

test('a foreign Host is refused everywhere, a page carries the strict policy, the image optimiser is absent', async () => {
  const launcher = start(['--data', freshData()])
  const link = await wellFrom(launcher)
  const page = await fetch(link)
  expect(page.headers.get('content-security-policy')).toMatch(/^default-src 'none'; script-src 'nonce-\S+' 'strict-dynamic'; /)
  expect(page.headers.get('content-security-policy')).not.toMatch(/unsafe/)
  expect(page.headers.get('referrer-policy')).toBe('same-origin')
  expect(page.headers.get('cache-control')).toContain('no-store')
  expect(page.headers.get('x-powered-by')).toBeNull()
  expect((await fetch(new URL('/_next/image?url=%2Ficon.png&w=64&q=75', link))).status).toBe(404)
  for (const target of ['/', '/api/health', '/_next/static/x.js']) expect(await statusFor(Number(new URL(link).port), target, 'evil.test')).toBe(403)
  launcher.signal('SIGINT')
  expect((await launcher.ended).code).toBe(0)
}, buildIncluded)

function statusFor(port: number, target: string, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const socket = net.connect(port, '127.0.0.1', () => socket.write(`GET ${target} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`))
    socket.once('data', (chunk) => resolve(Number(String(chunk).split(' ')[1]))).once('error', reject)
  })
}

async function refusal(words: string[], env?: Record<string, string>) {
  const { code, out, err } = await start(words, env).ended
  return { code, said: out, lines: err.trim().split('\n') }
}

test('what cannot go on says so in one sentence in each language, and ends with a code', async () => {
  const taken = net.createServer()
  await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', () => resolve()))
  const port = String((taken.address() as AddressInfo).port)
  const data = freshData()
  const file = path.join(path.dirname(data), 'file')
  writeFileSync(file, '')
  const cases: [string[], RegExp][] = [
    [['--data', data, '--port', port], new RegExp(`端口 ${port} 已被占用`)],
    [['--data', path.join(file, 'inside')], /数据目录 \S+ 不能写入/],
    [['--data', file], /数据目录 \S+ 不能写入/],
    [['--port', 'x'], /不认识的参数 --port x/],
    [['--prot', '1'], /不认识的参数 --prot/],
  ]
  for (const [words, sentence] of cases) {
    const { code, said, lines } = await refusal(words)
    expect(code, words.join(' ')).toBe(1)
    expect(said).toBe('')
    expect(lines).toHaveLength(2)
    expect(lines[0]).toMatch(sentence)
  }
  taken.close()
  expect(existsSync(path.join(data, 'running.json'))).toBe(false)
})

test('a database that cannot be reached is named as such', async () => {
  const { code, lines } = await refusal(['--data', freshData()], { DATABASE_URL: 'postgresql://anning_app:x@127.0.0.1:1/anning' })
  expect(code).toBe(1)
  expect(lines[0]).toMatch(/连接不上 DATABASE_URL/)
}, buildIncluded)

test('a run-time role that steps over the walls is refused', async () => {
  const env = { DATABASE_URL: process.env.TEST_DATABASE_APP_URL ?? '', AUTH_DATABASE_URL: process.env.TEST_DATABASE_ADMIN_URL ?? '' }
  const { code, lines } = await refusal(['--data', freshData()], env)
  expect(code).toBe(1)
  expect(lines[0]).toMatch(/数据库角色 postgres 权限过大/)
}, buildIncluded)
