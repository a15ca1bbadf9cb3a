import { expect, test } from '@playwright/test'
import { flat, letterCase, paper, written } from './letter-case'

let caseId = ''
let signedIn: Awaited<ReturnType<typeof letterCase>>['signedIn']

test.beforeAll(async ({ browser, playwright, baseURL }) => {
  test.setTimeout(180_000)
  ;({ caseId, signedIn } = await letterCase({ browser, playwright, baseURL }, '编排的一程'))
})

test('parts, order and a paragraph of one’s own follow onto the paper, by hand and keyboard, and never over another window', async () => {
  const page = await signedIn()
  const letterId = await written(page, caseId)
  const said = async () => flat(await paper(page).textContent())
  await page.getByLabel('你自己的一段话').fill('电话打到了车间。')
  await expect.poll(said).toContain('本人陈述：电话打到了车间。')

  await page.getByText('写哪些部分').click()
  await page.getByRole('checkbox', { name: '附件：逐次明细' }).uncheck()
  await expect.poll(said).not.toContain('逐次明细')
  await expect(page.getByText('你去掉的：附件：逐次明细。')).toBeVisible()

  await page.getByText('事实的先后').click()
  const kinds = page.getByRole('button', { name: /^下移：/u })
  const [first = '', second = ''] = (await kinds.evaluateAll((all) => all.map((one) => one.getAttribute('aria-label') ?? ''))).map((name) => name.replace('下移：', ''))
  const down = page.getByRole('button', { name: `下移：${first}` })
  await down.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByLabel('按什么排')).toHaveValue('hand')
  await expect(kinds.first()).toHaveAccessibleName(`下移：${second}`)
  await expect(down).toBeFocused()

  const other = await signedIn()
  await other.goto(`/cases/${caseId}/letters/${letterId}`)
  await other.getByRole('checkbox', { name: '附件：逐次明细' }).check()
  await expect(other.getByText('已存', { exact: true })).toBeVisible()
  await page.getByLabel('按什么排').selectOption('time')
  await expect(page.getByText('你写的没有覆盖它')).toBeVisible()
  await expect.poll(said).toContain('逐次明细')
  await page.getByRole('button', { name: '用我写的' }).click()
  await expect(page.getByText('已存', { exact: true })).toBeVisible()
  await page.reload()
  await expect(page.getByLabel('按什么排')).toHaveValue('time')
  await page.context().close()
  await other.context().close()
})

test('without scripts an arrow moves one kind and the return key only saves', async () => {
  const page = await signedIn({ javaScriptEnabled: false })
  await written(page, caseId)
  await page.getByText('事实的先后').click()
  const names = () => page.locator('button[name^="up."]').evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')))
  const before = await names()
  await page.getByLabel('合同编号').fill('XD-1')
  await page.getByLabel('合同编号').press('Enter')
  await page.waitForURL(/saved=1/u)
  expect(await names()).toEqual(before)
  await page.getByText('事实的先后').click()
  await page.getByRole('button', { name: before[1] ?? '' }).click()
  await expect(page.getByLabel('按什么排')).toHaveValue('hand')
  expect(await names()).toEqual([before[1], before[0], ...before.slice(2)])
  await page.context().close()
})
