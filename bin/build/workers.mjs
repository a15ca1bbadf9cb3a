// Programs that run beside the web server are bundled before it: the tracer of the standalone build does not see a worker opened by path.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { rolldown } from 'rolldown'

// Both carry everything inside: an office's image has no packages beside them.
const PROGRAMS = [
  { name: 'letter', input: 'lib/server/pdf/worker.ts', external: [] },
  { name: 'seed', input: 'prisma/seed.ts', external: [] },
]

async function bundle(root, { name, input, external }) {
  const made = await rolldown({
    input: { [name]: join(root, input) }, platform: 'node', external, logLevel: 'warn', tsconfig: join(root, 'tsconfig.json'),
    resolve: { alias: { '@': root, 'server-only': join(root, 'node_modules/server-only/empty.js') } },
  })
  await made.write({ dir: join(root, 'lib/server/workers'), format: 'esm', entryFileNames: '[name].mjs', codeSplitting: false })
  await made.close()
}

/** Bundles the programs whose source exists into lib/server/workers/<name>.mjs. */
export async function bundleWorkers(root) {
  for (const program of PROGRAMS) if (existsSync(join(root, program.input))) await bundle(root, program)
}
