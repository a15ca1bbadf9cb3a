import type { Cell, ReadOptions, RejectReason, TableReader, TextReader } from '../imported-row'
import { backupCalls } from './backup-calls'
import { backupMessages } from './backup-messages'
import { billShape } from './bill-shape'
import { billReader } from './bill-table'
import { chinaMobile } from './china-mobile'
import { chinaTelecom } from './china-telecom'
import { chinaUnicom } from './china-unicom'
import { csvReader, delimiters, headRows, newlineOf } from './csv'
import { isQqText, qqText } from './qq-text'
import { chatlog } from './wechat-chatlog'
import { memoTrace } from './wechat-memotrace'
import { chatTableReader, isChatHeader } from './wechat-tables'
import { xmlStart } from './xml-start'

/** Every file format that can be imported, recognised by its first bytes and never by its name alone. A new one is a file and a line here. */

const carriers = [chinaMobile, chinaUnicom, chinaTelecom]
const xmlRoots = [
  { root: 'calls', id: 'backup-calls', reader: backupCalls }, { root: 'smses', id: 'backup-messages', reader: backupMessages },
] as const
const chatTables = [{ id: 'wechat-memotrace', table: memoTrace }, { id: 'wechat-chatlog', table: chatlog }] as const

export const formatIds = [
  'backup-calls', 'backup-messages', 'china-mobile-voice', 'china-mobile-sms', 'china-unicom-voice', 'china-unicom-sms', 'china-telecom-voice',
  'china-telecom-sms', 'carrier-voice', 'carrier-sms', 'qq-text', 'wechat-memotrace', 'wechat-chatlog',
] as const
export type FormatId = (typeof formatIds)[number]
export type FileSource = 'handset' | 'bill' | 'chat'

/** A recognised format; `refused` = it is one, but must not be read; null = no import format, the file is only kept. */
export type RecognisedText = { id: FormatId; source: FileSource; reader(options: ReadOptions): TextReader } | { refused: RejectReason } | null
export type RecognisedTable = { id: FormatId; source: FileSource; reader(options: ReadOptions): TableReader } | { refused: RejectReason } | null

function recognisedBill(rows: readonly (readonly Cell[])[]): RecognisedTable {
  const shape = billShape(rows)
  if (!shape) return null
  if (shape.columns === 'ambiguous') return { refused: 'unsupported' }
  const carrier = carriers.find(({ names }) => names.test(shape.text)) ?? carriers.find(({ headings }) => headings.test(shape.text))
  const company = carrier?.id ?? (shape.isPositional ? chinaTelecom.id : 'carrier')
  const id = `${company}-${shape.channel === 'call' ? 'voice' : 'sms'}` as const
  return { id, source: 'bill', reader: (options) => billReader(shape, options) }
}

/** Recognises a spreadsheet, or text split into cells, by its first 30 rows. */
export function recognisedTable(rows: readonly (readonly Cell[])[]): RecognisedTable {
  for (const { id, table } of chatTables) {
    if (rows.slice(0, 5).some((cells) => isChatHeader(table, cells))) return { id, source: 'chat', reader: (options) => chatTableReader(table, options) }
  }
  return recognisedBill(rows)
}

function recognisedCsv(head: string): RecognisedText {
  for (const delimiter of delimiters) {
    const table = recognisedTable(headRows(head, delimiter))
    if (!table) continue
    if ('refused' in table) return table
    return { ...table, reader: (options) => csvReader(table.reader(options), { delimiter, newline: newlineOf(head) }) }
  }
  return null
}

function recognisedXml(head: string): RecognisedText {
  const start = xmlStart(head)
  if (start === 'html' || start === 'other') return null
  if (start === 'dtd') return { refused: 'forbidden-dtd' }
  if (start === 'broken') return { refused: 'not-well-formed' }
  const format = xmlRoots.find(({ root }) => root === start.root)
  return format ? { id: format.id, source: 'handset', reader: format.reader } : null
}

/** Recognises a text file by its decoded start (64 KiB are enough). */
export function recognisedText(start: string): RecognisedText {
  const head = start.replace(/^\ufeff/, '')
  if (head.includes('\0')) return null
  if (head.trimStart().startsWith('<')) return recognisedXml(head)
  if (isQqText(head)) return { id: 'qq-text', source: 'chat', reader: qqText }
  return recognisedCsv(head)
}
