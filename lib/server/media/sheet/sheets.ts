import 'server-only'
import type { Cell } from '@/lib/evidence/imported-row'
import { inOwnProcess } from '../own-process'
import { rowOfLine, sheetSaidSchema } from './sheet-tasks'

/** The sheets of a spreadsheet, opened by the spreadsheet program. Its answer stays as it came; rows are made while they are walked through. */

/** `length` = rows up to the last filled one. */
export type Sheet = { length: number; rows(): Generator<Cell[]> }

const answerBytesMax = 192 * 1024 * 1024
const secondsMin = 10
const bytesEachSecond = 200_000
const newline = 0x0a

function* linesFrom(bytes: Buffer, start: number, count: number): Generator<Cell[]> {
  for (let at = start, row = 0; row < count; row += 1) {
    const end = bytes.indexOf(newline, at)
    if (end < 0) return
    yield rowOfLine(bytes.toString('utf8', at, end))
    at = end + 1
  }
}

/** Where the line after `count` more lines starts; the end where there are fewer: how many was said with a stranger's file at hand. */
function after(bytes: Buffer, start: number, count: number): number {
  let at = start
  for (let row = 0; row < count && at < bytes.length; row += 1) at = bytes.indexOf(newline, at) + 1 || bytes.length
  return at
}

/**
 * In the order of the workbook. `broken` = no spreadsheet; `too-large` = opening it took more memory or time than one file may.
 * @throws CaseworkError busy when as many files wait as may
 */
export async function sheetsOf(bytes: Buffer): Promise<Sheet[] | 'broken' | 'too-large'> {
  const secondsMax = secondsMin + bytes.length / bytesEachSecond
  const answer = await inOwnProcess({ program: 'sheet', ask: {}, bytes, said: sheetSaidSchema, answerBytesMax, secondsMax })
  if (!answer) return 'too-large'
  if (!answer.said.rows) return 'broken'
  let next = 0
  return answer.said.rows.map((length) => {
    const start = next
    next = after(answer.bytes, start, length)
    return { length, rows: () => linesFrom(answer.bytes, start, length) }
  })
}
