import 'server-only'
import type { Member } from '../member'
import { withOffice } from '../unit-of-work'

/** What ties the originals of a case to its acts, as far as a package asks. */

/** `rows` = rows of the original that are of the case; `acts` = what it shows, by a row or a link; `from`, `to` = instants of the first and the last. */
export type Tied = { rows: number; acts: number; from: number; to: number }

/** By original; one that nothing is tied to has no entry. */
export async function tiedActs(member: Member, caseId: string): Promise<Map<string, Tied>> {
  const { officeId } = member
  const found = await withOffice(member, (tx) => tx.$queryRaw<{ id: string; rows: bigint; acts: bigint; from: Date; to: Date }[]>`
    SELECT id::text, sum(is_row) AS rows, count(DISTINCT attempt_id) AS acts, min(at) AS from, max(at) AS to FROM (
      SELECT evidence_id AS id, attempt_id, at, (kind IN ('handset', 'bill', 'chat'))::int AS is_row FROM attempt_source
        WHERE office_id = ${officeId}::uuid AND case_id = ${caseId}::uuid AND evidence_id IS NOT NULL
      UNION ALL
      SELECT l.evidence_id, a.id, a.at, 0 FROM contact_attempt a JOIN evidence_link l ON l.office_id = a.office_id AND l.attempt_id = a.id
        WHERE a.office_id = ${officeId}::uuid AND a.case_id = ${caseId}::uuid
    ) AS tied GROUP BY id`)
  return new Map(found.map(({ id, rows, acts, from, to }) => [id, { rows: Number(rows), acts: Number(acts), from: from.getTime(), to: to.getTime() }]))
}

/** Places of those rows of an original that are of its case, as its kind counts. */
export async function placesInOriginal(member: Member, { id, caseId }: { id: string; caseId: string }): Promise<Set<number>> {
  const where = { officeId: member.officeId, caseId, evidenceId: id, place: { not: null }, kind: { in: ['handset', 'bill', 'chat'] } }
  const rows = await withOffice(member, (tx) => tx.attemptSource.findMany({ where, select: { place: true } }))
  return new Set(rows.map(({ place }) => Number(place)))
}
