import { readdirSync } from 'node:fs'
import path from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { ApiClient } from './api-client'
import { address, pageRows as rows } from './page-rows'
import { apiToken, launchToken } from './personal-mode'
import { ticketAndLetter } from './sample-case'

const app = path.resolve('app')
const pages = readdirSync(app, { recursive: true, encoding: 'utf8' })
  .filter((file) => path.basename(file) === 'page.tsx')
  .map((file) => `/${path.dirname(file).split(path.sep).filter((part) => part !== '.' && !part.startsWith('(')).join('/')}`)
const nobodys = '01a214c6-0d68-73cd-92a7-0123456789ab'
const nothing = '这里没有内容'

const pathOf = (page: Page) => new URL(page.url()).pathname
const behind = Object.entries(rows).filter(([, { front }]) => front === undefined)

/** Notes every request to another host and every complaint of the browser, violations of the policy among them. */
function watched(page: Page): string[] {
  const noted: string[] = []
  page.on('request', (request) => {
    if (!/^(http:\/\/127\.0\.0\.1:|data:|blob:)/.test(request.url())) noted.push(`asked ${request.url()}`)
  })
  page.on('console', (message) => {
    if (message.type() === 'error' && !/404 \(Not Found\)/.test(message.text())) noted.push(message.text())
  })
  page.on('pageerror', (error) => noted.push(error.message))
  return noted
}

async function sampleCase(client: ApiClient): Promise<Record<string, string>> {
  const complainant = { name: '林知夏', role: 'debtor', phones: ['19900001001'] }
  const opened = await client.send('POST', '/api/cases', {
    title: '样例', complainant, respondents: [], contacts: [], otherLines: [{ number: '17000001234' }], nightContactAgreed: false, refusals: [], stopRequests: [],
  })
  return { caseId: opened.body.id }
}

async function waitingImport(request: Parameters<Parameters<typeof test>[2]>[0]['request'], token: string, caseId: string): Promise<Record<string, string>> {
  const at = Date.parse('2026-04-11T23:10:00+08:00')
  const buffer = Buffer.from(`<?xml version='1.0' encoding='UTF-8'?>\n<calls count="1"><call number="17000001234" duration="10" date="${at}" type="1" presentation="1" /></calls>`)
  const answer = await request.post(`/api/cases/${caseId}/evidence`, {
    headers: { authorization: `Bearer ${token}` }, multipart: { preview: 'true', files: { name: 'calls.xml', mimeType: 'text/xml', buffer } },
  })
  const { imports, items } = await answer.json()
  return { importId: imports[0].id, evidenceId: items[0].id }
}

test('every page has a row', () => {
  expect(Object.keys(rows).sort()).toEqual([...pages].sort())
})

test('nobody gets behind the door', async ({ page }) => {
  const noted = watched(page)
  for (const [at] of behind) {
    const answer = await page.goto(address(at, {}))
    expect([at, pathOf(page)]).toEqual([at, '/open'])
    expect(answer?.headers()['content-security-policy']).toContain("default-src 'none'")
  }
  for (const [at, { front = '' }] of Object.entries(rows).filter(([, row]) => row.front)) {
    await page.goto(at)
    if (front === 'nothing') await expect(page.getByText(nothing)).toBeVisible()
    else expect([at, pathOf(page)]).toEqual([at, front])
    if (at !== '/left') await expect(page.getByRole('button', { name: '离开' })).toBeVisible()
  }
  expect(noted).toEqual([])
})

