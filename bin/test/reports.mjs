// Counting what the two test programs report as JSON. A file that did not load, or a run that broke outside a test, is a failure too.
import { existsSync, readFileSync } from 'node:fs'

const read = (file) => existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null
const atLeastOneIf = (broken, failed) => broken && failed === 0 ? 1 : failed

/** The message of a failure without colours, at most twelve lines: enough to know it by, where only the end of a run is kept. */
const gist = (message) => (message ?? '').replace(/\u001b\[[0-9;]*m/g, '').split('\n').slice(0, 12).join('\n')

function vitestFailures({ testResults }) {
  return testResults.flatMap(({ name, status, message, assertionResults }) => {
    const failures = assertionResults.filter((result) => result.status === 'failed')
      .map(({ fullName, failureMessages }) => ({ name: `${name} › ${fullName}`, message: gist(failureMessages?.[0]) }))
    return status === 'failed' && assertionResults.length === 0 ? [{ name, message: gist(message) }] : failures
  })
}

/** `{ passed, failed, failures }` of a vitest run that ended with exit code `code`; `failures` say `{ name, message }` of each. */
export function vitestCounts(file, code) {
  const report = read(file)
  if (!report || report.numTotalTests === 0) return { passed: 0, failed: 1, failures: [] }
  const unloaded = report.testResults.filter((result) => result.status === 'failed' && result.assertionResults.length === 0).length
  return { passed: report.numPassedTests, failed: atLeastOneIf(code !== 0, report.numFailedTests + unloaded), failures: vitestFailures(report) }
}

const specsOf = ({ suites = [], specs = [] }) => [...specs, ...suites.flatMap(specsOf)]

function playwrightFailures(report) {
  const failed = specsOf(report).filter(({ tests }) => tests.some(({ status }) => status === 'unexpected' || status === 'flaky'))
  return failed.map(({ file, title, tests }) => {
    const error = tests.flatMap(({ results }) => results).flatMap(({ errors }) => errors)[0]
    return { name: `${file} › ${title}`, message: gist(error?.message) }
  }).concat(report.errors.map(({ message }) => ({ name: 'outside a test', message: gist(message) })))
}

/** `{ passed, failed, failures }` of a Playwright run that ended with exit code `code`; a test that passed only when repeated has failed. */
export function playwrightCounts(file, code) {
  const report = read(file)
  if (!report) return { passed: 0, failed: 1, failures: [] }
  const { expected, unexpected, flaky } = report.stats
  const none = expected + unexpected + flaky === 0
  const failed = atLeastOneIf(code !== 0 || none, unexpected + flaky + (report.errors.length > 0 && unexpected === 0 ? 1 : 0))
  return { passed: expected, failed, failures: playwrightFailures(report) }
}
