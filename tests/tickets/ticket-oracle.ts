import type { LocalDate } from '@/lib/calendar/local-date'
import type { TicketEventKind } from '@/lib/cases/vocabulary'
import type { Limit } from '@/lib/channels/channel'
import type { LimitationAct } from '@/lib/tickets/limitation'
import type { Ticket, TicketEvent } from '@/lib/tickets/ticket'
import { dayByHand, monthsByHand, next, workdayByHand, worksByHand } from './count-by-hand'

/**
 * What a ticket comes to, told the slow way: every event is looked at in turn, every day is walked. It shares nothing with lib/tickets but the limits as data.
 * What to do next is told in step-oracle.ts.
 */

/** Whether an event counts: nothing that counts itself took it back. */
const counts = (event: TicketEvent, all: readonly TicketEvent[]): boolean => !all.some((other) => other.kind === 'undone' && other.undoes === event.id && counts(other, all))

/** The events that count, by day, those of one day as they were recorded. */
export function standing(all: readonly TicketEvent[]): TicketEvent[] {
  const alive = all.filter((event) => event.kind !== 'undone' && counts(event, all))
  const days = [...new Set(alive.map(({ on }) => on))].sort()
  return days.flatMap((day) => alive.filter(({ on }) => on === day))
}

/** Whether the only trace of a filing is one that was struck out. */
export function isStruckOut(all: readonly TicketEvent[]): boolean {
  const isNote = ({ kind }: TicketEvent) => /^(noteAdded|reminderSent|lastAct|harmKnown|claimMade|closed|withdrawn)$/.test(kind)
  return all.some(({ kind }) => kind === 'filed') && standing(all).every(isNote)
}

const besides: TicketEventKind[] = ['lastAct', 'harmKnown', 'claimMade']

/** Whether something that came after a closing set a clock going: on a later day, or noted after it on that day and still of use to us. */
function isOpenedAgain(events: readonly TicketEvent[], clocks: readonly FullClock[]): boolean {
  let closing: TicketEvent | undefined
  let later: TicketEvent[] = []
  for (const event of events) {
    if (event.kind === 'closed') [closing, later] = [event, []]
    else later.push(event)
  }
  return clocks.filter(({ startKind }) => !besides.includes(startKind)).some(({ owner, startsOn, startKind, ended }) => {
    if (!closing || startsOn < closing.on) return false
    return startsOn !== closing.on || (owner === 'us' && !ended && later.some(({ kind, on }) => kind === startKind && on === startsOn))
  })
}

/** Why a ticket stands as it does, its clocks counted only where something came after a closing. */
export function stateOf(events: readonly TicketEvent[], clocks: readonly FullClock[]): string {
  if (events.some(({ kind }) => kind === 'withdrawn')) return 'withdrawn'
  if (events.some(({ kind }) => kind === 'closed') && !isOpenedAgain(events, clocks)) return 'closed'
  let state = 'open'
  for (const { kind } of events) {
    if (/^(received|accepted|caseOpened|supplemented|reconsiderationFiled|reexaminationFiled|courtFiled|openingOrdered|preservationRequested)$/.test(kind)) state = 'open'
    if (/^(replied|opinionIssued|reconsiderationDecided|assigned|preservationGranted)$/.test(kind)) state = 'answered'
    if (kind === 'noticeReceived' && state !== 'refused') state = 'answered'
    if (/^(refused|filingRefused)$/.test(kind)) state = 'refused'
  }
  return state
}

/** Whether something that was asked for has not been sent. */
export function owesSupplement(events: readonly TicketEvent[]): boolean {
  let owed = false
  for (const { kind } of events) {
    if (kind === 'supplementRequested') owed = true
    if (kind === 'supplemented' || kind === 'materialsComplete' || kind === 'closed') owed = false
  }
  return owed
}

export type Clock = { rule: string; owner: string; startsOn: LocalDate; due: LocalDate; extendedTo?: LocalDate; metOn: LocalDate | null; ended: boolean; overdue: boolean; paused: boolean }
/** `last` = extension included; `longest` = with all that law allows; `isBeyond` = a notice names a later day than that; `guides` = its day only tells to look; `maybe` = it may not bind the body at all. */
export type FullClock = Clock & { limit: Limit; startKind: TicketEventKind; last: LocalDate; longest?: LocalDate; guides: boolean; maybe: boolean; isBeyond: boolean }
type Started = { limit: Limit; start: TicketEvent; metOn: LocalDate | null; endedOn: LocalDate | null; pauses: { from: LocalDate; to: LocalDate; open: boolean }[] }

