import { readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { ApiClient } from './api-client'
import { type Finding, flat, letterCase, paper } from './letter-case'
import { dayFromNow, moveClock, signIn } from './moved-clock'
import { apiToken } from './personal-mode'

let caseId = ''

test.beforeAll(async ({ browser, playwright, baseURL }) => {
  test.setTimeout(180_000)
  ;({ caseId } = await letterCase({ browser, playwright, baseURL }, '没有回音'))
})
test.afterEach(() => moveClock(0))

/** An official paper is a PDF with a text in it. */
const isPdf = (bytes: Buffer) => bytes.subarray(0, 5).toString() === '%PDF-' && bytes.length > 10_000

test('a complaint, silence, a limit that passed, a reminder that went out, and a second complaint with what came since, as a file', async ({ page, request }) => {
  test.setTimeout(240_000)
  const api = new ApiClient(request, await apiToken())
  const lender = (await api.get(`/api/cases/${caseId}`)).body.respondents[0] as { name: string; lines: { number: string }[] }
  await signIn(page)

  await page.goto(`/cases/${caseId}/tickets?channel=lender`)
  await page.getByLabel('哪一天提交的').fill(dayFromNow(-1))
  await page.getByRole('button', { name: '登记提交' }).click()
  await page.waitForURL(/\/tickets\/[0-9a-f-]{36}$/u)
  const ticketUrl = page.url()
  const ticketId = ticketUrl.split('/').at(-1)!
  await page.getByRole('link', { name: '登记对方收到' }).first().click()
  await page.getByRole('button', { name: '存下来' }).click()
  await expect(page.getByRole('button', { name: '撤销：对方收到' })).toBeVisible()

  const { deadlines } = (await api.get(`/api/tickets/${ticketId}`)).body as { deadlines: { due: string }[] }
  moveClock(Math.round((Date.parse(deadlines[0]!.due) - Date.parse(dayFromNow(0))) / 86_400_000) + 1)
  await page.context().clearCookies()
  await signIn(page)
  await expect(page.getByRole('link', { name: /可以催办/u }).first()).toBeVisible()

  await page.goto(ticketUrl)
  await page.getByText('催办可以这样说').click()
  await page.getByRole('link', { name: '写成催办函' }).click()
  await page.getByRole('button', { name: '开始写' }).click()
  await page.waitForURL(/letters\/[0-9a-f-]{36}/u)
  const reminder = page.url().replace(/[?#].*/u, '').split('/').at(-1)!
  const addressee = page.getByLabel('收件人')
  if (await addressee.count()) await addressee.fill(`${lender.name}消费者权益保护部门`)
  await page.getByRole('link', { name: '定稿', exact: true }).click()
  await page.getByRole('button', { name: '定稿，之后不能改' }).click()
  await page.getByText('记下怎样送出去的').click()
  await page.getByLabel('怎样送的').selectOption('post')
  await page.getByRole('button', { name: '记下来' }).click()
  await page.getByRole('region', { name: '送出记录' }).getByRole('link', { name: '在工单里记下催办' }).click()
  await expect(page.getByLabel('发生了什么')).toHaveValue('reminderSent')
  await expect(page.getByLabel('随它送出的文书')).toHaveValue(reminder)
  await page.getByRole('button', { name: '存下来' }).click()
  await expect(page.getByRole('button', { name: '撤销：已催办' })).toBeVisible()
  await expect(page.getByRole('link', { name: /催办.*定稿/u })).toBeVisible()

  const call = { channel: 'call', direction: 'incoming', answered: true, seconds: 40, recipient: 'debtor', atPrecision: 'minute', number: '17000001234' }
  for (const [day, time] of [[-3, '23:10'], [-2, '23:40'], [-1, '22:50']] as const)
    expect((await api.send('POST', `/api/cases/${caseId}/attempts`, { ...call, at: `${dayFromNow(day)}T${time}:00+08:00`, content: '再不还就天天打。' })).status).toBe(201)
  for (const { id } of await api.all<Finding & { state: string }>(`/api/cases/${caseId}/findings`)) await api.send('POST', `/api/findings/${id}/decision`, { state: 'confirmed' })

  await page.goto(`/cases/${caseId}/letters/new?letter=second-complaint&channel=nfra-complaint&ticket=${ticketId}`)
  await page.getByRole('button', { name: '开始写' }).click()
  await page.waitForURL(/letters\/[0-9a-f-]{36}/u)
  const second = page.url().replace(/[?#].*/u, '').split('/').at(-1)!
  await page.getByLabel('收件人').fill('国家金融监督管理总局岚州监管分局')
  await page.getByLabel('还有什么没办').fill('没有书面答复录音核查的结果')
  await expect(paper(page)).toBeVisible()
  await expect.poll(async () => flat(await paper(page).textContent())).toContain('有3次由本人事后记录')
  await page.getByRole('link', { name: '定稿', exact: true }).click()
  await page.getByRole('button', { name: '定稿，之后不能改' }).click()
  await expect(page.getByText('还没有记下是怎样送出去的。')).toBeVisible()
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: /PDF/u }).first().click()])
  expect(isPdf(readFileSync(await download.path()))).toBe(true)
  expect((await api.get(`/api/cases/${caseId}/letters`)).body.items.find(({ id }: { id: string }) => id === second)).toMatchObject({ letter: 'second-complaint', state: 'issued' })
})
