import type { ChannelId, LetterId, TicketEventKind } from '@/lib/cases/vocabulary'
import { channelOf } from '@/lib/channels'
import { firstLetterTo } from '@/lib/letters'
import { limitsOf } from '@/lib/tickets/deadlines'
import type { NextStep, Ticket } from '@/lib/tickets/ticket'

/**
 * Where one press on a next step leads: to the letter, to the form with its event chosen, to another body, or to a page of the case. `words` = key under
 * `tickets.action`.
 */
export type StepAction = {
  words: 'record' | 'letter' | 'write' | 'other' | 'missing'; href: string; event?: TicketEventKind; channel?: ChannelId; letter?: LetterId
}
type Place = { caseId: string; ticketId: string; ticket: Ticket }

/** Steps taken by writing to the body they lead to. */
const byLetter = ['regulator-complaint', 'regulator-complaint-if-unsatisfied', 'to-lender']
const events: Partial<Record<string, TicketEventKind>> = {
  paused: 'resumed', 'wait-no-limit': 'replied', 'reconsider-silence': 'reconsiderationFiled', 'reconsider-if-disagree': 'reconsiderationFiled',
}
/** Steps that end with what meets their own clock. */
const byClock = ['wait', 'own-limit']

function eventOf(step: NextStep, ticket: Ticket): TicketEventKind | undefined {
  if (step.event) return step.event
  if (!byClock.includes(step.key)) return events[step.key]
  const owner = step.key === 'wait' ? 'them' : 'us'
  return limitsOf(ticket).find((limit) => limit.rule === step.values.rule && limit.owner === owner)?.metBy[0]
}

type Wanted = { ticketId?: string; letter?: LetterId }
/** Address of a letter with its body and ticket chosen; the complaint unless another is wanted. */
export const letterHref = (caseId: string, channel: ChannelId, { ticketId, letter = 'lender-complaint' }: Wanted = {}): string =>
  `/cases/${caseId}/letters/new?letter=${letter}&channel=${channel}${ticketId ? `&ticket=${ticketId}` : ''}`

/** Address of the letter that reminds the body of a ticket. */
export const reminderHref = ({ caseId, ticketId }: Omit<Place, 'ticket'>): string => `/cases/${caseId}/letters/new?letter=reminder&ticket=${ticketId}`

/** Address of the form that records an event, with the kind chosen. */
export const recordHref = ({ caseId, ticketId }: Omit<Place, 'ticket'>, event: TicketEventKind): string =>
  `/cases/${caseId}/tickets/${ticketId}?event=${event}#record`

/** The letter a step writes: its own, or the first one to the body it leads on to. */
function writing({ key, channel, letter }: NextStep, { caseId, ticketId, ticket }: Place): StepAction | null {
  const first = key === 'way-on' && channel && channelOf(channel)?.paper.takesSummary !== true ? firstLetterTo(channel)?.id : undefined
  const written = letter ?? first
  if (!written) return null
  return { words: 'write', href: letterHref(caseId, channel ?? ticket.channel, { ticketId, letter: written }), letter: written }
}

/** What pressing a step does; null where the step is only words (a way that is not open). */
export function stepAction(step: NextStep, place: Place): StepAction | null {
  const { channel } = step
  if (step.closed) return null
  if (step.page) return { words: step.page, href: `/cases/${place.caseId}/${step.page}` }
  const written = writing(step, place)
  if (written) return written
  if (channel && byLetter.includes(step.key)) return { words: 'letter', href: letterHref(place.caseId, channel, place), channel }
  const event = eventOf(step, place.ticket)
  if (event) return { words: 'record', href: recordHref(place, event), event }
  const other = channel && channelOf(channel)?.id
  return other ? { words: 'other', href: `/cases/${place.caseId}/tickets?channel=${other}#channel`, channel: other } : null
}
