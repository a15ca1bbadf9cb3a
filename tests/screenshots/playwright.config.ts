import path from 'node:path'
import { defineConfig } from '@playwright/test'
import journeys from '../../playwright.config'

/** The journeys' server and browser, with the demonstration cases. Run by `npm run screenshots`. */
const server = [journeys.webServer ?? []].flat()

export default defineConfig({
  ...journeys,
  testDir: import.meta.dirname,
  outputDir: path.join(import.meta.dirname, '../../test-results'),
  timeout: 180_000,
  webServer: server.map((one) => ({ ...one, cwd: path.join(import.meta.dirname, '../..'), command: `${one.command} --demo` })),
})
