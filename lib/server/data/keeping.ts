import 'server-only'
import type { LocalDate } from '@/lib/calendar/local-date'
import type { KeepReason } from '@/lib/office/keeping'
import { CaseworkError } from '@/lib/errors'
import { nowDate } from '../clock'
import { open } from '../keys'
import type { Member } from '../member'
import { withOffice } from '../unit-of-work'

/** Until when cases are kept. A day that has come asks for a person's decision; nothing goes by itself. */

export type Kept = { until: LocalDate; because: KeepReason; decidedAt: number | null }

/** What was decided last; null = nothing yet. @throws CaseworkError not-found */
export async function keepingOf(member: Member, caseId: string): Promise<Kept | null> {
  const id = { officeId_id: { officeId: member.officeId, id: caseId } }
  const row = await withOffice(member, (tx) => tx.caseFile.findUnique({ where: id, select: { keepUntil: true, keepBecause: true, keepDecidedAt: true } }))
  if (!row) throw new CaseworkError('not-found')
  return row.keepUntil ? { until: row.keepUntil, because: row.keepBecause as KeepReason, decidedAt: row.keepDecidedAt?.getTime() ?? null } : null
}

/** Decides until when a case is kept. @throws CaseworkError not-found */
export async function keepUntil(member: Member, caseId: string, { until, because }: Omit<Kept, 'decidedAt'>): Promise<void> {
  const data = { keepUntil: until, keepBecause: because, keepDecidedBy: member.id, keepDecidedAt: nowDate() }
  const { count } = await withOffice(member, (tx) => tx.caseFile.updateMany({ where: { officeId: member.officeId, id: caseId }, data }))
  if (count === 0) throw new CaseworkError('not-found')
}

/** How many cases have come to their day. */
export async function casesDueCount(member: Member, today: LocalDate): Promise<number> {
  const [row] = await withOffice(member, (tx) => tx.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count FROM case_file WHERE office_id = ${member.officeId}::uuid AND keep_until <= ${today}`)
  return row?.count ?? 0
}

export type DueCase = { id: string; title: string; until: LocalDate }
const dueMax = 200

/** Cases whose day has come, the oldest day first. */
export async function casesDue(member: Member, today: LocalDate): Promise<DueCase[]> {
  const { officeId } = member
  return withOffice(member, async (tx) => {
    const where = { officeId, keepUntil: { not: null, lte: today } }
    const rows = await tx.caseFile.findMany({ where, orderBy: { keepUntil: 'asc' }, take: dueMax, select: { id: true, title: true, keepUntil: true } })
    return rows.map((row) => ({ id: row.id, until: row.keepUntil ?? today, title: open({ officeId, column: 'case_file.title', rowId: row.id }, row.title) }))
  })
}
