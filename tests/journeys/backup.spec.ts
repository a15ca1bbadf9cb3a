import AxeBuilder from '@axe-core/playwright'
import { expect, test, type Page } from '@playwright/test'
import { rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { ApiClient } from './api-client'
import { apiToken, signIn } from './personal-mode'

/** What the launcher noted of backups, as `npm run backup` leaves it. */
const noted = () => path.join(process.env.ANNING_TEST_DATA ?? '', 'backups.json')
const dayMs = 86_400_000
const lastBackup = (days: number) => writeFileSync(noted(), JSON.stringify({ last: { at: Date.now() - days * dayMs, originals: 0, bytes: 9 } }))
const facts = { title: '备份', complainant: { name: '周岚', role: 'relative', phones: [] }, respondents: [], nightContactAgreed: false }
const faults = async (page: Page) => (await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)

test.afterEach(() => rmSync(noted(), { force: true }))

test('after a week without a backup Today says so, and the settings give the command', async ({ page, request }) => {
  const client = new ApiClient(request, await apiToken())
  await client.send('POST', '/api/cases', facts)
  lastBackup(8)
  await signIn(page)
  await expect(page.getByText('8 天没有备份了')).toBeVisible()
  expect(await faults(page)).toEqual([])
  await page.getByRole('link', { name: '怎样备份' }).click()
  await page.waitForURL('**/settings#backup')
  await expect(page.getByText('该备份了')).toBeVisible()
  await expect(page.locator('#backup code')).toHaveText(/^npm run backup anning-\d{4}-\d\d-\d\d\.age -- --data \S+$/)
  await page.setViewportSize({ width: 360, height: 800 })
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
  expect(await faults(page)).toEqual([])
})

test('a fresh backup is named with its time, and nobody is reminded', async ({ page }) => {
  lastBackup(0)
  await signIn(page)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.getByRole('link', { name: '怎样备份' })).toHaveCount(0)
  await page.goto('/settings')
  await expect(page.locator('#backup').getByText('今天备份过')).toBeVisible()
  await expect(page.getByText('该备份了')).toHaveCount(0)
})
