import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { ExhibitTag } from '@/components/evidence/ExhibitTag'
import { Card } from '@/components/ui/Card'
import { FormToken } from '@/components/ui/FormToken'
import type { LocalDate } from '@/lib/calendar/local-date'
import { dayInList } from '@/lib/i18n/dates'
import type { EventHint } from '@/lib/tickets/event-rules'
import { callWords, eventName, readingWords, type EventPlace } from '@/lib/tickets/event-words'
import { effectiveEvents } from '@/lib/tickets/fold'
import type { TicketEvent } from '@/lib/tickets/ticket'
import type { LetterChoice } from './EventForms'
import { useSpeech } from './use-event-name'

/** `exhibits` = numbers of the case's evidence by id; `letters` = its issued letters; `formToken` only for those who may file. */
export type EventTools = { action: string; caseHref: string; exhibits: ReadonlyMap<string, number>; letters: readonly LetterChoice[]; formToken?: string }
type Part = { event: TicketEvent; today: LocalDate; of: EventPlace; tools?: EventTools; hints?: readonly EventHint[] }

/** `of` = on whose ticket; `hints` = what looks unusual about an event, by its id. */
type Props = { events: TicketEvent[]; today: LocalDate; of: EventPlace; tools?: EventTools; hints?: ReadonlyMap<string, readonly EventHint[]> }

/** Takes an event back by a counter-event; the event itself stays on record. */
function Undo({ undoes, what, tools, today, again }: { undoes: string; what: string; tools: EventTools; today: LocalDate; again?: boolean }) {
  const t = useTranslations('tickets.undo')
  if (!tools.formToken) return null
  return (
    <form method="post" action={tools.action} data-screen-only className="ml-auto shrink-0 self-start">
      <FormToken token={tools.formToken} />
      <input type="hidden" name="kind" value="undone" />
      <input type="hidden" name="undoes" value={undoes} />
      <input type="hidden" name="on" value={today} />
      <button type="submit" className="min-h-8 px-2 text-sm font-bold text-act hover:underline" aria-label={t(again ? 'restore-what' : 'undo-what', { what })}>
        {t(again ? 'restore' : 'undo')}
      </button>
    </form>
  )
}

/** What an event is called on this ticket. */
function useEventWords(of: EventPlace): (event: TicketEvent) => string {
  const speech = useSpeech()
  return (event) => eventName(of, event, speech)
}

function Letter({ id, tools }: { id?: string; tools?: EventTools }) {
  const letter = tools?.letters.find((one) => one.id === id)
  if (!letter) return null
  return <Link href={`${tools?.caseHref}/letters/${letter.id}`} prefetch={false} className="block text-sm text-act hover:underline">{letter.name}</Link>
}

/** What a call left, and what an answer was read to say. */
function Said({ event }: { event: TicketEvent }) {
  const speech = useSpeech()
  return [callWords(event, speech), readingWords(event, speech)].filter(Boolean)
    .map((words) => <span key={words} className="block text-sm text-ink-2">{words}</span>)
}

function EventRow({ event, today, of, tools, hints = [] }: Part) {
  const [t, hint] = [useTranslations('tickets'), useTranslations('events.hints')]
  const words = useEventWords(of)(event)
  const exhibit = event.evidenceId ? tools?.exhibits.get(event.evidenceId) : undefined
  return (
    <li className="flex gap-4">
      <time dateTime={event.on} className="min-w-14 shrink-0 text-sm leading-7 text-ink-2">{dayInList(event.on, today)}</time>
      <span className="min-w-0 clauses">
        {words}
        {event.extendedTo && <span className="ml-2 text-sm text-ink-2">{t('extend.to', { to: dayInList(event.extendedTo, today) })}</span>}
        {exhibit !== undefined && tools && <Link href={`${tools.caseHref}/evidence`} prefetch={false} className="ml-2"><ExhibitTag number={exhibit} /></Link>}
        <Letter id={event.letterId} tools={tools} />
        <Said event={event} />
        {hints.map((key) => <span key={key} className="block text-sm text-over" data-screen-only>{hint(key)}</span>)}
        {event.note && <span className="block whitespace-pre-line text-sm text-ink-2">{event.note}</span>}
      </span>
      {tools && <Undo undoes={event.id} what={words} tools={tools} today={today} />}
    </li>
  )
}

/** Events that no longer count, each with the counter-event that took it back. */
function takenBack(events: readonly TicketEvent[]): { event: TicketEvent; by: TicketEvent }[] {
  const counted = new Set(effectiveEvents(events).map(({ id }) => id))
  return events.filter((event) => event.kind !== 'undone' && !counted.has(event.id)).flatMap((event) => {
    const by = events.filter((other) => other.undoes === event.id).at(-1)
    return by ? [{ event, by }] : []
  })
}

function TakenBack({ events, today, of, tools }: Props) {
  const t = useTranslations('tickets.undo')
  const words = useEventWords(of)
  const gone = takenBack(events)
  if (!tools || gone.length === 0) return null
  return (
    <details className="mt-1">
      <summary className="inline-flex min-h-8 items-center text-sm text-ink-2 hover:underline">{t('gone', { count: gone.length })}</summary>
      <ol className="grid gap-1 text-sm text-ink-2">
        {gone.map(({ event, by }) => (
          <li key={event.id} className="flex gap-4">
            <time dateTime={event.on} className="min-w-14 shrink-0 leading-7">{dayInList(event.on, today)}</time>
            <span className="min-w-0 leading-7 clauses"><s>{words(event)}</s></span>
            <Undo undoes={by.id} what={words(event)} tools={tools} today={today} again />
          </li>
        ))}
      </ol>
    </details>
  )
}

/** What happened, newest first. What was taken back is kept apart, and can be brought back. */
export function TicketEvents({ events, today, of, tools, hints }: Props) {
  const t = useTranslations('tickets')
  return (
    <Card className="grid gap-1" aria-label={t('events')}>
      <h3 className="text-sm font-bold text-ink-2">{t('events')}</h3>
      <ol className="grid gap-1">
        {effectiveEvents(events).reverse().map((event) =>
          <EventRow key={event.id} event={event} today={today} of={of} tools={tools} hints={hints?.get(event.id)} />)}
      </ol>
      <TakenBack events={events} today={today} of={of} tools={tools} />
    </Card>
  )
}
