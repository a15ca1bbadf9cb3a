import type { RejectReason } from '../imported-row'

/** Files that people bring as records and whose rows cannot be read: they are kept, and it is said what to bring instead. */

export type KeptFormat = { id: 'old-spreadsheet' | 'pdf-bill' | 'phone-database'; refused: RejectReason }

const startsWith = (head: Uint8Array, bytes: readonly number[]) => bytes.every((byte, index) => head[index] === byte)
const text = (words: string) => [...words].map((letter) => letter.charCodeAt(0))
const compound = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
const billName = /详单|账单|话单|清单|通话记录|bill|cdr/i

/** Spreadsheets of before 2007, bills as PDF (by their name: a PDF may be anything), databases of a phone. Null = something else. */
export function recognisedKept(head: Uint8Array, name: string): KeptFormat | null {
  if (startsWith(head, compound)) return /\.(?:docx?|ppt|msg)$/i.test(name) ? null : { id: 'old-spreadsheet', refused: 'unsupported' }
  if (startsWith(head, text('SQLite format 3\0'))) return { id: 'phone-database', refused: 'unsupported' }
  return startsWith(head, text('%PDF-')) && billName.test(name) ? { id: 'pdf-bill', refused: 'unsupported' } : null
}
