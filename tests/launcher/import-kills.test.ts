import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, expect, test } from 'vitest'
import { callers, callFile } from '../bench/bench-files'
import { freshData, type Launcher, removeData, start } from './launcher-process'

/** kill -9 while a large file is read in: nothing of it or all of it, and in the end all of it once. */

const rounds = process.env.ANNING_TEST_DEEP === '1' ? 12 : 1
const rows = 24_000
const phone = '19900001001'

afterAll(removeData)

type Desk = { origin: string; headers: Record<string, string> }
type Run = { id: string; state: string; imported: number }
async function desk(link: string): Promise<Desk> {
  const { origin, hash } = new URL(link)
  const answer = await fetch(`${origin}/api/open`, { method: 'POST', headers: { 'Content-Type': 'application/json', Origin: origin }, body: JSON.stringify({ token: hash.slice(1) }) })
  return { origin, headers: { Origin: origin, Cookie: answer.headers.getSetCookie().map((line) => line.split(';')[0]).join('; ') } }
}
const json = async <Answer>({ origin, headers }: Desk, path: string, body?: unknown): Promise<Answer> =>
  (await fetch(origin + path, body ? { method: 'POST', headers: { ...headers, 'Content-Type': 'application/json' }, body: JSON.stringify(body) } : { headers })).json() as Promise<Answer>

const caseOf = async (at: Desk): Promise<string> => (await json<{ id: string }>(at, '/api/cases', {
  title: 'x', complainant: { name: '林知夏', role: 'debtor', phones: [phone] }, nightContactAgreed: false,
  respondents: [{ key: 'LX', name: '澜汐', kind: 'bank', lines: callers.map((number) => ({ number, attribution: 'confirmed' })), accounts: [] }],
})).id
async function put({ origin, headers }: Desk, caseId: string, bytes: Buffer): Promise<Run> {
  const form = new FormData()
  form.append('about', JSON.stringify({ 'calls.xml': { phoneOf: phone } }))
  form.append('files', new File([new Uint8Array(bytes)], 'calls.xml'))
  const answer = await fetch(`${origin}/api/cases/${caseId}/evidence`, { method: 'POST', headers, body: form })
  expect(answer.status).toBe(202)
  return ((await answer.json()) as { imports: [Run] }).imports[0]
}
async function settledRun(at: Desk, id: string): Promise<Run> {
  for (;;) {
    const run = await json<Run>(at, `/api/imports/${id}`)
    if (run.state !== 'running') return run
    await sleep(150)
  }
}
async function count(at: Desk, caseId: string): Promise<number> {
  let [sum, cursor] = [0, '']
  do {
    const page = await json<{ items: unknown[]; nextCursor: string | null }>(at, `/api/cases/${caseId}/attempts?limit=500${cursor && `&cursor=${encodeURIComponent(cursor)}`}`)
    sum += page.items.length
    cursor = page.nextCursor ?? ''
  } while (cursor)
  return sum
}

test(`${rounds} times stopped in the middle, a file of ${rows} rows is in the case once`, async () => {
  const data = freshData()
  let launcher: Launcher = start(['--data', data])
  let at = await desk(await launcher.link)
  let seenRunning = 0
  for (let round = 0; round < rounds; round += 1) {
    const caseId = await caseOf(at)
    const begun = await put(at, caseId, callFile(round, rows, 10))
    // The first one is stopped early for sure.
    await sleep(Math.random() * (round === 0 ? 300 : 2_000))
    launcher.signal('SIGKILL')
    await launcher.ended
    launcher = start(['--data', data])
    at = await desk(await launcher.link)
    const before = await json<Run>(at, `/api/imports/${begun.id}`)
    if (before.state === 'running') {
      seenRunning += 1
      expect([0, rows]).toContain(await count(at, caseId))
    }
    expect(await settledRun(at, begun.id)).toMatchObject({ state: 'done', imported: rows })
    expect(await count(at, caseId)).toBe(rows)
  }
  expect(seenRunning).toBeGreaterThan(0)
  launcher.signal('SIGINT')
  expect((await launcher.ended).code).toBe(0)
}, rounds * 90_000 + 120_000)
