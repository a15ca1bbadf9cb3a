import AxeBuilder from '@axe-core/playwright'
import { expect, test, type APIRequestContext, type Page } from '@playwright/test'
import type { RespondentKind } from '@/lib/cases/case-file'
import { caseFacts, respondent } from '../makers/case-file'
import { ApiClient } from './api-client'
import { dayFromNow, moveClock, signIn } from './moved-clock'
import { apiToken } from './personal-mode'

test.afterEach(() => moveClock(0))

/** A filing whose answer is some days late, with a lender of this name; what other tests left is seen, so that this one is among the first. */
async function lateFiling(request: APIRequestContext, name: string, kind: RespondentKind = 'consumer-finance'): Promise<{ caseId: string; id: string }> {
  const api = new ApiClient(request, await apiToken())
  const items = await api.all<{ ticketId: string; rule: string; startsOn: string }>('/api/alerts')
  for (const { ticketId, rule, startsOn } of items) await api.send('POST', '/api/alerts', { ticketId, rule, startsOn, state: 'seen' })
  const facts = caseFacts({ title: name, respondents: [respondent('lender', { name, kind })] })
  const { body: { id: caseId } } = await api.send('POST', '/api/cases', facts)
  const { body: { id } } = await api.send('POST', `/api/cases/${caseId}/tickets`, { channel: 'lender', respondent: 'lender', filedOn: dayFromNow(-20) })
  const { status } = await api.send('POST', `/api/tickets/${id}/events`, { kind: 'received', on: dayFromNow(-18) })
  expect(status).toBe(201)
  return { caseId, id }
}
const row = (page: Page, name: string) => page.getByRole('listitem').filter({ hasText: `可以催办${name}` })

