import 'server-only'
import { createHash } from 'node:crypto'
import { CaseworkError } from '@/lib/errors'
import { nowDate } from '@/lib/server/clock'
import { isOfficeMode } from '@/lib/server/env'
import { Prisma } from '@/lib/server/generated/client'
import { open, seal } from '@/lib/server/keys'
import type { Member } from '@/lib/server/member'
import { thisRun } from '@/lib/server/running'
import { withOffice } from '@/lib/server/unit-of-work'

export type StoredAnswer = { status: number; text: string }
/** `subjectId` = what the request was about, `madeId` = what it made: when one of them is erased, the answer goes with it. */
export type KeptAnswer = StoredAnswer & { subjectId: string | null; madeId: string | null }

const keptMs = 7 * 86_400_000
/** A process that dies lets its claims go after this; one that lives renews them every `renewMs`. */
const leaseSeconds = 10
export const renewMs = 2_000
const shape = /^[\x21-\x7e]{1,200}$/

/** @throws CaseworkError invalid-body when the key is not 1 to 200 visible ASCII characters */
export function checkIdempotencyKey(key: string): string {
  if (!shape.test(key)) throw new CaseworkError('invalid-body', [{ path: 'Idempotency-Key', message: 'wrong-format' }])
  return key
}

/** SHA-256 over method, path and body: what "the same request" means. */
export const requestHash = (request: Request, body: Buffer): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(createHash('sha256').update(`${request.method} ${new URL(request.url).pathname}\n`).update(body).digest())

const placeOf = (member: Member, key: string) => ({ officeId: member.officeId, caseId: null, column: 'idempotency_key.answer', rowId: `${member.id}/${key}` })

const leased = () => Prisma.sql`clock_timestamp() + make_interval(secs => ${leaseSeconds})`

/** A claim nobody runs any more: its lease is over; in a personal install, where one process runs, also whatever another run of it left. */
const isFree = () => Prisma.sql`status IS NULL
  AND (lease_until IS NULL OR lease_until < clock_timestamp() OR (${!isOfficeMode()} AND holder <> ${thisRun()}::uuid))`

/**
 * Claims a key for this request. Returns null when the request is to run, or the answer it got the first time. Two at once: the second waits for the
 * first one's commit, and is `busy` where that one has committed its claim and still works. What a crash left is taken over by one of those who ask, at once
 * after the restart of a personal install, else when its lease is over.
 * @throws CaseworkError idempotency-conflict for another request under the same key, busy while the first still runs, erased where its answer was taken away
 */
export async function claimKey(member: Member, key: string, hash: Uint8Array<ArrayBuffer>): Promise<StoredAnswer | null> {
  return withOffice(member, async (tx) => {
    const id = { officeId: member.officeId, memberId: member.id, key }
    await tx.idempotencyKey.deleteMany({ where: { officeId: member.officeId, createdAt: { lt: nowDate(-keptMs) } } })
    const claimed = await tx.$executeRaw`INSERT INTO idempotency_key (office_id, member_id, key, request_hash, created_at, holder, lease_until)
      VALUES (${id.officeId}::uuid, ${id.memberId}::uuid, ${key}, ${hash}, ${nowDate()}, ${thisRun()}::uuid, ${leased()}) ON CONFLICT DO NOTHING`
    if (claimed === 1) return null
    const row = await tx.idempotencyKey.findUniqueOrThrow({ where: { officeId_memberId_key: id } })
    if (!Buffer.from(row.requestHash).equals(hash)) throw new CaseworkError('idempotency-conflict')
    if (row.status !== null && row.answer === null) throw new CaseworkError('erased')
    if (row.status !== null && row.answer !== null) return { status: row.status, text: open(placeOf(member, key), row.answer) }
    const taken = await tx.$executeRaw`UPDATE idempotency_key SET created_at = ${nowDate()}, holder = ${thisRun()}::uuid, lease_until = ${leased()}
      WHERE office_id = ${id.officeId}::uuid AND member_id = ${id.memberId}::uuid AND key = ${key} AND ${isFree()}`
    if (taken === 0) throw new CaseworkError('busy')
    return null
  })
}

/** Says that the deed of a key still runs here. */
export async function renewKey(member: Member, key: string): Promise<void> {
  await withOffice(member, (tx) => tx.$executeRaw`UPDATE idempotency_key SET lease_until = ${leased()}
    WHERE office_id = ${member.officeId}::uuid AND member_id = ${member.id}::uuid AND key = ${key} AND status IS NULL AND holder = ${thisRun()}::uuid`)
}

const mine = (member: Member, key: string) => ({ officeId: member.officeId, memberId: member.id, key, holder: thisRun() })

/** Keeps the answer for repeats. */
export async function keepAnswer(member: Member, key: string, { status, text, subjectId, madeId }: KeptAnswer): Promise<void> {
  await withOffice(member, (tx) => tx.idempotencyKey.updateMany({
    where: mine(member, key), data: { status, answer: seal(placeOf(member, key), text), subjectId, madeId },
  }))
}

/** Gives a key back after a refusal, so that a corrected request may use it. Only needed where the claim was committed before the work. */
export async function releaseKey(member: Member, key: string): Promise<void> {
  await withOffice(member, (tx) => tx.idempotencyKey.deleteMany({ where: { ...mine(member, key), status: null } }))
}

const noAnswer = { answer: null }

/** Takes away what answers kept for repeats tell of these things. The keys stay: a repeat of such a request is told so and done no second time. */
export async function forgetAnswers(member: Member, ids: readonly string[]): Promise<void> {
  const where = { officeId: member.officeId, status: { not: null }, OR: [{ subjectId: { in: [...ids] } }, { madeId: { in: [...ids] } }] }
  await withOffice(member, (tx) => tx.idempotencyKey.updateMany({ where, data: noAnswer }))
}

/** Takes away what any answer of the office tells that is about nothing by its id: whom it names nobody knows. */
export async function forgetUnnamedAnswers(member: Member): Promise<void> {
  const where = { officeId: member.officeId, status: { not: null }, subjectId: null }
  await withOffice(member, (tx) => tx.idempotencyKey.updateMany({ where, data: noAnswer }))
}
