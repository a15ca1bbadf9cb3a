import path from 'node:path'
import { defineConfig } from 'vitest/config'

/** Tests of pure modules that replace none of them share their modules, which are loaded once instead of once for each file. */
const pure = 'calendar|cases|channels|evidence|law|letters|tickets'
/** These put another list in the place of a registry. */
const replacing = 'tests/**/made-up-*.test.ts'
/** Bounds of patience, no bounds of speed: a busy machine takes several times as long. */
const common = { testTimeout: 120_000, hookTimeout: 180_000 }

export default defineConfig({
  resolve: { alias: { '@': import.meta.dirname, 'server-only': path.join(import.meta.dirname, 'tests/server-only.ts') } },
  test: {
    // next-auth imports next/server without an extension, which Node alone does not resolve.
    server: { deps: { inline: ['next-auth'] } },
    projects: [
      { extends: true, test: { ...common, name: 'pure', include: [`tests/@(${pure})/**/*.test.ts`], exclude: [replacing], isolate: false } },
      {
        extends: true,
        test: {
          ...common, name: 'apart', include: [`tests/!(${pure})/**/*.test.ts?(x)`, replacing], isolate: false, setupFiles: ['tests/fresh-modules.ts'],
        },
      },
    ],
  },
})
