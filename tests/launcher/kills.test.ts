import { createHash, randomBytes } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, expect, test } from 'vitest'
import { freshData, type Launcher, removeData, start } from './launcher-process'

/** kill -9 of the app, of the database with its children, and of both, at any moment of uploads: what was acknowledged is there, byte for byte. */

const rounds = process.env.ANNING_TEST_DEEP === '1' ? 100 : 6
const limitMs = rounds * 30_000 + 240_000
const clients = 3
const pieceBytes = 256 * 1024
const unlimited = { ANNING_FILES_PER_DAY_MAX: '1000000' }
const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex')

afterAll(removeData)

type Desk = { origin: string; headers: Record<string, string> }
async function desk(link: string): Promise<Desk> {
  const { origin, hash } = new URL(link)
  const answer = await fetch(`${origin}/api/open`, { method: 'POST', headers: { 'Content-Type': 'application/json', Origin: origin }, body: JSON.stringify({ token: hash.slice(1) }) })
  return { origin, headers: { Origin: origin, Cookie: answer.headers.getSetCookie().map((line) => line.split(';')[0]).join('; ') } }
}

type Acknowledged = { id: string; sha256: string }
type Answer = { items: Acknowledged[] }
const length = (at: number) => [0, 1, 3_000, 65_536, 200_000, 1_500_000][at % 6]!

/** Sends one file after the other until the line is dead. */
async function sender({ origin, headers }: Desk, caseId: string, acknowledged: Acknowledged[]): Promise<void> {
  for (let at = Math.floor(Math.random() * 6); ; at += 1) {
    const bytes = randomBytes(length(at))
    const form = new FormData()
    form.append('files', new File([new Uint8Array(bytes)], `${at}.bin`))
    const answer = await fetch(`${origin}/api/cases/${caseId}/evidence`, { method: 'POST', headers, body: form }).catch(() => null)
    if (!answer) return
    const said = answer.status === 201 ? ((await answer.json().catch(() => null)) as Answer | null) : null
    if (said) acknowledged.push({ id: said.items[0]!.id, sha256: sha256(bytes) })
    else await sleep(20)
  }
}

/** A file too long for any one round: it goes on in each where the last one was killed. */
type Pieces = { bytes: Buffer; path: string | null; done: Acknowledged | null; rounds: number }
const tus = { 'Tus-Resumable': '1.0.0' }
async function pieceSender({ origin, headers }: Desk, caseId: string, pieces: Pieces): Promise<void> {
  const ask = (method: string, at: string, more: Record<string, string>, body?: Buffer) =>
    fetch(origin + at, { method, headers: { ...headers, ...tus, ...more }, body: body && new Uint8Array(body) }).catch(() => null)
  if (pieces.done) return
  pieces.rounds += 1
  if (!pieces.path) {
    const begun = await ask('POST', `/api/cases/${caseId}/uploads`, { 'Upload-Length': String(pieces.bytes.length), 'Upload-Metadata': `filename ${Buffer.from('lang.mp4').toString('base64')}` })
    pieces.path = begun?.headers.get('location') ?? null
  }
  for (let isOver = false; pieces.path && !isOver;) {
    const offset = Number((await ask('HEAD', pieces.path, {}))?.headers.get('upload-offset') ?? NaN)
    if (Number.isNaN(offset)) return
    const piece = pieces.bytes.subarray(offset, offset + pieceBytes)
    const answer = await ask('PATCH', pieces.path, { 'Upload-Offset': String(offset), 'Content-Type': 'application/offset+octet-stream' }, piece)
    if (answer?.status === 201) pieces.done = { id: ((await answer.json()) as Answer).items[0]!.id, sha256: sha256(pieces.bytes) }
    isOver = answer === null || answer.status === 201
    await sleep(100)
  }
}

