import 'server-only'
import { localDay } from '@/lib/calendar/local-date'
import { attemptGroups, type AttemptGroup, type BillCoverage, type EvidenceRow } from '@/lib/evidence/corroboration'
import type { ImportedRow } from '@/lib/evidence/imported-row'
import type { Placed } from '@/lib/evidence/selection'
import { insertFileRows, type FileRow } from '../bulk-rows'
import { nowDate } from '../clock'
import { accountIndex, newId, numberIndex, rowKey, saltedRowKey, seal } from '../keys'
import type { Member } from '../member'
import { withOffice, type Transaction } from '../unit-of-work'
import { rowSaltOf } from './cases'

/** Rows of files on their way into a case: each becomes an attempt of its own, and `regrouped-rows` joins those that are the same call. */

/** A row that is about to come in. `at` = its place in the file. */
export type ArrivingRow = { row: ImportedRow; placed: Placed; at: number }
/** Some rows of one file. `phoneOf` canonical or null. */
export type Arrival = { caseId: string; evidenceId: string; phoneOf: string | null; recipient: string; rows: readonly ArrivingRow[] }

type KeyedRow = ArrivingRow & { key: string }

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex')

/** Which of the keys the case holds already. */
async function heldKeys(tx: Transaction, scope: { officeId: string; caseId: string }, keys: readonly string[]): Promise<Set<string>> {
  const rows = await tx.$queryRaw<{ key: string }[]>`SELECT encode(row_key, 'hex') AS key FROM attempt_source
    WHERE office_id = ${scope.officeId}::uuid AND case_id = ${scope.caseId}::uuid
      AND row_key = ANY(ARRAY(SELECT decode(key, 'hex') FROM jsonb_array_elements_text(${JSON.stringify(keys)}::jsonb) AS key))`
  return new Set(rows.map(({ key }) => key))
}

/** The rows that the case does not hold yet, each once. A row is the same within its case and phone. */
async function newRows(tx: Transaction, member: Member, { caseId, phoneOf, rows }: Arrival): Promise<KeyedRow[]> {
  const { officeId } = member
  const salt = await rowSaltOf(member, caseId)
  const keyOf = (text: string) => hex(salt === null ? rowKey(officeId, text) : saltedRowKey(salt, text))
  const keyed = rows.map((row) => ({ ...row, key: keyOf(`${caseId}|${phoneOf ?? ''}|${row.row.dedupeKey}`) }))
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
    const index = made.get(name) ?? hex(make())
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

type Scope = { officeId: string; caseId: string }

function fileRow(scope: Scope, { attemptId: id, key, at, row, placed, number, account }: Entering, group: AttemptGroup): FileRow {
  const sealed = (column: string, text: string | null) => (text === null ? undefined : seal({ ...scope, column: `contact_attempt.${column}`, rowId: id }, text))
  return {
    id, source: newId(), key, place: String(at), kind: row.source, at: new Date(row.at).toISOString(), precision: row.precision, day: localDay(row.at),
    channel: row.channel, direction: placed.direction, grade: group.grade, number: sealed('number', placed.number), number_index: number ?? undefined,
    account: sealed('account', placed.account), account_index: account ?? undefined, answered: row.answered ?? undefined, seconds: row.seconds ?? undefined,
    ending: row.ending ?? undefined, forwarded: row.forwarded || undefined, content: sealed('content', row.content),
  }
}

/**
 * Stores those rows of a file that the case does not hold yet, each as an attempt of its own, graded as it stands alone beside `bills` (see `coverages`).
 * Returns how many came in.
 */
export async function insertArrival(member: Member, arrival: Arrival, bills: readonly BillCoverage[]): Promise<number> {
  const { officeId } = member
  return withOffice(member, async (tx) => {
    const indexes = lineIndexes(officeId)
    const phoneIndex = indexes.number(arrival.phoneOf)
    const entering = (await newRows(tx, member, arrival)).map((row): Entering => ({
      ...row, attemptId: newId(), number: indexes.number(row.placed.number), account: indexes.account(row.row.chat?.app ?? 'other', row.placed.account),
    }))
    const groups = new Map(attemptGroups(entering.map((row) => evidenceRow(row, phoneIndex)), bills).map((group) => [group.primary, group]))
    const { caseId, evidenceId, recipient } = arrival
    const rows = entering.flatMap((row) => {
      const group = groups.get(row.attemptId)
      return group ? [fileRow({ officeId, caseId }, row, group)] : []
    })
    await insertFileRows(tx, { officeId, caseId, evidenceId, recipient, phoneIndex, arrivedAt: nowDate().toISOString() }, rows)
    return rows.length
  })
}