const isAmong = (kinds: readonly TicketEventKind[]) => ({ kind }: TicketEvent) => kinds.includes(kind)
const earliest = (...days: (LocalDate | null | undefined)[]) => days.filter((day) => typeof day === 'string').sort()[0] ?? null

/** The last day of a total, the days of pauses given back; a pause that begins after that day gives nothing. */
function lastDay(limit: Limit, { from, total, pauses }: { from: LocalDate; total: number; pauses: Started['pauses'] }): LocalDate {
  const end = (given: number) => {
    if (limit.unit === 'workday') return workdayByHand(from, total + given)
    let day = limit.unit === 'day' ? dayByHand(from, total + given) : dayByHand(monthsByHand(from, total * (limit.unit === 'year' ? 12 : 1)), given)
    while (limit.rolls && !worksByHand(day)) day = next(day)
    return day
  }
  let given = 0
  for (const pause of pauses) {
    if (pause.from > end(given)) break
    for (let day = pause.from; day < pause.to; day = next(day)) given += limit.unit === 'workday' ? Number(worksByHand(next(day))) : 1
  }
  return end(given)
}

/** The events from which a limit may start to run. */
function startsOf(limit: Limit, events: readonly TicketEvent[]): { part: TicketEvent[]; first: TicketEvent } | null {
  if (limit.onlyWith && !events.some(({ kind }) => kind === limit.onlyWith)) return null
  if (limit.neverWith && events.some(({ kind }) => kind === limit.neverWith)) return null
  let part = [...events]
  for (const kind of limit.after ?? []) {
    while (part.length && part[0]!.kind !== kind) part.shift()
    if (!part.length) return null
    part.shift()
  }
  const stop = events.find(({ kind }) => kind === limit.before)
  if (stop) part = part.filter((event) => events.indexOf(event) < events.indexOf(stop))
  let seen = part
  if (limit.sentBy) {
    const sent = part.find(({ kind }) => kind === limit.sentBy)
    if (!sent) return null
    seen = [sent]
    const since = part.slice(part.indexOf(sent) + 1)
    const stops = since.findIndex(isAmong([limit.sentBy, ...limit.metBy, ...limit.endedBy]))
    seen.push(...(stops < 0 ? since : since.slice(0, stops)))
  }
  for (const kind of [...limit.startsWith, ...(limit.sentBy ? [limit.sentBy] : [])]) {
    const first = seen.find((event) => event.kind === kind)
    if (first) return { part, first }
  }
  return null
}

/** Days that are not counted: each pause is written down with its place in the record, what ends it strikes out the one begun first, overlaps are laid together. */
function pausesOf(limit: Limit, events: readonly TicketEvent[], span: { from: LocalDate; stop: LocalDate | null; today: LocalDate }): Started['pauses'] {
  const told = events.filter(({ on }) => on >= span.from && (!span.stop || on < span.stop))
  const pauses: { kind: TicketEventKind; begins: number; ends: number }[] = []
  told.forEach((event, place) => {
    const isOn = (kind: TicketEventKind) => pauses.some((one) => one.kind === kind && one.ends === Infinity)
    const over = pauses.find(({ kind, ends }) => ends === Infinity && limit.pausedBy.find(({ from }) => from === kind)!.until.includes(event.kind))
    if (over) over.ends = place
    if (limit.pausedBy.some(({ from }) => from === event.kind) && !isOn(event.kind)) pauses.push({ kind: event.kind, begins: place, ends: Infinity })
  })
  const joined: { begins: number; ends: number }[] = []
  for (const { begins, ends } of pauses) {
    const before = joined.at(-1)
    if (before && begins < before.ends) before.ends = Math.max(before.ends, ends)
    else joined.push({ begins, ends })
  }
  return joined.map(({ begins, ends }) => {
    const from = told[begins]!.on
    if (ends < Infinity) return { from, to: told[ends]!.on, open: false }
    return { from, to: span.stop ?? (span.today > from ? span.today : from), open: span.stop === null }
  })
}

