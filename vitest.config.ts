import path from 'node:path'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  resolve: { alias: { '@': import.meta.dirname, 'server-only': path.join(import.meta.dirname, 'tests/server-only.ts') } },
  test: {
    // next-auth imports next/server without an extension, which Node alone does not resolve.
    server: { deps: { inline: ['next-auth'] } },
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'], testTimeout: 30_000, hookTimeout: 60_000,
  },
})
