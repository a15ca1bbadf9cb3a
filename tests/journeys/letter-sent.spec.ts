import { expect, test } from '@playwright/test'
import { letterCase, written } from './letter-case'

let caseId = ''
let signedIn: Awaited<ReturnType<typeof letterCase>>['signedIn']

test.beforeAll(async ({ browser, playwright, baseURL }) => {
  test.setTimeout(180_000)
  ;({ caseId, signedIn } = await letterCase({ browser, playwright, baseURL }, '送出的一程'))
})

test('how a letter went out is written down, leads to its filing filled in, and is taken back without typing again', async () => {
  const page = await signedIn()
  await written(page, caseId)
  await page.getByLabel('收件人').fill('国家金融监督管理总局岚州监管分局')
  await expect(page.getByText('先改好标出的地方，再定稿。')).toHaveCount(0)
  await page.getByRole('link', { name: '定稿', exact: true }).click()
  await page.getByRole('button', { name: '定稿，之后不能改' }).click()
  await expect(page.getByText('还没有记下是怎样送出去的。')).toBeVisible()

  await page.getByText('记下怎样送出去的').click()
  await page.getByLabel('怎样送的').selectOption('post')
  await page.getByLabel('单号、回执号').fill('XA1234567890')
  await page.getByLabel('签过字的扫描件').selectOption({ index: 1 })
  await page.getByRole('button', { name: '记下来' }).click()
  const sent = page.getByRole('region', { name: '送出记录' })
  await expect(sent.getByText('XA1234567890')).toBeVisible()
  const letter = page.url().replace(/[?#].*/u, '')

  const entry = sent.getByRole('listitem').first()
  await entry.getByText('补上后来的单号、回执').click()
  await entry.getByLabel('单号、回执号').fill('签收 20261128')
  await entry.getByLabel('回执、签收凭证').selectOption({ index: 2 })
  await entry.getByRole('button', { name: /^补到：/u }).click()
  await expect(sent.getByText('XA1234567890；签收 20261128')).toBeVisible()
  await expect(sent.getByRole('link', { name: /回执、签收凭证/u })).toBeVisible()

  await sent.getByRole('link', { name: '登记这次提交' }).click()
  await expect(page.getByLabel('编号', { exact: false }).first()).toHaveValue('XA1234567890；签收 20261128')

  await page.goto(`/cases/${caseId}/letters`)
  await expect(page.getByText(/送出$/u).first()).toBeVisible()

  await page.goto(letter)
  await page.getByRole('button', { name: /^撤销：/u }).click()
  await expect(page.getByText('还没有记下是怎样送出去的。')).toBeVisible()
  await page.getByText('记下怎样送出去的').click()
  await expect(page.getByLabel('单号、回执号')).toHaveValue('XA1234567890')
  await page.context().close()
})
