import 'server-only'
import type { Cell, RejectReason } from '@/lib/evidence/imported-row'
import { CaseworkError } from '@/lib/errors'
import { toldByOwnProcess, type MediaFault } from '../own-process'
import { rowOfLine, sheetSaidSchema } from './sheet-tasks'

/** The sheets of a spreadsheet, opened by the spreadsheet program. Its answer stays as it came; rows are made while they are walked through. */

/** `length` = rows up to the last filled one. */
export type Sheet = { length: number; rows(): Generator<Cell[]> }
/** In the order of the workbook; `sizeBytes` = what they hold in memory. */
export type Workbook = { sheets: Sheet[]; sizeBytes: number } | { refused: RejectReason }

const answerBytesMax = 192 * 1024 * 1024
const secondsMin = 10
const bytesEachSecond = 200_000
/** Of the clock for each second of processor: what this time is too short for, while its processor lasts, waits for a machine that does too much else. */
const clockEach = 2
const waitSecondsMax = 60
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

const refusals = { 'too-large': 'too-large', 'too-much': 'too-large', broken: 'not-well-formed', failed: 'not-well-formed' } as const

function sheetsFrom(bytes: Buffer, lengths: readonly number[]): Sheet[] {
  let next = 0
  return lengths.map((length) => {
    const start = next
    next = after(bytes, start, length)
    return { length, rows: () => linesFrom(bytes, start, length) }
  })
}

function refusedFor(fault: MediaFault): Workbook {
  if (fault === 'late') throw new CaseworkError('busy')
  return { refused: refusals[fault] }
}

/**
 * Opens a workbook. `not-well-formed` = no spreadsheet; `too-large` = it has more sheets, or takes more memory or processor, than one file may.
 * @throws CaseworkError busy when there is no turn or no time for it now: then nothing is known of it
 */
export async function workbookOf(bytes: Buffer): Promise<Workbook> {
  const cpuSecondsMax = secondsMin + bytes.length / bytesEachSecond
  const times = { cpuSecondsMax, secondsMax: cpuSecondsMax * clockEach, waitSecondsMax }
  const answer = await toldByOwnProcess({ program: 'sheet', ask: {}, bytes, said: sheetSaidSchema, answerBytesMax, ...times })
  if (typeof answer === 'string') return refusedFor(answer)
  if ('refused' in answer.said) return { refused: refusals[answer.said.refused] }
  return { sheets: sheetsFrom(answer.bytes, answer.said.rows), sizeBytes: answer.bytes.length }
}
