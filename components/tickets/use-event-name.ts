import { useTranslations } from 'next-intl'
import type { TicketEventKind } from '@/lib/cases/vocabulary'
import { kindName, type EventPlace, type Speech } from '@/lib/tickets/event-words'

export type { EventPlace }

/** The words of any namespace. */
export function useSpeech(): Speech {
  const t = useTranslations()
  return (namespace) => (key, values) => t(`${namespace}.${key}`, values)
}

/** What a kind of event is called on a ticket: in the words of its body where it has some, else as everywhere. */
export function useEventName(place: EventPlace): (kind: TicketEventKind) => string {
  const speech = useSpeech()
  return (kind) => kindName(place, kind, speech)
}
