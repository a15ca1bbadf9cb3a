import type { LocalDate } from '@/lib/calendar/local-date'
import type { RespondentKind } from '@/lib/cases/case-file'
import type { ChannelId, LetterId, Procedure, TicketEventKind } from '@/lib/cases/vocabulary'
import type { SourceGrade } from '@/lib/law/provision'
import type { Hours } from './hours'
import type { OnPaper } from './on-paper'
import type { FiledTicket, FilingQuestion, Verdict } from './readiness'

/** The unit of a limit belongs to the provision: civil days, workdays, or months and years by corresponding day. */
export type LimitUnit = 'day' | 'workday' | 'month' | 'year'

/** A day of ours where no law sets one: `internal` = no limit exists or was found; `unverified` = one is said to exist, its source is weak. */
export type ReminderKind = 'internal' | 'unverified'

/** Where a limit stands. `from` = in force since; `cite` names no article unless the text was read (grade P). */
export type Basis = { cite: { zh: string; en: string }; source: string; grade: SourceGrade; from: LocalDate; checkedOn: LocalDate }

/** A stretch that is not counted: from the day of `from` to the day of the first event in `until`. */
type Pause = { from: TicketEventKind; until: TicketEventKind[] }

/**
 * One legal limit as data, in a file of lib/channels/limits. Two versions of the same rule are two limits with different `startsBetween`.
 * `channels` = on whose tickets it runs.
 * `startsWith` = kinds in order of preference: the first kind that occurred starts the clock.
 * `sentBy` = the event with which we sent what the body has to receive: the clock runs from the first event of `startsWith` after it, and until one is on
 * record from the day of sending, the earliest on which it can have arrived. That day only reminds, unless `sentCounts`: the collected law starts it there.
 * `after` = only start events that follow events of these kinds, found one after the other; `before` = only those that precede the first one of its kind.
 * `onlyWith` / `neverWith` = runs only on a ticket that holds / does not hold an event of this kind. `letter` = only on a ticket that carries this letter.
 * `fallback` = runs only where no other duty of the body has a limit on this ticket.
 * `startsBetween` = civil days (inclusive) on which the start event must lie for this version to apply.
 * `stages` = totals counted from the start day in the unit of the limit, each rolled once; `usualStages` = the text says 一般: no total is a maximum.
 * `restarts` = every further start event while the clock runs begins it anew (new facts and reasons); `restartsWith` = so do events of these kinds
 * (a supplement, an interruption). Our own limits start anew only while they have not run out.
 * `reminder` = no limit of law: it drives reminders, is never overdue and is no part of a channel's legal limits.
 * `supervisedOnly` = binds institutions of the national supervisor only (see supervision.ts). `advisory` = the text sets no number of days; this one guides.
 * `ofAnother` = binds another body than the one of the ticket, which is not late by it: it guides too.
 * `note` = key among the notes of its rule's words; `ifMissed` = keys under `nextSteps`, in the order they are offered.
 */
export type Limit = {
  rule: string
  channels: ChannelId[]
  owner: 'us' | 'them'
  procedure?: Procedure
  startsWith: TicketEventKind[]
  sentBy?: TicketEventKind
  sentCounts?: true
  after?: TicketEventKind[]
  before?: TicketEventKind
  startsBetween: { from?: LocalDate; to?: LocalDate }
  length: number
  unit: LimitUnit
  rolls: boolean
  stages: number[]
  usualStages?: true
  pausedBy: Pause[]
  metBy: TicketEventKind[]
  endedBy: TicketEventKind[]
  onlyWith?: TicketEventKind
  neverWith?: TicketEventKind
  letter?: string
  fallback?: boolean
  restarts?: boolean
  restartsWith?: TicketEventKind[]
  reminder?: ReminderKind
  supervisedOnly?: boolean
  advisory?: boolean
  ofAnother?: true
  note?: string
  ifMissed: string[]
  basis: Basis
}

/** Kinds of events that can start a limit, or begin it anew. */
export const startKinds = ({ startsWith, sentBy, restartsWith = [] }: Pick<Limit, 'startsWith' | 'sentBy' | 'restartsWith'>): TicketEventKind[] =>
  [...startsWith, ...(sentBy ? [sentBy] : []), ...restartsWith]

/** One field of a channel's form. `charactersMax` null = the limit is not known and is not guessed; `grade` = of what says the limit. */
export type FormField = { key: string; required: boolean; charactersMax: number | null; grade?: SourceGrade }

/** Greatest size of one attachment in MB as a source says, with its grade. */
type AttachmentSize = { sizeMbMax: number; grade: SourceGrade }

/** One way in, with the grade of what says so: W and U are shown as unverified. `dial` = the numbers among its words, to be called. */
type Access = { key: string; grade: SourceGrade; dial?: readonly string[] }

/** One line to say or to note on the phone. `onlyAfter` = true only for a person who has filed there before; everyone else leaves it out. */
export type ScriptLine = { key: string; onlyAfter?: ChannelId }

/** Where the channel stands in the filing order: a row of stations. */
export const rows = ['institutions', 'telecom', 'government', 'justice'] as const
type Row = (typeof rows)[number]

type Words = Record<string, string>

/**
 * Everything a reader sees of one channel in one language; the lists by the keys of `Channel`. `because` = reasons only this channel gives;
 * `hours` = a remark on the hours; `next` = what may follow within this channel. `gist` = what the screen says of a complaint written to it: `complaint` with
 * {respondent}, {from}, {to} and {count} (kinds of conduct), `answer` = what it is asked for at the end. `events` = what this body calls things that happen,
 * by their kind, or by `kind-procedure` where its procedures call them differently.
 */
