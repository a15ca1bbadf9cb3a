import AxeBuilder from '@axe-core/playwright'
import { createHash, randomBytes } from 'node:crypto'
import { mkdirSync, utimesSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { type BrowserContext, expect, test, type Page, type Route, type TestInfo } from '@playwright/test'
import { ApiClient } from './api-client'
import { apiToken, signIn } from './personal-mode'

const pieceBytes = 32 * 1024 * 1024
const name = '催收电话.mp4'
const saved = '已存，校验一致'

async function openCase(client: ApiClient): Promise<string> {
  const respondents = [{ key: 'lender', name: '澜汐消费金融', kind: 'consumer-finance', lines: [{ number: '17000001234', attribution: 'confirmed' }] }]
  const facts = { title: '大文件', complainant: { name: '林知夏', role: 'debtor', phones: ['19900001001'] }, nightContactAgreed: false, respondents }
  const opened = await client.send('POST', '/api/cases', facts)
  expect(opened.status, JSON.stringify(opened.body)).toBe(201)
  return opened.body.id
}

/** A recording that takes two pieces, last changed on a day of its own. */
function recording(info: TestInfo): { file: string; sha256: string } {
  const file = info.outputPath(name)
  mkdirSync(path.dirname(file), { recursive: true })
  const bytes = randomBytes(pieceBytes + 3_000_000)
  writeFileSync(file, bytes)
  utimesSync(file, 1_790_000_000, 1_790_000_000)
  return { file, sha256: createHash('sha256').update(bytes).digest('hex') }
}

type Line = { offsets: string[]; answer: (route: Route) => Promise<void> }

/** Pieces go over a line that a test holds: `offsets` = where each began, `answer` = what becomes of those after the first. */
async function heldLine(context: BrowserContext): Promise<Line> {
  const line: Line = { offsets: [], answer: (route) => route.continue() }
  await context.route('**/uploads/*', async (route) => {
    const [method, offset] = [route.request().method(), route.request().headers()['upload-offset'] ?? '']
    if (method === 'PATCH') line.offsets.push(offset)
    return method === 'PATCH' && offset !== '0' ? line.answer(route) : route.continue()
  })
  return line
}

type Stage = { client: ApiClient; caseId: string; file: string; sha256: string; line: Line; choose: (on?: Page) => Promise<void> }

const it = test.extend<{ stage: Stage }>({
  stage: async ({ page, context, request }, provide, info) => {
    const client = new ApiClient(request, await apiToken())
    const caseId = await openCase(client)
    await signIn(page)
    await page.goto(`/cases/${caseId}/evidence`)
    const { file, sha256 } = recording(info)
    await provide({ client, caseId, file, sha256, line: await heldLine(context), choose: (on = page) => on.setInputFiles('input[type=file]', file) })
  },
})

it('a large file goes on from the last piece after a lost line and a closed page', async ({ page, context, stage: { client, caseId, sha256, line, choose } }) => {
  line.answer = async (route) => {
    await context.setOffline(true)
    await route.abort('internetdisconnected')
  }
  await choose()
  await expect(page.getByText('断网，连上后继续')).toBeVisible({ timeout: 45_000 })
  expect(line.offsets).toEqual(['0', String(pieceBytes)])
  const kept = await page.evaluate(() => JSON.stringify(localStorage))
  expect(kept).toContain('anning-uploads')
  expect(kept).not.toContain('催收电话')
  expect(kept).not.toContain(caseId)

  await context.setOffline(false)
  line.answer = (route) => route.abort('internetdisconnected')
  await page.reload()
  await expect(page.getByRole('heading', { name: '上次没有传完' })).toBeVisible()
  await expect(page.getByRole('listitem').filter({ hasText: name })).toBeVisible()
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
  line.answer = (route) => route.continue()
  line.offsets.length = 0
  await choose()
  await expect(page.getByText(saved)).toBeVisible({ timeout: 45_000 })
  expect(line.offsets).toEqual([String(pieceBytes)])
  await expect(page.getByText('上次没有传完')).toHaveCount(0)
  const items = await client.all<{ sha256: string; name: string }>(`/api/cases/${caseId}/evidence`)
  expect(items.map((item) => [item.name, item.sha256])).toEqual([[name, sha256]])
  expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain('anning-uploads')
})

it('a file is stopped and told to go on from the keyboard, at 360 pixels, and one chosen twice goes once', async ({ page, stage: { client, caseId, line, choose } }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  let isHeld = true
  line.answer = async (route) => { if (!isHeld) await route.continue() }
  await choose()
  await expect(page.locator('progress')).toHaveCount(1)
  await choose()
  await expect(page.locator('progress')).toHaveCount(1)
  await expect.poll(() => line.offsets.length, { timeout: 30_000 }).toBe(2)
  const [pause, goOn] = [page.getByRole('button', { name: `暂停 ${name}` }), page.getByRole('button', { name: `继续 ${name}` })]
  await pause.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByText(/^已暂停，传了 9\d%$/)).toBeVisible()
  await expect(goOn).toBeFocused()
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
  isHeld = false
  await page.keyboard.press('Enter')
  await expect(page.getByText(saved)).toBeVisible({ timeout: 45_000 })
  expect(line.offsets).toEqual(['0', String(pieceBytes), String(pieceBytes)])
  expect(await client.all(`/api/cases/${caseId}/evidence`)).toHaveLength(1)
})

