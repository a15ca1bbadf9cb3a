import { expect, test, type Page } from '@playwright/test'
import { signIn } from './personal-mode'

/** The draft in this page's address, as the server has it. */
async function stored(page: Page) {
  const id = new URL(page.url()).searchParams.get('draft')
  return (await page.evaluate(async (path) => (await fetch(path)).json(), `/api/intake-drafts/${id}`)).body
}

test('an intake open in two windows loses neither what the one wrote nor the other', async ({ page, context }) => {
  await signIn(page)
  await page.goto('/cases/new?step=role')
  await page.getByRole('radio', { name: '借款人的家人或亲戚' }).check()
  await page.getByRole('button', { name: '下一步' }).click()
  await page.getByLabel(/^你的姓名/).fill('周岚')
  await expect(page.getByText('已存好')).toBeVisible()
  const second = await context.newPage()
  // Both windows share what the device holds: the second one has read it before the first one writes on.
  await second.goto(page.url(), { waitUntil: 'networkidle' })
  await page.getByLabel('借款人的姓名').fill('第一窗')
  await expect.poll(async () => (await stored(page)).debtor).toMatchObject({ name: '第一窗' })
  await second.getByLabel('借款人的姓名').fill('第二窗')
  await expect(second.getByText('这份在另一个窗口里改过')).toBeVisible()
  expect((await stored(page)).debtor).toMatchObject({ name: '第一窗' })
  await second.getByRole('button', { name: '看那边的' }).click()
  await expect(second.getByLabel('借款人的姓名')).toHaveValue('第一窗')
  await second.reload()
  await expect(second.getByText('你先前写的没有放进来，还在')).toBeVisible()
  await expect(second.getByLabel('借款人的姓名')).toHaveValue('第一窗')
  await second.getByRole('button', { name: '用我写的' }).click()
  await expect(second.getByLabel('借款人的姓名')).toHaveValue('第二窗')
  await expect.poll(async () => (await stored(page)).debtor).toMatchObject({ name: '第二窗' })
  await page.getByLabel('借款人的姓名').fill('又是第一窗')
  await page.getByRole('button', { name: '用我写的' }).click()
  await expect.poll(async () => (await stored(page)).debtor).toMatchObject({ name: '又是第一窗' })
})
