import { useTranslations } from 'next-intl'
import { GroupHead } from '@/components/ui/Card'
import { List, ListRow } from '@/components/ui/List'
import type { LocalDate } from '@/lib/calendar/local-date'
import { lastDayOf } from '@/lib/tickets/lateness'
import type { Deadline, WaitingFor } from '@/lib/tickets/ticket'
import { nextDeadline, type DeadlineState } from './deadline-state'
import { StateChip } from './DeadlineChip'
import { turnIcons } from './TurnBanner'

/** One ticket in a list: `sentence` = why it is whose turn it is. */
export type TicketRow = {
  id: string; name: string; detail: string; turn: WaitingFor; sentence?: string; deadlines: Deadline[]; state: DeadlineState | null; href: string
}

const turns = ['us', 'them', 'nobody'] as const
const never = '9999-12-31'

/** Tickets by whose turn it is, then by their next legal date. */
export function ticketGroups(rows: readonly TicketRow[], today: LocalDate): { turn: WaitingFor; rows: TicketRow[] }[] {
  const dateOf = (row: TicketRow) => {
    const next = nextDeadline(row.deadlines, today)
    return next ? lastDayOf(next) : never
  }
  const sorted = rows.toSorted((a, b) => (dateOf(a) < dateOf(b) ? -1 : dateOf(a) > dateOf(b) ? 1 : 0))
  return turns.map((turn) => ({ turn, rows: sorted.filter((row) => row.turn === turn) })).filter((group) => group.rows.length > 0)
}

/** Every filing of the case, ours to act on first. */
export function TicketList({ rows, today }: { rows: TicketRow[]; today: LocalDate }) {
  const t = useTranslations('tickets')
  return (
    <div className="grid gap-5">
      {ticketGroups(rows, today).map((group) => (
        <section key={group.turn} className="grid gap-2">
          <GroupHead title={t(`turn.${group.turn}`)} note={t('pieces', { count: group.rows.length })} level={3} />
          <List>
            {group.rows.map((row) => (
              <ListRow key={row.id} turn={group.turn === 'us'} icon={turnIcons[group.turn]} title={row.name} href={row.href}
                detail={<>{row.sentence && <span className="block">{row.sentence}</span>}<span className="text-ink-3">{row.detail}</span></>}
                below={row.state && <StateChip state={row.state} />} />
            ))}
          </List>
        </section>
      ))}
    </div>
  )
}
