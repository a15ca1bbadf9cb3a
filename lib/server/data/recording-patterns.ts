import 'server-only'
import { CaseworkError } from '@/lib/errors'
import { ownPatternsMax } from '@/lib/evidence/recordings/template-schema'
import { nowDate } from '../clock'
import { newId, open, seal } from '../keys'
import type { Member } from '../member'
import { withOffice } from '../unit-of-work'

/** How the phones of the member's office name recordings. */

export type OwnPattern = { id: string; template: string }
const placeOf = (officeId: string, rowId: string) => ({ officeId, caseId: null, column: 'recording_pattern.template', rowId })

/** Templates of the office, the first one first. */
export async function recordingPatternsOf(member: Member): Promise<OwnPattern[]> {
  return withOffice(member, async (tx) => {
    const rows = await tx.recordingPattern.findMany({ where: { officeId: member.officeId }, orderBy: { id: 'asc' } })
    return rows.map(({ officeId, id, template }) => ({ id, template: open(placeOf(officeId, id), template) }))
  })
}

/** Keeps a template that was checked. @throws CaseworkError conflict when the office has as many as may be, or this one */
export async function insertRecordingPattern(member: Member, template: string): Promise<string> {
  const known = await recordingPatternsOf(member)
  if (known.length >= ownPatternsMax || known.some((each) => each.template === template)) throw new CaseworkError('conflict')
  const [id, { officeId }] = [newId(), member]
  await withOffice(member, (tx) =>
    tx.recordingPattern.create({ data: { officeId, id, template: seal(placeOf(officeId, id), template), addedBy: member.id, addedAt: nowDate() } }))
  return id
}

/** @throws CaseworkError not-found */
export async function removeRecordingPattern(member: Member, id: string): Promise<void> {
  const { count } = await withOffice(member, (tx) => tx.recordingPattern.deleteMany({ where: { officeId: member.officeId, id } }))
  if (count === 0) throw new CaseworkError('not-found')
}
