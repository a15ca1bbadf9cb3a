import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { bin } from './modules'

const { claim, holder } = await bin('launcher/claim.mjs')
const claimModule = path.join(import.meta.dirname, '../../bin/launcher/claim.mjs')
const freshFile = () => path.join(mkdtempSync(path.join(os.tmpdir(), 'anning-claim-')), 'running.json')

/** Another process that claims, says 1 or 0, and stays until it is killed. */
function rival(file: string) {
  const child = spawn(process.execPath, ['-e', `import(${JSON.stringify(claimModule)}).then((m) => { console.log(m.claim(${JSON.stringify(file)}).mine ? 1 : 0) }); setInterval(() => {}, 1000)`])
  const got = new Promise<string>((resolve, reject) => {
    child.stdout.once('data', (chunk) => resolve(String(chunk).trim()))
    child.stderr.once('data', (chunk) => reject(new Error(String(chunk))))
  })
  const kill = () => new Promise<void>((resolve) => { child.once('exit', () => resolve()); child.kill('SIGKILL') })
  return { got, kill }
}

test('whoever holds it is told to the second, and a released one is free', () => {
  const file = freshFile()
  const first = claim(file)
  expect(first.mine).toBe(true)
  first.note({ port: 4711 })
  expect(claim(file)).toEqual({ mine: false, record: { ...first.record, port: 4711 } })
  first.release()
  expect(holder(file)).toBeNull()
  expect(claim(file).mine).toBe(true)
})

test('what a killed process held can be taken at once', async () => {
  const file = freshFile()
  const dead = rival(file)
  expect(await dead.got).toBe('1')
  expect(claim(file).mine).toBe(false)
  await dead.kill()
  expect(claim(file).mine).toBe(true)
})

test.runIf(process.platform === 'linux')('a stranger that got the same process number does not count', () => {
  const file = freshFile()
  writeFileSync(file, JSON.stringify({ pid: process.pid, birth: 'another boot/1', instance: 'x' }))
  expect(claim(file).mine).toBe(true)
})

test('a torn file does not lock anyone out', () => {
  const file = freshFile()
  writeFileSync(file, '{"pid":')
  expect(claim(file).mine).toBe(true)
})

test('of many that find a dead holder at once, one gets it, and no draft stays behind', async () => {
  const file = freshFile()
  const dead = rival(file)
  await dead.got
  await dead.kill()
  const rivals = Array.from({ length: 8 }, () => rival(file))
  const got = await Promise.all(rivals.map((one) => one.got))
  expect(got.filter((mine) => mine === '1')).toHaveLength(1)
  await Promise.all(rivals.map((one) => one.kill()))
  expect(readdirSync(path.dirname(file))).toEqual(['running.json'])
})
