import 'server-only'
import { CaseworkError } from '@/lib/errors'

/** Postgres or Prisma gave up waiting: the caller may try again. */
const waitedTooLong = new Set(['P2024', 'P2028', 'P2034', '55P03', '57014', '40001', '40P01', '25P03'])
/** The database went away, or is just coming back. */
const databaseLost = new Set(['P1001', 'P1002', 'P1008', 'P1017', '57P01', '57P02', '57P03', '08006'])
const storageFull = new Set(['ENOSPC', 'EDQUOT', '53100'])
/** What a new row belongs to went while it was written: a case was erased. */
const gone = new Set(['P2003', '23503'])

type Chained = { code?: unknown; cause?: unknown; meta?: unknown; originalCode?: unknown }

/** Codes of an error and of what caused it, however the driver adapter nests them. */
function codesOf(error: unknown, depth = 0): string[] {
  if (typeof error !== 'object' || error === null || depth > 4) return []
  const { code, originalCode, cause, meta } = error as Chained
  const own = [code, originalCode].filter((each) => typeof each === 'string')
  const inner = (meta as { driverAdapterError?: unknown } | undefined)?.driverAdapterError
  return [...own, ...codesOf(cause, depth + 1), ...codesOf(inner, depth + 1)]
}

/** The refusal behind an error; null for a bug. */
export function refusalOf(error: unknown): CaseworkError | null {
  if (error instanceof CaseworkError) return error
  const codes = codesOf(error)
  if (codes.some((code) => waitedTooLong.has(code) || databaseLost.has(code))) return new CaseworkError('busy')
  if (codes.some((code) => storageFull.has(code))) return new CaseworkError('storage-full')
  if (codes.some((code) => gone.has(code))) return new CaseworkError('not-found')
  return null
}

/** Whether an error says that what was worked on is not there, or went just then: the check before a row was written, or its foreign key. */
export const isGone = (error: unknown): boolean => refusalOf(error)?.code === 'not-found'
