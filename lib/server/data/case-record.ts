import 'server-only'
import { phoneNumber } from '@/lib/cases/phone-number'
import type { RecordList } from '@/lib/letters/record/case-record'
import { CaseworkError } from '@/lib/errors'
import { Prisma } from '../generated/client'
import { accountIndex, numberIndex, open } from '../keys'
import type { Member } from '../member'
import { portions } from '../portions'
import { columnOf, recordTables, type ColumnKind, type RecordTable } from '../record-tables'
import { withOffice, type Transaction } from '../unit-of-work'

/** All rows of a case as its record tells them: opened, and in the words of lib/letters/record. */

type Row = Readonly<Record<string, unknown>>
/** A row of a record, by field. */
export type RecordRow = Readonly<Record<string, unknown>>
type Scope = { officeId: string; caseId: string }
/** What an index by the office's keys stands for, as far as the case tells. */
type Known = { phones: Map<string, string>; officeId: string }

const hex = (bytes: unknown) => Buffer.from(bytes as Uint8Array).toString('hex')

/** Which rows of a table belong to the case; a copy the program made for itself is no part of it. */
function ofCase({ table, belongs }: RecordTable, { officeId, caseId }: Scope): Prisma.Sql {
  const office = Prisma.sql`t.office_id = ${officeId}::uuid`
  const inCase = Prisma.sql`office_id = ${officeId}::uuid AND case_id = ${caseId}::uuid`
  const file = Prisma.sql`SELECT client_id FROM case_file WHERE office_id = ${officeId}::uuid AND id = ${caseId}::uuid`
  const channels = Prisma.sql`SELECT channel FROM ticket WHERE ${inCase} UNION SELECT channel FROM letter WHERE ${inCase}`
  const rows: Record<RecordTable['belongs'], Prisma.Sql> = {
    itself: Prisma.sql`${office} AND t.id = ${caseId}::uuid`,
    case: Prisma.sql`${office} AND t.case_id = ${caseId}::uuid`,
    evidence: Prisma.sql`${office} AND t.evidence_id IN (SELECT id FROM evidence_item WHERE ${inCase})`,
    ticket: Prisma.sql`${office} AND t.ticket_id IN (SELECT id FROM ticket WHERE ${inCase})`,
    client: Prisma.sql`${office} AND t.id IN (${file})`,
    channel: Prisma.sql`${office} AND t.channel IN (${channels})`,
  }
  return table === 'derivative' ? Prisma.sql`${rows.case} AND t.kind IN ('redacted', 'trimmed', 'extract')` : rows[belongs]
}

/** Every table with the order its rows are told in. */
const froms: Record<keyof typeof recordTables, { from: Prisma.Sql; order: Prisma.Sql }> = (() => {
  const [byId, byEvidence] = [Prisma.sql`t.id`, Prisma.sql`t.evidence_id`]
  return {
    case: { from: Prisma.sql`case_file t`, order: byId }, client: { from: Prisma.sql`client t`, order: byId },
    parties: { from: Prisma.sql`party t`, order: byId }, lines: { from: Prisma.sql`phone_line t`, order: byId },
    accounts: { from: Prisma.sql`chat_account t`, order: byId }, refusals: { from: Prisma.sql`refusal t`, order: byId },
    evidence: { from: Prisma.sql`evidence_item t`, order: byId }, notes: { from: Prisma.sql`evidence_note t`, order: byEvidence },
    copies: { from: Prisma.sql`derivative t`, order: byId }, sounds: { from: Prisma.sql`recording_fact t`, order: byEvidence },
    imports: { from: Prisma.sql`import_run t`, order: byId }, attempts: { from: Prisma.sql`contact_attempt t`, order: byId },
    sources: { from: Prisma.sql`attempt_source t`, order: byId }, links: { from: Prisma.sql`evidence_link t`, order: Prisma.sql`t.evidence_id, t.attempt_id` },
    findings: { from: Prisma.sql`finding t`, order: byId }, tickets: { from: Prisma.sql`ticket t`, order: byId },
    events: { from: Prisma.sql`ticket_event t`, order: byId }, letters: { from: Prisma.sql`letter t`, order: byId },
    likenessReasons: { from: Prisma.sql`likeness_reason t`, order: byId },
    dispatches: { from: Prisma.sql`letter_dispatch t`, order: byId },
    witnessRequests: { from: Prisma.sql`witness_request t`, order: byId }, channelSettings: { from: Prisma.sql`channel_setting t`,
    order: Prisma.sql`t.channel` },
  }
})()

