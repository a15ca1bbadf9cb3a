import { expect, type Page, test } from '@playwright/test'
import { ApiClient } from './api-client'
import { flat, letterCase, paper, written } from './letter-case'
import { apiToken } from './personal-mode'

/** What is typed while a slow line still brings the scripts is not lost once they are there. */

let caseId = ''
let signedIn: Awaited<ReturnType<typeof letterCase>>['signedIn']

test.beforeAll(async ({ browser, playwright, baseURL }) => {
  test.setTimeout(180_000)
  ;({ caseId, signedIn } = await letterCase({ browser, playwright, baseURL }, '慢的网'))
})

/** Opens a page whose scripts wait until `come` is called. */
async function withoutScripts(page: Page, address: string): Promise<{ come: () => Promise<void> }> {
  let open = () => {}
  const gate = new Promise<void>((resolve) => { open = resolve })
  await page.route(/\/_next\/static\/.*\.js/, async (route) => {
    await gate
    await route.continue()
  })
  await page.goto(address, { waitUntil: 'commit' })
  return { come: async () => {
    open()
    await page.waitForLoadState('load')
  } }
}

test('into the draft of a letter, over empty fields and full ones', async ({ playwright, baseURL }) => {
  const page = await signedIn()
  const letterId = await written(page, caseId)
  const request = await playwright.request.newContext({ baseURL })
  const client = new ApiClient(request, await apiToken())
  expect((await client.send('PATCH', `/api/letters/${letterId}`, { options: { background: '先前的背景。' } })).status).toBe(200)
  const { come } = await withoutScripts(page, `/cases/${caseId}/letters/${letterId}`)
  await page.getByLabel('合同编号').fill('EARLY-1')
  await page.getByLabel('背景').fill('早写的背景。')
  await come()
  await expect.poll(async () => flat(await paper(page).textContent())).toContain('早写的背景')
  await expect(page.getByText('已存', { exact: true })).toBeVisible()
  await expect(page.getByLabel('合同编号')).toHaveValue('EARLY-1')
  await page.reload()
  await expect(page.getByLabel('合同编号')).toHaveValue('EARLY-1')
  await expect(page.getByLabel('背景')).toHaveValue('早写的背景。')
  await request.dispose()
  await page.context().close()
})

test('into the choices of the one page', async () => {
  const page = await signedIn()
  const letterId = await written(page, caseId, 'police-summary:police')
  const { come } = await withoutScripts(page, `/cases/${caseId}/letters/${letterId}`)
  await page.getByLabel('按什么程序').selectOption('criminal')
  await page.getByRole('checkbox', { name: /保密/ }).check()
  await come()
  await expect.poll(async () => flat(await paper(page).textContent())).toContain('要求对报案人信息保密')
  await page.reload()
  await expect(page.getByLabel('按什么程序')).toHaveValue('criminal')
  await expect(page.getByRole('checkbox', { name: /保密/ })).toBeChecked()
  await page.context().close()
})

test('into the intake: the danger that was ticked opens what to do', async () => {
  const page = await signedIn()
  const { come } = await withoutScripts(page, '/cases/new')
  await page.getByRole('checkbox', { name: '有人要上门，或已经在门口' }).check()
  await come()
  await expect(page.getByText('留在屋里，锁好门，不要开门谈。')).toBeVisible()
  await expect(page.getByRole('checkbox', { name: '有人要上门，或已经在门口' })).toBeChecked()
  await page.context().close()
})

test('into the facts of a case: kept on the device until they are saved', async () => {
  const page = await signedIn()
  const { come } = await withoutScripts(page, `/cases/${caseId}/facts?edit=review`)
  const name = page.getByLabel(/^给案件起个名字/)
  await name.fill('早改的名字')
  await come()
  await expect.poll(() => page.evaluate(() => Object.keys(localStorage).some((slot) => slot.includes('-review')))).toBe(true)
  await page.reload()
  await expect(name).toHaveValue('早改的名字')
  await page.getByRole('button', { name: '存下来', exact: true }).click()
  await page.waitForURL(`**/cases/${caseId}/facts`)
  await page.context().close()
})

test('into a record: the time as it was said, and the words', async () => {
  const page = await signedIn()
  const { come } = await withoutScripts(page, '/record')
  await page.locator('input[name="atText"]').fill('2026-03-05 23:10')
  await page.getByLabel('号码').fill('17000001234')
  await come()
  await expect(page.locator('input[name="at"]')).toHaveValue('2026-03-05T23:10:00+08:00')
  await expect(page.getByLabel('号码')).toHaveValue('17000001234')
  await page.reload()
  await expect(page.getByLabel('号码')).toHaveValue('17000001234')
  await page.context().close()
})
