import { readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { launchToken } from './personal-mode'

const data = () => process.env.ANNING_TEST_DATA ?? ''
const clockFile = () => path.join(data(), 'test-clock')
const dayMs = 86_400_000

let movedMs = 0

/** Moves the clock of the running product by whole days; 0 puts it back. */
export function moveClock(days: number): void {
  movedMs = days * dayMs
  if (days === 0) rmSync(clockFile(), { force: true })
  else writeFileSync(clockFile(), String(movedMs))
}

/** Signs in by a fresh launch link that is as old as the moved clock says. */
export async function signIn(page: Page): Promise<void> {
  const token = await launchToken()
  const folder = path.join(data(), 'launch-tokens')
  const at = new Date(Date.now() + movedMs)
  for (const name of readdirSync(folder)) utimesSync(path.join(folder, name), at, at)
  await page.goto(`/open#${token}`)
  await page.waitForURL('**/today')
}

/** The civil day in Asia/Shanghai so many days from today's, moved clock included. */
export const dayFromNow = (days: number): string => new Date(Date.now() + movedMs + 8 * 3_600_000 + days * dayMs).toISOString().slice(0, 10)
