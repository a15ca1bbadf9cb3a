import 'server-only'
import type { ColumnMapping } from '@/lib/evidence/imports/column-mapping'
import { nowDate } from '../clock'
import type { Member } from '../member'
import { withOffice } from '../unit-of-work'

/** How the office reads tables that no format knows. `fingerprint` = keyed digest of a table's headings, in hex. */

/** What was said of this kind of table last; null = nothing yet. */
export async function columnMapping(member: Member, fingerprint: string): Promise<ColumnMapping | null> {
  const { officeId } = member
  const row = await withOffice(member, (tx) => tx.columnMapping.findUnique({ where: { officeId_fingerprint: { officeId, fingerprint } } }))
  return row && (JSON.parse(row.mapping) as ColumnMapping)
}

/** Remembers what was said, in place of what was said before. */
export async function keepColumnMapping(member: Member, fingerprint: string, mapping: ColumnMapping): Promise<void> {
  const { officeId } = member
  const said = { mapping: JSON.stringify(mapping), chosenBy: member.id, chosenAt: nowDate() }
  await withOffice(member, (tx) => tx.columnMapping.upsert({
    where: { officeId_fingerprint: { officeId, fingerprint } }, create: { officeId, fingerprint, ...said }, update: said,
  }))
}