function startedBy(limit: Limit, events: readonly TicketEvent[], today: LocalDate): Started[] {
  const found = startsOf(limit, events)
  if (!found) return []
  const { part, first } = found
  if ((limit.startsBetween.from && first.on < limit.startsBetween.from) || (limit.startsBetween.to && first.on > limit.startsBetween.to)) return []
  const again = [...(limit.restarts ? [first.kind] : []), ...(limit.restartsWith ?? [])]
  const answered = events.find((event) => event.on >= first.on && limit.metBy.includes(event.kind))?.on
  const starts = [first]
  for (const event of part) {
    if (event.on <= first.on || !again.includes(event.kind) || (answered && event.on >= answered)) continue
    const running = lastDay(limit, { from: starts.at(-1)!.on, total: limit.length, pauses: [] })
    if (limit.owner === 'them' || event.on <= running) starts.push(event)
  }
  return starts.map((start, at) => {
    const later = events.filter(({ on }) => on >= start.on)
    const reached = later.find(isAmong(limit.metBy))?.on ?? null
    const ending = limit.owner === 'us' ? later.slice(later.indexOf(start)) : later
    const stopped = earliest(ending.find(isAmong(limit.endedBy))?.on, starts[at + 1]?.on)
    const metOn = reached && (!stopped || reached <= stopped) ? reached : null
    const endedOn = metOn ? null : stopped
    // A pause that began before the limit was begun anew goes on: only its days since then are given back.
    const told = pausesOf(limit, events, { from: first.on, stop: metOn ?? endedOn, today })
    const pauses = told.filter(({ to, open }) => open || to >= start.on).map((pause) => ({ ...pause, from: [pause.from, start.on].sort().pop()! }))
    return { limit, start, metOn, endedOn, pauses }
  })
}

/** The farthest day each clock was lawfully extended to, notice by notice. */
function extended(clocks: readonly Started[], events: readonly TicketEvent[]): Map<Started, { stage: number; to: LocalDate }[]> {
  const found = new Map<Started, { stage: number; to: LocalDate }[]>(clocks.map((clock) => [clock, []]))
  for (const event of events.filter(({ kind }) => kind === 'extended')) {
    const begun = clocks.filter(({ limit, start }) => limit.owner === 'them' && limit.fallback !== true && start.on <= event.on)
    const isOn = ({ metOn, endedOn }: Started) => (!metOn || event.on <= metOn) && (!endedOn || event.on <= endedOn)
    const named = begun.filter(({ limit, endedOn }) => limit.rule === event.rule && (!endedOn || event.on <= endedOn))
    const able = begun.filter((clock) => isOn(clock) && clock.limit.stages.length > (event.stage || event.extendedTo ? 0 : found.get(clock)!.length))
    const latest = able.map(({ start }) => start.on).sort().at(-1)
    const clock = event.rule ? named.at(-1) : able.filter(({ start }) => start.on === latest).at(-1)
    const before = clock ? found.get(clock)! : []
    const stage = event.stage ?? Math.max(0, ...before.map((one) => one.stage)) + 1
    const total = clock?.limit.stages[stage - 1]
    if (clock && event.extendedTo) before.push({ stage: event.stage ?? 0, to: event.extendedTo })
    else if (clock && total !== undefined) before.push({ stage, to: lastDay(clock.limit, { from: clock.start.on, total, pauses: clock.pauses }) })
  }
  return found
}

/** When the police took up what was reported: their receipt, acceptance or opening; of a remedy nothing but an opening; and nothing before the report. */
function takenUp(events: readonly TicketEvent[], limit: Limit): TicketEvent[] {
  const report = events.find(({ kind }) => kind === 'filed')
  let isRemedy = false
  return events.filter((event) => {
    isRemedy ||= event.kind === 'reconsiderationFiled' || event.kind === 'reexaminationFiled'
    return limit.metBy.includes(event.kind) && (!isRemedy || event.kind === 'caseOpened') && !(report && event.on < report.on)
  })
}

