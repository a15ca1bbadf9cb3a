import { expect, test, type APIRequestContext, type Page } from '@playwright/test'
import { ApiClient } from './api-client'
import { apiToken, signIn } from './personal-mode'

const line = '17000001234'
const call = (at: string, seconds = 40) => `<call number="${line}" duration="${seconds}" date="${Date.parse(`${at}+08:00`)}" type="1" presentation="1" />`
const log = `<?xml version='1.0' encoding='UTF-8'?>\n<calls count="3">${['2026-03-02T09:00:00', '2026-03-02T12:00:00', '2026-05-20T09:00:00'].map((at) => call(at)).join('\n')}</calls>`
const bill = ['起始时间,通信地点,通信方式,对方号码,通信时长,通信类型,套餐优惠,实收通信费(元)', ...['2026-03-01 08:00:00', '2026-03-02 08:59:30', '2026-03-02 09:00:30', '2026-03-31 08:00:00']
  .map((at) => `${at},岚州,被叫,${line},90秒,国内通话,套餐,0.00`), ''].join('\r\n')

async function filled(request: APIRequestContext, files: Record<string, string>): Promise<string> {
  const token = await apiToken()
  const opened = await new ApiClient(request, token).send('POST', '/api/cases', {
    title: '对一对', complainant: { name: '林知夏', role: 'debtor', phones: ['19900001001'] }, nightContactAgreed: false,
    respondents: [{ key: 'lender', name: '澜汐消费金融', kind: 'consumer-finance', lines: [{ number: line, attribution: 'confirmed' }] }],
  })
  for (const [name, text] of Object.entries(files)) {
    const about = JSON.stringify({ [name]: { phoneOf: '19900001001', recipient: 'debtor' } })
    const multipart = { about, files: { name, mimeType: 'application/octet-stream', buffer: Buffer.from(text) } }
    const answer = await request.post(`/api/cases/${opened.body.id}/evidence`, { headers: { authorization: `Bearer ${token}` }, multipart })
    expect(answer.status(), await answer.text()).toBe(201)
  }
  return opened.body.id
}
const list = (page: Page, name: string) => page.getByRole('navigation', { name: '五份清单' }).getByRole('link', { name })

test('phone, bill and recordings stand side by side, and a recording is tied with one press', async ({ page, request }) => {
  const caseId = await filled(request, { 'calls.xml': log, 'bill.csv': bill, [`${line}_20260302120400.m4a`]: 'not heard' })
  await signIn(page)
  await page.setViewportSize({ width: 360, height: 740 })
  await page.goto(`/cases/${caseId}/evidence`)
  await page.getByRole('link', { name: /手机、详单、录音对一对/ }).click()
  await page.waitForURL('**/reconcile')
  for (const [name, count] of [['手机和详单都有', 1], ['只有手机有', 1], ['只有详单有', 3], ['接通了，详单却没有', 1], ['录音还没对上通话', 1]] as const) await expect(list(page, name)).toHaveAccessibleName(`${name} ${count}`)
  await expect(page.getByText('09:00:30 还有一条同样近')).toBeVisible()
  await page.getByRole('button', { name: '改用 09:00:30 那一条' }).click()
  await expect(page.getByText('现在取的是你选的一条')).toBeVisible()
  await expect(page.getByText('手机 09:00:00，详单 09:00:30')).toBeVisible()
  await page.getByRole('button', { name: '不选了，按先后来' }).click()
  await expect(page.getByText('09:00:30 还有一条同样近')).toBeVisible()
  await page.goto(`/cases/${caseId}/reconcile`)
  await expect(page.getByText('时长不同：手机 40 秒，详单 90 秒')).toBeVisible()
  await expect(page.getByText(/可以向运营商要这几个月的语音详单：2026-04 至 2026-05/)).toBeVisible()
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0)

  await list(page, '接通了，详单却没有').focus()
  await page.keyboard.press('Enter')
  await expect(page.getByText('详单没有，不等于没有打过', { exact: false })).toBeVisible()
  await expect(page.getByRole('heading', { name: '接通了，详单却没有' })).toBeVisible()
  await list(page, '录音还没对上通话').click()
  await expect(page.getByText('文件名说：2026-03-02 12:04:00')).toBeVisible()
  await page.getByRole('button', { name: '对应这一次' }).first().click()
  await expect(list(page, '录音还没对上通话')).toHaveAccessibleName('录音还没对上通话 0')
})

test('a case with nothing to compare says what to bring; an address written by hand breaks nothing', async ({ page, request }) => {
  const caseId = await filled(request, {})
  await signIn(page)
  await page.goto(`/cases/${caseId}/reconcile`)
  await expect(page.getByText('还没有可以对的')).toBeVisible()
  await page.goto(`/cases/${caseId}/reconcile?list=nothing&line=99&day=2026-02-30&after=${encodeURIComponent("1' OR 1=1")}`)
  await expect(page.getByRole('heading', { name: '手机、详单、录音对一对' })).toBeVisible()
})
