import { gzipSync } from 'node:zlib'
import { type APIRequestContext, expect, type Page, test } from '@playwright/test'
import { signIn } from './personal-mode'
import { openSampleCase, ticketAndLetter } from './sample-case'

/** What a page makes a browser load before it can be used, in kB after gzip. What a page fetches later, once it stands, is not in it. */

/** A bare page of the same framework loads 134.5 kB of script. */
const bareKb = 134.5
const budgetKb = { plain: 60, editor: 110, record: 29, witness: 15 } as const
const styleKb = 20
const kb = (bytes: Buffer) => gzipSync(bytes).length / 1000

async function weightOf(request: APIRequestContext, html: string, extension: 'js' | 'css'): Promise<number> {
  const files = new Set(html.match(new RegExp(`/_next/static/[\\w./~-]+\\.${extension}`, 'g')))
  const weights = await Promise.all([...files].map(async (file) => kb(await (await request.get(file)).body())))
  return weights.reduce((sum, weight) => sum + weight, 0)
}

async function scriptsOf(page: Page, path: string): Promise<{ scripts: number; styles: number }> {
  const html = await (await page.request.get(path)).text()
  // A browser that knows modules leaves the scripts for those that do not.
  const named = [...html.matchAll(/<(?:script|link)\b[^>]*>/g)].map(([tag]) => tag).filter((tag) => !/nomodule/i.test(tag)).join('')
  return { scripts: await weightOf(page.request, named, 'js'), styles: await weightOf(page.request, named, 'css') }
}

test('no page loads more script and style than its kind may', async ({ page, request }) => {
  test.setTimeout(120_000)
  const { client, caseId } = await openSampleCase(request, '重量')
  const { ticketId, letterId, link } = await ticketAndLetter(client, caseId)
  await signIn(page)
  const at = `/cases/${caseId}`
  const pages: Record<string, keyof typeof budgetKb> = {
    '/today': 'plain', '/cases': 'plain', '/channels': 'plain', '/channels/lender/limits': 'plain', '/law': 'plain', '/law/ZAGL': 'plain', '/law/misadvice': 'plain', '/settings': 'plain', [`${at}/timeline`]: 'plain', [`${at}/findings`]: 'plain',
    [`${at}/evidence`]: 'plain', [`${at}/tickets`]: 'plain', [`${at}/tickets/${ticketId}`]: 'plain', [`${at}/letters`]: 'plain', [`${at}/summary`]: 'plain',
    '/cases/new': 'editor', [`${at}/facts?edit=lines`]: 'editor', [`${at}/letters/${letterId}`]: 'editor', '/record': 'record', [link]: 'witness', [`${at}/evidence/statements`]: 'plain',
  }
  const tooHeavy: string[] = []
  for (const [path, kind] of Object.entries(pages)) {
    const { scripts, styles } = await scriptsOf(page, path)
    expect(scripts, path).toBeGreaterThan(bareKb / 2)
    const over = scripts - bareKb
    if (over > budgetKb[kind]) tooHeavy.push(`${path}: ${over.toFixed(1)} kB of script over a bare page, ${budgetKb[kind]} allowed`)
    if (styles > styleKb) tooHeavy.push(`${path}: ${styles.toFixed(1)} kB of style`)
  }
  expect(tooHeavy).toEqual([])
})