/** The limitation of a penalty: from the last act that was noted, or else from each day on which a finding has its last act. */
function limitationOf(limit: Limit, { events, acts, today }: { events: readonly TicketEvent[]; acts: readonly LimitationAct[]; today: LocalDate }): Started[] {
  const ends = events.filter(isAmong(limit.endedBy))
  const noted = events.filter(({ kind }) => kind === 'lastAct').pop()
  const from = (start: TicketEvent, met: readonly TicketEvent[]) => startedBy(limit, [start, ...[...met, ...ends].sort((one, other) => (one.on < other.on ? -1 : 1))], today)
  if (noted) return from(noted, takenUp(events, limit))
  return [...new Set(acts.map(({ lastOn }) => lastOn))].flatMap((day) => {
    const taken = acts.filter(({ lastOn }) => lastOn === day).map(({ takenUpOn }) => takenUpOn)
    const on = taken.includes(null) ? undefined : taken.sort().pop()
    return from({ id: 'act', kind: 'lastAct', on: day }, on ? [{ id: 'taken', kind: limit.metBy[0]!, on }] : [])
  })
}

const isOwnDuty = ({ owner, after, fallback, advisory, sentBy }: Limit) => owner === 'them' && !after && !fallback && !advisory && !sentBy

/** Every clock of a ticket, of these limits, as of a day; `acts` = those the limitation of a penalty runs from. */
export function fullClocks(ticket: Pick<Ticket, 'events' | 'supervision'>, limits: readonly Limit[], { today, acts = [] }: { today: LocalDate; acts?: readonly LimitationAct[] }): FullClock[] {
  const told = standing(ticket.events)
  const counted = told.filter((_, place) => !told.slice(0, place).some(({ kind }) => kind === 'withdrawn'))
  const events = counted.filter(({ kind }) => kind !== 'lastAct')
  const isLimitation = ({ startsWith }: Limit) => startsWith.includes('lastAct')
  const all = [
    ...limits.filter((limit) => !isLimitation(limit)).flatMap((limit) => startedBy(limit, events, today)),
    ...limits.filter(isLimitation).flatMap((limit) => limitationOf(limit, { events: counted, acts, today })),
  ]
  const started = all.some(({ limit }) => isOwnDuty(limit)) ? all.filter(({ limit }) => !limit.fallback) : all
  const extensions = extended(started, events)
  return started.map((clock) => {
    const { limit, start, metOn, endedOn, pauses } = clock
    const due = lastDay(limit, { from: start.on, total: limit.length, pauses })
    const extendedTo = extensions.get(clock)!.map(({ to }) => to).filter((to) => to > due).sort().at(-1)
    const stages = limit.stages.map((total) => lastDay(limit, { from: start.on, total, pauses }))
    const lawful = [due, ...stages].sort().pop()!
    // A body cannot give itself more than the law gives it; where no extension is named, nothing says how far it may go.
    const isBeyond = stages.length > 0 && !limit.usualStages && extendedTo !== undefined && extendedTo > lawful
    const last = isBeyond ? lawful : extendedTo ?? due
    const paused = !metOn && !endedOn && pauses.some((pause) => pause.open && pause.from <= last)
    const onlyGuides = Boolean(limit.reminder || limit.advisory || limit.ofAnother || (start.kind === limit.sentBy && !limit.sentCounts && !limit.startsWith.includes(start.kind)))
    const overdue = !metOn && !endedOn && !paused && !onlyGuides && today > last
    return {
      rule: limit.rule, owner: limit.owner, startsOn: start.on, due, ...(extendedTo ? { extendedTo } : {}), metOn, ended: endedOn !== null, overdue, paused,
      limit, startKind: start.kind, last, ...(stages.length > 0 && !limit.usualStages ? { longest: lawful } : {}), isBeyond, guides: onlyGuides,
      maybe: limit.owner === 'them' && Boolean(limit.supervisedOnly) && ticket.supervision !== 'national',
    }
  })
}

export const toldClock = ({ rule, owner, startsOn, due, extendedTo, metOn, ended, overdue, paused }: Clock): Clock =>
  ({ rule, owner, startsOn, due, ...(extendedTo ? { extendedTo } : {}), metOn, ended, overdue, paused })
