// npm run backup FILE [-- --data DIR] [--recipient age1…] [--passphrase-file FILE]   one encrypted file of everything; Anning may run meanwhile
// node bin/backup.mjs --watch                                                        an office's backups, every day by themselves
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { newPassphrase } from './backup/ask.mjs'
import { options } from './backup/options.mjs'
import { checkNode } from './launcher/node-version.mjs'
import { asRefusal, Refusal } from './launcher/refusal.mjs'
import { say, sayRefusal } from './launcher/words.mjs'

const root = join(import.meta.dirname, '..')

function isStrong(program, passphrase) {
  try {
    program.checkPassphrase(passphrase)
    return true
  } catch {
    return false
  }
}

async function lockFor(program, { recipient, passphraseFile }) {
  if (recipient) return { recipient }
  return { passphrase: await newPassphrase(passphraseFile, (text) => isStrong(program, text)) }
}

let where = root

async function main() {
  checkNode()
  const asked = options('backup', process.argv.slice(2))
  where = asked.file ?? asked.data
  if (asked.isWatching) {
    const { watch } = await import('./backup/watch.mjs')
    return watch(root, asked)
  }
  if (existsSync(asked.file)) throw new Refusal('backup-exists', { file: asked.file })
  const { loadProgram } = await import('./backup/program.mjs')
  const program = await loadProgram(root)
  const lock = await lockFor(program, asked)
  const { backUp } = await import('./backup/write.mjs')
  const { bytes, objects, anchored, place } = await backUp({ root, program }, { ...asked, lock })
  say('backed-up', { file: asked.file, bytes, objects, anchor: program.anchorGroups(anchored.root) })
  say(`root-${place}`)
  return undefined
}

async function end(code) {
  const { stop } = await import('./launcher/stop.mjs')
  await stop(code)
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => end(130))
await main().then(() => end(0), async (error) => {
  sayRefusal(asRefusal(error, where))
  await end(1)
})
