import type { Cell } from '../imported-row'

const pad = (value: number) => String(value).padStart(2, '0')
/** A spreadsheet's time without a day counts from its year 1899 or 1900. */
const isTimeOnly = (cell: Date) => cell.getUTCFullYear() <= 1900

function dateText(cell: Date): string {
  if (Number.isNaN(cell.getTime())) return ''
  const rounded = new Date(Math.round(cell.getTime() / 1000) * 1000)
  const time = `${pad(rounded.getUTCHours())}:${pad(rounded.getUTCMinutes())}:${pad(rounded.getUTCSeconds())}`
  return isTimeOnly(rounded) ? time : `${rounded.getUTCFullYear()}-${pad(rounded.getUTCMonth() + 1)}-${pad(rounded.getUTCDate())} ${time}`
}

/** Whether a character can neither be trimmed nor keep a number text: figures, plain letters, common 汉字. */
const isPlain = (code: number) => (code > 47 && code < 58) || (code > 64 && code < 123) || (code > 0x4dff && code < 0xa000)

const marks = new Set(['\'', '=', '"'])
const isMarkOrBlank = (character: string) => marks.has(character) || character.trim() === ''
const isEndMark = (character: string) => character === '"' || character.trim() === ''

/** Walks from both ends: a pattern that looks for an end would look from every blank of a long cell. */
function withoutMarks(text: string): string {
  let [from, to] = [0, text.length]
  while (from < to && isMarkOrBlank(text.charAt(from))) from += 1
  while (to > from && isEndMark(text.charAt(to - 1))) to -= 1
  return text.slice(from, to)
}

/** A cell as trimmed text. Spreadsheet dates carry wall-clock time in their UTC fields. What keeps numbers text (`'170…`, `="170…"`, tabs) goes. */
export function cellText(cell: Cell): string {
  if (typeof cell === 'string') {
    if (isPlain(cell.charCodeAt(0)) && isPlain(cell.charCodeAt(cell.length - 1))) return cell
    const text = cell.trim()
    return marks.has(text.charAt(0)) ? withoutMarks(text) : text
  }
  if (cell === null || cell === undefined) return ''
  return cell instanceof Date ? dateText(cell) : String(cell)
}

const headingLengthMax = 200

/** A heading in its comparable form: full width folded, blanks and colons gone, the unit in brackets apart. What is longer than any heading is cut. */
export function headingText(cell: Cell): { name: string; unit: string } {
  const text = cellText(cell).slice(0, headingLengthMax).normalize('NFKC').replace(/[\s:_'"]/g, '').toLowerCase()
  const unit = /[([【](.*?)[)\]】]/.exec(text)?.[1] ?? ''
  return { name: text.replace(/[([【].*?[)\]】]/g, ''), unit }
}
