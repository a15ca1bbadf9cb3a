import 'server-only'
import { setTimeout as sleep } from 'node:timers/promises'
import { CaseworkError } from '@/lib/errors'
import type { Permission } from '@/lib/office/permissions'
import { jsonText } from './answer'
import { recordAudit } from './data/audit'
import { checkIdempotencyKey, claimKey, keepAnswer, releaseKey, renewKey, renewMs, requestHash, type StoredAnswer } from './data/idempotency'
import { isId } from './id'
import { errorFields, log } from './log'
import type { Member } from './member'
import { withOffice } from './unit-of-work'

/**
 * One deed of a member: what runs, and what must be noted beside it. `noted` = what the audit line says of it besides ids: words of closed sets, never a
 * person's. `bytes` = the body as sent; `key` = Idempotency-Key, if any.
 */
export type Deed = {
  request: Request; bytes: Buffer; key: string | undefined; permission: Permission; params: Record<string, string>
  status: number | ((answer: unknown) => number); ownTransactions: boolean
  noted?: (answer: unknown) => Record<string, string>; run: () => Promise<unknown>
}

// How long a repeat waits for the answer of a request that still runs, or for the lease of one that a crash cut off: eleven seconds, then the caller is told
// to come again.
const pausesMs = [100, 200, 400, 800, 1_500, 2_000, 2_000, 2_000, 2_000]

const ids = (params: Record<string, string>) => Object.fromEntries(Object.entries(params).filter(([name]) => /id$/i.test(name)))

/** What may stand in the chain about an answer: the id of what was made, not a name a caller chose. */
function madeId(text: string): string | undefined {
  const answer = JSON.parse(text) as { id?: unknown } | null
  return typeof answer?.id === 'string' && isId(answer.id) ? answer.id : undefined
}

/** Stored answer and audit line; the audit line last, because it holds the office's chain. */
async function note(member: Member, deed: Deed, answer: StoredAnswer): Promise<void> {
  const [about, made] = [ids(deed.params), madeId(answer.text)]
  if (deed.key !== undefined) await keepAnswer(member, deed.key, { ...answer, subjectId: Object.values(about)[0] ?? made ?? null, madeId: made ?? null })
  const said = deed.noted?.(JSON.parse(answer.text))
  await recordAudit(member, { action: deed.permission, method: deed.request.method, ...said, ...about, made })
}

async function finished(member: Member, deed: Deed): Promise<StoredAnswer> {
  const done = await deed.run()
  const answer = { status: typeof deed.status === 'number' ? deed.status : deed.status(done), text: jsonText(done) }
  await withOffice(member, () => note(member, deed, answer))
  return answer
}

const claimed = (member: Member, deed: Deed) =>
  deed.key === undefined ? Promise.resolve(null) : claimKey(member, checkIdempotencyKey(deed.key), requestHash(deed.request, deed.bytes))

const stillRuns = (error: unknown): 'still-runs' => {
  if (error instanceof CaseworkError && error.code === 'busy') return 'still-runs'
  throw error
}

/** A key of a deed that commits in pieces: while another request under it runs, waits outside of any transaction for its answer, or for its key back. */
async function claimedInTurn(member: Member, deed: Deed): Promise<StoredAnswer | null> {
  for (const pauseMs of pausesMs) {
    const earlier = await claimed(member, deed).catch(stillRuns)
    if (earlier !== 'still-runs') return earlier
    await sleep(pauseMs)
  }
  return claimed(member, deed)
}

/** Works while the key's lease is renewed. One that could not be renewed may be at the next time. */
async function whileHeld<T>(member: Member, key: string | undefined, work: () => Promise<T>): Promise<T> {
  if (key === undefined) return work()
  const renewing = setInterval(() => void renewKey(member, key).catch((error: unknown) => log.warn('key not renewed', errorFields(error))), renewMs)
  return work().finally(() => clearInterval(renewing))
}

async function inPieces(member: Member, deed: Deed): Promise<StoredAnswer> {
  const earlier = await claimedInTurn(member, deed)
  if (earlier) return earlier
  try {
    return await whileHeld(member, deed.key, () => finished(member, deed))
  } catch (error) {
    if (deed.key !== undefined) await releaseKey(member, deed.key)
    throw error
  }
}

const atOnce = (member: Member, deed: Deed) =>
  withOffice(member, async () => (await claimed(member, deed)) ?? finished(member, deed))

/** Does a deed once per Idempotency-Key: a repeat gets the stored answer. Refusals are not stored, so a corrected request may use the key again. */
export async function perform(member: Member, deed: Deed): Promise<StoredAnswer> {
  return deed.ownTransactions ? inPieces(member, deed) : atOnce(member, deed)
}

/** Notes that a member read personal data. */
export async function noteRead(member: Member, permission: Permission, params: Record<string, string>): Promise<void> {
  await recordAudit(member, { action: permission, method: 'GET', ...ids(params) })
}
