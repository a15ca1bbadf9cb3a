import type { Instant, LocalDate } from '@/lib/calendar/local-date'
import type { AtPrecision, CallEnding, Direction } from './contact-attempt'

/** What every import format yields. */

export const rejectReasons = [
  'bad-time', 'bad-number', 'bad-duration', 'future-time', 'unknown-type', 'broken-row', 'not-well-formed', 'forbidden-dtd', 'too-large', 'unsupported',
  'interrupted', 'cancelled', 'busy',
] as const
export type RejectReason = (typeof rejectReasons)[number]

/**
 * A draft was never sent; a total sums other rows; a system line nobody wrote; a heading carries no act, nor does a note (mark of a page, day of printing); a
 * call over an app (FaceTime) is on no bill.
 */
export type SkipReason = 'draft' | 'total' | 'system' | 'heading' | 'note' | 'other-app'

/**
 * One row of a file in normal form. `number` is canonical (cases/phone-number), null when hidden or for chats. Chats carry `sender` (account, else name),
 * `senderName`, `talker` (the other side or the group), `own` (whether the phone's owner wrote it; null = the format does not say) and `isGroup` where
 * the format tells.
 * `answered` null = unknown; `seconds` = connected seconds, null = unknown or not a call. `attachments` = pictures, sound and files, counted.
 * `dedupeKey` is equal for the same row in another file of the same phone; the caller scopes it by case and phoneOf and may hash it.
 */
export type ImportedRow = {
  at: Instant
  precision: AtPrecision
  source: 'handset' | 'bill' | 'chat'
  channel: 'call' | 'sms' | 'chat'
  number: string | null
  direction: Direction
  answered: boolean | null
  seconds: number | null
  ending: CallEnding | null
  forwarded: boolean
  content: string | null
  attachments: number
  chat: ChatSide | null
  dedupeKey: string
}
export type ChatSide = {
  app: 'qq' | 'wechat' | 'other'; talker: string; sender: string; senderName: string; own: boolean | null; isGroup: boolean
}

/**
 * `at` = place in the file (XML elements and chat messages from 0, lines and rows from 1). `refused` concerns the whole file: nothing of it may be
 * imported, rows yielded before are void. It is the last entry of a file.
 */
export type Entry =
  | { kind: 'row'; at: number; row: ImportedRow }
  | { kind: 'rejected'; at: number; reason: RejectReason }
  | { kind: 'skipped'; at: number; because: SkipReason }
  | { kind: 'refused'; reason: RejectReason }

/** What a file says about itself, known after `end()`: the days it covers (bills) and the number it belongs to. */
export type FileFacts = { coverage: { from: LocalDate; to: LocalDate } | null; subscriber: string | null }

/** Takes a file piece by piece; memory stays flat. `end()` must be called once; after a `refused` entry everything is ignored. */
export type TextReader = { push(chunk: string): Entry[]; end(): Entry[]; facts(): FileFacts }

export type Cell = string | number | boolean | Date | null | undefined
/**
 * Takes a table row by row, cells as the spreadsheet gave them. `at` counts from 1. `line`, where there is one, answers what `row` would for a line of text
 * without quotes that can be read at a glance; null = it cannot, split it.
 */
export type TableReader = {
  row(cells: readonly Cell[], at: number): Entry[]
  line?(text: string, delimiter: string, at: number): Entry | null
  end(): Entry[]
  facts(): FileFacts
}

/** What a reader is told: the present instant (rows after it are `future-time`) and the file's name, the last hint for a bill's year. */
export type ReadOptions = { now: Instant; fileName?: string }

export const noFacts: FileFacts = { coverage: null, subscriber: null }
/** Rows of a table, and elements of an XML backup, that one file may hold. */
export const tableRowsMax = 200_000
export const elementsMax = 2_000_000
export const lineLengthMax = 1_048_576
