import type { Cell } from '../imported-row'
import { billColumns, positionalColumns, type BillColumns } from './bill-columns'
import { cellText } from './cell-text'

/** What the first rows of a table tell about a bill. */

export const headerRowsMax = 30
/** `isPositional` = no heading is known; the first row that looks like a call settles the columns. `text` = the words above the rows. */
export type FoundShape = { channel: 'call' | 'sms'; columns: BillColumns | 'ambiguous'; isPositional: boolean; text: string }
const titleText = (rows: readonly (readonly Cell[])[]) => rows.map((cells) => cells.map(cellText).join(' ')).join('\n')

/** What the first rows of a table show: its columns, whether it lists calls or messages, and the words above the rows; null when it is no bill. */
export function billShape(rows: readonly (readonly Cell[])[]): FoundShape | null {
  const head = rows.slice(0, headerRowsMax)
  for (const [index, cells] of head.entries()) {
    const columns = billColumns(cells)
    if (!columns) continue
    const text = titleText(head.slice(0, index + 1))
    const isMessages = columns !== 'ambiguous' && (columns.duration === null || /短信|彩信/.test(titleText(head.slice(0, index))))
    return { channel: isMessages ? 'sms' : 'call', columns, isPositional: false, text }
  }
  const first = head.findIndex((cells) => positionalColumns(cells.map(cellText)) !== null)
  const columns = first < 0 ? null : positionalColumns(head[first]?.map(cellText) ?? [])
  return columns ? { channel: columns.duration === null ? 'sms' : 'call', columns, isPositional: true, text: titleText(head.slice(0, first)) } : null
}
