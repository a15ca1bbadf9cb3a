import type { FontMetrics } from './metrics'

const entriesMax = 4000

/** A bounded memory of pure results per font set: the key holds everything else the result depends on. */
export function memoOf<Result>(): (metrics: FontMetrics, key: string, make: () => Result) => Result {
  const kept = new WeakMap<FontMetrics, Map<string, Result>>()
  return (metrics, key, make) => {
    const entries = kept.get(metrics) ?? new Map<string, Result>()
    kept.set(metrics, entries)
    const found = entries.get(key)
    if (found !== undefined) return found
    if (entries.size >= entriesMax) entries.clear()
    const result = make()
    entries.set(key, result)
    return result
  }
}
