import type { LocalDate } from '@/lib/calendar/local-date'
import type { TicketEventKind } from '@/lib/cases/vocabulary'
import type { Limit } from '@/lib/channels/channel'
import type { Ticket, TicketEvent } from '@/lib/tickets/ticket'
import { dayByHand, monthsByHand, next, worksByHand } from './count-by-hand'
import { type FullClock, owesSupplement, stateOf } from './ticket-oracle'

/**
 * What to do next on a ticket whose answers nobody has read, told rule by rule as a person would: `key rule`, sorted, each once. It shares nothing with
 * lib/tickets but the limits as data.
 */

export type Told = { ticket: Ticket; events: readonly TicketEvent[]; clocks: readonly FullClock[]; limits: readonly Limit[]; today: LocalDate }

const runs = ({ metOn, ended }: FullClock) => !metOn && !ended
const has = (events: readonly TicketEvent[], ...kinds: TicketEventKind[]) => events.some(({ kind }) => kinds.includes(kind))
/** Whether its day is over, and it tells to look without calling anybody late. */
export const asksToLook = (clock: FullClock, today: LocalDate): boolean =>
  runs(clock) && !clock.paused && (clock.guides || clock.maybe) && (clock.limit.reminder ? today >= clock.last : today > clock.last)

/** What its limit opens once it has passed; a lender of the local authorities is no matter of the national supervisor. */
function opened({ limits, ticket }: Told, clock: FullClock): string[] {
  const same = limits.filter(({ rule, owner, length }) => rule === clock.rule && owner === clock.owner && length === clock.limit.length)
  const keys = (same.find((limit) => limit.startsWith.includes(clock.startKind) || limit.sentBy === clock.startKind || limit.restartsWith?.includes(clock.startKind)) ?? same[0]!).ifMissed
  return keys.map((key) => {
    if (key === 'regulator-complaint' && ticket.supervision === 'local') return 'local-finance'
    // Since when silence is counted is on record from the middle of 2026 on.
    return key === 'reconsider-silence' && clock.last < '2026-07-01' ? 'reconsider-silence-undated' : key
  })
}

function ofClock(told: Told, clock: FullClock): string[] {
  const { limits, today } = told
  if (!runs(clock)) return []
  if (clock.paused) return limits.some((one) => one.rule === clock.rule && one.owner === 'us' && one.startsWith.includes('supplementRequested')) ? [] : ['paused']
  const isOver = today > clock.last
  if (clock.limit.reminder) return [today >= clock.last ? 'check-again' : 'wait-own']
  const isUnreceived = clock.startKind === clock.limit.sentBy && !clock.limit.startsWith.includes(clock.startKind) && !clock.limit.sentCounts
  if (isUnreceived) return isOver ? ['ask-received'] : ['record-received', 'wait']
  const rest = opened(told, clock).filter((key) => key !== 'remind')
  if (clock.maybe && isOver) return ['ask-if-bound', ...rest]
  if (clock.guides && isOver) return rest.length ? rest : ['check-again']
  if (clock.owner === 'us') return isOver ? ['own-limit-lapsed', ...opened(told, clock)] : ['own-limit']
  const beyond = clock.isBeyond ? ['extension-beyond'] : []
  if (!isOver) return ['wait', ...beyond]
  return [...(clock.longest && clock.longest > clock.last && today > clock.longest ? ['longest-passed'] : []), ...beyond, ...opened(told, clock)]
}

const isPublicBody = ({ channel, procedure }: Ticket) => channel === 'nfra-report' || (channel === 'police' && procedure !== 'criminal')

function rolled(day: LocalDate): LocalDate {
  let free = day
  while (!worksByHand(free)) free = next(free)
  return free
}

/** Where one may turn after an answer of each body. */
const turns: Record<string, string[]> = {
  platform: ['to-lender'], carrier: ['telecom-appeal-if-unsatisfied'], 'miit-appeal': ['court-possible'], 'market-12315': ['court-or-arbitration'],
  procuratorate: ['private-prosecution'],
}

function afterAnswer({ ticket, events, clocks, today }: Told): string[] {
  const last = events.filter(({ kind }) => kind === 'replied' || kind === 'opinionIssued' || kind === 'refused').pop()
  const since = last ? events.slice(events.indexOf(last) + 1) : []
  const { channel } = ticket
  if (!last) return channel === 'nfra-complaint' && has(events, 'referred') ? ['await-lender'] : []
  if (has(events, 'reconsiderationFiled', 'courtFiled')) return []
  if (isPublicBody(ticket)) {
    const isOpen = (day: LocalDate, rule: string) => rolled(day) >= today && !clocks.some((clock) => clock.rule === rule)
    return [
      ...(isOpen(dayByHand(last.on, 60), 'D12a') ? ['reconsider-if-disagree'] : []), ...(isOpen(monthsByHand(last.on, 6), 'D13b') ? ['court-if-disagree'] : []),
    ]
  }
  if (has(since, 'accepted', 'materialsComplete', 'caseOpened', 'openingOrdered')) return []
  const isWritten = has(since, 'acknowledged', 'referred', 'filingRefused', 'noticeReceived')
  if (channel === 'police') return last.kind === 'refused' && !isWritten ? ['not-registered'] : []
  if (channel === 'lender') return [ticket.supervision === 'local' ? 'local-finance-if-unsatisfied' : 'regulator-complaint-if-unsatisfied']
  if (channel === 'pboc-credit') return has(events, 'materialsComplete', 'accepted') ? ['court-possible'] : ['pboc-complaint', 'court-possible']
  if (channel === 'nfra-petition') {
    const reviews = events.filter(({ kind }) => kind === 'reexaminationFiled')
    return reviews.length > 1 && events.indexOf(last) > events.indexOf(reviews.at(-1)!) ? ['petition-over'] : []
  }
  if (channel === 'legal-aid' && has(events, 'reexaminationFiled')) return last.kind === 'opinionIssued' ? ['reconsider-or-court'] : []
  if (channel === 'legal-aid') return last.kind === 'refused' ? ['legal-aid-objection'] : []
  return turns[channel] ?? []
}

