import type { Cell, ReadOptions, RejectReason, TableReader, TextReader } from '../imported-row'
import { backupCalls } from './backup-calls'
import { backupMessages } from './backup-messages'
import { billShape } from './bill-shape'
import { billReader } from './bill-table'
import { portalReading, portalShape } from './carrier-json'
import { chatLab, isChatLab } from './chatlab'
import type { ColumnMapping, TableContent } from './column-mapping'
import { chinaMobile } from './china-mobile'
import { chinaTelecom } from './china-telecom'
import { chinaUnicom } from './china-unicom'
import { csvReader, delimiters, headRows, newlineOf } from './csv'
import { htmlRows } from './html-rows'
import { iphoneCalls, isIphoneCalls } from './iphone-calls'
import { mappedReader } from './mapped-table'
import { unmappedTable, type UnmappedTable } from './unmapped-table'
import { isQqText, qqText } from './qq-text'
import { chatlog } from './wechat-chatlog'
import { memoTrace } from './wechat-memotrace'
import { chatTableReader, isChatHeader } from './wechat-tables'
import { wholeText, type WholeReading } from './whole-text'
import { xmlStart } from './xml-start'

/** Every file format that can be imported, recognised by its first bytes and never by its name alone. A new one is a file and a line here. */

const carriers = [chinaMobile, chinaUnicom, chinaTelecom]
const xmlRoots = [
  { root: 'calls', id: 'backup-calls', reader: backupCalls }, { root: 'smses', id: 'backup-messages', reader: backupMessages },
] as const
/** A page without its outer elements, as carriers save under the name of a spreadsheet. */
const pageParts = new Set(['table', 'div', 'body', 'head', 'meta', 'style', 'center'])
const chatTables = [{ id: 'wechat-memotrace', table: memoTrace }, { id: 'wechat-chatlog', table: chatlog }] as const

export const formatIds = [
  'backup-calls', 'backup-messages', 'china-mobile-voice', 'china-mobile-sms', 'china-unicom-voice', 'china-unicom-sms', 'china-telecom-voice',
  'china-telecom-sms', 'carrier-voice', 'carrier-sms', 'iphone-calls', 'qq-text', 'wechat-memotrace', 'wechat-chatlog', 'chatlab',
  'table', 'table-calls', 'table-messages', 'table-voice', 'table-sms', 'archive', 'mail', 'old-spreadsheet', 'pdf-bill', 'phone-database',
] as const
export { recognisedKept } from './kept-formats'
export type FormatId = (typeof formatIds)[number]
export type FileSource = 'handset' | 'bill' | 'chat'

/** A recognised format; `refused` = it is one, but must not be read; null = no import format, the file is only kept. */
export type RecognisedText = Known<TextReader> | Unmapped<TextReader> | { refused: RejectReason } | null
export type RecognisedTable = Known<TableReader> | Unmapped<TableReader> | null
export type Known<Reader> = { id: FormatId; source: FileSource; reader(options: ReadOptions): Reader }
/** A table whose columns a person names; with their word it is as good as known, without it it is not read. */
type Unmapped<Reader> = { refused: 'unsupported'; unmapped: UnmappedTable; mapped(mapping: ColumnMapping): Known<Reader> }

const mappedIds = {
  'handset-calls': 'table-calls', 'handset-messages': 'table-messages', 'bill-calls': 'table-voice', 'bill-messages': 'table-sms',
} as const satisfies Record<TableContent, FormatId>

/** A table that no format knows; null = there is none. */
function nameless(rows: readonly (readonly Cell[])[]): Unmapped<TableReader> | null {
  const unmapped = unmappedTable(rows)
  return unmapped && {
    refused: 'unsupported', unmapped,
    mapped: (mapping) => ({
      id: mappedIds[mapping.rows], source: mapping.rows.startsWith('bill-') ? 'bill' : 'handset',
      reader: (options) => mappedReader(mapping, unmapped.headerRows, options),
    }),
  }
}

function recognisedBill(rows: readonly (readonly Cell[])[]): RecognisedTable {
  const shape = billShape(rows)
  if (!shape) return null
  if (shape.columns === 'ambiguous') return nameless(rows)
  const carrier = carriers.find(({ names }) => names.test(shape.text)) ?? carriers.find(({ headings }) => headings.test(shape.text))
  const company = carrier?.id ?? (shape.isPositional ? chinaTelecom.id : 'carrier')
  const id = `${company}-${shape.channel === 'call' ? 'voice' : 'sms'}` as const
  return { id, source: 'bill', reader: (options) => billReader(shape, options) }
}

