// A test run: sets up what is missing, runs everything or what was named, prints the last line everyone reads.
import { join } from 'node:path'
import { install } from '../launcher/install.mjs'
import { asRefusal } from '../launcher/refusal.mjs'
import { sayRefusal } from '../launcher/words.mjs'

const root = join(import.meta.dirname, '..', '..')
const words = process.argv.slice(2)

async function test() {
  await install(root)
  const { runTests } = await import('./run.mjs')
  return runTests(root, { deep: words.includes('--deep'), filters: words.filter((word) => !word.startsWith('--')) })
}

function sum(results, key) {
  return results.reduce((total, result) => total + result[key], 0)
}

/** Prints what failed once more, where a reader of the end of a run sees it, and the last line everyone reads; ends. */
function conclude(results) {
  const passed = sum(results, 'passed')
  const failed = sum(results, 'failed')
  for (const { name, message } of results.flatMap(({ failures = [] }) => failures)) console.log(`✗ ${name}\n${message}\n`)
  for (const result of results) console.log(`  ${result.failed === 0 ? '✓' : '✗'} ${result.name}: ${result.passed} passed, ${result.failed} failed`)
  console.log(`${passed} passed, ${failed} failed`)
  process.exitCode = failed > 0 || passed === 0 ? 1 : 0
}

test().then(conclude, (error) => {
  sayRefusal(asRefusal(error, root))
  conclude([{ name: 'set-up', passed: 0, failed: 1 }])
})
