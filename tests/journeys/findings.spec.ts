import { type Browser, type BrowserContext, expect, type Page, test } from '@playwright/test'
import { violationList } from '@/lib/law'
import type { ApiClient } from './api-client'
import { signIn } from './personal-mode'
import { openSampleCase } from './sample-case'

type Found = { id: string; violation: string; recipient: string; state: string; note?: string; attempts: { id: string; at: string; number: string | null }[] }

let client: ApiClient
let caseId: string
let session: Awaited<ReturnType<BrowserContext['storageState']>>

test.describe.configure({ mode: 'serial' })
test.beforeAll(async ({ browser, playwright, baseURL }) => {
  test.setTimeout(180_000)
  const request = await playwright.request.newContext({ baseURL })
  const opened = await openSampleCase(request, '发现一览')
  client = opened.client
  caseId = opened.caseId
  const context = await browser.newContext({ baseURL })
  const page = await context.newPage()
  await signIn(page)
  session = await context.storageState()
  await context.close()
})

async function pageOf(browser: Browser, more: Parameters<Browser['newContext']>[0] = {}): Promise<Page> {
  const context = await browser.newContext({ storageState: session, viewport: { width: 1440, height: 900 }, locale: 'zh-CN', timezoneId: 'Asia/Shanghai', ...more })
  return context.newPage()
}
const findings = () => client.all<Found>(`/api/cases/${caseId}/findings`)
const statesOf = async (violation: string) => (await findings()).filter((each) => each.violation === violation).map(({ state }) => state)
const at = (rule = '') => `/cases/${caseId}/findings${rule && `/${rule}`}`

test('every rule is listed with the number the API gives', async ({ browser }) => {
  const page = await pageOf(browser, { viewport: { width: 390, height: 844 } })
  await page.goto(at())
  await expect(page.getByRole('heading', { name: '来电时间分布' })).toBeVisible()
  const found = await findings()
  for (const { id } of violationList) {
    const count = found.filter(({ violation }) => violation === id).reduce((sum, { attempts }) => sum + attempts.length, 0)
    if (count > 0) await expect(page.locator(`section:has(> div a[href$="/findings/${id}"])`)).toContainText(`${count} 次`)
  }
  await page.context().close()
})

test('a rule shows each line under the rule of its own days, its exhibits, and leads to its records', async ({ browser }) => {
  const page = await pageOf(browser)
  await page.goto(at('night-contact'))
  const debtor = (await findings()).find(({ violation, recipient }) => violation === 'night-contact' && recipient === 'debtor')
  const line = page.locator(`#finding-${debtor?.id}`)
  await expect(line).toContainText('GB/T 45251-2025')
  await expect(line).toContainText('互联网金融贷后催收业务指引')
  await expect(line.locator('a[href*="/evidence#exhibit-"]').first()).toBeVisible()
  await line.getByRole('link', { name: `${debtor?.attempts.length} 次`, exact: true }).click()
  await page.waitForURL('**/timeline?finding=*')
  await expect(page.locator('main ul li time')).toHaveCount(debtor?.attempts.length ?? 0)
  await page.context().close()
})

test('a quotation keeps the whole message and marks the words', async ({ browser }) => {
  const page = await pageOf(browser)
  await page.goto(at('threat'))
  await expect(page.locator('blockquote mark').first()).toBeVisible()
  expect(await page.locator('blockquote').count()).toBe((await findings()).filter(({ violation }) => violation === 'threat').flatMap(({ attempts }) => attempts).length)
  await page.context().close()
})