test('a day that has come asks first whether an answer did, rests until tomorrow or for good, and comes back when that is undone', async ({ page: first, browser, request }) => {
  await lateFiling(request, '海棠消费金融')
  await signIn(first)
  const plain = await browser.newContext({ javaScriptEnabled: false, storageState: await first.context().storageState(), locale: 'zh-CN' })
  for (const page of [first, await plain.newPage()]) {
    await page.goto('/today')
    const late = row(page, '海棠消费金融')
    await expect(late).toContainText('先看看：有没有收到答复、短信或来电？')
    await expect(late.getByRole('link', { name: '收到了，记下来' })).toHaveAttribute('href', /\/tickets\/[0-9a-f-]{36}#record$/)

    await late.getByRole('button', { name: '明天再提醒' }).click()
    await expect(page.getByRole('status').filter({ hasText: '明天再提醒。' })).toBeVisible()
    await expect(late).toHaveCount(0)
    await page.getByRole('button', { name: '撤销' }).click()
    await expect(late.getByRole('button', { name: '看过了' })).toBeVisible()

    await late.getByRole('button', { name: '看过了' }).click()
    await expect(page.getByText('记下了，这一次不再提醒。')).toBeVisible()
    await page.goto('/today')
    await expect(late.getByRole('button')).toHaveCount(0)
    await expect(page.getByText('记下了，这一次不再提醒。')).toHaveCount(0)
    await page.goBack()
    await page.getByRole('button', { name: '撤销' }).click()
    await expect(late.getByRole('button', { name: '看过了' })).toBeVisible()
  }
  expect((await new AxeBuilder({ page: first }).analyze()).violations).toEqual([])
  await first.goto('/today')
  await row(first, '海棠消费金融').getByRole('button', { name: '明天再提醒' }).click()
  await expect(row(first, '海棠消费金融')).toHaveCount(0)
  moveClock(1)
  await signIn(first)
  await expect(row(first, '海棠消费金融').getByRole('button', { name: '看过了' })).toBeVisible()
  await plain.close()
})

test('a lender that the limit may not bind is asked, and called late nowhere: Today, the board and the filing say the same', async ({ page, request }) => {
  const { caseId, id } = await lateFiling(request, '木棉小贷', 'small-loan')
  await signIn(page)
  const asked = page.getByRole('listitem').filter({ hasText: '可以问问木棉小贷' })
  await expect(asked).toContainText('参考的日子已过')
  const sentence = /这个期限是否约束对方还不确定.*不说逾期。/u
  await expect(asked).toContainText(sentence)
  await expect(row(page, '木棉小贷')).toHaveCount(0)
  await page.goto('/cases')
  const onBoard = page.getByRole('row').filter({ hasText: '木棉小贷' })
  await expect(onBoard).toContainText('问一问：机构处理投诉')
  await expect(onBoard).toContainText('参考的日子已过')
  await page.goto(`/cases/${caseId}/tickets/${id}`)
  const filing = page.getByRole('article')
  await expect(filing.getByText('参考的日子已过')).toBeVisible()
  await expect(filing.getByText(sentence).first()).toBeVisible()
  await expect(page.getByText(/可以催办|过基本期限|过最长期限/u)).toHaveCount(0)
})

test('the question whether the calls have stopped is put on Today too, answered there with one press, and back when that is undone', async ({ page: first, browser, request }) => {
  const api = new ApiClient(request, await apiToken())
  const { body: { id: caseId } } = await api.send('POST', '/api/cases', caseFacts({ title: '问一句', respondents: [respondent('lender', { name: '茉莉消费金融' })] }))
  // The longest ago about which is still asked, so that it is the first.
  await api.send('POST', `/api/cases/${caseId}/tickets`, { channel: 'lender', respondent: 'lender', filedOn: dayFromNow(-41) })
  await signIn(first)
  const plain = await browser.newContext({ javaScriptEnabled: false, storageState: await first.context().storageState(), locale: 'zh-CN', viewport: { width: 390, height: 844 } })
  for (const page of [first, await plain.newPage()]) {
    await page.goto('/today')
    const question = page.getByRole('listitem').filter({ hasText: '茉莉消费金融' }).filter({ hasText: '提交到现在满 4 周了。他们还在联系吗？' })
    await expect(question).toHaveCount(1)
    if (page === first) expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
    await question.getByRole('button', { name: '少了：茉莉消费金融' }).click()
    await expect(page.getByRole('status').filter({ hasText: '记在工单上了。' })).toBeVisible()
    await expect(page).toHaveURL(/\/today\?noted=/u)
    await expect(question).toHaveCount(0)
    await page.getByRole('link', { name: '去看，可撤销' }).click()
    await expect(page.getByText(/你记的是：少了。/u)).toBeVisible()
    await page.getByRole('button', { name: '撤销：联系少了吗' }).click()
    await expect(page.getByText(/你记的是：少了。/u)).toHaveCount(0)
    await page.goto('/today')
    await expect(question).toHaveCount(1)
  }
  await plain.close()
})

test('where and when one is reminded by mail is kept; what does not fit is told at its field', async ({ page }) => {
  await signIn(page)
  await page.goto('/settings')
  const form = page.locator('form[action="/api/alert-settings"]')
  await expect(page.getByText('这台电脑还没有设置怎样发信')).toBeVisible()
  await expect(page.getByRole('button', { name: '发一封试试' })).toHaveCount(0)
  await form.getByLabel('发到这个邮箱').fill('me@example.org')
  await form.getByLabel('每天几点').selectOption('22')
  await form.getByRole('checkbox', { name: '打开邮件提醒' }).check()
  await form.getByRole('button', { name: '存下邮件提醒' }).click()
  await expect(page.getByText('这个时间在安静时段里')).toBeVisible()
  await form.getByLabel('发到这个邮箱').fill('me@example.org')
  await form.getByLabel('每天几点').selectOption('10')
  await form.getByRole('checkbox', { name: '打开邮件提醒' }).check()
  await form.getByRole('button', { name: '存下邮件提醒' }).click()
  await expect(page.getByText('邮件提醒保存好了。')).toBeVisible()
  await page.goto('/settings')
  await expect(form.getByLabel('发到这个邮箱')).toHaveValue('me@example.org')
  await expect(form.getByLabel('每天几点')).toHaveValue('10')
  await expect(form.getByRole('checkbox', { name: '打开邮件提醒' })).toBeChecked()
  await form.getByRole('checkbox', { name: '打开邮件提醒' }).uncheck()
  await form.getByRole('button', { name: '存下邮件提醒' }).click()
  await expect(page.getByText('没有打开')).toBeVisible()
})

test('the way out of a mail is nothing without its key', async ({ page }) => {
  const answer = await page.goto(`/alerts/off/${'x'.repeat(64)}`)
  expect(answer?.status()).toBe(404)
})
