// The throwaway PostgreSQL of one test run: fast because it may forget, migrated once into a template that each test file copies.
import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createDatabase, setUpDatabase, urlAs } from '../launcher/database.mjs'
import { startPostgres, stopPostgres, urlOf } from '../launcher/postgres.mjs'
import { rolePasswords } from '../launcher/secrets.mjs'

const TEMPLATE = 'anning_template'
const FORGETFUL = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'max_connections=120']

/** A folder of this run's own that the database's account may pass through; `tmp` in it takes what tests put aside, and goes with it. */
export function runFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'anning-test-'))
  mkdirSync(join(folder, 'tmp'))
  if (process.getuid?.() === 0) chmodSync(folder, 0o711)
  return folder
}

/**
 * Starts it inside `folder`.
 * @returns `{ env, stop() }`: variables for tests/database.ts and lib/server/env.ts; stop() removes the cluster
 */
export async function throwawayDatabase(root, folder) {
  const cluster = join(folder, 'postgres')
  const server = await startPostgres(cluster, FORGETFUL)
  const { port, password } = server
  await createDatabase(urlOf(port, { password }), TEMPLATE)
  const admin = urlOf(port, { password, database: TEMPLATE })
  const passwords = rolePasswords(folder, {})
  const { app, auth } = await setUpDatabase(admin, { passwords, folder: join(root, 'prisma', 'migrations') })
  const env = {
    TEST_DATABASE_ADMIN_URL: urlOf(port, { password }), TEST_DATABASE_APP_URL: app, TEST_DATABASE_AUTH_URL: auth, TEST_TEMPLATE: TEMPLATE,
    TEST_DATABASE_BACKUP_URL: urlAs(admin, { role: 'anning_backup', password: passwords.anning_backup }),
    AUTH_SECRET: 'a'.repeat(43), ANNING_ROOT_KEY: Buffer.alloc(32, 7).toString('base64url'), ANNING_DATA_DIR: folder, ANNING_TEST_CLOCK: '1',
    ANNING_LOG_LEVEL: 'silent', TMPDIR: join(folder, 'tmp'), TEMP: join(folder, 'tmp'),
  }
  const stop = async () => {
    await stopPostgres(server)
    rmSync(cluster, { recursive: true, force: true })
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => stop().finally(() => process.exit(130)))
  return { env, stop }
}
