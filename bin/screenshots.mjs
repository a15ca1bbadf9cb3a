// npm run screenshots: takes the README's pictures again, from the demonstration cases in a data directory of their own.
// They go to tests/screenshots/pictures, which no build serves.
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { buildIfStale } from './build/build.mjs'
import { anyPort } from './launcher/ports.mjs'
import { run } from './launcher/run.mjs'
import { asRefusal } from './launcher/refusal.mjs'
import { sayRefusal } from './launcher/words.mjs'
import { runFolder } from './test/database.mjs'

const root = join(import.meta.dirname, '..')

async function takePictures(folder) {
  await buildIfStale(root)
  const env = { ...process.env, ANNING_TEST_DATA: join(folder, 'data'), ANNING_TEST_PORT: String(await anyPort()), DATABASE_URL: '' }
  const args = [join(root, 'node_modules/@playwright/test/cli.js'), 'test', '--config', join(root, 'tests/screenshots/playwright.config.ts')]
  const { code } = await run(process.execPath, args, { cwd: root, env, echo: true })
  return code ?? 1
}

const folder = runFolder()
process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
takePictures(folder).then((code) => { process.exitCode = code }, (error) => {
  sayRefusal(asRefusal(error, root))
  process.exitCode = 1
})
