import { expect, test, type Page } from '@playwright/test'
import { ApiClient } from './api-client'
import { apiToken, signIn } from './personal-mode'

const facts = {
  title: '记一次的案件', complainant: { name: '周岚', role: 'relative', phones: ['19900002001'] }, debtor: { name: '周远', phones: ['19900002002'] },
  respondents: [{ key: 'lender', name: '晴川消费金融', kind: 'consumer-finance', lines: [{ number: '17000001188', attribution: 'confirmed' }] }],
  contacts: [{ key: 'mother', name: '母亲', relation: '母亲', phones: ['19900002003'] }], nightContactAgreed: false,
}
type Attempt = { id: string; at: string; number: string | null; recipient: string; grade: string; content?: string }

async function prepared(request: ConstructorParameters<typeof ApiClient>[0]) {
  const client = new ApiClient(request, await apiToken())
  const { body } = await client.send('POST', '/api/cases', facts)
  return { client, caseId: body.id as string, attempts: () => client.all<Attempt>(`/api/cases/${body.id}/attempts`) }
}

test('a call is noted with three taps', async ({ page, request }) => {
  const { caseId, attempts } = await prepared(request)
  await signIn(page)
  await page.goto(`/cases/${caseId}/timeline`)
  await page.getByRole('link', { name: '记一次' }).first().click()
  await page.getByRole('radio', { name: '母亲' }).check()
  await page.getByRole('button', { name: '存下来' }).click()
  await expect(page.getByText('已存进案件。')).toBeVisible()
  const [attempt, ...others] = await attempts()
  expect(others).toEqual([])
  expect(attempt).toMatchObject({ recipient: 'mother', grade: 'declared' })
  expect(Math.abs(Date.now() - Date.parse(attempt?.at ?? ''))).toBeLessThan(120_000)
})

test('without a line it is kept on the device and goes out once, when the line is back', async ({ page, request, context }) => {
  const { caseId, attempts } = await prepared(request)
  await signIn(page)
  await page.goto(`/record?case=${caseId}`)
  await context.setOffline(true)
  await page.getByLabel('号码').fill('17000001188')
  await page.getByRole('button', { name: '存下来' }).click()
  await expect(page.getByText('没有送出去，内容还在这部手机里')).toBeVisible()
  expect(await attempts()).toEqual([])
  await context.setOffline(false)
  await page.goto('/today')
  await expect.poll(async () => (await attempts()).length).toBe(1)
  await page.goto(`/cases/${caseId}/timeline`)
  await page.reload()
  expect((await attempts()).map(({ number }) => number?.slice(-11))).toEqual(['17000001188'])
})

test('a number nobody can dial and words that are too long are told at their fields, and nothing is lost', async ({ page, request }) => {
  const { caseId, attempts } = await prepared(request)
  await signIn(page)
  await page.goto(`/record?case=${caseId}`)
  await page.getByText('再写一点').click()
  await page.getByLabel('号码').fill('尾号1234')
  await page.getByRole('checkbox', { name: '威胁' }).check()
  await page.getByLabel('原话').fill('字'.repeat(20_000))
  await page.getByRole('button', { name: '存下来' }).click()
  await expect(page.getByLabel('号码')).toHaveAccessibleDescription(/不像能拨的号码/)
  await expect(page.getByLabel('原话')).toHaveAccessibleDescription(/最多写 20,000 字/)
  await expect(page.getByText('已记下')).toHaveCount(0)
  await page.getByLabel('号码').fill('17000001188')
  await page.getByLabel('原话').fill('短的')
  await page.getByRole('button', { name: '存下来' }).click()
  await expect(page.getByText('已存进案件。')).toBeVisible()
  expect(await attempts()).toMatchObject([{ content: '威胁。短的' }])
})

/** A server of other rules: it refuses the number that ends in 1188. */
async function refusing(page: Page) {
  await page.route('**/attempts', (route) => route.request().postData()?.includes('1188')
    ? route.fulfill({ status: 422, json: { code: 'invalid-body', title: '有些内容需要改一下', fields: [{ path: 'number', message: '请填写电话号码。' }] } })
    : route.continue())
}

