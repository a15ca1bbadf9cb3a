// npm run law:case FILE … [-- --english]: tries cases of law written as YAML (see tests/law/cases) and says where the product's answer is another one.
// Exit code 1 when an expectation is not met or a file cannot be read.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { requireNode } from './launcher/node-version.mjs'

requireNode()
const root = join(import.meta.dirname, '..')
const words = process.argv.slice(2)
const language = words.includes('--english') ? 'en' : 'zh'
const names = words.filter((word) => !word.startsWith('--'))

/** Own code and packages in one file of a folder that is gone again. */
async function program(folder) {
  const { rolldown } = await import('rolldown')
  const made = await rolldown({
    input: { program: join(root, 'lib/server/law-case/law-case.ts') }, platform: 'node', logLevel: 'silent', tsconfig: join(root, 'tsconfig.json'),
    resolve: { alias: { '@': root, 'server-only': join(root, 'node_modules/server-only/empty.js') } },
  })
  await made.write({ dir: folder, format: 'esm', entryFileNames: '[name].mjs', codeSplitting: false })
  await made.close()
  return import(pathToFileURL(join(folder, 'program.mjs')).href)
}

/** The text of a file's bytes, null where they are not UTF-8. */
function utf8(bytes) {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return text.includes('\0') ? null : text
  } catch {
    return null
  }
}

/** A file as it is read, or that it is not there. */
function read(name) {
  try {
    return { name, isThere: true, text: utf8(readFileSync(name)) }
  } catch {
    return { name, isThere: false, text: null }
  }
}

function refuse(zh, en) {
  console.error(language === 'zh' ? zh : en)
  process.exit(1)
}

const files = names.map(read)
const absent = files.filter(({ isThere }) => !isThere)
if (files.length === 0) refuse('请写上案例文件：npm run law:case 文件.yaml', 'Name a file of cases: npm run law:case file.yaml')
if (absent.length > 0) refuse(`找不到文件：${absent.map(({ name }) => name).join('、')}`, `No such file: ${absent.map(({ name }) => name).join(', ')}`)
const folder = mkdtempSync(join(tmpdir(), 'anning-law-case-'))
try {
  const { lawCase } = await program(folder)
  const { lines, failed } = lawCase(files, language)
  console.log(lines.join('\n'))
  process.exitCode = failed > 0 ? 1 : 0
} finally {
  rmSync(folder, { recursive: true, force: true })
}
