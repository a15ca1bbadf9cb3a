import 'server-only'
import { randomBytes } from 'node:crypto'
import { phoneNumber } from '@/lib/cases/phone-number'
import { emptyStatement } from '@/lib/evidence/statement'
import type { CaseRecord } from '@/lib/letters/record/case-record'
import { CaseworkError } from '@/lib/errors'
import { forgetPlans, inBatches } from '../bulk-rows'
import { Prisma } from '../generated/client'
import { draftCaseKey, keepCaseKeys } from '../key-store'
import { accountIndex, commitment, numberIndex, seal } from '../keys'
import type { Member } from '../member'
import { columnOf, recordTables, type ColumnKind, type RecordTable } from '../record-tables'
import { withOffice, type Transaction } from '../unit-of-work'
import { isOriginalThere } from '../vault'
import { recordIssue, recordReceived } from './custody'
import { holdFile } from './erasures'
import { saysOfOriginal } from './evidence'
import { holdPlace } from './members'

/** The rows of a record on their way into an office: sealed under a fresh key of the case, and indexed by the office's own keys. */

type Scope = { officeId: string; caseId: string }
/** Channel settings are of the whole office: a record tells them, and nothing of them comes in with it. */
type ListName = Exclude<keyof typeof recordTables, 'channelSettings'>
type Row = Readonly<Record<string, unknown>>

const hexText = (bytes: Uint8Array) => `\\x${Buffer.from(bytes).toString('hex')}`

/** An index for a number; a phone whose number nobody told keeps the mark it had. */
const phoneIndexText = (officeId: string, phone: string) => (phone.startsWith('#') ? `\\x${phone.slice(1)}` : hexText(numberIndex(officeId, phone)))

function written({ officeId, caseId }: Scope, of: RecordTable) {
  const sealedText = (field: string, row: Row, text: string) => {
    const rowId = String(row[of.rowId === 'evidence_id' ? 'evidenceId' : 'id'])
    return seal({ officeId, caseId: of.table === 'client' ? null : caseId, column: `${of.table}.${columnOf(field)}`, rowId }, text)
  }
  const kinds: Record<ColumnKind, (value: unknown, field: string, row: Row) => unknown> = {
    plain: (value) => value,
    instant: (value) => value,
    bytes: (value) => value,
    hex: (value) => `\\x${String(value)}`,
    sealed: (value, field, row) => sealedText(field, row, String(value)),
    'sealed-json': (value, field, row) => sealedText(field, row, JSON.stringify(value)),
    'sealed-list': (value, field, row) => ((value as string[]).length > 0 ? [sealedText(field, row, JSON.stringify(value))] : []),
    json: (value) => JSON.stringify(value),
    phone: (value) => phoneIndexText(officeId, String(value)),
    app: (value, _, row) => hexText(accountIndex(officeId, String(value), String(row.account))),
  }
  return (row: Row): Row => {
    const columns = Object.entries(of.columns).map(([field, kind]) => {
      const value = row[field] ?? null
      return [columnOf(field), value === null ? null : kinds[kind](value, field, row)] as const
    })
    return { office_id: officeId, ...(of.belongs === 'case' && { case_id: caseId }), ...Object.fromEntries(columns) }
  }
}

/** Columns of a table that are computed, by what the record says. */
function computed({ officeId }: Scope, record: CaseRecord): Partial<Record<ListName, (row: Row) => Row>> {
  const index = (number: unknown) => (number === null ? null : hexText(numberIndex(officeId, String(number))))
  const ofLine = (number: string) => index(phoneNumber(number) ?? number)
  return {
    case: () => ({ client_id: record.client?.id ?? null, reviewed_at: null, reviewed_edition: null }),
    client: ({ phone }) => ({ phone_index: phone === null ? null : ofLine(String(phone)) }),
    lines: ({ number }) => ({ number_index: ofLine(String(number)) }),
    accounts: ({ app, account }) => ({ account_index: hexText(accountIndex(officeId, String(app), String(account))) }),
    imports: ({ rejected }) => ({ rejected_count: (rejected as unknown[]).length, tries: 0 }),
    attempts: ({ number }) => ({ number_index: index(number) }),
    tickets: () => ({ turn: 'them' }),
    // The link of a request belongs to the office it was made in: here nobody holds its key.
    witnessRequests: () => ({ token_hash: hexText(randomBytes(32)), passcode_hash: null, saved_at: null }),
  }
}

