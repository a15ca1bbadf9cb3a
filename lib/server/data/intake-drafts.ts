import 'server-only'
import { CaseworkError } from '@/lib/errors'
import { nowDate } from '../clock'
import { newId, open, seal } from '../keys'
import type { Member } from '../member'
import { withOffice } from '../unit-of-work'

/** Unfinished intakes. Each belongs to the member who began it, and to nobody else. */

export type IntakeDraft = { id: string; step: string; body: unknown }
/** `updatedAt` = instant of the last change. */
export type KeptDraft = { id: string; step: string; body: Record<string, unknown>; updatedAt: number }

const bodyOf = (member: Member, rowId: string) => ({ officeId: member.officeId, column: 'intake_draft.body', rowId })
const mine = (member: Member) => ({ officeId: member.officeId, memberId: member.id })

const listMax = 20
type Row = { id: string; step: string; body: string; updatedAt: Date }
const kept = (member: Member, { id, step, body, updatedAt }: Row): KeptDraft => ({
  id, step, body: JSON.parse(open(bodyOf(member, id), body)) as Record<string, unknown>, updatedAt: updatedAt.getTime(),
})

/** The member's unfinished intakes, the last one touched first. */
export async function draftList(member: Member): Promise<KeptDraft[]> {
  const rows = await withOffice(member, (tx) => tx.intakeDraft.findMany({ where: mine(member), orderBy: { updatedAt: 'desc' }, take: listMax }))
  return rows.map((row) => kept(member, row))
}

/** One unfinished intake; null when it is gone or another member's. */
export async function draftById(member: Member, id: string): Promise<KeptDraft | null> {
  const row = await withOffice(member, (tx) => tx.intakeDraft.findFirst({ where: { ...mine(member), id } }))
  return row && kept(member, row)
}

/** Keeps a new draft. Returns its id. */
export async function insertDraft(member: Member, draft: { step: string; body: unknown }): Promise<string> {
  const id = newId()
  const body = seal(bodyOf(member, id), JSON.stringify(draft.body))
  await withOffice(member, (tx) =>
    tx.intakeDraft.create({ data: { ...mine(member), id, step: draft.step, body, createdAt: nowDate(), updatedAt: nowDate() } }),
  )
  return id
}

/** @throws CaseworkError not-found for a draft that is gone or another member's */
export async function updateDraft(member: Member, draft: IntakeDraft): Promise<void> {
  const body = seal(bodyOf(member, draft.id), JSON.stringify(draft.body))
  const { count } = await withOffice(member, (tx) =>
    tx.intakeDraft.updateMany({ where: { ...mine(member), id: draft.id }, data: { step: draft.step, body, updatedAt: nowDate() } }),
  )
  if (count === 0) throw new CaseworkError('not-found')
}

/** Removes a draft; one that is gone already is as good. */
export async function removeDraft(member: Member, id: string): Promise<void> {
  await withOffice(member, (tx) => tx.intakeDraft.deleteMany({ where: { ...mine(member), id } }))
}
