import { expect, test, type APIRequestContext, type Browser, type Page } from '@playwright/test'
import { extracted } from '../server/pdf/extracted'
import { caseFacts, respondent } from '../makers/case-file'
import { ApiClient } from './api-client'
import { apiToken, signIn } from './personal-mode'

/** A call to a hotline, from its card to its note; with a script, and as plain forms without one. */

const lender = respondent('lender', { name: '晴川消费金融', lines: [{ number: '17000001234', attribution: 'confirmed' }] })

async function openedCase(request: APIRequestContext): Promise<{ api: ApiClient; caseId: string }> {
  const api = new ApiClient(request, await apiToken())
  const { body } = await api.send('POST', '/api/cases', caseFacts({ title: '周岚', complainant: { name: '周岚', role: 'relative', phones: ['19900002001'] }, respondents: [lender] }))
  for (const at of ['2026-11-02T23:10:00+08:00', '2026-11-03T10:00:00+08:00']) {
    await api.send('POST', `/api/cases/${body.id}/attempts`, { at, number: '17000001234', channel: 'call', direction: 'incoming', answered: true, seconds: 20, recipient: 'complainant', content: '' })
  }
  return { api, caseId: body.id }
}

/** What a stopwatch shows, in seconds. */
const secondsOf = (shown: string | null): number => (shown ?? '').split(':').reduce((sum, part) => sum * 60 + Number(part), 0)

async function withoutScript(browser: Browser, page: Page): Promise<Page> {
  await signIn(page)
  const context = await browser.newContext({ javaScriptEnabled: false, storageState: await page.context().storageState(), viewport: { width: 390, height: 844 } })
  return context.newPage()
}

test('a first call registers the filing by a plain form, a second one its note, without a script', async ({ browser, page: first, request }) => {
  const { api, caseId } = await openedCase(request)
  const page = await withoutScript(browser, first)
  await page.goto(`/cases/${caseId}/tickets?channel=nfra-complaint`)
  await page.getByRole('link', { name: '打电话' }).click()
  await expect(page.getByRole('heading', { name: /^打电话：金融监管总局/ })).toBeVisible()
  await expect(page.getByRole('link', { name: '12378' })).toHaveAttribute('href', 'tel:12378')
  await expect(page.getByText('我叫周岚，是借款人的家人。')).toBeVisible()
  await expect(page.getByText('我记录到晴川消费金融一方的联系共 2 次：来电 2 次，短信、消息等 0 次。号码是不是它的，请核实。')).toBeVisible()
  await expect(page.getByText('其中夜里 22 点到早上 8 点有 1 次。')).toBeVisible()
  await expect(page.getByText('我已经向机构投诉过')).toHaveCount(0)
  await expect(page.getByRole('timer')).toHaveCount(0)
  expect(await extracted(await page.pdf({ preferCSSPageSize: true }))).toHaveLength(1)
  await page.getByLabel('工号或姓名').fill('HK0231')
  await page.getByLabel('给的编号').fill('YB-77')
  await page.getByLabel('打了多久').fill('long')
  await page.getByRole('button', { name: '记下这次电话，登记为提交' }).click()
  await expect(page).toHaveURL(/error=invalid-body/)
  await expect(page.getByLabel('打了多久')).toHaveAttribute('aria-invalid', 'true')
  await expect(page.getByText('写几分几秒，例如 3:25；过了一小时写 1:02:05；只写一个数就是分钟。')).toBeVisible()
  await page.getByLabel('工号或姓名').fill('HK0231')
  await page.getByLabel('给的编号').fill('YB-77')
  await page.getByLabel('打了多久').fill('3:25')
  await page.getByRole('button', { name: '记下这次电话，登记为提交' }).click()
  await page.waitForURL(/\/tickets\/[0-9a-f-]{36}$/)
  await expect(page.getByText('编号 YB-77')).toBeVisible()
  await expect(page.getByText('3 分 25 秒 · 接听：HK0231')).toBeVisible()

  await page.getByRole('link', { name: '打电话' }).click()
  await expect(page.getByText('编号是 YB-77。')).toBeVisible()
  await page.getByLabel('对方说了什么').fill('三天内回电话')
  await page.getByLabel('工号或姓名').fill('HK0400')
  await page.getByRole('button', { name: '存下来' }).click()
  await page.waitForURL(/\/tickets\/[0-9a-f-]{36}$/)
  await page.getByRole('button', { name: '撤销：备注' }).click()
  await expect(page.getByText('三天内回电话')).toHaveCount(0)
  await page.getByText('撤销过的 1 条').click()
  await page.getByRole('button', { name: '恢复：备注' }).click()
  await expect(page.getByText('三天内回电话')).toBeVisible()
  const id = /tickets\/([0-9a-f-]{36})/.exec(page.url())?.[1] ?? ''
  expect((await api.get(`/api/tickets/${id}`)).body.events.map(({ kind, clerk, seconds }: Record<string, unknown>) => [kind, clerk, seconds]).slice(0, 2))
    .toEqual([['filed', 'HK0231', 205], ['noteAdded', 'HK0400', undefined]])
  await page.context().close()
})

