import { expect, test, type Page } from '@playwright/test'
import { ApiClient } from './api-client'
import { apiToken, signIn } from './personal-mode'

const facts = {
  title: '留着的字', complainant: { name: '周岚', role: 'relative', phones: ['19900002001'] }, nightContactAgreed: false,
  respondents: [{ key: 'lender', name: '晴川消费金融', kind: 'consumer-finance', lines: [{ number: '17000001188', attribution: 'confirmed' }] }],
}
const call = {
  at: '2026-11-20T23:10:00+08:00', atPrecision: 'minute', number: '17000001188', channel: 'call', direction: 'incoming', answered: null, seconds: null,
  recipient: 'complainant', content: null,
}

let client: ApiClient
let caseId: string
test.beforeEach(async ({ page, request }) => {
  client = new ApiClient(request, await apiToken())
  caseId = (await client.send('POST', '/api/cases', facts)).body.id
  await signIn(page)
})

const keptBy = (page: Page) => page.evaluate(() => Object.entries(localStorage).filter(([name]) => name.startsWith('anning-form')))
const isKept = (page: Page) => expect.poll(() => keptBy(page)).toHaveLength(1)
const isGone = (page: Page) => expect.poll(() => keptBy(page)).toEqual([])

/** The lock comes over whatever was being written by itself, tells nothing of it, and opening it leads back there. */
async function idleAndUnlock(page: Page) {
  await isKept(page)
  const here = new URL(page.url())
  await page.clock.fastForward(6 * 60_000)
  await page.waitForURL('**/locked?back=*')
  const shown = `${page.url()} ${await page.locator('body').innerText()}`
  for (const word of [...here.pathname.split('/').filter((part) => part.length > 3), caseId, '留着的字', 'lender']) expect(shown).not.toContain(word)
  await page.getByRole('button', { name: '解锁' }).click()
  await expect.poll(() => new URL(page.url()).pathname + new URL(page.url()).search).toBe(here.pathname + here.search)
}

/** Left in a hurry and come back by another page. */
async function leaveAndUnlock(page: Page) {
  await isKept(page)
  await page.getByRole('button', { name: '离开' }).click()
  await page.waitForURL('**/left')
  await page.goto('/today')
  await page.waitForURL('**/locked')
  await page.getByRole('button', { name: '解锁' }).click()
  await page.waitForURL('**/today')
}

test('a filing and its events are kept over the lock, and let go once they are recorded', async ({ page }) => {
  await page.clock.install()
  await page.goto(`/cases/${caseId}/tickets?channel=lender`)
  await page.getByLabel('编号').fill('XF-77')
  await idleAndUnlock(page)
  await expect(page.getByText('上次没写完的放回来了。')).toBeVisible()
  await expect(page.getByLabel('编号')).toHaveValue('XF-77')
  await page.getByRole('button', { name: '登记提交' }).click()
  await page.waitForURL(/\/tickets\/[0-9a-f-]{36}$/)
  const ticket = page.url()
  await page.goto(`/cases/${caseId}/tickets?channel=lender`)
  await isGone(page)
  await expect(page.getByText('上次没写完的放回来了。')).toHaveCount(0)

  await page.goto(`${ticket}?event=received`)
  await page.getByLabel('备注').fill('快递签收')
  await idleAndUnlock(page)
  await expect(page.getByLabel('备注')).toHaveValue('快递签收')
  expect(JSON.stringify(await keptBy(page))).not.toContain('快递签收')
  await page.goto(ticket)
  await expect(page.getByLabel('备注')).toBeVisible()
  await expect(page.getByLabel('备注')).toHaveValue('快递签收')
  await page.goto(`${ticket}?event=replied`)
  await expect(page.getByLabel('备注')).toHaveValue('快递签收')
  await expect(page.getByLabel('发生了什么')).toHaveValue('replied')
  await page.getByRole('button', { name: '存下来' }).click()
  await page.waitForURL(ticket)
  await expect(page.getByText('快递签收')).toBeVisible()
  await isGone(page)
  await expect(page.getByLabel('备注')).toHaveValue('')
})

test('a note to a finding is kept until it is decided', async ({ page }) => {
  expect((await client.send('POST', `/api/cases/${caseId}/attempts`, call)).status).toBe(201)
  await page.goto(`/cases/${caseId}/findings/night-contact`)
  await page.getByText('加一句说明').click()
  await page.getByLabel('说明').fill('不是催收')
  await isKept(page)
  await page.reload()
  await expect(page.getByLabel('说明')).toBeVisible()
  await expect(page.getByLabel('说明')).toHaveValue('不是催收')
  await page.getByRole('button', { name: '不采用' }).click()
  await page.waitForURL('**/night-contact?done=dismissed*')
  await isGone(page)
  const [found] = await client.all<{ note?: string }>(`/api/cases/${caseId}/findings`)
  expect(found?.note).toBe('不是催收')
})

test('what was said in a call stays when its sheet is closed, and goes when it is saved or not wanted', async ({ page }) => {
  const { body } = await client.send('POST', `/api/cases/${caseId}/attempts`, call)
  const sheet = `/cases/${caseId}/timeline?edit=${body.id}`
  await page.goto(sheet)
  await page.getByLabel('说了什么').fill('再不还就找你单位')
  await isKept(page)
  await page.keyboard.press('Escape')
  await expect(page.getByLabel('说了什么')).toHaveCount(0)
  await page.goto(sheet)
  await expect(page.getByLabel('说了什么')).toHaveValue('再不还就找你单位')
  await page.getByRole('button', { name: '不要了，照原样' }).click()
  await expect(page.getByLabel('说了什么')).toHaveValue('')
  await isGone(page)
  await page.getByLabel('说了什么').fill('明天来你家')
  await page.getByRole('button', { name: '存下来' }).click()
  await expect(page.getByLabel('说了什么')).toHaveCount(0)
  await isGone(page)
  await expect.poll(async () => (await client.all<{ content: string }>(`/api/cases/${caseId}/attempts`))[0]?.content).toBe('明天来你家')
})

test('facts are kept over the lock, not put over newer ones unasked, and saved once though the answer was lost', async ({ page }) => {
  const edit = `/cases/${caseId}/facts?edit=lines`
  await page.goto(edit)
  await page.getByRole('button', { name: '加一个' }).first().click()
  const second = page.getByLabel('号码', { exact: true }).nth(1)
  await second.fill('17000002299')
  await leaveAndUnlock(page)
  await page.goto(edit)
  await expect(second).toHaveValue('17000002299')

  expect((await client.send('PATCH', `/api/cases/${caseId}`, { title: '别处改过的' })).status).toBe(200)
  await page.reload()
  await expect(page.getByText('这里后来改过。')).toBeVisible()
  await expect(page.getByLabel('号码', { exact: true })).toHaveCount(1)
  await page.getByRole('button', { name: '用我写的' }).click()
  await expect(second).toHaveValue('17000002299')

  let lost = 0
  await page.route(`**/api/cases/${caseId}`, async (route) => {
    if (lost > 0) return route.continue()
    lost += 1
    await route.fetch()
    return route.abort()
  })
  await page.getByRole('button', { name: '存下来' }).click()
  await expect(page.getByText('没有送出去，内容都在。')).toBeVisible()
  await page.getByRole('button', { name: '存下来' }).click()
  await page.waitForURL(/\/facts$/)
  await isGone(page)
  const { body } = await client.get(`/api/cases/${caseId}`)
  expect(body.title).toBe('别处改过的')
  expect(JSON.stringify(body)).toContain('17000002299')
})
