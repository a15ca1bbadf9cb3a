import type { ChannelId, TicketEventKind } from '@/lib/cases/vocabulary'

/** Kinds by which a body's events were recorded before they had the name they have now. */
const named: Partial<Record<ChannelId, Partial<Record<TicketEventKind, TicketEventKind>>>> = {
  // A court refuses by a ruling (民事诉讼法 art. 126); until November 2026 it was recorded under the word of the police.
  court: { filingRefused: 'refused' },
}

/** What an event that was recorded on a ticket is called today. The record keeps the word it was written with. */
export const kindToday = (channel: ChannelId, kind: TicketEventKind): TicketEventKind => named[channel]?.[kind] ?? kind
