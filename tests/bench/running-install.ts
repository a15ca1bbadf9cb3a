import { spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import http from 'node:http'
import os from 'node:os'
import path from 'node:path'

/** A personal install of its own for a bench, started by the launcher as a person would; the production build, real database and roles. */
export type Install = { origin: string; pid: number; data: string; cookie: string; stop(): Promise<void> }

async function cookieOf(link: string): Promise<string> {
  const { origin, hash } = new URL(link)
  const headers = { 'Content-Type': 'application/json', Origin: origin }
  const answer = await fetch(`${origin}/api/open`, { method: 'POST', headers, body: JSON.stringify({ token: hash.slice(1) }) })
  return answer.headers.getSetCookie().map((line) => line.split(';')[0]).join('; ')
}

export async function runningInstall(): Promise<Install> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'anning-bench-'))
  chmodSync(folder, 0o711)
  const data = path.join(folder, 'data')
  const environment = { ...process.env, DATABASE_URL: '' }
  const child = spawn(process.execPath, ['bin/start.mjs', '--no-open', '--data', data], { env: environment, stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = new Promise((resolve) => child.once('exit', resolve))
  const link = await new Promise<string>((resolve, reject) => {
    let said = ''
    child.stdout.on('data', (chunk) => {
      said += chunk
      const found = /http:\/\/\S+\/open#\S+/.exec(said)
      if (found) resolve(found[0])
    })
    void ended.then(() => reject(new Error(said)))
  })
  const stop = async () => {
    child.kill('SIGINT')
    await ended
    rmSync(folder, { recursive: true, force: true })
  }
  return { origin: new URL(link).origin, pid: child.pid ?? 0, data, cookie: await cookieOf(link), stop }
}

/** Posts JSON; returns the answer's JSON. */
async function post<Answer>({ origin, cookie }: Install, url: string, body: unknown): Promise<Answer> {
  const headers = { 'Content-Type': 'application/json', Origin: origin, Cookie: cookie }
  const answer = await fetch(origin + url, { method: 'POST', headers, body: JSON.stringify(body) })
  if (!answer.ok) throw new Error(`${url} ${answer.status} ${await answer.text()}`)
  return (await answer.json()) as Answer
}

/** Uploads one file that `pieces` yields; nothing of it is held here. Returns the answer's JSON. */
export function uploadFile<Answer>({ origin, cookie }: Install, to: { caseId: string; name: string; about: object }, pieces: Iterable<Buffer>): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const headers = { Origin: origin, Cookie: cookie, 'Content-Type': 'multipart/form-data; boundary=bench' }
    const request = http.request(`${origin}/api/cases/${to.caseId}/evidence`, { method: 'POST', headers }, (answer) => {
      let text = ''
      answer.on('data', (chunk) => { text += chunk }).on('end', () => (answer.statusCode === 201 || answer.statusCode === 202 ? resolve(JSON.parse(text) as Answer) : reject(new Error(text))))
    })
    request.once('error', reject)
    request.write(`--bench\r\nContent-Disposition: form-data; name="about"\r\n\r\n${JSON.stringify({ [to.name]: to.about })}\r\n`)
    request.write(`--bench\r\nContent-Disposition: form-data; name="files"; filename="${to.name}"\r\n\r\n`)
    const send = async () => {
      for (const piece of pieces) if (!request.write(piece)) await new Promise((drained) => request.once('drain', drained))
      request.end('\r\n--bench--\r\n')
    }
    send().catch(reject)
  })
}

/** Resident memory of a process in MB; Linux only, else NaN. */
function residentMb(pid: number): number {
  if (process.platform !== 'linux') return Number.NaN
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? Number.NaN) / 1024
}

const settleMs = 1_500
const sampleEveryMs = 50

/**
 * Runs `work` and tells how far the server's resident memory grew over what it was idle, at most, in MB (NaN where it cannot be told). PostgreSQL's
 * processes are not in it.
 */
export async function memoryGrowth(install: Install, work: () => Promise<unknown>): Promise<{ idle: number; most: number; growth: number }> {
  await new Promise((resolve) => setTimeout(resolve, settleMs))
  const idle = residentMb(install.pid)
  let most = idle
  const watch = setInterval(() => { most = Math.max(most, residentMb(install.pid)) }, sampleEveryMs)
  await work().finally(() => clearInterval(watch))
  return { idle, most, growth: most - idle }
}

type Run = { id: string; state: string; imported: number; rejected: { at: number | 'file'; reason: string }[] }

/** Uploads a file that is imported and waits until its rows are in. */
export async function importedFile(install: Install, to: { caseId: string; name: string; about: object }, pieces: Iterable<Buffer>): Promise<Run> {
  const added = await uploadFile<{ imports: [Run] }>(install, to, pieces)
  let [run] = added.imports
  while (run.state === 'running') {
    await new Promise((resolve) => setTimeout(resolve, 250))
    run = (await (await fetch(`${install.origin}/api/imports/${run.id}`, { headers: { Cookie: install.cookie } })).json()) as Run
  }
  return run
}

/** A case whose lender calls from `numbers`. */
export const openedCase = (install: Install, title: string, numbers: readonly string[]) => post<{ id: string }>(install, '/api/cases', {
  title, complainant: { name: '林知夏', role: 'debtor', phones: [phone] }, nightContactAgreed: false,
  respondents: [{ key: 'LX', name: '澜汐消费金融', kind: 'consumer-finance', associationMember: true, lines: numbers.map((number) => ({ number, attribution: 'confirmed' })) }],
})

/** The phone that the calls of `openedCase` come in on. */
export const phone = '19900001001'

/** `bytes` in all, of one piece again and again. */
export function* repeated(piece: Buffer, bytes: number): Generator<Buffer> {
  for (let sent = 0; sent < bytes; sent += piece.length) yield piece
}
