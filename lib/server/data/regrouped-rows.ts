import 'server-only'
import { localDay } from '@/lib/calendar/local-date'
import type { CallEnding, Direction } from '@/lib/evidence/contact-attempt'
import { lastParting, type EvidenceRow } from '@/lib/evidence/corroboration'
import type { HeldRow, PlannedAttempt, Regrouping } from '@/lib/evidence/regrouping'
import { inBatches } from '../bulk-rows'
import { nowDate } from '../clock'
import { Prisma } from '../generated/client'
import { numberIndex, openOptional, sealOptional } from '../keys'
import type { Member } from '../member'
import { portions } from '../portions'
import { withOffice, type Transaction } from '../unit-of-work'

/** The rows of a case's handsets and bills under their attempts, read back to be matched, and what matching changes. Numbers are compared by index. */

/**
 * `evidenceId` = whose rows are fresh, null = none are; `line` = an attempt: only rows of its line, channel and direction; `owned` = phones of the case's
 * people.
 */
type Scope = { caseId: string; evidenceId: string | null; line?: string; owned: readonly { phone: string; person: string }[] }
type StoredRow = {
  id: string; attempt_id: string; person: string; kind: string; channel: string; phone_index: Buffer | null; other_index: Buffer | null; at: Date
  direction: string; answered: boolean | null; seconds: number | null; ending: string | null; forwarded: boolean; chosen_with: string | null
  is_fresh: boolean
}

const hex = (bytes: Uint8Array | null) => (bytes ? Buffer.from(bytes).toString('hex') : null)

const stored = (row: StoredRow): HeldRow => ({
  id: row.id, attemptId: row.attempt_id, isFresh: row.is_fresh, source: row.kind as EvidenceRow['source'], channel: row.channel as EvidenceRow['channel'],
  person: row.person, phoneOf: hex(row.phone_index), other: hex(row.other_index), at: row.at.getTime(), direction: row.direction as Direction,
  answered: row.answered, seconds: row.seconds, ending: row.ending as CallEnding | null, forwarded: row.forwarded,
  chosenWith: row.chosen_with,
})

/** Whether the case holds rows of a handset, and rows of a bill. */
export async function sidesOfCase(member: Member, caseId: string): Promise<{ handset: boolean; bill: boolean }> {
  const has = (kind: string) => Prisma.sql`EXISTS (SELECT 1 FROM attempt_source
    WHERE office_id = ${member.officeId}::uuid AND case_id = ${caseId}::uuid AND kind = ${kind})`
  const rows = await withOffice(member, (tx) =>
    tx.$queryRaw<{ handset: boolean; bill: boolean }[]>(Prisma.sql`SELECT ${has('handset')} AS handset, ${has('bill')} AS bill`))
  return rows[0] ?? { handset: false, bill: false }
}

/**
 * Hands every row of the case's handsets and bills to `take`, person by person, some thousand at a time, parted only where nothing can match across. Memory
 * follows the portion, not the case.
 */
export async function eachHeldStretch(member: Member, { caseId, evidenceId, line, owned }: Scope, take: (rows: HeldRow[]) => Promise<void>): Promise<void> {
  await withOffice(member, async (tx) => {
    let held: HeldRow[] = []
    const owners = JSON.stringify(owned.map(({ phone, person }) => ({ phone: hex(numberIndex(member.officeId, phone)), person })))
    const ofLine = line ? Prisma.sql`AND (coalesce(a.number_index, a.account_index), a.channel, a.direction) = (SELECT coalesce(number_index, account_index),
      channel, direction FROM contact_attempt WHERE office_id = ${member.officeId}::uuid AND id = ${line}::uuid)` : Prisma.empty
    const query = Prisma.sql`SELECT s.id, s.attempt_id, s.kind, a.channel, s.phone_index,
        coalesce(o.person, encode(s.phone_index, 'hex'), a.recipient) AS person,
        coalesce(a.number_index, a.account_index) AS other_index, s.at,
        a.direction, s.answered, s.seconds, s.ending, s.forwarded, s.chosen_with, coalesce(s.evidence_id = ${evidenceId}::uuid, false) AS is_fresh
      FROM attempt_source s JOIN contact_attempt a ON a.office_id = s.office_id AND a.id = s.attempt_id
        LEFT JOIN (SELECT DISTINCT ON (phone) phone, person FROM jsonb_to_recordset(${owners}::jsonb) AS v(phone text, person text)) o
          ON o.phone = encode(s.phone_index, 'hex')
      WHERE s.office_id = ${member.officeId}::uuid AND s.case_id = ${caseId}::uuid AND s.kind IN ('handset', 'bill') ${ofLine}
      ORDER BY person, a.channel, other_index, a.direction, s.at, s.id`
    for await (const rows of portions<StoredRow>(tx, query)) {
      held = held.concat(rows.map(stored))
      const parting = lastParting(held)
      if (parting > 0) await take(held.slice(0, parting))
      held = held.slice(parting)
    }
    if (held.length > 0) await take(held)
  })
}

/**
 * A bill row that leaves its handset attempt becomes an attempt of its own; it takes number and recipient from the one it leaves. What is sealed is sealed
 * anew, for a sealed text belongs to its row.
 */
