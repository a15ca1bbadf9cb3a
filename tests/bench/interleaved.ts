/** One way of doing the job; `run` gets a number that makes its data fresh. `ready` makes that data before the clock starts. */
export type Contender = { name: string; ready?(item: number): Promise<unknown> | unknown; run(item: number): Promise<unknown> | unknown }
export type Result = { name: string; median: number; p95: number; samples: number[] }
/** `ratio` = median of the first contender over the control's; a run whose A/A ratio leaves 0.90–1.10 is inconclusive. */
export type Gate = { over: string; atMost: number }

const rounds = 3
const warmUps = 3
const itemsARound = 20
const triesMax = 3

const at = (sorted: readonly number[], share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0

async function timed(contender: Contender, item: number): Promise<number> {
  await contender.ready?.(item)
  const start = performance.now()
  await contender.run(item)
  return performance.now() - start
}

/** Runs contenders in turn, item by item, another one first each time; milliseconds. */
async function interleaved(contenders: readonly Contender[]): Promise<Result[]> {
  const samples = contenders.map((): number[] => [])
  for (let item = 0; item < warmUps + rounds * itemsARound; item += 1) {
    const order = contenders.map((_, turn) => (turn + item) % contenders.length)
    const taken: number[] = []
    for (const who of order) taken.push(await timed(contenders[who] as Contender, item))
    if (item >= warmUps) order.forEach((who, turn) => samples[who]?.push(taken[turn] ?? 0))
  }
  return contenders.map(({ name }, who) => {
    const sorted = [...(samples[who] ?? [])].sort((left, right) => left - right)
    return { name, median: at(sorted, 0.5), p95: at(sorted, 0.95), samples: samples[who] ?? [] }
  })
}

const shown = (value: number) => value.toFixed(2).padStart(8)

/** Measures ours twice (A/A) among its controls, prints medians and ratios, and says whether every gate holds. */
export async function judged(title: string, contenders: readonly [Contender, ...Contender[]], gates: readonly Gate[]): Promise<boolean> {
  for (let attempt = 1; attempt <= triesMax; attempt += 1) {
    const [ours, ...others] = contenders
    const results = await interleaved([ours, ...others, { ...ours, name: `${ours.name} (again)` }])
    const [first] = results
    const same = results.at(-1)
    const control = first && same ? same.median / first.median : 0
    console.log(`\n${title}: ms, median and p95 of ${first?.samples.length ?? 0}`)
    for (const { name, median, p95 } of results) console.log(`  ${name.padEnd(34)}${shown(median)}${shown(p95)}   ours ÷ it ${((first?.median ?? 0) / median).toFixed(2)}`)
    if (control >= 0.9 && control <= 1.1) return gates.map((gate) => holds(gate, results)).every(Boolean)
    console.log(`  inconclusive: A/A ratio ${control.toFixed(2)}, attempt ${attempt} of ${triesMax}`)
  }
  return false
}

function holds({ over, atMost }: Gate, results: readonly Result[]): boolean {
  const control = results.find(({ name }) => name === over)
  const ratio = (results[0]?.median ?? Infinity) / (control?.median ?? 0)
  const isHeld = ratio <= atMost
  console.log(`  gate: ours ÷ ${over} = ${ratio.toFixed(2)}, at most ${atMost.toFixed(2)}: ${isHeld ? 'held' : 'NOT HELD'}`)
  return isHeld
}
