// npm run law:stale [-- --on YYYY-MM-DD]: the sources of the recorded law, channels and holiday years that nobody has checked for 180 days.
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { rolldown } from 'rolldown'

const root = resolve(import.meta.dirname, '..')

/** The records are TypeScript, so they are bundled before they are read. */
async function sources() {
  const made = await rolldown({
    input: { sources: join(root, 'bin/law/sources.ts') }, platform: 'node', logLevel: 'warn', tsconfig: join(root, 'tsconfig.json'),
    resolve: { alias: { '@': root } },
  })
  const dir = join(root, '.cache/law')
  await made.write({ dir, format: 'esm', entryFileNames: '[name].mjs', codeSplitting: false })
  await made.close()
  return import(pathToFileURL(join(dir, 'sources.mjs')).href)
}

const isAsked = process.argv.includes('--on')
const asked = process.argv[process.argv.indexOf('--on') + 1] ?? ''
const beijing = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date())
const { staleLines } = await sources()
const lines = staleLines(isAsked ? asked : beijing)
if (lines) console.log(lines.join('\n'))
else {
  console.error(`--on ${asked}: no day that exists. Write it as 2026-01-31.`)
  process.exitCode = 1
}
