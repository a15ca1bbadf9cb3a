import { isCaseDay } from '@/lib/calendar/local-date'
import { ticketEventKinds } from '@/lib/cases/vocabulary'
import type { TicketEvent } from '@/lib/tickets/ticket'

/** An event of a ticket as a case writes it: `2026-02-13 extended, rule D06b, stage 1`, `… extended, to 2026-03-20`, `… undone, event 3` (counted from 1). */
export type EventLine = Omit<TicketEvent, 'id' | 'undoes'> & { undoesPlace?: number }

const row = /^(\d{4}-\d{2}-\d{2}) (\w+)((?:, [^,]+)*)$/

function detailOf(word: string): Partial<EventLine> | null {
  const [name = '', value = ''] = word.split(' ')
  if (name === 'rule' && /^D\d{2}[a-d]?$/.test(value)) return { rule: value }
  if (name === 'stage' && /^[1-9]$/.test(value)) return { stage: Number(value) }
  if (name === 'to' && isCaseDay(value)) return { extendedTo: value }
  return name === 'event' && /^\d+$/.test(value) ? { undoesPlace: Number(value) } : null
}

/** Reads an event; null = it is none. */
export function eventLine(text: string): EventLine | null {
  const [, on = '', word = '', details = ''] = row.exec(text.trim()) ?? []
  const kind = ticketEventKinds.find((one) => one === word)
  const read = details.split(', ').slice(1).map((detail) => detailOf(detail.trim()))
  if (!kind || !isCaseDay(on) || read.some((detail) => detail === null)) return null
  const event: EventLine = Object.assign({ kind, on }, ...read)
  return (event.kind === 'undone') === (event.undoesPlace !== undefined) ? event : null
}
