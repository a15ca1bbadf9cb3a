import { SaxesParser } from 'saxes'
import { callers, callFile } from './bench-files'
import { bareNext } from './bare-next'
import { judged } from './interleaved'
import { post, residentMb, runningInstall, uploadFile, type Install } from './running-install'

/** The running product: 10,000 calls from file to findings, pages against the barest page of the same Next, memory while 1 GB comes in. */

const calls = 10_000
const uploadBytes = 1024 ** 3
const piece = Buffer.alloc(1024 ** 2, 7)
const memoryGrowthMbMax = 150
const phone = '19900001001'

const newCase = (install: Install, title: string) => post<{ id: string }>(install, '/api/cases', {
  title, complainant: { name: '林知夏', role: 'debtor', phones: [phone] }, nightContactAgreed: false,
  respondents: [{ key: 'LX', name: '澜汐消费金融', kind: 'consumer-finance', associationMember: true, lines: callers.map((number) => ({ number, attribution: 'confirmed' })) }],
})

function bareParse(bytes: Buffer): void {
  const parser = new SaxesParser()
  parser.on('opentag', () => undefined)
  parser.write(bytes.toString('utf8')).close()
}

type Added = { imports: { imported: number }[] }

/** File to committed rows, grades and findings; the bare parse of the same bytes beside it is for scale, not a gate. */
async function endToEnd(install: Install): Promise<void> {
  for (const round of [1, 2, 3]) {
    const { id: caseId } = await newCase(install, `calls ${round}`)
    const bytes = callFile(round, calls)
    const start = performance.now()
    const added = await uploadFile<Added>(install, { caseId, name: 'calls.xml', about: { phoneOf: phone } }, [bytes])
    const whole = performance.now() - start
    if (added.imports[0]?.imported !== calls) throw new Error(`imported ${added.imports[0]?.imported}`)
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

function* gigabyte(): Generator<Buffer> {
  for (let sent = 0; sent < uploadBytes; sent += piece.length) yield piece
}

async function uploadMemory(install: Install, caseId: string): Promise<boolean> {
  const idle = residentMb(install.pid)
  let most = idle
  const watch = setInterval(() => { most = Math.max(most, residentMb(install.pid)) }, 50)
  const start = performance.now()
  await uploadFile(install, { caseId, name: 'big.bin', about: {} }, gigabyte())
  clearInterval(watch)
  const seconds = (performance.now() - start) / 1000
  const isHeld = Number.isNaN(most) || most - idle < memoryGrowthMbMax
  console.log(`\nupload of 1 GB: ${seconds.toFixed(1)} s (${(uploadBytes / 2 ** 20 / seconds).toFixed(0)} MB/s, fsync on), memory ${idle.toFixed(0)} → at most ${most.toFixed(0)} MB`)
  console.log(`  gate: growth under ${memoryGrowthMbMax} MB: ${isHeld ? 'held' : 'NOT HELD'}`)
  return isHeld
}

const install = await runningInstall()
await endToEnd(install)
const { id } = await newCase(install, 'pages')
await uploadFile(install, { caseId: id, name: 'calls.xml', about: { phoneOf: phone } }, [callFile(9, calls)])
const held = [await pages(install, id), await uploadMemory(install, id)]
await install.stop()
process.exitCode = held.every(Boolean) ? 0 : 1
