import { expect, test, type Page } from '@playwright/test'
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
  await page.waitForURL('**/locked?back=*')
  await page.getByRole('button', { name: '解锁' }).click()
  await page.waitForURL('**/cases')
})

for (const key of ['Shift', 'Escape'])
  test(`three times ${key} leaves as well`, async ({ page }) => {
    await signIn(page)
    await page.goto('/record')
    await page.getByLabel('号码').focus()
    for (let press = 0; press < 3; press += 1) await page.keyboard.press(key)
    await page.waitForURL('**/left')
  })

/** How long after the press nothing of the page could be seen, by the page's own clock; a page that is already gone shows nothing. */
async function blankAfterPress(page: Page): Promise<number> {
  let tell: (ms: number) => void = () => undefined
  const told = new Promise<number>((resolve) => { tell = resolve })
  // The page may be gone before it could be asked, so it tells by itself.
  await page.exposeFunction('tellBlank', (ms: number) => tell(ms))
  await page.evaluate(() => {
    const seen = window as unknown as { pressed: number; tellBlank: (ms: number) => void }
    document.addEventListener('click', ({ timeStamp }) => { seen.pressed = timeStamp }, true)
    new MutationObserver(() => seen.tellBlank(performance.now() - seen.pressed)).observe(document.documentElement, { attributes: true, attributeFilter: ['data-blank'] })
  })
  await page.getByRole('button', { name: '离开' }).click()
  return told
}

test('without a line it blanks at once, shows the neutral page alone, and locks when the line is back', async ({ page, context }) => {
  await signIn(page)
  await page.getByRole('link', { name: '案件' }).first().click()
  await page.waitForURL('**/cases')
  await page.getByRole('link', { name: '记一次' }).first().click()
  await page.waitForURL('**/record')
  await context.setOffline(true)
  expect(await blankAfterPress(page)).toBeLessThan(100)
  await expect(page.getByRole('heading', { name: '便签' })).toBeVisible()
  await expect(page.getByRole('textbox', { name: '便签' })).toBeVisible()
  await expect(page).toHaveTitle('记录本')
  await expect(page).toHaveURL(/\/left$/)
  for (let press = 0; press < 2; press += 1) {
    await page.evaluate(() => window.history.back())
    await expect(page).toHaveURL(/\/left$/)
    await expect(page.locator('body')).not.toContainText('案件')
  }
  await context.setOffline(false)
  // The page goes to the lock by itself; asked in that moment it has no answer yet.
  await expect.poll(() => page.evaluate(() => localStorage.getItem('anning-left')).catch(() => 'on its way')).toBeNull()
  await page.goto('/cases')
  await page.waitForURL('**/locked?back=*')
})

test('a page opened after leaving without a line is locked before anything is seen', async ({ page, context }) => {
  await signIn(page)
  await page.goto('/record')
  // The device believes it is online, but nothing arrives.
  await context.route('**/api/leave', (route) => route.abort())
  await page.getByRole('button', { name: '离开' }).click()
  await expect(page.getByRole('heading', { name: '便签' })).toBeVisible()
  await page.close()
  await context.unroute('**/api/leave')
  const next = await context.newPage()
  // The lock is held back, so that what is seen before it can be looked at.
  let release = () => {}
  const held = new Promise<void>((done) => { release = done })
  await next.route('**/api/leave', async (route) => {
    await held
    await route.continue()
  })
  await next.goto('/cases', { waitUntil: 'commit' })
  await expect(next.locator('html')).toHaveAttribute('data-blank', '')
  await expect(next.getByRole('heading', { level: 1, name: '案件' })).toBeHidden()
  release()
  await next.waitForURL('**/locked?back=*')
  await next.getByRole('button', { name: '解锁' }).click()
  await next.waitForURL('**/cases')
  await expect(next.locator('html')).not.toHaveAttribute('data-blank')
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
  await page.waitForURL('**/locked?back=*')
  expect(await page.evaluate(() => JSON.stringify({ ...localStorage }))).not.toContain('17000001234')
  await page.getByRole('button', { name: '解锁' }).click()
  await page.waitForURL('**/record')
  await expect(page.getByLabel('号码')).toHaveValue('17000001234')
})
