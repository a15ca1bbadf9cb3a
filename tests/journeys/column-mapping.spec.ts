import { expect, test } from '@playwright/test'
import { ApiClient } from './api-client'
import { apiToken, signIn } from './personal-mode'

const facts = {
  title: '选列', complainant: { name: '林知夏', role: 'debtor', phones: ['19900001001'] }, nightContactAgreed: false,
  respondents: [{ key: 'lender', name: '澜汐消费金融', kind: 'consumer-finance', lines: [{ number: '17000001234', attribution: 'confirmed' }] }],
}

test('a table no format knows comes in by the columns a person names', async ({ page, request }) => {
  const client = new ApiClient(request, await apiToken())
  const { body: { id: caseId } } = await client.send('POST', '/api/cases', facts)
  await signIn(page)
  await page.setViewportSize({ width: 360, height: 740 })
  await page.goto(`/cases/${caseId}/evidence`)
  const text = ['哪个号打的;几点打的;说了多久;怎么回事', '17000001234;2026-04-01 23:09:00;42秒;来电', '17000001234;2026-04-02 09:01:00;0秒;未接', '13800000000;2026-04-02 10:00:00;9秒;来电'].join('\n')
  await page.setInputFiles('input[type=file]', [{ name: '我记的.csv', mimeType: 'text/csv', buffer: Buffer.from(text) }])
  await expect(page.getByText('已存，校验一致')).toHaveCount(1)
  await page.locator('a[href*="/evidence/imports/"]').click()

  const rows = page.getByRole('group', { name: '表格的前几行' })
  for (const seen of ['1. 哪个号打的', '170 **** 1234', '2026-04-02 10:00:00', '3. 说了多久', '42秒', '未接']) await expect(rows).toContainText(seen)
  await expect(rows).not.toContainText('13800000000')
  await page.locator('[name=rows]').selectOption('handset-calls')
  for (const [name, column] of [['number', '1'], ['time', '2'], ['duration', '3'], ['mode', '4']] as const) await page.locator(`select[name=${name}]`).selectOption(column)
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0)
  await page.locator('form[method=get] button').press('Enter')
  await page.waitForURL('**rows=handset-calls**')
  await page.getByRole('button', { name: /^导入/ }).click()
  await page.waitForURL(`**/cases/${caseId}/evidence`)
  await expect(page.getByText('导入 2 行')).toBeVisible()
  expect((await client.all<{ number: string }>(`/api/cases/${caseId}/attempts`)).map(({ number }) => number.slice(-11))).toEqual(['17000001234', '17000001234'])
})

test('a mail is a page of its own, and what hangs on it becomes evidence beside it', async ({ page, request }) => {
  const client = new ApiClient(request, await apiToken())
  const { body: { id: caseId } } = await client.send('POST', '/api/cases', facts)
  await signIn(page)
  await page.goto(`/cases/${caseId}/evidence`)
  const mail = ['From: =?utf-8?B?5r6c5rGQ?= <service@example.org>', 'To: zhixia@example.org', 'Subject: =?utf-8?B?5YKs5pS26YCa55+l?=', 'Date: Sat, 11 Apr 2026 23:10:00 +0800', 'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary=b', '', '--b', 'Content-Type: text/plain; charset=utf-8', '', '请今天之内还款。', '--b', 'Content-Type: text/plain; name="note.txt"',
    'Content-Disposition: attachment; filename="note.txt"', '', 'attached words', '--b--', ''].join('\r\n')
  await page.setInputFiles('input[type=file]', [{ name: '催收.eml', mimeType: 'message/rfc822', buffer: Buffer.from(mail) }])
  await expect(page.getByText('已存，校验一致')).toHaveCount(1)
  await page.reload()
  await expect(page.getByText(/取出 1 个文件/)).toBeVisible()
  const { items } = (await client.get(`/api/cases/${caseId}/evidence`)).body as { items: { id: string; name: string }[] }
  expect(items.map(({ name }) => name).sort()).toEqual(['note.txt', '催收.eml'])
  await page.goto(`/cases/${caseId}/evidence/${items.find(({ name }) => name === '催收.eml')?.id}`)
  await expect(page.getByText('催收通知').first()).toBeVisible()
  await expect(page.getByText('请今天之内还款。').first()).toBeVisible()
})