it('a file that is removed leaves nothing, and two windows do not send the same one', async ({ page, context, stage: { client, caseId, line, choose } }) => {
  line.answer = async () => undefined
  await choose()
  await expect.poll(() => line.offsets.length, { timeout: 30_000 }).toBe(2)
  const other = await context.newPage()
  await other.goto(`/cases/${caseId}/evidence`)
  await expect(other.getByText('上次没有传完')).toHaveCount(0)
  await choose(other)
  await expect(other.getByText('这个文件正在传，不用再选')).toBeVisible()
  expect(line.offsets).toHaveLength(2)
  await other.close()
  const gone = page.waitForResponse((answer) => answer.request().method() === 'DELETE')
  await page.getByRole('button', { name: `移除 ${name}` }).click()
  expect((await gone).status()).toBe(204)
  await expect(page.locator('progress')).toHaveCount(0)
  await expect(page.locator('input[type=file]')).toBeFocused()
  await page.reload()
  await expect(page.getByText('上次没有传完')).toHaveCount(0)
  expect(await client.all(`/api/cases/${caseId}/evidence`)).toHaveLength(0)
})

it('each refusal has its sentence, and what had arrived stays', async ({ page, stage: { line, choose } }) => {
  const refuse = (status: number, code: string) => (route: Route) => route.fulfill({ status, contentType: 'application/problem+json', body: JSON.stringify({ code }) })
  line.answer = refuse(401, 'not-signed-in')
  await choose()
  await expect(page.getByText('已锁上，解锁后再选一次')).toBeVisible({ timeout: 30_000 })
  const goOn = page.getByRole('button', { name: `继续 ${name}` })
  const refusals = [[423, 'vault-locked', '要先输入密码短语，再选一次'], [507, 'storage-full', '磁盘满了，没有存'], [409, 'conflict', '没有接上，按“继续”再试']] as const
  for (const [status, code, sentence] of refusals) {
    line.answer = refuse(status, code)
    await goOn.click()
    await expect(page.getByText(sentence)).toBeVisible({ timeout: 30_000 })
  }
  line.answer = refuse(413, 'case-full')
  await goOn.click()
  await expect(page.getByText('本案证据总量到了上限，没有存')).toBeVisible({ timeout: 30_000 })
  await expect(goOn).toHaveCount(0)
  expect(line.offsets.slice(1).every((offset) => offset === String(pieceBytes))).toBe(true)
})
