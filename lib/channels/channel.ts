import type { LocalDate } from '@/lib/calendar/local-date'
import type { ChannelId, Procedure, TicketEventKind } from '@/lib/cases/vocabulary'
import type { SourceGrade } from '@/lib/law/provision'

/** The unit of a limit belongs to the provision: civil days, workdays, or months by corresponding day. */
export type LimitUnit = 'day' | 'workday' | 'month'

/** Where a limit stands. `from` = in force since; `cite` names no article unless the text was read (grade P). */
export type Basis = { cite: { zh: string; en: string }; source: string; grade: SourceGrade; from: LocalDate; checkedOn: LocalDate }

/** A stretch that is not counted: from the day of `from` to the day of the first event in `until`. */
type Pause = { from: TicketEventKind; until: TicketEventKind[] }

/**
 * One legal limit as data, in a file of lib/channels/limits. Two versions of the same rule are two limits with different `startsBetween`.
 * `channels` = on whose tickets it runs.
 * `startsWith` = kinds in order of preference: the first kind that occurred starts the clock.
 * `after` = only start events that follow the first event of this kind; `before` = only those that precede it.
 * `startsBetween` = civil days (inclusive) on which the start event must lie for this version to apply.
 * `stages` = totals counted from the start day in the unit of the limit, each rolled once.
 * `restarts` = every further start event while the clock runs begins it anew (new facts and reasons).
 * `supervisedOnly` = binds institutions of the national supervisor only (see supervision.ts). `advisory` = the text sets no number of days; this one guides.
 * `note` = key among the notes of its rule's words; `ifMissed` = keys under `nextSteps`, in the order they are offered.
 */
export type Limit = {
  rule: string
  channels: ChannelId[]
  owner: 'us' | 'them'
  procedure?: Procedure
  startsWith: TicketEventKind[]
  after?: TicketEventKind
  before?: TicketEventKind
  startsBetween: { from?: LocalDate; to?: LocalDate }
  length: number
  unit: LimitUnit
  rolls: boolean
  stages: number[]
  pausedBy: Pause[]
  metBy: TicketEventKind[]
  endedBy: TicketEventKind[]
  restarts?: boolean
  supervisedOnly?: boolean
  advisory?: boolean
  note?: string
  ifMissed: string[]
  basis: Basis
}

/** One field of a channel's form. `charactersMax` null = the limit is not known and is not guessed. */
type FormField = { key: string; required: boolean; charactersMax: number | null }

/** One way in, with the grade of what says so: W and U are shown as unverified. */
type Access = { key: string; grade: SourceGrade }

/** Where the channel stands in the filing order: a row of stations, left to right. */
type Row = 'institutions' | 'telecom' | 'justice'

/**
 * One body that takes complaints. Lists hold keys under `channels.<id>.<list>` in the message files.
 * `hours` null = no official source was read. Limits of portals that were not verified stay unknown.
 * `excludes` = bodies that as a rule take nothing this one has accepted; keys under `channels.excludes`. Empty = none is recorded.
 */
export type Channel = {
  id: ChannelId
  row: Row
  accepts: string[]
  refuses: string[]
  prerequisites: string[]
  fields: FormField[]
  attachments: string[]
  access: Access[]
  excludes: ChannelId[]
  hours: string | null
  script: string[]
  events: TicketEventKind[]
  limits: Limit[]
  source: { ref: string; grade: SourceGrade; checkedOn: LocalDate }
}

/** A channel as its file writes it: its limits stand in lib/channels/limits. */
export type ChannelEntry = Omit<Channel, 'limits'>

/** The day on which the collected facts were last checked. */
export const checkedOn: LocalDate = '2026-11-22'

/** What can happen to any ticket. */
export const anyTicket: TicketEventKind[] = [
  'filed', 'received', 'acknowledged', 'accepted', 'refused', 'supplementRequested', 'supplemented', 'referred', 'replied', 'closed', 'withdrawn',
  'reminderSent', 'noteAdded', 'undone',
]
