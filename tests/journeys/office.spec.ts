import { type Browser, expect, type Page, test } from '@playwright/test'
import { type Office, startOffice } from './office-mode'

const owner = { email: 'owner@example.org', password: 'gelb-Fenster-17-Regen' }
const volunteer = { email: 'vol@example.org', password: 'rot-Brunnen-23-Nebel' }

let office: Office
test.beforeAll(async () => {
  test.setTimeout(180_000)
  office = await startOffice()
})
test.afterAll(() => office?.stop())

const visitor = async (browser: Browser): Promise<Page> => (await browser.newContext({ locale: 'zh-CN', baseURL: office.origin })).newPage()

async function signIn(page: Page, { email, password }: typeof owner) {
  await page.goto(`${office.origin}/sign-in`)
  await page.getByLabel('邮箱').fill(email)
  await page.getByLabel('密码').fill(password)
  await page.getByRole('button', { name: '登录' }).click()
}

test('an office from its first owner to a volunteer who left a browser open', async ({ browser }) => {
  test.setTimeout(180_000)
  const boss = await visitor(browser)

  await boss.goto(`${office.origin}/cases`)
  await expect(boss).toHaveURL(/\/set-up$/)
  await boss.getByLabel('机构名称').fill('甲所')
  await boss.getByLabel('你的称呼').fill('王芳')
  await boss.getByLabel('邮箱').fill(owner.email)
  await boss.getByLabel('密码').fill(owner.password)
  await boss.getByRole('button', { name: '开始使用' }).click()
  await expect(boss.getByText('这个启动链接已用过或已过期')).toBeVisible()

  await boss.goto(office.setUpLink)
  await expect(boss).toHaveURL(/\/set-up$/)
  for (const password of ['password1234', owner.password]) {
    await boss.getByLabel('机构名称').fill('甲所')
    await boss.getByLabel('你的称呼').fill('王芳')
    await boss.getByLabel('邮箱').fill(owner.email)
    await boss.getByLabel('密码').fill(password)
    await boss.getByRole('button', { name: '开始使用' }).click()
    if (password !== owner.password) await expect(boss.getByText('密码太容易猜到')).toBeVisible()
  }
  await expect(boss).toHaveURL(/\/today$/)

  await boss.goto(`${office.origin}/settings`)
  await boss.getByRole('textbox', { name: '邮箱', exact: true }).fill(volunteer.email)
  await boss.locator('#field-role').selectOption('volunteer')
  await boss.locator('#field-proof-invitation').fill(owner.password)
  await boss.getByRole('button', { name: '生成邀请链接' }).click()
  const invitation = await boss.getByLabel('邀请链接').inputValue()
  expect(invitation).toMatch(/\/join#[0-9a-f]{32}_/)
  await expect(boss.getByRole('list', { name: '等待接受' })).toContainText(volunteer.email)

  const helper = await visitor(browser)
  await helper.goto(invitation)
  await helper.getByRole('button', { name: 'English' }).click()
  await helper.getByRole('button', { name: '简体中文' }).click()
  await helper.getByLabel('你的称呼').fill('李明')
  await helper.getByLabel('设置密码').fill(volunteer.password)
  await helper.getByRole('button', { name: '加入' }).click()
  await expect(helper).toHaveURL(/\/today$/)
  await helper.goto(`${office.origin}/settings`)
  await expect(helper.getByRole('list', { name: '成员' })).toContainText('李明')
  await expect(helper.getByRole('button', { name: '生成邀请链接' })).toHaveCount(0)

  const late = await visitor(browser)
  await late.goto(invitation)
  await late.getByLabel('你的称呼').fill('某')
  await late.getByLabel('设置密码').fill(volunteer.password)
  await late.getByRole('button', { name: '加入' }).click()
  await expect(late.getByText('邀请已用过或已过期')).toBeVisible()

  const forgotten = await visitor(browser)
  await signIn(forgotten, volunteer)
  await expect(forgotten).toHaveURL(/\/today$/)
  await helper.reload()
  await helper.getByRole('button', { name: '结束这一处' }).click()
  await expect(helper.getByRole('button', { name: '结束这一处' })).toHaveCount(0)
  await forgotten.goto(`${office.origin}/today`)
  await expect(forgotten).toHaveURL(/\/sign-in$/)

  await boss.goto(`${office.origin}/settings`)
  const people = boss.getByRole('list', { name: '成员' })
  await people.getByText('更改 李明').click()
  await people.getByRole('button', { name: '停用' }).last().click()
  await expect(boss.getByText('成员已更改，马上生效。')).toBeVisible()
  await expect(people).toContainText('已停用')
  await helper.goto(`${office.origin}/cases`)
  await expect(helper).toHaveURL(/\/sign-in$/)
  await signIn(helper, volunteer)
  await expect(helper.getByText('邮箱、密码或 PIN 不对。')).toBeVisible()
  await people.getByRole('button', { name: '重新启用' }).click()
  await expect(boss.getByText('成员已更改，马上生效。')).toBeVisible()
  await signIn(helper, volunteer)
  await expect(helper).toHaveURL(/\/today$/)
  for (const [password, told] of [['wrong', '密码不对，什么都没有改动。'], [owner.password, '成员已更改，马上生效。']] as const) {
    await people.getByText('更改 李明').click()
    const form = people.locator('form[action$="/role"]').last()
    await form.getByLabel('角色').selectOption('coordinator')
    await form.getByLabel('你自己的密码').fill(password)
    await form.getByRole('button', { name: '改成这个角色' }).click()
    await expect(boss.getByText(told)).toBeVisible()
  }
  await helper.goto(`${office.origin}/settings`)
  await expect(helper.getByRole('button', { name: '生成邀请链接' })).toHaveCount(1)

  await boss.getByRole('textbox', { name: '邮箱', exact: true }).fill('other@example.org')
  await boss.locator('#field-proof-invitation').fill(owner.password)
  await boss.getByRole('button', { name: '生成邀请链接' }).click()
  const second = await boss.getByLabel('邀请链接').inputValue()
  await boss.getByRole('button', { name: '收回' }).click()
  await expect(boss.getByText('邀请已收回，链接不能再用。')).toBeVisible()
  await expect(boss.getByText('没有等待接受的邀请。')).toBeVisible()
  await late.goto(second)
  await late.getByLabel('你的称呼').fill('某')
  await late.getByLabel('设置密码').fill(volunteer.password)
  await late.getByRole('button', { name: '加入' }).click()
  await expect(late.getByText('邀请已用过或已过期')).toBeVisible()

  await boss.getByRole('button', { name: '退出登录' }).click()
  await expect(boss).toHaveURL(/\/sign-in$/)
  const thief = await visitor(browser)
  for (let guess = 0; guess < 11; guess += 1) await signIn(thief, { email: owner.email, password: `guess ${guess}` })
  await expect(thief.getByText('尝试次数太多')).toBeVisible()
  await signIn(boss, owner)
  await expect(boss).toHaveURL(/\/today$/)

  await boss.goto(`${office.origin}/set-up`)
  await expect(boss).toHaveURL(/\/sign-in$/)
})
