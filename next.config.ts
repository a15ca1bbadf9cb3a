import type { NextConfig } from 'next'

// Files the server opens by path: the bundles of its workers, the fonts they embed, libsodium, and the migrations /api/health
// compares with the database's. The tracer cannot see them.
const openedByPath = [
  './lib/server/workers/**/*', './lib/server/fonts/**/*', './lib/server/package/**/*', './prisma/migrations/**/*',
  // The picture worker's library, with what it needs.
  './node_modules/sharp/**/*', './node_modules/@img/**/*', './node_modules/detect-libc/**/*', './node_modules/semver/**/*',
  ...['linux', 'darwin', 'win32'].map((system) => `./node_modules/sodium-native/prebuilds/${system}-*/**/*`),
]

const config: NextConfig = {
  output: 'standalone',
  poweredByHeader: false,
  // Given by bin/build; see lib/server/rules-edition.ts.
  env: { ANNING_RULES_EDITION: process.env.ANNING_RULES_EDITION ?? 'unbuilt' },
  images: { unoptimized: true },
  outputFileTracingRoot: import.meta.dirname,
  outputFileTracingIncludes: { '/*': openedByPath, '/api/**/*': openedByPath },
  outputFileTracingExcludes: { '*': ['./tests/**', './bin/**', './.cache/**', './*.tsbuildinfo'] },
  serverExternalPackages: ['pdfkit', '@node-rs/argon2', 'pg', 'pino', 'piscina', '@fastify/busboy', 'sodium-native'],
  // next-intl's own plugin loads native compilers at configuration time; this alias is all it would add.
  turbopack: { resolveAlias: { 'next-intl/config': './lib/i18n/request.ts' } },
  // Types are checked by `npm test`; a first start need not wait for them.
  typescript: { ignoreBuildErrors: true },
}

export default config
