// npm run keys -- rotate-office [--data DIR]   new keys for the offices of this data; Anning may run meanwhile
// npm run keys -- rotate-root [--data DIR]     a new root key; Anning must be stopped
import { join } from 'node:path'
import { claim } from './launcher/claim.mjs'
import { checkNode } from './launcher/node-version.mjs'
import { options } from './launcher/options.mjs'
import { asRefusal, Refusal } from './launcher/refusal.mjs'
import { say, sayRefusal } from './launcher/words.mjs'

const root = join(import.meta.dirname, '..')
const [deed, ...rest] = process.argv.slice(2)

async function withDatabase(data, work) {
  const { databaseUrls } = await import('./launcher/launch.mjs')
  return work({ data, urls: await databaseUrls({ data }) })
}

async function rotateRoot(data) {
  const mine = claim(join(data, 'running.json'))
  if (!mine.mine) throw new Refusal('keys-in-use')
  const { onStop, stop } = await import('./launcher/stop.mjs')
  onStop('claim', mine.release)
  const { rotateRootKey } = await import('./launcher/rotate.mjs')
  await withDatabase(data, (where) => rotateRootKey(root, where)).catch(async (error) => {
    sayRefusal(asRefusal(error, data))
    await stop(1)
  })
  await stop(0)
}

// Beside a running Anning its database stays up; alone, it is stopped again.
async function rotateOffice(data) {
  const mine = claim(join(data, 'running.json'))
  const { onStop, stop } = await import('./launcher/stop.mjs')
  const { rotateOfficeKeys } = await import('./launcher/rotate.mjs')
  const count = await withDatabase(data, (where) => rotateOfficeKeys(root, where)).catch(async (error) => {
    sayRefusal(asRefusal(error, data))
    process.exitCode = 1
    return null
  })
  if (count !== null) say('offices-rotated', { count })
  onStop('claim', () => mine.mine && mine.release())
  if (!mine.mine) onStop('database', () => undefined)
  await stop(process.exitCode ?? 0)
}

async function main() {
  checkNode()
  const { data } = options(rest)
  if (deed === 'rotate-root') return rotateRoot(data)
  if (deed === 'rotate-office') return rotateOffice(data)
  throw new Refusal('keys-usage')
}

await main().catch((error) => {
  sayRefusal(asRefusal(error, 'keys'))
  process.exit(1)
})
