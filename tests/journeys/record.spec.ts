import { expect, test } from '@playwright/test'
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
