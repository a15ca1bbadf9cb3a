import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { Card, type CardTone } from '@/components/ui/Card'
import { Chip, type ChipTone } from '@/components/ui/Chip'
import { classNames } from '@/components/ui/class-names'
import { Icon, type IconName } from '@/components/ui/Icon'
import type { LocalDate } from '@/lib/calendar/local-date'
import { dayInList } from '@/lib/i18n/dates'

/**
 * One body on the way. `on` = filed on, or wait until; `because` = its reason, one sentence; `note` = what its letter leaves out;
 * `leads` = must come before the next in its row.
 */
export type Station = { id: string; name: string; state: 'filed' | 'ready' | 'blocked' | 'excluded'; on?: LocalDate; because: string; note?: string
  href?: string; leads?: boolean }
export type FilingRoute = { id: string; name: string; stations: Station[] }

const looks: Record<Station['state'], { card: CardTone; chip: ChipTone | null; icon: IconName }> = {
  filed: { card: 'plain', chip: 'done', icon: 'tick' }, ready: { card: 'chosen', chip: 'act', icon: 'arrowRight' },
  blocked: { card: 'waiting', chip: 'unsure', icon: 'lock' }, excluded: { card: 'aside', chip: null, icon: 'ban' },
}

/** Whether a body can be asked now: fill, glyph and word. */
export function StationChip({ station, today }: { station: Pick<Station, 'state' | 'on'>; today: LocalDate }) {
  const t = useTranslations('channels')
  const look = looks[station.state]
  const on = station.on ? dayInList(station.on, today) : ''
  const words = t(`state.${station.state === 'blocked' && on ? 'blocked-until' : station.state}`, { until: on, filedOn: on })
  if (look.chip) return <Chip tone={look.chip} icon={look.icon}>{words}</Chip>
  return <span className="inline-flex items-center gap-1.5 text-xs text-ink-2"><Icon name={look.icon} className="size-4" />{words}</span>
}

/** A line with a head to the station that must wait. */
function Arrow() {
  return (
    <svg aria-hidden className="absolute left-full top-4 hidden h-3 w-8 overflow-visible text-edge lg:block">
      <line y1="6" y2="6" x2="22" stroke="currentColor" strokeWidth="2" /><path d="M20 1v10l10-5z" fill="currentColor" />
    </svg>
  )
}

function StationCard({ station, today, chosen }: { station: Station; today: LocalDate; chosen: boolean }) {
  const name = station.href ? <Link href={station.href} prefetch={false} className="after:absolute after:inset-0 after:rounded-card">{station.name}</Link>
    : station.name
  return (
    <li className="relative">
      <Card tone={looks[station.state].card} aria-current={chosen || undefined}
        className={classNames('relative grid h-full content-start justify-items-start gap-1', chosen && 'outline-3 outline-act-soft border-2')}>
        <StationChip station={station} today={today} />
        <h4 className="mt-1 font-bold clauses">{name}</h4>
        <p className="text-sm text-ink-2 clauses">{station.because}</p>
        {station.note && <p className="text-sm text-ink-2 clauses">{station.note}</p>}
      </Card>
      {station.leads && <Arrow />}
    </li>
  )
}

/** Bodies that do not take this case, each in a line: they can be looked at, they do not crowd out the others. */
function Aside({ stations, today, chosen }: { stations: Station[]; today: LocalDate; chosen?: string }) {
  if (stations.length === 0) return null
  return (
    <ul className="grid gap-1">
      {stations.map((station) => (
        <li key={station.id} aria-current={station.id === chosen || undefined} className="flex min-h-target flex-wrap items-center gap-x-3 text-sm text-ink-2">
          <StationChip station={station} today={today} />
          <h4 className="font-bold clauses">{station.href ? <Link href={station.href} prefetch={false}>{station.name}</Link> : station.name}</h4>
          <p className="clauses">{station.because}</p>
        </li>
      ))}
    </ul>
  )
}

/** Where to file first: a row for each route, stations left to right, an arrow where one must come before the next, each with its reason. */
export function FilingOrder({ routes, today, chosen }: { routes: FilingRoute[]; today: LocalDate; chosen?: string }) {
  return (
    <div className="grid gap-6 lg:gap-4">
      {routes.map((route) => (
        <section key={route.id} className="grid gap-2 lg:grid-cols-[5.5rem_1fr] lg:gap-4" aria-label={route.name}>
          <h3 className="text-sm font-bold text-ink-2 clauses lg:pt-4">{route.name}</h3>
          <div className="grid gap-2">
            <ol className="grid gap-3 md:grid-cols-2 lg:grid-cols-3 lg:gap-8">
              {route.stations.filter(({ state }) => state !== 'excluded')
                .map((station) => <StationCard key={station.id} station={station} today={today} chosen={station.id === chosen} />)}
            </ol>
            <Aside stations={route.stations.filter(({ state }) => state === 'excluded')} today={today} chosen={chosen} />
          </div>
        </section>
      ))}
    </div>
  )
}
