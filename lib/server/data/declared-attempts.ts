import 'server-only'
import { declaredTwins, twinWindowMs, type TwinCandidate } from '@/lib/evidence/declared-twins'
import type { ContactAttempt } from '../generated/client'
import { openOptional, sealOptional } from '../keys'
import type { Member } from '../member'
import { withOffice, type Transaction } from '../unit-of-work'

/** Attempts that somebody noted by hand and that a file shows as well: they are one call and must count once. */

type CandidateRow = { declared: string; shown: string; declared_at: Date; shown_at: Date }

async function candidatesOf(tx: Transaction, officeId: string, caseId: string): Promise<TwinCandidate[]> {
  // The notes first, then a look around each: right after a large file came in, what the database counted of these tables is old, and it would hold each
  // row against each other one.
  const rows = await tx.$queryRaw<CandidateRow[]>`WITH noted AS MATERIALIZED (
      SELECT id, at, number_index, recipient, direction FROM contact_attempt
      WHERE office_id = ${officeId}::uuid AND case_id = ${caseId}::uuid AND grade = 'declared' AND channel = 'call' AND at_precision <> 'day')
    SELECT d.id AS declared, near.id AS shown, d.at AS declared_at, near.at AS shown_at FROM noted d CROSS JOIN LATERAL (
      SELECT i.id, i.at FROM contact_attempt i WHERE i.office_id = ${officeId}::uuid AND i.case_id = ${caseId}::uuid
        AND i.at BETWEEN d.at - ${twinWindowMs} * interval '1 millisecond' AND d.at + ${twinWindowMs} * interval '1 millisecond'
        AND i.number_index = d.number_index AND i.recipient = d.recipient AND i.direction = d.direction AND i.channel = 'call' AND i.grade <> 'declared'
        AND NOT EXISTS (SELECT 1 FROM attempt_source s WHERE s.office_id = i.office_id AND s.attempt_id = i.id AND s.kind = 'person') OFFSET 0) near`
  return rows.map((row) => ({ declared: row.declared, shown: row.shown, declaredAt: row.declared_at.getTime(), shownAt: row.shown_at.getTime() }))
}

const place = ({ officeId, caseId, id }: ContactAttempt) => ({ officeId, caseId, column: 'contact_attempt.content', rowId: id })

/** What a person knows goes over; what the file says of time, answer and length stays. */
const takenOver = ({ shown, noted }: { shown: ContactAttempt; noted: ContactAttempt }) => ({
  ...(shown.content === null && noted.content !== null
    ? { content: sealOptional(place(shown), openOptional(place(noted), noted.content)), contentBy: 'person' }
    : {}),
  ...(noted.purposeBy === 'person' ? { purpose: noted.purpose, purposeBy: 'person' } : {}),
  ...(shown.answered === null && noted.answered !== null ? { answered: noted.answered, answeredBy: 'person' } : {}),
})

async function absorb(tx: Transaction, officeId: string, pair: { declared: string; shown: string }): Promise<void> {
  const at = (id: string) => ({ where: { officeId_id: { officeId, id } } })
  const [shown, noted] = [await tx.contactAttempt.findUniqueOrThrow(at(pair.shown)), await tx.contactAttempt.findUniqueOrThrow(at(pair.declared))]
  await tx.contactAttempt.update({ ...at(pair.shown), data: takenOver({ shown, noted }) })
  await tx.attemptSource.updateMany({ where: { officeId, attemptId: pair.declared }, data: { attemptId: pair.shown } })
  await tx.$executeRaw`INSERT INTO evidence_link (office_id, evidence_id, attempt_id, linked_by, linked_at)
    SELECT office_id, evidence_id, ${pair.shown}::uuid, linked_by, linked_at FROM evidence_link
    WHERE office_id = ${officeId}::uuid AND attempt_id = ${pair.declared}::uuid ON CONFLICT DO NOTHING`
  await tx.contactAttempt.delete(at(pair.declared))
}

/** Joins every noted call of a case with the one a file shows. Returns for each note the attempt it is part of now. */
export async function absorbDeclared(member: Member, caseId: string): Promise<Map<string, string>> {
  const { officeId } = member
  return withOffice(member, async (tx) => {
    const pairs = declaredTwins(await candidatesOf(tx, officeId, caseId))
    for (const pair of pairs) await absorb(tx, officeId, pair)
    return new Map(pairs.map(({ declared, shown }) => [declared, shown]))
  })
}
