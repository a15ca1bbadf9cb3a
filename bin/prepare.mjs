// node bin/prepare.mjs: for offices. Sets up the database named by DATABASE_URL, an administrator's, and ends: roles, grants, migrations.
// The run-time roles get ANNING_APP_PASSWORD and ANNING_AUTH_PASSWORD, or passwords of its own kept in <data>/roles.json. Safe to repeat.
import { finishSettling } from './backup/settling.mjs'
import { openDataDirectory } from './launcher/data-directory.mjs'
import { checkNode } from './launcher/node-version.mjs'
import { options } from './launcher/options.mjs'
import { asRefusal, Refusal } from './launcher/refusal.mjs'
import { say, sayRefusal } from './launcher/words.mjs'

async function main() {
  checkNode()
  const { data } = options(process.argv.slice(2))
  openDataDirectory(data)
  finishSettling(data)
  const { powers } = await import('./launcher/database.mjs')
  const { prepare } = await import('./launcher/prepare.mjs')
  if (!process.env.DATABASE_URL) throw new Refusal('database-unreachable', { detail: 'DATABASE_URL' })
  const { mayCreateRoles } = await powers(process.env.DATABASE_URL)
  if (!mayCreateRoles) throw new Refusal('database-setup', { detail: 'CREATEROLE' })
  say('database')
  const { applied } = await prepare({ data, env: process.env }, () => {})
  console.log(applied.length > 0 ? applied.join('\n') : '·')
}

await main().catch((error) => {
  sayRefusal(asRefusal(error, 'DATABASE_URL'))
  process.exit(1)
})
