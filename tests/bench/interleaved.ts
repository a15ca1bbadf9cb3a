/** One way of doing the job; `run` gets a number that makes its data fresh. `ready` makes that data before the clock starts. */
export type Contender = { name: string; ready?(item: number): Promise<unknown> | unknown; run(item: number): Promise<unknown> | unknown }
export type Result = { name: string; median: number; p95: number; samples: number[] }
/** `atMost` bounds ours over the control's, the median of the ratios item by item; a run whose A/A ratio leaves 0.90–1.10 is inconclusive. */
export type Gate = { over: string; atMost: number }
/** What is measured: processor time of this process, which a busy machine does not stretch, or wall time where the work is done elsewhere. */
export type Clock = 'processor' | 'wall'

const rounds = 3
const warmUps = 3
const itemsARound = 20
const triesMax = 3

const at = (sorted: readonly number[], share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0

const clocks: Record<Clock, () => number> = {
  wall: () => performance.now(),
  processor: () => {
    const { user, system } = process.cpuUsage()
    return (user + system) / 1000
  },
}

async function timed(contender: Contender, item: number, clock: Clock): Promise<number> {
  await contender.ready?.(item)
  const start = clocks[clock]()
  await contender.run(item)
  return clocks[clock]() - start
}

/** Runs contenders in turn, item by item, another one first each time, forwards and backwards, so that none always follows the same one; milliseconds. */
async function interleaved(contenders: readonly Contender[], clock: Clock): Promise<Result[]> {
  const samples = contenders.map((): number[] => [])
  for (let item = 0; item < warmUps + rounds * itemsARound; item += 1) {
    const forwards = contenders.map((_, turn) => (turn + item) % contenders.length)
    const order = item % 2 === 0 ? forwards : forwards.reverse()
    const taken: number[] = []
    for (const who of order) taken.push(await timed(contenders[who] as Contender, item, clock))
    if (item >= warmUps) order.forEach((who, turn) => samples[who]?.push(taken[turn] ?? 0))
  }
  return contenders.map(({ name }, who) => {
    const sorted = [...(samples[who] ?? [])].sort((left, right) => left - right)
    return { name, median: at(sorted, 0.5), p95: at(sorted, 0.95), samples: samples[who] ?? [] }
  })
}

/** Ours over another's, item by item, so that a machine that grows busier moves both. */
function ratioOf(ours: Result | undefined, other: Result | undefined): number {
  const ratios = (ours?.samples ?? []).map((sample, item) => sample / (other?.samples[item] ?? 0)).sort((left, right) => left - right)
  return at(ratios, 0.5)
}

const shown = (value: number) => value.toFixed(2).padStart(8)

/** Measures ours twice (A/A) among its controls, prints medians and ratios, and says whether every gate holds. */
export async function judged(
  title: string, contenders: readonly [Contender, ...Contender[]], { gates, clock }: { gates: readonly Gate[]; clock: Clock },
): Promise<boolean> {
  for (let attempt = 1; attempt <= triesMax; attempt += 1) {
    const [ours, ...others] = contenders
    const results = await interleaved([ours, ...others, { ...ours, name: `${ours.name} (again)` }], clock)
    const [first] = results
    const control = ratioOf(first, results.at(-1))
    console.log(`\n${title}: ms (${clock} time), median and p95 of ${first?.samples.length ?? 0}`)
    for (const result of results) {
      console.log(`  ${result.name.padEnd(42)}${shown(result.median)}${shown(result.p95)}   ours ÷ it ${ratioOf(first, result).toFixed(2)}`)
    }
    if (control >= 0.9 && control <= 1.1) return gates.map((gate) => holds(gate, results)).every(Boolean)
    console.log(`  inconclusive: A/A ratio ${control.toFixed(2)}, attempt ${attempt} of ${triesMax}`)
  }
  return false
}

function holds({ over, atMost }: Gate, results: readonly Result[]): boolean {
  const ratio = ratioOf(results[0], results.find(({ name }) => name === over))
  const isHeld = ratio <= atMost
  console.log(`  gate: ours ÷ ${over} = ${ratio.toFixed(2)}, at most ${atMost.toFixed(2)}: ${isHeld ? 'held' : 'NOT HELD'}`)
  return isHeld
}
