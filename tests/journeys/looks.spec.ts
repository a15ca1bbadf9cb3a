import { readdirSync } from 'node:fs'
import AxeBuilder from '@axe-core/playwright'
import { type BrowserContext, expect, type Page, test } from '@playwright/test'
import { address, pageRows } from './page-rows'
import { apiToken, signIn } from './personal-mode'
import { openSampleCase, ticketAndLetter } from './sample-case'

/** Every page as a person would see it: no violation of axe, nothing wider than the screen, every word spoken, in both languages, light and dark. */

const namespaces = readdirSync('lib/i18n/messages/zh-CN').filter((name) => name.endsWith('.json')).map((name) => name.slice(0, -5)).join('|')
const unspoken = new RegExp(`\\b(?:${namespaces})\\.[a-zA-Z][\\w-]*(?:\\.[\\w-]+)*`, 'g')
const own = Object.entries(pageRows).filter(([at, { opens, front }]) => !opens && front !== 'nothing' && at !== '/').map(([at]) => at)
/** Pages that look otherwise when they are asked for something. */
const states = [
  '/cases/[caseId]/facts?edit=lines', '/cases/[caseId]/findings/threat', '/cases/[caseId]/rules/home-visit', '/cases/[caseId]/tickets?channel=police', '/cases/[caseId]/tickets/[ticketId]?event=replied',
  '/cases/[caseId]/letters/[letterId]?issue=1', '/cases/[caseId]/letters/[formLetterId]/form', '/channels?q=%E7%9B%91%E7%AE%A1', '/law?day=2012-01-01', '/law?q=42', '/law?q=%E5%A4%9C%E9%97%B4',
  '/law?rule=night-contact', '/law/ZAGL?day=2012-01-01', '/law/ZAGL?article=42', '/law/GBT', '/law/GBT?gist=zh-TW', '/law/ZAGL?gist=es', '/channels/lender/limits?saved=1',
]
const [narrow, wide] = [{ width: 360, height: 800 }, { width: 1440, height: 900 }]

let session: Awaited<ReturnType<BrowserContext['storageState']>>
let words: Record<string, string>

test.beforeAll(async ({ browser, playwright, baseURL }) => {
  test.setTimeout(180_000)
  const request = await playwright.request.newContext({ baseURL })
  const { client, caseId } = await openSampleCase(request, '每一页')
  const calls = { name: 'calls.xml', mimeType: 'text/xml', buffer: Buffer.from('<?xml version="1.0"?><calls count="1"><call number="17000001234" duration="10" date="1775920200000" type="1" /></calls>') }
  const headers = { authorization: `Bearer ${await apiToken()}` }
  const waiting = await (await request.post(`/api/cases/${caseId}/evidence`, { headers, multipart: { preview: 'true', files: calls } })).json()
  const kept = (await client.get(`/api/cases/${caseId}/evidence`)).body.items as { id: string; name: string }[]
  const evidenceId = kept.find(({ name }) => name.startsWith('mmexport'))?.id ?? ''
  const toForm = await client.send('POST', `/api/cases/${caseId}/letters`, { letter: 'deletion-request', channel: 'lender' })
  words = { caseId, evidenceId, formLetterId: toForm.body.id, rule: 'night-contact', channelId: 'police', statute: 'ZAGL', ...(await ticketAndLetter(client, caseId)), importId: waiting.imports[0].id }
  const context = await browser.newContext({ baseURL })
  await signIn(await context.newPage())
  session = await context.storageState()
  await context.close()
})

/** By how many pixels a page is too wide for a screen. */
async function overflow(page: Page, size: typeof narrow): Promise<string[]> {
  await page.setViewportSize(size)
  const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  return over > 0 ? [`${over} px too wide for ${size.width}`] : []
}

/** What a person would stumble over on the page as it stands. */
async function faults(page: Page): Promise<string[]> {
  const said = (await page.locator('body').innerText()).match(unspoken) ?? []
  const { violations } = await new AxeBuilder({ page }).analyze()
  return [
    ...said.map((key) => `unspoken ${key}`),
    ...violations.flatMap(({ id, nodes }) => nodes.slice(0, 3).map(({ html }) => `${id}: ${html.slice(0, 160)}`)),
  ]
}

const all = (['zh-CN', 'en'] as const).flatMap((locale) =>
  (['light', 'dark'] as const).flatMap((colorScheme) => [narrow, wide].map((size) => ({ locale, colorScheme, size }))))
/** Each language, each theme and each size once; every combination of them in the deep run. Width is measured at both sizes in all of them. */
const first = [{ locale: 'zh-CN', colorScheme: 'light', size: narrow }, { locale: 'en', colorScheme: 'dark', size: wide }] as const
const looks = process.env.ANNING_TEST_DEEP ? all : first

for (const { locale, colorScheme, size } of looks)
  test(`every page in ${locale}, ${colorScheme}, ${size.width} px`, async ({ browser }) => {
    test.setTimeout(480_000)
    const context = await browser.newContext({ storageState: session, locale, colorScheme, viewport: size, timezoneId: 'Asia/Shanghai' })
    const page = await context.newPage()
    const found: string[] = []
    // Other states of a page are looked at once; what differs between languages and themes shows on the pages themselves.
    const pages = process.env.ANNING_TEST_DEEP || locale === 'zh-CN' ? [...own, ...states] : own
    for (const at of pages) {
      await page.goto(address(at, words))
      const over = [...(await overflow(page, size === wide ? narrow : wide)), ...(await overflow(page, size))]
      found.push(...[...over, ...(await faults(page))].map((fault) => `${at} ${fault}`))
    }
    expect(found).toEqual([])
    await context.close()
  })
