import { expect, test, type BrowserContext, type Page } from '@playwright/test'
import { ApiClient } from './api-client'
import { apiToken, signIn } from './personal-mode'

/** Pressing while Anning cannot be reached: the page and the words stay, and pressing again does it once. */

const unheard = '没有连上安宁，你写的还在，连上后再按一次。'
const facts = {
  title: '没有网的时候', complainant: { name: '周岚', role: 'relative', phones: ['19900002001'] }, nightContactAgreed: false,
  respondents: [{ key: 'lender', name: '晴川消费金融', kind: 'consumer-finance', lines: [{ number: '17000001188', attribution: 'confirmed' }] }],
}

let client: ApiClient
let caseId: string
let ticketId: string
test.beforeEach(async ({ page, request }) => {
  client = new ApiClient(request, await apiToken())
  caseId = (await client.send('POST', '/api/cases', facts)).body.id
  ticketId = (await client.send('POST', `/api/cases/${caseId}/tickets`, { channel: 'lender', filedOn: '2026-11-20' })).body.id
  await signIn(page)
})

const ticketPage = () => `/cases/${caseId}/tickets/${ticketId}`
const notes = async () => (await client.get(`/api/tickets/${ticketId}`)).body.events.map(({ note }: { note: string | null }) => note)
const save = (page: Page) => page.getByRole('button', { name: '存下来' })

/** Nothing leaves the device, also while it believes it is online. */
const lines: Record<string, (context: BrowserContext) => Promise<() => Promise<void>>> = {
  'without a network': async (context) => {
    await context.setOffline(true)
    return () => context.setOffline(false)
  },
  'while the server is gone': async (context) => {
    await context.route('**/*', (route) => route.abort('connectionrefused'))
    return () => context.unroute('**/*')
  },
}
for (const [name, cut] of Object.entries(lines)) test(`an event written ${name} stays in its form and is recorded once`, async ({ page, context }) => {
  await page.goto(`${ticketPage()}?event=received`)
  await page.getByLabel('备注').fill('快递签收')
  const join = await cut(context)
  const address = page.url()
  for (let press = 0; press < 2; press += 1) {
    await save(page).click()
    await expect(page.getByRole('alert').filter({ hasText: unheard })).toBeVisible()
  }
  expect(page.url()).toBe(address)
  await expect(page.getByLabel('备注')).toHaveValue('快递签收')
  await join()
  expect(await notes()).not.toContain('快递签收')
  await save(page).dblclick()
  await expect(page).toHaveURL(new RegExp(`${ticketId}$`))
  await expect(page.getByText(unheard)).toHaveCount(0)
  expect((await notes()).filter((note: string | null) => note === '快递签收')).toHaveLength(1)
})

test('an event whose answer was lost is recorded once, and a reload meanwhile keeps the words', async ({ page }) => {
  await page.goto(`${ticketPage()}?event=received`)
  await page.getByLabel('备注').fill('回执丢了')
  let lost = 0
  await page.route(`**/api/tickets/${ticketId}/events`, async (route) => {
    if (lost > 0) return route.continue()
    lost += 1
    await route.fetch()
    return route.abort()
  })
  await save(page).click()
  await expect(page.getByText(unheard)).toBeVisible()
  expect((await notes()).filter((note: string | null) => note === '回执丢了')).toHaveLength(1)
  await save(page).click()
  await expect(page).toHaveURL(new RegExp(`${ticketId}$`))
  expect((await notes()).filter((note: string | null) => note === '回执丢了')).toHaveLength(1)
})

test('words that reached nobody are there again after a reload', async ({ page, context }) => {
  await page.goto(`${ticketPage()}?event=received`)
  await page.getByLabel('备注').fill('还没送出')
  await context.setOffline(true)
  await save(page).click()
  await expect(page.getByText(unheard)).toBeVisible()
  await context.setOffline(false)
  // Somebody else wrote meanwhile, so the page has changed: what was never sent still waits.
  await client.send('POST', `/api/tickets/${ticketId}/events`, { kind: 'noteAdded', on: '2026-11-21', note: '别人写的' })
  await page.reload()
  await expect(page.getByText('你先前写的没有放进来，还在。')).toBeVisible()
  await page.getByRole('button', { name: '用我写的' }).click()
  await expect(page.getByRole('textbox', { name: '备注' })).toHaveValue('还没送出')
})

test('a filing and a form without a key of its own stay too', async ({ page, context }) => {
  const other = (await client.send('POST', '/api/cases', facts)).body.id
  await page.goto(`/cases/${other}/tickets?channel=lender`)
  await page.getByLabel('编号').fill('XF-88')
  await context.setOffline(true)
  await page.getByRole('button', { name: '登记提交' }).click()
  await expect(page.getByText(unheard)).toBeVisible()
  await context.setOffline(false)
  await page.getByRole('button', { name: '登记提交' }).click()
  await page.waitForURL(/\/tickets\/[0-9a-f-]{36}$/)
  expect(await client.all(`/api/cases/${other}/tickets`)).toHaveLength(1)

  await page.goto('/settings')
  await context.setOffline(true)
  await page.getByRole('button', { name: '深色', exact: true }).click()
  await expect(page.getByText(unheard)).toBeVisible()
  await context.setOffline(false)
  await page.getByRole('button', { name: '深色', exact: true }).click()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
})

test('the lock that finds no server keeps the page dark until it has locked', async ({ page, context }) => {
  await page.clock.install()
  await page.goto(`${ticketPage()}?event=received`)
  await page.getByLabel('备注').fill('写到一半')
  await context.setOffline(true)
  await page.clock.fastForward(6 * 60_000)
  await expect(page.locator('html')).toHaveAttribute('data-blank', '')
  await page.keyboard.press('Shift')
  await page.clock.fastForward(30_000)
  await expect(page.locator('html')).toHaveAttribute('data-blank', '')
  await expect(page.getByLabel('备注')).toBeHidden()
  await context.setOffline(false)
  await page.clock.fastForward(30_000)
  await page.waitForURL('**/locked?back=*')
  await page.getByRole('button', { name: '解锁' }).click()
  await expect(page.getByLabel('备注')).toHaveValue('写到一半')
})
