// Prisma's schema engine as WebAssembly, over an in-memory PGlite. Prisma's command line downloads a native engine instead, and with the
// download switched off its migrate commands exit 0 having done nothing, so they are not used here.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { PGlite } from '@electric-sql/pglite'
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import { PrismaPGlite } from 'pglite-prisma-adapter'
import { MigrationError, migrationFiles } from '../launcher/migrate.mjs'
import { rolesSql } from '../launcher/roles.mjs'

const GLUE = './schema_engine_bg.js'
const NOTHING_OUTSIDE = { externalTables: [], externalEnums: [] }

async function engineModule() {
  const folder = dirname(createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg'))
  const glue = await import(pathToFileURL(join(folder, 'schema_engine_bg.js')).href)
  const { instance } = await WebAssembly.instantiate(readFileSync(join(folder, 'schema_engine_bg.wasm')), { [GLUE]: glue })
  glue.__wbg_set_wasm(instance.exports)
  instance.exports.__wbindgen_start()
  return glue.SchemaEngine
}

async function migrated(folder) {
  const database = new PGlite({ extensions: { pg_trgm } })
  await database.exec(rolesSql())
  for (const { name, sql } of migrationFiles(folder)) {
    await database.exec(sql).catch((cause) => { throw new MigrationError('broken', name, cause.message) })
  }
  return database
}

/**
 * What `schema.prisma` has beyond the committed migrations.
 * @param root folder that holds prisma/
 * @throws MigrationError when a committed migration does not run; a plain error when the schema does not parse
 * @returns `{ drifted, sql }`: the SQL that would close the gap, empty when there is none
 */
export async function drift(root) {
  const path = join(root, 'prisma', 'schema.prisma')
  const files = [{ path, content: readFileSync(path, 'utf8') }]
  const database = await migrated(join(root, 'prisma', 'migrations'))
  const Engine = await engineModule()
  const adapter = bindMigrationAwareSqlAdapterFactory(new PrismaPGlite(database))
  const engine = await Engine.new({ datamodels: files.map((file) => [file.path, file.content]) }, () => {}, adapter)
  const { exitCode, stdout } = await engine.diff({
    from: { tag: 'schemaDatasource', files, configDir: root }, to: { tag: 'schemaDatamodel', files },
    script: true, exitCode: true, shadowDatabaseUrl: null, filters: NOTHING_OUTSIDE,
  })
  return { drifted: exitCode === 2, sql: exitCode === 2 ? stdout : '' }
}
