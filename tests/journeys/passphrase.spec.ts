import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

const link = /http:\/\/\S+\/open#\S+/
const passphrase = '海边 旧灯塔 三只灰鸽子'
let folder: string
let server: ChildProcess | undefined

/** Starts a personal install of its own as a person does. Returns its launch link. */
async function start(): Promise<string> {
  const { anyPort } = (await import(pathToFileURL(path.resolve('bin/launcher/ports.mjs')).href)) as { anyPort: () => Promise<number> }
  const started = spawn(process.execPath, ['bin/start.mjs', '--no-open', '--port', String(await anyPort()), '--data', path.join(folder, 'data')], { stdio: ['ignore', 'pipe', 'inherit'] })
  server = started
  return new Promise((resolve, reject) => {
    let text = ''
    started.stdout.on('data', (chunk) => {
      text += chunk
      const found = link.exec(text)?.[0]
      if (found) resolve(found)
    })
    started.once('exit', (code) => reject(new Error(`the server ended (${code}): ${text}`)))
  })
}

async function stop(): Promise<void> {
  const running = server
  if (!running || running.exitCode !== null) return
  const ended = new Promise((resolve) => running.once('exit', resolve))
  running.kill('SIGINT')
  await ended
}

const token = () => new Promise<{ code: unknown; told: string }>((resolve) => {
  execFile(process.execPath, ['bin/token.mjs', '--data', path.join(folder, 'data')], (error, stdout, stderr) => resolve({ code: error?.code ?? 0, told: stdout + stderr }))
})

async function looked(page: Page) {
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true)
}

test.beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'anning-passphrase-'))
  chmodSync(folder, 0o711)
})
test.afterAll(async () => {
  await stop()
  rmSync(folder, { recursive: true, force: true })
})

test('a passphrase is set with its recovery words, asked for after a restart, and taken away again', async ({ page }) => {
  test.setTimeout(240_000)
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto(await start())
  await page.waitForURL('**/today')
  const origin = new URL(page.url()).origin
  await page.goto(`${origin}/settings`)
  await expect(page.getByText('谁拿到这台电脑和里面的文件，谁就能读')).toBeVisible()
  await page.getByRole('link', { name: '用密码短语锁住这台电脑上的记录' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('密码短语')
  await looked(page)
  await page.getByLabel('新的密码短语').fill('123456789012')
  await page.getByLabel('再写一遍').fill('123456789012')
  await page.getByRole('button', { name: '下一步：抄下恢复词' }).click()
  await expect(page.getByText('密码太容易猜到').first()).toBeVisible()
  await page.getByLabel('新的密码短语').fill(passphrase)
  await page.getByLabel('再写一遍').fill(passphrase)
  await page.getByRole('button', { name: '下一步：抄下恢复词' }).click()
  await expect(page.locator('[data-word]')).toHaveCount(24)
  await looked(page)
  const words = await page.locator('[data-word]').allTextContents()
  await page.getByRole('link', { name: '抄好了，核对三个' }).click()
  await expect(page.locator('[data-word]')).toHaveCount(0)
  await looked(page)
  const fields = page.getByLabel(/^第 \d+ 个词$/)
  await expect(fields).toHaveCount(3)
  for (const label of await page.locator('label', { hasText: /^第 \d+ 个词$/ }).allTextContents()) {
    await page.getByLabel(label.trim(), { exact: true }).fill(words[Number(/\d+/.exec(label)?.[0]) - 1] ?? '')
  }
  await page.getByRole('button', { name: '核对并锁住' }).click()
  await expect(page.getByText('设好了。下次启动要输入密码短语')).toBeVisible()
  await looked(page)

  await stop()
  const opened = await start()
  await page.goto('about:blank')
  await page.goto(opened)
  await page.waitForURL('**/unlock')
  await looked(page)
  const locked = await token()
  expect(locked.code).toBe(1)
  expect(locked.told).toContain('请先在浏览器里打开安宁并输入密码短语')
  await page.getByLabel('密码短语').fill('不是这一句')
  await page.getByRole('button', { name: '打开' }).click()
  await expect(page.getByText('密码短语或恢复词不对')).toBeVisible()
  await page.getByLabel('密码短语').fill(words.join(' '))
  await page.getByRole('button', { name: '打开' }).click()
  await page.waitForURL('**/today')
  expect((await token()).code).toBe(0)

  await page.goto(`${new URL(page.url()).origin}/settings/passphrase`)
  await page.locator('#field-removal-current').fill(passphrase)
  await page.getByRole('button', { name: '去掉密码短语' }).click()
  await expect(page.getByText('已去掉密码短语')).toBeVisible()
})
