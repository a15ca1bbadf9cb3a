/** What counts of independent events say of the rate behind them. */

/** log(n!) */
function logFactorial(n: number): number {
  let sum = 0
  for (let each = 2; each <= n; each += 1) sum += Math.log(each)
  return sum
}

/** P(X ≤ `count`) where X is Poisson with this mean: from the term of `count` downwards, so that no term is too small for a double. */
function atMost(count: number, mean: number): number {
  if (mean === 0) return 1
  let [term, sum] = [Math.exp(count * Math.log(mean) - mean - logFactorial(count)), 0]
  for (let each = count; each >= 0; each -= 1) {
    sum += term
    term *= each / mean
  }
  return Math.min(sum, 1)
}

/** Where a falling function of a mean crosses `level`. */
function crossing(falling: (mean: number) => number, level: number, highest: number): number {
  let [low, high] = [0, highest]
  for (let step = 0; step < 60; step += 1) {
    const middle = (low + high) / 2
    if (falling(middle) > level) low = middle
    else high = middle
  }
  return (low + high) / 2
}

/** The exact 95 % interval (Garwood) of a rate a day, from `count` events in `days` days. */
export function rateInterval(count: number, days: number): { low: number; high: number } {
  const highest = count + 10 * Math.sqrt(count + 1) + 10
  const high = crossing((mean) => atMost(count, mean), 0.025, highest)
  const low = count === 0 ? 0 : crossing((mean) => atMost(count - 1, mean), 0.975, highest)
  return { low: low / days, high: high / days }
}

type Counted = { count: number; days: number }

/** log of the binomial probabilities of 0 … n at a share, one after the other. */
function binomial(n: number, share: number): number[] {
  const terms = [n * Math.log1p(-share)]
  for (let k = 1; k <= n; k += 1) terms.push((terms[k - 1] ?? 0) + Math.log((n - k + 1) / k) + Math.log(share) - Math.log1p(-share))
  return terms.map(Math.exp)
}

/**
 * How likely two counts differ at least as much by chance alone when their rates are the same (exact conditional test, two-sided, twice the smaller tail, at
 * most 1).
 */
export function unlikelihood(one: Counted, other: Counted): number {
  const n = one.count + other.count
  if (n === 0) return 1
  const terms = binomial(n, one.days / (one.days + other.days))
  const sum = (from: number, to: number) => terms.slice(from, to + 1).reduce((total, term) => total + term, 0)
  return Math.min(1, 2 * Math.min(sum(0, one.count), sum(one.count, n)))
}
