import { useTranslations } from 'next-intl'
import { Card } from '@/components/ui/Card'
import type { LocalDate } from '@/lib/calendar/local-date'
import { dayInList } from '@/lib/i18n/dates'
import { callWords, isCall, kindName, type EventPlace } from '@/lib/tickets/event-words'
import { effectiveEvents } from '@/lib/tickets/fold'
import type { TicketEvent } from '@/lib/tickets/ticket'
import { useSpeech } from './use-event-name'

/** The calls of a filing, newest first: who said what, so that the next caller can say it back. */
export function CallLog({ events, of, today }: { events: readonly TicketEvent[]; of: EventPlace; today: LocalDate }) {
  const t = useTranslations('call.log')
  const speech = useSpeech()
  const calls = effectiveEvents(events).filter(isCall).reverse()
  if (calls.length === 0) return null
  return (
    <Card className="grid gap-1" aria-label={t('title')} data-screen-only>
      <h3 className="text-sm font-bold text-ink-2">{t('title')}</h3>
      <ol className="grid gap-2">
        {calls.map((event) => (
          <li key={event.id} className="flex gap-4">
            <time dateTime={event.on} className="min-w-14 shrink-0 text-sm leading-7 text-ink-2">{dayInList(event.on, today)}</time>
            <span className="min-w-0 clauses">
              {kindName(of, event.kind, speech)}<span className="block text-sm text-ink-2">{callWords(event, speech)}</span>
              {event.note && <span className="block whitespace-pre-line text-sm">{event.note}</span>}
            </span>
          </li>
        ))}
      </ol>
    </Card>
  )
}
