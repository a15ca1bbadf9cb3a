import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { openCaseBody } from '../bundles/case-json'
import { extracted } from '../server/pdf/extracted'
import { ApiClient } from './api-client'
import { flat, letterCase, paper, sampleFacts, written, type Finding } from './letter-case'
import { apiToken } from './personal-mode'

const digest = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
let caseId = ''
let signedIn: Awaited<ReturnType<typeof letterCase>>['signedIn']

test.beforeAll(async ({ browser, playwright, baseURL }) => {
  test.setTimeout(180_000)
  ;({ caseId, signedIn } = await letterCase({ browser, playwright, baseURL }, '文书的一程'))
})

test('a complaint is written, worded beside its paper, issued, and its file is the one whose digest is shown', async () => {
  const page = await signedIn()
  await written(page, caseId)
  const text = flat(await paper(page).textContent())
  expect(text).toContain('夜间联系')
  for (const kept of ['自称机关', '涉人身安全', '违法', '明天我带人']) expect(text).not.toContain(kept)

  await page.locator('aside a[data-fact]').first().click()
  await page.waitForURL(/fact=/)
  await expect(page.locator('svg a[aria-current]').first()).toBeVisible()

  await page.getByLabel('背景').fill('本人愿在核对金额后协商还款。')
  await expect(page.getByText('改了，还没存')).toBeVisible()
  await expect(page.getByText('已存', { exact: true })).toBeVisible()
  await expect.poll(async () => flat(await paper(page).textContent())).toContain('本人愿在核对金额后协商还款')

  await page.getByLabel('收件人').fill('国家金融监督管理总局岚州监管分局㛃𬭎')
  await expect.poll(async () => flat(await paper(page).textContent())).toContain('岚州监管分局㛃𬭎')
  await page.getByLabel('背景').fill('必停催。')
  await expect(page.getByText('先改好标出的地方，再定稿。')).toBeVisible()
  await page.getByLabel('背景').fill('本人愿在核对金额后协商还款。')
  await page.getByRole('link', { name: '定稿' }).click()
  await page.getByRole('button', { name: '定稿，之后不能改' }).click()

  const shown = (await page.locator('[data-sha256]').innerText()).trim()
  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: '存为 PDF' }).click()
  const file = readFileSync(await (await download).path())
  expect(digest(file)).toBe(shown)
  const pages = await extracted(file)
  const whole = pages.join('')
  for (const told of ['岚州监管分局㛃𬭎', '证1', '证2', '附件一', '附件二', '可能涉及', '不符合', `第1页共${pages.length}页`]) expect(whole).toContain(told)
  for (const kept of ['自称机关', '涉人身安全', '必停催']) expect(whole).not.toContain(kept)
  await expect(page.getByRole('button', { name: '存下来' })).toHaveCount(0)
  await page.goto(`/cases/${caseId}/letters`)
  await expect(page.getByText(shown.slice(0, 16))).toBeVisible()
  await page.context().close()
})

test('a wording whose sentence the case has taken away stays until it is dropped', async ({ playwright, baseURL }) => {
  const page = await signedIn()
  await written(page, caseId)
  const own = page.getByLabel('你的写法').first()
  await page.getByText('改措辞').click()
  await own.fill('投诉人的情况另附。')
  await expect.poll(async () => flat(await paper(page).textContent())).toContain('投诉人的情况另附')
  const request = await playwright.request.newContext({ baseURL })
  const client = new ApiClient(request, await apiToken())
  const { complainant } = openCaseBody(sampleFacts(), '')
  const named = (name: string) => client.send('PATCH', `/api/cases/${caseId}`, { complainant: { ...complainant, name } })
  expect((await named('改名后的人')).status).toBe(200)
  await page.reload()
  await expect(page.getByText('这里是按旧原句写的措辞')).toBeVisible()
  await page.getByLabel('合同编号').fill('XD-9')
  await expect(page.getByText('已存', { exact: true })).toBeVisible()
  await expect.poll(async () => flat(await paper(page).textContent())).toContain('XD-9')
  expect(flat(await paper(page).textContent())).not.toContain('投诉人的情况另附')
  await expect(page.getByText('投诉人的情况另附。', { exact: true })).toBeVisible()
  await page.getByRole('button', { name: '去掉这句' }).click()
  await expect(page.getByText('这里是按旧原句写的措辞')).toHaveCount(0)
  expect((await named(complainant.name)).status).toBe(200)
  await request.dispose()
  await page.context().close()
})

test('the one page is one page, and its total with what is not counted is the timeline', async ({ playwright, baseURL }) => {
  const page = await signedIn()
  const request = await playwright.request.newContext({ baseURL })
  const client = new ApiClient(request, await apiToken())
  const attempts = await client.all<{ id: string }>(`/api/cases/${caseId}/attempts`)
  await page.goto(`/cases/${caseId}/summary`)
  const [, all, counted] = /一共 (\d+) 次，其中 (\d+) 次计入/.exec(await page.getByText('次计入：').innerText()) ?? []
  expect(Number(all)).toBe(attempts.length)
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: '存一页 PDF（草稿）' }).click()
  const pages = await extracted(readFileSync(await (await download).path()))
  expect(pages).toHaveLength(1)
  expect(pages[0]).toContain(`共${counted}次（条）`)
  expect(pages[0]).toContain('第1页共1页')
  for (const kept of ['涉人身安全', '自称机关']) expect(pages[0]).not.toContain(kept)
  const annexFile = page.waitForEvent('download')
  await page.getByRole('button', { name: '存附件 PDF' }).click()
  expect((await extracted(readFileSync(await (await annexFile).path()))).join('')).toContain(`逐次明细（共${counted}次）`)

  const refused = await client.send('POST', `/api/cases/${caseId}/police-summary`, { options: { background: '背景。'.repeat(1300) } })
  expect(refused).toMatchObject({ status: 422, body: { code: 'summary-does-not-fit', fields: [{ path: 'background' }] } })
  await request.dispose()
  await page.context().close()
})

test('without scripts a letter is written, changed and issued, and says when the case has moved on', async ({ playwright, baseURL }) => {
  const page = await signedIn({ javaScriptEnabled: false })
  await written(page, caseId)
  await page.getByLabel('收件人').fill('国家金融监督管理总局岚州监管分局')
  await page.getByLabel('合同编号').fill('XD-7')
  await page.getByRole('button', { name: '存下来' }).click()
  await page.waitForURL(/saved=1/)
  expect(flat(await paper(page).textContent())).toContain('XD-7')
  await page.getByRole('link', { name: '定稿' }).click()
  await page.getByRole('button', { name: '定稿，之后不能改' }).click()
  await expect(page.locator('[data-sha256]')).toHaveText(/^[0-9a-f]{64}$/)
  await expect(page.getByText('这之后案卷变了')).toHaveCount(0)
  const request = await playwright.request.newContext({ baseURL })
  const client = new ApiClient(request, await apiToken())
  const findings = await client.all<Finding>(`/api/cases/${caseId}/findings`)
  const one = findings.find(({ violation }) => violation === 'unanswered-attempts')
  expect((await client.send('POST', `/api/findings/${one?.id}/decision`, { state: 'dismissed' })).status).toBe(200)
  await page.reload()
  await expect(page.getByText('这之后案卷变了')).toBeVisible()
  await page.getByRole('link', { name: '重新写一份' }).click()
  await page.waitForURL(/letters\/new/)
  await request.dispose()
  await page.context().close()
})