test('the stopwatch counts over a reload without the network, and fills in when and how long', async ({ page, request, context }) => {
  const { caseId } = await openedCase(request)
  await signIn(page)
  await page.goto(`/cases/${caseId}/call/hotline-12345`)
  await page.getByRole('button', { name: '开始计时' }).click()
  await expect(page.getByLabel('几点打的')).toHaveValue(/^\d\d:\d\d$/)
  await expect(page.getByRole('timer')).toHaveText(/[1-9]/)
  const before = secondsOf(await page.getByRole('timer').textContent())
  await page.reload()
  await expect.poll(async () => secondsOf(await page.getByRole('timer').textContent())).toBeGreaterThan(before)
  await context.setOffline(true)
  await page.getByRole('button', { name: '停', exact: true }).click()
  await expect(page.getByLabel('打了多久')).toHaveValue(/^\d+:\d\d$/)
  const stood = await page.getByRole('timer').textContent()
  await context.setOffline(false)
  await page.reload()
  await expect(page.getByRole('timer')).toHaveText(stood ?? '')
  await page.getByRole('button', { name: '记下这次电话，登记为提交' }).click()
  await page.waitForURL(/\/tickets\/[0-9a-f-]{36}$/)
  await expect(page.getByText(/\d\d:\d\d · (\d+ 分 )?\d+ 秒/)).toBeVisible()
  await page.goto(`/cases/${caseId}/call/hotline-12345`)
  await expect(page.getByRole('timer')).toHaveText('0:00')
})

test('a call noted while the stopwatch runs has its length, also where the note got through only the second time', async ({ page, request }) => {
  const { caseId } = await openedCase(request)
  await signIn(page)
  await page.goto(`/cases/${caseId}/call/hotline-12345`)
  await page.getByRole('button', { name: '开始计时' }).click()
  await expect(page.getByRole('timer')).toHaveText(/[1-9]/)
  await page.route('**/tickets', (route) => route.abort('internetdisconnected'))
  await page.getByRole('button', { name: '记下这次电话，登记为提交' }).click()
  await expect(page.getByText('没有连上安宁，你写的还在，连上后再按一次。')).toBeVisible()
  await page.unroute('**/tickets')
  await page.reload()
  await expect(page.getByLabel('打了多久')).toHaveValue(/^\d+:\d\d$/)
  await expect(page.getByRole('timer')).toHaveText(/[1-9]/)
  await page.getByRole('button', { name: '记下这次电话，登记为提交' }).click()
  await page.waitForURL(/\/tickets\/[0-9a-f-]{36}$/)
  await expect(page.getByText(/\d\d:\d\d · (\d+ 分 )?\d+ 秒/)).toBeVisible()
})

test('110 is dialled about no report that exists; where the report was taken back a call is a first one', async ({ page, request }) => {
  const { api, caseId } = await openedCase(request)
  const { body: { id } } = await api.send('POST', `/api/cases/${caseId}/tickets`, { channel: 'police', procedure: 'administrative', filedOn: '2026-11-20' })
  await signIn(page)
  const dial = page.getByRole('link', { name: '110', exact: true })
  await page.goto(`/cases/${caseId}/tickets/${id}/call`)
  await expect(page.getByRole('heading', { name: /^打电话：公安机关/u })).toBeVisible()
  await expect(dial).toHaveCount(0)
  const { body: { events } } = await api.get(`/api/tickets/${id}`)
  await api.send('POST', `/api/tickets/${id}/events`, { kind: 'undone', on: '2026-11-21', undoes: events[0].id })
  await page.goto(`/cases/${caseId}/tickets/${id}/call`)
  await expect(page).toHaveURL(new RegExp(`/cases/${caseId}/call/police$`, 'u'))
  await expect(dial).toHaveAttribute('href', 'tel:110')
})

test('an address to look up progress is shown, copied and never fetched; other addresses are refused', async ({ page, request }) => {
  const { api, caseId } = await openedCase(request)
  const { body } = await api.send('POST', `/api/cases/${caseId}/tickets`, { channel: 'cyber-12377', filedOn: '2026-11-20' })
  const fetched: string[] = []
  page.on('request', (sent) => { if (sent.url().includes('example.cn')) fetched.push(sent.url()) })
  await signIn(page)
  await page.goto(`/cases/${caseId}/tickets/${body.id}`)
  const put = async (link: string) => {
    await page.locator('#numbers').evaluate((fold: HTMLDetailsElement) => { fold.open = true })
    await page.getByLabel('查询进度的网址').fill(link)
    await page.getByRole('button', { name: '存编号' }).click()
  }
  await put('http://example.cn/x')
  await expect(page).toHaveURL(/error=invalid-body/)
  await page.goto(`/cases/${caseId}/tickets/${body.id}`)
  await put('https://example.cn/x?code=1')
  await expect(page.getByRole('link', { name: 'https://example.cn/x?code=1' })).toHaveAttribute('rel', 'noreferrer noopener')
  await expect(page.getByRole('button', { name: '复制查询网址' })).toBeVisible()
  expect(fetched).toEqual([])
})
