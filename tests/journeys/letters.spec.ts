import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { expect, test, type Browser, type Page } from '@playwright/test'
import { aboutFiles, openCaseBody, type CaseJson } from '../bundles/case-json'
import { extracted } from '../server/pdf/extracted'
import { ApiClient } from './api-client'
import { apiToken, launchToken } from './personal-mode'

const folder = path.resolve('tests/samples/case-a')
const filesUnder = (at: string): string[] => readdirSync(at).flatMap((name) => {
  const file = path.join(at, name)
  return statSync(file).isDirectory() ? filesUnder(file) : [file]
})
const digest = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
const flat = (text: string) => text.replace(/\s/gu, '')

type Finding = { id: string; violation: string }
let caseId = ''
let state: Awaited<ReturnType<Awaited<ReturnType<Browser['newContext']>>['storageState']>>

/** Who is confirmed, dismissed and left open: only the first may be printed. */
const dismissed = 'impersonating-authority'
const undecided = 'threat'

test.beforeAll(async ({ browser, playwright, baseURL }) => {
  test.setTimeout(180_000)
  const request = await playwright.request.newContext({ baseURL })
  const client = new ApiClient(request, await apiToken())
  const facts = JSON.parse(readFileSync(path.join(folder, 'case.json'), 'utf8')) as CaseJson
  caseId = (await client.send('POST', '/api/cases', openCaseBody(facts, '文书的一程'))).body.id
  const files = filesUnder(folder).filter((file) => !/^(case|expected)\.json$|^README\.md$/.test(path.basename(file)))
  await client.upload(`/api/cases/${caseId}/evidence`, files, aboutFiles(facts))
  for (const { id, violation } of await client.all<Finding>(`/api/cases/${caseId}/findings`)) {
    if (violation === undecided) continue
    await client.send('POST', `/api/findings/${id}/decision`, { state: violation === dismissed ? 'dismissed' : 'confirmed' })
  }
  await request.dispose()
  const page = await browser.newPage()
  await page.goto(`/open#${await launchToken()}`)
  await page.waitForURL('**/today')
  state = await page.context().storageState()
  await page.close()
})

async function signedIn(browser: Browser, options: Parameters<Browser['newContext']>[0] = {}): Promise<Page> {
  const context = await browser.newContext({ storageState: state, locale: 'zh-CN', timezoneId: 'Asia/Shanghai', ...options })
  return context.newPage()
}

/** 写一封 to the regulator; ends in the editor. */
async function written(page: Page): Promise<void> {
  await page.goto(`/cases/${caseId}/letters/new?letter=lender-complaint&channel=nfra-complaint`)
  await expect(page.locator('input[value="lender-complaint:nfra-complaint"]')).toBeChecked()
  await page.getByRole('button', { name: '开始写' }).click()
  await page.waitForURL(/letters\/[0-9a-f-]{36}/)
}

const paper = (page: Page) => page.getByRole('region', { name: '信的样子' })

