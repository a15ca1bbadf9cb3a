// npm run restore FILE [-- --data DIR] [--identity FILE] [--passphrase-file FILE] [--key-file FILE] [--erasures FILE]
// puts a backup back into a data directory that is empty.
import { join } from 'node:path'
import { identityIn, knownPassphrase } from './backup/ask.mjs'
import { options } from './backup/options.mjs'
import { checkNode } from './launcher/node-version.mjs'
import { asRefusal } from './launcher/refusal.mjs'
import { stop } from './launcher/stop.mjs'
import { say, sayRefusal } from './launcher/words.mjs'

const root = join(import.meta.dirname, '..')

async function openerFor({ identity, passphraseFile }) {
  return identity ? { identity: identityIn(identity) } : { passphrase: await knownPassphrase(passphraseFile) }
}

let place = root

async function main() {
  checkNode()
  const asked = options('restore', process.argv.slice(2))
  place = asked.data
  const { loadProgram } = await import('./backup/program.mjs')
  const program = await loadProgram(root)
  const { checkUnused, finishSettling } = await import('./backup/settling.mjs')
  finishSettling(asked.data)
  checkUnused(asked.data)
  const opener = await openerFor(asked)
  const { restore } = await import('./backup/restore.mjs')
  const { head, found, migrated, checked, erased } = await restore({ root, program }, { asked, opener })
  say('restored', { data: asked.data, at: head.madeAt, rows: found.rows, objects: found.objects, anchor: program.anchorGroups(found.anchored.root) })
  if (migrated.length > 0) say('restored-migrated', { count: migrated.length })
  if (erased > 0) say('restored-erased', { count: erased })
  if (!checked) say('restored-locked')
  else if (checked.damaged + checked.faults > 0) say('restored-damaged', checked)
  else say('restored-whole', checked)
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => stop(130))
await main().then(() => stop(0), async (error) => {
  sayRefusal(asRefusal(error, place))
  await stop(1)
})
