import { deadlines, type TicketContext } from './deadlines'
import { step } from './answer-steps'
import { effectiveEvents, isNotFiled } from './fold'
import { isTimeToAsk } from './lateness'
import { nextSteps } from './next-steps'
import { status, waitingFor } from './status'
import type { Deadline, Ticket, TicketView } from './ticket'

const isRunning = ({ metOn, ended, paused }: Deadline) => metOn === null && !ended && !paused

/** A filing that was taken back as a slip waits for nobody and has no clock; it stays in the history, and its day can be recorded again. */
const notFiled: TicketView = {
  status: 'withdrawn', waitingFor: 'nobody', notFiled: true, deadlines: [], nextSteps: [step('record-filed', 'us', { event: 'filed' })],
}

/** Everything that is folded from a ticket's events on a given day: state, whose turn, clocks with derivation, what to do next. Pure; nothing is stored. */
export function ticketView(ticket: Ticket, context: TicketContext): TicketView {
  if (isNotFiled(ticket.events)) return notFiled
  const events = effectiveEvents(ticket.events)
  const found = deadlines(ticket, context)
  const state = status(events, found)
  const asks = state === 'open' && found.some((one) => isRunning(one) && isTimeToAsk(one, context.today))
  return {
    status: state, waitingFor: asks ? 'us' : waitingFor(state, events), deadlines: found, nextSteps: nextSteps(ticket, events, { deadlines: found, context }),
  }
}
