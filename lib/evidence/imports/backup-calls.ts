import { isDiallable } from '@/lib/cases/diallable'
import { phoneNumber } from '@/lib/cases/phone-number'
import { timeProblem } from '../civil-time'
import type { CallEnding, Direction } from '../contact-attempt'
import { durationSeconds } from '../duration'
import type { Entry, ReadOptions, TextReader } from '../imported-row'
import { attribute, backupInstant, backupReader, type RecordElement } from './backup-xml'

/** "SMS Backup & Restore" call log: root `calls`, elements `call`. Times are milliseconds UTC; `readable_date` and `count` are never read. */

type CallType = { direction: Direction; ending: CallEnding | null }
const callTypes: Readonly<Record<string, CallType>> = {
  1: { direction: 'incoming', ending: null }, 2: { direction: 'outgoing', ending: null }, 3: { direction: 'incoming', ending: 'missed' },
  4: { direction: 'incoming', ending: 'voicemail' }, 5: { direction: 'incoming', ending: 'rejected' }, 6: { direction: 'incoming', ending: 'blocked' },
  7: { direction: 'incoming', ending: 'elsewhere' },
}
const hiddenPresentations = ['2', '3']

/** A call that rang in and lasted 0 s may or may not have been taken up: null. */
function wasAnswered(type: CallType, seconds: number): boolean | null {
  if (type.ending) return type.ending === 'elsewhere' ? null : false
  if (seconds > 0) return true
  return type.direction === 'outgoing' ? false : null
}

function callEntry({ attributes }: RecordElement, at: number, now: number): Entry {
  const instant = backupInstant(attribute(attributes, 'date'))
  const problem = timeProblem(instant, now)
  if (problem) return { kind: 'rejected', at, reason: problem }
  const type = callTypes[attributes.type ?? '']
  if (!type) return { kind: 'rejected', at, reason: 'unknown-type' }
  if (attributes.number === undefined) return { kind: 'rejected', at, reason: 'bad-number' }
  const isHidden = hiddenPresentations.includes(attributes.presentation ?? '') && !/\d{3}/.test(attributes.number)
  const number = isHidden ? null : phoneNumber(attributes.number)
  if (number !== null && !isDiallable(number)) return { kind: 'rejected', at, reason: 'bad-number' }
  const seconds = /^\d+$/.test(attributes.duration ?? '') ? durationSeconds(attributes.duration ?? '') : null
  if (seconds === null) return { kind: 'rejected', at, reason: 'bad-duration' }
  return {
    kind: 'row', at, row: {
      at: instant, precision: instant % 1000 ? 'ms' : 'second', source: 'handset', channel: 'call', number, direction: type.direction,
      answered: wasAnswered(type, seconds), seconds: type.ending ? 0 : seconds, ending: type.ending, forwarded: false, content: null, attachments: 0,
      chat: null,
      dedupeKey: ['call', number ?? '', instant, seconds].join('|'),
    },
  }
}

/** A reader of the call log; each element is one row, counted from 0. */
export const backupCalls = ({ now }: ReadOptions): TextReader =>
  backupReader({ records: new Set(['call']), entry: (element, at) => callEntry(element, at, now) })
