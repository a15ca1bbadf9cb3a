import type { LocalDate } from '@/lib/calendar/local-date'
import type { ChannelId, Procedure, TicketEventKind } from '@/lib/cases/vocabulary'
import { holidayYears } from '@/lib/calendar/years'
import type { TicketContext } from '@/lib/tickets/deadlines'
import type { Ticket, TicketEvent } from '@/lib/tickets/ticket'

/** A ticket from `kind day` lines, e.g. `received 2026-09-16`. */
export function ticketOf(channel: ChannelId, lines: string[], procedure?: Procedure): Ticket {
  const events: TicketEvent[] = lines.map((line, index) => {
    const [kind, on] = line.split(' ') as [TicketEventKind, LocalDate]
    return { id: `e${index + 1}`, kind, on }
  })
  return { channel, ...(procedure ? { procedure } : {}), events }
}

export const on = (today: LocalDate, limitationActs: TicketContext['limitationActs'] = []): TicketContext => ({ today, years: holidayYears, limitationActs })
