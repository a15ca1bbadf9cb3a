// The steps of a test run. Each returns { name, passed, failed }.
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { run } from '../launcher/run.mjs'
import { anyPort } from '../launcher/ports.mjs'
import { playwrightCounts, vitestCounts } from './reports.mjs'

const nodeModule = (root, path) => join(root, 'node_modules', path)

function seconds(since) {
  return `${((Date.now() - since) / 1000).toFixed(1)} s`
}

async function program(root, { name, file, args = [], env = {} }, echo) {
  const since = Date.now()
  console.log(`· ${name} …`)
  const { code, output } = await run(process.execPath, [file, ...args], { cwd: root, env: { ...process.env, ...env }, echo })
  if (code !== 0 && !echo) console.log(output)
  console.log(`· ${name} ${code === 0 ? '✓' : '✗'} ${seconds(since)}`)
  return code
}

async function check(root, step) {
  const code = await program(root, step, false)
  return { name: step.name, passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 }
}

/** Lint, types, dead exports, and whether migrations and schema agree: steps that have not begun. */
export function staticChecks(root) {
  const steps = [
    { name: 'lint', file: nodeModule(root, 'eslint/bin/eslint.js'), args: ['.', '--max-warnings', '0'] },
    { name: 'types', file: nodeModule(root, 'typescript/bin/tsc'), args: ['--noEmit'] },
    { name: 'dead code', file: nodeModule(root, 'knip/bin/knip.js') },
    { name: 'schema drift', file: join(root, 'bin/migration.mjs') },
  ]
  return steps.map((step) => () => check(root, step))
}

/** Unit and server tests; `project` = those of one project of vitest.config.ts, none = all; `filters` are paths, none = all. */
export async function vitest(root, { env, project, filters = [] }) {
  const report = join(root, '.cache', `vitest-${project ?? 'some'}.json`)
  rmSync(report, { force: true })
  const args = ['run', ...filters, ...(project ? ['--project', project] : []), '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const name = project ? `tests, ${project}` : 'tests'
  const code = await program(root, { name, file: nodeModule(root, 'vitest/vitest.mjs'), args, env }, true)
  return { name, ...vitestCounts(report, code) }
}

/** Journeys through the production build in a real browser. */
export async function journeys(root, { folder, deep, filters = [] }) {
  const report = join(root, '.cache', 'playwright.json')
  rmSync(report, { force: true })
  const env = { ANNING_TEST_DATA: join(folder, 'data'), ANNING_TEST_PORT: String(await anyPort()), PLAYWRIGHT_JSON_OUTPUT_NAME: report, DATABASE_URL: '',
    ANNING_TEST_DEEP: deep ? '1' : '' }
  const args = ['test', ...filters, '--reporter=list,json']
  const code = await program(root, { name: 'journeys', file: nodeModule(root, '@playwright/test/cli.js'), args, env }, true)
  return { name: 'journeys', ...playwrightCounts(report, code) }
}
