import { expect, type Page, test } from '@playwright/test'
import { ApiClient } from './api-client'
import { flat, letterCase, paper, written } from './letter-case'
import { apiToken } from './personal-mode'

let caseId = ''
let signedIn: Awaited<ReturnType<typeof letterCase>>['signedIn']

test.beforeAll(async ({ browser, playwright, baseURL }) => {
  test.setTimeout(180_000)
  ;({ caseId, signedIn } = await letterCase({ browser, playwright, baseURL }, '草稿的一程'))
})

/** What this device holds of a letter's fields, unreadable; null for nothing. The slot is the member's own. */
const keptDraft = (page: Page, letterId: string) =>
  page.evaluate((id) => Object.entries(localStorage).find(([name]) => name.startsWith(`anning-letter-${id}.`))?.[1] ?? null, letterId)

test('what could not be saved stays in the fields, and another window’s change is told and not overwritten', async ({ playwright, baseURL }) => {
  const page = await signedIn()
  const letterId = await written(page, caseId)
  await page.getByLabel('收件人').fill('国家金融监督管理总局岚州监管分局')
  await expect(page.getByText('先改好标出的地方，再定稿。')).toHaveCount(0)
  await page.context().setOffline(true)
  await page.getByLabel('合同编号').fill('XD2025-0618')
  await expect(page.getByText('没有存上，写的字都还在框里。')).toBeVisible()
  await expect(page.getByText('还有字没存上，存好再定稿。')).toBeVisible()
  await page.context().setOffline(false)
  await expect(page.getByText('已存', { exact: true })).toBeVisible()

  const request = await playwright.request.newContext({ baseURL })
  const client = new ApiClient(request, await apiToken())
  expect((await client.send('PATCH', `/api/letters/${letterId}`, { options: { contract: 'OTHER-1' } })).status).toBe(200)
  await page.getByLabel('合同编号').fill('MINE-2')
  await expect(page.getByText('你写的没有覆盖它')).toBeVisible()
  await expect.poll(async () => flat(await paper(page).textContent())).toContain('OTHER-1')
  await expect(page.getByLabel('合同编号')).toHaveValue('MINE-2')
  await page.getByRole('button', { name: '用我写的' }).click()
  await expect.poll(async () => flat(await paper(page).textContent())).toContain('MINE-2')
  await request.dispose()
  await page.context().close()
})

test('what this device keeps is unreadable there, and is not put over a newer letter without being asked', async ({ playwright, baseURL }) => {
  const page = await signedIn()
  const letterId = await written(page, caseId)
  await page.route(`**/api/letters/${letterId}`, (route) => route.abort())
  await page.getByLabel('合同编号').fill('MINE-3')
  await expect(page.getByText('没有存上，写的字都还在框里。')).toBeVisible()
  const held = await page.evaluate(() => JSON.stringify({ local: { ...localStorage }, session: { ...sessionStorage } }))
  expect(held).toContain(`anning-letter-${letterId}`)
  expect(held).not.toContain('MINE-3')

  const request = await playwright.request.newContext({ baseURL })
  const client = new ApiClient(request, await apiToken())
  expect((await client.send('PATCH', `/api/letters/${letterId}`, { options: { contract: 'OTHER-3', background: '那边写的背景。' } })).status).toBe(200)
  await page.reload()
  await expect(page.getByText('你写的没有覆盖它')).toBeVisible()
  await expect(page.getByLabel('合同编号')).toHaveValue('MINE-3')
  await page.unroute(`**/api/letters/${letterId}`)
  expect(flat(await paper(page).textContent())).toContain('OTHER-3')
  await page.getByRole('button', { name: '用我写的' }).click()
  await expect(page.getByText('已存', { exact: true })).toBeVisible()
  await expect.poll(async () => flat(await paper(page).textContent())).toContain('MINE-3')
  expect(flat(await paper(page).textContent())).toContain('那边写的背景')
  await expect.poll(() => keptDraft(page, letterId)).toBeNull()
  await request.dispose()
  await page.context().close()
})

test('a request that is too long is named, and words that did not make it into an issued letter wait on its page', async ({ playwright, baseURL }) => {
  const page = await signedIn()
  const letterId = await written(page, caseId)
  const sent = page.waitForResponse((answer) => answer.request().method() === 'PATCH' && answer.ok())
  await page.getByLabel('收件人').fill('国家金融监督管理总局岚州监管分局')
  await sent
  await expect(page.getByText('已存', { exact: true })).toBeVisible()
  await page.getByLabel('另外的请求').fill(`短的。\n${'长'.repeat(401)}`)
  await expect(page.getByText('没有存上：“另外的请求”第 2 条太长了。')).toBeVisible()

  const request = await playwright.request.newContext({ baseURL })
  const client = new ApiClient(request, await apiToken())
  expect((await client.send('POST', `/api/letters/${letterId}/issue`, {})).status).toBe(200)
  await page.getByLabel('另外的请求').fill('请告知录音保存多久。')
  await expect(page.getByText('你写的这些没有写进这一份')).toBeVisible()
  await expect(page.getByText('请告知录音保存多久。', { exact: true })).toBeVisible()
  await expect(page.locator('[data-sha256]')).toBeVisible()
  await page.getByRole('button', { name: '去掉', exact: true }).click()
  await expect(page.getByText('你写的这些没有写进这一份')).toHaveCount(0)
  await expect.poll(() => keptDraft(page, letterId)).toBeNull()
  await request.dispose()
  await page.context().close()
})

test('a choice counts as saved once it is, keeps the focus, and follows another window', async ({ playwright, baseURL }) => {
  const page = await signedIn()
  const letterId = await written(page, caseId, 'police-summary:police')
  const procedure = page.getByLabel('按什么程序')
  const stored = () => keptDraft(page, letterId)
  await procedure.focus()
  await procedure.selectOption('administrative')
  const chosen = () => procedure.evaluate((select: HTMLSelectElement) => [...select.options].find((option) => option.defaultSelected)?.value)
  await expect.poll(chosen).toBe('administrative')
  await expect(page.getByText('已存', { exact: true })).toBeVisible()
  await expect(procedure).toBeFocused()
  await page.context().setOffline(true)
  await page.getByLabel('派出所').fill('某某派出所')
  await expect.poll(stored).not.toBeNull()
  await page.getByLabel('派出所').fill('')
  await expect.poll(stored).toBeNull()
  await page.context().setOffline(false)
  await expect(page.getByText('已存', { exact: true })).toBeVisible()

  const request = await playwright.request.newContext({ baseURL })
  const client = new ApiClient(request, await apiToken())
  expect((await client.send('PATCH', `/api/letters/${letterId}`, { options: { procedure: 'criminal' } })).status).toBe(200)
  await page.getByLabel('派出所').fill('岚州派出所')
  await expect(page.getByText('你写的没有覆盖它')).toBeVisible()
  await expect(procedure).toHaveValue('criminal')
  await page.getByRole('button', { name: '用我写的' }).click()
  await expect(page.getByText('已存', { exact: true })).toBeVisible()
  await page.reload()
  await expect(procedure).toHaveValue('criminal')
  await expect(page.getByLabel('派出所')).toHaveValue('岚州派出所')
  await request.dispose()
  await page.context().close()
})
