/**
 * Milliseconds of processor time that this process spends on `fn`: what others do on the machine meanwhile does not count. For comparisons within one test,
 * never for a bound in itself.
 */
export function processorMs(fn: () => unknown): number {
  const before = process.cpuUsage()
  fn()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

/** The least of three tries. */
export const leastMs = (fn: () => unknown): number => Math.min(processorMs(fn), processorMs(fn), processorMs(fn))
