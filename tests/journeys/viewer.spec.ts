import { readFileSync } from 'node:fs'
import path from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import { expect, type Frame, type Page, test } from '@playwright/test'
import sharp from 'sharp'
import { plantedPicture } from '../server/media/planted-picture'
import { ApiClient } from './api-client'
import { apiToken, signIn } from './personal-mode'

const facts = {
  title: '看原件', complainant: { name: '林知夏', role: 'debtor', phones: ['19900001001'] }, nightContactAgreed: false,
  respondents: [{ key: 'lender', name: '澜汐消费金融', kind: 'consumer-finance', lines: [{ number: '17000001234', attribution: 'confirmed' }] }],
}
const screenshot = path.resolve('tests/samples/case-a/screenshots/Screenshot_20260312_224501_com.android.mms.png')

type Kept = { id: string; name: string; sha256: string }

async function openCase(page: Page, files: { name: string; bytes: Buffer }[]): Promise<{ client: ApiClient; caseId: string; of: (name: string) => Kept }> {
  const token = await apiToken()
  const client = new ApiClient(page.request, token)
  const caseId = (await client.send('POST', '/api/cases', facts)).body.id as string
  const form = new FormData()
  for (const { name, bytes } of files) form.append('files', new File([new Uint8Array(bytes)], name))
  const answer = await page.request.post(`/api/cases/${caseId}/evidence`, { headers: { authorization: `Bearer ${token}` }, multipart: form })
  const items = (await answer.json()).items as Kept[]
  await signIn(page)
  return { client, caseId, of: (name) => items.find((item) => item.name === name) ?? { id: '', name: '', sha256: '' } }
}

async function frameOf(page: Page): Promise<Frame> {
  await page.getByRole('button', { name: '打开看' }).click()
  await expect(page.locator('iframe')).toHaveAttribute('sandbox', 'allow-scripts')
  await expect(page.getByText('正在打开')).toHaveCount(0)
  const frame = page.frames().find((each) => each.url().includes('/api/viewer/'))
  if (!frame) throw new Error('no frame')
  return frame
}

