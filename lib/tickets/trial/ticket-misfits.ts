import type { LocalDate } from '@/lib/calendar/local-date'
import type { CaseFacts } from '@/lib/cases/case-file'
import { channelOf } from '@/lib/channels'
import { eventRefusal } from '@/lib/tickets/event-rules'
import type { Ticket, TicketEvent } from '@/lib/tickets/ticket'
import { isExtensionDay } from '@/lib/tickets/ticket-schema'
import { says, type Says } from './says'
import { ticketsOf } from './trial'
import type { Situation } from './trial-schema'

type Place = { ticket: Ticket; event: TicketEvent; today: LocalDate }

/** Why the product would not take an event after those before it; a ticket is opened with its filing, which no channel has to allow. */
function refusalOf({ ticket, event, today }: Place): Says | null {
  const { kind, on, rule, stage, extendedTo } = event
  const refusal = kind === 'filed' && on <= today ? null : eventRefusal(ticket, event, today)
  if (refusal === 'future-time') return says(`晚于 today（${today}）`, `lies after today (${today})`)
  if (!refusal) return isExtensionDay({ on, extendedTo }) ? null : says('延到的日子要在这一天之后、一年以内', 'must extend to a later day, by a year at most')
  const known = channelOf(ticket.channel)?.events ?? []
  if (!known.includes(kind)) return says(`${ticket.channel} 没有这一步，只能是：${known.join('、')}`, `is none of ${ticket.channel}: ${known.join(', ')}`)
  if (kind === 'undone') return says('event 要指前面还没有撤回的一步，从 1 数起', 'must name an earlier event, counted from 1, that is not undone yet')
  const named = [rule, stage && `stage ${stage}`].filter(Boolean).join(' ')
  return says(`${ticket.channel} 没有可以这样延长的期限 ${named}`, `${ticket.channel} has no limit ${named} to extend so`)
}

function eventMisfits({ ticket, rows, today }: { ticket: Ticket; rows: string[]; today: LocalDate }): Says[] {
  return ticket.events.flatMap((event, place) => {
    const refusal = refusalOf({ ticket: { ...ticket, events: ticket.events.slice(0, place) }, event, today })
    const where = `tickets ${ticket.channel} events.${place + 1} ${rows[place] ?? ''}`
    return refusal ? [says(`${where}：${refusal.zh}`, `${where}: ${refusal.en}`)] : []
  })
}

/** What the product would refuse of the tickets of a situation, and keys that two of them share. One sentence each. */
export function ticketMisfits(situation: Situation, facts: CaseFacts, today: LocalDate): Says[] {
  const tickets = ticketsOf(situation, facts)
  const keys = tickets.map(({ key }) => key)
  const twice = [...new Set(keys.filter((key, place) => keys.indexOf(key) < place))]
  return [
    ...twice.map((key) => says(`tickets：有两张工单都叫 ${key}`, `tickets: two tickets are called ${key}`)),
    ...tickets.flatMap(({ ticket }, place) => eventMisfits({ ticket, rows: situation.tickets?.[place]?.events ?? [], today })),
  ]
}
