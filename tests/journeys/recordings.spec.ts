import AxeBuilder from '@axe-core/playwright'
import path from 'node:path'
import { readFileSync } from 'node:fs'
import { expect, test, type BrowserContext, type Page } from '@playwright/test'
import { ApiClient } from './api-client'
import { apiToken, signIn } from './personal-mode'

const sound = (name: string) => readFileSync(path.resolve('tests/sounds', name))
const facts = {
  title: '听录音', complainant: { name: '林知夏', role: 'debtor', phones: ['19900001001'] }, nightContactAgreed: false,
  respondents: [{ key: 'lender', name: '澜汐消费金融', kind: 'consumer-finance', lines: [{ number: '17000001234', attribution: 'confirmed' }] }],
}

type Item = { id: string; attempts: string[] }
async function caseWith(request: ConstructorParameters<typeof ApiClient>[0], files: Record<string, Buffer>) {
  const token = await apiToken()
  const client = new ApiClient(request, token)
  const caseId = (await client.send('POST', '/api/cases', facts)).body.id as string
  const call = { at: '2026-03-02T09:10:20+08:00', atPrecision: 'second', number: '17000001234', channel: 'call', direction: 'incoming', answered: true, recipient: 'debtor' }
  await client.send('POST', `/api/cases/${caseId}/attempts`, call)
  const ids: string[] = []
  for (const [name, buffer] of Object.entries(files)) {
    const answer = await request.post(`/api/cases/${caseId}/evidence`, { headers: { authorization: `Bearer ${token}` }, multipart: { files: { name, mimeType: 'audio/x', buffer } } })
    ids.push(((await answer.json()) as { items: Item[] }).items[0]?.id ?? '')
  }
  return { client, caseId, ids }
}
/** Signed in, and nothing else of the browser's. */
const cookiesOf = async (context: BrowserContext) => ({ cookies: await context.cookies(), origins: [] })
const itemOf = async (client: ApiClient, caseId: string, id: string) => (await client.all<Item>(`/api/cases/${caseId}/evidence`)).find((each) => each.id === id)

async function whole(page: Page) {
  expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0)
}

test('a recording is heard, marked by button and key, written down, and cut into a labelled copy', async ({ page, request }) => {
  const { client, caseId, ids: [id = ''] } = await caseWith(request, { '17000001234_20260302091031.amr': sound('tone.amr') })
  expect((await itemOf(client, caseId, id))?.attempts).toHaveLength(1)
  await signIn(page)
  await page.setViewportSize({ width: 360, height: 780 })
  await page.goto(`/cases/${caseId}/evidence/${id}`)
  await page.getByRole('button', { name: '打开来听' }).click()
  const frame = page.frameLocator('iframe[title="录音"]')
  await expect(frame.getByText('00:00 / 00:03')).toBeVisible()
  await frame.getByRole('slider', { name: '位置' }).fill('2')
  await expect(frame.getByText('00:02 / 00:03')).toBeVisible()
  await page.getByRole('button', { name: '标记 00:02' }).click()
  await page.getByLabel(/^听到什么/).fill('说要上门')
  await frame.getByRole('slider').fill('1')
  await frame.getByRole('slider').press('m')
  await expect(page.getByLabel(/^听到什么/)).toHaveCount(2)
  await page.getByLabel(/^说了什么/).fill('喂，你好。')
  await expect(page.getByText('已保存').first()).toBeVisible()
  await whole(page)

  await page.reload()
  await expect(page.getByLabel(/^说了什么/)).toHaveValue('喂，你好。')
  await expect(page.getByLabel(/^听到什么/).nth(1)).toHaveValue('说要上门')

  await page.getByLabel(/^从/).fill('0:01')
  await page.getByLabel(/^到/).fill('0:01')
  await page.getByRole('button', { name: '做节选副本' }).click()
  await expect(page.getByText('终点要在起点之后', { exact: false })).toBeVisible()
  await page.getByLabel(/^到/).fill('0:03')
  await page.getByRole('button', { name: '做节选副本' }).click()
  await expect(page.getByText('17000001234_20260302091031·副本·节选 00.01-00.03.amr')).toBeVisible()
  await page.emulateMedia({ colorScheme: 'dark' })
  await whole(page)
})

test('words typed without a line are kept on this device, also over a closed page, and saved later', async ({ page, request, context, browser }) => {
  const { caseId, ids: [id = ''] } = await caseWith(request, { '没有时间.mp3': Buffer.concat([sound('tone.mp3'), Buffer.alloc(2)]) })
  await signIn(page)
  await page.goto(`/cases/${caseId}/evidence/${id}`)
  await expect(page.getByRole('button', { name: '打开来听' })).toBeEnabled()
  await context.setOffline(true)
  await page.getByLabel(/^说了什么/).fill('线断了也要记下')
  await expect(page.getByText('还没有存上', { exact: false })).toBeVisible()
  await context.setOffline(false)
  await page.reload()
  await expect(page.getByLabel(/^说了什么/)).toHaveValue('线断了也要记下')
  // Sent by the page that saw the line come back, or by this one: what an empty browser is shown is what was saved.
  await expect(async () => {
    const elsewhere = await browser.newPage({ storageState: await cookiesOf(context), locale: 'zh-CN' })
    await elsewhere.goto(page.url())
    await expect(elsewhere.getByLabel(/^说了什么/)).toHaveValue('线断了也要记下', { timeout: 1_000 })
    await elsewhere.close()
  }).toPass({ timeout: 20_000 })
})

test('a format that no browser plays says so and can be marked; a call without a log is declared from it', async ({ page, request }) => {
  const { client, caseId, ids: [id = ''] } = await caseWith(request, { '存下来的.awb': Buffer.from('#!AMR-WB\n' + '\x7c'.repeat(50), 'latin1') })
  await signIn(page)
  await page.goto(`/cases/${caseId}/evidence/${id}`)
  await expect(page.getByText('这个格式浏览器放不了', { exact: false })).toBeVisible()
  await page.getByLabel(/^几分几秒/).fill('0:31')
  await page.getByLabel(/^几分几秒/).press('Enter')
  await page.getByLabel(/^听到什么/).fill('报上公司名')
  await expect(page.getByText('已保存').first()).toBeVisible()
  await page.getByRole('button', { name: '这是一通没有通话记录的电话' }).click()
  await page.getByLabel(/^什么时候/).fill('2026-03-05T20:15')
  await whole(page)
  await page.getByRole('button', { name: '记下这通电话' }).click()
  await expect(page.getByRole('button', { name: '不是这一次' })).toBeVisible()
  expect((await itemOf(client, caseId, id))?.attempts).toHaveLength(1)
})

test('an own way of naming is tried on a name and added', async ({ page }) => {
  await signIn(page)
  await page.goto('/settings')
  await page.getByLabel(/^写法/).fill('甲{name}')
  await page.getByLabel(/^拿一个文件名试试/).fill('甲方 5.3.2026 9-10.amr')
  await expect(page.getByText('至少要有年月日时分', { exact: false })).toBeVisible()
  await page.getByLabel(/^写法/).fill('{name} {dd}.{MM}.{yyyy} {HH}-{mm}')
  await expect(page.getByText('这个文件名对不上这种写法。')).toBeVisible()
  await page.getByLabel(/^拿一个文件名试试/).fill('甲方 05.03.2026 09-10.amr')
  await expect(page.getByText('2026-03-05 09:10')).toBeVisible()
  await page.getByRole('button', { name: '添加这种写法' }).click()
  await expect(page.locator('#recordings').getByRole('button', { name: '删掉' })).toHaveCount(1)
  await whole(page)
})
