// Child of the launcher: starts the embedded PostgreSQL (or uses DATABASE_URL as administrator), makes roles and database, migrates, reports
// the two run-time URLs over IPC and ends. What it knows as administrator ends with it.
import { join } from 'node:path'
import { createDatabase, DATABASE, setUpDatabase } from './database.mjs'
import { startPostgres, urlOf } from './postgres.mjs'
import { asRefusal } from './refusal.mjs'
import { rolePasswords } from './secrets.mjs'

const root = join(import.meta.dirname, '..', '..')
const data = process.env.ANNING_DATA_DIR
const folder = process.env.ANNING_MIGRATIONS ?? join(root, 'prisma', 'migrations')

// If the launcher is killed, leave: the next one starts from what is there.
process.once('disconnect', () => process.exit(1))

async function administrator() {
  if (process.env.DATABASE_URL) return { admin: process.env.DATABASE_URL }
  const server = await startPostgres(join(data, 'postgres'))
  const { pid, pidFile, pgCtl, port, password } = server
  process.send({ server: { pid, pidFile, pgCtl, port } })
  await createDatabase(urlOf(port, { password }))
  return { admin: urlOf(port, { password, database: DATABASE }) }
}

async function prepare() {
  const { admin } = await administrator()
  const urls = await setUpDatabase(admin, { passwords: rolePasswords(data), folder })
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
