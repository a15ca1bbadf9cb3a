// Child of the launcher: starts the embedded PostgreSQL (or uses DATABASE_URL as administrator), makes roles and database, migrates, fills in
// the demonstration cases when asked, reports the two run-time URLs over IPC and ends. What it knows as administrator ends with it.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { createDatabase, DATABASE, setUpDatabase } from './database.mjs'
import { startPostgres, urlOf } from './postgres.mjs'
import { asRefusal, Refusal } from './refusal.mjs'
import { rolePasswords } from './secrets.mjs'
import { say } from './words.mjs'

const root = join(import.meta.dirname, '..', '..')
const data = process.env.ANNING_DATA_DIR
const folder = process.env.ANNING_MIGRATIONS ?? join(root, 'prisma', 'migrations')

// If the launcher is killed, leave: the next one starts from what is there.
process.once('disconnect', () => process.exit(1))

async function administrator() {
  if (process.env.DATABASE_URL) return { admin: process.env.DATABASE_URL }
  const server = await startPostgres(join(data, 'postgres'))
  const { pid, pidFile, pgCtl, port, password } = server
  process.send({ server: { pid, pidFile, pgCtl } })
  await createDatabase(urlOf(port, { password }))
  return { admin: urlOf(port, { password, database: DATABASE }) }
}

async function fillDemo({ app, auth }) {
  const bundle = join(root, 'lib/server/workers/seed.mjs')
  if (process.env.ANNING_DEMO !== '1' || !existsSync(bundle)) return
  say('demo')
  Object.assign(process.env, { DATABASE_URL: app, AUTH_DATABASE_URL: auth })
  const { seed } = await import(pathToFileURL(bundle).href)
  await seed().catch((error) => { throw new Refusal('demo', { detail: error.message }) })
}

async function prepare() {
  const { admin } = await administrator()
  const urls = await setUpDatabase(admin, { passwords: rolePasswords(data), folder })
  await fillDemo(urls)
  return { urls: { app: urls.app, auth: urls.auth }, applied: urls.applied }
}

function end(message) {
  process.removeAllListeners('disconnect')
  process.send(message, () => process.exit(0))
}

prepare().then(end, (error) => {
  const { id, values } = asRefusal(error, data)
  end({ refusal: { id, values } })
})
