import { createHash, randomUUID } from 'node:crypto'
import { expect, test } from '@playwright/test'
import { zipFile } from '../makers/zip-file'
import { ApiClient } from './api-client'
import { apiToken, signIn } from './personal-mode'

const facts = {
  title: '搬来的案件', complainant: { name: '林知夏', role: 'debtor', phones: ['19900001001'] }, nightContactAgreed: false,
  respondents: [{ key: 'lender', name: '澜汐消费金融', kind: 'consumer-finance', lines: [{ number: '17000001234', attribution: 'confirmed' }] }],
}
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

/** The record of a case as another computer would have written it: the same, under ids of its own. */
async function movedRecord(client: ApiClient): Promise<string> {
  const { body: { id } } = await client.send('POST', '/api/cases', facts)
  const { body } = await client.get(`/api/cases/${id}/record`)
  const ids = new Map<string, string>()
  const fresh = (each: string) => ids.get(each) ?? (ids.set(each, randomUUID()), ids.get(each) ?? '')
  return JSON.stringify(body).replace(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, fresh)
}

function packageOf(record: string): Buffer {
  const file = { path: 'case.json', sha256: sha256(record), sizeBytes: Buffer.byteLength(record), what: 'case' }
  const caseId = JSON.parse(record).case.id
  const manifest = { format: 'anning-package-1', exportId: randomUUID(), madeAt: '2026-11-26T00:00:00+08:00', officeId: randomUUID(), caseId, files: [file], damaged: [], leftOut: [] }
  return zipFile([['case.json', record], ['manifest.json', JSON.stringify(manifest)], ['anchor.json', '{}']].map(([name = '', data = '']) => ({ name, data, stored: true })))
}

test('a package is opened from the list of cases; one that was changed says so and changes nothing', async ({ page, request }) => {
  const record = await movedRecord(new ApiClient(request, await apiToken()))
  await signIn(page)
  await page.goto('/cases')
  await page.getByRole('link', { name: '打开证据包' }).click()
  await expect(page.getByRole('heading', { name: '打开一个证据包' })).toBeVisible()
  await page.getByRole('button', { name: '打开这个案件' }).click()
  await expect(page.getByText('先选一个证据包。')).toBeVisible()

  const choose = (buffer: Buffer) => page.setInputFiles('input[type=file]', { name: '案件.zip', mimeType: 'application/zip', buffer })
  const bytes = packageOf(record)
  await expect(page.getByText('还没有选')).toBeVisible()
  await choose(Buffer.from(bytes.toString('latin1').replace('17000001234', '17000009999'), 'latin1'))
  await expect(page.getByText('案件.zip')).toBeVisible()
  await page.getByRole('button', { name: '打开这个案件' }).click()
  await expect(page.getByText('和做出来的时候不一样')).toBeVisible()

  // What came of it stands there until it is taken away, also after the page was left.
  await page.goto('/cases')
  await page.goto('/cases/open')
  await expect(page.getByText('和做出来的时候不一样')).toBeVisible()
  await page.getByRole('button', { name: '知道了' }).click()
  await expect(page.getByText('和做出来的时候不一样')).toHaveCount(0)

  await choose(bytes)
  await page.getByRole('button', { name: '打开这个案件' }).click()
  await expect(page.getByRole('heading', { name: '案件打开了' })).toBeVisible()
  await page.getByRole('link', { name: '去看这个案件' }).click()
  await expect(page.getByRole('heading', { name: '搬来的案件' })).toBeVisible()
})
