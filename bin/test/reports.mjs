// Counting what the two test programs report as JSON. A file that did not load, or a run that broke outside a test, is a failure too.
import { existsSync, readFileSync } from 'node:fs'

const read = (file) => existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null
const atLeastOneIf = (broken, failed) => broken && failed === 0 ? 1 : failed

/** `{ passed, failed }` of a vitest run that ended with exit code `code`. */
export function vitestCounts(file, code) {
  const report = read(file)
  if (!report || report.numTotalTests === 0) return { passed: 0, failed: 1 }
  const unloaded = report.testResults.filter((result) => result.status === 'failed' && result.assertionResults.length === 0).length
  return { passed: report.numPassedTests, failed: atLeastOneIf(code !== 0, report.numFailedTests + unloaded) }
}

/** `{ passed, failed }` of a Playwright run that ended with exit code `code`; a test that passed only when repeated has failed. */
export function playwrightCounts(file, code) {
  const report = read(file)
  if (!report) return { passed: 0, failed: 1 }
  const { expected, unexpected, flaky } = report.stats
  const none = expected + unexpected + flaky === 0
  return { passed: expected, failed: atLeastOneIf(code !== 0 || none, unexpected + flaky + (report.errors.length > 0 && unexpected === 0 ? 1 : 0)) }
}
