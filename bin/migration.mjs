// npm run migration -- <name>   writes prisma/migrations/<time>_<name>/migration.sql from what schema.prisma has gained
// npm run migration             checks that migrations and schema.prisma agree: exit 0, or 2 and the missing SQL
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { drift } from './migration/schema-engine.mjs'

const root = join(import.meta.dirname, '..')
const [name] = process.argv.slice(2)

function check({ drifted, sql }) {
  console.log(drifted ? `schema.prisma is ahead of the migrations; missing:\n\n${sql}` : 'schema.prisma and the migrations agree')
  return drifted ? 2 : 0
}

function author({ drifted, sql }) {
  if (!drifted) return check({ drifted, sql })
  const folder = `${new Date().toISOString().replace(/\D/g, '').slice(0, 14)}_${name}`
  mkdirSync(join(root, 'prisma/migrations', folder), { recursive: true })
  writeFileSync(join(root, 'prisma/migrations/migration_lock.toml'), 'provider = "postgresql"\n')
  writeFileSync(join(root, 'prisma/migrations', folder, 'migration.sql'), sql)
  console.log(`wrote prisma/migrations/${folder}/migration.sql\nadd its policies, grants, triggers and checks by hand`)
  return 0
}

if (name !== undefined && !/^[a-z][a-z0-9_]*$/.test(name)) {
  console.error('a migration name is made of a-z, 0-9 and _')
  process.exit(64)
}
try {
  const gap = await drift(root)
  process.exit(name === undefined ? check(gap) : author(gap))
} catch (cause) {
  console.error(cause.message)
  process.exit(1)
}
