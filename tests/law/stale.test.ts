import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { expect, test } from 'vitest'
import { staleLines } from '@/bin/law/sources'
import { provisionList } from '@/lib/law'
import { bySource, provisionSources, staleOn, type Checked } from '@/lib/law/stale'

const checked = (source: string, checkedOn: string): Checked => ({ source, ref: 'somewhere', checkedOn, rests: [source] })

test('a source is old on the 181st day after its check, not before', () => {
  const records = [checked('a', '2026-01-01')]
  expect(staleOn('2026-06-30', records)).toEqual([])
  expect(staleOn('2026-07-01', records)).toEqual(records)
})

test('the oldest come first', () => {
  const records = [checked('b', '2026-01-02'), checked('a', '2026-01-01'), checked('c', '2026-12-01')]
  expect(staleOn('2026-12-31', records).map(({ source }) => source)).toEqual(['a', 'b'])
})

test('what rests on one source and one day is one record, another day is another', () => {
  const same = { ...checked('a', '2026-01-01'), rests: ['x'] }
  expect(bySource([same, { ...same, rests: ['y', 'x'] }, { ...same, checkedOn: '2026-01-02' }])).toEqual([
    { ...same, rests: ['x', 'y'] }, { ...same, checkedOn: '2026-01-02' },
  ])
})

test('every provision stands under a source', () => {
  expect(new Set(provisionSources().flatMap(({ rests }) => rests))).toEqual(new Set(provisionList.map(({ id }) => id)))
})

test('the program names provisions, channels and holiday years, and says so when there is nothing', () => {
  expect(staleLines('2000-01-01')).toEqual(['Nothing is older than 180 days: every source was checked.'])
  const lines = staleLines('2099-01-01') ?? []
  for (const part of ['ZAGL/threat-to-safety', '[lender', 'channel police', 'holidays 2026']) expect(lines.filter((line) => line.includes(part)).length).toBeGreaterThan(0)
  for (const line of lines) expect(line).toMatch(/^\d{4}-\d{2}-\d{2} {2}\S/)
})

test('a day that is none is refused with exit code 1, not taken for today', () => {
  const run = (day: string) => spawnSync(process.execPath, [path.join(import.meta.dirname, '../../bin/law-stale.mjs'), '--on', day], { encoding: 'utf8' })
  for (const day of ['garbage', '2026-02-30']) expect(run(day)).toMatchObject({ status: 1, stdout: '', stderr: expect.stringContaining(`--on ${day}: no day that exists`) })
  expect(run('2000-01-01').status).toBe(0)
})