async function splitAttempt(tx: Transaction, officeId: string, { primary, group, attemptId: id }: PlannedAttempt): Promise<void> {
  const from = await tx.contactAttempt.findUniqueOrThrow({ where: { officeId_id: { officeId, id: primary.attemptId } } })
  const at = new Date(primary.at)
  const sealedAnew = (column: 'number' | 'account') => {
    const place = (rowId: string) => ({ officeId, caseId: from.caseId, column: `contact_attempt.${column}`, rowId })
    return sealOptional(place(id), openOptional(place(from.id), from[column]))
  }
  await tx.contactAttempt.create({
    data: {
      ...from, id, number: sealedAnew('number'), account: sealedAnew('account'), at, localDay: localDay(primary.at), content: null,
      answered: group.answered, answeredBy: 'rule', seconds: group.seconds, ending: primary.ending,
      forwarded: group.forwarded, purpose: 'other', purposeBy: 'rule', grade: group.grade, createdAt: nowDate(),
    },
  })
}

/** What an attempt takes over from its rows; a person's word about the answer stays. */
const updateAttempts = (tx: Transaction, officeId: string, kept: readonly PlannedAttempt[]) => inBatches(
  kept.map(({ attemptId: id, group, primary }) => ({
    id, grade: group.grade, seconds: group.seconds, forwarded: group.forwarded, answered: group.answered, at: new Date(primary.at).toISOString(),
    local_day: localDay(primary.at), ending: primary.ending,
  })),
  (json) => tx.$executeRaw`
    UPDATE contact_attempt a SET grade = v.grade, seconds = v.seconds, forwarded = v.forwarded, at = v.at, local_day = v.local_day, ending = v.ending,
      answered = CASE a.answered_by WHEN 'rule' THEN v.answered ELSE a.answered END
    FROM jsonb_populate_recordset(NULL::contact_attempt, ${json}::jsonb) v
    WHERE a.office_id = ${officeId}::uuid AND a.id = v.id
      AND (a.grade, a.seconds, a.forwarded, a.at, a.local_day, a.ending, CASE a.answered_by WHEN 'rule' THEN v.answered ELSE a.answered END)
        IS DISTINCT FROM (v.grade, v.seconds, v.forwarded, v.at, v.local_day, v.ending, a.answered)`,
)

type TakenOver = { id: string; source: string; case_id: string; at_precision: string; content: string | null }

/** Text and precision follow a primary row that comes from another attempt; the text is sealed anew, for a sealed text belongs to its row. */
async function takeOver(tx: Transaction, officeId: string, kept: readonly PlannedAttempt[]): Promise<void> {
  const moved = kept.map(({ attemptId, primary }) => ({ id: attemptId, source: primary.attemptId })).filter(({ id, source }) => id !== source)
  if (moved.length === 0) return
  const found = await tx.$queryRaw<TakenOver[]>`SELECT v.id, v.source, a.case_id, a.at_precision, a.content
    FROM jsonb_to_recordset(${JSON.stringify(moved)}::jsonb) AS v(id uuid, source uuid)
    JOIN contact_attempt a ON a.office_id = ${officeId}::uuid AND a.id = v.source`
  const place = (rowId: string, caseId: string) => ({ officeId, caseId, column: 'contact_attempt.content', rowId })
  const rows = found.map(({ id, source, case_id: caseId, content, ...row }) => (
    { id, ...row, content: sealOptional(place(id, caseId), openOptional(place(source, caseId), content)) }))
  await inBatches(rows, (json) => tx.$executeRaw`
    UPDATE contact_attempt a SET at_precision = v.at_precision, content = coalesce(v.content, a.content)
    FROM jsonb_populate_recordset(NULL::contact_attempt, ${json}::jsonb) v WHERE a.office_id = ${officeId}::uuid AND a.id = v.id`)
}

const moveSources = (tx: Transaction, officeId: string, { attempts }: Regrouping) => inBatches(
  attempts.flatMap(({ attemptId, moved }) => moved.map(({ id }) => ({ id, attempt_id: attemptId }))),
  (json) => tx.$executeRaw`
    UPDATE attempt_source s SET attempt_id = v.attempt_id FROM jsonb_populate_recordset(NULL::attempt_source, ${json}::jsonb) v
    WHERE s.office_id = ${officeId}::uuid AND s.id = v.id`,
)

/** What a person tied to an attempt that is no more follows its rows. */
const removeEmptied = (tx: Transaction, officeId: string, { emptied }: Regrouping) => inBatches(
  emptied.map(({ attemptId, into }) => ({ id: attemptId, heir: into })),
  async (json) => {
    await tx.$executeRaw`INSERT INTO evidence_link (office_id, evidence_id, attempt_id, linked_by, linked_at)
      SELECT l.office_id, l.evidence_id, v.heir, l.linked_by, l.linked_at FROM jsonb_to_recordset(${json}::jsonb) AS v(id uuid, heir uuid)
      JOIN evidence_link l ON l.office_id = ${officeId}::uuid AND l.attempt_id = v.id ON CONFLICT DO NOTHING`
    await tx.$executeRaw`DELETE FROM contact_attempt a USING jsonb_to_recordset(${json}::jsonb) AS v(id uuid, heir uuid)
      WHERE a.office_id = ${officeId}::uuid AND a.id = v.id`
  },
)

/** Writes what matching changes in the attempts of a case. */
export async function writeRegrouping(member: Member, plan: Regrouping): Promise<void> {
  const { officeId } = member
  const kept = plan.attempts.filter(({ isNew }) => !isNew)
  await withOffice(member, async (tx) => {
    for (const planned of plan.attempts.filter(({ isNew }) => isNew)) await splitAttempt(tx, officeId, planned)
    await takeOver(tx, officeId, kept)
    await updateAttempts(tx, officeId, kept)
    await moveSources(tx, officeId, plan)
    await removeEmptied(tx, officeId, plan)
  })
}
