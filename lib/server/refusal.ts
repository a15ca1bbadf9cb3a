import 'server-only'
import { CaseworkError } from '@/lib/errors'

/** Postgres or Prisma gave up waiting: the caller may try again. */
const waitedTooLong = new Set(['P2024', 'P2028', 'P2034', '55P03', '57014', '40001', '40P01', '25P03'])
/** The database went away, or is just coming back. */
const databaseLost = new Set(['P1001', 'P1002', 'P1008', 'P1017', '57P01', '57P02', '57P03', '08006'])
/** What the driver says of a connection that broke under it: words, where it has no code for it. */
const lineLost = /^(?:Connection terminated|Client has encountered a connection error|timeout exceeded when trying to connect)/
const kindsLost = new Set(['ConnectionClosed', 'DatabaseNotReachable', 'SocketTimeout'])
const storageFull = new Set(['ENOSPC', 'EDQUOT', '53100'])
/** What a new row belongs to went while it was written: a case was erased. */
const gone = new Set(['P2003', '23503'])

/** The person of a case took back that it is kept: a trigger of the database takes nothing new of it. */
const keepingWithdrawn = 'AN047'

type Chained = { code?: unknown; cause?: unknown; meta?: unknown; originalCode?: unknown; message?: unknown; kind?: unknown }
/** An error and what caused it, however the driver adapter nests them. */
function chainOf(error: unknown, depth = 0): Chained[] {
  if (typeof error !== 'object' || error === null || depth > 4) return []
  const one = error as Chained
  const inner = (one.meta as { driverAdapterError?: unknown } | undefined)?.driverAdapterError
  return [one, ...chainOf(one.cause, depth + 1), ...chainOf(inner, depth + 1)]
}

const codesOf = (chain: readonly Chained[]): string[] =>
  chain.flatMap(({ code, originalCode }) => [code, originalCode]).filter((each) => typeof each === 'string')
const isLineLost = ({ message, kind }: Chained) => kindsLost.has(String(kind)) || (typeof message === 'string' && lineLost.test(message))

/** The refusal behind an error; null for a bug. */
export function refusalOf(error: unknown): CaseworkError | null {
  if (error instanceof CaseworkError) return error
  const chain = chainOf(error)
  const codes = codesOf(chain)
  if (chain.some(isLineLost) || codes.some((code) => waitedTooLong.has(code) || databaseLost.has(code))) return new CaseworkError('busy')
  if (codes.some((code) => storageFull.has(code))) return new CaseworkError('storage-full')
  if (codes.includes(keepingWithdrawn)) return new CaseworkError('keeping-withdrawn')
  if (codes.some((code) => gone.has(code))) return new CaseworkError('not-found')
  return null
}

/** Whether an error says that what was worked on is not there, or went just then: the check before a row was written, or its foreign key. */
export const isGone = (error: unknown): boolean => refusalOf(error)?.code === 'not-found'
