import 'server-only'
import { CaseworkError } from '@/lib/errors'
import { type ErasureReason, requestDays } from '@/lib/office/erasure'
import { nowDate } from '../clock'
import type { ErasureRequest as Row } from '../generated/client'
import { newId } from '../keys'
import type { Member } from '../member'
import { withOffice } from '../unit-of-work'

/**
 * The first of two words that an erasure takes where two may erase: what exactly is to go, said once and never changed. The database's own functions look for
 * it (`check_second_word`), so that no program of ours can do without; a restore alone repeats what was decided before, in an owner's name.
 */

/** `subject` = the case's id, or the digest of a person (person-subject.ts). `things` = originals and issued letters that go along with the person. */
export type ErasureRequest = {
  id: string; caseId: string; kind: 'case' | 'person'; subject: string; things: string[]; why: ErasureReason; askedBy: string
  askedAt: number; expiresAt: number
}
export type NewErasureRequest = Pick<ErasureRequest, 'caseId' | 'kind' | 'subject' | 'things' | 'why'>

const dayMs = 86_400_000

const requestOf = ({ id, caseId, kind, subject, things, why, askedBy, askedAt }: Row): ErasureRequest => ({
  id, caseId, kind: kind as ErasureRequest['kind'], subject, things, why: why as ErasureReason, askedBy,
  askedAt: askedAt.getTime(), expiresAt: askedAt.getTime() + requestDays * dayMs,
})

/** What is asked for in a case, or in any of the office, and has not expired; the oldest first. */
export async function erasureRequests(member: Member, caseId?: string): Promise<ErasureRequest[]> {
  const where = { officeId: member.officeId, caseId, askedAt: { gt: nowDate(-requestDays * dayMs) } }
  return (await withOffice(member, (tx) => tx.erasureRequest.findMany({ where, orderBy: { askedAt: 'asc' } }))).map(requestOf)
}

/** Asks in the member's name; what was asked for the same before makes room, and whatever has expired goes. Returns its id. @throws CaseworkError not-found */
export async function insertErasureRequest(member: Member, { caseId, kind, subject, things, why }: NewErasureRequest): Promise<string> {
  const [{ officeId }, id] = [member, newId()]
  return withOffice(member, async (tx) => {
    if ((await tx.caseFile.count({ where: { officeId, id: caseId } })) === 0) throw new CaseworkError('not-found')
    await tx.erasureRequest.deleteMany({ where: { officeId, OR: [{ caseId, subject }, { askedAt: { lte: nowDate(-requestDays * dayMs) } }] } })
    // The database says when, and lets nobody else do it.
    await tx.$executeRaw`INSERT INTO erasure_request (office_id, id, case_id, kind, subject, things, why, asked_by)
      VALUES (${officeId}::uuid, ${id}::uuid, ${caseId}::uuid, ${kind}, ${subject}, ${things}::uuid[], ${why}, ${member.id}::uuid)`
    return id
  })
}

/** Takes what is asked for a case or a person of it back, or away once it is done; nothing there is as good. */
export async function dropErasureRequest(member: Member, { caseId, subject }: Pick<ErasureRequest, 'caseId' | 'subject'>): Promise<void> {
  await withOffice(member, (tx) => tx.erasureRequest.deleteMany({ where: { officeId: member.officeId, caseId, subject } }))
}