test('each page opens for its member, asks nobody else, breaks no policy, and has language and exit', async ({ page, request }) => {
  test.setTimeout(120_000)
  const token = await apiToken()
  const ids = await sampleCase(new ApiClient(request, token))
  Object.assign(ids, { rule: 'night-contact', channelId: 'police', statute: 'ZAGL', ...(await ticketAndLetter(new ApiClient(request, token), ids.caseId ?? '')) })
  Object.assign(ids, await waitingImport(request, token, ids.caseId ?? ''))
  await page.goto(`/open#${await launchToken()}`)
  await page.waitForURL('**/today')
  const noted = watched(page)
  for (const [at, { opens }] of behind) {
    const answer = await page.goto(address(at, ids))
    expect([at, answer?.status(), pathOf(page)]).toEqual([at, 200, address(opens ?? at, ids)])
    expect(answer?.headers()).toMatchObject({ 'cache-control': expect.stringContaining('no-store'), 'x-content-type-options': 'nosniff', 'referrer-policy': 'same-origin' })
    await expect(page.getByRole('button', { name: '离开' })).toBeVisible()
    await expect(page.getByRole('button', { name: 'English' }).first()).toBeVisible()
    await expect(page).toHaveTitle('记录本')
  }
  expect(noted).toEqual([])
})

test('somebody else’s case, or none, is the page that says there is nothing', async ({ page }) => {
  await page.goto(`/open#${await launchToken()}`)
  await page.waitForURL('**/today')
  for (const [at] of behind.filter(([each]) => each.includes('[caseId]'))) {
    for (const caseId of [nobodys, 'x']) {
      await page.goto(address(at, { caseId }))
      await expect(page.getByText(nothing), `${at} ${caseId}`).toBeVisible()
    }
  }
})

const words = [
  'after', 'article', 'before', 'case', 'channel', 'day', 'done', 'draft', 'edit', 'error', 'event', 'fact', 'fields', 'finding', 'gist', 'issue', 'letter', 'line', 'list', 'night', 'of',
  'party', 'person', 'q', 'revise', 'rule', 'saved', 'step', 'ticket', 'turn', 'until',
]

test('no address that somebody wrote by hand breaks a page: words said twice, words that are none, half a letter', async ({ page, request }) => {
  test.setTimeout(120_000)
  const client = new ApiClient(request, await apiToken())
  const ids = await sampleCase(client)
  Object.assign(ids, { rule: 'home-visit', channelId: 'police', statute: 'ZAGL', ...(await ticketAndLetter(client, ids.caseId ?? '')) })
  await page.goto(`/open#${await launchToken()}`)
  await page.waitForURL('**/today')
  const twice = (said: string[]) => said.map((word) => `${word}=invalid-body&${word}=1`).join('&')
  const sooner = new Set(['case', 'rule', 'edit', 'draft', 'finding'])
  const queries = [twice(words), twice(words.filter((word) => !sooner.has(word)))]
  const tried = Object.keys(rows).flatMap((at) => queries.map((query) => `${address(at, ids)}?${query}`))
  // A few at a time: what is asked here is what an address does, not what a hundred at once do.
  const failed: [string, number][] = []
  for (let from = 0; from < tried.length; from += 6)
    await Promise.all(tried.slice(from, from + 6).map(async (at) => {
      const status = (await page.request.get(at)).status()
      if (status >= 500) failed.push([at, status])
    }))
  expect(failed).toEqual([])
  for (const half of ['/law/%E0%A4', '/law/%25E0%25A4', '/channels/%E0%A4/limits']) {
    expect([half, (await page.goto(half))?.status()]).toEqual([half, 404])
    await expect(page.getByText(nothing)).toBeVisible()
  }
})

test('a case that is none is told inside the desk, with one main part and one way out', async ({ page }) => {
  await page.goto(`/open#${await launchToken()}`)
  await page.waitForURL('**/today')
  for (const at of ['', '/timeline', '/tickets', '/letters']) {
    expect((await page.goto(`/cases/01a00000-0000-7000-8000-000000000000${at}`))?.status()).toBe(404)
    await expect(page.getByText(nothing)).toBeVisible()
    await expect(page.getByRole('main')).toHaveCount(1)
    await expect(page.getByRole('button', { name: '离开' })).toHaveCount(1)
  }
})

test('there is no image optimiser and no source map', async ({ request }) => {
  expect((await request.get('/_next/image?url=%2Fx&w=64&q=75')).status()).toBe(404)
  expect((await request.get('/api/health')).headers()).toMatchObject({ 'x-content-type-options': 'nosniff', 'cache-control': 'no-store' })
})
