import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { insertStamp } from '@/lib/server/data/anchors'
import { anchorNow } from '@/lib/server/casework/make-anchor'
import { timestampQuestion } from '@/lib/server/timestamp/authority'
import { closePrinting } from '@/lib/server/pdf/pool'
import { unpacked } from '../../makers/unpacked'
import { ownOffice, type OwnOffice } from '../own-office'
import { packageBytes, packageCase } from './package-case'
import { judged } from './verifier'

vi.mock('next/headers', async () => (await import('../cookie-jar')).nextHeaders)

/** The commands of VERIFY.*.txt, taken from the text as they stand and typed in. They need programs besides Node, hence only in the deep run. */
describe.runIf(process.env.ANNING_TEST_DEEP)('without a browser', () => {
  let office: OwnOffice
  let folder: string
  const openssl = (...words: string[]) => execFileSync('openssl', words, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] })

  beforeAll(async () => {
    office = await ownOffice()
    folder = mkdtempSync(path.join(tmpdir(), 'anning-by-hand-'))
  })
  afterAll(async () => {
    rmSync(folder, { recursive: true, force: true })
    await closePrinting()
    await office.close()
  })

  /** An authority of our own stamps the anchor the next package prints. */
  async function stamped(): Promise<void> {
    const { id, root } = await anchorNow(office.me.member)
    openssl('req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-keyout', 'ca.key', '-out', 'ca.pem', '-subj', '/CN=Root', '-days', '30')
    openssl('req', '-newkey', 'rsa:2048', '-nodes', '-keyout', 'tsa.key', '-out', 'tsa.csr', '-subj', '/CN=Stamp')
    writeFileSync(path.join(folder, 'usage'), 'extendedKeyUsage = critical, timeStamping\n')
    openssl('x509', '-req', '-in', 'tsa.csr', '-CA', 'ca.pem', '-CAkey', 'ca.key', '-CAcreateserial', '-out', 'tsa.pem', '-days', '20', '-extfile', 'usage')
    writeFileSync(path.join(folder, 'serial'), '01')
    writeFileSync(path.join(folder, 'ts.cnf'), '[tsa]\ndefault_tsa = here\n[here]\nserial = serial\nsigner_digest = sha256\ndefault_policy = 1.2.3.4\ndigests = sha256\ness_cert_id_alg = sha256\n')
    writeFileSync(path.join(folder, 'q.tsq'), timestampQuestion(root, Buffer.from('4142434445464748', 'hex')))
    const token = openssl('ts', '-reply', '-config', 'ts.cnf', '-queryfile', 'q.tsq', '-signer', 'tsa.pem', '-inkey', 'tsa.key')
    await insertStamp(office.me.member, id, { authority: 'here', at: Date.now(), token: new Uint8Array(token) })
  }

  it('sums and time stamps are verified by the commands of the text, in each language, and a changed file is named', async () => {
    const { caseId } = await packageCase(office.me)
    await stamped()
    const zip = await packageBytes(office.me, caseId)
    expect(await judged(zip)).toMatchObject({ faults: [], isGood: true })
    const files = await unpacked(zip)
    for (const [name, bytes] of files) {
      mkdirSync(path.dirname(path.join(folder, name)), { recursive: true })
      writeFileSync(path.join(folder, name), bytes)
    }
    const sums = 'sha256sum -c sha256sums.txt'
    for (const language of ['zh-CN', 'zh-TW', 'en', 'es']) {
      const text = files.get(`VERIFY.${language}.txt`)!.toString()
      expect(text).toContain(sums)
      const stamp = /openssl ts -verify .*/.exec(text)?.[0].trim() ?? ''
      expect(execFileSync('sh', ['-c', sums], { cwd: folder }).toString().trim().split('\n').every((line) => line.endsWith(': OK'))).toBe(true)
      expect(execFileSync('sh', ['-c', stamp], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] }).toString()).toContain('Verification: OK')
    }
    writeFileSync(path.join(folder, '证据目录.csv'), 'x')
    expect(() => execFileSync('sh', ['-c', sums], { cwd: folder, stdio: 'pipe' })).toThrow(/证据目录\.csv|1 computed|Command failed/)
  }, 120_000)
})
