import { existsSync } from 'node:fs'
import path from 'node:path'
import { expect, test, type Browser, type Page } from '@playwright/test'
import { launchToken } from '../journeys/personal-mode'

/** The README's pictures: the sister's case of the demonstration, on the phone and at the desk. */

const folder = path.join(import.meta.dirname, 'pictures')
const sizes = {
  phone: { viewport: { width: 390, height: 844 }, deviceScaleFactor: 1.5 },
  desk: { viewport: { width: 1280, height: 800 }, deviceScaleFactor: 1 },
}
type Size = keyof typeof sizes
type Items = { items: { id: string; title: string; channel?: string }[] }

/** Files are filled in after the server answers. */
const isFilled = async (page: Page): Promise<boolean> => {
  const { items } = (await (await page.request.get('/api/cases')).json()) as Items
  return items.length === 3 && !existsSync(path.join(process.env.ANNING_TEST_DATA ?? '', 'demo-unfinished'))
}

async function list(page: Page, url: string): Promise<Items['items']> {
  return ((await (await page.request.get(url)).json()) as Items).items
}

/** Pages by name of the picture; the phone ones are also taken in the dark where the README shows that. */
async function places(page: Page): Promise<{ name: string; url: string; size: Size; dark?: boolean }[]> {
  const sister = (await list(page, '/api/cases')).find(({ title }) => title.startsWith('周岚'))
  const at = `/cases/${sister?.id}`
  const ticket = (await list(page, `/api${at}/tickets`)).find(({ channel }) => channel === 'lender')
  const [letter] = await list(page, `/api${at}/letters`)
  return [
    { name: 'today', url: '/today', size: 'phone' }, { name: 'today-dark', url: '/today', size: 'phone', dark: true },
    { name: 'timeline', url: `${at}/timeline`, size: 'phone' }, { name: 'findings', url: `${at}/findings`, size: 'desk' },
    { name: 'ticket', url: `${at}/tickets/${ticket?.id}`, size: 'phone' }, { name: 'letter', url: `${at}/letters/${letter?.id}`, size: 'desk' },
    { name: 'summary', url: `${at}/summary`, size: 'desk' },
  ]
}

async function take(browser: Browser, signedIn: Page, place: { name: string; url: string; size: Size; dark?: boolean }): Promise<void> {
  const context = await browser.newContext({
    ...sizes[place.size], colorScheme: place.dark ? 'dark' : 'light', storageState: await signedIn.context().storageState(), locale: 'zh-CN', timezoneId: 'Asia/Shanghai',
  })
  const page = await context.newPage()
  const answer = await page.goto(place.url, { waitUntil: 'networkidle' })
  expect(answer?.status(), place.url).toBe(200)
  await page.screenshot({ path: path.join(folder, `${place.name}.png`) })
  await context.close()
}

test('pictures', async ({ page, browser }) => {
  await page.goto(`/open#${await launchToken()}`)
  await page.waitForURL('**/today')
  await expect.poll(() => isFilled(page), { timeout: 120_000 }).toBe(true)
  for (const place of await places(page)) await test.step(place.name, () => take(browser, page, place))
})
