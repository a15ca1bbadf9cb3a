import { expect, test } from '@playwright/test'
import { signIn } from './personal-mode'

test('leaving blanks, locks, and leaves nothing to go back to', async ({ page }) => {
  await signIn(page)
  await page.goto('/cases')
  await page.goto('/record')
  await page.getByRole('button', { name: '离开' }).click()
  await page.waitForURL('**/left')
  await expect(page).toHaveTitle('记录本')
  await expect(page.getByRole('button', { name: '离开' })).toHaveCount(0)
  for (let press = 0; press < 5; press += 1) {
    await page.goBack().catch(() => null)
    await expect(page.getByText('案件')).toHaveCount(0)
  }
  await page.goto('/cases')
  await page.waitForURL('**/locked')
  await page.getByRole('button', { name: '解锁' }).click()
  await page.waitForURL('**/today')
})

for (const key of ['Shift', 'Escape'])
  test(`three times ${key} leaves as well`, async ({ page }) => {
    await signIn(page)
    await page.goto('/record')
    await page.getByLabel('号码').focus()
    for (let press = 0; press < 3; press += 1) await page.keyboard.press(key)
    await page.waitForURL('**/left')
  })

test('leaving works before any script', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: true })
  const page = await context.newPage()
  await signIn(page)
  const plain = await browser.newContext({ javaScriptEnabled: false, storageState: await context.storageState() })
  const bare = await plain.newPage()
  await bare.goto('/today')
  await bare.getByRole('button', { name: '离开' }).click()
  await bare.waitForURL('**/left')
  await page.goto('/today')
  await page.waitForURL('**/locked')
  await plain.close()
  await context.close()
})

test('what was being written is there again after leaving', async ({ page }) => {
  await signIn(page)
  await page.goto('/record')
  await page.getByLabel('号码').fill('17000001234')
  await page.getByRole('button', { name: '离开' }).click()
  await page.waitForURL('**/left')
  await page.goto('/record')
  await page.waitForURL('**/locked')
  expect(await page.evaluate(() => JSON.stringify({ ...localStorage }))).not.toContain('17000001234')
  await page.getByRole('button', { name: '解锁' }).click()
  await page.waitForURL('**/today')
  await page.goto('/record')
  await expect(page.getByLabel('号码')).toHaveValue('17000001234')
})
