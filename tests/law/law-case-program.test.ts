import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'

/** `npm run law:case` as an office runs it: a process of its own, an exit code. */
const root = path.join(import.meta.dirname, '../..')
const folder = mkdtempSync(path.join(tmpdir(), 'law-case-test-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const run = (...words: string[]) => spawnSync(process.execPath, [path.join(root, 'bin/law-case.mjs'), ...words], { encoding: 'utf8' })

test('a file whose expectations are met ends with 0', () => {
  const { status, stdout } = run(path.join(root, 'tests/law/cases/night-contact.yaml'))
  expect(stdout).toContain('✓ 二十二点整打来、没有接，也算夜间联系')
  expect(status).toBe(0)
})

test('a wrong expectation ends with 1 and is told, in English where asked', () => {
  const file = path.join(folder, 'wrong.yaml')
  writeFileSync(file, 'theme: t\ncases:\n  - name: wrong\n    expect: { findings: [{ rule: threat }] }\n')
  const { status, stdout } = run(file, '--english')
  expect(stdout).toContain('✗ wrong')
  expect(stdout).toContain('1 not as expected')
  expect(status).toBe(1)
})

test('a file in another encoding is told to be saved as UTF-8', () => {
  const [gbk, utf16] = ['gbk.yaml', 'utf16.yaml'].map((name) => path.join(folder, name)) as [string, string]
  writeFileSync(gbk, Buffer.from([...Buffer.from('theme: '), 0xd6, 0xd0, 0xce, 0xc4, 0x0a]))
  writeFileSync(utf16, Buffer.from('theme: t\ncases: []\n', 'utf16le'))
  const { status, stdout } = run(gbk, utf16, '--english')
  expect(stdout.match(/save it as UTF-8/g)).toHaveLength(2)
  expect(status).toBe(1)
})

test('no file, or one that is not there, is said and ends with 1', () => {
  expect(run()).toMatchObject({ status: 1, stderr: expect.stringContaining('请写上案例文件') })
  expect(run(path.join(folder, 'absent.yaml'))).toMatchObject({ status: 1, stderr: expect.stringContaining('absent.yaml') })
})
