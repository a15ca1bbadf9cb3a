// Programs that run beside the web server are bundled before it: the tracer of the standalone build does not see a worker opened by path.
import { copyFileSync, existsSync } from 'node:fs'
import { basename, join } from 'node:path'
import { rolldown } from 'rolldown'

// They carry everything inside, or `beside` themselves: an office's image has no packages for them.
const PROGRAMS = [
  { name: 'letter', input: 'lib/server/pdf/worker.ts', external: [] },
  {
    name: 'audio', input: 'lib/server/media/audio/worker.ts', external: [], beside: ['node_modules/silk-wasm/lib/silk.wasm'],
    // Its other build looks for the file beside by a path that a bundle does not have.
    alias: { 'silk-wasm': 'node_modules/silk-wasm/lib/index.mjs' },
  },
  { name: 'seed', input: 'prisma/seed.ts', external: [] },
]

const inRoot = (root, alias) => Object.fromEntries(Object.entries(alias).map(([name, path]) => [name, join(root, path)]))

async function bundle(root, { name, input, external, beside = [], alias = {} }) {
  const made = await rolldown({
    input: { [name]: join(root, input) }, platform: 'node', external, logLevel: 'warn', tsconfig: join(root, 'tsconfig.json'),
    resolve: { alias: { '@': root, 'server-only': join(root, 'node_modules/server-only/empty.js'), ...inRoot(root, alias) } },
  })
  await made.write({ dir: join(root, 'lib/server/workers'), format: 'esm', entryFileNames: '[name].mjs', codeSplitting: false })
  await made.close()
  for (const file of beside) copyFileSync(join(root, file), join(root, 'lib/server/workers', basename(file)))
}

/** Bundles the programs whose source exists into lib/server/workers/<name>.mjs. */
export async function bundleWorkers(root) {
  for (const program of PROGRAMS) if (existsSync(join(root, program.input))) await bundle(root, program)
}