function knownTable(rows: readonly (readonly Cell[])[]): RecognisedTable {
  for (const { id, table } of chatTables) {
    if (rows.slice(0, 5).some((cells) => isChatHeader(table, cells))) return { id, source: 'chat', reader: (options) => chatTableReader(table, options) }
  }
  if (isIphoneCalls(rows)) return { id: 'iphone-calls', source: 'handset', reader: iphoneCalls }
  return recognisedBill(rows)
}

/** Recognises a spreadsheet by its first 30 rows. */
export const recognisedTable = (rows: readonly (readonly Cell[])[]): RecognisedTable => knownTable(rows) ?? nameless(rows)

/** Reads a page whose rows were recognised by its start; they are counted from 1. */
function pageReading(html: string, options: ReadOptions): WholeReading {
  const { titles, rows } = htmlRows(html)
  const format = recognisedTable([...titles, ...rows])
  if (!format || !('reader' in format)) return { refused: 'unsupported' }
  const reader = format.reader(options)
  const entries = [...titles.flatMap((cells) => reader.row(cells, 0)), ...rows.flatMap((cells, index) => reader.row(cells, index + 1)), ...reader.end()]
  return { entries, facts: reader.facts() }
}

/** A page is only a bill when its start shows one; any other page is merely kept. */
function recognisedPage(head: string): RecognisedText {
  const { titles, rows } = htmlRows(head)
  const table = recognisedBill([...titles, ...rows])
  return table && 'reader' in table ? { ...table, reader: (options) => wholeText((html) => pageReading(html, options)) } : null
}

function recognisedJson(head: string): RecognisedText {
  if (isChatLab(head)) return { id: 'chatlab', source: 'chat', reader: chatLab }
  const portal = portalShape(head)
  return portal ? { id: portal.id, source: 'bill', reader: (options) => wholeText((text) => portalReading(text, options)) } : null
}

/** Which sign parts the cells: the one by which a format is known, else the one that makes a table with most columns. */
function recognisedCsv(head: string): RecognisedText {
  const newline = newlineOf(head)
  const tables = delimiters.map((delimiter) => ({ delimiter, rows: headRows(head, delimiter) }))
  const asText = ({ reader, ...known }: Known<TableReader>, delimiter: string): Known<TextReader> =>
    ({ ...known, reader: (options) => csvReader(reader(options), { delimiter, newline }) })
  const unknown: { delimiter: string; table: Unmapped<TableReader> }[] = []
  for (const { delimiter, rows } of tables) {
    const table = recognisedTable(rows)
    if (table && 'reader' in table) return asText(table, delimiter)
    if (table) unknown.push({ delimiter, table })
  }
  const width = ({ table }: (typeof unknown)[number]) => table.unmapped.examples.length
  const widest = unknown.sort((one, other) => width(other) - width(one))[0]
  return widest ? { ...widest.table, mapped: (mapping) => asText(widest.table.mapped(mapping), widest.delimiter) } : null
}

function recognisedXml(head: string): RecognisedText {
  const start = xmlStart(head)
  if (start === 'html') return recognisedPage(head)
  if (start === 'other') return null
  if (start === 'dtd') return { refused: 'forbidden-dtd' }
  if (start === 'broken') return { refused: 'not-well-formed' }
  const format = xmlRoots.find(({ root }) => root === start.root)
  if (pageParts.has(start.root.toLowerCase())) return recognisedPage(head)
  return format ? { id: format.id, source: 'handset', reader: format.reader } : null
}

/** Recognises a text file by its decoded start (64 KiB are enough). */
export function recognisedText(start: string): RecognisedText {
  const head = start.replace(/^\ufeff/, '')
  if (head.includes('\0')) return null
  if (head.trimStart().startsWith('<')) return recognisedXml(head)
  const json = recognisedJson(head)
  if (json || /^\s*\{/.test(head)) return json
  if (isQqText(head)) return { id: 'qq-text', source: 'chat', reader: qqText }
  return recognisedCsv(head)
}
