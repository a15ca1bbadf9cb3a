import AxeBuilder from '@axe-core/playwright'
import { type Browser, expect, type Page, test } from '@playwright/test'
import { type Office, startOffice } from './office-mode'

/** Two people of an office: one asks that somebody, and then the case, be erased; the other one looks, says no, says yes, and presses twice. */

let office: Office
test.beforeAll(async () => {
  test.setTimeout(180_000)
  office = await startOffice()
})
test.afterAll(() => office?.stop())

const phone = { width: 360, height: 740 }
const visitor = async (browser: Browser, scheme: 'light' | 'dark'): Promise<Page> =>
  (await browser.newContext({ locale: 'zh-CN', baseURL: office.origin, viewport: phone, colorScheme: scheme })).newPage()

async function looksRight(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`))).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0)
}

/** The first owner, and a coordinator by invitation. */
async function twoPeople(browser: Browser): Promise<[Page, Page]> {
  const [wang, chen] = [await visitor(browser, 'light'), await visitor(browser, 'dark')]
  await wang.goto(office.setUpLink)
  await wang.getByLabel('机构名称').fill('甲所')
  await wang.getByLabel('你的称呼').fill('王芳')
  await wang.getByLabel('邮箱').fill('wang@example.org')
  await wang.getByLabel('密码').fill('gelb-Fenster-17-Regen')
  await wang.getByRole('button', { name: '开始使用' }).click()
  await expect(wang).toHaveURL(/\/today$/)
  await wang.goto('/settings')
  await wang.getByRole('textbox', { name: '邮箱', exact: true }).fill('chen@example.org')
  await wang.locator('#field-role').selectOption('coordinator')
  await wang.locator('#field-proof-invitation').fill('gelb-Fenster-17-Regen')
  await wang.getByRole('button', { name: '生成邀请链接' }).click()
  await chen.goto(await wang.getByLabel('邀请链接').inputValue())
  await chen.getByLabel('你的称呼').fill('陈静')
  await chen.getByLabel('设置密码').fill('rot-Brunnen-23-Nebel')
  await chen.getByRole('button', { name: '加入' }).click()
  await expect(chen).toHaveURL(/\/today$/)
  return [wang, chen]
}

async function aCase({ request }: Page): Promise<string> {
  const headers = { origin: office.origin }
  const made = await request.post('/api/cases', {
    headers, data: {
      title: '要两个人的案子', complainant: { name: '林知夏', role: 'debtor', phones: ['19900001001'] },
      respondents: [{ key: 'lender', name: '某消费金融', kind: 'consumer-finance', lines: [{ number: '17000001234', attribution: 'confirmed' }] }],
      contacts: [{ key: 'aunt', name: '方小姨', relation: '姨', phones: ['19900001777'] }], nightContactAgreed: false, refusals: [], stopRequests: [],
    },
  })
  const { id } = await made.json() as { id: string }
  for (const name of ['方小姨的录屏.txt', '方小姨的截图.txt']) {
    const sent = await request.post(`/api/cases/${id}/evidence`, { headers, multipart: { files: { name, mimeType: 'text/plain', buffer: Buffer.from(name) } } })
    expect(sent.status()).toBe(201)
  }
  return id
}

test('one asks and the other decides: no, then yes, and nothing twice', async ({ browser }) => {
  test.setTimeout(240_000)
  const [wang, chen] = await twoPeople(browser)
  const id = await aCase(wang)

  await test.step('a person with a chosen original is asked for, and refused', async () => {
    await wang.goto(`/cases/${id}/data`)
    await wang.getByRole('link', { name: /方小姨/ }).click()
    await expect(wang.getByText('这一步只是提出')).toBeVisible()
    await looksRight(wang)
    await wang.getByLabel(/方小姨的录屏/).check()
    await wang.getByLabel('我确认：移除后不能恢复').check()
    await wang.getByRole('button', { name: '提出移除' }).dblclick()
    await wang.waitForURL('**/data/asked/**')
    await expect(wang.getByRole('heading', { name: '已提出：把 方小姨 从案件中移除' })).toBeVisible()
    await expect(wang.getByRole('button', { name: '确认，移除' })).toHaveCount(0)
    await looksRight(wang)

    await chen.goto('/today')
    await expect(chen.getByRole('list', { name: '等你决定的删除' })).toContainText('要两个人的案子')
    await chen.goto(`/cases/${id}/data`)
    await chen.getByRole('link', { name: /方小姨.*已提出，等确认/ }).click()
    await expect(chen.getByText(/王芳在 .* 提出/)).toBeVisible()
    await expect(chen.getByText(/方小姨的录屏/)).toBeVisible()
    await expect(chen.getByText(/方小姨的截图/)).toHaveCount(0)
    await expect(chen.getByRole('checkbox')).toHaveCount(1)
    await looksRight(chen)
    await chen.getByRole('button', { name: '不同意，留着' }).click()
    await expect(chen.getByRole('status')).toContainText('什么都没有删')
    await wang.reload()
    await expect(wang.getByText('这个删除请求已撤回、过期')).toBeVisible()
  })

  await test.step('asked for again and confirmed, in two windows', async () => {
    await wang.goto(`/cases/${id}/data/person?contact=aunt`)
    await wang.getByLabel(/方小姨的录屏/).check()
    await wang.getByLabel('我确认：移除后不能恢复').check()
    await wang.getByRole('button', { name: '提出移除' }).click()
    await wang.waitForURL('**/data/asked/**')
    const other = await chen.context().newPage()
    for (const page of [chen, other]) {
      await page.goto(wang.url())
      await page.getByLabel('我看过上面的内容').check()
    }
    await chen.getByRole('button', { name: '确认，移除' }).dblclick()
    await expect(chen.getByRole('status')).toContainText('已从案件中移除')
    await other.getByRole('button', { name: '确认，移除' }).click()
    await expect(other.getByRole('status')).toContainText('已从案件中移除')
    await other.close()
    const { items } = await (await chen.request.get(`/api/cases/${id}/evidence`)).json() as { items: { name: string }[] }
    expect(items.map(({ name }) => name)).toEqual(['方小姨的截图.txt'])
  })

  await test.step('a letter much like an issued one goes out with the other one’s reason', async () => {
    const headers = { origin: office.origin }
    const more = '三月以来他们每天中午打到我上班的窗口，同事都听见了，领导为此找我谈话，我只好把手机关掉，孩子放学也联系不上我。'
    const draft = async () => {
      const data = { letter: 'deletion-request', channel: 'lender', options: { more, addressee: '某公司个人信息保护负责人' } }
      return (await (await wang.request.post(`/api/cases/${id}/letters`, { headers, data })).json() as { id: string }).id
    }
    expect((await wang.request.post(`/api/letters/${await draft()}/issue`, { headers, data: {} })).status()).toBe(200)
    const here = `/cases/${id}/letters/${await draft()}`
    await wang.goto(here)
    await expect(wang.getByText('请另一位能定稿的同事打开这封信，写明理由：陈静')).toBeVisible()
    await expect(wang.getByRole('link', { name: '定稿' })).toHaveCount(0)
    await looksRight(wang)
    await chen.goto(here)
    await chen.getByRole('textbox', { name: '理由' }).fill('第一封一直没有回复，这一封写给同一家，内容是本人自己的。')
    await looksRight(chen)
    await chen.getByRole('button', { name: '写下理由，之后不能改' }).click()
    await expect(chen.getByText('这一版的理由是你写的')).toBeVisible()
    await looksRight(chen)
    await wang.goto(here)
    await expect(wang.getByText('第一封一直没有回复')).toBeVisible()
    await wang.getByRole('link', { name: '定稿' }).click()
    await wang.getByRole('button', { name: '定稿，之后不能改' }).click()
    await expect(wang.getByText(/陈静 · .* · 相同 100%/)).toBeVisible()
    await expect(wang.getByText('有人写明了为什么可以和以前的信相似')).toBeVisible()
  })

  await test.step('the case: taken back, asked for again, confirmed with its name', async () => {
    const asking = async () => {
      await wang.goto(`/cases/${id}/data/erase`)
      await wang.getByLabel('本人要求').check()
      await wang.getByLabel('照着写一遍案件名称').fill('要两个人的案子')
      await wang.getByRole('button', { name: '提出删除' }).click()
      await wang.waitForURL('**/data/asked/**')
    }
    await asking()
    await looksRight(wang)
    const stale = wang.url()
    await wang.getByRole('button', { name: '收回，留着' }).click()
    await expect(wang.getByRole('status')).toContainText('什么都没有删')
    await asking()
    await chen.goto(stale)
    await expect(chen.getByText('这个删除请求已撤回、过期')).toBeVisible()
    await chen.getByRole('link', { name: '去看看并决定' }).click()
    await looksRight(chen)
    await chen.getByLabel('照着写一遍案件名称').fill('别的')
    await chen.getByLabel('我看过上面的内容').check()
    await chen.keyboard.press('Tab')
    await chen.keyboard.press('Enter')
    await expect(chen.getByRole('link', { name: /和案件名称不一样/ })).toBeVisible()
    const other = await chen.context().newPage()
    for (const page of [other, chen]) {
      if (page === other) await page.goto(chen.url())
      await page.getByLabel('照着写一遍案件名称').fill('要两个人的案子')
      await page.getByLabel('我看过上面的内容').check()
    }
    await chen.getByRole('button', { name: '确认，永久删除' }).click()
    await expect(chen.getByRole('status')).toContainText('案件已从这里删除')
    await other.getByRole('button', { name: '确认，永久删除' }).click()
    await expect(other.getByRole('status')).toContainText('案件已从这里删除')
    expect((await chen.request.get(`/api/cases/${id}`)).status()).toBe(404)
  })
})
