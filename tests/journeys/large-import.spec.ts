import { type APIRequestContext, expect, test } from '@playwright/test'
import { callers, callFile } from '../bench/bench-files'
import { ApiClient } from './api-client'
import { apiToken, signIn } from './personal-mode'

const rows = 40_000

/** A case of its own, and a way to send it a large file. */
async function opened(request: APIRequestContext): Promise<{ at: string; send: () => Promise<number> }> {
  const token = await apiToken()
  const { body: { id } } = await new ApiClient(request, token).send('POST', '/api/cases', {
    title: '很多记录', complainant: { name: '林知夏', role: 'debtor', phones: ['19900001001'] }, nightContactAgreed: false,
    respondents: [{ key: 'lender', name: '澜汐', kind: 'bank', lines: callers.map((number) => ({ number, attribution: 'confirmed' })) }],
  })
  const about = JSON.stringify({ 'calls.xml': { phoneOf: '19900001001', recipient: 'debtor' } })
  const multipart = { about, files: { name: 'calls.xml', mimeType: 'text/xml', buffer: callFile(3, rows, 5) } }
  const send = async () => (await request.post(`/api/cases/${id}/evidence`, { headers: { authorization: `Bearer ${token}` }, multipart, timeout: 60_000 })).status()
  return { at: `/cases/${id}`, send }
}

test('a large file says how far it has been read; leaving stops nothing, a second tab shows the same, and all of it is there at once', async ({ page, context, request }) => {
  test.setTimeout(120_000)
  const { at, send } = await opened(request)
  await signIn(page)
  await page.setViewportSize({ width: 360, height: 740 })
  expect(await send()).toBe(202)

  await page.goto(`${at}/evidence`)
  const bar = page.getByRole('progressbar', { name: 'calls.xml 读到哪里了' })
  await expect(bar).toBeVisible()
  await expect(page.getByText('可以离开这一页，读的事不会停')).toBeVisible()
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0)

  await page.goto(`${at}/timeline`)
  await expect(page.getByText('来电', { exact: false }).filter({ hasText: '次' })).toHaveCount(0)
  const other = await context.newPage()
  await Promise.all([page.goto(`${at}/evidence`), other.goto(`${at}/evidence`)])
  for (const tab of [page, other]) await expect(tab.getByText('导入 40,000 行')).toBeVisible({ timeout: 90_000 })
  await expect(bar).toHaveCount(0)
})

test('a large file is stopped with one press: nothing of it is there, and its original stays', async ({ page, request }) => {
  const { at, send } = await opened(request)
  await signIn(page)
  await page.setViewportSize({ width: 360, height: 740 })
  expect(await send()).toBe(202)
  await page.goto(`${at}/evidence`)
  await expect(page.getByText('停下以后，这一次读的一行也不会放进案卷')).toBeVisible()
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0)
  await page.getByRole('button', { name: '停止读取' }).click()
  await expect(page.getByText('按你的要求停下了，这一次一行也没有放进案卷')).toBeVisible()
  await expect(page.getByRole('button', { name: '停止读取' })).toHaveCount(0)
  await expect(page.getByRole('link', { name: '手机记录备份' })).toBeVisible()
  await page.goto(`${at}/timeline`)
  await expect(page.getByText('来电', { exact: false }).filter({ hasText: '次' })).toHaveCount(0)
})
