// npm run bench [name …]: bundles every tests/bench/<name>.bench.ts and runs each in a Node process of its own.
// Gates are ratios; exit code 1 when one does not hold.
import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { rolldown } from 'rolldown'

const root = join(import.meta.dirname, '..')
const folder = join(root, '.cache/bench')
const noRequest = join(root, 'lib/server/backup/no-request.ts')
const wanted = process.argv.slice(2)

/** Own code is bundled, packages stay in node_modules. */
async function bundled(name) {
  const made = await rolldown({
    input: { [name]: join(root, `tests/bench/${name}.bench.ts`) }, platform: 'node', external: [/^(?!@\/|server-only$|next\/)[@\w]/], logLevel: 'warn',
    tsconfig: join(root, 'tsconfig.json'),
    resolve: {
      alias: {
        '@': root, 'server-only': join(root, 'node_modules/server-only/empty.js'), 'next/headers': noRequest, 'next/navigation': noRequest,
      },
    },
  })
  await made.write({ dir: folder, format: 'esm', entryFileNames: '[name].mjs', codeSplitting: false })
  await made.close()
  return join(folder, `${name}.mjs`)
}

const names = readdirSync(join(root, 'tests/bench')).filter((file) => file.endsWith('.bench.ts')).map((file) => file.replace('.bench.ts', ''))
const commit = spawnSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: root, encoding: 'utf8' }).stdout.trim()
console.log(`${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, Node ${process.versions.node}, commit ${commit}`)
mkdirSync(folder, { recursive: true })
const failed = []
for (const name of names.filter((candidate) => wanted.length === 0 || wanted.includes(candidate))) {
  console.log(`\n== ${name}`)
  const { status } = spawnSync(process.execPath, [await bundled(name)], { cwd: root, stdio: 'inherit', env: { ...process.env, NODE_ENV: 'production' } })
  if (status !== 0) failed.push(name)
}
rmSync(folder, { recursive: true, force: true })
if (failed.length > 0) console.log(`\nnot held: ${failed.join(', ')}`)
process.exitCode = failed.length > 0 ? 1 : 0
