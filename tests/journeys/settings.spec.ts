import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { launchToken } from './personal-mode'

async function enter(page: Page) {
  // From elsewhere: a link opened on a page that is still being set up is another story.
  await page.goto('about:blank')
  await page.goto(`/open#${await launchToken()}`)
  await page.waitForURL('**/today')
  await page.goto('/settings')
}

test('the language changes in the header and stays, also before signing in', async ({ page }) => {
  await page.goto('/open')
  await page.getByRole('button', { name: 'English' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Open Anning')
  await enter(page)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Settings')
  await page.getByRole('button', { name: '简体中文' }).first().click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('设置')
})

test('light and dark are kept by this device', async ({ page }) => {
  await enter(page)
  await page.getByRole('button', { name: '深色', exact: true }).click()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await page.goto('/today')
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
})

test('with a PIN the lock asks for it, without one a press is enough', async ({ page }) => {
  await enter(page)
  await page.getByRole('button', { name: '锁定' }).click()
  await expect(page).toHaveURL(/\/locked\?back=/)
  await page.getByRole('button', { name: '解锁' }).click()
  await expect(page).toHaveURL(/\/settings$/)

  await page.getByLabel('新的 PIN').fill('2468')
  await page.getByRole('button', { name: '保存' }).click()
  await expect(page.getByText('已设 PIN。')).toBeVisible()
  await page.getByRole('button', { name: '锁定' }).click()
  await expect(page).toHaveURL(/\/locked\?back=/)
  await page.goto('/cases?turn=ours')
  await expect(page).toHaveURL(/\/locked\?back=/)
  await page.getByLabel('PIN').fill('1111')
  await page.getByRole('button', { name: '解锁' }).click()
  await expect(page.getByText('PIN 不对。', { exact: true })).toBeVisible()
  await page.getByLabel('PIN').fill('2468')
  await page.getByRole('button', { name: '解锁' }).click()
  await expect(page).toHaveURL(/\/cases\?turn=ours$/)

  await page.goto('/settings')
  await page.getByRole('button', { name: '保存' }).click()
  await expect(page.getByText('已设 PIN。')).toBeVisible()
  await page.getByText('不再用 PIN').click()
  await page.getByLabel('现在的 PIN').last().fill('2468')
  await page.getByRole('button', { name: '去掉 PIN' }).click()
  await expect(page.getByText('没有设 PIN')).toBeVisible()
})

test('a token is shown once, works, and stops when it is revoked', async ({ page, request }) => {
  await enter(page)
  await page.getByLabel('用途').fill('备份')
  await page.getByRole('button', { name: '新建令牌' }).click()
  const token = await page.getByLabel('新令牌').inputValue()
  expect(token).toMatch(/^anning_/)
  const status = async () => (await request.get('/api/cases', { headers: { authorization: `Bearer ${token}` } })).status()
  expect(await status()).toBe(200)
  await page.reload()
  expect(await page.content()).not.toContain(token)
  await page.getByRole('listitem').filter({ hasText: '备份' }).getByRole('button', { name: '撤销' }).click()
  await expect(page.getByRole('listitem').filter({ hasText: '备份' })).toHaveCount(0)
  expect(await status()).toBe(401)
})

test('a double click makes one token, and it is the one that is shown', async ({ page, request }) => {
  await enter(page)
  await page.getByLabel('用途').fill('双击')
  await page.getByRole('button', { name: '新建令牌' }).dblclick()
  const token = await page.getByLabel('新令牌').inputValue()
  expect((await request.get('/api/cases', { headers: { authorization: `Bearer ${token}` } })).status()).toBe(200)
  await page.reload()
  await expect(page.getByRole('listitem').filter({ hasText: '双击' })).toHaveCount(1)
})

test('another session is ended from here, and signing out leads to the door', async ({ page, browser }) => {
  await enter(page)
  const other = await (await browser.newContext()).newPage()
  await enter(other)
  await page.reload()
  await page.getByRole('button', { name: '结束这一处' }).last().click()
  await other.close()
  await page.getByRole('button', { name: '退出登录' }).click()
  await expect(page).toHaveURL(/\/open$/)
})

test('works without script, and axe finds nothing', async ({ page, browser }) => {
  await enter(page)
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
  const plain = await browser.newContext({ javaScriptEnabled: false, storageState: await page.context().storageState(), locale: 'zh-CN' })
  const form = await plain.newPage()
  await form.goto('/settings')
  await form.getByRole('button', { name: '浅色' }).click()
  await expect(form.locator('html')).toHaveAttribute('data-theme', 'light')
  await form.getByRole('button', { name: '锁定' }).click()
  await expect(form).toHaveURL(/\/locked\?back=/)
  await form.getByRole('button', { name: '离开' }).click()
  await expect(form).toHaveURL(/\/left$/)
  await plain.close()
})
