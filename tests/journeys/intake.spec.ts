import AxeBuilder from '@axe-core/playwright'
import { expect, test, type Page } from '@playwright/test'
import { ApiClient } from './api-client'
import { apiToken, launchToken } from './personal-mode'

const next = (page: Page) => page.getByRole('button', { name: '下一步' }).click()
const heading = (page: Page, name: string) => expect(page.getByRole('heading', { level: 2, name, exact: true })).toBeVisible()

/** Every step is looked at by axe as it is left. */
async function onward(page: Page, name: string) {
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([])
  await next(page)
  await heading(page, name)
}

async function begin(page: Page, role: string) {
  await page.goto('/cases/new')
  await heading(page, '先看安不安全')
  await onward(page, '你是谁')
  await page.getByRole('radio', { name: role }).check()
  await onward(page, '关于你')
}

/** Opens the case from the last step; returns what the API says about it. */
async function opened(page: Page, client: ApiClient) {
  await page.getByRole('button', { name: '建好案件' }).click()
  await page.waitForURL(/\/cases\/[0-9a-f-]{36}\/evidence$/)
  const id = page.url().split('/').at(-2)
  const { status, body } = await client.get(`/api/cases/${id}`)
  expect(status).toBe(200)
  return body
}

let client: ApiClient
test.beforeEach(async ({ page, request }) => {
  client = new ApiClient(request, await apiToken())
  await page.goto(`/open#${await launchToken()}`)
  await page.waitForURL('**/today')
})

test('danger comes first: naming one opens what to do, 110 on top', async ({ page }) => {
  await page.goto('/cases/new')
  await page.getByRole('checkbox', { name: '有人要上门，或已经在门口' }).check()
  await expect(page.getByText('打 110，说清楚地址和有几个人。')).toBeVisible()
  await expect(page.getByText('留在屋里，锁好门，不要开门谈。')).toBeVisible()
  await page.getByRole('checkbox', { name: '有人不想活了' }).check()
  await expect(page.getByText(/先别一个人待着/)).toBeVisible()
  await onward(page, '你是谁')
})

test('a debtor names lender, agency, shared and handed numbers, contacts, consent and refusals', async ({ page }) => {
  await begin(page, '我自己借的')
  await page.getByLabel(/^被打扰的号码/).fill('199 0000 1001、0755-82392390')
  await page.getByLabel(/^你的姓名/).fill('林知夏')
  await onward(page, '谁在联系')
  await page.getByLabel(/^名称/).fill('甲消费金融')
  await page.getByLabel('是什么').selectOption('consumer-finance')
  await page.getByRole('radio', { name: '不是' }).check()
  await page.getByRole('button', { name: '加一个' }).click()
  const agency = page.getByRole('region', { name: '第 2 家' })
  await agency.getByLabel(/^名称/).fill('乙催收')
  await agency.getByLabel('是什么').selectOption('agency')
  await agency.getByRole('checkbox', { name: '甲消费金融' }).check()
  await onward(page, '号码和账号')
  const first = page.getByRole('region', { name: '第 1 个号码' })
  await first.getByLabel('号码', { exact: true }).fill('17000001234')
  await first.getByRole('checkbox', { name: '乙催收' }).check()
  await first.getByText('这个号码换过人').click()
  await first.getByLabel(/^从哪天起/).fill('2026-01-01')
  await page.getByRole('button', { name: '加一个' }).first().click()
  const second = page.getByRole('region', { name: '第 2 个号码' })
  await second.getByLabel('号码', { exact: true }).fill('17100005678')
  await second.getByRole('checkbox', { name: '甲消费金融' }).check()
  await second.getByRole('checkbox', { name: '乙催收' }).check()
  await page.getByRole('button', { name: '加一个' }).first().click()
  await page.getByRole('region', { name: '第 3 个号码' }).getByLabel('号码', { exact: true }).fill('12')
  await next(page)
  await expect(page.getByRole('alert').getByText('请填写电话号码。')).toBeVisible()
  await page.getByRole('region', { name: '第 3 个号码' }).getByLabel('号码', { exact: true }).fill('95099901')
  await onward(page, '还打扰了谁')
  await page.getByRole('button', { name: '加一个' }).click()
  await page.getByLabel(/^是你的什么人/).fill('姐姐')
  await page.getByLabel(/^被打扰的号码/).fill('19900001002')
  await page.getByRole('checkbox', { name: '借款时留作联系人' }).check()
  await onward(page, '说过什么')
  await page.getByRole('radio', { name: '没有' }).check()
  await page.getByRole('button', { name: '加一个' }).click()
  await page.getByLabel('谁说的', { exact: true }).selectOption({ label: '姐姐，说别再打来' })
  await page.getByLabel('对谁说的').selectOption({ label: '乙催收' })
  await page.getByLabel(/^什么时候说的/).fill('2026-03-02 20:15')
  await onward(page, '看一眼')
  const body = await opened(page, client)
  const [lender, agency2, sister] = [body.respondents[0].key, body.respondents[1].key, body.contacts[0].key]
  expect(new Set([lender, agency2, sister]).size).toBe(3)
  expect(body).toMatchObject({
    title: '甲消费金融、乙催收', complainant: { name: '林知夏', role: 'debtor' }, debtor: { name: '林知夏' }, nightContactAgreed: false,
    respondents: [
      { key: lender, name: '甲消费金融', kind: 'consumer-finance', associationMember: false, lines: [{ number: '17100005678', attribution: 'shared' }] },
      { key: agency2, name: '乙催收', kind: 'agency', actsFor: [lender], lines: [{ number: '17000001234', attribution: 'confirmed', from: '2026-01-01' }, { attribution: 'shared' }] },
    ],
    contacts: [{ key: sister, name: '姐姐', relation: '姐姐', designated: true }], otherLines: [{ number: '95099901' }],
    refusals: [{ by: sister, respondent: agency2, at: '2026-03-02T20:15:00+08:00' }], stopRequests: [],
  })
  expect(body.complainant.phones).toHaveLength(2)
})

