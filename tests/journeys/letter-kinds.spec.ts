import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { addDays, localDay } from '@/lib/calendar/local-date'
import { chineseDay } from '@/lib/letters/wording'
import { ApiClient } from './api-client'
import { flat, paper } from './letter-case'
import { apiToken, signIn } from './personal-mode'

const answerBy = addDays(localDay(Date.now()), 20)

/** A letter that needs no finding, from the list of letters to its file, on a phone. */

test('a request to delete is found among the letters, filled in, and issued once its addressee is there', async ({ page, request }) => {
  const client = new ApiClient(request, await apiToken())
  const { body: { id } } = await client.send('POST', '/api/cases', {
    title: '删除请求的一程', complainant: { name: '许明远', role: 'wrong-number', phones: ['19900001009'] }, nightContactAgreed: false,
    respondents: [{ key: 'lender', name: '某消费金融股份有限公司', kind: 'consumer-finance', lines: [{ number: '17000001234', attribution: 'confirmed' }] }],
  })
  await page.setViewportSize({ width: 390, height: 844 })
  await signIn(page)
  await page.goto(`/cases/${id}/letters/new`)
  await expect(page.getByText('先确认发现，再写投诉书')).toBeVisible()
  await page.getByText('和机构谈').click()
  await page.locator('input[value="deletion-request:lender"]').check()
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
  await page.getByRole('button', { name: '开始写' }).click()
  await page.waitForURL(/letters\/[0-9a-f-]{36}/)
  await expect.poll(async () => flat(await paper(page).textContent())).toContain('删除个人信息请求书')
  expect(flat(await paper(page).textContent())).not.toContain('撤回同意。自贵单位')

  await page.getByLabel('登记的手机号或账号').fill('19900001009')
  expect(flat(await paper(page).textContent())).toContain('某消费金融股份有限公司个人信息保护负责人')
  await page.getByLabel('希望哪天前答复').fill(answerBy)
  await expect.poll(async () => flat(await paper(page).textContent())).toContain(`请于${chineseDay(answerBy)}前书面答复`)
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
  await page.getByRole('link', { name: '定稿' }).click()
  await page.getByRole('button', { name: '定稿，之后不能改' }).click()
  await expect(page.getByRole('link', { name: '存为 PDF' })).toBeVisible()
  await page.getByRole('link', { name: '网上填表' }).click()
  await page.waitForURL('**/form')
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.getByRole('button', { name: '复制：请求和事实依据' }).click()
  await expect(page.getByText('已复制')).toBeVisible()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toContain(`请于${chineseDay(answerBy)}前书面答复`)
  for (const kept of ['敬礼', '签名']) expect(copied).not.toContain(kept)
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0)
  const { body: issued } = await client.get(`/api/cases/${id}/letters`)
  expect(issued.items).toMatchObject([{ letter: 'deletion-request', channel: 'lender', state: 'issued' }])
})

test('a notice to contacts stands beside its page as words to be copied, and whoever owes nothing is offered no negotiation', async ({ page, request }) => {
  const client = new ApiClient(request, await apiToken())
  const { body: { id } } = await client.send('POST', '/api/cases', {
    title: '告知的一程', complainant: { name: '林知秋', role: 'relative', phones: ['19900001002'] }, nightContactAgreed: false,
    respondents: [{ key: 'lender', name: '某消费金融股份有限公司', kind: 'consumer-finance', lines: [{ number: '17000001234', attribution: 'confirmed' }] }],
  })
  await page.setViewportSize({ width: 390, height: 844 })
  await signIn(page)
  await page.goto(`/cases/${id}/letters/new?letter=contact-message`)
  await expect(page.locator('input[value="contact-message"]')).toBeChecked()
  await expect(page.locator('input[value="negotiation"]')).toHaveCount(0)
  await page.getByRole('button', { name: '开始写' }).click()
  await page.waitForURL(/letters\/[0-9a-f-]{36}/)
  await page.getByLabel('称呼').fill('王姐')
  const message = page.locator('p.select-all')
  await expect.poll(async () => flat(await message.textContent())).toContain('王姐，你好，我是林知秋。')
  expect((await message.textContent())?.length).toBeLessThanOrEqual(200)
  await expect(page.getByRole('button', { name: '复制要发的话' })).toBeVisible()
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
})