const postmaster = (data: string): number => Number(readFileSync(path.join(data, 'postgres/data/postmaster.pid'), 'utf8').split('\n')[0])
const parentOf = (pid: string): number => {
  try {
    return Number(/^PPid:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1])
  } catch {
    return 0
  }
}
function killDatabase(data: string): void {
  const pid = postmaster(data)
  const children = readdirSync('/proc').filter((name) => /^\d+$/.test(name) && parentOf(name) === pid).map(Number)
  for (const each of [pid, ...children]) process.kill(each, 'SIGKILL')
}

const kills: ((launcher: Launcher, data: string) => Promise<void>)[] = [
  async (launcher) => launcher.signal('SIGKILL'),
  // Without its database the app may answer for a moment yet, but acknowledges nothing it has not kept.
  async (launcher, data) => { killDatabase(data); await sleep(200); launcher.signal('SIGKILL') },
  async (launcher, data) => { launcher.signal('SIGKILL'); killDatabase(data) },
]

async function caseOf({ origin, headers }: Desk): Promise<string> {
  const facts = { title: 'x', complainant: { name: '周岚', role: 'relative', phones: [] }, respondents: [], nightContactAgreed: false }
  const answer = await fetch(`${origin}/api/cases`, { method: 'POST', headers: { ...headers, 'Content-Type': 'application/json' }, body: JSON.stringify(facts) })
  return ((await answer.json()) as { id: string }).id
}

/** Every row's file, read whole: how many rows, and which of them have no file or another one. */
async function checkRows({ origin, headers }: Desk, caseId: string): Promise<{ rows: Map<string, string>; wrong: string[] }> {
  const { items } = (await (await fetch(`${origin}/api/cases/${caseId}/evidence`, { headers })).json()) as Answer
  const wrong: string[] = []
  for (const item of items) {
    const answer = await fetch(`${origin}/api/evidence/${item.id}/file`, { headers })
    const bytes = answer.status === 200 ? await answer.arrayBuffer().catch(() => null) : null
    if (!bytes || sha256(Buffer.from(bytes)) !== item.sha256) wrong.push(item.id)
  }
  return { rows: new Map(items.map((item) => [item.id, item.sha256])), wrong }
}

test.runIf(process.platform === 'linux')(`${rounds} kills lose nothing that was acknowledged, and leave no row without its file`, async () => {
  const data = freshData()
  const acknowledged: Acknowledged[] = []
  const pieces: Pieces = { bytes: randomBytes(rounds * 2 * pieceBytes + 777), path: null, done: null, rounds: 0 }
  let caseId = ''
  for (let round = 0; round < rounds; round += 1) {
    const launcher = start(['--data', data], unlimited)
    const at = await desk(await launcher.link)
    caseId ||= await caseOf(at)
    const sending = [...Array.from({ length: clients }, () => sender(at, caseId, acknowledged)), pieceSender(at, caseId, pieces)]
    for (const before = acknowledged.length; acknowledged.length === before;) await sleep(20)
    await sleep(50 + Math.random() * 900)
    await kills[round % kills.length]!(launcher, data)
    await launcher.ended
    await Promise.all(sending)
  }
  const last = start(['--data', data], unlimited)
  const at = await desk(await last.link)
  for (let tries = 0; !pieces.done && tries < 5; tries += 1) await pieceSender(at, caseId, pieces)
  const { rows, wrong } = await checkRows(at, caseId)
  const all = [...acknowledged, pieces.done!]
  console.log(`${rounds} kills, ${acknowledged.length} acknowledged, ${rows.size} rows; the long file took ${pieces.rounds} rounds`)
  expect(wrong).toEqual([])
  expect(all.filter((each) => rows.get(each.id) !== each.sha256)).toEqual([])
  expect(acknowledged.length).toBeGreaterThanOrEqual(rounds)
  expect(pieces.rounds).toBeGreaterThan(1)
  last.signal('SIGINT')
  expect((await last.ended).code).toBe(0)
}, limitMs)
