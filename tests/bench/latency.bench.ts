import { execFile } from 'node:child_process'
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { promisify } from 'node:util'
import { PrintFonts } from '@/lib/server/pdf/fonts'
import { performed, type LetterTask } from '@/lib/server/pdf/letter-tasks'
import { closePrinting, printed, warmPrinting } from '@/lib/server/pdf/pool'
import { sampleSummary } from '../letters/sample-case'
import { fresh } from './fresh-case'

/**
 * How long a page waits while one-page summaries are printed without a pause: not printing, printing in the threads of the product, printing in the page's own
 * thread as the control. The reader of the page is a process of its own; rounds in turn, another way first each time.
 */
const fonts = new PrintFonts(path.join(process.cwd(), 'lib/server/fonts'))
const facts = sampleSummary(100)
const [rounds, asksARound] = [6, 250]
const inlineShareMax = 0.5
const [idleTimes, idleExtraMs] = [2, 10]

type Way = 'idle' | 'threads' | 'inline'
const ways: Way[] = ['idle', 'threads', 'inline']
let item = 0
const task = (): LetterTask => ({ kind: 'police-summary', facts: fresh(facts, (item += 1)), want: 'pdf' })
const print: Record<Exclude<Way, 'idle'>, () => Promise<unknown>> = { threads: () => printed(task()), inline: () => performed(task(), fonts) }

const page = http.createServer((_request, answer) => answer.end('<!doctype html><title>page</title>'))
await new Promise<void>((resolve) => { page.listen(0, '127.0.0.1', resolve) })
const url = `http://127.0.0.1:${(page.address() as AddressInfo).port}/`

async function read(): Promise<number[]> {
  const { stdout } = await promisify(execFile)(process.execPath, ['tests/bench/page-client.mjs', url, String(asksARound)])
  return JSON.parse(stdout) as number[]
}

/** Two wish for a letter all the while, so that a thread is never without one. Gives the times of the reader and how many were printed. */
async function readWhile(way: Way): Promise<{ taken: number[]; count: number }> {
  let [isOver, count] = [false, 0]
  const wishing = async () => {
    while (!isOver && way !== 'idle') {
      await print[way]()
      count += 1
      await new Promise(setImmediate)
    }
  }
  const busy = Promise.all([wishing(), wishing()])
  const taken = await read()
  isOver = true
  await busy
  return { taken, count }
}

const at = (samples: readonly number[], share: number) => {
  const sorted = samples.toSorted((one, other) => one - other)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}

await warmPrinting()
fonts.load()
const all: Record<Way, number[]> = { idle: [], threads: [], inline: [] }
const printedBy: Record<Way, number> = { idle: 0, threads: 0, inline: 0 }
for (let round = 0; round < rounds; round += 1) {
  for (const way of ways.map((_, turn) => ways[(turn + round) % ways.length] as Way)) {
    const { taken, count } = await readWhile(way)
    all[way].push(...taken)
    printedBy[way] += count
  }
}
console.log(`\na page beside printing: ms, p50, p95, p99 of ${rounds * asksARound}`)
for (const way of ways) {
  const figures = [0.5, 0.95, 0.99].map((share) => at(all[way], share).toFixed(1).padStart(8)).join('')
  console.log(`  ${way.padEnd(10)}${figures}   ${printedBy[way]} printed`)
}
const [idle, threads, inline] = ways.map((way) => at(all[way], 0.99)) as [number, number, number]
const said = (isHeld: boolean) => (isHeld ? 'held' : 'NOT HELD')
const isShareHeld = threads <= inlineShareMax * inline
console.log(`  gate: p99 threads ÷ inline = ${(threads / inline).toFixed(2)}, at most ${inlineShareMax}: ${said(isShareHeld)}`)
console.log(`  target: p99 under printing ${threads.toFixed(1)} ms, at most twice idle and ${idleExtraMs} ms = ${(idleTimes * idle + idleExtraMs).toFixed(1)}: ${said(threads <= idleTimes * idle + idleExtraMs)}`)
await closePrinting()
page.close()
process.exitCode = isShareHeld && printedBy.threads > 0 ? 0 : 1
