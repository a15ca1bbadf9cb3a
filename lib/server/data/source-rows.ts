import 'server-only'
import { localDay } from '@/lib/calendar/local-date'
import { attemptGroups, type AttemptGroup, type BillCoverage, type EvidenceRow } from '@/lib/evidence/corroboration'
import type { ImportedRow } from '@/lib/evidence/imported-row'
import type { Placed } from '@/lib/evidence/selection'
import { bytesCell, insertAttemptRows, insertSourceRows, type AttemptRow, type SourceRow } from '../bulk-rows'
import { nowDate } from '../clock'
import { accountIndex, newId, numberIndex, rowKey, seal, sealOptional } from '../keys'
import type { Member } from '../member'
import { withOffice, type Transaction } from '../unit-of-work'

/** Rows of files on their way into a case: each becomes an attempt of its own, and `regrouped-rows` joins those that are the same call. */

/** A row that is about to come in. `at` = its place in the file. */
export type ArrivingRow = { row: ImportedRow; placed: Placed; at: number }
/** Some rows of one file. `phoneOf` canonical or null. */
export type Arrival = { caseId: string; evidenceId: string; phoneOf: string | null; recipient: string; rows: readonly ArrivingRow[] }

type KeyedRow = ArrivingRow & { key: string }

/** Which of the keys the case holds already. */
async function heldKeys(tx: Transaction, scope: { officeId: string; caseId: string }, keys: readonly string[]): Promise<Set<string>> {
  const rows = await tx.$queryRaw<{ key: string }[]>`SELECT encode(row_key, 'hex') AS key FROM attempt_source
    WHERE office_id = ${scope.officeId}::uuid AND case_id = ${scope.caseId}::uuid
      AND row_key = ANY(ARRAY(SELECT decode(key, 'hex') FROM jsonb_array_elements_text(${JSON.stringify(keys)}::jsonb) AS key))`
  return new Set(rows.map(({ key }) => key))
}

/** The rows that the case does not hold yet, each once. A row is the same within its case and phone. */
async function newRows(tx: Transaction, officeId: string, { caseId, phoneOf, rows }: Arrival): Promise<KeyedRow[]> {
  const keyed = rows.map((row) => ({ ...row, key: Buffer.from(rowKey(officeId, `${caseId}|${phoneOf ?? ''}|${row.row.dedupeKey}`)).toString('hex') }))
  const known = await heldKeys(tx, { officeId, caseId }, keyed.map(({ key }) => key))
  return keyed.filter(({ key }) => {
    const isNew = !known.has(key)
    known.add(key)
    return isNew
  })
}

/** Indexes of the numbers and accounts of some rows; few lines write many rows, so each is made once. */
function lineIndexes(officeId: string) {
  const made = new Map<string, string>()
  const kept = (name: string, make: () => Uint8Array) => {
    const index = made.get(name) ?? bytesCell(make())
    made.set(name, index)
    return index
  }
  return {
    number: (number: string | null) => (number === null ? null : kept(`n|${number}`, () => numberIndex(officeId, number))),
    account: (app: string, account: string | null) => (account === null ? null : kept(`${app}|${account}`, () => accountIndex(officeId, app, account))),
  }
}

type Entering = KeyedRow & { attemptId: string; number: string | null; account: string | null }

/** A row as the matching sees it; its id is that of its attempt. */
const evidenceRow = ({ attemptId, row, placed, number, account }: Entering, phoneOf: string | null): EvidenceRow => ({
  id: attemptId, source: row.source, channel: row.channel, phoneOf, other: number ?? account, at: row.at, direction: placed.direction, answered: row.answered,
  seconds: row.seconds, forwarded: row.forwarded,
})

function attemptRow(officeId: string, arrival: Arrival, entering: Entering & { group: AttemptGroup }): AttemptRow {
  const { attemptId: id, row, placed, group } = entering
  const place = (column: string) => ({ officeId, column: `contact_attempt.${column}`, rowId: id })
  return {
    office_id: officeId, id, case_id: arrival.caseId, at: new Date(row.at).toISOString(), at_precision: row.precision, local_day: localDay(row.at),
    number: sealOptional(place('number'), placed.number), number_index: entering.number, account: sealOptional(place('account'), placed.account),
    account_index: entering.account, channel: row.channel, direction: placed.direction, answered: group.answered, seconds: group.seconds, ending: row.ending,
    forwarded: group.forwarded, recipient: arrival.recipient, content: row.content === null ? null : seal(place('content'), row.content), purpose: 'other',
    purpose_by: 'rule', grade: group.grade, created_at: nowDate().toISOString(),
  }
}

const sourceRow = (officeId: string, arrival: Arrival & { phoneIndex: string | null }, { attemptId, row, at, key }: Entering): SourceRow => ({
  office_id: officeId, id: newId(), case_id: arrival.caseId, attempt_id: attemptId, evidence_id: arrival.evidenceId, kind: row.source, place: String(at),
  at: new Date(row.at).toISOString(), phone_index: arrival.phoneIndex, answered: row.answered, seconds: row.seconds, ending: row.ending,
  forwarded: row.forwarded, row_key: `\\x${key}`,
})

/**
 * Stores those rows of a file that the case does not hold yet, each as an attempt of its own, graded as it stands alone beside `bills` (see `coverages`).
 * Returns how many came in.
 */
export async function insertArrival(member: Member, arrival: Arrival, bills: readonly BillCoverage[]): Promise<number> {
  const { officeId } = member
  return withOffice(member, async (tx) => {
    const indexes = lineIndexes(officeId)
    const phoneIndex = indexes.number(arrival.phoneOf)
    const entering = (await newRows(tx, officeId, arrival)).map((row): Entering => ({
      ...row, attemptId: newId(), number: indexes.number(row.placed.number), account: indexes.account(row.row.chat?.app ?? 'other', row.placed.account),
    }))
    const phoneOf = phoneIndex?.slice(2) ?? null
    const groups = new Map(attemptGroups(entering.map((row) => evidenceRow(row, phoneOf)), bills).map((group) => [group.primary, group]))
    const graded = entering.flatMap((row) => {
      const group = groups.get(row.attemptId)
      return group ? [{ ...row, group }] : []
    })
    await insertAttemptRows(tx, graded.map((row) => attemptRow(officeId, arrival, row)))
    await insertSourceRows(tx, graded.map((row) => sourceRow(officeId, { ...arrival, phoneIndex }, row)))
    return graded.length
  })
}
