import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { expect, type Page, test } from '@playwright/test'
import { unpacked } from '../makers/unpacked'
import { ApiClient } from './api-client'
import { letterCase, written } from './letter-case'
import { apiToken } from './personal-mode'

/** What a letter names goes to a portal in archives that its limit takes: chosen, downloaded, opened. */

let caseId = ''
let signedIn: Awaited<ReturnType<typeof letterCase>>['signedIn']

test.beforeAll(async ({ browser, playwright, baseURL }) => {
  test.setTimeout(180_000)
  ;({ caseId, signedIn } = await letterCase({ browser, playwright, baseURL }, '附件的一程'))
})

const section = (page: Page) => page.locator('#attachments')

async function archive(page: Page, place: number): Promise<Map<string, Buffer>> {
  const [file] = await Promise.all([page.waitForEvent('download'), section(page).getByRole('link', { name: /^下载 附件-/u }).nth(place).click()])
  expect(file.suggestedFilename()).toBe(`附件-${place + 1}.zip`)
  return unpacked(readFileSync(await file.path()))
}

test('exhibits are chosen, split under the limit a portal named when it refused, downloaded and opened', async ({ playwright, baseURL }) => {
  test.setTimeout(120_000)
  const request = await playwright.request.newContext({ baseURL })
  const client = new ApiClient(request, await apiToken())
  const page = await signedIn()
  const letter = await written(page, caseId, 'lender-complaint:nfra-complaint')
  await page.goto(`/cases/${caseId}/letters/${letter}/form`)

  await page.getByLabel('网站的原话').fill('上传失败：文件大小不能超过 180K')
  await page.getByRole('button', { name: '去记下来' }).click()
  await expect(page.getByLabel('每个最大')).toHaveValue('0.18')
  await expect(page.getByLabel('网站拒收时的原话')).toHaveValue('上传失败：文件大小不能超过 180K')
  await page.getByRole('button', { name: '存下来' }).click()
  await expect(page.getByText('已存下来。')).toBeVisible()

  await page.goto(`/cases/${caseId}/letters/${letter}/form`)
  await expect(section(page).getByText('网站的原话：“上传失败：文件大小不能超过 180K”', { exact: false })).toBeVisible()
  // One at a time, until no original is left out: what holds more than the case goes in only by a person's hand.
  for (let left = 20; left > 0 && (await section(page).getByRole('link', { name: '放原件' }).count()) > 0; left -= 1) {
    await section(page).getByRole('link', { name: '放原件' }).first().click()
    await page.waitForURL(new RegExp(`(as=[^&]*&?){${21 - left}}`, 'u'))
  }
  const count = await section(page).getByRole('link', { name: /^下载 附件-/u }).count()
  expect(count).toBeGreaterThan(1)
  const originals = new Map((await client.all<{ sha256: string; sizeBytes: number }>(`/api/cases/${caseId}/evidence`)).map(({ sha256, sizeBytes }) => [sha256, sizeBytes]))
  const seen: string[] = []
  for (let place = 0; place < count; place += 1) {
    const files = [...(await archive(page, place))]
    expect(files.reduce((sum, [, bytes]) => sum + bytes.length, 0)).toBeLessThanOrEqual(180_000)
    for (const [name, bytes] of files) {
      expect([name, originals.get(createHash('sha256').update(bytes).digest('hex'))]).toEqual([name, bytes.length])
      seen.push(name)
    }
  }
  expect(new Set(seen).size).toBe(seen.length)
  expect(seen.length).toBeGreaterThan(2)
  expect([...seen].sort()).toEqual(seen)
  await client.send('PATCH', '/api/channels/nfra-complaint/settings', { attachments: null })
  await request.dispose()
  await page.context().close()
})
