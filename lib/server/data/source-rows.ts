import 'server-only'
import { localDay } from '@/lib/calendar/local-date'
import { attemptGroups, type AttemptGroup, type BillCoverage, type EvidenceRow } from '@/lib/evidence/corroboration'
import type { ImportedRow } from '@/lib/evidence/imported-row'
import type { Placed } from '@/lib/evidence/selection'
import { insertArrivingRows, publishRows, type FileRow } from '../bulk-rows'
import { nowDate } from '../clock'
import { accountIndex, newId, numberIndex, rowKey, saltedRowKey, seal } from '../keys'
import type { Member } from '../member'
import { withOffice } from '../unit-of-work'
import { rowSaltOf } from './cases'

/**
 * Rows of files on their way into a case. They arrive batch by batch under their reading, where no reader looks; then all of them are published in the one
 * transaction that ends the reading, each as an attempt of its own, and `regrouped-rows` joins those that are the same call.
 */

/** A row that is about to come in. `at` = its place in the file. */
export type ArrivingRow = { row: ImportedRow; placed: Placed; at: number }
/** Some rows of one file under its reading. `phoneOf` canonical or null; `from` = how many of its rows came before these. */
export type Arrival = { runId: string; caseId: string; phoneOf: string | null; from: number; rows: readonly ArrivingRow[] }
/** A reading whose rows have all arrived; `laidDown` = so many. */
export type Arrived = { runId: string; caseId: string; evidenceId: string; phoneOf: string | null; recipient: string; laidDown: number }

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex')

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

type Entering = ArrivingRow & { attemptId: string; number: string | null; account: string | null }

/** A row as the matching sees it; its id is that of its attempt. */
const evidenceRow = ({ attemptId, row, placed, number, account }: Entering, phoneOf: string | null): EvidenceRow => ({
  id: attemptId, source: row.source, channel: row.channel, phoneOf, other: number ?? account, at: row.at, direction: placed.direction, answered: row.answered,
  seconds: row.seconds, forwarded: row.forwarded,
})

/** `keyOf` = identity of a row by its text. */
type Scope = { officeId: string; caseId: string; phoneOf: string | null; keyOf: (text: string) => string }

/** A row is the same within its case and phone. */
function fileRow({ officeId, caseId, phoneOf, keyOf }: Scope, { attemptId: id, at, row, placed, number, account }: Entering, group: AttemptGroup): FileRow {
  const sealed = (column: string, text: string | null) =>
    (text === null ? undefined : seal({ officeId, caseId, column: `contact_attempt.${column}`, rowId: id }, text))
  return {
    id, source: newId(), key: keyOf(`${caseId}|${phoneOf ?? ''}|${row.dedupeKey}`), place: String(at), kind: row.source,
    at: new Date(row.at).toISOString(), precision: row.precision, day: localDay(row.at), channel: row.channel, direction: placed.direction,
    grade: group.grade, number: sealed('number', placed.number), number_index: number ?? undefined, account: sealed('account', placed.account),
    account_index: account ?? undefined, answered: row.answered ?? undefined, seconds: row.seconds ?? undefined, ending: row.ending ?? undefined,
    forwarded: row.forwarded || undefined, content: sealed('content', row.content),
  }
}

/** Lays some rows of a file down under its reading, each graded as it stands alone beside `bills` (see `coverages`). Nothing shows them yet. */
export async function addArrival(member: Member, arrival: Arrival, bills: readonly BillCoverage[]): Promise<void> {
  const { officeId } = member
  const { runId, caseId, phoneOf, from } = arrival
  await withOffice(member, async (tx) => {
    const salt = await rowSaltOf(member, caseId)
    const keyOf = (text: string) => hex(salt === null ? rowKey(officeId, text) : saltedRowKey(salt, text))
    const indexes = lineIndexes(officeId)
    const phoneIndex = indexes.number(phoneOf)
    const entering = arrival.rows.map((row): Entering => ({
      ...row, attemptId: newId(), number: indexes.number(row.placed.number), account: indexes.account(row.row.chat?.app ?? 'other', row.placed.account),
    }))
    const groups = new Map(attemptGroups(entering.map((row) => evidenceRow(row, phoneIndex)), bills).map((group) => [group.primary, group]))
    const rows = entering.flatMap((row) => {
      const group = groups.get(row.attemptId)
      return group ? [fileRow({ officeId, caseId, phoneOf, keyOf }, row, group)] : []
    })
    await insertArrivingRows(tx, { officeId, runId, caseId, from }, rows)
  })
}

/** Stores those rows of a reading that the case does not hold yet, each as an attempt of its own. How many came in. @throws Error unless all are there */
export async function publishArrival(member: Member, { runId, caseId, evidenceId, phoneOf, recipient, laidDown }: Arrived): Promise<number> {
  const { officeId } = member
  const phoneIndex = phoneOf === null ? null : hex(numberIndex(officeId, phoneOf))
  const file = { officeId, runId, caseId, evidenceId, recipient, phoneIndex, arrivedAt: nowDate().toISOString(), laidDown }
  return withOffice(member, (tx) => publishRows(tx, file))
}

/** Lets go of what arrived under one reading. */
export async function dropArrival(member: Member, runId: string): Promise<void> {
  await withOffice(member, (tx) => tx.arrivingRow.deleteMany({ where: { officeId: member.officeId, runId } }))
}

/** Lets go of what arrived under readings that no longer run: a stop came between their end and the tidying up. */
export async function dropEndedArrivals(member: Member): Promise<void> {
  const { officeId } = member
  await withOffice(member, (tx) => tx.$executeRaw`DELETE FROM arriving_row a WHERE a.office_id = ${officeId}::uuid
    AND NOT EXISTS (SELECT 1 FROM import_run r WHERE r.office_id = a.office_id AND r.id = a.run_id AND r.state = 'running')`)
}
