import 'server-only'
import { AsyncLocalStorage } from 'node:async_hooks'
import { database } from './db'
import type { Prisma } from './generated/client'
import { KeyNotHeld } from './key-ring'
import { enterOffice, openRing } from './key-store'
import type { Member } from './member'

export type Transaction = Prisma.TransactionClient
/** `later` = what is to be done once the whole is kept, in a transaction of its own. */
type Work = { member: Member; tx: Transaction; later: (() => Promise<void>)[] }

const running = new AsyncLocalStorage<Work>()
// Postgres ends a stuck statement at 5 s and an idle transaction at 7 s, so it is always the first to give up. A page that waits for its turn when many
// come at once is better than one that says it failed: two seconds (what Prisma takes if not told) were too few on a busy machine.
const limits = { timeout: 8_000, maxWait: 10_000 }

/** A long transaction may wait for another one of its kind on the same case, and think between its statements. */
const patience = (tx: Transaction, seconds: number) => {
  const half = `${Math.round(seconds / 2)}s`
  return tx.$queryRaw`SELECT set_config('lock_timeout', ${half}, true), set_config('statement_timeout', ${half}, true),
    set_config('idle_in_transaction_session_timeout', ${half}, true)`
}

type Longer = { timeoutSeconds?: number; isSnapshot?: true }

async function inTransaction<T>(member: Member, fn: (tx: Transaction) => Promise<T>, { timeoutSeconds, isSnapshot }: Longer): Promise<T> {
  const later: Work['later'] = []
  const done = await database().$transaction(async (tx) => {
    await enterOffice(tx, member.officeId, member.userId)
    if (timeoutSeconds) await patience(tx, timeoutSeconds)
    return running.run({ member, tx, later }, () => fn(tx))
  }, { ...limits, ...(timeoutSeconds ? { timeout: timeoutSeconds * 1000 } : {}), ...(isSnapshot ? { isolationLevel: 'RepeatableRead' } : {}) })
  for (const each of later) await each()
  return done
}

/**
 * Runs `fn` in a transaction that sees the member's office and nothing else. Inside another `withOffice` of the same member it joins that one,
 * so what several data functions do for one request is kept or dropped as a whole. No `Promise.all` on one `tx`; no files, hashing or mail inside
 * (the name of a file that is whole on disk may be given last, see vault.ts): it runs once more when it meets text under a key that another server made
 * since it began.
 * `timeoutSeconds` is for imports alone, and for reading all of a case: many short statements that must be one. `isSnapshot`: all of them see one moment.
 */
export async function withOffice<T>(member: Member, fn: (tx: Transaction) => Promise<T>, longer: Longer = {}): Promise<T> {
  const work = running.getStore()
  if (work && work.member.officeId !== member.officeId) throw new Error('a transaction belongs to one office')
  if (work) return fn(work.tx)
  await openRing(member.officeId)
  return inTransaction(member, fn, longer).catch((error: unknown) => {
    if (error instanceof KeyNotHeld) return inTransaction(member, fn, longer)
    throw error
  })
}

/**
 * Does something after the transaction that runs now has committed, and before its caller goes on; at once where none runs. Nothing is done when it is rolled
 * back. It must not throw, since what was committed stays, and a stop of the server may come before it: a mark in the same transaction says that it is due.
 */
export async function afterCommit(fn: () => Promise<void>): Promise<void> {
  const work = running.getStore()
  if (work) work.later.push(fn)
  else await fn()
}
