import { useTranslations } from 'next-intl'
import { Chip, type ChipTone } from '@/components/ui/Chip'
import type { IconName } from '@/components/ui/Icon'
import type { LocalDate } from '@/lib/calendar/local-date'
import type { Deadline } from '@/lib/tickets/ticket'
import { deadlineState, type DeadlineState } from './deadline-state'

const looks: Record<Exclude<DeadlineState['kind'], 'none'>, { tone: ChipTone; icon: IconName }> = {
  running: { tone: 'plain', icon: 'clock' },
  soon: { tone: 'soon', icon: 'clock' },
  pastBasic: { tone: 'late', icon: 'alert' },
  pastLongest: { tone: 'over', icon: 'alertSolid' },
  provisional: { tone: 'unsure', icon: 'help' },
  paused: { tone: 'plain', icon: 'clock' },
  met: { tone: 'done', icon: 'tick' },
  metLate: { tone: 'plain', icon: 'tick' },
  ended: { tone: 'plain', icon: 'ban' },
  guide: { tone: 'plain', icon: 'clock' },
}

/** Keys under `deadlines.chip`. */
const wordKeys: Record<DeadlineState['kind'], string> = {
  none: 'none', running: 'running', soon: 'running', pastBasic: 'past-basic', pastLongest: 'past-longest', provisional: 'provisional',
  paused: 'paused', met: 'met', metLate: 'met-late', ended: 'ended', guide: 'guide',
}

/** A clock in one glance: fill, glyph and word. `deadline` null = no legal limit, which has no chip. `href` opens the derivation. */
export function DeadlineChip({ deadline, today, href }: { deadline: Deadline | null; today: LocalDate; href?: string }) {
  const state = deadlineState(deadline, today)
  return <StateChip state={state} href={href} />
}

export function StateChip({ state, href }: { state: DeadlineState; href?: string }) {
  const t = useTranslations('deadlines')
  const isOurs = 'ours' in state && state.ours
  const words = t(`chip.${isOurs ? 'lapsed' : wordKeys[state.kind]}`, { days: 'days' in state ? state.days : 0 })
  if (state.kind === 'none') return <span className="text-sm text-ink-2">{words}</span>
  const chip = <Chip {...looks[state.kind]}>{words}</Chip>
  return href ? <a href={href} className="rounded-tag">{chip}</a> : chip
}
