import { type Browser, type BrowserContext, expect, type Page, test } from '@playwright/test'
import { ApiClient } from './api-client'
import { apiToken, signIn } from './personal-mode'

let client: ApiClient
let caseId: string
let session: Awaited<ReturnType<BrowserContext['storageState']>>

const lender = (key: string, number: string) => ({ key, name: `${key}消费金融`, kind: 'consumer-finance', lines: [{ number, attribution: 'confirmed' }], accounts: [] })

test.describe.configure({ mode: 'serial' })
test.beforeAll(async ({ browser, playwright, baseURL }) => {
  client = new ApiClient(await playwright.request.newContext({ baseURL }), await apiToken())
  caseId = (await client.send('POST', '/api/cases', {
    title: '问和答', complainant: { name: '林知夏', role: 'debtor', phones: ['19900001001'] }, respondents: [lender('澜汐', '17000001234'), lender('晴川', '17000005678')],
    contacts: [{ key: 'sister', name: '林知秋', relation: '姐姐', phones: [] }], nightContactAgreed: false, refusals: [],
  })).body.id
  const visit = { at: '2026-03-02T15:00:00+08:00', number: '17000001234', channel: 'visit', direction: 'incoming', recipient: 'debtor' }
  expect((await client.send('POST', `/api/cases/${caseId}/attempts`, visit)).status).toBe(201)
  const context = await browser.newContext({ baseURL })
  const page = await context.newPage()
  await signIn(page)
  session = await context.storageState()
  await context.close()
})

async function pageOf(browser: Browser, more: Parameters<Browser['newContext']>[0] = {}): Promise<Page> {
  const context = await browser.newContext({ storageState: session, viewport: { width: 390, height: 844 }, locale: 'zh-CN', timezoneId: 'Asia/Shanghai', ...more })
  return context.newPage()
}
const rule = (id: string, query = '') => `/cases/${caseId}/rules/${id}${query}`
const answered = { 进了家门: '他们到了哪里？', '没有 / 不是': '有人同意他们进来吗？', 走了: '要求他们离开，走了吗？', 不知道: '是在 22:00 到次日 8:00 之间吗？' }

async function fill(page: Page): Promise<void> {
  for (const [said, asked] of Object.entries(answered)) await page.getByRole('group', { name: asked }).getByRole('radio', { name: said, exact: true }).check()
}

test('nobody is chosen where there are several, and a refused form names its fields and keeps what was typed', async ({ browser }) => {
  const page = await pageOf(browser)
  await page.goto(rule('home-visit', '?day=2026-03-02'))
  await expect(page.getByLabel('和哪一家有关')).toHaveValue('')
  await expect(page.getByLabel('对谁做的')).toHaveValue('')
  await page.getByLabel('和哪一家有关').selectOption({ label: '晴川消费金融' })
  await page.getByLabel('对谁做的').selectOption({ label: '我' })
  await page.getByRole('checkbox', { name: '2026-03-02 15:00 上门' }).check()
  await fill(page)
  await page.getByRole('button', { name: '保存回答' }).click()
  const summary = page.getByRole('alert').filter({ hasText: '有 1 处要改' })
  await expect(summary).toBeVisible()
  await expect(page.getByLabel('和哪一家有关')).toHaveValue('晴川')
  await expect(page.getByRole('checkbox').first()).toBeChecked()
  await expect(page.getByRole('group', { name: '他们到了哪里？' }).getByRole('radio', { checked: true })).toHaveValue('home')
  await summary.getByRole('link', { name: '说的是哪一次' }).click()
  await expect(page.locator('#field-attempts')).toBeFocused()
  expect((await client.get(`/api/cases/${caseId}`)).body.answers ?? []).toEqual([])
  await page.context().close()
})

test('without scripts the day is chosen, its record ticked, and the finding shows what was answered and which record it is', async ({ browser }) => {
  const page = await pageOf(browser, { javaScriptEnabled: false })
  await page.goto(rule('home-visit'))
  await page.getByLabel('是哪一天').fill('2026-03-02')
  await page.getByRole('button', { name: '列出那天的记录' }).click()
  await expect(page.getByLabel('哪一天', { exact: true })).toHaveValue('2026-03-02')
  await page.getByLabel('和哪一家有关').selectOption({ label: '澜汐消费金融' })
  await page.getByLabel('对谁做的').selectOption({ label: '我' })
  await page.getByRole('checkbox', { name: '2026-03-02 15:00 上门' }).check()
  await fill(page)
  await page.getByRole('button', { name: '保存回答' }).click()
  await expect(page.getByText('已保存，发现跟着更新')).toBeVisible()
  await expect(page.getByRole('button', { name: '撤回 2026-03-02 的回答' })).toBeVisible()
  await page.getByRole('link', { name: '看发现和理由' }).click()
  await expect(page.getByText('你填写')).toBeVisible()
  await expect(page.getByText('进了家门', { exact: true })).toBeVisible()
  await expect(page.getByRole('link', { name: '2026-03-02 15:00 上门' })).toBeVisible()
  await expect(page.getByRole('link', { name: '1 次', exact: true })).toBeVisible()
  await page.context().close()
})

test('a case that has no room for another answer says how many it holds and what to do', async ({ browser }) => {
  const page = await pageOf(browser)
  await page.goto(`${rule('home-visit')}?error=invalid-body&fields=answers~answers-full`)
  await expect(page.getByRole('alert').filter({ hasText: '最多保存 200 个回答' })).toContainText('先撤回')
  await page.context().close()
})

test('a finding on answers alone shows them and no empty list, and asks again when one changes', async ({ browser }) => {
  const paper = { rule: 'forged-document', respondent: '晴川', recipient: 'debtor', on: '2026-03-05', values: { document: 'lawyer', sender: 'yes', checked: 'not-real', 'checked-with': '某律所' } }
  const { key } = (await client.send('POST', `/api/cases/${caseId}/answers`, paper)).body
  const page = await pageOf(browser)
  await page.goto(`/cases/${caseId}/findings/forged-document`)
  const card = page.locator('section[aria-labelledby="rule-forged-document"]')
  await expect(card).toContainText('某律所')
  await expect(card).toContainText('1 个回答')
  await expect(card.getByText(/逐次看|0 次/)).toHaveCount(0)
  await expect(card.locator('a[href*="/timeline"]')).toHaveCount(0)
  await page.getByRole('button', { name: '确认，写进文书' }).click()
  await page.waitForURL('**/forged-document?done=confirmed*')
  await client.send('POST', `/api/cases/${caseId}/answers`, { ...paper, key, values: { ...paper.values, 'checked-with': '另一家律所' } })
  await page.goto(`/cases/${caseId}/findings/forged-document`)
  await expect(page.getByRole('note').filter({ hasText: '确认以后有 1 个回答是新加或改过的' })).toBeVisible()
  await page.getByRole('button', { name: '按现在的回答确认' }).click()
  await page.waitForURL('**/forged-document?done=confirmed*')
  await expect(page.getByText('新加或改过')).toHaveCount(0)
  await page.goto(`/cases/${caseId}/letters/new`)
  await expect(page.getByText('确认的发现只凭你的回答')).toBeVisible()
  await page.context().close()
})
