import { expect, test } from '@playwright/test'
import { caseFacts, respondent } from '../makers/case-file'
import { ApiClient } from './api-client'
import { dayFromNow } from './moved-clock'
import { apiToken, signIn } from './personal-mode'

test('an answer is read by a plain form: what it says, what can be done, what is not open and why; taken back with one press', async ({ browser, page: first, request }) => {
  const api = new ApiClient(request, await apiToken())
  const lender = respondent('lender', { name: '晴川消费金融' })
  const { body } = await api.send('POST', '/api/cases', caseFacts({ title: '周岚', respondents: [lender, respondent('platform', { name: '橙穗', kind: 'platform', actsFor: ['lender'] })] }))
  const filed = await api.send('POST', `/api/cases/${body.id}/tickets`, { channel: 'platform', respondent: 'platform', filedOn: dayFromNow(-9) })
  await api.send('POST', `/api/tickets/${filed.body.id}/events`, { kind: 'replied', on: dayFromNow(-1), note: '已经答应改正' })
  await signIn(first)
  const context = await browser.newContext({ javaScriptEnabled: false, storageState: await first.context().storageState(), viewport: { width: 390, height: 844 } })
  const page = await context.newPage()
  await page.goto(`/cases/${body.id}/tickets/${filed.body.id}`)
  await page.getByLabel('道歉，或者答应改，没有说怎么停').check({ force: true })
  await page.getByRole('button', { name: '就是这样' }).click()
  await expect(page.getByText('道歉和答应不等于停下来。').first()).toBeVisible()
  await expect(page.getByRole('link', { name: '写二次投诉书' }).first()).toHaveAttribute('href', new RegExp(`letter=second-complaint&channel=platform&ticket=${filed.body.id}`))
  await expect(page.getByText('还可以找放款机构。')).toBeVisible()
  await expect(page.getByText(/还可以找金融监管总局 · 投诉。.*现在不能走：一般先向机构投诉/)).toBeVisible()
  await expect(page.getByText('读了答复')).toBeVisible()
  await page.getByRole('button', { name: '撤销：读了答复' }).click()
  await expect(page.getByText('道歉和答应不等于停下来。')).toHaveCount(0)
  await context.close()
})
