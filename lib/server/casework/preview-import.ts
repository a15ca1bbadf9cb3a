import 'server-only'
import { localIso } from '@/lib/calendar/local-date'
import { withFoundLines, type FoundAccount } from '@/lib/cases/added-lines'
import { personKeys, type CaseFacts } from '@/lib/cases/case-file'
import type { ConfirmImport } from '@/lib/evidence/attempt-schema'
import type { ImportedRow } from '@/lib/evidence/imported-row'
import type { ColumnMapping } from '@/lib/evidence/imports/column-mapping'
import type { LeftOut } from '@/lib/evidence/selection'
import { CaseworkError } from '@/lib/errors'
import { caseFacts } from '../data/cases'
import { keepColumnMapping } from '../data/column-mappings'
import { evidence } from '../data/evidence'
import { beginRun, importRun, type Rejected } from '../data/imports'
import type { Member } from '../member'
import { changeFacts, readAgain } from './change-case'
import { importAnswer, type ImportAnswer } from './import-answer'
import { importBegun, settled } from './import-evidence'
import { expectedOf, readEvidence, tableFingerprint, type CaseRow, type Expected } from './read-evidence'

/** Before rows come in: what a file holds, what of it belongs to the case, and which numbers a person may choose. Nothing is stored by looking. */

type Sample = { at: string; number: string | null; account?: string; channel: string; direction: string; answered: boolean | null; seconds: number | null }
export type ImportPreview = {
  id: string; file: string; format: string; source: string | null; rows: number; belongs: number; skipped: number; rejected: Rejected[]
  leftOut: LeftOut[]; samples: Sample[]; phoneOf: string | null; recipient: string | null; table?: TablePreview
}
/**
 * A table without a format: its headings, an example of each column and its first rows; `mapping` null = nobody has named the columns; `remembered` = from an
 * earlier file.
 */
export type TablePreview = { headings: string[]; examples: string[]; rows: string[][]; mapping: ColumnMapping | null; remembered: boolean }

const samplesMax = 3
/** Of a table whose columns a person named, more is shown: they must see whether it is right. */
const mappedSamplesMax = 20

const rowSample = ({ at, number, channel, direction, answered, seconds }: ImportedRow): Sample =>
  ({ at: localIso(at), number, channel, direction, answered, seconds })
const sampleOf = ({ row, placed }: CaseRow): Sample => ({
  ...rowSample(row), number: placed.number, account: placed.account ?? undefined, direction: placed.direction,
})

function tableOf(found: Expected, said: ColumnMapping | undefined): TablePreview | undefined {
  const table = 'unmapped' in found ? found.unmapped : 'read' in found ? found.table : undefined
  if (!table) return undefined
  const mapping = ('mapping' in found && found.mapping) || null
  const { headings, examples, rows } = table
  return { headings, examples, rows, mapping, remembered: mapping !== null && said === undefined }
}

/** `mapping` = columns of a table, as if they had been named so. @throws CaseworkError not-found, conflict when the file does not wait (any more) */
export async function importPreview(member: Member, runId: string, mapping?: ColumnMapping): Promise<ImportPreview> {
  const run = await importRun(member, runId)
  if (run.state !== 'waiting') throw new CaseworkError('conflict')
  const kept = await evidence(member, run.evidenceId)
  const item = mapping ? { ...kept, about: { ...kept.about, mapping } } : kept
  const found = await expectedOf(member, item)
  if (!found) throw new CaseworkError('conflict')
  const facts = await caseFacts(member, run.caseId)
  const table = tableOf(found, mapping)
  const samples: Sample[] = []
  const take = (row: CaseRow) => {
    if (samples.length < samplesMax) samples.push(sampleOf(row))
  }
  const sampled = (entry: ImportedRow) => {
    if (samples.length < mappedSamplesMax) samples.push(rowSample(entry))
  }
  const reading = await readEvidence(found, { officeId: member.officeId, item, facts, take: table ? () => undefined : take, onRow: table && sampled })
  return {
    id: run.id, file: item.name, format: reading.format, source: reading.source, rows: reading.total, belongs: reading.belongs, skipped: reading.skipped,
    rejected: reading.rejected, leftOut: reading.leftOut, samples: table || reading.belongs ? samples : [], phoneOf: reading.phoneOf,
    recipient: reading.recipient, table,
  }
}

const refused = (path: string) => new CaseworkError('invalid-body', [{ path, message: 'unknown-key' }])

/** Whom the person named must be in the case. @throws CaseworkError invalid-body */
function checkNamed(facts: CaseFacts, { recipient, respondent, lines }: ConfirmImport): void {
  const keys = facts.respondents.map(({ key }) => key)
  if (recipient && !personKeys(facts).includes(recipient)) throw refused('recipient')
  if (respondent && !keys.includes(respondent)) throw refused('respondent')
  const wrong = lines.findIndex((line) => line.respondent !== undefined && !keys.includes(line.respondent))
  if (wrong >= 0) throw refused(`lines.${wrong}.respondent`)
}

/** Columns are named of a table that no format knows, and of those it has. @throws CaseworkError invalid-body */
function checkColumns(found: Expected, { mapping }: ConfirmImport): void {
  if (mapping && !('read' in found && found.table)) throw refused('mapping')
}

/** The next table with these headings is read by the same columns. */
async function remember(member: Member, found: Expected): Promise<void> {
  if (!('read' in found) || !found.table || !found.mapping) return
  const fingerprint = tableFingerprint(member, found.table)
  if (fingerprint !== null) await keepColumnMapping(member, fingerprint, found.mapping)
}

function senderOf({ account, respondent }: ConfirmImport, format: string): FoundAccount | undefined {
  if (!account || !respondent) return undefined
  return { app: format.startsWith('qq') ? 'qq' : 'wechat', account, display: account, respondent }
}

/** Reads the rows of a previewed file in. @throws CaseworkError not-found, conflict, invalid-body for a recipient or respondent nobody knows */
export async function confirmImport(
  member: Member, { params, body }: { params: Record<string, string>; body: ConfirmImport },
): Promise<ImportAnswer & { caseId: string }> {
  const run = await importRun(member, params.importId ?? '')
  const item = await evidence(member, run.evidenceId)
  const { lines, respondent: _respondent, ...said } = body
  const about = { ...item.about, ...said }
  const found = run.state === 'waiting' ? await expectedOf(member, { ...item, about }) : null
  if (!found) throw new CaseworkError('conflict')
  checkColumns(found, body)
  const sender = senderOf(body, run.format)
  // Whoever confirms twice at once is refused here, before anything of the case changes.
  const { hasGrown } = await changeFacts(member, run.caseId, async (facts) => {
    checkNamed(facts, body)
    await beginRun(member, run.id, { about: { ...about, mapping: 'mapping' in found ? found.mapping : undefined }, format: found.id ?? run.format })
    await remember(member, found)
    return lines.length || sender ? withFoundLines(facts, lines, sender) : null
  })
  await settled(importBegun(member, { ...item, about }, { runId: run.id, found }))
  if (hasGrown) await readAgain(member, run.caseId)
  return { ...importAnswer(await importRun(member, run.id), item.name), caseId: run.caseId }
}
