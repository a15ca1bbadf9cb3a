// One hash over everything a build depends on.
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

const SOURCES = [
  'app', 'bin/build', 'components', 'instrumentation.ts', 'lib', 'next.config.ts', 'package-lock.json', 'postcss.config.mjs', 'prisma', 'prisma.config.ts',
  'proxy.ts', 'public', 'tsconfig.json',
]
const MADE = ['lib/server/fonts', 'lib/server/generated', 'lib/server/workers']

function files(root, path) {
  if (MADE.includes(path) || !existsSync(join(root, path))) return []
  if (!statSync(join(root, path)).isDirectory()) return [path]
  return readdirSync(join(root, path)).sort().flatMap((name) => files(root, `${path}/${name}`))
}

/** sha256 in hex over names and contents of the sources, the platform and the Node line. */
export function sourceFingerprint(root) {
  const hash = createHash('sha256').update(`${process.platform} ${process.arch} ${process.versions.modules}`)
  for (const path of SOURCES.flatMap((source) => files(root, source))) hash.update(`\n${path}\n`).update(readFileSync(join(root, path)))
  return hash.digest('hex')
}