test('what the server refuses is in the form again, also after a reload', async ({ page, request }) => {
  const { caseId, attempts } = await prepared(request)
  await signIn(page)
  await refusing(page)
  await page.goto(`/record?case=${caseId}`)
  await page.getByText('再写一点').click()
  await page.getByLabel('号码').fill('17000001188')
  await page.getByLabel('原话').fill('原来的话')
  await page.getByRole('textbox', { name: '什么时候' }).fill('2026-03-02 22:30')
  await page.getByRole('button', { name: '存下来' }).click()
  await expect(page.getByLabel('号码')).toHaveAccessibleDescription(/请填写电话号码/)
  await expect(page.getByLabel('原话')).toHaveValue('原来的话')
  await expect(page.getByText('已记下')).toHaveCount(0)
  await page.getByLabel('原话').fill('原来的话，又写了')
  await page.reload()
  await expect(page.getByLabel('原话')).toHaveValue('原来的话，又写了')
  await expect(page.getByRole('textbox', { name: '什么时候' })).toHaveValue('2026-03-02 22:30')
  await page.getByLabel('号码').fill('17000001199')
  await page.getByRole('button', { name: '存下来' }).click()
  await expect(page.getByText('已存进案件。')).toBeVisible()
  expect(await attempts()).toMatchObject([{ content: '原来的话，又写了', at: '2026-03-02T22:30:00+08:00' }])
  await page.goto('/today')
  await expect(page.getByText('有一条没有收下')).toHaveCount(0)
})

test('what is refused only when the line is back can be opened in the form again', async ({ page, request, context }) => {
  const { caseId, attempts } = await prepared(request)
  await signIn(page)
  await page.goto(`/record?case=${caseId}`)
  await context.setOffline(true)
  await page.getByText('再写一点').click()
  await page.getByLabel('号码').fill('17000001188')
  await page.getByRole('checkbox', { name: '威胁' }).check()
  await page.getByLabel('原话').fill('没有网时写的')
  await page.getByRole('button', { name: '存下来' }).click()
  await expect(page.getByText('没有送出去，内容还在这部手机里')).toBeVisible()
  await refusing(page)
  await context.setOffline(false)
  await page.goto('/today')
  await expect(page.getByText('请填写电话号码。')).toBeVisible()
  await page.getByRole('link', { name: '改一下' }).click()
  await page.waitForURL('**/record?**revise=**')
  await expect(page.getByLabel('原话')).toHaveValue('没有网时写的')
  await expect(page.getByRole('checkbox', { name: '威胁' })).toBeChecked()
  await page.getByLabel('号码').fill('17000001199')
  await page.getByRole('button', { name: '存下来' }).click()
  await expect(page.getByText('已存进案件。')).toBeVisible()
  await expect(page.getByText('有一条没有收下')).toHaveCount(0)
  expect(await attempts()).toMatchObject([{ content: '威胁。没有网时写的' }])
})

test('a case however old keeps its record button, and its choice is seen', async ({ page, request }) => {
  const { client, caseId, attempts } = await prepared(request)
  for (let more = 0; more < 9; more += 1) await client.send('POST', '/api/cases', { ...facts, title: `后来的第 ${more} 件` })
  await signIn(page)
  await page.goto(`/cases/${caseId}/findings`)
  await page.getByRole('link', { name: '记一次' }).first().click()
  await page.waitForURL(`**/record?case=${caseId}`)
  await expect(page.getByRole('navigation', { name: '记到哪个案件' }).locator('[aria-current]')).toHaveText(facts.title)
  await page.getByRole('button', { name: '存下来' }).click()
  await expect(page.getByText('已存进案件。')).toBeVisible()
  expect(await attempts()).toHaveLength(1)
  const nowhere = await page.goto('/record?case=00000000-0000-7000-8000-000000000000')
  expect(nowhere?.status()).toBe(404)
})

test('a plain form post without scripts says so and lands back', async ({ browser, page, request }) => {
  const { caseId, attempts } = await prepared(request)
  await signIn(page)
  const plain = await browser.newContext({ javaScriptEnabled: false, storageState: await page.context().storageState() })
  const bare = await plain.newPage()
  await bare.goto(`/record?case=${caseId}`)
  await bare.getByLabel('号码').fill('17000001188')
  await bare.getByRole('button', { name: '存下来' }).click()
  await expect(bare.getByText('已存进案件。')).toBeVisible()
  expect(await attempts()).toHaveLength(1)
  await plain.close()
})
