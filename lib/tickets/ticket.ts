import type { LocalDate } from '@/lib/calendar/local-date'
import type { CallReading, ChannelId, LetterId, Procedure, Reading, TicketEventKind } from '@/lib/cases/vocabulary'
import type { Basis, LimitUnit, ReminderKind } from '@/lib/channels/channel'
import type { Because } from '@/lib/channels/readiness'
import type { Supervision } from '@/lib/channels/supervision'

/** An appended fact about a ticket. `on` = civil day of the event; events of one day keep the order in which they were appended. */
export type TicketEvent = {
  id: string
  kind: TicketEventKind
  on: LocalDate
  note?: string
  evidenceId?: string
  /** the issued letter that it sent */
  letterId?: string
  /** for `undone`: the event that no longer counts */
  undoes?: string
  /** for `extended`: the deadline rule, its stage (1, 2, …) or an explicit day; all missing = next stage of the running authority clock */
  rule?: string
  stage?: number
  extendedTo?: LocalDate
  /** who answered there: a name, or a number of theirs */
  clerk?: string
  /** of a call: 'HH:MM' in Asia/Shanghai, and how long it took */
  atTime?: string
  seconds?: number
  /** what an answer says, as a person read it; on a note it is of the last answer before it */
  reading?: Reading | CallReading
}

/** `supervision` of the lender it is about comes from the case; missing = not known. `letters` = kinds of the letters it was filed with. */
export type Ticket = {
  channel: ChannelId; procedure?: Procedure; respondent?: string; supervision?: Supervision; letters?: readonly string[]; events: TicketEvent[]
}

export type TicketStatus = 'open' | 'overdue' | 'answered' | 'refused' | 'closed' | 'withdrawn'
export type WaitingFor = 'them' | 'us' | 'nobody'

/** One line of a derivation: key under `steps` in the message files with its values (civil days as `YYYY-MM-DD`). */
export type DerivationStep = { key: string; values: Record<string, string | number> }

/** A lawful extension that could be notified: `total` counted from the start day in the unit of the limit, rolled once. */
type DeadlineStage = { total: number; nominal: LocalDate; due: LocalDate; provisional: boolean }

/**
 * One running or met clock. `nominal` = before rolling, `due` = after it, `extendedTo` = with a notified extension.
 * For our own limits `remindBy` is the earlier reading; for theirs `overdueFrom` is the day after the later one (of the basic limit; an extension moves
 * `overdue`, not this day). `overdue` is false once met, however late: see `isMetLate`.
 * `longest` = the last day all lawful extensions could reach (stage 2 of lateness begins after it); none where the text only says how long they usually are
 * (`usualStages`). `conditional` = runs only if the lender is one of the
 * national supervisor's institutions, which is not known: it is `overdue` on that condition, and nobody is called late by it. `reminder` = a day of ours, no
 * limit of law: never overdue.
 * `advisory` = the text sets no number of days, or binds another body than that of the ticket; this one only guides: never overdue either.
 * `unreceived` = counted from the day of sending, since the day of receipt is not on record: it `guides`, and is provisional and never overdue; or it
 * `counts`, where the collected law starts it there.
 */
export type Deadline = {
  rule: string
  owner: 'us' | 'them'
  startsOn: LocalDate
  startEvent: TicketEventKind
  length: number
  unit: LimitUnit
  nominal: LocalDate
  due: LocalDate
  stages: DeadlineStage[]
  extendedTo?: LocalDate
  longest?: LocalDate
  usualStages?: true
  remindBy?: LocalDate
  overdueFrom?: LocalDate
  metOn: LocalDate | null
  /** a clock that was withdrawn, superseded or stopped by an event no longer runs */
  ended: boolean
  overdue: boolean
  provisional: boolean
  paused: boolean
  conditional?: boolean
  reminder?: ReminderKind
  advisory?: boolean
  unreceived?: 'guides' | 'counts'
  basis: Basis
  steps: DerivationStep[]
}

/** A clock as far as it can be shown without its derivation. */
export type ClockDates = Omit<Deadline, 'steps' | 'stages' | 'basis' | 'nominal' | 'length' | 'unit' | 'startEvent' | 'overdueFrom'>

/** Why a way is not open: its last day has passed, or what the filing order says of the body it leads to. */
export type ClosedWay = { due: LocalDate } | { channel: ChannelId; because: Because }

/**
 * What to do next: key under `nextSteps` in the message files, who must act, and by when if a clock says so. `letter` = what is written; `page` = where in the
 * case it is done; `closed` = a way that is named although it is not open.
 */
export type NextStep = {
  key: string; values: Record<string, string | number>; by: 'us' | 'them'; on?: LocalDate; event?: TicketEventKind; channel?: ChannelId; letter?: LetterId
  page?: 'missing'; closed?: ClosedWay
}

/** `notFiled` = its filing was taken back and nothing shows that the body has it. */
export type TicketView = { status: TicketStatus; waitingFor: WaitingFor; notFiled?: true; deadlines: Deadline[]; nextSteps: NextStep[] }
