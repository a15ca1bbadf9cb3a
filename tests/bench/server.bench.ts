import { SaxesParser } from 'saxes'
import { callers, callFile } from './bench-files'
import { bareNext } from './bare-next'
import { judged } from './interleaved'
import { importedFile, memoryGrowth, openedCase, phone, repeated, runningInstall, uploadFile, type Install } from './running-install'

/** The running product: 10,000 calls from file to findings, pages against the barest page of the same Next, memory while 1 GB comes in. */

const calls = 10_000
const uploadBytes = 1024 ** 3
const piece = Buffer.alloc(1024 ** 2, 7)
const largeRows = 100_000
const memoryGrowthMbMax = 150

function bareParse(bytes: Buffer): void {
  const parser = new SaxesParser()
  parser.on('opentag', () => undefined)
  parser.write(bytes.toString('utf8')).close()
}

/** File to committed rows, grades and findings; the bare parse of the same bytes beside it is for scale, not a gate. */
async function endToEnd(install: Install): Promise<void> {
  for (const round of [1, 2, 3]) {
    const { id: caseId } = await openedCase(install, `calls ${round}`, callers)
    const bytes = callFile(round, calls)
    const start = performance.now()
    const { imported } = await importedFile(install, { caseId, name: 'calls.xml', about: { phoneOf: phone } }, [bytes])
    const whole = performance.now() - start
    if (imported !== calls) throw new Error(`imported ${imported}`)
    const parsing = performance.now()
    bareParse(bytes)
    const bare = performance.now() - parsing
    console.log(`  ${calls} calls, file to findings: ${whole.toFixed(0)} ms (target 3,000); bare saxes ${bare.toFixed(0)} ms, ratio ${(whole / bare).toFixed(0)}`)
  }
}

async function pages(install: Install, caseId: string): Promise<boolean> {
  const bare = await bareNext(Number(new URL(install.origin).port) + 1)
  const get = async (url: string) => {
    const answer = await fetch(url, { headers: { Cookie: install.cookie }, redirect: 'manual' })
    if (answer.status !== 200) throw new Error(`${url} ${answer.status}`)
    await answer.text()
  }
  const judging = { gates: [{ over: 'bare Next page', atMost: 40 }], clock: 'wall' as const }
  const control = { name: 'bare Next page', run: () => get(bare.url) }
  const today = await judged('page: today', [{ name: 'today', run: () => get(`${install.origin}/today`) }, control], judging)
  const timeline = await judged('page: timeline of 10,000 calls', [{ name: 'timeline', run: () => get(`${install.origin}/cases/${caseId}/timeline`) }, control], judging)
  bare.stop()
  return today && timeline
}

/** PostgreSQL's own processes are not counted. */
async function flatMemory(title: string, install: Install, work: () => Promise<unknown>): Promise<boolean> {
  const start = performance.now()
  const { idle, most, growth } = await memoryGrowth(install, work)
  const isHeld = !(growth >= memoryGrowthMbMax)
  console.log(`\n${title}: ${((performance.now() - start) / 1000).toFixed(1)} s, memory ${idle.toFixed(0)} → at most ${most.toFixed(0)} MB`)
  console.log(`  gate: growth under ${memoryGrowthMbMax} MB: ${isHeld ? 'held' : 'NOT HELD'}`)
  return isHeld
}

async function measured(install: Install): Promise<boolean> {
  const { id } = await openedCase(install, 'pages', callers)
  const { id: large } = await openedCase(install, 'large', callers)
  const memoryHeld = [
    await flatMemory(`import of ${largeRows} calls`, install, () => importedFile(install, { caseId: large, name: 'all.xml', about: { phoneOf: phone } }, [callFile(8, largeRows, 4)])),
    await flatMemory('upload of 1 GB', install, () => uploadFile(install, { caseId: id, name: 'big.bin', about: {} }, repeated(piece, uploadBytes))),
  ]
  await endToEnd(install)
  await importedFile(install, { caseId: id, name: 'calls.xml', about: { phoneOf: phone } }, [callFile(9, calls)])
  return [...memoryHeld, await pages(install, id)].every(Boolean)
}

const install = await runningInstall()
const held = await measured(install).finally(() => install.stop())
process.exitCode = held ? 0 : 1