const statements: Record<ListName, (json: string) => Prisma.Sql> = {
  case: (json) => Prisma.sql`INSERT INTO case_file SELECT * FROM jsonb_populate_recordset(NULL::case_file, ${json}::jsonb) ON CONFLICT DO NOTHING`,
  client: (json) => Prisma.sql`INSERT INTO client SELECT * FROM jsonb_populate_recordset(NULL::client, ${json}::jsonb) ON CONFLICT DO NOTHING`,
  parties: (json) => Prisma.sql`INSERT INTO party SELECT * FROM jsonb_populate_recordset(NULL::party, ${json}::jsonb) ON CONFLICT DO NOTHING`,
  lines: (json) => Prisma.sql`INSERT INTO phone_line SELECT * FROM jsonb_populate_recordset(NULL::phone_line, ${json}::jsonb) ON CONFLICT DO NOTHING`,
  accounts: (json) => Prisma.sql`INSERT INTO chat_account SELECT * FROM jsonb_populate_recordset(NULL::chat_account, ${json}::jsonb) ON CONFLICT DO NOTHING`,
  refusals: (json) => Prisma.sql`INSERT INTO refusal SELECT * FROM jsonb_populate_recordset(NULL::refusal, ${json}::jsonb) ON CONFLICT DO NOTHING`,
  evidence: (json) => Prisma.sql`INSERT INTO evidence_item SELECT * FROM jsonb_populate_recordset(NULL::evidence_item, ${json}::jsonb)
    ON CONFLICT DO NOTHING`,
  notes: (json) => Prisma.sql`INSERT INTO evidence_note SELECT * FROM jsonb_populate_recordset(NULL::evidence_note, ${json}::jsonb) ON CONFLICT DO NOTHING`,
  copies: (json) => Prisma.sql`INSERT INTO derivative SELECT * FROM jsonb_populate_recordset(NULL::derivative, ${json}::jsonb) ON CONFLICT DO NOTHING`,
  sounds: (json) => Prisma.sql`INSERT INTO recording_fact SELECT * FROM jsonb_populate_recordset(NULL::recording_fact, ${json}::jsonb)
    ON CONFLICT DO NOTHING`,
  imports: (json) => Prisma.sql`INSERT INTO import_run SELECT * FROM jsonb_populate_recordset(NULL::import_run, ${json}::jsonb) ON CONFLICT DO NOTHING`,
  attempts: (json) => Prisma.sql`INSERT INTO contact_attempt SELECT * FROM jsonb_populate_recordset(NULL::contact_attempt, ${json}::jsonb)
    ON CONFLICT DO NOTHING`,
  sources: (json) => Prisma.sql`INSERT INTO attempt_source SELECT * FROM jsonb_populate_recordset(NULL::attempt_source, ${json}::jsonb)
    ON CONFLICT DO NOTHING`,
  links: (json) => Prisma.sql`INSERT INTO evidence_link SELECT * FROM jsonb_populate_recordset(NULL::evidence_link, ${json}::jsonb) ON CONFLICT DO NOTHING`,
  findings: (json) => Prisma.sql`INSERT INTO finding SELECT * FROM jsonb_populate_recordset(NULL::finding, ${json}::jsonb) ON CONFLICT DO NOTHING`,
  tickets: (json) => Prisma.sql`INSERT INTO ticket SELECT * FROM jsonb_populate_recordset(NULL::ticket, ${json}::jsonb) ON CONFLICT DO NOTHING`,
  letters: (json) => Prisma.sql`INSERT INTO letter SELECT * FROM jsonb_populate_recordset(NULL::letter, ${json}::jsonb) ON CONFLICT DO NOTHING`,
  events: (json) => Prisma.sql`INSERT INTO ticket_event SELECT * FROM jsonb_populate_recordset(NULL::ticket_event, ${json}::jsonb) ON CONFLICT DO NOTHING`,
  likenessReasons: (json) => Prisma.sql`INSERT INTO likeness_reason SELECT * FROM jsonb_populate_recordset(NULL::likeness_reason, ${json}::jsonb)
    ON CONFLICT DO NOTHING`,
  dispatches: (json) => Prisma.sql`INSERT INTO letter_dispatch SELECT * FROM jsonb_populate_recordset(NULL::letter_dispatch, ${json}::jsonb)
    ON CONFLICT DO NOTHING`,
  witnessRequests: (json) => Prisma.sql`INSERT INTO witness_request SELECT * FROM jsonb_populate_recordset(NULL::witness_request, ${json}::jsonb)
    ON CONFLICT DO NOTHING`,
}

/** Rows that lead to other rows of their list come after those. */
function inOrder<T extends Row>(rows: readonly T[], leadsTo: string): T[] {
  const byId = new Map(rows.map((row) => [row.id, row]))
  const depth = (row: T | undefined): number => (row && row[leadsTo] ? 1 + depth(byId.get(row[leadsTo])) : 0)
  return rows.map((row) => ({ row, at: depth(row) })).sort((one, other) => one.at - other.at).map(({ row }) => row)
}

/** Of a statement that was withdrawn nothing came along: it stays withdrawn, and empty. */
const withStatement = (row: CaseRecord['witnessRequests'][number]) => ({ ...row, answers: row.answers ?? (row.sentAt === null ? null : emptyStatement) })

/** A reason counts for a draft in the office where somebody gave it; with an issued letter it says why that went out. */
function ofIssued({ letters, likenessReasons = [] }: CaseRecord): readonly Row[] {
  const issued = new Set(letters.filter(({ state }) => state === 'issued').map(({ id }) => id))
  return likenessReasons.filter(({ letterId }) => issued.has(letterId))
}

