import type { Instant, LocalDate } from '@/lib/calendar/local-date'
import type { RecipientKey } from '@/lib/cases/case-file'

export const attemptChannels = ['call', 'sms', 'chat', 'visit', 'letter'] as const
export type AttemptChannel = (typeof attemptChannels)[number]
export type Direction = 'incoming' | 'outgoing'
export type AtPrecision = 'ms' | 'second' | 'minute' | 'day'
export const grades = ['corroborated', 'handset-only', 'bill-missing', 'bill-only', 'declared'] as const
export type Grade = (typeof grades)[number]
/** How a call that was not answered ended, as the handset tells it. `answered elsewhere` counts as answered = null. */
export type CallEnding = 'missed' | 'rejected' | 'blocked' | 'voicemail' | 'elsewhere'

/** Where a row stands: the evidence item, its file name and its place as that format counts (XML elements and chat messages from 0, lines and rows from 1). */
export type SourceKind = 'handset' | 'bill' | 'chat' | 'recording' | 'screenshot' | 'person'
export type SourceRef = { evidenceId: string; file: string; at: number | string; kind: SourceKind }

/**
 * One act by which someone reached, or tried to reach, a person (一次催收触达). Rules filter these.
 * `number` is normalised (see evidence/phone-number.ts) or null when hidden; chats carry `account` instead.
 * `answered` null = unknown. `seconds` = connected seconds, null = unknown.
 * `receivedOn` = the normalised number of the line that received it, absent or null = unknown.
 * `lender` is set only where the attribution is certain on that day; `respondent` = the party whose line it was.
 */
export type ContactAttempt = {
  id: string
  at: Instant
  atPrecision: AtPrecision
  localDay: LocalDate
  number: string | null
  account: string | null
  channel: AttemptChannel
  direction: Direction
  answered: boolean | null
  seconds: number | null
  ending: CallEnding | null
  forwarded: boolean
  recipient: RecipientKey
  receivedOn?: string | null
  attribution: 'confirmed' | 'shared' | 'unknown'
  respondent: string | null
  lender: string | null
  content: string | null
  /** the words are a person's, from memory or from a recording; else as the file has them */
  contentBy?: 'person'
  purpose: 'collection' | 'other'
  purposeBy: 'rule' | 'person'
  grade: Grade
  sources: SourceRef[]
}

/** Collection towards the people of the case from lines that are certain: what letters and callers count. */
export const isCollectionAct = (attempt: ContactAttempt): boolean =>
  attempt.purpose === 'collection' && attempt.direction === 'incoming' && attempt.attribution === 'confirmed'
