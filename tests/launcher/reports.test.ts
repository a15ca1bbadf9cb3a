import { mkdtempSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { bin } from './modules'

const { vitestCounts, playwrightCounts } = await bin('test/reports.mjs')

function report(content: object): string {
  const file = path.join(mkdtempSync(path.join(os.tmpdir(), 'anning-report-')), 'report.json')
  writeFileSync(file, JSON.stringify(content))
  return file
}

const vitest = (passed: number, failed: number, files: object[] = []) => report({ numTotalTests: passed + failed, numPassedTests: passed, numFailedTests: failed, testResults: files })
const playwright = (expected: number, unexpected: number, flaky: number, errors: object[] = []) => report({ stats: { expected, unexpected, flaky, skipped: 0 }, errors })

test.each([
  ['all passed', vitest(3, 0), 0, { passed: 3, failed: 0 }],
  ['one failed', vitest(2, 1), 1, { passed: 2, failed: 1 }],
  ['a file that did not load', vitest(2, 0, [{ status: 'failed', assertionResults: [] }]), 1, { passed: 2, failed: 1 }],
  ['an error outside a test', vitest(2, 0), 1, { passed: 2, failed: 1 }],
  ['no test at all', vitest(0, 0), 0, { passed: 0, failed: 1 }],
  ['no report', '/nowhere/report.json', 0, { passed: 0, failed: 1 }],
])('unit tests: %s', (_name, file, code, counts) => expect(vitestCounts(file, code)).toMatchObject(counts))

test.each([
  ['all passed', playwright(3, 0, 0), 0, { passed: 3, failed: 0 }],
  ['one failed, one flaky', playwright(1, 1, 1), 1, { passed: 1, failed: 2 }],
  ['server did not start', playwright(0, 0, 0, [{ message: 'x' }]), 1, { passed: 0, failed: 1 }],
  ['no test at all', playwright(0, 0, 0), 0, { passed: 0, failed: 1 }],
  ['no report', '/nowhere/report.json', 1, { passed: 0, failed: 1 }],
])('journeys: %s', (_name, file, code, counts) => expect(playwrightCounts(file, code)).toMatchObject(counts))

test('what failed is named with the first lines of its message', () => {
  const results = [{ fullName: 'a test', status: 'failed', failureMessages: ['\u001b[31mexpected\u001b[39m 1'] }, { fullName: 'well', status: 'passed', failureMessages: [] }]
  const file = vitest(1, 1, [{ name: 'x.test.ts', status: 'failed', assertionResults: results }, { name: 'y.test.ts', status: 'failed', message: 'no module', assertionResults: [] }])
  expect(vitestCounts(file, 1).failures).toEqual([{ name: 'x.test.ts › a test', message: 'expected 1' }, { name: 'y.test.ts', message: 'no module' }])
  const spec = (title: string, status: string) => ({ file: 'a.spec.ts', title, tests: [{ status, results: [{ errors: status === 'expected' ? [] : [{ message: 'late' }] }] }] })
  const walked = report({
    stats: { expected: 1, unexpected: 1, flaky: 1 }, errors: [],
    suites: [{ specs: [spec('one', 'expected')], suites: [{ specs: [spec('two', 'unexpected'), spec('three', 'flaky')] }] }],
  })
  expect(playwrightCounts(walked, 1).failures).toEqual([{ name: 'a.spec.ts › two', message: 'late' }, { name: 'a.spec.ts › three', message: 'late' }])
})
