import { type ChildProcess, spawn } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { freshData, type Launcher, removeData, start } from './launcher-process'

/** `npm run backup` and `npm run restore` as a person runs them, while uploads go on. */

const isDeep = process.env.ANNING_TEST_DEEP === '1'
const rounds = isDeep ? 20 : 1
const root = path.join(import.meta.dirname, '../..')
const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex')

type Run = { code: number | null; out: string; err: string }
function program(deed: 'backup' | 'restore', words: string[]): { child: ChildProcess; ended: Promise<Run> } {
  const child = spawn(process.execPath, [path.join(root, `bin/${deed}.mjs`), ...words], { env: { ...process.env, DATABASE_URL: '', AUTH_DATABASE_URL: '' } })
  const said = { out: '', err: '' }
  child.stdout.on('data', (chunk) => { said.out += chunk })
  child.stderr.on('data', (chunk) => { said.err += chunk })
  return { child, ended: new Promise((resolve) => child.once('close', (code) => resolve({ code, ...said }))) }
}
const run = (deed: 'backup' | 'restore', words: string[]) => program(deed, words).ended

type Desk = { origin: string; headers: Record<string, string> }
async function desk(link: string): Promise<Desk> {
  const { origin, hash } = new URL(link)
  const answer = await fetch(`${origin}/api/open`, { method: 'POST', headers: { 'Content-Type': 'application/json', Origin: origin }, body: JSON.stringify({ token: hash.slice(1) }) })
  expect(answer.ok).toBe(true)
  return { origin, headers: { Origin: origin, Cookie: answer.headers.getSetCookie().map((line) => line.split(';')[0]).join('; ') } }
}
const answer = async ({ origin, headers }: Desk, at: string) => (await fetch(origin + at, { headers })).json() as Promise<{ items: { id: string; sha256: string }[] }>

let data: string
let file: string
let passwordFile: string
let launcher: Launcher
let anchor: string
let before: Desk
const acknowledged: string[] = []
const expected = new Map<string, unknown>()
let caseIds: string[]
const calls = Array.from({ length: 40 }, (_none, at) => `<call number="17000001234" duration="9" date="${Date.parse('2026-04-01T22:30:00+08:00') + at * 86_400_000}" type="1" presentation="1" />`)
const answersOf = (caseId: string) => ['', '/findings', '/attempts', '/tickets', '/letters', '/evidence'].map((part) => `/api/cases/${caseId}${part}`)

async function aCase({ origin, headers }: Desk, name: string): Promise<string> {
  const facts = {
    title: name, complainant: { name: '周岚', role: 'debtor', phones: ['19900001001'] },
    respondents: [{ key: 'lender', name: '明空消费金融有限公司', kind: 'consumer-finance', lines: [{ number: '17000001234', attribution: 'confirmed' }] }], nightContactAgreed: false,
  }
  const said = await fetch(`${origin}/api/cases`, { method: 'POST', headers: { ...headers, 'Content-Type': 'application/json' }, body: JSON.stringify(facts) })
  const { id } = (await said.json()) as { id: string }
  const form = new FormData()
  form.append('about', JSON.stringify({ 'calls.xml': { phoneOf: '19900001001', recipient: 'debtor' } }))
  form.append('files', new File([`<?xml version='1.0' encoding='UTF-8'?>\n<calls count="${calls.length}">${calls.join('\n')}</calls>`], 'calls.xml'))
  expect((await fetch(`${origin}/api/cases/${id}/evidence`, { method: 'POST', headers, body: form })).status).toBe(201)
  return id
}

async function send({ origin, headers }: Desk, caseId: string, goesOn: () => boolean): Promise<void> {
  for (let at = 0; goesOn(); at += 1) {
    const bytes = randomBytes([10, 70_000, 400_000][at % 3]!)
    const form = new FormData()
    form.append('files', new File([new Uint8Array(bytes)], `${at}.bin`))
    const said = await fetch(`${origin}/api/cases/${caseId}/evidence`, { method: 'POST', headers, body: form })
    if (said.status === 201) acknowledged.push(sha256(bytes))
    await sleep(10)
  }
}

beforeAll(async () => {
  // The run's own secrets; a person has none in the environment.
  for (const name of ['ANNING_ROOT_KEY', 'AUTH_SECRET', 'ANNING_DATA_DIR']) delete process.env[name]
  data = freshData()
  file = path.join(path.dirname(data), 'a.age')
  passwordFile = path.join(path.dirname(data), 'password')
  launcher = start(['--data', data])
  before = await desk(await launcher.link)
  writeFileSync(passwordFile, 'stille Weide dreht Karpfen\n')
  caseIds = [await aCase(before, '上传'), await aCase(before, '照旧')]
  while ((await answer(before, `/api/cases/${caseIds[1]}/findings`)).items.length === 0) await sleep(100)
  for (const at of answersOf(caseIds[1]!)) expected.set(at, await answer(before, at))
}, 120_000)
afterAll(removeData)

