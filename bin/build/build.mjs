// The production build: database client, fonts, workers, pages; then the standalone folder is completed and sealed with a fingerprint.
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { claim } from '../launcher/claim.mjs'
import { asRefusal, Refusal } from '../launcher/refusal.mjs'
import { run } from '../launcher/run.mjs'
import { say } from '../launcher/words.mjs'
import { sourceFingerprint } from './fingerprint.mjs'
import { copyFonts } from './fonts.mjs'
import { rulesEdition } from './rules-edition.mjs'
import { bundleWorkers } from './workers.mjs'

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms))
const seal = (root) => join(root, '.next', 'standalone', 'fingerprint')

async function tool(root, program, { args, env }) {
  const bin = join(root, 'node_modules', program)
  const { code, output } = await run(process.execPath, [bin, ...args], { cwd: root, env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...env } })
  if (code === 0) return
  process.stderr.write(output)
  throw asRefusal(output, root).id === 'disk-full' ? asRefusal(output, root) : new Refusal('build', { detail: `${program} ${args[0]} (${code})` })
}

/**
 * Generates the typed database client. Prisma would fetch an engine it does not need for this; any existing file in its place stops that.
 */
async function generateClient(root) {
  const { bin } = createRequire(import.meta.url)('prisma/package.json')
  await tool(root, join('prisma', typeof bin === 'string' ? bin : bin.prisma), {
    args: ['generate'], env: { PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, CHECKPOINT_DISABLE: '1', PRISMA_HIDE_UPDATE_MESSAGE: '1' },
  })
}

function complete(root) {
  const standalone = join(root, '.next', 'standalone')
  cpSync(join(root, '.next', 'static'), join(standalone, '.next', 'static'), { recursive: true })
  if (existsSync(join(root, 'public'))) cpSync(join(root, 'public'), join(standalone, 'public'), { recursive: true })
}

/** Client, fonts and workers: what types, tests and pages need before `next build`. */
export async function makeSources(root) {
  if (existsSync(join(root, 'prisma/schema.prisma'))) {
    say('client')
    await generateClient(root)
  }
  say('fonts')
  copyFonts(root)
  say('workers')
  await bundleWorkers(root)
}

/** Builds everything. @throws Refusal when a step fails or the disk is full */
export async function build(root) {
  const fingerprint = sourceFingerprint(root)
  rmSync(seal(root), { force: true })
  await makeSources(root)
  say('pages')
  await tool(root, 'next/dist/bin/next', { args: ['build'], env: { NODE_ENV: 'production', ANNING_RULES_EDITION: rulesEdition(root) } })
  complete(root)
  writeFileSync(seal(root), fingerprint)
}

/** True when the last build was made from these sources and was finished. */
function isBuilt(root) {
  return existsSync(seal(root)) && readFileSync(seal(root), 'utf8') === sourceFingerprint(root)
}

/** Builds unless the build is fresh; of two at once the second waits for the first. */
export async function buildIfStale(root) {
  if (isBuilt(root)) return
  mkdirSync(join(root, '.cache'), { recursive: true })
  let turn = claim(join(root, '.cache', 'building.json'))
  for (; !turn.mine; turn = claim(join(root, '.cache', 'building.json'))) await pause(500)
  try {
    if (isBuilt(root)) return
    say('build')
    await build(root)
  } finally {
    turn.release()
  }
}
