import type { FiledTicket } from '@/lib/channels/readiness'
import type { TicketEventKind } from '@/lib/cases/vocabulary'
import { effectiveEvents, isNotFiled } from './fold'
import { isGuide, lastDayOf, mayNotBind } from './lateness'
import type { Ticket, TicketView } from './ticket'

const takenUp: TicketEventKind[] = ['accepted', 'caseOpened']
const turnedDown: TicketEventKind[] = ['refused', 'filingRefused']
/** A criminal report is refused by a decision, or by the notice of one: not being registered at the counter decides nothing. */
const criminallyDecided: TicketEventKind[] = ['filingRefused', 'noticeReceived']

/**
 * A ticket as the filing order sees it; null where its filing was taken back, so that it was not filed after all. The body's running limit is the one that
 * ends first; days that only guide, or whose receipt is not known, are none. A refusal that the body itself took back counts no more.
 */
export function filedTicket(ticket: Ticket & Pick<TicketView, 'status' | 'deadlines'>): FiledTicket | null {
  const { channel, respondent, procedure, events, status, deadlines } = ticket
  const effective = isNotFiled(events) ? [] : effectiveEvents(events)
  const filedOn = (effective.find(({ kind }) => kind === 'filed') ?? effective[0])?.on
  if (filedOn === undefined) return null
  const running = deadlines.filter((one) => one.owner === 'them' && one.metOn === null && !one.ended && !isGuide(one))
  const [next] = running.toSorted((one, other) => (lastDayOf(one) < lastDayOf(other) ? -1 : 1))
  const refusing = channel === 'police' && procedure === 'criminal' ? criminallyDecided : turnedDown
  const decision = effective.filter(({ kind }) => takenUp.includes(kind) || refusing.includes(kind)).at(-1)
  return {
    channel, status, filedOn, respondent, procedure,
    answerDue: next && lastDayOf(next), ...(next && mayNotBind(next) ? { unbound: true as const } : {}),
    acceptedOn: effective.find(({ kind }) => takenUp.includes(kind))?.on,
    refusedOn: decision && refusing.includes(decision.kind) ? decision.on : undefined,
  }
}
