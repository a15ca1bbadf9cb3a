import { readFileSync } from 'node:fs'
import path from 'node:path'
import readSheet from 'read-excel-file/node'
import { localIso } from '@/lib/calendar/local-date'
import type { Cell, Entry, FileFacts } from '@/lib/evidence/imported-row'
import { recognisedTable } from '@/lib/evidence/imports'
import { readBytes, sampleNow } from './sample-files'

/** The committed samples of every format, good and hostile, read the way the product reads an upload. */

export const formatsFolder = path.join(import.meta.dirname, '../samples/formats')
/** The bytes of a sample. */
export const formatSample = (name: string): Buffer => readFileSync(path.join(formatsFolder, name))

export type SampleReading = { id: string; entries: Entry[]; facts: FileFacts } | { refused: string } | null

/** A spreadsheet by its first sheet, everything else as text in pieces of `size` characters. */
export async function readFormatSample(name: string, size?: number): Promise<SampleReading> {
  const bytes = formatSample(name)
  if (!name.endsWith('.xlsx')) return readBytes(bytes, { now: sampleNow, fileName: name, size })
  const rows = (await readSheet(bytes))[0]?.data as Cell[][]
  const format = recognisedTable(rows)
  if (!format || !('reader' in format)) return format as SampleReading
  const reader = format.reader({ now: sampleNow, fileName: name })
  const entries = [...rows.flatMap((cells, index) => reader.row(cells, index + 1)), ...reader.end()]
  return { id: format.id, entries, facts: reader.facts() }
}

const answers = new Map([[true, 'answered'], [false, 'unanswered']])

/** An entry in one line: place, time, other side, kind, way, answer, seconds, text. */
export function entryLine(entry: Entry): string {
  if (entry.kind === 'refused') return `refused ${entry.reason}`
  if (entry.kind !== 'row') return `${entry.at} ${entry.kind} ${entry.kind === 'skipped' ? entry.because : entry.reason}`
  const { row } = entry
  const other = row.chat ? `${row.chat.talker}/${row.chat.sender}` : row.number
  const answer = row.channel === 'call' ? [row.answered === null ? 'unknown' : answers.get(row.answered), row.seconds, row.ending, row.forwarded && 'forwarded'] : []
  const said = [...answer, row.content && JSON.stringify(row.content), row.attachments && `+${row.attachments}`]
  return [entry.at, localIso(row.at).replace('+08:00', ''), other, row.channel, row.direction, ...said.filter((part) => part !== null && part !== false && part !== 0)].join(' ')
}