function query(list: keyof typeof recordTables, scope: Scope): Prisma.Sql {
  const { from, order } = froms[list]
  return Prisma.sql`SELECT t.* FROM ${from} WHERE ${ofCase(recordTables[list], scope)} ORDER BY ${order}`
}

const apps = ['qq', 'wechat', 'other'] as const

/** How a column of each kind is told. `field` names a column of the row it stands in. */
function told(of: RecordTable, known: Known) {
  const opened = (row: Row, field: string, text: unknown) => {
    const rowId = String(row[of.rowId])
    return open({ officeId: known.officeId, column: `${of.table}.${columnOf(field)}`, rowId }, String(text))
  }
  const kinds: Record<ColumnKind, (value: unknown, field: string, row: Row) => unknown> = {
    plain: (value) => value,
    instant: (value) => (value as Date).toISOString(),
    bytes: (value) => Number(value),
    hex,
    sealed: (value, field, row) => opened(row, field, value),
    'sealed-json': (value, field, row) => JSON.parse(opened(row, field, value)) as unknown,
    'sealed-list': (value, field, row) => (value as string[]).flatMap((text) => JSON.parse(opened(row, field, text)) as string[]),
    json: (value) => JSON.parse(value as string) as unknown,
    phone: (value) => known.phones.get(hex(value)) ?? `#${hex(value)}`,
    app: () => null,
  }
  return (row: Row): RecordRow => {
    const fields = Object.entries(of.columns).map(([field, kind]) => {
      const value = row[columnOf(field)] ?? null
      return [field, value === null ? null : kinds[kind](value, field, row)] as const
    })
    return Object.fromEntries(fields)
  }
}

/** What a witness wrote is passed on when it was handed in and not taken back. */
const withStatement = (row: Row, told: RecordRow): RecordRow => (row.sent_at === null || row.withdrawn_at !== null ? { ...told, answers: null } : told)

/** The app an attempt's account is one of: the office's keys tell. */
const withApp = (officeId: string) => (row: Row, told: RecordRow): RecordRow => {
  if (row.account_index === null || told.account === null) return told
  const index = hex(row.account_index)
  return { ...told, accountApp: apps.find((app) => hex(accountIndex(officeId, app, String(told.account))) === index) ?? 'other' }
}

const tellsPhones: ReadonlySet<string> = new Set(['lines', 'evidence', 'imports'])

/** Numbers the case speaks of, by their index: lines of its people, and phones whose files came in. */
function learn(known: Known, list: keyof typeof recordTables, row: RecordRow): void {
  const said = list === 'lines' ? row.number : (row.about as { phoneOf?: string } | null | undefined)?.phoneOf
  if (typeof said !== 'string') return
  const number = phoneNumber(said) ?? said
  known.phones.set(hex(numberIndex(known.officeId, number)), number)
}

type Reading = { tx: Transaction; scope: Scope; known: Known }

async function* rowsOf({ tx, scope, known }: Reading, list: keyof typeof recordTables): AsyncGenerator<RecordRow[]> {
  const tell = told(recordTables[list], known)
  const more: Partial<Record<typeof list, (row: Row, told: RecordRow) => RecordRow>> = { attempts: withApp(scope.officeId), witnessRequests: withStatement }
  const whole = (row: Row) => more[list]?.(row, tell(row)) ?? tell(row)
  for await (const rows of portions<Row>(tx, query(list, scope))) {
    const portion = rows.map(whole)
    if (tellsPhones.has(list)) portion.forEach((row) => learn(known, list, row))
    yield portion
  }
}

/** What takes the rows of a record: some of one list at a time, the lists in their order, `case` and `client` first. */
export type RecordTaker = (list: RecordList | 'case' | 'client', rows: readonly RecordRow[]) => void
const recordSeconds = 120

/**
 * Reads all of a case as it stands at one moment, in portions. `begin` gives what takes them, anew when keys changed meanwhile. Call it outside of another
 * transaction.
 * @throws CaseworkError not-found
 */
export async function eachRecordPortion(member: Member, caseId: string, begin: () => RecordTaker): Promise<void> {
  const scope = { officeId: member.officeId, caseId }
  await withOffice(member, async (tx) => {
    if ((await tx.caseFile.count({ where: { officeId: scope.officeId, id: caseId } })) === 0) throw new CaseworkError('not-found')
    const take = begin()
    const known: Known = { phones: new Map(), officeId: scope.officeId }
    for (const list of Object.keys(recordTables) as (keyof typeof recordTables)[]) {
      for await (const rows of rowsOf({ tx, scope, known }, list)) take(list, rows)
    }
  }, { timeoutSeconds: recordSeconds, isSnapshot: true })
}