/** Silence about a duty without a limit, from before the day since when it is counted. */
function oldSilence({ ticket, events, clocks }: Told): string[] {
  const received = events.find(({ kind }) => kind === 'received')
  const isAnswered = has(events, 'replied', 'opinionIssued', 'refused', 'filingRefused', 'noticeReceived', 'reconsiderationFiled')
  const isDated = clocks.some(({ owner, rule }) => owner === 'them' && rule !== 'D13c')
  return received && received.on < '2026-07-01' && !isAnswered && !isDated && isPublicBody(ticket) ? ['silence-undated'] : []
}

function toRecord({ events, clocks, limits }: Told): string[] {
  const opening = limits.find(({ procedure, startsWith }) => procedure === 'administrative' && startsWith.includes('caseOpened'))
  const isTaken = events.some(({ kind, on }) => (kind === 'accepted' || kind === 'acknowledged') && !(opening?.startsBetween.from && on < opening.startsBetween.from))
  const isOpened = clocks.some(({ rule }) => rule === opening?.rule)
  return opening && isTaken && !isOpened && !has(events, 'refused', 'filingRefused', 'replied') ? ['record-case-opened'] : []
}

const answered: TicketEventKind[] = [
  'replied', 'refused', 'filingRefused', 'noticeReceived', 'opinionIssued', 'reconsiderationDecided', 'referred', 'assigned', 'preservationGranted', 'courtFiled',
]
function toWait({ events, clocks, limits }: Told): string[] {
  const isFallback = ({ rule }: FullClock) => limits.some((limit) => limit.fallback && limit.rule === rule)
  const theirs = clocks.filter((clock) => clock.owner === 'them' && !isFallback(clock))
  if (theirs.some(runs) || clocks.some((clock) => clock.limit.reminder && runs(clock)) || has(events, ...answered)) return []
  const plain = limits.filter(({ owner, after, sentBy }) => owner === 'them' && !after && !sentBy)
  if (!plain[0] || theirs.length > 0) return ['wait-no-limit']
  const start = plain[0].startsWith[0]!
  const told = events.find(({ kind }) => kind === start)
  // The day is on record, and no version of the rule was in force yet.
  const isTooEarly = told && plain.filter(({ startsWith }) => startsWith[0] === start).every(({ startsBetween: { from } }) => from && told.on < from)
  return [isTooEarly ? 'before-the-rule' : 'record-start']
}

/** What a late decision leaves open on a ticket that is over. */
function afterTheEnd(told: Told): string[] {
  const { ticket, events, clocks, today } = told
  const [closed, withdrawn] = [events.findLastIndex(({ kind }) => kind === 'closed'), events.findLastIndex(({ kind }) => kind === 'withdrawn')]
  const late = events.filter((_, at) => at > Math.max(closed, withdrawn))
  if (withdrawn >= 0) {
    const isDecided = has(late, 'replied', 'opinionIssued', 'refused', 'filingRefused', 'noticeReceived', 'reconsiderationDecided')
    return isDecided && ['police', 'nfra-report', 'procuratorate'].includes(ticket.channel) ? ['decision-after-withdrawal '] : []
  }
  return isPublicBody(ticket) && has(late, 'replied', 'opinionIssued', 'refused') ? afterAnswer({ ticket, events, clocks, limits: told.limits, today }).map((key) => `${key} `) : []
}

/** What to do next: `key rule`. A closed or withdrawn ticket asks for nothing but what a late decision leaves open. */
export function stepsOf(told: Told): string[] {
  const { events, clocks } = told
  if (['closed', 'withdrawn'].includes(stateOf(events, clocks))) return afterTheEnd(told).sort()
  const ownSupplement = clocks.some((clock) => runs(clock) && clock.owner === 'us' && clock.startKind === 'supplementRequested')
  const found = [
    ...(owesSupplement(events) && !ownSupplement ? ['supplement '] : []), ...clocks.flatMap((clock) => ofClock(told, clock).map((key) => `${key} ${clock.rule}`)),
    ...[...afterAnswer(told), ...oldSilence(told), ...toRecord(told), ...toWait(told)].map((key) => `${key} `),
  ]
  return [...new Set(found)].sort()
}
