import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { bin } from './modules'

const { pauseSweep } = await bin('backup/pause-sweep.mjs')
const beatMs = 60_000
let data: string
let lock: string

beforeEach(() => {
  vi.useFakeTimers()
  data = mkdtempSync(path.join(os.tmpdir(), 'anning-lock-'))
  lock = path.join(data, 'evidence/backup.lock')
})
afterEach(() => {
  vi.useRealTimers()
  rmSync(data, { recursive: true, force: true })
})

it('is renewed with each beat, also when somebody took it away, and given back once', () => {
  const free = pauseSweep(data)
  rmSync(lock)
  vi.advanceTimersByTime(beatMs)
  expect(existsSync(lock)).toBe(true)
  free()
  expect(existsSync(lock)).toBe(false)
  vi.advanceTimersByTime(2 * beatMs)
  expect(existsSync(lock)).toBe(false)
})

it('ends nothing when its folder is gone for a moment', () => {
  const free = pauseSweep(data)
  rmSync(path.join(data, 'evidence'), { recursive: true })
  expect(() => vi.advanceTimersByTime(beatMs)).not.toThrow()
  expect(free).not.toThrow()
})

it('stays when it is another\'s by now', () => {
  const free = pauseSweep(data)
  writeFileSync(lock, 'another')
  free()
  expect(readFileSync(lock, 'utf8')).toBe('another')
})
