import { useTranslations } from 'next-intl'
import type { TicketEventKind } from '@/lib/cases/vocabulary'
import { kindName, speechOf, type EventPlace, type Speech } from '@/lib/tickets/event-words'

/** The words of any namespace. */
export const useSpeech = (): Speech => speechOf(useTranslations())

/** What a kind of event is called on a ticket: in the words of its body where it has some, else as everywhere. */
export function useEventName(place: EventPlace): (kind: TicketEventKind) => string {
  const speech = useSpeech()
  return (kind) => kindName(place, kind, speech)
}
