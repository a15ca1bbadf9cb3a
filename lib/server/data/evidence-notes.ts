import 'server-only'
import { CaseworkError } from '@/lib/errors'
import { emptyNote, type EvidenceNote, type NoteChange } from '@/lib/evidence/note-schema'
import { now } from '../clock'
import type { EvidenceNote as Row } from '../generated/client'
import { commitment, openOptional, seal, sealOptional } from '../keys'
import type { Member } from '../member'
import { withOffice } from '../unit-of-work'
import { recordNote } from './custody'

/** What people wrote beside originals: sealed, changeable, one note for each original. */

type Of = { officeId: string; caseId: string; evidenceId: string }
const placeOf = ({ officeId, caseId, evidenceId }: Of) => (column: string) => ({ officeId, caseId, column: `evidence_note.${column}`, rowId: evidenceId })
const versionOf = (updatedAt: Date): string => String(updatedAt.getTime())
const parsed = <T>(text: string | null, otherwise: T): T => (text === null ? otherwise : (JSON.parse(text) as T))

function noteOf(row: Row, caseId: string): EvidenceNote {
  const place = placeOf({ ...row, caseId })
  return {
    title: openOptional(place('title'), row.title) ?? '',
    tags: parsed(openOptional(place('tags'), row.tags[0] ?? null), []),
    fields: parsed(openOptional(place('fields'), row.fields), {}),
    transcript: openOptional(place('transcript'), row.transcript) ?? '',
    marks: parsed(openOptional(place('marks'), row.marks), []),
    version: versionOf(row.updatedAt),
  }
}

/** Notes of a case by original; one nobody wrote about has no entry. */
export async function notesOfCase(member: Member, caseId: string): Promise<Map<string, EvidenceNote>> {
  return withOffice(member, async (tx) => {
    const rows = await tx.evidenceNote.findMany({ where: { officeId: member.officeId, evidence: { caseId } } })
    return new Map(rows.map((row) => [row.evidenceId, noteOf(row, caseId)]))
  })
}

type Changed = Omit<NoteChange, 'version'>

/** The changed columns. Tags are one sealed text: what people file under is as telling as what they write. */
function columnsOf(of: Of, { title, tags, fields, transcript, marks }: Changed) {
  const place = placeOf(of)
  const json = (column: string, value: unknown) => (value === undefined ? undefined : seal(place(column), JSON.stringify(value)))
  return {
    title: title === undefined ? undefined : sealOptional(place('title'), title || null),
    tags: tags === undefined ? undefined : tags.length > 0 ? [seal(place('tags'), JSON.stringify(tags))] : [],
    fields: json('fields', fields),
    transcript: transcript === undefined ? undefined : sealOptional(place('transcript'), transcript || null),
    marks: json('marks', marks),
  }
}

/** Tells the chain of custody that something was written beside the original: a transcript, or anything else. */
async function tellChange(member: Member, of: Of, { transcript, ...rest }: Changed): Promise<void> {
  const item = { id: of.evidenceId, caseId: of.caseId }
  const says = (column: string, text: string) => commitment(placeOf(of)(column), text)
  if (Object.values(rest).some((part) => part !== undefined)) await recordNote(member, item, { part: 'note', says: says('note', JSON.stringify(rest)) })
  if (transcript !== undefined) await recordNote(member, item, { part: 'transcript', says: says('transcript', transcript) })
}

/**
 * Keeps what a person wrote beside an original. Returns the note's new version.
 * @throws CaseworkError not-found for a foreign original; conflict when it is no longer the named version
 */
export async function keepNote(member: Member, evidenceId: string, { version, ...changed }: NoteChange): Promise<string> {
  const { officeId } = member
  return withOffice(member, async (tx) => {
    const item = await tx.evidenceItem.findUnique({ where: { officeId_id: { officeId, id: evidenceId } }, select: { caseId: true } })
    if (!item) throw new CaseworkError('not-found')
    const before = await tx.evidenceNote.findUnique({ where: { officeId_evidenceId: { officeId, evidenceId } }, select: { updatedAt: true } })
    if (version !== undefined && version !== versionOf(before?.updatedAt ?? new Date(0))) throw new CaseworkError('conflict')
    const updatedAt = new Date(Math.max(now(), before ? before.updatedAt.getTime() + 1 : 0))
    const data = { ...columnsOf({ officeId, caseId: item.caseId, evidenceId }, changed), updatedBy: member.id, updatedAt }
    const { count } = before
      ? await tx.evidenceNote.updateMany({ where: { officeId, evidenceId, updatedAt: before.updatedAt }, data })
      : await tx.evidenceNote.createMany({ data: [{ officeId, evidenceId, ...data }], skipDuplicates: true })
    if (count === 0) throw new CaseworkError('conflict')
    await tellChange(member, { officeId, caseId: item.caseId, evidenceId }, changed)
    return versionOf(updatedAt)
  })
}

/** The note of one original; empty when nobody wrote any. */
export async function noteOfEvidence(member: Member, item: { id: string; caseId: string }): Promise<EvidenceNote> {
  const where = { officeId_evidenceId: { officeId: member.officeId, evidenceId: item.id } }
  return withOffice(member, async (tx) => {
    const row = await tx.evidenceNote.findUnique({ where })
    return row ? noteOf(row, item.caseId) : emptyNote
  })
}
