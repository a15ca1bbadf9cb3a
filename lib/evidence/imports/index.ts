import type { Cell, ReadOptions, RejectReason, TableReader, TextReader } from '../imported-row'
import { backupCalls } from './backup-calls'
import { backupMessages } from './backup-messages'
import { billShape } from './bill-shape'
import { billReader } from './bill-table'
import { portalReading, portalShape } from './carrier-json'
import { chatLab, isChatLab } from './chatlab'
import { chinaMobile } from './china-mobile'
import { chinaTelecom } from './china-telecom'
import { chinaUnicom } from './china-unicom'
import { csvReader, delimiters, headRows, newlineOf } from './csv'
import { htmlRows } from './html-rows'
import { iphoneCalls, isIphoneCalls } from './iphone-calls'
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
  'archive', 'mail', 'old-spreadsheet', 'pdf-bill', 'phone-database',
] as const
export { recognisedKept } from './kept-formats'
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
  if (isIphoneCalls(rows)) return { id: 'iphone-calls', source: 'handset', reader: iphoneCalls }
  return recognisedBill(rows)
}

/** Reads a page whose rows were recognised by its start; they are counted from 1. */
function pageReading(html: string, options: ReadOptions): WholeReading {
  const { titles, rows } = htmlRows(html)
  const format = recognisedTable([...titles, ...rows])
  if (!format) return { refused: 'unsupported' }
  if ('refused' in format) return format
  const reader = format.reader(options)
  const entries = [...titles.flatMap((cells) => reader.row(cells, 0)), ...rows.flatMap((cells, index) => reader.row(cells, index + 1)), ...reader.end()]
  return { entries, facts: reader.facts() }
}

/** A page is only a bill when its start shows one; any other page is merely kept. */
function recognisedPage(head: string): RecognisedText {
  const { titles, rows } = htmlRows(head)
  const table = recognisedBill([...titles, ...rows])
  return table && 'id' in table ? { ...table, reader: (options) => wholeText((html) => pageReading(html, options)) } : null
}

function recognisedJson(head: string): RecognisedText {
  if (isChatLab(head)) return { id: 'chatlab', source: 'chat', reader: chatLab }
  const portal = portalShape(head)
  return portal ? { id: portal.id, source: 'bill', reader: (options) => wholeText((text) => portalReading(text, options)) } : null
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
  if (json) return json
  if (isQqText(head)) return { id: 'qq-text', source: 'chat', reader: qqText }
  return recognisedCsv(head)
}
