import 'server-only'
import { CaseworkError } from '@/lib/errors'
import { now, nowDate } from '../clock'
import { newId, open, seal } from '../keys'
import type { Member } from '../member'
import { withOffice } from '../unit-of-work'

/** Unfinished intakes. Each belongs to the member who began it, and to nobody else; of somebody who is out of the office a colleague may take them over. */

/** `version` = the one it was typed over; without it the latest wins. */
export type IntakeDraft = { id: string; step: string; body: unknown; version?: string }
/** `updatedAt` = instant of the last change; `version` differs from every earlier one of the draft. */
export type KeptDraft = { id: string; step: string; body: Record<string, unknown>; updatedAt: number; version: string }

const bodyOf = (member: Member, rowId: string) => ({ officeId: member.officeId, caseId: null, column: 'intake_draft.body', rowId })
const mine = (member: Member) => ({ officeId: member.officeId, memberId: member.id })

const versionOf = (updatedAt: Date): string => String(updatedAt.getTime())

const listMax = 20
type Row = { id: string; step: string; body: string; updatedAt: Date }
const kept = (member: Member, { id, step, body, updatedAt }: Row): KeptDraft => ({
  id, step, body: JSON.parse(open(bodyOf(member, id), body)) as Record<string, unknown>, updatedAt: updatedAt.getTime(),
  version: versionOf(updatedAt),
})

/** The member's unfinished intakes, the last one touched first. */
export async function draftList(member: Member): Promise<KeptDraft[]> {
  return withOffice(member, async (tx) => {
    const rows = await tx.intakeDraft.findMany({ where: mine(member), orderBy: { updatedAt: 'desc' }, take: listMax })
    return rows.map((row) => kept(member, row))
  })
}

/** One unfinished intake; null when it is gone or another member's. */
export async function draftById(member: Member, id: string): Promise<KeptDraft | null> {
  return withOffice(member, async (tx) => {
    const row = await tx.intakeDraft.findFirst({ where: { ...mine(member), id } })
    return row && kept(member, row)
  })
}

/** Keeps a new draft. Returns its id and version. */
export async function insertDraft(member: Member, draft: { step: string; body: unknown }): Promise<{ id: string; version: string }> {
  const id = newId()
  const at = nowDate()
  await withOffice(member, (tx) => {
    const body = seal(bodyOf(member, id), JSON.stringify(draft.body))
    return tx.intakeDraft.create({ data: { ...mine(member), id, step: draft.step, body, createdAt: at, updatedAt: at } })
  })
  return { id, version: versionOf(at) }
}

/**
 * Keeps a draft as it stands now. Returns its new version. @throws CaseworkError not-found for a draft that is gone or another member's; conflict when it
 * is no longer the named version
 */
export async function updateDraft(member: Member, { id, step, body, version }: IntakeDraft): Promise<string> {
  const where = { ...mine(member), id }
  const before = version === undefined ? undefined : new Date(Number(version))
  const updatedAt = new Date(Math.max(now(), before ? before.getTime() + 1 : 0))
  return withOffice(member, async (tx) => {
    const text = seal(bodyOf(member, id), JSON.stringify(body))
    const { count } = await tx.intakeDraft.updateMany({ where: { ...where, updatedAt: before }, data: { step, body: text, updatedAt } })
    if (count === 0) throw new CaseworkError((await tx.intakeDraft.count({ where })) ? 'conflict' : 'not-found')
    return versionOf(updatedAt)
  })
}

/** Removes a draft; one that is gone already is as good. */
export async function removeDraft(member: Member, id: string): Promise<void> {
  await withOffice(member, (tx) => tx.intakeDraft.deleteMany({ where: { ...mine(member), id } }))
}

/** Makes the unfinished intakes of somebody who is out of the office this member's own. Returns how many there were. @throws CaseworkError not-found */
export async function takeOverDrafts(member: Member, from: string): Promise<number> {
  return withOffice(member, async (tx) => {
    const left = await tx.member.findFirst({ where: { officeId: member.officeId, id: from, disabledAt: { not: null } }, select: { id: true } })
    if (!left) throw new CaseworkError('not-found')
    const { count } = await tx.intakeDraft.updateMany({ where: { officeId: member.officeId, memberId: from }, data: { memberId: member.id } })
    return count
  })
}
