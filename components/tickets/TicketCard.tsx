import type { ReactNode } from 'react'
import { useTranslations } from 'next-intl'
import { Card } from '@/components/ui/Card'
import type { LocalDate } from '@/lib/calendar/local-date'
import type { Deadline, TicketEvent } from '@/lib/tickets/ticket'
import { dayInList } from '@/lib/i18n/dates'
import { ClockTrack } from './ClockTrack'
import { DeadlineChip, StateChip } from './DeadlineChip'
import { Derivation } from './Derivation'
import { TurnBanner, type Turn } from './TurnBanner'

/**
 * `name` = the body; `detail` = kind, how it was sent, number; `turn` with one sentence; a clock may bring its `name` and
 * `source` (rule, in force since, checked on).
 */
export type TicketCardView = {
  id: string; name: string; detail: string; turn: { whose: Turn; title: string; sentence?: string }
  clocks: { deadline: Deadline; name: string; source?: string }[]; events: TicketEvent[]; today: LocalDate
}

function Clock({ clock, today }: { clock: TicketCardView['clocks'][number]; today: LocalDate }) {
  return (
    <Card className="grid gap-4" aria-label={clock.name}>
      <div className="flex flex-wrap items-center justify-between gap-3">
        <h3 className="font-bold clauses">{clock.name}</h3><DeadlineChip deadline={clock.deadline} today={today} />
      </div>
      <ClockTrack deadline={clock.deadline} today={today} />
      <Derivation steps={clock.deadline.steps} />
      {clock.source && <p className="text-sm text-ink-2 clauses">{clock.source}</p>}
    </Card>
  )
}

function Events({ events, today }: { events: TicketEvent[]; today: LocalDate }) {
  const t = useTranslations('tickets')
  const say = useTranslations('events')
  const undone = new Set(events.map((event) => event.undoes))
  const shown = events.filter((event) => event.kind !== 'undone' && !undone.has(event.id)).reverse()
  return (
    <Card className="grid gap-1" aria-label={t('events')}>
      <ol className="grid gap-1">
        {shown.map((event) => (
          <li key={event.id} className="flex gap-4">
            <time dateTime={event.on} className="w-14 shrink-0 text-sm leading-7 text-ink-2">{dayInList(event.on, today)}</time>
            <span className="clauses">{say(`kind.${event.kind}`)}{event.note && <span className="block text-sm text-ink-2">{event.note}</span>}</span>
          </li>
        ))}
      </ol>
    </Card>
  )
}

/** Whose turn, the clocks with their working, then what happened. */
export function TicketCard({ ticket, actions }: { ticket: TicketCardView; actions?: ReactNode }) {
  return (
    <article className="grid gap-3.5" aria-labelledby={`ticket-${ticket.id}`}>
      <header className="grid gap-0.5">
        <h2 id={`ticket-${ticket.id}`} className="text-2xl font-bold clauses">{ticket.name}</h2>
        <p className="text-sm text-ink-2 clauses">{ticket.detail}</p>
      </header>
      <TurnBanner turn={ticket.turn.whose} title={ticket.turn.title}>{ticket.turn.sentence}</TurnBanner>
      {ticket.clocks.length === 0 && <StateChip state={{ kind: 'none' }} />}
      {ticket.clocks.map((clock) => <Clock key={`${clock.deadline.rule} ${clock.deadline.startsOn}`} clock={clock} today={ticket.today} />)}
      {ticket.events.length > 0 && <Events events={ticket.events} today={ticket.today} />}
      {actions}
    </article>
  )
}
