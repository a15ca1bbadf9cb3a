import { phoneNumber } from '@/lib/cases/phone-number'
import { timeProblem } from '../civil-time'
import type { Direction } from '../contact-attempt'
import type { Entry, ReadOptions, TextReader } from '../imported-row'
import { messageText } from '../message-text'
import { attribute, backupInstant, backupReader, type Attributes, type RecordElement } from './backup-xml'

/** "SMS Backup & Restore" messages: root `smses`, elements `sms` and `mms`. A picture message counts as sms with attachments. */

const directions: Readonly<Record<string, Direction>> = { 1: 'incoming', 2: 'outgoing' }
/** Draft, outbox, failed, queued: never reached anyone. */
const unsentTypes = ['3', '4', '5', '6']
const senderRole = '137'
const groupMark = '~'

const text = (attributes: Attributes, name: string) => messageText(attribute(attributes, name) ?? '')

/** The other side: of a message received from a group, who wrote it; of one sent to several, the first. */
function otherSide(element: RecordElement, direction: Direction): string | null {
  const address = attribute(element.attributes, 'address')
  const sender = element.inside.find((inner) => inner.name === 'addr' && inner.attributes.type === senderRole)?.attributes.address
  if (direction === 'incoming' && sender && (!address || address.includes(groupMark)) && /\d/.test(sender)) return sender
  return address?.split(groupMark)[0] ?? sender ?? null
}

function pictureContent(element: RecordElement): { content: string; attachments: number } {
  const parts = element.inside.filter((inner) => inner.name === 'part')
  const written = parts.filter((part) => part.attributes.ct === 'text/plain').map((part) => text(part.attributes, 'text'))
  const subject = text(element.attributes, 'sub')
  const attachments = parts.filter((part) => !['text/plain', 'application/smil'].includes(part.attributes.ct ?? '')).length
  return { content: [subject, ...written].filter((line) => line !== '').join('\n'), attachments }
}

function messageEntry(element: RecordElement, at: number, now: number): Entry {
  const { attributes } = element
  const instant = backupInstant(attribute(attributes, 'date'))
  const problem = timeProblem(instant, now)
  if (problem) return { kind: 'rejected', at, reason: problem }
  const type = (element.name === 'mms' ? attributes.msg_box : attributes.type) ?? ''
  if (unsentTypes.includes(type)) return { kind: 'skipped', at, because: 'draft' }
  const direction = directions[type]
  if (!direction) return { kind: 'rejected', at, reason: 'unknown-type' }
  const address = otherSide(element, direction)
  if (address === null && attributes.address === undefined) return { kind: 'rejected', at, reason: 'bad-number' }
  const number = phoneNumber(address ?? '')
  const { content, attachments } = element.name === 'mms' ? pictureContent(element) : { content: text(attributes, 'body'), attachments: 0 }
  return {
    kind: 'row', at, row: {
      at: instant, precision: instant % 1000 ? 'ms' : 'second', source: 'handset', channel: 'sms', number, direction, answered: null, seconds: null,
      ending: null, forwarded: false, content, attachments, chat: null, dedupeKey: `sms|${number ?? ''}|${instant}|${type}|${content}`,
    },
  }
}

/** A reader of messages; `sms` and `mms` elements are counted together from 0. */
export const backupMessages = ({ now }: ReadOptions): TextReader =>
  backupReader({ records: new Set(['sms', 'mms']), entry: (element, at) => messageEntry(element, at, now) })