test('confirm with the mouse, take it back, dismiss with the keyboard and a note', async ({ browser }) => {
  const page = await pageOf(browser)
  await page.goto(at('daily-call-limit'))
  await page.getByRole('button', { name: '确认，写进文书' }).click()
  await expect(page.getByRole('status').filter({ hasText: '已确认，可以写进文书' })).toBeVisible()
  expect(await statesOf('daily-call-limit')).toEqual(['confirmed'])
  await page.getByRole('button', { name: '撤回这个决定' }).first().click()
  await expect(page.getByRole('status').filter({ hasText: '已撤回' })).toBeVisible()
  expect(await statesOf('daily-call-limit')).toEqual(['proposed'])
  await page.getByText('加一句说明').focus()
  await page.keyboard.press('Enter')
  await page.getByLabel('说明').fill('不是催收')
  await page.getByRole('button', { name: '不采用' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('status').filter({ hasText: '不会写进文书' })).toBeVisible()
  expect((await findings()).filter(({ violation }) => violation === 'daily-call-limit').map(({ state, note }) => [state, note])).toEqual([['dismissed', '不是催收']])
  await page.context().close()
})

test('lines are decided one by one, or the rest together', async ({ browser }) => {
  const page = await pageOf(browser)
  await page.goto(at('debt-disclosure'))
  await page.getByRole('button', { name: '2 项一起确认' }).click()
  await page.waitForURL('**/debt-disclosure?done=confirmed')
  expect(await statesOf('debt-disclosure')).toEqual(['confirmed', 'confirmed'])
  await page.getByRole('status').getByRole('button', { name: '撤回这个决定' }).click()
  await page.waitForURL('**/debt-disclosure?done=proposed')
  expect(await statesOf('debt-disclosure')).toEqual(['proposed', 'proposed'])
  await page.locator('section[id^="finding-"]').first().getByRole('button', { name: '不采用' }).click()
  await page.waitForURL('**/debt-disclosure?done=dismissed&of=*')
  expect((await statesOf('debt-disclosure')).sort()).toEqual(['dismissed', 'proposed'])
  await page.context().close()
})

test('acts that join after a decision are said and asked about', async ({ browser }) => {
  const [confirmed] = (await findings()).filter(({ violation }) => violation === 'contact-after-refusal')
  await client.send('POST', `/api/findings/${confirmed?.id}/decision`, { state: 'confirmed' })
  const call = { at: '2026-03-20T10:00:00+08:00', number: '17000001234', channel: 'call', direction: 'incoming', answered: true, seconds: 30, recipient: 'sister' }
  expect((await client.send('POST', `/api/cases/${caseId}/attempts`, call)).status).toBe(201)
  const page = await pageOf(browser)
  await page.goto(at('contact-after-refusal'))
  await expect(page.getByRole('note').filter({ hasText: '确认以后又加入 1 次，还没有写进文书' })).toBeVisible()
  await page.getByRole('button', { name: '连新的一起确认' }).click()
  await page.waitForURL('**/contact-after-refusal?done=confirmed*')
  await expect(page.getByText('确认以后又加入')).toHaveCount(0)
  await page.context().close()
})

for (const javaScriptEnabled of [true, false]) {
  test(`a page that is no longer what stands confirms nothing, ${javaScriptEnabled ? 'with' : 'without'} scripts`, async ({ browser }) => {
    const sister = async () => (await findings()).find(({ violation, recipient }) => violation === 'contact-after-refusal' && recipient === 'sister')
    const ring = (at: string) => client.send('POST', `/api/cases/${caseId}/attempts`, {
      at, number: '17000001234', channel: 'call', direction: 'incoming', answered: true, seconds: 30, recipient: 'sister',
    })
    await client.send('POST', `/api/findings/${(await sister())?.id}/decision`, { state: 'proposed' })
    const page = await pageOf(browser, { javaScriptEnabled })
    await page.goto(at('contact-after-refusal'))
    expect((await ring(`2026-03-2${javaScriptEnabled ? 1 : 2}T10:00:00+08:00`)).status).toBe(201)
    await page.getByRole('button', { name: '确认，写进文书' }).click()
    await expect(page.getByRole('alert').filter({ hasText: '这一项刚刚有变化，请再看一眼' })).toBeVisible()
    const now = await sister()
    expect(now?.state).toBe('proposed')
    await expect(page.locator(`#finding-${now?.id}`)).toContainText(`${now?.attempts.length} 次`)
    await page.getByRole('button', { name: '确认，写进文书' }).click()
    await page.waitForURL('**/contact-after-refusal?done=confirmed*')
    expect((await sister())?.state).toBe('confirmed')
    await page.context().close()
  })
}

test('numbers are masked; showing one is for ten seconds and ends with leaving the window', async ({ browser }) => {
  const page = await pageOf(browser)
  await page.clock.install()
  await page.goto(at('unanswered-attempts'))
  const whole = (await findings()).find(({ violation }) => violation === 'unanswered-attempts')?.attempts[0]?.number ?? ''
  expect(await page.locator('main').innerText()).not.toContain(whole)
  await page.getByText('逐次看').click()
  const show = page.getByRole('button', { name: `显示 ${whole.slice(-4)}` }).first()
  await show.click()
  await expect(page.getByText(whole)).toBeVisible()
  await page.clock.fastForward(10_001)
  await expect(page.getByText(whole)).toHaveCount(0)
  await show.click()
  await expect(page.getByText(whole)).toBeVisible()
  await page.evaluate(() => window.dispatchEvent(new Event('blur')))
  await expect(page.getByText(whole)).toHaveCount(0)
  await page.context().close()
})

test('what can only be asked stands apart and cannot be confirmed', async ({ browser }) => {
  const page = await pageOf(browser)
  await page.goto(at())
  const asked = page.locator('section', { has: page.getByRole('heading', { name: '没有检查，只能问一问' }) }).last()
  await expect(asked).toContainText('还不知道这个号码是谁的')
  await expect(asked).toContainText('这个号码不止一家机构在用')
  await expect(asked.getByRole('button')).toHaveCount(0)
  await page.context().close()
})

test('confirm and dismiss work without scripts', async ({ browser }) => {
  const page = await pageOf(browser, { javaScriptEnabled: false, viewport: { width: 390, height: 844 } })
  await page.goto(at())
  await page.getByRole('link', { name: '冒充公检法或政府' }).click()
  await page.getByRole('button', { name: '确认，写进文书' }).click()
  await expect(page.getByText('已确认，可以写进文书')).toBeVisible()
  expect(await statesOf('impersonating-authority')).toEqual(['confirmed'])
  await page.getByRole('button', { name: '撤回这个决定' }).first().click()
  await page.getByRole('button', { name: '不采用' }).click()
  await expect(page.getByText('不采用，不会写进文书')).toBeVisible()
  expect(await statesOf('impersonating-authority')).toEqual(['dismissed'])
  await page.context().close()
})

test('the timeline narrows by number, party and day, and each attempt says what shows it', async ({ browser }) => {
  const page = await pageOf(browser, { javaScriptEnabled: false })
  const all = await client.all<{ number: string | null; localDay: string }>(`/api/cases/${caseId}/attempts`)
  await page.goto(`/cases/${caseId}/timeline`)
  await page.locator('summary', { hasText: '筛选' }).click()
  await page.getByLabel('号码').selectOption({ label: '170 **** 1234' })
  await page.getByRole('button', { name: '筛选' }).click()
  await expect(page.locator('summary', { hasText: `符合 ${all.filter(({ number }) => number === '17000001234').length} 条` })).toBeVisible()
  const day = all.find(({ number }) => number === '17000001234')?.localDay ?? ''
  await page.getByLabel('哪一天').fill(day)
  await page.getByRole('button', { name: '筛选' }).click()
  const ofDay = all.filter(({ number, localDay }) => number === '17000001234' && localDay === day).length
  await expect(page.locator('summary', { hasText: `符合 ${ofDay} 条` })).toBeVisible()
  await expect(page.locator('main ul li').first()).toContainText('证')
  await expect(page.locator('main ul li').first()).toContainText(/相互印证|仅手机|仅详单|详单缺|手工记录/)
  await page.context().close()
})

test('the law screen tells what stood on a day, and what is not recorded', async ({ browser }) => {
  const page = await pageOf(browser, { javaScriptEnabled: false })
  await page.goto('/law')
  await page.getByLabel('哪一天发生的').fill('2025-12-31')
  await page.getByLabel('字词').fill('恐吓信')
  await page.getByRole('button', { name: '查找' }).click()
  await expect(page.getByText('2013-01-01 至 2025-12-31 有效')).toBeVisible()
  await expect(page.getByText('2026-01-01 起有效')).toHaveCount(0)
  await page.goto('/law?day=2012-12-31&q=恐吓信')
  await expect(page.getByText('没有收录，不等于合法')).toBeVisible()
  await page.goto('/law')
  await page.getByLabel('字词').fill('42')
  await page.getByRole('button', { name: '查找' }).click()
  await expect(page.getByText('2012 年修正第 42 条，2025 年修订是第 50 条')).toBeVisible()
  await page.goto('/law')
  await page.getByRole('link', { name: '中华人民共和国治安管理处罚法' }).click()
  await page.waitForURL('**/law/ZAGL')
  await expect(page.getByText('2013-01-01 至 2025-12-31 有效').first()).toBeVisible()
  await expect(page.getByText('2026-01-01 起有效').first()).toBeVisible()
  await page.context().close()
})