test('a complaint is written, worded beside its paper, issued, and its file is the one whose digest is shown', async ({ browser }) => {
  const page = await signedIn(browser)
  await written(page)
  const text = flat((await paper(page).textContent()) ?? '')
  expect(text).toContain('夜间联系')
  for (const kept of ['自称机关', '涉人身安全', '违法', '明天我带人']) expect(text).not.toContain(kept)

  await page.locator('aside a[data-fact]').first().click()
  await page.waitForURL(/fact=/)
  await expect(page.locator('svg a[aria-current]').first()).toBeVisible()

  await page.getByLabel('背景').fill('本人愿在核对金额后协商还款。')
  await expect(page.getByText('改了，还没存')).toBeVisible()
  await expect(page.getByText('已存', { exact: true })).toBeVisible()
  await expect.poll(async () => flat((await paper(page).textContent()) ?? '')).toContain('本人愿在核对金额后协商还款')

  await page.getByLabel('收件人').fill('国家金融监督管理总局岚州监管分局㛃𬭎')
  await expect.poll(async () => flat((await paper(page).textContent()) ?? '')).toContain('岚州监管分局㛃𬭎')
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

test('what could not be saved stays in the fields, and another window’s change is told and not overwritten', async ({ browser, playwright, baseURL }) => {
  const page = await signedIn(browser)
  await written(page)
  const letterId = page.url().split('/').at(-1) ?? ''
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
  await expect.poll(async () => flat((await paper(page).textContent()) ?? '')).toContain('OTHER-1')
  await expect(page.getByLabel('合同编号')).toHaveValue('MINE-2')
  await page.getByRole('button', { name: '用我写的' }).click()
  await expect.poll(async () => flat((await paper(page).textContent()) ?? '')).toContain('MINE-2')
  await request.dispose()
  await page.context().close()
})

test('a request that is too long is named, and words that did not make it into an issued letter wait on its page', async ({ browser, playwright, baseURL }) => {
  const page = await signedIn(browser)
  await written(page)
  const letterId = page.url().split('/').at(-1) ?? ''
  await page.getByLabel('收件人').fill('国家金融监督管理总局岚州监管分局')
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
  await expect.poll(() => page.evaluate((id) => localStorage.getItem(`anning-letter-${id}`), letterId)).toBeNull()
  await request.dispose()
  await page.context().close()
})

test('a choice counts as saved once it is, keeps the focus, and follows another window', async ({ browser, playwright, baseURL }) => {
  const page = await signedIn(browser)
  await page.goto(`/cases/${caseId}/letters/new?letter=police-summary`)
  await page.getByRole('button', { name: '开始写' }).click()
  await page.waitForURL(/letters\/[0-9a-f-]{36}/)
  const letterId = page.url().split('/').at(-1) ?? ''
  const procedure = page.getByLabel('按什么程序')
  const stored = () => page.evaluate((id) => localStorage.getItem(`anning-letter-${id}`), letterId)
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

test('what this device keeps is unreadable there, and is not put over a newer letter without being asked', async ({ browser, playwright, baseURL }) => {
  const page = await signedIn(browser)
  await written(page)
  const letterId = page.url().split('/').at(-1) ?? ''
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
  expect(flat((await paper(page).textContent()) ?? '')).toContain('OTHER-3')
  await page.getByRole('button', { name: '用我写的' }).click()
  await expect(page.getByText('已存', { exact: true })).toBeVisible()
  await expect.poll(async () => flat((await paper(page).textContent()) ?? '')).toContain('MINE-3')
  expect(flat((await paper(page).textContent()) ?? '')).toContain('那边写的背景')
  await expect.poll(() => page.evaluate(() => Object.keys(localStorage).join())).not.toContain(`anning-letter-${letterId}`)
  await request.dispose()
  await page.context().close()
})

test('a wording whose sentence the case has taken away stays until it is dropped', async ({ browser, playwright, baseURL }) => {
  const page = await signedIn(browser)
  await written(page)
  const own = page.getByLabel('你的写法').first()
  await page.getByText('改措辞').click()
  await own.fill('投诉人的情况另附。')
  await expect.poll(async () => flat((await paper(page).textContent()) ?? '')).toContain('投诉人的情况另附')
  const request = await playwright.request.newContext({ baseURL })
  const client = new ApiClient(request, await apiToken())
  const { complainant } = openCaseBody(JSON.parse(readFileSync(path.join(folder, 'case.json'), 'utf8')) as CaseJson, '')
  const named = (name: string) => client.send('PATCH', `/api/cases/${caseId}`, { complainant: { ...complainant, name } })
  expect((await named('改名后的人')).status).toBe(200)
  await page.reload()
  await expect(page.getByText('这里是按旧原句写的措辞')).toBeVisible()
  await page.getByLabel('合同编号').fill('XD-9')
  await expect(page.getByText('已存', { exact: true })).toBeVisible()
  await expect.poll(async () => flat((await paper(page).textContent()) ?? '')).toContain('XD-9')
  expect(flat((await paper(page).textContent()) ?? '')).not.toContain('投诉人的情况另附')
  await expect(page.getByText('投诉人的情况另附。', { exact: true })).toBeVisible()
  await page.getByRole('button', { name: '去掉这句' }).click()
  await expect(page.getByText('这里是按旧原句写的措辞')).toHaveCount(0)
  expect((await named(complainant.name)).status).toBe(200)
  await request.dispose()
  await page.context().close()
})

test('the one page is one page, and its total with what is not counted is the timeline', async ({ browser, playwright, baseURL }) => {
  const page = await signedIn(browser)
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

test('without scripts a letter is written, changed and issued, and says when the case has moved on', async ({ browser, playwright, baseURL }) => {
  const page = await signedIn(browser, { javaScriptEnabled: false })
  await written(page)
  await page.getByLabel('收件人').fill('国家金融监督管理总局岚州监管分局')
  await page.getByLabel('合同编号').fill('XD-7')
  await page.getByRole('button', { name: '存下来' }).click()
  await page.waitForURL(/saved=1/)
  expect(flat((await paper(page).textContent()) ?? '')).toContain('XD-7')
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