async function axe(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`))
}

const beacon = 'http://127.0.0.1:9/beacon'
const attack = `try{parent.document.title='x'}catch{};top.hacked=1;alert(1);fetch('${beacon}');new Image().src='${beacon}'`
const hostileSvg = Buffer.from(`<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" onload="${attack}"><script>${attack}</script><image href="${beacon}"/></svg>`)
const hostilePage = Buffer.from(`<!doctype html><img src="${beacon}" onerror="${attack}"><script>${attack}</script><iframe src="${beacon}"></iframe>`)
const hostilePdf = Buffer.from([
  '%PDF-1.7', '1 0 obj<</Type/Catalog/Pages 2 0 R/OpenAction 5 0 R/AcroForm<</XFA 6 0 R/Fields[]>>/Names<</JavaScript<</Names[(a) 5 0 R]>>>>>>endobj',
  '2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj',
  '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]/Contents 4 0 R/AA<</O 5 0 R>>/Annots[<</Type/Annot/Subtype/Link/Rect[0 0 200 200]/A<</S/URI/URI(' + beacon + ')>>>>]>>endobj',
  '4 0 obj<</Length 30>>stream', '1 0 0 rg 20 20 100 100 re f     ', 'endstream endobj', `5 0 obj<</S/JavaScript/JS(app.alert(1);app.launchURL("${beacon}"))>>endobj`,
  '6 0 obj<</Length 3>>stream', '<a>', 'endstream endobj', 'trailer<</Root 1 0 R>>', '%%EOF',
].join('\n'))

test('a hostile drawing, page or PDF is shown, and asks nothing, says nothing and reaches nothing', async ({ page }) => {
  test.setTimeout(120_000)
  const hostile = [{ name: 'hostile.svg', bytes: hostileSvg, text: '<svg' }, { name: 'hostile.html', bytes: hostilePage, text: '<!doctype html>' }, { name: 'hostile.pdf', bytes: hostilePdf, text: '' }]
  const { caseId, of } = await openCase(page, hostile)
  const noted: string[] = []
  page.on('dialog', (dialog) => { noted.push(`dialog ${dialog.message()}`); void dialog.dismiss() })
  page.on('request', (request) => { if (request.url().includes('127.0.0.1:9/')) noted.push(request.url()) })
  page.on('popup', () => noted.push('popup'))
  for (const { name, text } of hostile) {
    await page.goto(`/cases/${caseId}/evidence/${of(name).id}`)
    const frame = await frameOf(page)
    if (text) await expect(frame.locator('pre')).toContainText(text)
    else {
      await expect(frame.locator('canvas')).toHaveCount(1)
      await expect.poll(() => frame.evaluate(() => {
        const canvas = document.querySelector('canvas')
        return canvas ? [...(canvas.getContext('2d')?.getImageData(canvas.width * 0.3, canvas.height * 0.6, 1, 1).data ?? [])].slice(0, 3) : []
      })).toEqual([255, 0, 0])
      await frame.locator('canvas').click()
    }
    const reach = await frame.evaluate(async () => {
      const tried = (name: string, act: () => unknown) => { try { return `${name}: ${String(act())}` } catch { return '' } }
      const asked = await fetch('/api/cases').then(() => 'fetch', () => '')
      return [tried('document', () => parent.document.title), tried('cookie', () => document.cookie), tried('storage', () => localStorage.length), asked, origin === 'null' ? '' : origin].filter(Boolean)
    })
    expect([name, reach]).toEqual([name, []])
    expect(await page.evaluate(() => [document.title, (window as unknown as { hacked?: number }).hacked])).toEqual(['记录本', undefined])
  }
  expect(noted).toEqual([])
  const answer = await page.request.get('/api/viewer/still')
  expect(answer.headers()['content-security-policy']).toMatch(/default-src 'none'.*connect-src 'none'.*frame-ancestors 'self'; sandbox allow-scripts/)
})

/** One character, 中, in a font that every Chinese system has and the file has not, as contracts and invoices are often printed. */
const contract = Buffer.from([
  '%PDF-1.7', '1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj', '2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj',
  '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>endobj',
  '4 0 obj<</Length 41>>stream', 'BT /F 150 Tf 25 40 Td <4E2D> Tj ET       ', 'endstream endobj',
  '5 0 obj<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/UniGB-UCS2-H/DescendantFonts[6 0 R]>>endobj',
  '6 0 obj<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 4>>/FontDescriptor 7 0 R/DW 1000>>endobj',
  '7 0 obj<</Type/FontDescriptor/FontName/STSong-Light/Flags 6/FontBBox[-25 -254 1000 880]/ItalicAngle 0/Ascent 880/Descent -120/CapHeight 880/StemV 93>>endobj',
  'trailer<</Root 1 0 R>>', '%%EOF',
].join('\n'))

test('a contract whose fonts are not in the file is drawn, and nothing is loaded for it', async ({ page }) => {
  const { caseId, of } = await openCase(page, [{ name: '合同.pdf', bytes: contract }])
  const asked: string[] = []
  await page.goto(`/cases/${caseId}/evidence/${of('合同.pdf').id}`)
  const frame = await frameOf(page)
  page.on('request', (request) => asked.push(request.url()))
  await expect(frame.locator('canvas')).toHaveCount(1)
  const dark = () => frame.evaluate(() => {
    const canvas = document.querySelector('canvas')
    const { data } = canvas?.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: new Uint8ClampedArray() }
    return data.filter((value, place) => place % 4 === 0 && value < 100).length / (data.length / 4)
  })
  await expect.poll(dark).toBeGreaterThan(0.01)
  expect(asked).toEqual([])
})