test('a relative is asked about marriage and guarantee, and refuses for herself', async ({ page }) => {
  await begin(page, '借款人的家人或亲戚')
  await page.getByRole('checkbox', { name: '签过担保' }).check()
  await page.getByLabel('借款人的姓名').fill('林知夏')
  await onward(page, '谁在联系')
  await page.getByRole('button', { name: '以后再说' }).click()
  await page.getByRole('region', { name: '第 1 个号码' }).getByLabel('号码', { exact: true }).fill('17000001234')
  await onward(page, '还打扰了谁')
  await page.getByRole('button', { name: '以后再说' }).click()
  await page.getByRole('button', { name: '加一个' }).click()
  await page.getByLabel('谁说的', { exact: true }).selectOption('complainant')
  await page.getByLabel(/^什么时候说的/).fill('2026-03-02')
  await onward(page, '看一眼')
  expect(await opened(page, client)).toMatchObject({
    complainant: { name: '本人', role: 'relative', guarantor: true }, debtor: { name: '林知夏', phones: [] },
    otherLines: [{ number: '17000001234' }], refusals: [{ by: 'complainant', respondent: '17000001234', at: '2026-03-02T23:59:59+08:00' }],
  })
})

for (const { label, role, expected } of [
  { label: '借款人的同事', role: 'colleague', expected: { workplace: true } }, { label: '借款人的朋友或其他联系人', role: 'contact', expected: {} },
]) {
  test(`a ${role} opens a case without writing anything else`, async ({ page }) => {
    await begin(page, label)
    await page.getByRole('button', { name: '其余以后再写，先建好' }).click()
    await heading(page, '看一眼')
    await page.waitForURL(/[?&]draft=/)
    const before = page.url().match(/draft=([0-9a-f-]+)/)?.[1]
    const body = await opened(page, client)
    expect(before).toBeDefined()
    await page.goto('/cases')
    await expect(page.locator(`a[href$="${before}"]`)).toHaveCount(0)
    expect(body.complainant).toMatchObject({ role, ...expected })
    expect([body.respondents, body.otherLines, body.contacts]).toEqual([[], [], []])
  })
}

test('without scripts nothing that is typed about a case goes into the address', async ({ page, browser }) => {
  const { body, status } = await client.send('POST', '/api/cases', {
    title: '没有脚本', complainant: { name: '林知夏', role: 'debtor', phones: ['19900001001'] }, respondents: [], nightContactAgreed: false,
  })
  expect(status).toBe(201)
  const plain = await browser.newContext({ javaScriptEnabled: false, storageState: await page.context().storageState(), locale: 'zh-CN' })
  const still = await plain.newPage()
  const forms = [[`/cases/${body.id}/facts?edit=review`, '存下来', 'textbox'], ['/cases/new?step=safety', '下一步', 'checkbox']] as const
  for (const [address, button, field] of forms) {
    await still.goto(address)
    expect((await still.locator('main noscript').allTextContents()).join()).toContain('这里要用到脚本，请在浏览器里打开脚本。')
    await expect(still.getByRole('button', { name: button, exact: true })).toBeDisabled()
    await still.locator('main form').getByRole(field).first().press('Enter')
    expect(new URL(still.url()).pathname + new URL(still.url()).search).toBe(address)
  }
  await plain.close()
})

