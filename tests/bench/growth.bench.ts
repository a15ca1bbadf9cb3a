import { spawnSync } from 'node:child_process'
import { review } from '@/lib/law'
import { benchAttempts, benchFacts } from './bench-attempts'

/**
 * Every rule over a million attempts against a tenth of that: ten times the attempts may take ten times as long. Both sizes judge as many attempts in all, each in
 * processes of its own, in turn: no list is slowed by sweeping up after another one. Fresh = from the first review on; warm = after twenty others.
 */

const growthAtMost = 10
const [small, large, inAll] = [100_000, 1_000_000, 2_000_000]
const rounds = 3
const [, script = '', size, warmUps] = process.argv

/** Processor time of one review in milliseconds; its list is made before the clock starts. */
function timeOf(attempts: ReturnType<typeof benchAttempts>): number {
  const start = process.cpuUsage()
  if (review(attempts, benchFacts).findings.length === 0) throw new Error('nothing found')
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}

/** Processor time of one review, the mean over lists that hold two million attempts in all. */
function meanOf(attempts: number, before: number): number {
  for (let item = 0; item < before; item += 1) timeOf(benchAttempts(item, small))
  const times = Array.from({ length: inAll / attempts }, (_, item) => timeOf(benchAttempts(before + item, attempts)))
  return times.reduce((sum, time) => sum + time, 0) / times.length
}

const inOwnProcess = (attempts: number, before: number) =>
  Number(spawnSync(process.execPath, [script, String(attempts), String(before)], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] }).stdout)

/** Whether the median of the rounds holds. */
function holds(state: string, before: number): boolean {
  const taken = Array.from({ length: rounds }, () => ({ whole: inOwnProcess(large, before), tenth: inOwnProcess(small, before) }))
  const ratios = taken.map(({ whole, tenth }) => whole / tenth).sort((one, other) => one - other)
  const growth = ratios[Math.floor(rounds / 2)] ?? Infinity
  const isHeld = growth <= growthAtMost
  const times = taken.map(({ whole, tenth }) => `${whole.toFixed(0)} / ${tenth.toFixed(0)} ms`).join(', ')
  console.log(`${state}: ten times the attempts take ${growth.toFixed(1)} times the time (${times}), at most ${growthAtMost}: ${isHeld ? 'held' : 'NOT HELD'}`)
  return isHeld
}

if (size) console.log(meanOf(Number(size), Number(warmUps)))
else process.exitCode = [holds('fresh', 0), holds('warm', 20)].every(Boolean) ? 0 : 1