test('a photo: what is hidden in it is said, times that disagree are said, and a covered copy holds neither', async ({ page }) => {
  test.setTimeout(120_000)
  const { bytes, mark } = await plantedPicture(0)
  const { client, caseId, of } = await openCase(page, [{ name: 'IMG_20260310_081500.jpg', bytes }])
  const { id, sha256 } = of('IMG_20260310_081500.jpg')
  await page.goto(`/cases/${caseId}/evidence/${id}`)
  await expect(page.getByText('照片里带有拍摄地点和设备信息')).toBeVisible()
  await expect(page.getByText('发出去的副本会去掉，原件不动。')).toBeVisible()
  await expect(page.getByText('31.236761, 121.478669')).toBeVisible()
  await expect(page.getByText(/文件名和照片里的拍摄时间相差 3 天/)).toBeVisible()
  await page.getByRole('listitem').filter({ hasText: '照片里的拍摄时间' }).getByRole('button', { name: '以这个为准' }).click()
  await expect(page.getByText('你选的')).toBeVisible()

  const frame = await frameOf(page)
  await expect(frame.locator('img')).toBeVisible()
  await frame.getByRole('button', { name: '转一下' }).click()
  await frame.getByRole('button', { name: '放大' }).press('Enter')
  expect(await axe(page)).toEqual([])

  await page.getByRole('button', { name: '做一份遮盖的副本' }).click()
  await page.getByRole('button', { name: '加一块' }).click()
  const cover = page.getByRole('button', { name: '遮盖 1' })
  await cover.focus()
  for (const key of ['ArrowUp', 'ArrowLeft', 'Shift+ArrowDown']) await page.keyboard.press(key)
  expect(await axe(page)).toEqual([])
  await page.getByRole('button', { name: '做这份副本' }).click()
  await expect(page.getByText('副本·已遮盖', { exact: true })).toBeVisible()
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: '下载副本' }).click()])
  const copy = readFileSync(await download.path())
  expect([download.suggestedFilename(), copy.includes(mark)]).toEqual(['副本·已遮盖 IMG_20260310_081500.jpg', false])
  const { data, info } = await sharp(copy).raw().toBuffer({ resolveWithObject: true })
  const middle = (Math.floor(info.height * 0.47) * info.width + Math.floor(info.width * 0.5)) * info.channels
  expect([...data.subarray(middle, middle + 3)].every((value) => value < 8)).toBe(true)
  const { body } = await client.get(`/api/cases/${caseId}/evidence`)
  expect(body.items[0].sha256).toBe(sha256)
  await page.getByRole('button', { name: '删掉副本' }).click()
  await page.getByRole('button', { name: '确定删掉' }).click()
  await expect(page.getByText('副本·已遮盖', { exact: true })).toHaveCount(0)
})

test('a screenshot is read on this machine, proposes, and fills nothing in by itself; near pictures stand together', async ({ page }) => {
  test.setTimeout(180_000)
  const bytes = readFileSync(screenshot)
  const smaller = await sharp(bytes).resize({ width: 360 }).jpeg({ quality: 60 }).toBuffer()
  const { client, caseId, of } = await openCase(page, [{ name: path.basename(screenshot), bytes }, { name: 'mmexport1773326800000.jpg', bytes: smaller }])
  await page.goto(`/cases/${caseId}/evidence/${of(path.basename(screenshot)).id}`)
  await page.getByRole('button', { name: '让电脑读一读' }).click()
  await expect(page.getByText('正在读，可以离开这一页')).toBeVisible()
  await page.goto(`/cases/${caseId}/evidence`)
  await page.goto(`/cases/${caseId}/evidence/${of(path.basename(screenshot)).id}`)
  const take = page.getByRole('button', { name: '用这个 · 谁发的' })
  await expect(take).toBeVisible({ timeout: 90_000 })
  await expect(page.getByRole('textbox', { name: /谁发的/ })).toHaveValue('')
  await take.click()
  await expect(page.getByRole('textbox', { name: /谁发的/ })).toHaveValue('17000001234')
  await page.getByRole('button', { name: '用这个 · 手机屏幕上方的时间' }).click()
  await page.getByRole('button', { name: '保存', exact: true }).click()
  await expect(page.getByText('已保存', { exact: true }).first()).toBeVisible()
  await expect(page.getByRole('listitem').filter({ hasText: '手机上的钟' })).toContainText('2026-03-12 22:45')
  const { body } = await client.get(`/api/cases/${caseId}/evidence`)
  expect(body.items.find(({ name }: Kept) => name === path.basename(screenshot)).note.fields).toEqual({ sender: '17000001234', phoneClock: '22:45' })
  expect(await axe(page)).toEqual([])
  await page.goto(`/cases/${caseId}/evidence`)
  await expect(page.getByRole('heading', { name: '相同或近似的图片' })).toBeVisible()
  expect(await axe(page)).toEqual([])
})
