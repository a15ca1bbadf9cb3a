import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { expect, type Browser, type Page, type PlaywrightWorkerArgs } from '@playwright/test'
import { aboutFiles, openCaseBody, type CaseJson } from '../bundles/case-json'
import { ApiClient } from './api-client'
import { apiToken, launchToken } from './personal-mode'

const folder = path.resolve('tests/samples/case-a')
const filesUnder = (at: string): string[] => readdirSync(at).flatMap((name) => {
  const file = path.join(at, name)
  return statSync(file).isDirectory() ? filesUnder(file) : [file]
})

export type Finding = { id: string; violation: string }
/** Who is confirmed, dismissed and left open: only the first may be printed. */
const dismissed = 'impersonating-authority'
const undecided = 'threat'

export const sampleFacts = (): CaseJson => JSON.parse(readFileSync(path.join(folder, 'case.json'), 'utf8')) as CaseJson
/** The text of a page without its breaks. */
export const flat = (text: string | null): string => (text ?? '').replace(/\s/gu, '')
export const paper = (page: Page) => page.getByRole('region', { name: '信的样子' })

type Given = { browser: Browser; playwright: PlaywrightWorkerArgs['playwright']; baseURL: string | undefined }

/** The sample case with its findings decided, and a person signed in: `page` opens a window of theirs, `written` a draft to the regulator in its editor. */
export async function letterCase({ browser, playwright, baseURL }: Given, title: string) {
  const request = await playwright.request.newContext({ baseURL })
  const client = new ApiClient(request, await apiToken())
  const caseId = (await client.send('POST', '/api/cases', openCaseBody(sampleFacts(), title))).body.id
  const files = filesUnder(folder).filter((file) => !/^(case|expected)\.json$|^README\.md$/.test(path.basename(file)))
  await client.upload(`/api/cases/${caseId}/evidence`, files, aboutFiles(sampleFacts()))
  for (const { id, violation } of await client.all<Finding>(`/api/cases/${caseId}/findings`)) {
    if (violation === undecided) continue
    await client.send('POST', `/api/findings/${id}/decision`, { state: violation === dismissed ? 'dismissed' : 'confirmed' })
  }
  await request.dispose()
  const first = await browser.newPage()
  await first.goto(`/open#${await launchToken()}`)
  await first.waitForURL('**/today')
  const state = await first.context().storageState()
  await first.close()
  return {
    caseId,
    signedIn: async (options: Parameters<Browser['newContext']>[0] = {}): Promise<Page> => {
      const context = await browser.newContext({ storageState: state, locale: 'zh-CN', timezoneId: 'Asia/Shanghai', ...options })
      return context.newPage()
    },
  }
}

/** 写一封: a letter to a reader (`letter:channel`), chosen by the address; ends in its editor. Gives the letter's id. */
export async function written(page: Page, caseId: string, choice = 'lender-complaint:nfra-complaint'): Promise<string> {
  const [letter, channel] = choice.split(':')
  await page.goto(`/cases/${caseId}/letters/new?letter=${letter}&channel=${channel}`)
  await expect(page.locator(`input[value="${choice}"]`)).toBeChecked()
  await page.getByRole('button', { name: '开始写' }).click()
  await page.waitForURL(/letters\/[0-9a-f-]{36}/)
  return page.url().split('/').at(-1) ?? ''
}
