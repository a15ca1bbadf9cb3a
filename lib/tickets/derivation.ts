import { addDays, daysBetween, type LocalDate, weekday } from '@/lib/calendar/local-date'
import { isUnreceived, type Clock } from './clocks'
import type { Counted } from './counting'
import type { Extension } from './extensions'
import { exceedsLaw, lastDayOf } from './lateness'
import type { Deadline, DerivationStep } from './ticket'

/** Keys under `steps` in the message files, in the order in which they appear in a derivation; `note.<key>` comes from the channel. */
export const stepKeys = [
  'start', 'sent-guides', 'sent-counts',
  'count-day', 'count-workday', 'count-workday-skipping', 'count-month', 'count-year', 'restarted', 'not-counted', 'paused', 'rolled',
  'not-rolled', 'never-rolled', 'stage', 'stage-rolled', 'makeup', 'extended', 'extended-to', 'extended-beyond', 'known-earlier', 'remind', 'overdue-from',
  'reminder-internal', 'reminder-unverified', 'provisional', 'maybe-earlier', 'supervised-only', 'met', 'met-late', 'ended',
] as const
type StepKey = (typeof stepKeys)[number]

/** Civil days as one text: `2026-09-25 · 2026-09-26`. */
const listed = (days: readonly LocalDate[]) => days.join(' · ')
const step = (key: StepKey, values: DerivationStep['values'] = {}): DerivationStep => ({ key, values })

function counting(clock: Clock, basic: Counted): DerivationStep[] {
  const { limit, start } = clock
  const values = { length: limit.length, from: limit.unit === 'month' || limit.unit === 'year' ? start.on : addDays(start.on, 1), nominal: basic.nominal }
  const line = basic.skipped.length
    ? step('count-workday-skipping', { ...values, days: listed(basic.skipped), count: basic.skipped.length })
    : step(`count-${limit.unit}`, values)
  const anew = clock.anewFrom ? [step('restarted', { from: clock.anewFrom, on: start.on })] : []
  const sent = isUnreceived(clock) ? [step(limit.sentCounts ? 'sent-counts' : 'sent-guides')] : []
  return [step('start', { event: start.kind, on: start.on }), ...sent, ...anew, ...pauses(clock), line]
}

const pauses = (clock: Clock): DerivationStep[] =>
  clock.pauses.map((pause) => (pause.open ? step('paused', { from: pause.from }) : step('not-counted', { from: pause.from, to: pause.to })))

function rolling(clock: Clock, basic: Counted): DerivationStep[] {
  if (!clock.limit.rolls) return [step('never-rolled', { due: basic.due })]
  if (clock.limit.unit === 'workday') return []
  if (!basic.rolledOver.length) return [step('not-rolled', { nominal: basic.nominal })]
  return [step('rolled', { nominal: basic.nominal, due: basic.due, count: basic.rolledOver.length, days: listed(basic.rolledOver) })]
}

const stageLine = ({ total, nominal, due }: Deadline['stages'][number], index: number): DerivationStep =>
  step(nominal === due ? 'stage' : 'stage-rolled', { stage: index + 1, total, nominal, due })

const isWeekend = (day: LocalDate) => weekday(day) === 0 || weekday(day) === 6

/** Weekend days that a derivation treats as workdays because people work on them in exchange for a holiday: a reader would stumble over them. */
function makeupDays(deadline: Omit<Deadline, 'steps'>, clock: Clock, basic: Counted): DerivationStep[] {
  if (!clock.limit.rolls) return []
  const passed = Array.from({ length: daysBetween(deadline.startsOn, basic.due) }, (_, index) => addDays(deadline.startsOn, index + 1))
  const ends = [basic.due, ...deadline.stages.map((stage) => stage.due)]
  const asked = clock.limit.unit === 'workday' ? passed.filter((day) => !basic.skipped.includes(day)) : ends
  const days = [...new Set(asked.filter(isWeekend))]
  return days.length ? [step('makeup', { days: listed(days) })] : []
}

const extending = (extensions: readonly Extension[]): DerivationStep[] => extensions.map((one) =>
  one.total === null
    ? step('extended-to', { notifiedOn: one.notifiedOn, to: one.to })
    : step('extended', { notifiedOn: one.notifiedOn, stage: one.stage, total: one.total, to: one.to }))

/** A notice that goes beyond the law moves nothing past its longest limit. */
const beyond = (deadline: Omit<Deadline, 'steps'>): DerivationStep[] =>
  (deadline.extendedTo && exceedsLaw(deadline) ? [step('extended-beyond', { to: deadline.extendedTo, longest: lastDayOf(deadline) })] : [])

function outcome(deadline: Omit<Deadline, 'steps'>, clock: Clock): DerivationStep[] {
  const end = lastDayOf(deadline)
  if (deadline.metOn) return [step(deadline.metOn > end ? 'met-late' : 'met', { metOn: deadline.metOn, due: end })]
  return clock.endedOn ? [step('ended', { endedOn: clock.endedOn })] : []
}

type Found = { basic: Counted; extensions: readonly Extension[]; unknownYear: number | null }

/** By which day we act: our own limits by the earlier reading, theirs by the later one; a day of ours where the law sets none says so; days that only guide
 * say it in their note, those before a receipt beside their start. */
function reading(deadline: Omit<Deadline, 'steps'>): DerivationStep[] {
  if (deadline.advisory || deadline.unreceived === 'guides') return []
  if (deadline.reminder) return [step(`reminder-${deadline.reminder}`, { due: deadline.due })]
  return [deadline.owner === 'us'
    ? step('remind', { remindBy: deadline.remindBy ?? deadline.due, due: deadline.due })
    : step('overdue-from', { overdueFrom: addDays(lastDayOf(deadline), 1) })]
}

/** Our own workdays in a year without an arrangement are reminded of as if people worked on its Saturdays. */
const maybeEarlier = (deadline: Omit<Deadline, 'steps'>, clock: Clock, basic: Counted): DerivationStep[] =>
  (deadline.remindBy && clock.limit.unit === 'workday' && basic.provisional && deadline.remindBy < deadline.due
    ? [step('maybe-earlier', { remindBy: deadline.remindBy })] : [])

/** The derivation of a deadline, line by line: what starts it, what is counted and what is not, rolling, stages, the reading we act on, the outcome. */
export function derivation(deadline: Omit<Deadline, 'steps'>, clock: Clock, found: Found): DerivationStep[] {
  return [
    ...counting(clock, found.basic), ...rolling(clock, found.basic),
    ...deadline.stages.map(stageLine), ...makeupDays(deadline, clock, found.basic),
    ...extending(found.extensions), ...beyond(deadline), ...(clock.knownOn ? [step('known-earlier', { knownOn: clock.knownOn })] : []), ...reading(deadline),
    ...(found.unknownYear ? [step('provisional', { year: String(found.unknownYear) })] : []), ...maybeEarlier(deadline, clock, found.basic),
    ...(deadline.conditional ? [step('supervised-only')] : []),
    ...(clock.limit.note ? [{ key: `note.${clock.limit.note}`, values: {} }] : []), ...outcome(deadline, clock),
  ]
}
