import { createHash, X509Certificate } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { buffer } from 'node:stream/consumers'
import { PKIStatus } from '@peculiar/asn1-tsp'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { allowedAuthorities, timestampFrom, timestampQuestion } from '@/lib/server/timestamp/authority'
import { verdictOn } from '@/lib/server/timestamp/reply'
import { chance } from '../makers/custody'
import { authority, type Authority, replyTo, type Turn } from '../makers/timestamp-authority'

const now = Date.now()
const hash = createHash('sha256').update('anchor').digest('hex')
const nonce = Buffer.from('4142434445464748', 'hex')
const asked = { hash, nonce, askedAt: now }
const listening: Server[] = []
let folder: string
let from: Authority
let authorities: X509Certificate[]

/** An authority on this machine that answers like this. */
async function at(answer: RequestListener): Promise<string> {
  const server = createServer(answer)
  listening.push(server)
  await new Promise<void>((ready) => { server.listen(0, '127.0.0.1', ready) })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
}
const replying = (turn: Turn = {}) => at(async (request, response) => { response.end(replyTo(await buffer(request), from, { now, ...turn })) })
const judged = (reply: Uint8Array) => verdictOn(reply, asked, { authorities, now })
const reply = (turn: Turn = {}) => replyTo(timestampQuestion(hash, nonce), from, { now, ...turn })

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'anning-stamp-'))
  from = authority(now)
  authorities = [new X509Certificate(from.pem)]
  const file = path.join(folder, 'ca.pem')
  writeFileSync(file, from.pem)
  Object.assign(process.env, {
    ANNING_DATA_DIR: folder, DATABASE_URL: 'unused', AUTH_DATABASE_URL: 'unused', ANNING_TSA_CA_FILE: file, ANNING_TSA_URLS: 'https://one.example/tsa, http://two.example',
    ANNING_LOG_LEVEL: 'silent', AUTH_SECRET: 'a'.repeat(43), ANNING_ROOT_KEY: Buffer.alloc(32, 7).toString('base64url'),
  })
})
afterAll(() => {
  for (const server of listening) { server.closeAllConnections(); server.close() }
  rmSync(folder, { recursive: true, force: true })
})

describe('a reply', () => {
  it('that is right proves the time', () => {
    expect(judged(reply())).toEqual({ at: Math.floor(now / 1000) * 1000 + (now % 1000) })
  })

  it.each<[string, Turn, string]>([
    ['of another hash', { hash: Buffer.alloc(32, 9) }, 'wrong-hash'],
    ['to another question', { nonce: Uint8Array.from(Buffer.from('4142434445464749', 'hex')).buffer }, 'wrong-nonce'],
    ['from long before the question', { at: now - 3_600_000 }, 'wrong-time'],
    ['from the future', { at: now + 3_600_000 }, 'wrong-time'],
    ['signed over something else', { spoil: true }, 'wrong-signature'],
    ['by a certificate that ran out', { by: 'expired' }, 'expired'],
    ['by a certificate for web servers', { by: 'forServers' }, 'untrusted'],
    ['by another authority of the same name', { by: 'stranger' }, 'untrusted'],
    ['that refuses', { status: PKIStatus.rejection }, 'not-granted'],
  ])('%s is no proof', (_, turn, fault) => {
    expect(judged(reply(turn))).toEqual({ fault })
  })

  it('is no proof where nothing is pinned', () => {
    expect(verdictOn(reply(), asked, { authorities: [], now })).toEqual({ fault: 'untrusted' })
  })

  it('that was spoiled, cut or made up in 200 ways proves nothing else and ends nothing', () => {
    const good = reply()
    const right = judged(good)
    const odd = Array.from({ length: 200 }, (_, seed) => {
      const next = chance(seed)
      const bytes = Buffer.from(good)
      if (seed % 4 === 0) return bytes.subarray(0, Math.floor(next() * bytes.length))
      if (seed % 4 === 1) return Buffer.from(Array.from({ length: Math.floor(next() * 4_000) }, () => Math.floor(next() * 256)))
      for (let turns = 0; turns <= seed % 7; turns += 1) bytes[Math.floor(next() * bytes.length)]! ^= 1 << Math.floor(next() * 8)
      return bytes
    }).map((bytes) => judged(bytes)).filter((verdict) => !('fault' in verdict) && JSON.stringify(verdict) !== JSON.stringify(right))
    expect(odd).toEqual([])
  })
})

describe('an authority', () => {
  it('is asked with the hash, a fresh nonce and nothing else', async () => {
    const questions: Buffer[] = []
    const url = await at(async (request, response) => {
      const question = await buffer(request)
      questions.push(question)
      response.end(replyTo(question, from, { now }))
    })
    const stamps = [await timestampFrom(url, hash), await timestampFrom(url, hash)]
    expect(stamps).toMatchObject([{ authority: new URL(url).host, at: expect.any(Number) }, {}])
    expect(questions.every((question) => question.includes(Buffer.from(hash, 'hex')) && question.length < 80)).toBe(true)
    expect(questions[0]!.equals(questions[1]!)).toBe(false)
  })

  it.each<[string, () => Promise<string>]>([
    ['answers with another hash', () => replying({ hash: Buffer.alloc(32, 1) })],
    ['answers with another nonce', () => replying({ nonce: Uint8Array.from([1]).buffer })],
    ['is out of date', () => replying({ by: 'expired' })],
    ['answers with half a reply', () => at(async (request, response) => { response.end(replyTo(await buffer(request), from, { now }).subarray(0, 200)) })],
    ['answers with a megabyte of junk', () => at((_, response) => { response.end(Buffer.alloc(1_000_000, 7)) })],
    ['answers with a page of errors', () => at((_, response) => { response.writeHead(500).end('<html>') })],
    ['sends on to somebody else', () => at((_, response) => { response.writeHead(307, { location: 'http://127.0.0.1:9/' }).end() })],
    ['is not there', async () => 'http://127.0.0.1:9/'],
  ])('that %s gives no stamp, and nothing is thrown', async (_, url) => {
    expect(await timestampFrom(await url(), hash)).toBeNull()
  })

  it('that says nothing is left after five seconds', async () => {
    const url = await at(() => undefined)
    const tooLong = new Promise((resolve) => { setTimeout(() => resolve('still waiting'), 15_000).unref() })
    expect(await Promise.race([timestampFrom(url, hash), tooLong])).toBeNull()
  })

  it('is asked only where the operator named it and pinned its certificate', async () => {
    expect(allowedAuthorities()).toEqual(['https://one.example/tsa', 'http://two.example'])
    vi.resetModules()
    delete process.env.ANNING_TSA_CA_FILE
    expect((await import('@/lib/server/timestamp/authority')).allowedAuthorities()).toEqual([])
  })
})
