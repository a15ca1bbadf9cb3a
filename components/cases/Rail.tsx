import { useTranslations } from 'next-intl'
import { Icon, type IconName } from '@/components/ui/Icon'
import { NavLink } from './NavLink'
import { RecordButton } from './RecordButton'

export type Place = { id: string; href: string; icon: IconName }
export type RailPlaces = { record: string; main: Place[]; last: Place[] }

const look = 'grid w-20 justify-items-center gap-0.5 rounded-card py-2 text-sm text-ink-2 hover:text-ink'
const here = 'aria-[current]:bg-act-soft aria-[current]:font-bold aria-[current]:text-act'

function Places({ places }: { places: Place[] }) {
  const t = useTranslations('app')
  return places.map(({ id, href, icon }) => (
    <li key={id}><NavLink href={href} className={`${look} ${here}`}><Icon name={icon} />{t(`nav.${id}`)}</NavLink></li>
  ))
}

/** The desk's left edge: record on top, places below, reminders and settings at the bottom. */
export function Rail({ places }: { places: RailPlaces }) {
  const t = useTranslations('app')
  return (
    <nav aria-label={t('nav.label')}
      className="fixed inset-y-0 left-0 z-30 hidden w-rail flex-col items-center gap-5 overflow-y-auto border-r border-line bg-surface py-4 lg:flex">
      <RecordButton href={places.record} />
      <ul className="grid gap-2"><Places places={places.main} /></ul>
      <ul className="mt-auto grid gap-2"><Places places={places.last} /></ul>
    </nav>
  )
}
