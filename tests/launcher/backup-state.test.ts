import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { bin } from './modules'

const { noteBackup, noteFailure, noteSchedule } = await bin('backup/state.mjs')
const { watchBeside } = await bin('backup/watch.mjs')
let data: string
const noted = () => JSON.parse(readFileSync(path.join(data, 'backups.json'), 'utf8')) as { schedule: { hour: number; since: number } | null }

beforeEach(() => { data = mkdtempSync(path.join(os.tmpdir(), 'anning-state-')) })
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllEnvs()
  rmSync(data, { recursive: true, force: true })
})

it('notes since when backups are made by themselves, and no later time for another hour', () => {
  vi.useFakeTimers({ now: 1_000 })
  noteSchedule(data, { hour: 2 })
  vi.setSystemTime(9_000)
  noteSchedule(data, { hour: 2 })
  noteBackup(data, { at: 5, originals: 0, bytes: 1 })
  noteSchedule(data, { hour: 3 })
  expect(noted().schedule).toEqual({ hour: 3, since: 1_000 })
  noteSchedule(data, null)
  expect(noted().schedule).toBeNull()
  noteSchedule(data, { hour: 3 })
  expect(noted().schedule).toEqual({ hour: 3, since: 9_000 })
})

it('adds the time to a note from before there was one', () => {
  writeFileSync(path.join(data, 'backups.json'), '{ "schedule": { "hour": 2 } }')
  noteSchedule(data, { hour: 2 })
  expect(noted().schedule).toEqual({ hour: 2, since: expect.any(Number) })
})

it('is noted before the process begins that makes them: one that dies at once leaves word', () => {
  vi.stubEnv('ANNING_BACKUP_FOLDER', data)
  vi.stubEnv('ANNING_BACKUP_RECIPIENT', `age1${'q'.repeat(58)}`)
  vi.stubEnv('ANNING_BACKUP_HOUR', '4')
  watchBeside(path.join(data, 'no-program'), data)()
  expect(noted().schedule).toMatchObject({ hour: 4 })
})

it('leaves word when that process ends, and begins another, until it is told to stop', async () => {
  vi.stubEnv('ANNING_BACKUP_FOLDER', data)
  vi.stubEnv('ANNING_BACKUP_RECIPIENT', `age1${'q'.repeat(58)}`)
  const root = path.join(data, 'program')
  const begun = path.join(data, 'begun')
  mkdirSync(path.join(root, 'bin'), { recursive: true })
  writeFileSync(path.join(root, 'bin/backup.mjs'), `import { appendFileSync } from 'node:fs'; appendFileSync(${JSON.stringify(begun)}, 'x')`)
  const times = () => (existsSync(begun) ? readFileSync(begun, 'utf8').length : 0)
  const stop = watchBeside(root, data, 1)
  await vi.waitFor(() => expect(times()).toBeGreaterThanOrEqual(3), 20_000)
  stop()
  expect(noted()).toMatchObject({ failed: { at: expect.any(Number) } })
  await sleep(500)
  const kept = times()
  await sleep(500)
  expect(times()).toBe(kept)
}, 30_000)

it('does not end the server when none can begin and no word can be left, and begins one once it can', async () => {
  vi.stubEnv('ANNING_BACKUP_FOLDER', data)
  vi.stubEnv('ANNING_BACKUP_RECIPIENT', `age1${'q'.repeat(58)}`)
  const node = process.execPath
  const told = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  process.execPath = path.join(data, 'no-such-node')
  const stop = watchBeside(path.join(data, 'no-program'), data, 1)
  rmSync(path.join(data, 'backups.json'))
  mkdirSync(path.join(data, 'backups.json'))
  await vi.waitFor(() => expect(told.mock.calls.length).toBeGreaterThanOrEqual(2), 20_000)
  const lines = told.mock.calls.map(([line]) => String(line))
  rmSync(path.join(data, 'backups.json'), { recursive: true })
  process.execPath = node
  await vi.waitFor(() => expect(noted()).toMatchObject({ failed: { at: expect.any(Number) } }), 20_000)
  stop()
  told.mockRestore()
  expect(lines.every((line) => line.startsWith('backups: E'))).toBe(true)
}, 60_000)

it('takes a failure for made good once a backup was made since the hour struck', async () => {
  noteBackup(data, { at: Date.now(), originals: 0, bytes: 1 })
  noteFailure(data, { at: Date.now() })
  const code = 'const { watch } = await import(process.argv[1]); await watch("", { data: process.argv[2] })'
  const env = { ...process.env, ANNING_BACKUP_FOLDER: data, ANNING_BACKUP_RECIPIENT: `age1${'q'.repeat(58)}` }
  const child = spawn(process.execPath, ['--input-type=module', '-e', code, pathToFileURL(path.resolve('bin/backup/watch.mjs')).href, data], { env, stdio: 'ignore' })
  try {
    await vi.waitFor(() => expect(noted()).toMatchObject({ failed: null }), 20_000)
  } finally {
    child.kill()
  }
}, 30_000)
