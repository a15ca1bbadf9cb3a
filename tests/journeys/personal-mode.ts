import type { Page } from '@playwright/test'
import { execFile } from 'node:child_process'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** A program's token for the running product, made the way a person makes one: `npm run --silent token`. */
export async function apiToken(): Promise<string> {
  const { stdout } = await run(process.execPath, ['bin/token.mjs', '--data', process.env.ANNING_TEST_DATA ?? ''])
  return stdout.trim()
}

/** The token of a fresh launch link, as a second start on the same data leaves it. */
export async function launchToken(): Promise<string> {
  const file = path.resolve('bin/launcher/launch-token.mjs')
  const { leaveToken } = (await import(pathToFileURL(file).href)) as { leaveToken: (data: string) => string }
  return leaveToken(process.env.ANNING_TEST_DATA ?? '')
}

/** Opens the product in this browser the way a person does: by a launch link. Leaves the page on Today. */
export async function signIn(page: Page): Promise<void> {
  await page.goto(`/open#${await launchToken()}`)
  await page.waitForURL('**/today')
}
