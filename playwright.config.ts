import os from 'node:os'
import path from 'node:path'
import { defineConfig } from '@playwright/test'
import { findChromium } from './tests/chromium'

// Journeys walk through the production build, started by the launcher as a person would. `npm test` chooses folder and port.
const data = (process.env.ANNING_TEST_DATA ??= path.join(os.tmpdir(), `anning-journeys-${process.pid}`))
const port = (process.env.ANNING_TEST_PORT ??= '3947')
const origin = `http://127.0.0.1:${port}`
const { executablePath, env } = await findChromium()

export default defineConfig({
  testDir: 'tests/journeys',
  outputDir: 'test-results',
  timeout: 60_000,
  workers: 1,
  forbidOnly: true,
  reporter: [['list']],
  use: { baseURL: origin, locale: 'zh-CN', timezoneId: 'Asia/Shanghai', launchOptions: { executablePath, env }, trace: 'retain-on-failure' },
  webServer: {
    command: `node bin/start.mjs --no-open --port ${port} --data "${data}"`,
    url: `${origin}/api/health`,
    timeout: 240_000,
    reuseExistingServer: false,
    env: { ...(process.env as Record<string, string>), ANNING_TEST_CLOCK: '1' },
    gracefulShutdown: { signal: 'SIGTERM', timeout: 20_000 },
    stdout: 'ignore',
    stderr: 'pipe',
  },
})
