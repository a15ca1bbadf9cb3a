import 'server-only'
import { ownKey, type CaseFacts } from '@/lib/cases/case-file'
import { phoneNumber } from '@/lib/cases/phone-number'
import { looksImportable } from '@/lib/evidence/evidence-item'
import type { Entry, FileFacts, ImportedRow, RejectReason } from '@/lib/evidence/imported-row'
import { caseSelection, leftOutCounter, recipientOfFile, type LeftOut, type Placed } from '@/lib/evidence/selection'
import { CaseworkError } from '@/lib/errors'
import { mappedColumns, type ColumnMapping } from '@/lib/evidence/imports/column-mapping'
import { headerFingerprint, type UnmappedTable } from '@/lib/evidence/imports/unmapped-table'
import { now } from '../clock'
import { columnMapping } from '../data/column-mappings'
import type { Evidence } from '../data/evidence'
import type { Rejected } from '../data/imports'
import { recognise, type NamelessTable, type ReadableFile, type Recognition } from '../evidence-file'
import { wholeOriginal } from '../kept-original'
import { rowKey } from '../keys'
import type { Member } from '../member'

/** Reads one original for its case: what belongs to the case, what is left out, what could not be read. Nothing is stored here. */

export type CaseRow = { row: ImportedRow; placed: Placed; at: number }
/**
 * `belongs` = rows of the case; the rows themselves went to `take` of the caller. Of a refused file nothing counts, whatever was taken before.
 * `recipient` null = the file says whose phone it is, or a person did, and the case knows nobody it belongs to: then a person is asked.
 */
export type Reading = {
  format: string
  source: ReadableFile['source'] | null
  belongs: number
  total: number
  skipped: number
  rejected: Rejected[]
  leftOut: LeftOut[]
  phoneOf: string | null
  recipient: string | null
  facts: FileFacts
}
export type ReadingOf = {
  officeId: string
  item: Evidence
  facts: CaseFacts
  take(row: CaseRow): void
  /** hears after each part how many rows there were so far, and how much of the file that is */
  onPart?: (part: { rows: number; done: number; total: number }) => Promise<void>
  /** hears of every row, of the case or not */
  onRow?: (row: ImportedRow) => void
}

const rejectedMax = 200_000
const nothing: FileFacts = { coverage: null, subscriber: null }

/** The one phone of whom the rows reached. */
function ownerOf(facts: CaseFacts, recipient: string | null): string | null {
  const complainant = recipient === 'complainant' || recipient === ownKey(facts)
  const phones = complainant
    ? facts.complainant.phones
    : recipient === 'debtor'
      ? facts.debtor?.phones
      : facts.contacts.find(({ key }) => key === recipient)?.phones
  return phones?.length === 1 ? phoneNumber(phones[0] ?? '') : null
}

const empty = (format: string, rejected: Rejected[]): Reading => ({
  format,
  source: null,
  belongs: 0,
  total: rejected.length,
  skipped: 0,
  rejected,
  leftOut: [],
  phoneOf: null,
  recipient: 'complainant',
  facts: nothing,
})

/** A file of which rows are expected: one that can be read, or one of which it is said why not. */
export type Expected = Exclude<Recognition, null | { contains: unknown } | ReadableFile> | (ReadableFile & Named)
/** A table that is read by a person's columns. */
type Named = { table?: UnmappedTable; mapping?: ColumnMapping }

/** A table by its headings, under a key of the office: headings may hold names. Null = without headings no table is known again. */
export function tableFingerprint(member: Member, table: UnmappedTable): string | null {
  const text = headerFingerprint(table)
  return text === null ? null : Buffer.from(rowKey(member.officeId, `headings|${text}`)).toString('hex')
}

const width = ({ unmapped }: NamelessTable) => unmapped.examples.length

/** A table with the columns that were said of this file, else of its kind. Columns it does not have make it nameless again. */
async function namedTable(member: Member, found: NamelessTable, said: ColumnMapping | undefined): Promise<Expected> {
  const fingerprint = tableFingerprint(member, found.unmapped)
  const mapping = said ?? (fingerprint === null ? null : await columnMapping(member, fingerprint))
  if (!mapping || mappedColumns(mapping).some((column) => column > width(found))) return found
  return { ...found.readBy(mapping), table: found.unmapped, mapping }
}

/** What a file promises by content, or by its name. Null = nobody expects rows of it (a picture, a recording). @throws CaseworkError busy */
export async function expectedOf(member: Member, item: Evidence): Promise<Expected | null> {
  const found = await recognise(wholeOriginal(member.officeId, item), item.name)
  if (found && 'contains' in found) return null
  if (found && 'unmapped' in found) return namedTable(member, found, item.about.mapping)
  if (found || !looksImportable(item.name)) return found
  return { refused: /\.xml$/i.test(item.name) ? 'not-well-formed' : 'unsupported' }
}

/** The same for a reading that does not wait for a better hour: a file that has no turn to be opened now says so, and is read when it is put in again. */
export const expectedNow = (member: Member, item: Evidence): Promise<Expected | null> =>
  expectedOf(member, item).catch((error: unknown) => {
    if (error instanceof CaseworkError && error.code === 'busy') return { refused: 'busy' }
    throw error
  })

async function collected(file: ReadableFile, { item, facts, take, onPart, onRow }: ReadingOf): Promise<Reading> {
  const placedOf = caseSelection(facts, item.about)
  const leftOut = leftOutCounter()
  const reading = { ...empty(file.id, []), source: file.source }
  const count = (entry: Entry): RejectReason | null => {
    if (entry.kind === 'refused') return entry.reason
    reading.total += 1
    if (entry.kind === 'skipped') reading.skipped += 1
    if (entry.kind === 'rejected' && reading.rejected.length < rejectedMax) reading.rejected.push({ at: entry.at, reason: entry.reason })
    if (entry.kind !== 'row') return null
    onRow?.(entry.row)
    const placed = placedOf(entry.row)
    if (placed) {
      reading.belongs += 1
      take({ row: entry.row, placed, at: entry.at })
    } else {
      reading.skipped += 1
      leftOut.add(entry.row)
    }
    return null
  }
  for await (const { entries, done, total } of file.read({ now: now(), fileName: item.name })) {
    const refused = entries.map(count).find((reason) => reason !== null)
    if (refused) return empty(file.id, [{ at: 'file', reason: refused }])
    await onPart?.({ rows: reading.total, done, total })
  }
  const known = file.facts()
  const named = item.about.phoneOf ?? known.subscriber
  const isOwnerNamed = named !== null || item.about.recipient !== undefined
  const recipient = recipientOfFile(facts, item.about, known.subscriber) ?? (isOwnerNamed ? null : ownKey(facts))
  return { ...reading, leftOut: leftOut.list(), facts: known, recipient, phoneOf: named ? phoneNumber(named) : ownerOf(facts, recipient) }
}

/** Reads the whole file, row by row. A refused file is one rejected entry `file` and nothing else. */
export const readEvidence = (found: Expected, of: ReadingOf): Promise<Reading> =>
  'read' in found ? collected(found, of) : Promise.resolve(empty(found.id ?? 'unknown', [{ at: 'file', reason: found.refused }]))