function rowsOf(record: CaseRecord, list: ListName): readonly Row[] {
  if (list === 'case') return [record.case]
  if (list === 'client') return record.client ? [record.client] : []
  if (list === 'witnessRequests') return record.witnessRequests.map(withStatement)
  if (list === 'likenessReasons') return ofIssued(record)
  if (list === 'evidence') return inOrder(record.evidence, 'takenFromId')
  if (list === 'dispatches') return inOrder(inOrder(record.dispatches ?? [], 'completes'), 'undoes')
  return list === 'events' ? inOrder(record.events, 'undoes') : record[list]
}

async function insertList(tx: Transaction, scope: Scope, { record, list }: { record: CaseRecord; list: ListName }): Promise<void> {
  const [write, more] = [written(scope, recordTables[list]), computed(scope, record)[list]]
  const rows = rowsOf(record, list).map((row) => ({ ...write(row), ...more?.(row) }))
  let count = 0
  await inBatches(rows, async (json) => { count += await tx.$executeRaw(statements[list](json)) })
  // A client may have other cases here, and stays as it is.
  if (count !== rows.length && list !== 'client') throw new CaseworkError('case-is-here')
}

/** What a record comes with. `manifest` = digest of the manifest; `files` = digests of the originals and letters that are in the store now. */
export type CameWith = { manifest: string; files: readonly string[] }

/** They may have been taken away just before: then they are to be sent again. @throws CaseworkError upload-lost */
async function holdFiles(member: Member, files: readonly string[]): Promise<void> {
  await holdFile(member)
  for (const digest of files) {
    if (!(await isOriginalThere(member.officeId, Uint8Array.from(Buffer.from(digest, 'hex'))))) throw new CaseworkError('upload-lost')
  }
}

type Original = CaseRecord['evidence'][number]

/** Tells the chain of custody what came, with the digest of the manifest it came under. */
async function tellReceipt(member: Member, record: CaseRecord, manifest: string): Promise<void> {
  const caseId = record.case.id
  const scope = { officeId: member.officeId, caseId }
  const addedBy = ({ addedBy: by }: Original) => (by === member.id ? {} : { addedBy: by })
  const says = ({ id, name, about }: Original) => saysOfOriginal({ ...scope, rowId: id }, name, about === null ? null : JSON.stringify(about))
  await recordReceived(member, ...record.evidence.map((item) => ({
    id: item.id, caseId, sha256: item.sha256, sizeBytes: item.sizeBytes, kind: item.kind, receivedAt: new Date(item.receivedAt),
    takenFrom: item.takenFromId ?? undefined, says: says(item), from: { manifest, ...addedBy(item) },
  })))
  for (const { id, letter, document, pdfSha256 } of record.letters) {
    const says = commitment({ ...scope, column: 'letter.document', rowId: id }, JSON.stringify(document))
    if (pdfSha256 !== null) await recordIssue(member, { id, caseId, letter, says, sha256: pdfSha256, from: { manifest } })
  }
}

/** Whether the office has this case, or copies under these ids. */
export async function isHere(member: Member, { caseId, copies }: { caseId: string; copies: readonly string[] }): Promise<boolean> {
  const { officeId } = member
  return withOffice(member, async (tx) => (await tx.caseFile.count({ where: { officeId, id: caseId } }))
    + (await tx.caseKey.count({ where: { officeId, caseId } })) + (await tx.derivative.count({ where: { officeId, id: { in: [...copies] } } })) > 0)
}

/**
 * Holds the id of a case that is about to be made until the transaction ends: who opens the same package meanwhile waits here, and finds it made.
 * @throws CaseworkError case-is-here
 */
async function holdNewCase(tx: Transaction, member: Member, { case: { id: caseId }, copies }: CaseRecord): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`anning-new-case|${member.officeId}|${caseId}`}, 0))`
  if (await isHere(member, { caseId, copies: copies.map(({ id }) => id) })) throw new CaseworkError('case-is-here')
}

/**
 * Makes a case of a record whose files are in the store, with the ids it has there. All or nothing.
 * Findings and dates are to be computed afterwards. @throws CaseworkError case-is-here where the office has a row of one of its ids; upload-lost
 */
export async function insertRecord(member: Member, record: CaseRecord, { manifest, files }: CameWith): Promise<void> {
  const scope = { officeId: member.officeId, caseId: record.case.id }
  await withOffice(member, async (tx) => {
    await holdNewCase(tx, member, record)
    await forgetPlans(tx)
    const key = draftCaseKey(scope.officeId, scope.caseId)
    await insertList(tx, scope, { record, list: 'client' })
    for (const list of Object.keys(statements) as ListName[]) if (list !== 'client') await insertList(tx, scope, { record, list })
    // Late, and in the order all others take them: whatever waits for files, ring or chain, waits for what comes after it alone.
    await holdPlace(member, 'case:open')
    await holdFiles(member, files)
    await keepCaseKeys(tx, scope.officeId, [key])
    await tellReceipt(member, record, manifest)
  })
}