test('a wrong number has no debtor, by keyboard alone', async ({ page }) => {
  await page.goto('/cases/new')
  const reach = async (name: RegExp) => {
    for (let presses = 0; presses < 60; presses++) {
      await page.keyboard.press('Tab')
      const said = await page.evaluate(() => document.activeElement?.closest('label')?.textContent ?? document.activeElement?.textContent ?? '')
      const labelled = await page.evaluate(() => (document.activeElement as HTMLInputElement | null)?.labels?.[0]?.textContent ?? '')
      if (name.test(said) || name.test(labelled)) return
    }
    throw new Error(`not reached: ${name}`)
  }
  await reach(/^下一步/)
  await page.keyboard.press('Enter')
  await heading(page, '你是谁')
  await reach(/我自己借的|不认识借款人/)
  await page.keyboard.press('ArrowUp')
  await expect(page.getByRole('radio', { name: '不认识借款人，打错了' })).toBeChecked()
  await reach(/^下一步/)
  await page.keyboard.press('Enter')
  await heading(page, '关于你')
  await expect(page.getByLabel('借款人的姓名')).toHaveCount(0)
  await reach(/^被打扰的号码/)
  await page.keyboard.type('19900001009')
  await page.keyboard.press('Enter')
  await heading(page, '谁在联系')
  await reach(/^其余以后再写/)
  await page.keyboard.press('Enter')
  await heading(page, '看一眼')
  await reach(/^建好案件/)
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/evidence$/)
  const { body } = await client.get(`/api/cases/${page.url().split('/').at(-2)}`)
  expect(body).toMatchObject({ complainant: { role: 'wrong-number', phones: ['19900001009'] }, nightContactAgreed: false })
  expect(body.debtor ?? null).toBeNull()
})

test('an intake closed half-way goes on where it was; back walks through the steps; without a line nothing is lost', async ({ page, context }) => {
  await begin(page, '借款人的家人或亲戚')
  await page.getByLabel(/^你的姓名/).fill('周岚')
  await expect(page.getByText('已存好')).toBeVisible()
  await page.goBack()
  await heading(page, '你是谁')
  await page.goForward()
  await expect(page.getByLabel(/^你的姓名/)).toHaveValue('周岚')
  await page.close()
  const again = await context.newPage()
  await again.goto('/cases')
  await again.getByRole('link', { name: '接着写' }).first().click()
  await heading(again, '关于你')
  await expect(again.getByLabel(/^你的姓名/)).toHaveValue('周岚')
  await context.setOffline(true)
  await again.getByLabel('借款人的姓名').fill('林知夏')
  await expect(again.getByText(/内容还在这部手机里/)).toBeVisible()
  const held = () => again.evaluate(() => Object.entries(localStorage).filter(([name]) => name.startsWith('anning-intake')))
  expect(await held()).toHaveLength(1)
  expect(JSON.stringify(await held())).not.toContain('林知夏')
  await context.setOffline(false)
  await expect(again.getByText('已存好')).toBeVisible()
  expect(await held()).toEqual([])
  await again.reload()
  await expect(again.getByLabel('借款人的姓名')).toHaveValue('林知夏')
  await again.goto('/cases')
  const before = await again.getByRole('link', { name: '接着写' }).count()
  await again.getByRole('button', { name: /^丢掉/ }).first().click()
  await expect(again.getByRole('link', { name: '接着写' })).toHaveCount(before - 1)
})

test('the facts of an open case are changed part by part', async ({ page }) => {
  const { body } = await client.send('POST', '/api/cases', {
    title: '一件', complainant: { name: '周岚', role: 'relative', phones: [] }, respondents: [{ key: 'r1', name: '甲', kind: 'bank' }], nightContactAgreed: false,
  })
  await page.goto(`/cases/${body.id}/timeline`)
  await page.getByRole('link', { name: '资料' }).click()
  await page.waitForURL('**/facts')
  await page.locator('a[href$="edit=lines"]').click()
  await page.getByRole('button', { name: '加一个' }).first().click()
  await page.getByLabel('号码', { exact: true }).fill('17000001234')
  await page.getByRole('button', { name: '存下来' }).click()
  await page.waitForURL(/\/facts$/)
  await expect(page.getByText('17000001234 · 甲')).toBeVisible()
  const after = await client.get(`/api/cases/${body.id}`)
  expect(after.body.respondents[0].lines).toMatchObject([{ number: '17000001234', attribution: 'confirmed' }])
})