it('writes one file beside a running Anning that takes uploads meanwhile', async () => {
  let goesOn = true
  const sending = send(before, caseIds[0]!, () => goesOn)
  while (acknowledged.length < 5) await sleep(20)
  const sure = acknowledged.length
  const { code, out, err } = await run('backup', [file, '--data', data, '--passphrase-file', passwordFile])
  goesOn = false
  await sending
  expect({ code, err }).toEqual({ code: 0, err: '' })
  anchor = /(?:[0-9a-f]{8} ){7}[0-9a-f]{8}/.exec(out)![0]
  expect(acknowledged.length).toBeGreaterThan(sure)
  acknowledged.splice(sure)
  expect(existsSync(path.join(data, 'evidence/backup.lock'))).toBe(false)
  expect(statSync(file).mode & 0o777).toBe(0o600)
  launcher.signal('SIGINT')
  expect((await launcher.ended).code).toBe(0)
}, 60_000)

it('refuses a name that is taken, a weak passphrase, a directory in use and a passphrase that is another', async () => {
  const weak = path.join(path.dirname(data), 'weak')
  writeFileSync(weak, 'password1234\n')
  const used = path.join(path.dirname(data), 'used')
  mkdirSync(used)
  writeFileSync(path.join(used, 'letter.txt'), 'mine')
  const other = path.join(path.dirname(data), 'back')
  const refusals = await Promise.all([
    run('backup', [file, '--data', data, '--passphrase-file', passwordFile]), run('backup', [`${file}.2`, '--data', data, '--passphrase-file', weak]),
    run('restore', [file, '--data', used, '--passphrase-file', passwordFile]), run('restore', [file, '--data', other, '--passphrase-file', weak]),
    run('restore', [file, '--data', other]),
  ])
  expect(refusals.map(({ code }) => code)).toEqual([1, 1, 1, 1, 1])
  for (const [at, words] of [/exists; choose/, /easy to guess/, /nothing is replaced/, /does not open/, /no terminal/].entries()) expect(refusals[at]!.err).toMatch(words)
  expect(readdirSync(used)).toEqual(['letter.txt'])
  expect(existsSync(other) || existsSync(`${file}.2`) || existsSync(`${file}.2.part`)).toBe(false)
}, 60_000)

const drafts = () => readdirSync(path.dirname(data)).filter((name) => name.startsWith('.back.restoring-'))

/** Waits until it is there, or the program has ended. */
async function seen(isThere: () => boolean, { child }: { child: ChildProcess }): Promise<void> {
  while (!isThere() && child.exitCode === null) await sleep(5)
  expect(isThere()).toBe(true)
}

it(`comes back whole after ${rounds} restores that were killed, and answers as before`, async () => {
  const target = path.join(path.dirname(data), 'back')
  for (let round = 0; round < rounds; round += 1) {
    const left = drafts()
    const killed = program('restore', [file, '--data', target, '--passphrase-file', passwordFile])
    await seen(() => drafts().some((name) => !left.includes(name)), killed)
    // The first dies at once, those after it (deep) anywhere on the way.
    if (round > 0) await sleep(Math.random() * 3_000)
    killed.child.kill('SIGKILL')
    await killed.ended
    if (round === 0) expect({ drafts: drafts().length, isThere: existsSync(target) }).toEqual({ drafts: 1, isThere: false })
    // Killed in its last moment it is there, and then it is whole, as what follows shows.
    if (existsSync(target)) break
  }
  if (!existsSync(target)) {
    const { code, out, err } = await run('restore', [file, '--data', target, '--passphrase-file', passwordFile])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toContain(anchor)
    expect(out).toMatch(/opened and checked, and the chains hold/)
  }
  expect(readdirSync(path.dirname(data)).filter((name) => name.includes('restoring'))).toEqual([])
  const again = start(['--data', target])
  const after = await desk(await again.link)
  for (const [at, was] of expected) expect({ at, is: await answer(after, at) }).toEqual({ at, is: was })
  const { items } = await answer(after, `/api/cases/${caseIds[0]}/evidence`)
  const here = new Set(items.map((item) => item.sha256))
  expect(acknowledged.filter((digest) => !here.has(digest))).toEqual([])
  for (const { id, sha256: digest } of items) {
    const bytes = Buffer.from(await (await fetch(`${after.origin}/api/evidence/${id}/file`, { headers: after.headers })).arrayBuffer())
    expect(sha256(bytes)).toBe(digest)
  }
  again.signal('SIGINT')
  expect((await again.ended).code).toBe(0)
}, 60_000 + rounds * 40_000)

it.runIf(isDeep)('leaves nothing that is in the way when a backup is killed', async () => {
  const second = path.join(path.dirname(data), 'b.age')
  const killed = program('backup', [second, '--data', data, '--passphrase-file', passwordFile])
  await seen(() => existsSync(`${second}.part`) || existsSync(second), killed)
  killed.child.kill('SIGKILL')
  await killed.ended
  if (existsSync(second)) expect((await run('restore', [second, '--data', path.join(path.dirname(data), 'second'), '--passphrase-file', passwordFile])).code).toBe(0)
}, 60_000)

it('works on an Anning that is stopped, and stops what it started', async () => {
  const third = path.join(path.dirname(data), 'c.age')
  const { code, err } = await run('backup', [third, '--data', data, '--passphrase-file', passwordFile])
  expect({ code, err }).toEqual({ code: 0, err: '' })
  expect(existsSync(path.join(data, 'running.json'))).toBe(false)
  expect(existsSync(path.join(data, 'postgres/data/postmaster.pid'))).toBe(false)
}, 60_000)
