import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** A program's token for the running product, made the way a person makes one: `npm run --silent token`. */
export async function apiToken(): Promise<string> {
  const { stdout } = await run(process.execPath, ['bin/token.mjs', '--data', process.env.ANNING_TEST_DATA ?? ''])
  return stdout.trim()
}
