import { readFileSync } from 'node:fs'
import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { ApiClient } from './api-client'
import { apiToken, signIn } from './personal-mode'

/** A person takes a contact out of a case, sets a date, and deletes the case, on a phone, with a keyboard alone where it counts. */

const phone = { width: 360, height: 740 }

async function looksRight(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`))).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0)
}

test('a contact, a date, and then the case itself go', async ({ page, request }) => {
  test.setTimeout(90_000)
  const client = new ApiClient(request, await apiToken())
  const { body: { id } } = await client.send('POST', '/api/cases', {
    title: '要删的案子 · 一', complainant: { name: '林知夏', role: 'debtor', phones: ['19900001001'] },
    respondents: [{ key: 'lender', name: '某消费金融', kind: 'consumer-finance', lines: [{ number: '17000001234', attribution: 'confirmed' }] }],
    contacts: [{ key: 'colleague', name: '张敏', relation: '同事', phones: ['19900001009'] }], nightContactAgreed: false, refusals: [], stopRequests: [],
  })
  const call = { at: '2026-03-02T20:15:00+08:00', number: '17000001234', channel: 'call', direction: 'incoming', answered: true, recipient: 'colleague' }
  await client.send('POST', `/api/cases/${id}/attempts`, call)
  await page.setViewportSize(phone)
  await signIn(page)

  await page.goto(`/cases/${id}/facts`)
  await page.getByRole('link', { name: '同意、保存期限和删除' }).click()
  await page.waitForURL('**/data')
  await looksRight(page)
  await page.getByLabel('日期').fill('2099-01-02')
  await expect(page.getByText('2099年1月2日周五')).toBeVisible()
  await page.getByLabel('为什么留到那一天').selectOption('wish')
  await page.getByRole('button', { name: '定下日期' }).click()
  await expect(page.getByText('保存到 2099年1月2日：本人希望留着')).toBeVisible()

  const [taken] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: '下载案件数据（JSON）' }).click()])
  expect(JSON.parse(readFileSync(await taken.path(), 'utf8'))).toMatchObject({ format: 'anning-case-1', case: { id }, attempts: [{ number: '17000001234' }] })
  await page.getByRole('link', { name: /张敏/ }).click()
  await page.waitForURL('**/data/person?**')
  await looksRight(page)
  await page.getByLabel('我确认：移除后不能恢复').check()
  await page.getByRole('button', { name: '移除', exact: true }).click()
  await expect(page.getByRole('status')).toContainText('已从案件中移除')
  expect((await client.get(`/api/cases/${id}`)).body.contacts).toMatchObject([{ name: '亲友', phones: [] }])

  await page.getByRole('link', { name: '删除这个案件' }).click()
  await page.waitForURL('**/erase')
  await looksRight(page)
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0)
  await page.getByLabel('本人要求').check()
  await page.getByLabel('照着写一遍案件名称').fill('别的案子')
  await page.keyboard.press('Enter')
  await expect(page.getByText('有些内容需要改一下。')).toBeInViewport()
  await looksRight(page)
  await page.getByRole('link', { name: /和案件名称不一样/ }).click()
  await expect(page.getByLabel('照着写一遍案件名称')).toBeFocused()
  await page.getByLabel('本人要求').check()
  await page.getByLabel('照着写一遍案件名称').fill('要删的案子一')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.waitForURL('**/cases?erased=1')
  await expect(page.getByRole('status')).toContainText('案件已从这里删除')
  expect((await client.get(`/api/cases/${id}`)).status).toBe(404)
})