export type ChannelWords = {
  name: string; summary: string
  accepts: Words; refuses: Words; cannot: Words; prerequisites: Words; fields: Words; attachments: Words; access: Words; script: Words
  because?: Words; events?: Words; hours?: string; next?: string; gist?: { complaint: string; answer: string }
}

/**
 * One body that takes complaints. Lists hold keys into `words`.
 * `place` = among the channels of its row, a fraction stands between two; missing = after them.
 * `cannot` = what one might expect of it and it does not do. `about` = whom a filing here can be about; `kinds` = only lenders of these kinds (missing = all).
 * `letter` = the letter this program writes to it. `procedures` = a filing here is of one of two procedures, chosen when it is registered.
 * `tellsContacts` = a caller tells it how often the case's people were contacted.
 * `hearsNameAlone` = a caller tells it a name and nothing of who borrowed.
 * `phone`: `asks` = its line is for questions, what is filed is sent in writing or online; `emergency` = its number takes reports, and is not called about
 * progress. `numberIn` `contract` = its number stands in the contract, on its site or in its app. `hoursOf` `site` = the hours are those of its site, of its line none were read.
 * `hours` null = no source was read. Limits of portals that were not verified stay unknown.
 * `excludes` = bodies that as a rule take nothing this one has accepted. Empty = none is recorded. `escalation` = where one may turn afterwards.
 * `daily` = how many filings a person may send a day; `max` null = the sources disagree; `warnAt` = the number from which one is warned.
 * `onlyAfter` = a form offers the kind on the left (or `kind-procedure`) only after one of these, and again only after a further one; `onlyIn` = only in that
 * procedure. The API takes them at any time: facts come late.
 * `readiness` answers for a case in which nothing was filed here and nothing accepted elsewhere shuts it; `afterFiling` for one that filed here before
 * (null = nothing to add).
 */
export type Channel = {
  id: ChannelId
  row: Row
  place?: number
  about: 'platform' | 'lender' | 'anyone' | 'nobody'
  letter?: LetterId
  procedures?: true
  kinds?: readonly RespondentKind[]
  accepts: string[]
  refuses: string[]
  cannot: string[]
  prerequisites: string[]
  fields: FormField[]
  attachments: string[]
  attachmentSize?: AttachmentSize
  access: Access[]
  excludes: ChannelId[]
  escalation: ChannelId[]
  daily?: { max: number | null; warnAt: number; grade: SourceGrade }
  hours: Hours | null
  hoursOf?: 'site'
  script: ScriptLine[]
  tellsContacts?: true
  hearsNameAlone?: true
  phone?: 'asks' | 'emergency'
  numberIn?: 'contract'
  events: TicketEventKind[]
  onlyAfter?: Readonly<Record<string, readonly TicketEventKind[]>>
  onlyIn?: Partial<Record<TicketEventKind, Procedure>>
  paper: OnPaper
  readiness: (question: FilingQuestion) => Verdict
  afterFiling?: (question: FilingQuestion, last: FiledTicket) => Verdict | null
  limits: Limit[]
  source: { ref: string; grade: SourceGrade; checkedOn: LocalDate }
  words: { zh: ChannelWords; en: ChannelWords }
}

const namesOfKind = (kind: TicketEventKind, procedure: Procedure = 'administrative') => [`${kind}-${procedure}`, kind]

/** The key among the own event words of a channel under which it calls a kind; null = it is called as everywhere. */
export const ownEventKey = ({ words }: Pick<Channel, 'words'>, kind: TicketEventKind, procedure?: Procedure): string | null =>
  namesOfKind(kind, procedure).find((key) => Object.hasOwn(words.zh.events ?? {}, key)) ?? null

/** Kinds one of which has to have happened before a kind is offered; null = it needs none. */
export const offeredAfter = ({ onlyAfter = {} }: Pick<Channel, 'onlyAfter'>, kind: TicketEventKind, procedure?: Procedure): readonly TicketEventKind[] | null =>
  namesOfKind(kind, procedure).map((key) => onlyAfter[key]).find((kinds) => kinds !== undefined) ?? null

const lastPlace = 1000
/** The order of entries by their place; those without one come last. */
export const inPlace = (one: { place?: number }, other: { place?: number }): number => (one.place ?? lastPlace) - (other.place ?? lastPlace)

/** A channel as its file writes it: its limits stand in lib/channels/limits. */
export type ChannelEntry = Omit<Channel, 'limits'>
/** A field that must be filled in; its limit is not known. */
export const must = (key: string): FormField => ({ key, required: true, charactersMax: null })
/** A field that may stay empty; its limit is not known. */
export const may = (key: string): FormField => ({ key, required: false, charactersMax: null })

/** The order of a call: what to have at hand, the first sentence, what to ask, what to note. */
export const call: ScriptLine[] = [{ key: 'have' }, { key: 'open' }, { key: 'ask' }, { key: 'note' }]

/** Whether there is anything to say to a body on the phone. */
export const isCallable = ({ script }: Pick<Channel, 'script'>): boolean => script.length > 0

/** The day on which the collected facts were last checked. */
export const checkedOn: LocalDate = '2026-11-22'

/** What can happen to any ticket. */
export const anyTicket: TicketEventKind[] = [
  'filed', 'received', 'acknowledged', 'accepted', 'refused', 'supplementRequested', 'supplemented', 'referred', 'replied', 'closed', 'withdrawn',
  'reminderSent', 'noteAdded', 'undone',
]
