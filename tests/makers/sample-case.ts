import { attributionOf } from '@/lib/cases/attribution'
import type { RecipientKey } from '@/lib/cases/case-file'
import { phoneNumber } from '@/lib/cases/phone-number'
import { localDay } from '@/lib/calendar/local-date'
import type { ContactAttempt, SourceRef } from '@/lib/evidence/contact-attempt'
import { attemptGroups, type BillCoverage, type EvidenceRow } from '@/lib/evidence/corroboration'
import type { ImportedRow } from '@/lib/evidence/imported-row'
import { purposeByRule } from '@/lib/evidence/purpose'
import { caseSelection, recipientOfFile, type Placed } from '@/lib/evidence/selection'
import { readSample, sampleAbout, sampleCaseJson, sampleFacts } from './sample-files'

/** The attempts of the sample bundle, built by the pure core alone: read, select, remove duplicates, match, attribute. */

type CaseRow = { id: string; file: string; place: number; row: ImportedRow; placed: Placed; recipient: RecipientKey; phoneOf: string | null }

const baseName = (file: string) => file.split('/').at(-1) ?? file
export const sampleImports = [
  ...sampleCaseJson.handsets.flatMap((handset) => handset.files), ...[sampleCaseJson.bill ?? []].flat().map((bill) => bill.file), ...sampleCaseJson.chat_accounts.map((chat) => chat.file),
]

function rowsOf(file: string, seen: Set<string>): { rows: CaseRow[]; coverage: BillCoverage[] } {
  const facts = sampleFacts()
  const about = sampleAbout[baseName(file)] ?? {}
  const read = readSample(file)
  const place = caseSelection(facts, about)
  const phoneOf = about.phoneOf ? phoneNumber(about.phoneOf) : null
  const recipient = recipientOfFile(facts, about, read.facts.subscriber) ?? 'debtor'
  const rows = read.entries.flatMap((entry): CaseRow[] => {
    if (entry.kind !== 'row') return []
    const placed = place(entry.row)
    const key = `${phoneOf}|${entry.row.dedupeKey}`
    if (!placed || seen.has(key)) return []
    seen.add(key)
    return [{ id: `${file}#${entry.at}`, file, place: entry.at, row: entry.row, placed, recipient, phoneOf }]
  })
  const { coverage } = read.facts
  return { rows, coverage: coverage ? [{ phoneOf, channel: 'call', ...coverage }] : [] }
}

const evidenceRow = ({ id, row, placed, phoneOf }: CaseRow): EvidenceRow => ({
  id, source: row.source, channel: row.channel, phoneOf, other: placed.number ?? placed.account, at: row.at, direction: placed.direction, answered: row.answered,
  seconds: row.seconds, forwarded: row.forwarded,
})
const sourceRef = (one: CaseRow): SourceRef => ({ evidenceId: one.file, file: one.file, at: one.place, kind: one.row.source })

/** All attempts of the sample, in time order, with the grade and sources the product should show. */
export function sampleAttempts(files: readonly string[] = sampleImports): ContactAttempt[] {
  const facts = sampleFacts()
  const seen = new Set<string>()
  const read = files.map((file) => rowsOf(file, seen))
  const rows = new Map(read.flatMap((one) => one.rows).map((row) => [row.id, row]))
  return attemptGroups([...rows.values()].map(evidenceRow), read.flatMap((one) => one.coverage)).flatMap((group) => {
    const primary = rows.get(group.primary)
    if (!primary) return []
    const { row, placed, recipient } = primary
    const { candidates: _, ...attribution } = attributionOf(facts, { ...placed, localDay: localDay(row.at) })
    return [{
      id: group.primary, at: row.at, atPrecision: row.precision, localDay: localDay(row.at), ...placed, channel: row.channel, answered: group.answered, seconds: group.seconds,
      ending: row.ending, forwarded: group.forwarded, recipient, ...attribution, content: row.content, purpose: purposeByRule({ direction: placed.direction, content: row.content }),
      purposeBy: 'rule' as const, grade: group.grade, sources: group.sources.flatMap((id) => rows.get(id) ?? []).map(sourceRef),
    }]
  })
}
