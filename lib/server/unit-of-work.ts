import 'server-only'
import { AsyncLocalStorage } from 'node:async_hooks'
import { database } from './db'
import type { Prisma } from './generated/client'
import type { Member } from './member'

export type Transaction = Prisma.TransactionClient
type Work = { member: Member; tx: Transaction }

const running = new AsyncLocalStorage<Work>()
// Postgres ends a stuck statement at 5 s and an idle transaction at 7 s, so it is always the first to give up.
const limits = { timeout: 8_000, maxWait: 2_000 }

/** A long transaction may wait for another one of its kind on the same case, and think between its statements. */
const patience = (tx: Transaction, seconds: number) => {
  const half = `${Math.round(seconds / 2)}s`
  return tx.$queryRaw`SELECT set_config('lock_timeout', ${half}, true), set_config('statement_timeout', ${half}, true),
    set_config('idle_in_transaction_session_timeout', ${half}, true)`
}

/**
 * Runs `fn` in a transaction that sees the member's office and nothing else. Inside another `withOffice` of the same member it joins that one,
 * so what several data functions do for one request is kept or dropped as a whole. No `Promise.all` on one `tx`; no files, hashing or mail inside
 * (the name of a file that is whole on disk may be given last, see vault.ts).
 * `timeoutSeconds` is for imports alone: many short statements that must be one.
 */
export async function withOffice<T>(member: Member, fn: (tx: Transaction) => Promise<T>, longer: { timeoutSeconds?: number } = {}): Promise<T> {
  const work = running.getStore()
  if (work && work.member.officeId !== member.officeId) throw new Error('a transaction belongs to one office')
  if (work) return fn(work.tx)
  return database().$transaction(async (tx) => {
    await tx.$queryRaw`SELECT set_config('app.office_id', ${member.officeId}, true), set_config('app.user_id', ${member.userId}, true)`
    if (longer.timeoutSeconds) await patience(tx, longer.timeoutSeconds)
    return running.run({ member, tx }, () => fn(tx))
  }, { ...limits, ...(longer.timeoutSeconds ? { timeout: longer.timeoutSeconds * 1000 } : {}) })
}
