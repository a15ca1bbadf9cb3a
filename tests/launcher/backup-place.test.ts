import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { bin } from './modules'

const { openPlace } = await bin('backup/place.mjs')
const { checkUnused, finishSettling, settle } = await bin('backup/settling.mjs')
let target: string
const at = (...names: string[]) => path.join(target, ...names)

/** A folder in a volume of its own, as a restore leaves it when everything in it was checked. */
function checked(): string {
  const folder = at('.restoring-0a0b0c0d')
  mkdirSync(path.join(folder, 'postgres/data'), { recursive: true })
  writeFileSync(path.join(folder, 'postgres/data/PG_VERSION'), '17')
  for (const name of ['secrets.json', 'backups.json']) writeFileSync(path.join(folder, name), name)
  return folder
}
const isWhole = () => expect([readdirSync(target).sort(), readFileSync(at('postgres/data/PG_VERSION'), 'utf8'), readFileSync(at('secrets.json'), 'utf8')])
  .toEqual([['backups.json', 'postgres', 'secrets.json'], '17', 'secrets.json'])

beforeEach(() => { target = mkdtempSync(path.join(os.tmpdir(), 'anning-volume-')) })
afterEach(() => rmSync(target, { recursive: true, force: true }))

it('gives what was checked its names inside a volume, and leaves nothing of its own', () => {
  settle({ folder: checked(), target, inside: true })
  isWhole()
  expect(() => checkUnused(target)).toThrow()
})

it('goes on where it was killed between two names, at the next start and at the next restore', async () => {
  const nexts: [() => unknown, unknown][] = [[() => finishSettling(target), true], [() => openPlace(target).catch(({ id }: { id: string }) => id), 'restore-used']]
  for (const [next, answer] of nexts) {
    const folder = checked()
    writeFileSync(path.join(folder, '.settling'), '')
    rmSync(path.join(folder, 'backups.json'))
    writeFileSync(at('backups.json'), 'backups.json')
    expect(await next()).toBe(answer)
    isWhole()
    for (const name of readdirSync(target)) rmSync(at(name), { recursive: true })
  }
})

it('takes nothing for checked that is not, and says when there is nothing to do', () => {
  const folder = checked()
  expect(finishSettling(target)).toBe(false)
  expect([existsSync(folder), readdirSync(target)]).toEqual([true, ['.restoring-0a0b0c0d']])
  expect(finishSettling(at('not-there'))).toBe(false)
})
