import path from 'node:path'
import { ESLint } from 'eslint'
import { beforeAll, describe, expect, test } from 'vitest'

const root = path.resolve(import.meta.dirname, '../..')
let eslint: ESLint

beforeAll(() => { eslint = new ESLint({ cwd: root }) })

/** Rules broken by `code` if it stood in `file`. */
async function broken(file: string, code: string): Promise<(string | null)[]> {
  const [result] = await eslint.lintText(code + '\n', { filePath: path.join(root, file) })
  return [...new Set(result!.messages.map((message) => message.ruleId))]
}

const refused: [file: string, code: string, rule: string][] = [
  ['lib/cases/x.ts', "import { x } from '@/lib/law/violation'\nexport const y = x", 'import/no-restricted-paths'],
  ['lib/calendar/x.ts', "import type { Ticket } from '../tickets/ticket'\nexport type Y = Ticket", 'import/no-restricted-paths'],
  ['lib/office/x.ts', "import { x } from '@/lib/cases/vocabulary'\nexport const y = x", 'import/no-restricted-paths'],
  ['lib/law/x.ts', "import { x } from '@/lib/server/clock'\nexport const y = x", 'import/no-restricted-paths'],
  ['components/ui/x.tsx', "import { x } from '@/lib/server/clock'\nexport const y = x", 'import/no-restricted-paths'],
  ['components/ui/x.tsx', "import { x } from '@/lib/cases/vocabulary'\nexport const y = x", 'import/no-restricted-paths'],
  ['app/x.tsx', "import { x } from '@/lib/server/db'\nexport const y = x", 'import/no-restricted-paths'],
  ['lib/server/casework/x.ts', "import { x } from '../db'\nexport const y = x", 'import/no-restricted-paths'],
  ['lib/server/casework/x.ts', "import { headers } from 'next/headers'\nexport const y = headers", 'no-restricted-imports'],
  ['lib/tickets/x.ts', "import { readFileSync } from 'node:fs'\nexport const y = readFileSync", 'no-restricted-imports'],
  ['lib/tickets/x.ts', "import { readFileSync } from 'fs'\nexport const y = readFileSync", 'no-restricted-imports'],
  ['lib/tickets/x.ts', "import { useState } from 'react'\nexport const y = useState", 'no-restricted-imports'],
  ['lib/tickets/x.ts', 'export const y = () => new Date()', 'no-restricted-syntax'],
  ['lib/tickets/x.ts', 'export const y = () => Date.now()', 'no-restricted-syntax'],
  ['lib/tickets/x.ts', 'export const y = () => process.env', 'no-restricted-globals'],
  ['lib/tickets/x.ts', "export const y = () => fetch('x')", 'no-restricted-globals'],
  ['lib/errors.ts', 'export const y = () => Date.now()', 'no-restricted-syntax'],
  ['lib/server/data/x.ts', 'export const y = () => { try { return 1 } catch { return 2 } }', 'no-restricted-syntax'],
  ['app/x.tsx', "'use server'\nexport const y = 1", 'no-restricted-syntax'],
  ['app/x.tsx', "export async function y() {\n  'use server'\n}", 'no-restricted-syntax'],
  ['lib/server/x.ts', 'export const y = (db: { $queryRawUnsafe(sql: string): void }) => db.$queryRawUnsafe(`x`)', 'no-restricted-syntax'],
  ['lib/server/x.ts', "import { Prisma } from './generated/client'\nexport const y = Prisma.raw('x')", 'no-restricted-syntax'],
  ['components/ui/x.tsx', 'export function Y({ useEffect }: { useEffect: (run: () => unknown) => void }) {\n  useEffect(() => 1)\n}', 'no-restricted-syntax'],
  ['components/ui/x.tsx', 'export const Y = () => <form className="grid"><input name="name" /></form>', 'no-restricted-syntax'],
  ['app/x.tsx', 'export type Props = { searchParams: Promise<{ q?: string }> }', 'no-restricted-syntax'],
  ['lib/server/utils.ts', 'export const y = 1', 'anning/file-name'],
  ['components/common/x.tsx', 'export const y = 1', 'anning/file-name'],
  ['lib/server/x.ts', 'export const y = (a: number, b: number, c: number, d: number) => a + b + c + d', 'max-params'],
  ['lib/server/x.ts', `export function y() {\n${'  void 0\n'.repeat(50)}}`, 'max-lines-per-function'],
  ['lib/server/x.ts', 'export const y = 1\n'.repeat(1) + '\n'.repeat(260), 'max-lines'],
  ['lib/server/x.ts', 'export const y = (x: any) => x', '@typescript-eslint/no-explicit-any'],
  ['lib/server/x.ts', '// eslint-disable-next-line\nexport const y = (x: any) => x', '@typescript-eslint/no-explicit-any'],
]

const allowed: [file: string, code: string][] = [
  ['lib/law/x.ts', "import { x } from '@/lib/cases/vocabulary'\nimport { y } from '../errors'\nexport const z = [x, y]"],
  ['lib/tickets/x.ts', 'export const y = (text: string) => new Date(text)'],
  ['lib/server/data/x.ts', "import { database } from '../db'\nexport const y = database"],
  ['lib/server/vault.ts', 'export const y = () => { try { return 1 } catch { return 2 } }'],
  ['lib/evidence/imports/x.ts', 'export const y = () => { try { return 1 } catch { return 2 } }'],
]

describe('lint', () => {
  test.each(refused)('%s: %s', async (file, code, rule) => expect(await broken(file, code)).toContain(rule))
  test.each(allowed)('allows in %s: %s', async (file, code) => expect(await broken(file, code)).toEqual([]))
})
