import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { unpacked } from '../makers/unpacked'
import { plantedPicture } from '../server/media/planted-picture'
import { ApiClient } from './api-client'
import { apiToken, signIn } from './personal-mode'

/** A person makes a package, and somebody outside verifies it in a browser of theirs, without us and without a network. */

const facts = {
  title: '证据包', complainant: { name: '林知夏', role: 'debtor', phones: ['19900001001'] }, nightContactAgreed: false,
  respondents: [{ key: 'lender', name: '澜汐消费金融', kind: 'consumer-finance', lines: [{ number: '17000001234', attribution: 'confirmed' }] }],
}
const call = (number: string, day: number) => `<call number="${number}" duration="10" date="${Date.parse(`2026-04-${day}T23:10:00+08:00`)}" type="1" presentation="1" />`
const backup = `<?xml version='1.0' encoding='UTF-8'?>\n<calls count="2">${call('17000001234', 11)}\n${call('13911112222', 12)}</calls>`
const pdf = '%PDF-1.4\ntrailer <<>>\n%%EOF'

let folder: string
test.beforeAll(() => { folder = mkdtempSync(path.join(tmpdir(), 'anning-package-')) })
test.afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function opened(page: Page): Promise<string> {
  const token = await apiToken()
  const caseId = (await new ApiClient(page.request, token).send('POST', '/api/cases', facts)).body.id as string
  const form = new FormData()
  const files = { 'calls.xml': backup, '回复.pdf': pdf, '现场.jpg': new Uint8Array((await plantedPicture(1)).bytes) }
  for (const [name, bytes] of Object.entries(files)) form.append('files', new File([bytes], name))
  await page.request.post(`/api/cases/${caseId}/evidence`, { headers: { authorization: `Bearer ${token}` }, multipart: form })
  await signIn(page)
  return caseId
}

async function downloaded(page: Page): Promise<{ zip: Buffer; name: string }> {
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: '下载证据包' }).click()])
  return { zip: readFileSync(await file.path()), name: file.suggestedFilename() }
}

test('says what goes in and what stays, takes what is chosen, and whoever gets it verifies it offline', async ({ page, browser }) => {
  test.setTimeout(180_000)
  const caseId = await opened(page)
  await page.goto(`/cases/${caseId}/evidence`)
  await page.getByRole('link', { name: /做一个证据包/ }).click()
  await expect(page.getByText('1 份摘录，共 1 行')).toBeVisible()
  await expect(page.getByRole('group', { name: '还有 1 份不在包里' })).toBeVisible()
  expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([])
  const { zip, name } = await downloaded(page)
  expect(name).toMatch(/^证据包-AN-\d{8}-[0-9A-F]{4}-\d{4}-\d\d-\d\d\.zip$/)
  const files = await unpacked(zip)
  expect([...files.keys()].filter((each) => /^(?:originals|copies)/.test(each))).toEqual([
    'copies/001 2026-04-11 2310 手机记录·摘录（只含本案）.csv', expect.stringContaining(' 现场.'),
  ])
  await page.getByRole('checkbox', { name: /回复\.pdf/ }).check()
  const more = await unpacked((await downloaded(page)).zip)
  expect([...more.values()].some((bytes) => bytes.toString() === pdf)).toBe(true)

  const outside = await (await browser.newContext({ locale: 'zh-CN' })).newPage()
  const asked: string[] = []
  outside.on('request', (request) => { if (!request.url().startsWith('file:')) asked.push(request.url()) })
  const [there, whole, changed] = ['verify.html', 'package.zip', 'changed.zip'].map((each) => path.join(folder, each)) as [string, string, string]
  writeFileSync(there, files.get('verify.html')!)
  writeFileSync(whole, zip)
  const place = zip.indexOf('19900001001') > 0 ? zip.indexOf('19900001001') : zip.indexOf('17000001234')
  writeFileSync(changed, zip.map((byte, at) => (at === place ? byte ^ 1 : byte)))
  await outside.goto(pathToFileURL(there).href)
  await outside.getByLabel('选择压缩包').setInputFiles(whole)
  await expect(outside.getByText(/^全部一致：/)).toBeVisible()
  const printed = await outside.getByText('纸上的锚点').textContent()
  expect(files.get('VERIFY.zh-CN.txt')!.toString()).toContain(printed?.split('：').at(-1))
  expect((await new AxeBuilder({ page: outside }).analyze()).violations.map(({ id }) => id)).toEqual([])
  await outside.getByLabel('选择压缩包').setInputFiles(changed)
  await expect(outside.getByText(/内容变了：copies\/001/)).toBeVisible()
  await outside.getByLabel('Language').selectOption('en')
  const [unzipped, touched] = [path.join(folder, '证据包'), path.join(folder, '证据包 2')]
  for (const [each, bytes] of files) {
    for (const at of [unzipped, touched]) {
      mkdirSync(path.dirname(path.join(at, each)), { recursive: true })
      writeFileSync(path.join(at, each), bytes)
    }
  }
  writeFileSync(path.join(touched, '证据目录.csv'), 'x')
  await outside.getByLabel('unpacked folder').setInputFiles(unzipped)
  await expect(outside.getByText(/^Everything agrees: \d+ files/)).toBeVisible()
  await outside.getByLabel('unpacked folder').setInputFiles(touched)
  await expect(outside.getByText('Content has changed: 证据目录.csv')).toBeVisible()
  expect(asked).toEqual([])
})

test('works without scripts', async ({ page, browser }) => {
  test.setTimeout(120_000)
  const caseId = await opened(page)
  const plain = await browser.newContext({ javaScriptEnabled: false, storageState: await page.context().storageState(), locale: 'zh-CN' })
  const bare = await plain.newPage()
  await bare.goto(`/cases/${caseId}/package`)
  await bare.getByText(/原件也放进去/).click()
  await bare.getByRole('checkbox', { name: /calls\.xml/ }).check()
  const { zip } = await downloaded(bare)
  expect([...(await unpacked(zip)).values()].some((bytes) => bytes.toString() === backup)).toBe(true)
})
