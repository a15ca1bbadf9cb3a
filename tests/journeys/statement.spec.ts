import AxeBuilder from '@axe-core/playwright'
import { type Browser, expect, type Page, test } from '@playwright/test'
import { ApiClient } from './api-client'
import { apiToken, signIn } from './personal-mode'

/** A witness on a phone, with nothing but the link. */

const phone = { width: 360, height: 740 }
const photo = { name: 'page.png', mimeType: 'image/png', buffer: Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64') }

async function caseWithCall(client: ApiClient): Promise<string> {
  const { body: { id } } = await client.send('POST', '/api/cases', {
    title: 'KANARIE 案', complainant: { name: '林知夏', role: 'debtor', phones: ['19900001001'] },
    respondents: [{ key: 'lender', name: 'KANARIE 消费金融', kind: 'consumer-finance', lines: [{ number: '17000001234', attribution: 'confirmed' }] }],
    contacts: [{ key: 'colleague', name: '张敏', relation: '同事', phones: ['19900001009'] }], nightContactAgreed: false, refusals: [], stopRequests: [],
  })
  const call = { at: '2026-03-02T20:15:00+08:00', number: '17000001234', channel: 'call', direction: 'incoming', answered: true, recipient: 'colleague' }
  await client.send('POST', `/api/cases/${id}/attempts`, call)
  return id
}

const asked = async (client: ApiClient, caseId: string, over: object = {}) =>
  (await client.send('POST', `/api/cases/${caseId}/witness-requests`, { contact: 'colleague', askedAs: '小林', topic: '打到单位的那个电话', ...over })).body

async function looksRight(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`))).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0)
  expect(await page.locator('body').innerText()).not.toMatch(/KANARIE|林知夏|17000001234(?!\S*，)|witness\.[a-z]/)
}

const witness = async (browser: Browser, javaScriptEnabled: boolean, colorScheme: 'light' | 'dark' = 'light'): Promise<Page> =>
  (await browser.newContext({ javaScriptEnabled, locale: 'zh-CN', viewport: phone, colorScheme, timezoneId: 'Asia/Shanghai' })).newPage()

for (const javaScriptEnabled of [true, false]) {
  test(`a witness writes, hands in, signs and takes back, ${javaScriptEnabled ? 'with' : 'without'} scripts`, async ({ browser, request }) => {
    test.setTimeout(120_000)
    const client = new ApiClient(request, await apiToken())
    const caseId = await caseWithCall(client)
    const { id, path } = await asked(client, caseId)
    const state = async () => (await client.get(`/api/cases/${caseId}/witness-requests`)).body.items.find((one: { id: string }) => one.id === id).state
    // axe needs scripts of its own, which a page without any cannot run.
    const checked = (page: Page) => (javaScriptEnabled ? looksRight(page) : Promise.resolve())
    const page = await witness(browser, javaScriptEnabled)

    const answer = await page.goto(path)
    expect(answer?.headers()).toMatchObject({ 'cache-control': expect.stringContaining('no-store'), 'x-robots-tag': expect.stringContaining('noindex') })
    expect(await page.context().cookies()).toEqual([])
    await expect(page).toHaveTitle('记录本')
    await expect(page.getByRole('button', { name: '离开' })).toBeVisible()
    await expect(page.getByText('小林', { exact: true })).toBeVisible()
    await checked(page)
    await page.getByRole('button', { name: '同意，开始写' }).click()

    await page.getByLabel('你的姓名').fill('张敏')
    await page.getByRole('button', { name: '先存着，回头再写' }).click()
    await expect(page.getByRole('status')).toContainText('存好了')
    await expect(page.getByLabel('你的姓名')).toHaveValue('张敏')
    expect(await state()).toBe('opened')

    await page.getByRole('button', { name: '交上去' }).click()
    await expect(page.getByText('还没有交上去，写的都存好了')).toBeVisible()
    await expect(page.getByLabel(/^你和“小林”的关系/)).toHaveAttribute('aria-invalid', 'true')
    await checked(page)

    await page.getByLabel(/^你和“小林”的关系/).fill('同事')
    await page.getByLabel('不是，我没有亲历').check({ force: true })
    await expect(page.getByLabel(/^你听到、看到了什么/)).toBeHidden()
    await page.getByLabel('是，我自己听到、看到的').check({ force: true })
    await page.getByLabel('哪一天').fill('2026-03-02')
    await page.getByLabel('电话', { exact: true }).check({ force: true })
    await page.getByLabel(/^对方的号码或账号/).fill('17000001234')
    await page.getByLabel(/^你听到、看到了什么/).fill('他说再不还钱就来单位。')
    await page.getByRole('button', { name: '还有一次' }).click()
    await expect(page.getByRole('heading', { name: '第 2 次' })).toBeVisible()
    await page.getByLabel(/^以上是我自愿写的/).check({ force: true })
    await page.getByRole('button', { name: '交上去' }).click()

    await expect(page.getByText('已经交上去了，谢谢你')).toBeVisible()
    await expect(page.getByText('他说再不还钱就来单位。')).toBeVisible()
    expect(await state()).toBe('written')
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: '下载要签名的这一页' }).click()])
    expect(file.suggestedFilename()).toBe('情况说明.pdf')
    await page.getByLabel(/^签好的那一页/).setInputFiles(photo)
    await page.getByRole('button', { name: '交照片' }).click()
    await expect(page.getByText('签名的那一页收到了')).toBeVisible()
    expect(await state()).toBe('signed')

    await page.getByText('想撤回', { exact: true }).click()
    await page.getByRole('button', { name: '撤回这份说明' }).click()
    await expect(page.getByText('已经撤回', { exact: true })).toBeVisible()
    expect(await state()).toBe('withdrawn')
    for (const at of ['/today', '/cases', `/cases/${caseId}/timeline`]) {
      await page.goto(at)
      expect(new URL(page.url()).pathname).toBe('/open')
    }
    await page.context().close()
  })
}

test('one press declines, and quick exit leaves nothing to go back to', async ({ browser, request }) => {
  const client = new ApiClient(request, await apiToken())
  const caseId = await caseWithCall(client)
  const { path } = await asked(client, caseId)
  const page = await witness(browser, true, 'dark')
  await page.goto(path)
  await looksRight(page)
  await page.getByRole('button', { name: '我不写' }).click()
  await expect(page.getByText('知道了，你不写。')).toBeVisible()
  await page.getByRole('button', { name: '离开' }).click()
  await page.waitForURL('**/left')
  for (let press = 0; press < 3; press += 1) {
    await page.goBack().catch(() => null)
    await expect(page.getByText('打到单位的那个电话')).toHaveCount(0)
  }
  await page.goto(path)
  await expect(page.getByText('小林')).toHaveCount(0)
  await looksRight(page)
  await page.getByRole('button', { name: '继续' }).click()
  await expect(page.getByText('小林', { exact: true })).toBeVisible()
  await page.context().close()
})

test('the one who asks gets the link once, and a code that is asked for; the desk shows how far it has come', async ({ browser, page, request }) => {
  test.setTimeout(90_000)
  const client = new ApiClient(request, await apiToken())
  const caseId = await caseWithCall(client)
  await signIn(page)
  await page.goto(`/cases/${caseId}/evidence`)
  await page.getByRole('link', { name: /请证人写一份情况说明/ }).click()
  await page.getByLabel(/^关于哪一次/).fill('打到单位的那个电话')
  await page.getByLabel(/^加一个口令/).check({ force: true })
  await page.getByRole('button', { name: '生成链接' }).click()
  const link = await page.getByLabel(/^发给证人的链接/).inputValue()
  const code = await page.getByLabel(/^口令/).inputValue()
  expect(link).toMatch(/\/statement\/[0-9a-f]{32}_[\w-]{43}$/)
  await expect(page.getByRole('list', { name: '请过的人' })).toContainText('还没打开')

  const other = await witness(browser, true)
  await other.goto(link)
  await expect(other.getByText('小林')).toHaveCount(0)
  await looksRight(other)
  await other.getByLabel('口令').fill('000000')
  await other.getByRole('button', { name: '打开' }).click()
  await expect(other.getByText('口令不对')).toBeVisible()
  await other.getByLabel('口令').fill(code)
  await other.getByRole('button', { name: '打开' }).click()
  await expect(other.getByRole('button', { name: '同意，开始写' })).toBeVisible()

  await page.reload()
  await expect(page.getByRole('list', { name: '请过的人' })).toContainText('打开过，没交')
  await page.getByRole('link', { name: /打到单位的那个电话/ }).click()
  await page.getByRole('button', { name: '关掉链接' }).click()
  await expect(page.getByText('链接已关')).toBeVisible()
  expect((await other.reload())?.status()).toBe(404)
  await expect(other.getByText('这里没有内容')).toBeVisible()
  await other.context().close()
})
