import 'server-only'
import type { DispatchEntry, DispatchWay } from '@/lib/letters/dispatch'
import { nowDate } from '../clock'
import type { LetterDispatch } from '../generated/client'
import { newId, openOptional, sealOptional } from '../keys'
import type { Member } from '../member'
import { withOffice } from '../unit-of-work'

/** How issued letters went out. Entries are only appended. */

type Kept = { officeId: string; caseId: string; id: string }
const place = ({ officeId, caseId, id }: Kept, column: string) => ({ officeId, caseId, column: `letter_dispatch.${column}`, rowId: id })

function entryOf(row: LetterDispatch): DispatchEntry {
  const { id, letterId, way, on, onAbout: isAbout, scanId, receiptId, undoes, completes, recordedBy } = row
  const note = openOptional(place(row, 'note'), row.note)
  const common = { id, letterId, note, recordedBy, recordedAt: row.recordedAt.getTime() }
  if (undoes !== null) return { ...common, undoes }
  const reference = openOptional(place(row, 'reference'), row.reference)
  if (completes !== null) return { ...common, completes, reference, scanId, receiptId }
  return { ...common, way: way as DispatchWay, on: on ?? '', isAbout, reference, scanId, receiptId }
}

/** Everything that was written down about letters of a case, oldest first. */
export async function dispatchesOfCase(member: Member, caseId: string): Promise<DispatchEntry[]> {
  const where = { officeId: member.officeId, caseId }
  return withOffice(member, async (tx) => (await tx.letterDispatch.findMany({ where, orderBy: { id: 'asc' } })).map(entryOf))
}

/** Everything that was written down about one letter, oldest first. */
export async function dispatchesOfLetter(member: Member, letterId: string): Promise<DispatchEntry[]> {
  const where = { officeId: member.officeId, letterId }
  return withOffice(member, async (tx) => (await tx.letterDispatch.findMany({ where, orderBy: { id: 'asc' } })).map(entryOf))
}

export type NewDispatch = {
  way?: DispatchWay; on?: string; isAbout?: boolean; reference?: string; note?: string; scanId?: string; receiptId?: string; undoes?: string
  completes?: string
}

/** Writes down how a letter went out, what came later to an entry, or that one was wrong. Returns its id. */
export async function insertDispatch(member: Member, of: { caseId: string; letterId: string }, said: NewDispatch): Promise<string> {
  const { officeId } = member
  const id = newId()
  const { isAbout = false, reference, note, ...rest } = said
  const kept = { officeId, caseId: of.caseId, id }
  await withOffice(member, (tx) => {
    const sealed = { reference: sealOptional(place(kept, 'reference'), reference), note: sealOptional(place(kept, 'note'), note) }
    return tx.letterDispatch.create({ data: { officeId, id, ...of, ...rest, onAbout: isAbout, ...sealed, recordedBy: member.id, recordedAt: nowDate() } })
  })
  return id
}
