import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test, type Page } from '@playwright/test'
import { ApiClient } from './api-client'
import { apiToken, signIn } from './personal-mode'

const sample = (name: string) => path.resolve('tests/samples/case-a', name)
const calls = 'calls-20261119101502.xml'

const facts = {
  title: '放证据', complainant: { name: '林知夏', role: 'debtor', phones: ['19900001001'] }, nightContactAgreed: false,
  respondents: [{ key: 'lender', name: '澜汐消费金融', kind: 'consumer-finance', lines: [{ number: '17000001234', attribution: 'confirmed' }] }],
}

async function openCase(client: ApiClient): Promise<string> {
  const opened = await client.send('POST', '/api/cases', facts)
  expect(opened.status, JSON.stringify(opened.body)).toBe(201)
  return opened.body.id
}

async function drop(page: Page, caseId: string, files: string[]) {
  await page.goto(`/cases/${caseId}/evidence`)
  await page.setInputFiles('input[type=file]', files)
}

test('files are kept at once, and rows come in after a look, number by number', async ({ page, request }) => {
  const client = new ApiClient(request, await apiToken())
  const caseId = await openCase(client)
  await signIn(page)
  await drop(page, caseId, [sample(calls), sample('screenshots/mmexport1772345999000.jpg'), sample('recordings/录音副本(1).amr')])
  await expect(page.getByText('已存，校验一致')).toHaveCount(3)
  expect(await client.all(`/api/cases/${caseId}/attempts`)).toHaveLength(0)

  await page.locator('a[href*="/evidence/imports/"]').click()
  await expect(page.getByRole('heading', { name: /认出来了/ })).toBeVisible()
  const others = page.getByRole('combobox').filter({ has: page.getByRole('option', { name: '不放进来' }) })
  expect(await others.count()).toBeGreaterThan(3)
  const chosen = page.getByRole('combobox', { name: /^171 \*+ 5678/ })
  await chosen.selectOption({ label: '澜汐消费金融' })
  await page.getByRole('button', { name: /^导入/ }).click()
  await page.waitForURL(`**/cases/${caseId}/evidence`)
  const attempts = await client.all<{ number: string; respondent?: string }>(`/api/cases/${caseId}/attempts`)
  const numbers = new Set(attempts.map(({ number }) => number.slice(-11)))
  expect([...numbers].sort()).toEqual(['17000001234', '17100005678'])
  expect(new Set(attempts.map(({ respondent }) => respondent))).toEqual(new Set(['lender']))
  await page.goto(`/cases/${caseId}/timeline`)
  await expect(page.getByText('相互印证').or(page.getByText('仅手机')).first()).toBeVisible()
})

test('the same file twice and an unknown one are told as what they are', async ({ page, request }) => {
  const client = new ApiClient(request, await apiToken())
  const caseId = await openCase(client)
  await signIn(page)
  await drop(page, caseId, [sample(calls)])
  await expect(page.getByText('已存，校验一致')).toHaveCount(1)
  await page.setInputFiles('input[type=file]', [
    { name: calls, mimeType: 'text/xml', buffer: readFileSync(sample(calls)) },
    { name: 'setup.exe', mimeType: 'application/octet-stream', buffer: Buffer.from('MZ\x90\x00 not a record') },
    { name: 'bad.xml', mimeType: 'text/xml', buffer: Buffer.from('<calls count="1"><call number="1"') },
    { name: 'empty.csv', mimeType: 'text/csv', buffer: Buffer.alloc(0) },
  ])
  await expect(page.getByText('和已有的证据相同，没有重复保存')).toBeVisible()
  await expect(page.getByText('等着上传')).toHaveCount(0)
  await expect(page.locator('progress')).toHaveCount(0)
  await page.goto(`/cases/${caseId}/evidence`)
  await page.getByRole('link', { name: /bad\.xml/ }).filter({ hasText: '原件已存好' }).click()
  await expect(page.getByText('文件不完整或格式有错')).toBeVisible()
  await page.getByRole('button', { name: '知道了' }).click()
  await page.waitForURL(`**/cases/${caseId}/evidence`)
  await expect(page.getByText('文件不完整或格式有错')).toBeVisible()
  const { body } = await client.get(`/api/cases/${caseId}/evidence`)
  expect(body.items.map(({ name }: { name: string }) => name).sort()).toEqual(['bad.xml', calls, calls, 'empty.csv', 'setup.exe'].sort())
})

test('that a file was not read in is said above the exhibits, and leads to the reason', async ({ page, request }) => {
  const token = await apiToken()
  const caseId = await openCase(new ApiClient(request, token))
  const send = (name: string, text: string) => request.post(`/api/cases/${caseId}/evidence`, {
    headers: { authorization: `Bearer ${token}` }, multipart: { files: { name, mimeType: 'text/xml', buffer: Buffer.from(text) } },
  })
  await send('说明.txt', '今天很累')
  await signIn(page)
  await page.goto(`/cases/${caseId}/evidence`)
  await expect(page.getByRole('link', { name: /没有读进来/ })).toHaveCount(0)
  await send('calls.xml', readFileSync(sample(calls), 'utf8').slice(0, 900))
  await page.reload()
  await page.getByRole('link', { name: /1\s个文件没有读进来/ }).click()
  await expect(page.getByRole('heading', { name: '读过的文件' })).toBeInViewport()
})
