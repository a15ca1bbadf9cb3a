import { existsSync, readdirSync, writeFileSync } from 'node:fs'
import http from 'node:http'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { session } from '@/prisma/seed/doors'
import { freshData, removeData, start } from './launcher-process'

const buildIncluded = 240_000

afterAll(removeData)

type Titles = { items: { id: string; title: string }[] }
type Tickets = { items: { status: string }[] }

/** Signs in with a launch link. */
async function enter(link: string) {
  const { origin, hash } = new URL(link)
  const doors = session(origin, origin)
  await doors.send('/api/open', { token: hash.slice(1) })
  return doors
}

test('--demo fills three cases through the doors, and nothing where there are cases already', async () => {
  const data = freshData()
  const first = start(['--data', data, '--demo'])
  const doors = await enter(await first.link)
  const { items } = await doors.read<Titles>('/api/cases')
  expect(items).toHaveLength(3)
  const of = async <Answer>(name: string, list: string) => doors.read<Answer>(`/api/cases/${items.find(({ title }) => title.startsWith(name))?.id}/${list}`)
  expect((await of<Tickets>('许嘉宁', 'tickets')).items.map(({ status }) => status)).toContain('overdue')
  expect((await of<Tickets>('周岚', 'tickets')).items.map(({ status }) => status)).toContain('open')
  expect((await of<{ items: { state: string }[] }>('周岚', 'letters')).items.map(({ state }) => state)).toEqual(['issued'])
  expect((await of<Tickets>('何思远', 'tickets')).items).toEqual([])
  expect(existsSync(path.join(data, 'demo-unfinished'))).toBe(false)

  const beside = await start(['--data', data, '--demo']).ended
  expect(beside.out).toContain('没有放入演示案件')
  expect((await doors.read<Titles>('/api/cases')).items).toHaveLength(3)
  first.signal('SIGINT')
  expect((await first.ended).code).toBe(0)
}, buildIncluded)

test('a filling that was broken off goes on where it stopped', async () => {
  const data = freshData()
  const first = start(['--data', data])
  const doors = await enter(await first.link)
  const now = Date.now()
  const { wrongNumberCase } = await import('@/prisma/seed/wrong-number')
  const { calendarOf } = await import('@/prisma/seed/demo-case')
  const { localDay } = await import('@/lib/calendar/local-date')
  await doors.send('/api/cases', wrongNumberCase(calendarOf(now, localDay(now))).facts, `demo-${now}-0-case`)
  writeFileSync(path.join(data, 'demo-unfinished'), String(now))
  expect((await start(['--data', data, '--demo']).ended).out).toContain('演示案件已放入')
  expect((await doors.read<Titles>('/api/cases')).items).toHaveLength(3)
  first.signal('SIGINT')
  await first.ended
}, buildIncluded)

/** Starts an upload and never ends it; resolves once the server has begun to keep it. */
async function endlessUpload(link: string, data: string): Promise<string> {
  const { origin, hash } = new URL(link)
  const opened = await fetch(`${origin}/api/open`, {
    method: 'POST', headers: { 'Content-Type': 'application/json', Origin: origin }, body: JSON.stringify({ token: hash.slice(1) }),
  })
  const cookie = opened.headers.getSetCookie().map((line) => line.split(';')[0]).join('; ')
  const json = { 'Content-Type': 'application/json', Origin: origin, Cookie: cookie }
  const facts = { title: 'x', complainant: { name: '周岚', role: 'relative', phones: [] }, respondents: [], nightContactAgreed: false }
  const { id } = (await (await fetch(`${origin}/api/cases`, { method: 'POST', headers: json, body: JSON.stringify(facts) })).json()) as { id: string }
  const headers = { Origin: origin, Cookie: cookie, 'Content-Type': 'multipart/form-data; boundary=x', 'Transfer-Encoding': 'chunked' }
  const request = http.request(`${origin}/api/cases/${id}/evidence`, { method: 'POST', headers })
  request.on('error', () => undefined)
  request.write('--x\r\nContent-Disposition: form-data; name="files"; filename="a.bin"\r\n\r\n')
  request.write(Buffer.alloc(4 * 1024 * 1024, 7))
  const left = () => leftovers(data)
  await expect.poll(left, { timeout: 20_000 }).toHaveLength(1)
  return id
}

const leftovers = (data: string) => {
  const root = path.join(data, 'evidence')
  const folders = existsSync(root) ? readdirSync(root).map((office) => path.join(root, office, 'incoming')).filter(existsSync) : []
  return folders.flatMap((folder) => readdirSync(folder))
}

test.runIf(process.platform !== 'win32')('kill -9 during an upload: the next start removes the torso and keeps the case', async () => {
  const data = freshData()
  const first = start(['--data', data])
  const id = await endlessUpload(await first.link, data)
  first.signal('SIGKILL')
  await first.ended
  const next = start(['--data', data])
  const doors = await enter(await next.link)
  expect(leftovers(data)).toEqual([])
  expect((await doors.read<Titles>('/api/cases')).items.map((one) => one.id)).toEqual([id])
  next.signal('SIGINT')
  expect((await next.ended).code).toBe(0)
}, buildIncluded)
