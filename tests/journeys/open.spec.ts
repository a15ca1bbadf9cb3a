import { expect, test } from '@playwright/test'
import { launchToken } from './personal-mode'

test('the launch link opens Today once, under a neutral title, and asks nobody outside', async ({ page }) => {
  const outside: string[] = []
  const broken: string[] = []
  page.on('request', (request) => {
    if (!request.url().startsWith('http://127.0.0.1:')) outside.push(request.url())
  })
  page.on('console', (message) => {
    if (message.type() === 'error') broken.push(`${message.text()} ${message.location().url}`)
  })
  const token = await launchToken()
  await page.goto(`/open#${token}`)
  await page.waitForURL('**/today')
  await expect(page).toHaveTitle('记录本')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  expect(outside).toEqual([])
  expect(broken).toEqual([])
  await page.context().clearCookies()
  await page.goto(`/open#${token}`)
  await page.waitForURL('**/open?error=launch-link-used')
})
