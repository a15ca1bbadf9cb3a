import type { ReactNode } from 'react'
import { useTranslations } from 'next-intl'
import { LinkButton } from '@/components/ui/Button'
import { Card } from '@/components/ui/Card'
import type { LocalDate } from '@/lib/calendar/local-date'
import type { EventHint } from '@/lib/tickets/event-rules'
import type { Deadline, TicketEvent } from '@/lib/tickets/ticket'
import type { EventPlace } from '@/lib/tickets/event-words'
import { ClockTrack } from './ClockTrack'
import { isSettled } from './deadline-state'
import { DeadlineChip, StateChip } from './DeadlineChip'
import { Derivation } from './Derivation'
import { QueryLink } from './QueryLink'
import { TicketEvents, type EventTools } from './TicketEvents'
import { TurnBanner, type Turn } from './TurnBanner'

/**
 * `name` = the body; `detail` = kind, how it was sent, number; `queryLink` = where it shows how far it is; `callHref` = a call to it; `turn` with one
 * sentence; a clock may bring its `name`, `source` (rule, in force since, checked on) and what goes `beyond` the rule; `hasLimits` = the law sets limits here,
 * whether or not one has started.
 */
export type TicketCardView = {
  id: string; of: EventPlace; name: string; detail: string; queryLink?: string; callHref?: string
  turn: { whose: Turn; title: string; sentence?: string }
  clocks: { deadline: Deadline; name: string; source?: string; beyond?: string }[]; hasLimits?: boolean; events: TicketEvent[]; today: LocalDate
  hints?: ReadonlyMap<string, readonly EventHint[]>
}
type ClockView = TicketCardView['clocks'][number]

function Clock({ clock, today }: { clock: ClockView; today: LocalDate }) {
  const owner = useTranslations('deadlines.owner')
  const { rule, startsOn } = clock.deadline
  const how = `how-${rule}-${clock.deadline.owner}-${startsOn}`
  return (
    <Card className="grid gap-4" aria-label={`${clock.name} ${owner(clock.deadline.owner)} ${startsOn}`}>
      <div className="flex flex-wrap items-center justify-between gap-3">
        <h3 className="font-bold clauses first-letter:uppercase">{clock.name}<span
          className="ml-3 text-sm font-normal text-ink-2">{owner(clock.deadline.owner)}</span></h3>
        <DeadlineChip deadline={clock.deadline} today={today} href={`#${how}`} />
      </div>
      <ClockTrack deadline={clock.deadline} today={today} />
      {clock.beyond && <p className="clauses">{clock.beyond}</p>}
      <Derivation steps={clock.deadline.steps} id={how} />
      {clock.source && <p className="text-sm text-ink-2 clauses">{clock.source}</p>}
    </Card>
  )
}

const clockKey = ({ deadline }: ClockView) => `${deadline.rule} ${deadline.owner} ${deadline.startsOn}`

/** Clocks that run or have been missed, then those that ask nothing any more behind one line; where none runs these stand open. */
function Clocks({ clocks, today }: { clocks: ClockView[]; today: LocalDate }) {
  const t = useTranslations('tickets.clock')
  const running = clocks.filter(({ deadline }) => !isSettled(deadline, today))
  const settled = clocks.filter((clock) => !running.includes(clock))
  return (
    <>
      {running.map((clock) => <Clock key={clockKey(clock)} clock={clock} today={today} />)}
      {settled.length > 0 && (
        <details open={running.length === 0}>
          <summary className="inline-flex min-h-target items-center font-bold text-act hover:underline">{t('settled', { count: settled.length })}</summary>
          <div className="mt-2 grid gap-3.5">{settled.map((clock) => <Clock key={clockKey(clock)} clock={clock} today={today} />)}</div>
        </details>
      )}
    </>
  )
}

/** Whose turn, what to do (`steps`), the clocks with their working, then what happened. `tools` = what events can do, for those who may file. */
export function TicketCard({ ticket, steps, tools }: { ticket: TicketCardView; steps?: ReactNode; tools?: EventTools }) {
  const t = useTranslations('tickets')
  return (
    <article className="grid gap-3.5" aria-labelledby={`ticket-${ticket.id}`}>
      <header className="grid gap-0.5">
        <h2 id={`ticket-${ticket.id}`} className="text-2xl font-bold clauses">{ticket.name}</h2>
        <p className="text-sm text-ink-2 clauses">{ticket.detail}</p>
        {ticket.queryLink && <QueryLink link={ticket.queryLink} />}
        {ticket.callHref && (
          <p className="mt-2 print:hidden"><LinkButton look="secondary" icon="phone" href={ticket.callHref}>{t('call')}</LinkButton></p>
        )}
      </header>
      <TurnBanner turn={ticket.turn.whose} title={ticket.turn.title}>{ticket.turn.sentence}</TurnBanner>
      {steps}
      {ticket.clocks.length === 0 && !ticket.hasLimits && <p><StateChip state={{ kind: 'none' }} /></p>}
      <Clocks clocks={ticket.clocks} today={ticket.today} />
      {ticket.events.length > 0 && <TicketEvents events={ticket.events} today={ticket.today} of={ticket.of} tools={tools}
        hints={ticket.hints} />}
    </article>
  )
}
