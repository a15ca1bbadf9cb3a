import { execFileSync } from 'node:child_process'
import { createHash, X509Certificate } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { buffer } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { timestampFrom, timestampQuestion } from '@/lib/server/timestamp/authority'
import { verdictOn } from '@/lib/server/timestamp/reply'
import { chance } from '../makers/custody'
import { authority, replyTo } from '../makers/timestamp-authority'

/** A second opinion by somebody else's program: replies of `openssl ts` are taken, and it takes what we keep. Needs openssl, hence only in the deep run. */
const hash = createHash('sha256').update('anchor').digest('hex')
let folder: string
let server: Server
let url: string
const at = (name: string) => path.join(folder, name)
const openssl = (...words: string[]) => execFileSync('openssl', words, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] })

const settings = `
[tsa]
default_tsa = here
[here]
serial = serial
signer_digest = sha256
default_policy = 1.2.3.4
digests = sha256
ess_cert_id_alg = sha256
`

/** A root, and a certificate of it for time-stamping. */
function keys(): void {
  openssl('req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-keyout', 'ca.key', '-out', 'ca.pem', '-subj', '/CN=Root', '-days', '30')
  openssl('req', '-newkey', 'rsa:2048', '-nodes', '-keyout', 'tsa.key', '-out', 'tsa.csr', '-subj', '/CN=Stamp')
  writeFileSync(at('usage'), 'extendedKeyUsage = critical, timeStamping\n')
  openssl('x509', '-req', '-in', 'tsa.csr', '-CA', 'ca.pem', '-CAkey', 'ca.key', '-CAcreateserial', '-out', 'tsa.pem', '-days', '20', '-extfile', 'usage')
  writeFileSync(at('serial'), '01')
  writeFileSync(at('ts.cnf'), settings)
}

function answered(question: Uint8Array): Buffer {
  writeFileSync(at('question.tsq'), question)
  openssl('ts', '-reply', '-config', 'ts.cnf', '-queryfile', 'question.tsq', '-signer', 'tsa.pem', '-inkey', 'tsa.key', '-out', 'reply.tsr')
  return readFileSync(at('reply.tsr'))
}
const opensslTakes = (reply: Uint8Array, ca: string) => {
  writeFileSync(at('kept.tsr'), reply)
  return openssl('ts', '-verify', '-digest', hash, '-in', 'kept.tsr', '-CAfile', ca).toString()
}

describe.runIf(process.env.ANNING_TEST_DEEP)('openssl', () => {
  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'anning-openssl-'))
    keys()
    server = createServer(async (request, response) => { response.end(answered(await buffer(request))) })
    await new Promise<void>((ready) => { server.listen(0, '127.0.0.1', ready) })
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
    Object.assign(process.env, {
      ANNING_DATA_DIR: folder, DATABASE_URL: 'unused', AUTH_DATABASE_URL: 'unused', ANNING_TSA_CA_FILE: at('ca.pem'), ANNING_TSA_URLS: url, ANNING_LOG_LEVEL: 'silent',
      AUTH_SECRET: 'a'.repeat(43), ANNING_ROOT_KEY: Buffer.alloc(32, 7).toString('base64url'),
    })
  }, 60_000)
  afterAll(() => {
    server.closeAllConnections()
    server.close()
    rmSync(folder, { recursive: true, force: true })
  })

  it('answers, we take it, and it takes what we kept', async () => {
    const stamp = await timestampFrom(url, hash)
    expect(stamp?.authority).toBe(new URL(url).host)
    expect(Math.abs(Date.now() - stamp!.at)).toBeLessThan(60_000)
    expect(opensslTakes(stamp!.token, 'ca.pem')).toContain('Verification: OK')
  })

  it('takes the replies of the small authority that the other tests use', () => {
    const now = Date.now()
    const small = authority(now)
    writeFileSync(at('small.pem'), small.pem)
    expect(opensslTakes(replyTo(timestampQuestion(hash, Buffer.from('4142', 'hex')), small, { now }), 'small.pem')).toContain('Verification: OK')
  })

  it('has replies that spoiled in 200 ways prove nothing else', () => {
    const nonce = Buffer.from('4142434445464748', 'hex')
    const good = answered(timestampQuestion(hash, nonce))
    const [asked, trust] = [{ hash, nonce, askedAt: Date.now() }, { authorities: [new X509Certificate(readFileSync(at('ca.pem')))], now: Date.now() }]
    const right = verdictOn(good, asked, trust)
    expect(right).toHaveProperty('at')
    const odd = Array.from({ length: 200 }, (_, seed) => {
      const next = chance(seed)
      const bytes = Buffer.from(good)
      bytes[Math.floor(next() * bytes.length)]! ^= 1 << Math.floor(next() * 8)
      return verdictOn(bytes, asked, trust)
    }).filter((verdict) => !('fault' in verdict) && JSON.stringify(verdict) !== JSON.stringify(right))
    expect(odd).toEqual([])
  })
})
