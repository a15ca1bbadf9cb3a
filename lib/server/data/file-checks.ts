import 'server-only'
import type { ThingKind } from '@/lib/evidence/custody/received'
import { nowDate } from '../clock'
import type { Member } from '../member'
import { withOffice } from '../unit-of-work'
import type { Thing } from './custody'

/** How files were found when they were hashed last. `missing` = no file; `changed` = other bytes; `unreadable` = the disk or the cipher refuses it. */
export type FileFault = 'missing' | 'changed' | 'unreadable'
/** `fault`: null = whole. */
export type FileState = { fault: FileFault | null; checkedAt: number }

/** Keeps how these were found now. */
export async function keepFileStates(member: Member, found: readonly (Thing & { fault: FileFault | null })[]): Promise<void> {
  const { officeId } = member
  if (found.length === 0) return
  const kinds = [...new Set(found.map(({ kind }) => kind))]
  await withOffice(member, async (tx) => {
    for (const kind of kinds) {
      const ids = found.filter((each) => each.kind === kind).map(({ id }) => id)
      await tx.fileCheck.deleteMany({ where: { officeId, kind, thingId: { in: ids } } })
    }
    const checkedAt = nowDate()
    await tx.fileCheck.createMany({ data: found.map(({ kind, id, caseId, fault }) => ({ officeId, kind, thingId: id, caseId, fault, checkedAt })) })
  })
}

/** How one file was found last; null = it was never hashed anew since it came in. */
export async function fileState(member: Member, { kind, id }: Omit<Thing, 'caseId'>): Promise<FileState | null> {
  const where = { officeId_kind_thingId: { officeId: member.officeId, kind, thingId: id } }
  const row = await withOffice(member, (tx) => tx.fileCheck.findUnique({ where }))
  return row && { fault: row.fault as FileFault | null, checkedAt: row.checkedAt.getTime() }
}

export type DamagedFile = Thing & { fault: FileFault }

/** Files that were damaged when they were hashed last, of one case or of the office. */
export async function damagedFiles(member: Member, caseId?: string): Promise<DamagedFile[]> {
  const where = { officeId: member.officeId, caseId, fault: { not: null } }
  const rows = await withOffice(member, (tx) => tx.fileCheck.findMany({ where, orderBy: { thingId: 'asc' }, take: 1_000 }))
  return rows.map((row) => ({ kind: row.kind as ThingKind, id: row.thingId, caseId: row.caseId, fault: row.fault as FileFault }))
}
