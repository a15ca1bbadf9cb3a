import { isDiallable } from '@/lib/cases/diallable'
import { phoneNumber } from '@/lib/cases/phone-number'
import { timeProblem } from '../civil-time'
import { durationSeconds } from '../duration'
import { noFacts, tableRowsMax, type Cell, type Entry, type ReadOptions, type TableReader } from '../imported-row'
import { cellText } from './cell-text'

/**
 * The table ZCALLRECORD of an iPhone's call history, exported with its own column names. ZDATE counts seconds since 2001-01-01 UTC; missed = incoming and
 * not answered. Calls of FaceTime and of other apps stand in it too: no bill lists them, so they stay out.
 */

const referenceMs = 978_307_200_000
const phoneType = '1'
const numberColumns = ['ZADDRESS', 'ZHANDLE.ZVALUE', 'ZVALUE', 'ZNORMALIZEDVALUE', 'ZHANDLE_VALUE']
const needed = ['ZDATE', 'ZORIGINATED']
const headerRowsMax = 5

type Columns = { number: number; date: number; duration: number; originated: number; answered: number; type: number }

function columnsOf(cells: readonly Cell[]): Columns | null {
  const names = cells.map((cell) => cellText(cell).toUpperCase())
  const at = (name: string) => names.indexOf(name)
  const number = numberColumns.map(at).find((index) => index >= 0)
  if (number === undefined || needed.some((name) => at(name) < 0)) return null
  return { number, date: at('ZDATE'), duration: at('ZDURATION'), originated: at('ZORIGINATED'), answered: at('ZANSWERED'), type: at('ZCALLTYPE') }
}

/** A column that some tools export as the bytes of its text: `X'2B3836…'`. */
function plainAddress(text: string): string {
  const hex = /^x'((?:[0-9a-f]{2})+)'?$/i.exec(text)?.[1]
  return hex ? String.fromCharCode(...(hex.match(/../g) ?? []).map((pair) => parseInt(pair, 16))) : text
}

function callEntry(texts: readonly string[], columns: Columns, { at, now }: { at: number; now: number }): Entry {
  const text = (column: number) => texts[column] ?? ''
  const problem = (reason: 'bad-time' | 'bad-number' | 'bad-duration' | 'unknown-type'): Entry => ({ kind: 'rejected', at, reason })
  if (columns.type >= 0 && text(columns.type) !== phoneType) return { kind: 'skipped', at, because: 'other-app' }
  if (!/^-?\d+(?:\.\d+)?$/.test(text(columns.date))) return problem('bad-time')
  const instant = Math.round(+text(columns.date) * 1000) + referenceMs
  const badTime = timeProblem(instant, now)
  if (badTime) return { kind: 'rejected', at, reason: badTime }
  if (!['0', '1'].includes(text(columns.originated))) return problem('unknown-type')
  const number = phoneNumber(plainAddress(text(columns.number)))
  if (number !== null && !isDiallable(number)) return problem('bad-number')
  const seconds = columns.duration < 0 ? null : durationSeconds(text(columns.duration))
  if (seconds === null && columns.duration >= 0) return problem('bad-duration')
  const isIncoming = text(columns.originated) === '0'
  const said = columns.answered < 0 ? null : text(columns.answered)
  // An outgoing call never says that it was answered: its length does.
  const answered = isIncoming && (said === '0' || said === '1') ? said === '1' : seconds === null ? null : seconds > 0 || (isIncoming ? null : false)
  const isMissed = isIncoming && answered === false
  return {
    kind: 'row', at, row: {
      at: instant, precision: instant % 1000 ? 'ms' : 'second', source: 'handset', channel: 'call', number, direction: isIncoming ? 'incoming' : 'outgoing',
      answered, seconds: isMissed ? 0 : seconds, ending: isMissed ? 'missed' : null, forwarded: false, content: null, attachments: 0, chat: null,
      dedupeKey: ['call', number ?? '', instant, seconds ?? ''].join('|'),
    },
  }
}

class CallReader implements TableReader {
  private columns: Columns | null = null
  private seen = 0

  constructor(private readonly now: number) {}

  row(cells: readonly Cell[], at: number): Entry[] {
    if (!this.columns) {
      this.columns = columnsOf(cells)
      return []
    }
    const texts = cells.map(cellText)
    if (this.seen > tableRowsMax || texts.every((text) => text === '')) return []
    this.seen += 1
    if (this.seen > tableRowsMax) return [{ kind: 'refused', reason: 'too-large' }]
    const last = Math.max(...Object.values(this.columns))
    return [texts.length <= last ? { kind: 'rejected', at, reason: 'broken-row' } : callEntry(texts, this.columns, { at, now: this.now })]
  }

  end(): Entry[] {
    return this.columns ? [] : [{ kind: 'refused', reason: 'unsupported' }]
  }

  facts() {
    return noFacts
  }
}

/** Whether the first rows of a table are the call history of an iPhone. */
export const isIphoneCalls = (rows: readonly (readonly Cell[])[]): boolean => rows.slice(0, headerRowsMax).some((cells) => columnsOf(cells) !== null)

/** A reader of calls; rows are numbered by the caller from 1. */
export const iphoneCalls = ({ now }: ReadOptions): TableReader => new CallReader(now)
