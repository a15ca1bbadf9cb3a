// Applies prisma/migrations/<name>/migration.sql in order of name. Shared by the launcher, the tests and the office install.
// History is kept in the table layout of Prisma's own tool, which cannot run here because it downloads its engine.
import { createHash, randomUUID } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const ADVISORY_LOCK = 72707369

const HISTORY_TABLE = `CREATE TABLE IF NOT EXISTS _prisma_migrations (
  id VARCHAR(36) PRIMARY KEY NOT NULL, checksum VARCHAR(64) NOT NULL, finished_at TIMESTAMPTZ, migration_name VARCHAR(255) NOT NULL,
  logs TEXT, rolled_back_at TIMESTAMPTZ, started_at TIMESTAMPTZ NOT NULL DEFAULT now(), applied_steps_count INTEGER NOT NULL DEFAULT 0)`

const RECORD = 'INSERT INTO _prisma_migrations (id, checksum, finished_at, migration_name, applied_steps_count) VALUES ($1, $2, now(), $3, 1)'

/** A migration that cannot be applied; `why` is 'edited', 'unfinished', 'unknown' or 'broken', `migration` its folder name. */
export class MigrationError extends Error {
  constructor(why, migration, detail = '') {
    super(`migration ${migration} is ${why}${detail && ': ' + detail}`)
    this.why = why
    this.migration = migration
    this.detail = detail
  }
}

/** Migration files of a folder, oldest first: `[{ name, sql, checksum }]`; the checksum is sha256 over text with LF line ends. */
export function migrationFiles(folder) {
  if (!existsSync(folder)) return []
  const names = readdirSync(folder).filter((name) => existsSync(join(folder, name, 'migration.sql'))).sort()
  return names.map((name) => {
    const sql = readFileSync(join(folder, name, 'migration.sql'), 'utf8').replace(/\r\n/g, '\n')
    return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') }
  })
}

/**
 * Brings the database of a connected `pg` client up to the folder's last file, or to the files named by `only`, one transaction a file; two runners at once
 * wait for each other.
 * @returns names applied now, empty when nothing was to do
 * @throws MigrationError when a file was edited after use, was left unfinished, fails (its transaction is rolled back), or when the
 *   database knows a migration the folder lacks, that is: the program is older than its data
 */
export async function migrate(client, folder, only) {
  await client.query('SELECT pg_advisory_lock($1)', [ADVISORY_LOCK])
  try {
    await client.query(HISTORY_TABLE)
    return await applyMissing(client, migrationFiles(folder).filter(({ name }) => !only || only.includes(name)))
  } finally {
    await client.query('SELECT pg_advisory_unlock($1)', [ADVISORY_LOCK])
  }
}

async function applyMissing(client, files) {
  const { rows } = await client.query('SELECT migration_name, checksum, finished_at FROM _prisma_migrations WHERE rolled_back_at IS NULL')
  const known = new Map(rows.map((row) => [row.migration_name, row]))
  const missing = files.filter((file) => !isApplied(file, known.get(file.name)))
  const names = new Set(files.map((file) => file.name))
  const unknown = rows.find((row) => !names.has(row.migration_name))
  if (unknown) throw new MigrationError('unknown', unknown.migration_name)
  for (const file of missing) await apply(client, file)
  return missing.map((file) => file.name)
}

function isApplied(file, record) {
  if (!record) return false
  if (record.checksum !== file.checksum) throw new MigrationError('edited', file.name)
  if (!record.finished_at) throw new MigrationError('unfinished', file.name)
  return true
}

async function apply(client, file) {
  await client.query('BEGIN')
  try {
    await client.query(file.sql)
    await client.query(RECORD, [randomUUID(), file.checksum, file.name])
    await client.query('COMMIT')
  } catch (cause) {
    await client.query('ROLLBACK')
    throw new MigrationError('broken', file.name, cause.message)
  }
}
